//! The estimate in sentences: the headline, pay after tax, what is missing, førtidspension, and what is open.

use chrono::Datelike;
use rules::open::OpenQuestion;
use rules::pay::{self, Am, AskWhy, PayEstimate, PayFigures, PayInput, PensionAdvice, PensionNote, Word};
use text::Value;

use super::amounts::{ends, kroner, whole, whole_ends};
use crate::session::Session;

impl Session {
    pub(crate) fn pay_headline(&self, estimate: &PayEstimate<'_>) -> String {
        let Some(figures) = estimate.figures() else { return self.say("pay-headline-none", &[]) };
        match figures.word {
            Word::AtLeast => self.floor_headline(&figures),
            Word::About => self.offered_headline(&figures),
        }
    }

    fn floor_headline(&self, floor: &PayFigures) -> String {
        match (floor.month.map(|month| (month, month.exact())), floor.hour.exact()) {
            (Some((_, Some(month))), _) => self.say("pay-headline-floor-month", &[("month", whole(Word::AtLeast, month))]),
            (Some((month, None)), _) => self.say("pay-headline-floor-month-between", &whole_ends(month)),
            (None, Some(hour)) => self.say("pay-headline-floor-hour", &[("hour", kroner(hour))]),
            (None, None) => self.say("pay-headline-floor-hour-between", &ends(floor.hour)),
        }
    }

    fn offered_headline(&self, offered: &PayFigures) -> String {
        match (offered.month.map(|month| (month, month.exact())), offered.hour.exact()) {
            (Some((_, Some(month))), _) => {
                let values = [("hour", self.span_text(offered.hour)), ("month", whole(Word::About, month))];
                self.say("pay-headline-offered-month", &values)
            }
            (Some((month, None)), _) => self.say("pay-headline-offered-month-between", &whole_ends(month)),
            (None, Some(hour)) => self.say("pay-headline-offered-hour", &[("hour", kroner(hour))]),
            (None, None) => self.say("pay-headline-offered-hour-between", &ends(offered.hour)),
        }
    }

    pub(super) fn pay_sentences(&self, input: &PayInput, estimate: &PayEstimate<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        match estimate.figures() {
            Some(figures) => self.net_sentences(&figures, estimate.am, &mut sentences),
            None if input.form.is_none_or(pay::PayForm::has_floor) => sentences.push(self.say("pay-sentence-need-wage", &[])),
            None => sentences.push(self.say("pay-sentence-no-formula", &[])),
        }
        if input.hours.is_none() {
            sentences.push(self.say("pay-sentence-need-hours", &[]));
        }
        if input.form.is_none() {
            sentences.push(self.say("pay-sentence-only-dusoer", &[]));
        }
        sentences
    }

    fn net_sentences(&self, figures: &PayFigures, am: Option<Am<'_>>, into: &mut Vec<String>) {
        let year = || Value::Text(self.today().year().to_string());
        if am == Some(Am::TakenWithoutRate) {
            into.push(self.say("pay-sentence-am-wanted", &[("year", year())]));
        }
        let Some(net) = figures.net_month.map(pay::NetMonth::net) else { return };
        if am == Some(Am::OpenWithoutRate) {
            into.push(self.say("pay-sentence-net-without-am", &[("net", self.span_text(net))]));
            into.push(self.say("pay-sentence-am-no-rate", &[("year", year())]));
            return;
        }
        into.push(match (net.exact(), figures.word) {
            (Some(net), Word::AtLeast) => self.say("pay-sentence-net-floor", &[("net", whole(Word::AtLeast, net))]),
            (Some(net), Word::About) => self.say("pay-sentence-net-about", &[("net", whole(Word::About, net))]),
            (None, Word::AtLeast) => self.say("pay-sentence-net-floor-between", &whole_ends(net)),
            (None, Word::About) => self.say("pay-sentence-net-about-between", &whole_ends(net)),
        });
        if matches!(am, Some(Am::Open(_))) {
            into.push(self.say("pay-sentence-am-open", &[]));
        }
    }

    pub(super) fn pension_notes(&self, pension: &PensionNote<'_>) -> Vec<String> {
        let say = |key| vec![self.say(key, &[])];
        match pension.advice {
            PensionAdvice::NotConcerned => Vec::new(),
            PensionAdvice::AsARuleNothing => say("pay-note-pension"),
            PensionAdvice::Ask(AskWhy::OldScheme) => say("pay-note-pension-old"),
            PensionAdvice::Ask(AskWhy::OtherEarnings) => say("pay-note-pension-other"),
            PensionAdvice::Ask(AskWhy::PayUnknown | AskWhy::NoLimitKnown) => say("pay-note-pension-unknown"),
            PensionAdvice::Ask(AskWhy::NearLimit) => {
                let mut notes = say("pay-note-pension-near");
                notes.extend(self.known_limits(pension));
                notes
            }
        }
    }

    /// Whether it is told that the pay of a husband or wife does not count: beside the limits, and not for the scheme from before 2003.
    pub(super) fn tells_of_partner(estimate: &PayEstimate<'_>) -> bool {
        let near = estimate.pension.advice == PensionAdvice::Ask(AskWhy::NearLimit);
        let limits_told = near || estimate.open().any(|question| question == OpenQuestion::FoertidspensionGraense);
        limits_told && partner(&estimate.pension).is_some()
    }

    /// The last known limits, each with its year; and whose pay is not held against them.
    fn known_limits(&self, pension: &PensionNote<'_>) -> Vec<String> {
        let limits = [("pay-limit-single", pension.single), ("pay-limit-others", pension.others)];
        let said = limits.into_iter().filter_map(|(key, row)| {
            let row = row?;
            let year = Value::Text(row.since.day().year().to_string());
            Some(self.say(key, &[("year", year), ("limit", Value::Kroner(row.value))]))
        });
        said.chain(partner(pension).map(|key| self.say(key, &[]))).collect()
    }

    /// What the law leaves open. A limit of an earlier year stands beside the question of this year's.
    pub(super) fn pay_open(&self, estimate: &PayEstimate<'_>) -> Vec<String> {
        let mut open = Vec::new();
        for question in estimate.open() {
            let mut said = self.open_question(question);
            let told_above = estimate.pension.advice == PensionAdvice::Ask(AskWhy::NearLimit);
            if question == OpenQuestion::FoertidspensionGraense && !told_above {
                said = [said].into_iter().chain(self.known_limits(&estimate.pension)).collect::<Vec<_>>().join(" ");
            }
            open.push(said);
        }
        open
    }
}

fn partner(pension: &PensionNote<'_>) -> Option<&'static str> {
    let old_scheme = pension.advice == PensionAdvice::Ask(AskWhy::OldScheme);
    pension.others.filter(|_| !old_scheme).map(|_| "pay-limit-partner")
}
