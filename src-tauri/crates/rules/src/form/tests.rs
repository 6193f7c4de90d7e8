use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::*;

#[test]
fn nobody_signs_for_the_citizen_without_a_fuldmagt_or_a_guardianship() {
    let bo = |authority| signer("Anna Opdigtet", "Bo Eksempel", authority);
    assert_eq!((bo(""), bo("ingen")), (Signer::Citizen, Signer::Citizen));
    assert_eq!((bo("fuldmagt"), bo("vaergemaal")), (Signer::WithFuldmagt, Signer::Vaerge));
    assert_eq!(signer("Anna Opdigtet", " ", "vaergemaal"), Signer::Citizen);
    assert_eq!(signer("", "Bo Eksempel", "fuldmagt"), Signer::Citizen);
}

#[test]
fn an_empty_application_misses_every_part() {
    let parts: Vec<Part> = Form::Ansoegning.parts().iter().map(|(part, _)| *part).collect();
    assert!(parts.iter().all(|part| !Form::Ansoegning.is_done(*part, |_| false)));
    assert!(parts.iter().all(|part| Form::Ansoegning.is_done(*part, |_| true)));
}

#[test]
fn a_part_is_done_by_any_field_of_each_of_its_pages_that_count() {
    let done = |names: &[&str]| -> Vec<Part> {
        let parts = Form::Ansoegning.parts().iter().map(|(part, _)| *part);
        parts.filter(|part| Form::Ansoegning.is_done(*part, |name| names.contains(&name))).collect()
    };
    assert_eq!(done(&["navn"]), [Part::OmDig]);
    assert_eq!(done(&["svaert-arbejde"]), []);
    assert_eq!(done(&["svaert-arbejde", "svaert-hverdag-fortael"]), [Part::Svaert]);
    assert_eq!(done(&["opgaver-valg", "sted", "tid-fortael"]), [Part::Arbejde]);
}

#[test]
fn ids_and_names_stand_once_and_every_page_has_fields_and_a_form() {
    let ids: BTreeSet<&str> = Form::ALL.into_iter().map(Form::id).collect();
    assert_eq!(ids.len(), Form::ALL.len());
    let names: BTreeSet<&str> = FIELDS.iter().map(|field| field.name).collect();
    assert_eq!(names.len(), FIELDS.len());
    let in_forms: BTreeSet<&str> = Form::ALL.into_iter().flat_map(Form::pages).collect();
    let in_fields: BTreeSet<&str> = FIELDS.iter().map(|field| field.page).collect();
    assert_eq!(in_forms, in_fields);
}

#[test]
fn every_box_to_rather_tell_has_its_text() {
    let boxes = FIELDS.iter().filter(|field| field.shape == Shape::Tick);
    for tick in boxes {
        let text = field(tick.name.strip_suffix(RATHER_TELL).unwrap()).unwrap();
        assert_eq!((text.shape, text.page), (Shape::Text, tick.page), "{}", tick.name);
    }
}

#[test]
fn every_letter_rests_on_something() {
    assert!(Form::ALL.into_iter().filter(|form| *form != Form::Sag).all(|form| !form.rests_on().is_empty()));
}

#[test]
fn a_consent_without_type_or_source_or_with_everything_cannot_be_made() {
    let needs = |about: &'static str, from: &'static str| {
        Form::Samtykke.needs(move |name| if name == "samtykke-om" { about } else { from })
    };
    assert_eq!(needs("", ""), [Need::Written("samtykke-om"), Need::Written("samtykke-fra")]);
    assert_eq!(needs("Min sygdom i ryggen", " "), [Need::Written("samtykke-fra")]);
    assert_eq!(needs("Alle oplysninger om mig", "min læge"), [Need::NotEverything("samtykke-om")]);
    assert_eq!(needs("Min sygdom i ryggen", "alle"), [Need::NotEverything("samtykke-fra")]);
    assert_eq!(needs("Alle mine diagnoser", "min læge"), []);
    assert_eq!(needs("Min sygdom i ryggen", "min læge i Opdigtet By"), []);
}

#[test]
fn a_power_of_attorney_names_both_people() {
    let needs = |citizen: &'static str, other: &'static str| {
        Form::Fuldmagt.needs(move |name| if name == "navn" { citizen } else { other })
    };
    assert_eq!(needs("", "Bo Eksempel"), [Need::Written("navn")]);
    assert_eq!(needs("Anna Opdigtet", ""), [Need::Written("fuldmagt-hvem")]);
    assert_eq!(needs("Anna Opdigtet", "Bo Eksempel"), []);
}

#[test]
fn chosen_values_come_in_the_order_of_the_list_and_unknown_ones_not_at_all() {
    let shape = field("opgaver-valg").unwrap().shape;
    let all: Vec<&str> = chosen(shape, "andet, have,opdigtet").collect();
    assert_eq!(all, ["have", "andet"]);
}
