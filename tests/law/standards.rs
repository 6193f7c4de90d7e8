//! What the shipped standards say beside the law: where they quote it, they quote it right; where they leave it out, they are silent.

use std::collections::BTreeSet;

use rules::facts::{Law, Standard};
use rules::pay::PayForm;
use rules::standard::{LowerAge, QuotedKm, QuotedShare, Stance, TransportWord, UpperAge, Weeks};
use rules::stated::Stated;

fn law() -> &'static Law {
    &law::facts().law
}

fn shipped() -> &'static [Standard] {
    assert!(law::facts().standards.len() >= 2);
    &law::facts().standards
}

#[test]
fn what_a_draft_quotes_of_the_law_is_what_the_law_says() {
    for standard in shipped() {
        let on = standard.read_on;
        let share = |stated: &Stated<QuotedShare>| stated.one().unwrap().value.as_quoted();
        let km = |stated: &Stated<QuotedKm>| stated.one().unwrap().value.as_quoted();
        assert_eq!(share(&standard.pay_floor_quoted), law().arbejdsdusoer_floor.on(on).unwrap().value, "{}", standard.name);
        assert_eq!(share(&standard.transport_cap_quoted), law().transport_cap.on(on).unwrap().value, "{}", standard.name);
        assert_eq!(km(&standard.own_distance_quoted), law().own_distance_km.on(on).unwrap().value, "{}", standard.name);
        for weeks in standard.klagefrist.readings() {
            assert_eq!(weeks.value, law().klagefrist_weeks.on(on).unwrap().value, "{}", standard.name);
        }
        for weeks in standard.genvurdering.readings() {
            assert_eq!(Some(weeks.value), Weeks::new(law().genvurdering_weeks.on(on).unwrap().value), "{}", standard.name);
        }
    }
}

#[test]
fn every_draft_leaves_out_one_form_of_pay_and_not_the_same() {
    let silent = |standard: &Standard| -> Vec<PayForm> {
        let silent = standard.pay_forms.iter().filter(|(_, stated)| stated.stance() == Stance::Silent);
        silent.map(|(form, _)| *form).collect()
    };
    assert_eq!(shipped().iter().map(silent).collect::<BTreeSet<_>>().len(), shipped().len());
    assert!(shipped().iter().all(|standard| silent(standard).len() == 1));
}

#[test]
fn to_set_no_limit_of_age_is_to_say_something() {
    let ishoej = law::facts().standard("0183").unwrap();
    assert_eq!(ishoej.lower_age.one().unwrap().value, LowerAge::NoLimit);
    assert_eq!(ishoej.lower_age.one().unwrap().value.years(), None);
    assert_eq!(ishoej.upper_age.one().unwrap().value, UpperAge::NoLimit);
    assert!(!ishoej.lower_age.one().unwrap().sources.is_empty());
}

#[test]
fn only_ishoej_leaves_out_that_transport_is_necessary() {
    for standard in shipped() {
        let words = &standard.transport_wording.one().unwrap().value;
        assert!(words.contains(&TransportWord::Billigst));
        assert_eq!(words.contains(&TransportWord::Noedvendig), standard.kommune != "0183", "{}", standard.name);
    }
}

#[test]
fn no_draft_gives_a_day_of_adoption_and_each_names_who_adopts() {
    for standard in shipped().iter().filter(|standard| standard.draft) {
        assert_eq!(standard.adopted_on.stance(), Stance::Silent);
        assert_eq!(standard.adopted_by.stance(), Stance::Says);
    }
}
