//! What was answered so far: held in memory until a box is made, then kept in it field by field.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::recheck::Results;
use crate::wire::{CheckAnswers, PayAsk, Place, SessionChoice, TransportAsk};

/// The draft in the box that these answers are kept in.
pub(crate) const KIND: &str = "svar";

/// Answers outside the application itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Carried {
    pub(crate) choice: Option<SessionChoice>,
    pub(crate) check: CheckAnswers,
    pub(crate) pay: PayAsk,
    pub(crate) transport: TransportAsk,
    /// What is known of the case, by field name: who handles it, its days, how far each letter is.
    pub(crate) sag: BTreeMap<String, String>,
    /// What the answers came to, with the receipt of each.
    pub(crate) results: Results,
    /// Whether others use the computer too.
    pub(crate) shared: bool,
    /// After how many minutes the box locks itself, where the person has chosen.
    pub(crate) lock_minutes: Option<u32>,
    /// Where the person was when the box was locked.
    pub(crate) place: Place,
}

impl Carried {
    /// Whether anything was answered: whose rules are read, how the page looks and how the computer is used are no answers.
    pub(crate) fn has_answers(&self) -> bool {
        let none = Carried::default();
        let is_written = self.sag.values().any(|value| !value.trim().is_empty());
        is_written || (&self.check, &self.pay, &self.transport) != (&none.check, &none.pay, &none.transport)
    }

    /// As fields of a draft.
    pub(crate) fn to_fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        if let Some(choice) = &self.choice {
            fields.push(("choice", json(choice)));
        }
        fields.push(("check", json(&self.check)));
        fields.push(("pay", json(&self.pay)));
        fields.push(("transport", json(&self.transport)));
        fields.push(("sag", json(&self.sag)));
        fields.push(("results", json(&self.results)));
        fields.push(("shared", json(&self.shared)));
        fields.push(("lock_minutes", json(&self.lock_minutes)));
        fields.push(("place", json(&self.place)));
        fields
    }

    /// With what is lacking here taken from other answers.
    pub(crate) fn completed_by(&self, other: Carried) -> Carried {
        let own = self.to_fields();
        other.merged_with(|name| own.iter().find(|(field, _)| *field == name).map(|(_, value)| value.as_str()))
    }

    /// From the fields of a draft. What the box has wins; what it lacks is taken from this sitting, so that nothing just answered is lost.
    pub(crate) fn merged_with<'a>(self, field: impl Fn(&str) -> Option<&'a str>) -> Carried {
        let empty = Carried::default();
        let check = read(field("check")).filter(|check| *check != empty.check);
        let pay = read(field("pay")).filter(|pay| *pay != empty.pay);
        let transport = read(field("transport")).filter(|transport| *transport != empty.transport);
        let kept: BTreeMap<String, String> = read(field("sag")).unwrap_or_default();
        let mut sag = self.sag;
        sag.extend(kept.into_iter().filter(|(_, value)| !value.trim().is_empty()));
        let mut results = self.results;
        results.extend(read::<Results>(field("results")).unwrap_or_default());
        Carried {
            choice: read(field("choice")).or(self.choice),
            check: check.unwrap_or(self.check),
            pay: pay.unwrap_or(self.pay),
            transport: transport.unwrap_or(self.transport),
            sag,
            results,
            shared: read(field("shared")).unwrap_or(self.shared),
            lock_minutes: read(field("lock_minutes")).unwrap_or(self.lock_minutes),
            place: read(field("place")).unwrap_or(self.place),
        }
    }
}

/// The titles of the pages whose answers stand in these fields and can not be read. The fields of no page are asked again by themselves, or have a
/// safe default.
pub(crate) fn unread<'a>(field: impl Fn(&str) -> Option<&'a str>) -> Vec<&'static str> {
    fn is_lost<T: DeserializeOwned>(text: Option<&str>) -> bool {
        text.is_some() && read::<T>(text).is_none()
    }
    let pages = [
        ("app-menu-check", is_lost::<CheckAnswers>(field("check"))),
        ("app-menu-money", is_lost::<PayAsk>(field("pay")) || is_lost::<TransportAsk>(field("transport"))),
        ("app-menu-deadlines", is_lost::<BTreeMap<String, String>>(field("sag"))),
    ];
    pages.into_iter().filter(|(_, is_lost)| *is_lost).map(|(title, _)| title).collect()
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("answers are plain texts and choices")
}

fn read<T: DeserializeOwned>(field: Option<&str>) -> Option<T> {
    field.and_then(|text| serde_json::from_str(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Means, Usable, WayAsk, YesNo};

    #[test]
    fn what_the_box_has_wins_and_what_it_lacks_is_taken_from_the_sitting() {
        let check = |answer| CheckAnswers { wants_work: answer, ..CheckAnswers::default() };
        let kept = Carried { check: check(YesNo::Yes), ..Carried::default() };
        let fields = kept.to_fields();
        let field = |name: &str| fields.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str());
        let sitting = Carried {
            check: check(YesNo::No),
            pay: PayAsk { hours: "20".to_owned(), ..PayAsk::default() },
            ..Carried::default()
        };
        let merged = sitting.merged_with(field);
        assert_eq!(merged.check.wants_work, YesNo::Yes);
        assert_eq!(merged.pay.hours, "20");
    }

    #[test]
    fn what_was_kept_of_pay_before_there_was_more_to_say_still_opens() {
        let old = r#"{"form":"arbejdsdusoer","lowest_wage":"135","offered_wage":"","hours":"20","tax_percent":"38"}"#;
        let merged = Carried::default().merged_with(|name| (name == "pay").then_some(old));
        assert_eq!((merged.pay.hours.as_str(), merged.pay.tax_percent.as_str()), ("20", "38"));
        assert_eq!(merged.pay.am, crate::wire::AmAnswer::OnPayslip);
        assert!(merged.pay.fradrag.is_empty() && merged.pay.payslip_paid.is_empty());
    }

    #[test]
    fn a_box_from_when_transport_had_one_price_opens_and_means_the_same() {
        let kept = r#"{"distance":"14","price":"520","net_pay":"363"}"#;
        let merged = Carried::default().merged_with(|field| (field == "transport").then_some(kept)).transport;
        let way = WayAsk { means: Means::Pass, price: "520".to_owned(), usable: Usable::Yes };
        let expected =
            TransportAsk { distance: "14".to_owned(), net_pay: "363".to_owned(), ways: vec![way], ..TransportAsk::default() };
        assert_eq!(merged, expected);
        let again: TransportAsk = read(Some(&json(&merged))).unwrap();
        assert_eq!(again, expected);
    }
}
