//! The next question: the easy ones first, the hard ones last, and none that can no longer change the outcome.

use alloc::vec::Vec;

use crate::answer::Answer;
use crate::person::Situation;

/// The questions, in the order they are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Birth date, or "I would rather answer yes or no".
    Birth,
    /// 18 or older? Only without a birth date.
    Over18,
    /// Reached the folkepensionsalder? Only without a birth date.
    ReachedFolkepension,
    /// Wants to do some work?
    WantsWork,
    /// Can get or keep an ordinary job?
    OrdinaryWork,
    /// Receives førtidspension? It is no condition; it decides which other offers the next question names.
    Foertidspension,
    /// Can use an offer under other law?
    OtherOffers,
    /// Betydelig nedsat funktionsevne?
    Funktionsevne,
    /// Særlige sociale problemer? Only where the first ground is not a yes: one is enough.
    SocialeProblemer,
}

/// The most questions anyone is asked.
pub const MOST_QUESTIONS: usize = 9;

impl Question {
    /// All questions, in order.
    pub const ALL: [Question; MOST_QUESTIONS] = [
        Question::Birth,
        Question::Over18,
        Question::ReachedFolkepension,
        Question::WantsWork,
        Question::OrdinaryWork,
        Question::Foertidspension,
        Question::OtherOffers,
        Question::Funktionsevne,
        Question::SocialeProblemer,
    ];

    fn is_answered(self, situation: &Situation) -> bool {
        match self {
            Question::Birth => situation.birth_date.is_answered(),
            Question::Over18 => situation.over_18.is_answered(),
            Question::ReachedFolkepension => situation.reached_folkepension.is_answered(),
            Question::WantsWork => situation.wants_work.is_answered(),
            Question::OrdinaryWork => situation.ordinary_work.is_answered(),
            Question::Foertidspension => situation.foertidspension.is_answered(),
            Question::OtherOffers => situation.other_offers.is_answered(),
            Question::Funktionsevne => situation.funktionsevne.is_answered(),
            Question::SocialeProblemer => situation.sociale_problemer.is_answered(),
        }
    }

    fn is_needed(self, situation: &Situation) -> bool {
        match self {
            Question::Over18 | Question::ReachedFolkepension => !matches!(situation.birth_date, Answer::Known(_)),
            Question::SocialeProblemer => situation.funktionsevne != Answer::Known(true),
            Question::Birth
            | Question::WantsWork
            | Question::OrdinaryWork
            | Question::Foertidspension
            | Question::OtherOffers
            | Question::Funktionsevne => true,
        }
    }
}

/// The questions on the person's way: those answered, in order, and whether one is left. `settled` tells whether the answers up to and
/// including a question already settle the outcome, so that the harder ones need not be put.
pub fn asked(situation: &Situation, settled: impl Fn(&Situation) -> bool) -> (Vec<Question>, Option<Question>) {
    let mut so_far = Situation::default();
    let mut answered = Vec::new();
    for question in Question::ALL.into_iter().filter(|question| question.is_needed(situation)) {
        if settled(&so_far) {
            break;
        }
        if !question.is_answered(situation) {
            return (answered, Some(question));
        }
        copy_answer(question, situation, &mut so_far);
        answered.push(question);
    }
    (answered, None)
}

/// The next open question.
pub fn next(situation: &Situation, settled: impl Fn(&Situation) -> bool) -> Option<Question> {
    asked(situation, settled).1
}

/// The answers that count: those to questions on the person's way. An answer left over from a way no longer taken does not.
pub fn on_the_way(situation: &Situation, settled: impl Fn(&Situation) -> bool) -> Situation {
    let mut counted = Situation::default();
    for question in asked(situation, settled).0 {
        copy_answer(question, situation, &mut counted);
    }
    counted
}

fn copy_answer(question: Question, from: &Situation, to: &mut Situation) {
    match question {
        Question::Birth => to.birth_date = from.birth_date,
        Question::Over18 => to.over_18 = from.over_18,
        Question::ReachedFolkepension => to.reached_folkepension = from.reached_folkepension,
        Question::WantsWork => to.wants_work = from.wants_work,
        Question::OrdinaryWork => to.ordinary_work = from.ordinary_work,
        Question::Foertidspension => to.foertidspension = from.foertidspension,
        Question::OtherOffers => to.other_offers = from.other_offers,
        Question::Funktionsevne => to.funktionsevne = from.funktionsevne,
        Question::SocialeProblemer => to.sociale_problemer = from.sociale_problemer,
    }
}
