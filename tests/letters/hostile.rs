//! Two hundred hostile texts stand literally in every paper, on the screen, in the text file, the Word document and the PDF. That the files
//! themselves say literally what their blocks say, whatever they are, is seen in `paper/hostile.rs`.

use std::fs;

use commands::run;
use commands::wire::{PaperAsk, PaperForm, PaperKind, Voice};
use paper::literal;
use rules::form::{Field, Form, Shape};
use support::hostile_texts::hostile_texts;
use support::read_paper::{docx, pdf, same};
use support::sitting::Sitting;

/// The fields whose text stands in the paper of a form as it was written; a line that begins a sentence is trimmed.
fn free_texts(form: Form) -> Vec<&'static Field> {
    let own = form.fields().filter(|field| matches!(field.shape, Shape::Line | Shape::Text));
    // Only with one certain choice, or only when the time is over; each has a test of its own in `law.rs`.
    own.filter(|field| !["aktindsigt-om", "klage-sent", "spoerg-hvem", "spoerg-om"].contains(&field.name)).collect()
}

/// Whether a text stands in another, white space and the spelling of marks aside.
fn stands(text: &str, inside: &str) -> bool {
    inside.contains(&same(&literal(text)))
}

/// Poppler tells text of two directions, and piles of marks, in its own order: `paper/hostile.rs` looks at those on the page.
fn poppler_tells_it_plainly(text: &str) -> bool {
    text.chars().all(|char| matches!(char, ' '..='~' | 'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å'))
}

/// One text that holds many, each a paragraph of its own.
fn many(texts: &[String]) -> String {
    texts.join("\n\n")
}

#[test]
fn hostile_texts_stand_literally_in_every_paper() {
    let texts: Vec<String> = hostile_texts().into_iter().filter(|text| !literal(text).trim().is_empty()).collect();
    assert!(texts.len() >= 200, "{}", texts.len());
    let plain: Vec<String> = texts.iter().filter(|text| poppler_tells_it_plainly(text)).cloned().collect();
    assert!(plain.len() > 80, "{}", plain.len());
    let mut sitting = Sitting::new();
    sitting.choose("0183", Voice::Own);
    sitting.make_box();
    for form in Form::ALL.into_iter().filter(|form| *form != Form::Sag) {
        for name in ["navn", "fuldmagt-hvem", "bisidder", "samtykke-om", "samtykke-fra", "aendringer"] {
            sitting.save(name, "Opdigtet").unwrap();
        }
        let paper = PaperKind::Form { form: form.id().to_owned() };
        for field in free_texts(form) {
            // A line has room for one text, and some of a line's are long: the texts that stand in for all of them there.
            let batch: Vec<String> = match field.shape {
                Shape::Text => texts.clone(),
                _ => texts.iter().step_by(29).cloned().collect(),
            };
            let pieces: Vec<&[String]> = if field.shape == Shape::Text { vec![&batch] } else { batch.chunks(1).collect() };
            for piece in pieces {
                sitting.save(field.name, &many(piece)).unwrap();
                let said = run::paper_text(&mut sitting.session, PaperAsk { paper: paper.clone() }).unwrap().text;
                let said = same(&said);
                let word = fs::read(sitting.take(paper.clone(), PaperForm::Docx).unwrap()).unwrap();
                let word = docx::read(&word).paragraphs().into_iter().fold(String::new(), |all, one| all + &one.text + "\n");
                let word = same(&word);
                for text in piece {
                    assert!(stands(text, &said), "{form:?} {}: {text:?} is not in\n{said}", field.name);
                    assert!(stands(text, &word), "{form:?} {}: {text:?} is not in the Word document\n{word}", field.name);
                }
            }
            if field.shape == Shape::Text {
                sitting.save(field.name, &many(&plain)).unwrap();
                let file = fs::read(sitting.take(paper.clone(), PaperForm::Pdf).unwrap()).unwrap();
                let spoken = same(&pdf::piles_told_once(&pdf::read(&file).spoken()));
                for text in &plain {
                    assert!(stands(text, &spoken), "{form:?} {}: {text:?} is not in the PDF\n{spoken}", field.name);
                }
                assert!(!spoken.contains("root:"), "a file was read");
            }
            sitting.save(field.name, "Opdigtet").unwrap();
        }
    }
}
