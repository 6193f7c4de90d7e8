//! Every paper says the same on the screen, read aloud from the PDF, in the Word document and in the text file, for 50 generated persons.

use std::fs;

use commands::run;
use commands::wire::{PaperAsk, PaperForm, PaperKind};
use support::applicants::{self, Applicant};
use support::read_paper::said;
use support::sitting::Sitting;

const PERSONS: u64 = 50;
/// How many papers of each person are read, the application first; over all persons each paper has its turn.
const PAPERS_EACH: usize = 4;

fn agree(sitting: &mut Sitting, person: &Applicant, paper: &PaperKind) -> usize {
    let name = format!("{} of {}", applicants::name_of(paper), person.label);
    let view = run::paper_view(&mut sitting.session, PaperAsk { paper: paper.clone() }).unwrap();
    let mut take = |form| {
        let path = sitting.take(paper.clone(), form).unwrap_or_else(|failure| panic!("{name}: {}", failure.text));
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(path).unwrap();
        bytes
    };
    let [pdf, docx, txt] = [PaperForm::Pdf, PaperForm::Docx, PaperForm::Txt].map(&mut take);
    let txt = String::from_utf8(txt).unwrap();
    let screen = said::by_screen(&view.blocks);
    assert_eq!(said::by_text(txt.trim_start_matches('\u{feff}')), screen, "the text file of {name}");
    assert_eq!(said::by_docx(&docx), screen, "the Word document of {name}");
    assert_eq!(said::by_pdf(&pdf), screen, "the PDF of {name}");
    screen.chars().count()
}

#[test]
fn screen_pdf_word_and_text_say_the_same() {
    let all = applicants::papers();
    let mut sitting = Sitting::with_box(&[]);
    let (mut letters, mut looked, mut turn) = (0, vec![0; all.len()], 1);
    for number in 0..PERSONS {
        let person = applicants::generated(number);
        person.fill(&mut sitting);
        for each in 0..PAPERS_EACH {
            let at = if each == 0 { 0 } else { turn % all.len() };
            turn += usize::from(each != 0);
            if applicants::can_be_made(&mut sitting, &all[at]) {
                letters += agree(&mut sitting, &person, &all[at]);
                looked[at] += 1;
            }
        }
    }
    assert!(letters > 100_000, "the papers are not empty: {letters}");
    assert!(looked.iter().all(|times| *times > 0), "{looked:?}");
}
