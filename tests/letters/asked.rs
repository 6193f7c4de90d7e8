//! What is asked, and what of it stands in the letter: nothing that is hidden, and nothing that must be there goes unasked.

use commands::run;
use commands::wire::*;
use rules::form::Form;
use support::sitting::Sitting;

fn text(sitting: &mut Sitting, paper: PaperKind) -> String {
    run::paper_text(&mut sitting.session, PaperAsk { paper }).unwrap().text.replace('\u{a0}', " ")
}

fn letter(sitting: &mut Sitting, form: &str) -> String {
    text(sitting, PaperKind::Form { form: form.to_owned() })
}

/// The field as the form asks for it now; `None` where it does not.
fn asked(sitting: &mut Sitting, form: &str, name: &str) -> Option<FieldView> {
    let fields = sitting.draft(form).parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
    fields.into_iter().find(|field| field.name == name)
}

#[test]
fn what_is_no_longer_asked_does_not_stand_in_the_complaint() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("klage-uenig", "stopper"), ("klage-vente", "ja")]);
    for (about, is_asked) in [("stopper", true), ("loen", false), ("dage,loen", true), ("", false)] {
        sitting.save("klage-uenig", about).unwrap();
        assert_eq!(asked(&mut sitting, "klage", "klage-vente").is_some(), is_asked, "{about}");
        assert_eq!(letter(&mut sitting, "klage").contains("ændringen venter"), is_asked, "{about}");
    }
}

#[test]
fn that_somebody_writes_on_behalf_can_be_seen_and_changed_by_the_one_who_writes_herself() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("hjaelper", "Bo Eksempel")]);
    assert!(asked(&mut sitting, "ansoegning", "ret").is_none(), "no question for who writes herself");
    sitting.choose("0730", Voice::Relative);
    sitting.save("ret", "fuldmagt").unwrap();
    sitting.choose("0730", Voice::Own);
    assert!(letter(&mut sitting, "ansoegning").contains("på vegne af Asta Opfundet"));
    let field = asked(&mut sitting, "ansoegning", "ret").expect("it stands in the letter");
    assert!(field.label.contains("dig") && field.choices[0].label.contains("mit eget"), "{field:?}");
    sitting.save("ret", "ingen").unwrap();
    assert!(!letter(&mut sitting, "ansoegning").contains("på vegne af"));
}

#[test]
fn both_ways_to_send_name_what_must_lie_with_the_letter() {
    let how = |sitting: &mut Sitting, form: &str| {
        let text = text(sitting, PaperKind::HowToSend { form: form.to_owned() });
        let (paper, digital) = text.split_once("Med Digital Post").expect("two ways");
        [paper.to_owned(), digital.to_owned()]
    };
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("hjaelper", "Bo Eksempel")]);
    let copy = "en kopi af kommunens svar";
    assert!(how(&mut sitting, "klage").iter().all(|way| way.contains(copy) && !way.contains("bilaget")));
    assert!(how(&mut sitting, "ansoegning").iter().all(|way| !way.contains(copy) && !way.contains("bilaget")));
    for (authority, enclosure) in [("fuldmagt", "Underskrevet fuldmagt fra Asta Opfundet"), ("vaergemaal", "Papir på værgemålet")]
    {
        sitting.save("ret", authority).unwrap();
        for form in ["ansoegning", "klage", "aktindsigt"] {
            for way in how(&mut sitting, form) {
                assert!(way.contains(enclosure), "{form} {authority}:\n{way}");
            }
        }
    }
}

#[test]
fn each_letter_asks_for_all_that_its_frame_says() {
    let mut sitting = Sitting::with_box(&[]);
    for voice in [Voice::Own, Voice::Worker] {
        sitting.choose("0730", voice);
        for form in Form::ALL.into_iter().filter(|form| form.is_letter() && *form != Form::Fuldmagt) {
            let names = ["navn", "adresse", "telefon", "hjaelper"];
            assert!(names.into_iter().all(|name| asked(&mut sitting, form.id(), name).is_some()), "{form:?}");
            assert_eq!(asked(&mut sitting, form.id(), "ret").is_some(), voice == Voice::Worker, "{form:?}");
        }
    }
    // A power of attorney is given by the person herself, and a sheet of one's own goes to nobody.
    assert!(["fuldmagt", "moedekort", "opfoelgning"].iter().all(|form| asked(&mut sitting, form, "hjaelper").is_none()));
}

#[test]
fn a_helper_who_only_complains_says_who_helps_and_with_what_right() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Worker);
    sitting.make_box();
    for (name, value) in [("navn", "Asta Opfundet"), ("telefon", "12 34 56 78"), ("hjaelper", "Bo Eksempel"), ("ret", "fuldmagt")]
    {
        assert!(asked(&mut sitting, "klage", name).is_some(), "{name}");
        sitting.save(name, value).unwrap();
        assert_eq!(asked(&mut sitting, "klage", name).unwrap().value, value);
    }
    let klage = letter(&mut sitting, "klage");
    for words in ["12 34 56 78", "Bo Eksempel, på vegne af Asta Opfundet", "Underskrevet fuldmagt fra Asta Opfundet"] {
        assert!(klage.contains(words), "{klage}");
    }
}

#[test]
fn what_the_self_check_was_told_is_offered_as_sentences_of_ones_own_and_what_nobody_knows_is_not() {
    let mut sitting = Sitting::with_box(&[]);
    let told = |sitting: &mut Sitting, answer: [YesNo; 5]| {
        let [ordinary_work, foertidspension, other_offers, funktionsevne, sociale_problemer] = answer;
        let given = CheckAnswers {
            ordinary_work,
            foertidspension,
            other_offers,
            funktionsevne,
            sociale_problemer,
            ..CheckAnswers::default()
        };
        sitting.check(given);
        ["svaert-arbejde", "svaert-hverdag", "proevet"].map(|name| asked(sitting, "ansoegning", name).unwrap().examples)
    };
    use YesNo::{DontKnow, No, NotAsked, Yes};
    let nothing = told(&mut sitting, [NotAsked; 5]);
    assert!(nothing.iter().all(|sentences| sentences.len() == 3));
    assert_eq!(told(&mut sitting, [DontKnow; 5]), nothing);
    assert_eq!(told(&mut sitting, [Yes, No, Yes, No, No]), nothing, "these answers tell of nothing that is hard or was tried");
    let [work, everyday, tried] = told(&mut sitting, [No, Yes, No, Yes, Yes]);
    assert_eq!(work[..1], ["Jeg kan ikke få eller beholde et almindeligt job."]);
    assert_eq!(everyday[..2], ["Jeg har en betydelig nedsat funktionsevne.", "Jeg har særlige sociale problemer."]);
    assert_eq!(tried[..2], ["Jeg får førtidspension.", "Jeg kan ikke bruge et andet tilbud, fx job med løntilskud."]);
    assert_eq!((work.len(), everyday.len(), tried.len()), (4, 5, 5), "the other sentences stand there too");
    let [.., tried] = told(&mut sitting, [No, No, No, Yes, Yes]);
    assert_eq!(tried[0], "Jeg kan ikke bruge et andet tilbud, fx aktivering eller et fleksjob.");
    let [.., tried] = told(&mut sitting, [No, DontKnow, No, Yes, Yes]);
    assert_eq!(tried[0], "Jeg kan ikke bruge et andet tilbud.");
    // In the person's own voice, whoever sits at the computer.
    sitting.choose("0730", Voice::Worker);
    assert_eq!(asked(&mut sitting, "ansoegning", "proevet").unwrap().examples, tried);
}

#[test]
fn a_letter_without_a_name_says_so_and_can_be_made() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    assert_eq!(sitting.paper(PaperKind::SoegNu).missing, ["Navnet er ikke skrevet."]);
    sitting.take(PaperKind::SoegNu, PaperForm::Pdf).unwrap();
    sitting.save("navn", "Asta Opfundet").unwrap();
    assert!(sitting.paper(PaperKind::SoegNu).missing.is_empty());
    let mut sitting = Sitting::with_box(&[]);
    for form in Form::ALL.into_iter().filter(|form| *form != Form::Sag) {
        let view = sitting.paper_of(form.id());
        // Without both names there is no power of attorney: that is told as what it needs.
        let is_told = form.is_letter() && form != Form::Fuldmagt;
        assert_eq!(view.missing.iter().any(|missing| missing == "Navnet er ikke skrevet."), is_told, "{form:?}");
    }
}
