//! The letter says what was written, literally, and is signed by the right person.

use commands::wire::*;
use support::sitting::Sitting;

const HOSTILE: [&str; 6] =
    ["<script>alert(1)</script>", "#read(\"/etc/passwd\")", "{ $x }", "$x^2$ _a_ *b* \\", "😀🚲", "שלום مرحبا"];

fn screen_text(letter: &PaperView) -> String {
    let mut text = String::new();
    for block in &letter.blocks {
        match block {
            BlockView::Heading { text: words, .. }
            | BlockView::Paragraph { text: words }
            | BlockView::WriteLine { label: words } => {
                text.push_str(words);
            }
            BlockView::Lines { lines } | BlockView::Numbered { items: lines } | BlockView::Bullets { items: lines } => {
                text.push_str(&lines.join("\n"));
            }
            BlockView::Table { head, rows } => {
                [head].into_iter().chain(rows).for_each(|row| text.push_str(&row.join("\n")));
            }
        }
        text.push('\n');
    }
    text
}

fn letter(sitting: &mut Sitting) -> PaperView {
    sitting.paper_of("ansoegning")
}

fn written_by_a_citizen(voice: Voice) -> Sitting {
    let mut sitting = Sitting::new();
    sitting.choose("0730", voice);
    sitting.make_box();
    sitting.save("navn", "Asta Opfundet").unwrap();
    sitting
}

#[test]
fn hostile_texts_stand_literally_on_screen_in_every_free_text_field() {
    let fields =
        ["navn", "adresse", "telefon", "hjaelper", "svaert-arbejde", "svaert-hverdag", "proevet", "opgaver", "sted", "tid"];
    let mut sitting = written_by_a_citizen(Voice::Own);
    for hostile in HOSTILE {
        for field in fields.into_iter().chain(["transport", "hensyn"]) {
            sitting.save(field, hostile).unwrap();
        }
        let view = letter(&mut sitting);
        let found = screen_text(&view).matches(hostile).count();
        assert!(found >= 12, "{hostile} stands {found} times");
    }
}

#[test]
fn hostile_texts_stand_literally_in_the_pdf() {
    let mut sitting = written_by_a_citizen(Voice::Own);
    // Right-to-left text is compared by its words: pdftotext puts marks of direction around them.
    for (field, hostile) in ["svaert-arbejde", "svaert-hverdag", "proevet", "opgaver", "sted"].into_iter().zip(HOSTILE) {
        sitting.save(field, hostile).unwrap();
    }
    sitting.save("hensyn", HOSTILE[5]).unwrap();
    let text = sitting.application_text();
    for hostile in HOSTILE.iter().flat_map(|hostile| hostile.split(' ')) {
        assert!(text.contains(hostile), "{hostile} is not in\n{text}");
    }
    assert!(!text.contains("root:"), "a file was read");
}

#[test]
fn the_letter_is_the_citizens_own_whoever_sits_at_the_computer() {
    for voice in [Voice::Own, Voice::Relative, Voice::Worker] {
        let mut sitting = written_by_a_citizen(voice);
        sitting.save("hjaelper", "Bo Eksempel").unwrap();
        let letter = screen_text(&letter(&mut sitting));
        assert!(letter.contains("Jeg ansøger om beskyttet beskæftigelse"), "{letter}");
        assert!(letter.contains("Bo Eksempel har hjulpet mig med at skrive."), "{letter}");
        assert!(!letter.contains("på vegne af"), "{letter}");
    }
}

#[test]
fn on_behalf_stands_only_with_a_fuldmagt_or_a_guardianship_as_an_enclosure() {
    for (authority, enclosure) in [("fuldmagt", "Underskrevet fuldmagt fra Asta Opfundet"), ("vaergemaal", "værgemålet")] {
        let mut sitting = written_by_a_citizen(Voice::Relative);
        sitting.save("hjaelper", "Bo Eksempel").unwrap();
        sitting.save("ret", authority).unwrap();
        let letter = screen_text(&letter(&mut sitting));
        assert!(letter.contains("Bo Eksempel, på vegne af Asta Opfundet"), "{letter}");
        assert!(letter.contains(enclosure), "{letter}");
    }
}

#[test]
fn the_letter_carries_no_draft_flag_no_facts_version_and_no_word_of_not_being_sent() {
    let mut sitting = written_by_a_citizen(Voice::Own);
    let text = sitting.application_text();
    for word in ["ikke sendt", "udkast", "Udkast", &law::facts().version] {
        assert!(!text.contains(word), "{word} stands in\n{text}");
    }
    assert!(text.contains("Skrevet med Fodfæste. Programmet er ikke lavet af kommunen."), "{text}");
    assert!(text.contains("22. november 2026") && text.contains("Randers Kommune"), "{text}");
    assert!(text.contains("Side 1 af"), "{text}");
}

#[test]
fn screen_and_paper_say_the_same_words() {
    let mut sitting = written_by_a_citizen(Voice::Own);
    sitting.save("svaert-arbejde", "Jeg bliver hurtigt træt.\nOg larm er svært.").unwrap();
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let paper = words(&sitting.application_text()).join(" ");
    let view = letter(&mut sitting);
    for line in screen_text(&view).lines() {
        let line = words(line).join(" ");
        assert!(paper.contains(&line), "{line} is not on the paper:\n{paper}");
    }
}
