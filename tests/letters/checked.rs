//! Every paper of a dozen invented persons meets PDF/UA-1 by a checker that we did not write, and every file of it can be read back. What the
//! checker cannot check stands in `support/read_paper/checker.rs`.

use std::fs;

use commands::wire::PaperForm;
use support::applicants;
use support::read_paper::{checker, docx, pdf};
use support::sitting::Sitting;

#[test]
fn every_paper_of_a_dozen_persons_meets_the_standard() {
    let mut sitting = Sitting::with_box(&[]);
    let (mut names, mut pdfs) = (Vec::new(), Vec::new());
    for person in applicants::dozen() {
        person.fill(&mut sitting);
        for paper in applicants::papers() {
            if applicants::can_be_made(&mut sitting, &paper) {
                let path = sitting.take(paper.clone(), PaperForm::Pdf).unwrap();
                pdfs.push(fs::read(&path).unwrap());
                fs::remove_file(path).unwrap();
                names.push(format!("{} of {}", applicants::name_of(&paper), person.label));
            }
        }
    }
    assert!(pdfs.len() > 250, "{}", pdfs.len());
    for (name, verdict) in names.iter().zip(checker::check(&pdfs)) {
        assert!(verdict.failures.is_empty(), "{name}: {:?}", verdict.failures);
        assert!(verdict.rules > 100, "{name}: {} rules", verdict.rules);
    }
}

#[test]
fn a_paper_has_its_title_its_language_and_its_headlines() {
    let person = applicants::generated(0);
    let mut sitting = Sitting::with_box(&[]);
    person.fill(&mut sitting);
    for paper in applicants::papers() {
        let name = applicants::name_of(&paper);
        let view = sitting.paper(paper.clone());
        let read = |sitting: &mut Sitting, form| fs::read(sitting.take(paper.clone(), form).unwrap()).unwrap();
        let info = pdf::read(&read(&mut sitting, PaperForm::Pdf));
        assert!(info.info.contains(&view.title) && info.info.contains("Tagged:          yes"), "{name}: {}", info.info);
        let word = docx::read(&read(&mut sitting, PaperForm::Docx));
        let headlines = word.paragraphs().iter().filter(|one| one.style.starts_with("Heading")).count();
        let shown = view.blocks.iter().filter(|block| matches!(block, commands::wire::BlockView::Heading { .. })).count();
        assert_eq!(headlines, shown, "{name}");
    }
}
