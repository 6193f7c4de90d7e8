//! Amounts in words: with "mindst" or "cirka" before them, or as "mellem … og …".

use rules::money::Kroner;
use rules::pay::{self, PayFigures, Word};
use rules::span::Span;
use text::Value;

use crate::session::Session;
use crate::wire::{BarView, FactRow};

/// The rows of the small table, hours a week.
const TABLE_HOURS: [u32; 3] = [10, 20, 30];

pub(crate) fn kroner(amount: Kroner) -> Value {
    Value::Kroner(amount.to_decimal())
}

/// Whole kroner, easier to read and still true; the table and the steps show every øre.
pub(super) fn whole(word: Word, amount: Kroner) -> Value {
    kroner(match word {
        Word::AtLeast => amount.round_down_to_kroner(),
        Word::About => amount.round_to_kroner(),
    })
}

/// The ends of a guess in whole kroner, outwards, so that "mellem" stays true.
pub(super) fn whole_ends(span: Span<Kroner>) -> [(&'static str, Value); 2] {
    [("low", kroner(span.low().round_down_to_kroner())), ("high", kroner(span.high().round_up_to_kroner()))]
}

/// The ends of a guess with every øre.
pub(crate) fn ends(span: Span<Kroner>) -> [(&'static str, Value); 2] {
    [("low", kroner(span.low())), ("high", kroner(span.high()))]
}

impl Session {
    /// "7,17 kr." or "mellem 5 kr. og 7 kr."
    pub(crate) fn span_text(&self, span: Span<Kroner>) -> Value {
        match span.exact() {
            Some(amount) => kroner(amount),
            None => self.say("pay-value-between", &ends(span)).into(),
        }
    }

    /// "mindst 7,17 kr.", "cirka 45,50 kr." or "mellem 5 kr. og 7 kr."
    fn worded(&self, word: Word, span: Span<Kroner>) -> String {
        match (span.exact(), word) {
            (Some(amount), Word::AtLeast) => self.say("pay-value-at-least", &[("amount", kroner(amount))]),
            (Some(amount), Word::About) => self.say("pay-value-about", &[("amount", kroner(amount))]),
            (None, Word::AtLeast | Word::About) => self.say("pay-value-between", &ends(span)),
        }
    }

    pub(super) fn pay_rows(&self, estimate: &pay::PayEstimate<'_>) -> Vec<FactRow> {
        let Some(figures) = estimate.figures() else { return Vec::new() };
        let net = figures.net_month.map(pay::NetMonth::net);
        // Without AM-bidrag that may be taken, the amount after tax is no "mindst".
        let net_word = if estimate.am == Some(pay::Am::OpenWithoutRate) { Word::About } else { figures.word };
        [
            ("pay-row-hour", figures.word, Some(figures.hour)),
            ("pay-row-week", figures.word, figures.week),
            ("pay-row-month", figures.word, figures.month),
            ("pay-row-year", figures.word, figures.year),
            ("pay-row-net", net_word, net),
        ]
        .into_iter()
        .filter_map(|(key, word, span)| Some(FactRow { label: self.say(key, &[]), value: self.worded(word, span?) }))
        .collect()
    }

    pub(super) fn pay_bars(&self, floor: &PayFigures) -> Vec<BarView> {
        let longest = TABLE_HOURS[TABLE_HOURS.len() - 1];
        TABLE_HOURS
            .into_iter()
            .filter_map(|hours| {
                let month = pay::month_for(floor, hours.into())?;
                let value = match month.exact() {
                    Some(exact) => self.say("pay-bar-value", &[("month", whole(Word::AtLeast, exact))]),
                    None => self.say("pay-value-between", &whole_ends(month)),
                };
                let label = self.say("pay-bar-label", &[("hours", Value::Count(hours))]);
                Some(BarView { label, value, permille: u16::try_from(hours * 1000 / longest).unwrap_or(1000) })
            })
            .collect()
    }
}
