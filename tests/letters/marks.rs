//! *Skrevet → Printet → Sendt → Kommunen har fået det*: each is set by the person, and only the last one starts the municipality's time.

use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

fn set(sitting: &mut Sitting, mark: Mark, day: &str) -> Result<MarksView, Failure> {
    run::mark_set(&mut sitting.session, MarkSet { form: "ansoegning".to_owned(), mark, day: day.to_owned() })
}

fn svar(sitting: &mut Sitting) -> ClockView {
    let view = run::deadlines_read(&mut sitting.session, Nothing {}).unwrap();
    view.clocks.into_iter().find(|clock| clock.id == "svar").unwrap()
}

#[test]
fn only_what_the_municipality_has_received_starts_its_time() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    for mark in [Mark::Skrevet, Mark::Printet, Mark::Sendt] {
        let view = set(&mut sitting, mark, "20.11.2026").unwrap();
        assert!(!view.told.contains("fik det den"), "{}", view.told);
        assert!(svar(&mut sitting).steps.is_empty(), "{mark:?} starts the time");
    }
    assert!(set(&mut sitting, Mark::Sendt, "20.11.2026").unwrap().told.starts_with("Sendt den 20."));
    let view = set(&mut sitting, Mark::Modtaget, "22.11.2026").unwrap();
    assert!(view.told.starts_with("Kommunen fik det"), "{}", view.told);
    // Eight weeks after 22 November 2026.
    let says = svar(&mut sitting).says.join(" ").replace('\u{a0}', " ");
    assert!(says.contains("søndag den 17. januar 2027"), "{says}");
    set(&mut sitting, Mark::Modtaget, "").unwrap();
    assert!(svar(&mut sitting).steps.is_empty());
}

#[test]
fn what_is_written_or_printed_is_told_as_not_sent() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    for mark in [Mark::Skrevet, Mark::Printet] {
        let view = set(&mut sitting, mark, "22.11.2026").unwrap();
        assert!(view.told.contains("Ikke sendt"), "{}", view.told);
    }
}

#[test]
fn a_day_that_is_none_or_not_yet_is_refused_and_the_mark_stays_as_it_was() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    set(&mut sitting, Mark::Sendt, "20.11.2026").unwrap();
    for day in ["31.11.2026", "i går", "23.11.2026", "20.11"] {
        let failure = set(&mut sitting, Mark::Sendt, day).unwrap_err();
        assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "sendt"), "{day}");
    }
    let view = run::marks_read(&mut sitting.session, FormAsk { form: "ansoegning".to_owned() }).unwrap();
    assert_eq!(view.rows.iter().find(|row| row.mark == Mark::Sendt).unwrap().day, "20.11.2026");
}

#[test]
fn marks_are_kept_in_the_box() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    set(&mut sitting, Mark::Sendt, "20.11.2026").unwrap();
    sitting.make_box();
    set(&mut sitting, Mark::Modtaget, "21.11.2026").unwrap();
    sitting.start_again();
    sitting.open_box();
    let cards = run::forms_read(&mut sitting.session, Nothing {}).unwrap().letters;
    assert!(cards[0].status.starts_with("Kommunen fik det"), "{}", cards[0].status);
}

fn of(form: &str) -> FormAsk {
    FormAsk { form: form.to_owned() }
}

fn mark(sitting: &mut Sitting, form: &str, mark: Mark, day: &str) -> MarksView {
    run::mark_set(&mut sitting.session, MarkSet { form: form.to_owned(), mark, day: day.to_owned() }).unwrap()
}

fn told(sitting: &mut Sitting, form: &str) -> String {
    run::marks_read(&mut sitting.session, of(form)).unwrap().told
}

/// Throws the letter away; gives its place in the bin.
fn bin(sitting: &mut Sitting, form: &str) -> BinAsk {
    let bin = run::draft_bin(&mut sitting.session, of(form)).unwrap();
    BinAsk { draft: bin.rows[0].draft.clone() }
}

#[test]
fn the_next_letter_of_the_same_kind_is_not_sent_because_the_last_one_was() {
    let mut sitting = Sitting::with_box(&[("aendringer", "Jeg er flyttet.")]);
    mark(&mut sitting, "aendringer", Mark::Printet, "19.11.2026");
    mark(&mut sitting, "aendringer", Mark::Sendt, "20.11.2026");
    let first = bin(&mut sitting, "aendringer");
    sitting.save("aendringer", "Jeg kan arbejde mere end før.").unwrap();
    let view = run::marks_read(&mut sitting.session, of("aendringer")).unwrap();
    assert!(view.told.contains("Ikke sendt") && view.rows.iter().all(|row| row.day.is_empty()), "{view:?}");
    // What comes back from the bin is as far as it was, and so is what goes there for it.
    mark(&mut sitting, "aendringer", Mark::Printet, "22.11.2026");
    let rows = run::bin_take_back(&mut sitting.session, first).unwrap().rows;
    assert!(told(&mut sitting, "aendringer").starts_with("Sendt den 20."), "{}", told(&mut sitting, "aendringer"));
    run::bin_take_back(&mut sitting.session, BinAsk { draft: rows[0].draft.clone() }).unwrap();
    sitting.start_again();
    sitting.open_box();
    assert!(told(&mut sitting, "aendringer").starts_with("Printet den 22."), "{}", told(&mut sitting, "aendringer"));
}

#[test]
fn the_municipalitys_time_runs_on_when_the_letter_is_thrown_away_and_the_next_one_is_not_sent() {
    let mut sitting = Sitting::with_box(&[("svaert-arbejde", "Jeg bliver hurtigt træt.")]);
    mark(&mut sitting, "ansoegning", Mark::Sendt, "20.11.2026");
    mark(&mut sitting, "ansoegning", Mark::Modtaget, "21.11.2026");
    let days = svar(&mut sitting);
    let first = bin(&mut sitting, "ansoegning");
    assert_eq!(svar(&mut sitting), days);
    sitting.save("svaert-arbejde", "Jeg har ondt i ryggen.").unwrap();
    let view = run::marks_read(&mut sitting.session, of("ansoegning")).unwrap();
    assert!(view.told.contains("Ikke sendt") && view.rows.iter().all(|row| row.day.is_empty()), "{view:?}");
    // Removing a mark that is not there takes no day from the clock.
    mark(&mut sitting, "ansoegning", Mark::Modtaget, "");
    assert_eq!(svar(&mut sitting), days);
    // The new one is received on the same day, or on another.
    assert!(mark(&mut sitting, "ansoegning", Mark::Modtaget, "21.11.2026").told.starts_with("Kommunen fik det"));
    assert_eq!(svar(&mut sitting), days);
    mark(&mut sitting, "ansoegning", Mark::Modtaget, "22.11.2026");
    assert_ne!(svar(&mut sitting), days);
    // Each day changes places with its letter.
    let rows = run::bin_take_back(&mut sitting.session, first).unwrap().rows;
    assert!(told(&mut sitting, "ansoegning").contains("21."), "{}", told(&mut sitting, "ansoegning"));
    assert_eq!(svar(&mut sitting), days);
    run::bin_take_back(&mut sitting.session, BinAsk { draft: rows[0].draft.clone() }).unwrap();
    assert!(told(&mut sitting, "ansoegning").contains("22."), "{}", told(&mut sitting, "ansoegning"));
}
