//! Explanations on paper: tagged PDFs that say what the page says, and by which facts.

use std::fs;

use commands::run;
use commands::wire::*;
use support::explained::{READERS, running_text, topic};
use support::sitting::Sitting;

/// The one PDF that was written last, as text.
fn written(sitting: &mut Sitting, paper: ExplainPaper) -> (String, String) {
    let written = run::explain_write(&mut sitting.session, ExplainPaperAsk { paper }).unwrap();
    let path = std::path::Path::new(&written.folder).join(&written.file);
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-") && bytes.windows(8).any(|part| part == b"/MarkInf"), "{}", written.file);
    let out = std::process::Command::new("pdftotext").args(["-raw"]).arg(&path).arg("-").output();
    let text = String::from_utf8(out.expect("poppler is there").stdout).unwrap();
    (written.file, squeezed(&text))
}

/// Without any space: lines of a PDF break where they must.
fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn a_topic_on_paper_says_what_the_page_says_and_by_which_facts() {
    for kommune in READERS {
        let mut sitting = Sitting::new();
        sitting.choose(kommune, Voice::Own);
        for depth in [DepthView::Short, DepthView::Sources] {
            let view = topic(&mut sitting, "transport", depth);
            let (name, pdf) = written(&mut sitting, ExplainPaper::Topic { id: "transport".to_owned(), depth });
            assert!(name.starts_with("Fodfæste Hvad koster transport og mad 20") && name.ends_with(".pdf"), "{name}");
            for said in running_text(&view) {
                assert!(pdf.contains(&squeezed(&said)), "{said}");
            }
            assert!(pdf.contains(&squeezed(&law::facts().version)), "the facts are named");
            let has_sources = pdf.contains(&squeezed("Læst den"));
            assert_eq!(has_sources, depth == DepthView::Sources, "{depth:?}");
        }
    }
}

#[test]
fn the_comparison_and_the_words_can_be_taken_along() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let compared = run::compare_read(&mut sitting.session, Nothing {}).unwrap();
    let (_, pdf) = written(&mut sitting, ExplainPaper::Compare);
    for point in &compared.points {
        assert!(pdf.contains(&squeezed(&point.title)), "{}", point.title);
        assert!(point.cells.iter().all(|cell| pdf.contains(&squeezed(&cell.stands))), "{}", point.title);
    }
    let terms = run::terms_read(&mut sitting.session, Nothing {}).unwrap();
    let (_, pdf) = written(&mut sitting, ExplainPaper::Terms);
    for term in &terms.terms {
        assert!(pdf.contains(&squeezed(&term.means)), "{}", term.word);
    }
}

#[test]
fn an_unknown_topic_is_refused_and_nothing_is_written() {
    let mut sitting = Sitting::new();
    sitting.choose("", Voice::Own);
    let paper = ExplainPaper::Topic { id: "../../x".to_owned(), depth: DepthView::Short };
    let refused = run::explain_write(&mut sitting.session, ExplainPaperAsk { paper }).unwrap_err();
    assert_eq!(refused.code, FailureCode::Input);
}
