//! The next question: the easy ones first, the hard ones last, and none that can no longer change the outcome.

use alloc::vec::Vec;

use super::beskyttet_beskaeftigelse::Check;
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

    /// The answer to a yes/no question; `None` for the birth date.
    pub fn yes_no(self, situation: &Situation) -> Option<Answer<bool>> {
        match self {
            Question::Birth => None,
            Question::Over18 => Some(situation.over_18),
            Question::ReachedFolkepension => Some(situation.reached_folkepension),
            Question::WantsWork => Some(situation.wants_work),
            Question::OrdinaryWork => Some(situation.ordinary_work),
            Question::Foertidspension => Some(situation.foertidspension),
            Question::OtherOffers => Some(situation.other_offers),
            Question::Funktionsevne => Some(situation.funktionsevne),
            Question::SocialeProblemer => Some(situation.sociale_problemer),
        }
    }

    /// Answers a yes/no question; the birth date is left as it is.
    pub fn set_yes_no(self, situation: &mut Situation, to: bool) {
        let to = Answer::Known(to);
        match self {
            Question::Birth => {}
            Question::Over18 => situation.over_18 = to,
            Question::ReachedFolkepension => situation.reached_folkepension = to,
            Question::WantsWork => situation.wants_work = to,
            Question::OrdinaryWork => situation.ordinary_work = to,
            Question::Foertidspension => situation.foertidspension = to,
            Question::OtherOffers => situation.other_offers = to,
            Question::Funktionsevne => situation.funktionsevne = to,
            Question::SocialeProblemer => situation.sociale_problemer = to,
        }
    }

    fn is_answered(self, situation: &Situation) -> bool {
        self.yes_no(situation).map_or(situation.birth_date.is_answered(), |answer| answer.is_answered())
    }

    /// Whether its answer is read at all, as the other answers stand.
    pub(super) fn is_needed(self, situation: &Situation) -> bool {
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

    fn copy_answer(self, from: &Situation, to: &mut Situation) {
        match self {
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
}

impl Check<'_> {
    /// The questions on the person's way: those answered, in order, and the next one if one is left. Where the answers so far already settle
    /// the outcome, the harder questions are not put.
    pub fn asked(&self, situation: &Situation) -> (Vec<Question>, Option<Question>) {
        let mut answered = Vec::with_capacity(MOST_QUESTIONS);
        let (_, next) = self.walk(situation, |question| answered.push(question));
        (answered, next)
    }

    /// The next open question: what the finding still misses.
    pub fn next_question(&self, situation: &Situation) -> Option<Question> {
        self.walk(situation, |_| {}).1
    }

    /// The answers that count: those to questions on the person's way. An answer left over from a way no longer taken does not.
    pub fn on_the_way(&self, situation: &Situation) -> Situation {
        self.walk(situation, |_| {}).0
    }

    fn walk(&self, situation: &Situation, mut answered: impl FnMut(Question)) -> (Situation, Option<Question>) {
        let mut so_far = Situation::default();
        // Worked out once for the whole way: without a birth date among the answers so far the signs do not read them.
        let ages = self.age_rules().ages(situation);
        for question in Question::ALL.into_iter().filter(|question| question.is_needed(situation)) {
            if self.signs_at(ages, &so_far).are_settled() {
                break;
            }
            if !question.is_answered(situation) {
                return (so_far, Some(question));
            }
            question.copy_answer(situation, &mut so_far);
            answered(question);
        }
        (so_far, None)
    }
}
