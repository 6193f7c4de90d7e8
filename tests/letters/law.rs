//! What the law asks of each letter stands in it; what it forbids cannot be made.

use commands::wire::*;
use rules::form::{FIELDS, Form};
use support::sitting::Sitting;

fn text(sitting: &mut Sitting, form: &str) -> String {
    let paper = PaperKind::Form { form: form.to_owned() };
    commands::run::paper_text(&mut sitting.session, PaperAsk { paper }).unwrap().text.replace('\u{a0}', " ")
}

#[track_caller]
fn says(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "“{word}” does not stand in\n{text}");
    }
}

#[test]
fn a_complaint_names_the_decisions_date_the_day_of_receipt_and_the_safe_day() {
    let mut sitting = Sitting::with_box(&[
        ("navn", "Asta Opfundet"),
        ("afgoerelse-dag", "2.11.2026"),
        ("afgoerelse-sendt", "brev"),
        ("afgoerelse-modtaget", "10.11.2026"),
    ]);
    let klage = text(&mut sitting, "klage");
    // 28 days after 2 November is 30 November, a Monday.
    says(&klage, &["afgørelsen af 2. november 2026", "Jeg fik afgørelsen den 10. november 2026", "mandag den 30. november 2026"]);
    assert!(!klage.contains("for sent"), "{klage}");
}

#[test]
fn a_complaint_can_be_made_when_nothing_is_known_and_leaves_room_for_the_date() {
    let mut sitting = Sitting::with_box(&[]);
    says(&text(&mut sitting, "klage"), &["Afgørelsen har denne dato: ____", "Jeg er ikke sikker på, hvilken dag"]);
}

#[test]
fn a_late_complaint_says_so_and_why_and_what_ankestyrelsen_can_do() {
    let mut sitting = Sitting::with_box(&[
        ("navn", "Asta Opfundet"),
        ("afgoerelse-dag", "1.10.2026"),
        ("klage-sent", "Jeg var syg, da brevet kom."),
    ]);
    let klage = text(&mut sitting, "klage");
    says(&klage, &["Klagen kommer måske for sent", "Jeg var syg, da brevet kom.", "Ankestyrelsen kan se bort fra fristen"]);
    let asked: Vec<String> = pages(&mut sitting, "klage");
    assert!(asked.contains(&"klage-sent".to_owned()), "{asked:?}");
    sitting.save("afgoerelse-dag", "20.11.2026").unwrap();
    assert!(!pages(&mut sitting, "klage").contains(&"klage-sent".to_owned()), "asked while there is time");
    assert!(!text(&mut sitting, "klage").contains("Jeg var syg"), "an excuse that nobody needs");
}

fn pages(sitting: &mut Sitting, form: &str) -> Vec<String> {
    sitting.draft(form).parts.into_iter().flat_map(|part| part.pages).map(|page| page.id).collect()
}

#[test]
fn what_the_decision_lacks_becomes_sentences_of_the_complaint() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet")]);
    let all = [
        ("svar-begrundelse", "Der står ikke, hvorfor"),
        ("svar-paragraf", "Der står ikke, hvilken paragraf"),
        ("svar-klagevejledning", "Der står ikke, hvordan man klager"),
        ("svar-frist", "Der står ikke, hvornår man senest"),
    ];
    for (field, sentence) in all {
        for (answer, stands) in [("ja", false), ("ved-ikke", false), ("nej", true)] {
            sitting.save(field, answer).unwrap();
            assert_eq!(text(&mut sitting, "klage").contains(sentence), stands, "{field} {answer}");
        }
    }
}

#[test]
fn that_a_cut_waits_is_asked_for_and_never_promised() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("klage-uenig", "loen")]);
    assert!(!pages(&mut sitting, "klage").contains(&"klage-vente".to_owned()), "pay cannot wait");
    sitting.save("klage-uenig", "dage,stopper").unwrap();
    assert!(pages(&mut sitting, "klage").contains(&"klage-vente".to_owned()));
    sitting.save("klage-vente", "ja").unwrap();
    says(&text(&mut sitting, "klage"), &["Jeg beder om, at ændringen venter", "Skriv til mig, om den gør det."]);
}

#[test]
fn a_consent_without_type_or_source_or_with_everything_cannot_be_made() {
    let paper = || PaperKind::Form { form: "samtykke".to_owned() };
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet")]);
    for (about, from, field) in [
        ("", "", "samtykke-om"),
        ("Min ryg", "", "samtykke-fra"),
        ("", "Min læge", "samtykke-om"),
        ("Alt", "Min læge", "samtykke-om"),
        ("alle oplysninger om mig", "Min læge", "samtykke-om"),
        ("Min ryg", "Alle", "samtykke-fra"),
    ] {
        sitting.save("samtykke-om", about).unwrap();
        sitting.save("samtykke-fra", from).unwrap();
        for form in [PaperForm::Pdf, PaperForm::Docx, PaperForm::Txt] {
            let failure = sitting.take(paper(), form).unwrap_err();
            assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, field), "{about:?} {from:?}");
        }
        assert!(!sitting.paper_of("samtykke").needs.is_empty());
    }
    sitting.save("samtykke-om", "Oplysninger om min ryg").unwrap();
    sitting.save("samtykke-fra", "Min egen læge").unwrap();
    says(
        &text(&mut sitting, "samtykke"),
        &[
            "Oplysninger om min ryg",
            "Min egen læge",
            "Min sag om beskyttet beskæftigelse efter serviceloven § 103",
            "gælder ikke andre",
        ],
    );
}

#[test]
fn a_fuldmagt_names_both_people_and_the_one_who_gives_it_signs() {
    let paper = PaperKind::Form { form: "fuldmagt".to_owned() };
    let mut sitting = Sitting::with_box(&[("fuldmagt-hvem", "Bo Eksempel")]);
    sitting.choose("0730", Voice::Relative);
    assert_eq!(sitting.take(paper.clone(), PaperForm::Pdf).unwrap_err().field, "navn");
    sitting.save("navn", "Asta Opfundet").unwrap();
    sitting.save("fuldmagt-hvem", " ").unwrap();
    assert_eq!(sitting.take(paper, PaperForm::Pdf).unwrap_err().field, "fuldmagt-hvem");
    sitting.save("fuldmagt-hvem", "Bo Eksempel").unwrap();
    // He who is to have the power of attorney cannot give it to himself.
    sitting.save("hjaelper", "Bo Eksempel").unwrap();
    sitting.save("ret", "fuldmagt").unwrap();
    let fuldmagt = text(&mut sitting, "fuldmagt");
    says(&fuldmagt, &["Jeg, Asta Opfundet, giver Bo Eksempel fuldmagt"]);
    assert!(!fuldmagt.contains("på vegne af"), "{fuldmagt}");
}

#[test]
fn no_letter_is_in_the_helpers_name_without_a_fuldmagt_or_a_guardianship() {
    let letters: Vec<Form> = Form::ALL.into_iter().filter(|form| form.is_letter()).collect();
    let mut sitting = Sitting::with_box(&[
        ("navn", "Asta Opfundet"),
        ("hjaelper", "Bo Eksempel"),
        ("samtykke-om", "Min ryg"),
        ("samtykke-fra", "Min læge"),
        ("fuldmagt-hvem", "Carla Eksempel"),
        ("bisidder", "Carla Eksempel"),
        ("aendringer", "Jeg er flyttet."),
    ]);
    for voice in [Voice::Own, Voice::Relative, Voice::Worker] {
        sitting.choose("0730", voice);
        for (authority, on_behalf) in [("", false), ("ingen", false), ("fuldmagt", true), ("vaergemaal", true)] {
            sitting.save("ret", authority).unwrap();
            for form in &letters {
                let letter = text(&mut sitting, form.id());
                let expected = on_behalf && !(*form == Form::Fuldmagt && authority == "fuldmagt");
                assert_eq!(
                    letter.contains("Bo Eksempel, på vegne af Asta Opfundet"),
                    expected,
                    "{form:?} {authority}:\n{letter}"
                );
                let proof = letter.contains("Underskrevet fuldmagt fra Asta Opfundet") || letter.contains("værgemålet");
                assert_eq!(proof, expected, "{form:?} {authority}:\n{letter}");
            }
        }
    }
}

#[test]
fn each_form_shows_where_what_it_rests_on_stands() {
    let mut sitting = Sitting::with_box(&[]);
    for form in Form::ALL.into_iter().filter(|form| *form != Form::Sag) {
        let view = sitting.draft(form.id());
        assert!(!view.sources.is_empty(), "{form:?}");
        assert!(
            view.sources.iter().all(|source| source.name.contains('§') || source.name.contains("DUKH")),
            "{:?}",
            view.sources
        );
    }
}

#[test]
fn every_page_and_field_has_words_in_every_voice() {
    let mut sitting = Sitting::with_box(&[]);
    for voice in [Voice::Own, Voice::Relative, Voice::Worker] {
        sitting.choose("0730", voice);
        for form in Form::ALL {
            let view = sitting.draft(form.id());
            let pages = view.parts.iter().flat_map(|part| &part.pages);
            let texts = pages.flat_map(|page| {
                let fields = page.fields.iter().flat_map(|field| {
                    let themes = field.themes.iter().flat_map(|theme| [&theme.ask, &theme.start]);
                    [&field.label].into_iter().chain(field.choices.iter().map(|choice| &choice.label)).chain(themes)
                });
                [&page.title, &page.help, &page.why].into_iter().chain(fields)
            });
            for text in texts.chain([&view.title, &view.lead]) {
                let is_key = ["page-", "field-", "form-", "theme-", "part-"].iter().any(|start| text.starts_with(start));
                assert!(!is_key && !text.contains("{$"), "{form:?}: {text}");
                assert!(!text.is_empty() || form == Form::Sag, "{form:?} has a gap");
            }
        }
    }
    assert!(FIELDS.len() > 60);
}

#[test]
fn papers_that_the_person_keeps_carry_the_facts_and_the_draft_and_letters_do_not() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("bisidder", "Bo Eksempel")]);
    let version = law::facts().version.clone();
    for paper in [
        PaperKind::Form { form: "moedekort".to_owned() },
        PaperKind::Form { form: "opfoelgning".to_owned() },
        PaperKind::CheckResult,
        PaperKind::Estimate,
        PaperKind::Days,
    ] {
        let text = commands::run::paper_text(&mut sitting.session, PaperAsk { paper: paper.clone() }).unwrap().text;
        assert!(text.contains(&version) && text.contains("udkast"), "{paper:?}\n{text}");
    }
    for form in ["klage", "bisidder", "aktindsigt"] {
        let text = text(&mut sitting, form);
        assert!(!text.contains(&version) && !text.contains("udkast"), "{form}\n{text}");
    }
}

#[test]
fn the_three_line_application_needs_no_box_and_says_all_that_an_application_must() {
    let mut sitting = Sitting::new();
    sitting.choose("0183", Voice::Own);
    sitting.save("navn", "Asta Opfundet").unwrap();
    let short = commands::run::paper_text(&mut sitting.session, PaperAsk { paper: PaperKind::SoegNu }).unwrap().text;
    says(
        &short.replace('\u{a0}', " "),
        &[
            "Jeg ansøger om beskyttet beskæftigelse efter serviceloven § 103",
            "Asta Opfundet",
            "Ishøj Store Torv 20",
            "skriftligt svar",
        ],
    );
    assert_eq!(sitting.save("svaert-arbejde", "Jeg bliver træt.").unwrap_err().code, FailureCode::Locked);
    // The name moves into the box that is made afterwards, and nothing else of the sitting is lost.
    sitting.save("sagsbehandler", "Bo Eksempel").unwrap();
    sitting.make_box();
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
    sitting.start_again();
    sitting.open_box();
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
    assert!(text(&mut sitting, "ansoegning").contains("Att.: Bo Eksempel"));
}

#[test]
fn the_addressee_fits_into_the_window_of_the_envelope() {
    let mut sitting =
        Sitting::with_box(&[("sagsbehandler", "Bo Eksempel"), ("sagsbehandler-afdeling", "Center for Voksne og Velfærd")]);
    for kommune in ["0730", "0183", ""] {
        sitting.choose(kommune, Voice::Own);
        let BlockView::Lines { lines } = &sitting.paper_of("klage").blocks[0] else {
            panic!("a letter begins with its addressee")
        };
        assert!(lines.len() <= 5, "{lines:?}");
        assert_eq!(lines.iter().any(|line| line.contains("Att.: Bo Eksempel")), !kommune.is_empty(), "{lines:?}");
        let has_line = lines.iter().any(|line| line.contains("____"));
        assert_eq!(has_line, kommune != "0183", "a line to write on, where no address is known: {lines:?}");
    }
}

#[test]
fn what_was_reckoned_with_is_offered_as_a_sentence() {
    let mut sitting = Sitting::with_box(&[]);
    let pay = PayAsk { hours: "12,5".to_owned(), ..PayAsk::default() };
    commands::run::pay_estimate(&mut sitting.session, pay).unwrap();
    let view = sitting.draft("ansoegning");
    let fields: Vec<&FieldView> = view.parts.iter().flat_map(|part| &part.pages).flat_map(|page| &page.fields).collect();
    let examples = |name: &str| &fields.iter().find(|field| field.name == name).unwrap().examples;
    assert_eq!(examples("tid")[0], "Jeg vil gerne arbejde 12,5 timer om ugen.");
    assert!(!examples("transport")[0].contains("km til arbejdet"), "nothing was said of the distance");
}

#[test]
fn who_may_be_asked_stands_in_the_letter_only_when_it_is_specific() {
    let mut sitting = Sitting::with_box(&[("navn", "Asta Opfundet"), ("spoerg-hvem", "min læge")]);
    assert!(!text(&mut sitting, "ansoegning").contains("Kommunen må spørge"));
    sitting.save("spoerg-om", "alt").unwrap();
    assert!(!text(&mut sitting, "ansoegning").contains("Kommunen må spørge"));
    sitting.save("spoerg-om", "min ryg").unwrap();
    says(&text(&mut sitting, "ansoegning"), &["Kommunen må spørge min læge om min ryg i min sag om beskyttet beskæftigelse."]);
}
