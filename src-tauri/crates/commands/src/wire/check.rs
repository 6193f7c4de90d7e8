//! "Tjek dig selv": answers in, the next question, the review or the result out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// An answer to a yes/no question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Not asked, or not answered yet.
    #[default]
    NotAsked,
    /// Yes.
    Yes,
    /// No.
    No,
    /// "Det ved jeg ikke": always allowed.
    DontKnow,
}

/// How the question of the birth date was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Birth {
    /// Not answered yet.
    #[default]
    NotAsked,
    /// The date, as typed in three fields.
    Date {
        /// Day of the month.
        day: String,
        /// Month, a number.
        month: String,
        /// Year, four digits.
        year: String,
    },
    /// The person would rather answer two yes/no questions.
    YesNoInstead,
}

/// All answers so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckAnswers {
    /// Birth date.
    pub birth: Birth,
    /// 18 or older?
    pub over_18: YesNo,
    /// Reached the folkepensionsalder?
    pub reached_folkepension: YesNo,
    /// Wants to do some work?
    pub wants_work: YesNo,
    /// Receives førtidspension?
    pub foertidspension: YesNo,
    /// Can get or keep an ordinary job?
    pub ordinary_work: YesNo,
    /// Can use another offer (fleksjob, løntilskud, aktivering)?
    pub other_offers: YesNo,
    /// Betydelig nedsat funktionsevne?
    pub funktionsevne: YesNo,
    /// Særlige sociale problemer?
    pub sociale_problemer: YesNo,
}

/// The questions, by the name of the field they fill in [`CheckAnswers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name in CheckAnswers")]
pub enum QuestionId {
    Birth,
    #[serde(rename = "over_18")]
    Over18,
    ReachedFolkepension,
    WantsWork,
    Foertidspension,
    OrdinaryWork,
    OtherOffers,
    Funktionsevne,
    SocialeProblemer,
}

/// What to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum CheckShow {
    /// The next open question, or the review when none is open.
    Next,
    /// This question again, to read or change its answer.
    Question {
        /// Which one.
        id: QuestionId,
    },
    /// All answers so far ("Tjek dine svar").
    Review,
    /// The result.
    Result,
}

/// Answers so far, and what to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckAsk {
    /// All answers so far.
    pub answers: CheckAnswers,
    /// What to show.
    pub show: CheckShow,
}

/// What the page shows next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CheckStep {
    /// A question.
    Question(QuestionView),
    /// All answers, to check.
    Review {
        /// One row per asked question.
        rows: Vec<AnswerRow>,
    },
    /// The result.
    Result(ResultView),
}

/// One question page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionView {
    /// Which question.
    pub id: QuestionId,
    /// "Spørgsmål 3, højst 8".
    pub count: String,
    /// The question: the page's heading.
    pub title: String,
    /// One help sentence; may be empty.
    pub help: String,
    /// Why we ask, for "Hvorfor spørger vi?".
    pub why: String,
    /// The question before this one, for `Tilbage`; empty at the first.
    pub before: Vec<QuestionId>,
    /// Where the condition behind the question stands.
    pub sources: Vec<SourceView>,
}

/// A row of "Tjek dine svar".
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AnswerRow {
    /// Which question.
    pub id: QuestionId,
    /// The question.
    pub title: String,
    /// The answer in words.
    pub answer: String,
}

/// The three outcomes. None of them is a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeView {
    /// "Det ser ud til, at tilbuddet kan passe til dig".
    LooksPossible,
    /// "Det kan vi ikke se ud fra svarene. …".
    CannotTell,
    /// "Tilbuddet passer måske ikke til dig lige nu".
    MaybeNotNow,
}

/// How a reason points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReasonSign {
    /// It speaks for the offer.
    For,
    /// We cannot tell.
    Open,
    /// It speaks against the offer right now.
    Against,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReasonView {
    /// Its code, e.g. "under-folkepensionsalder-met".
    pub code: String,
    /// How it points.
    pub sign: ReasonSign,
    /// The reason in plain words.
    pub text: String,
    /// "Her bestemmer et menneske." or that a fixed limit does.
    pub decided_by: String,
    /// What the law leaves open here, and whom to ask; may be empty.
    pub open: String,
    /// Where it stands.
    pub sources: Vec<SourceView>,
}

/// Another offer that there is, or a remark that decides nothing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PointerView {
    /// Its code, e.g. "fleksjob".
    pub code: String,
    /// In plain words.
    pub text: String,
    /// What the law leaves open there, and whom to ask; may be empty.
    pub open: String,
    /// Where it stands.
    pub sources: Vec<SourceView>,
}

/// Changes that together would give another outcome.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FlipView {
    /// The end of "Resultatet bliver et andet, hvis …".
    pub text: String,
    /// What the outcome would be, in words.
    pub leads_to: String,
}

/// What one can do now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextStep {
    /// In words.
    pub text: String,
    /// The screen it leads to.
    pub leads_to: LeadsTo,
}

/// Where a next step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeadsTo {
    /// Nowhere in the program (e.g. call the municipality).
    Outside,
    /// The application.
    Application,
    /// Pay and transport.
    Money,
    /// The explanation.
    Topic,
    /// The questions that are left.
    Check,
    /// The choice of municipality.
    Kommune,
}

/// The result page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ResultView {
    /// Which of the three.
    pub outcome: OutcomeView,
    /// The heading.
    pub title: String,
    /// "Du må altid søge. Kommunen afgør det."
    pub always: String,
    /// Whether a human being or a fixed limit is behind the outcome.
    pub rests_on: String,
    /// That the standard is a draft, or that only the law was used; may be empty.
    pub note: String,
    /// The reasons, in the order of the act.
    pub reasons: Vec<ReasonView>,
    /// On førtidspension: at most one remark, which decides nothing.
    pub remarks: Vec<PointerView>,
    /// Other offers that there are.
    pub pointers: Vec<PointerView>,
    /// What would change the outcome.
    pub flips: Vec<FlipView>,
    /// What the person did not know, and what was not answered.
    pub missing: Vec<String>,
    /// What was not looked at.
    pub not_looked_at: Vec<String>,
    /// What to do now.
    pub next_steps: Vec<NextStep>,
    /// The day it was worked out and by which facts.
    pub stamp: String,
}
