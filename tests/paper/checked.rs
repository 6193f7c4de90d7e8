//! Papers of every kind meet PDF/UA-1, by a checker that we did not write. What it cannot check stands in
//! `support/read_paper/checker.rs`.

use paper::{Block, Paper, Size};
use support::read_paper::checker::{Verdict, check};

use crate::blocks::{heading, one_of_each, paper, paragraph, write_line};

fn made(paper: &Paper) -> Vec<u8> {
    paper::pdf(paper).unwrap()
}

fn table(columns: usize, rows: usize) -> Block {
    let cells = |row: usize| (0..columns).map(|column| format!("{row}, {column} {}", "ord ".repeat(12))).collect();
    Block::Table { head: cells(0), rows: (1..=rows).map(cells).collect() }
}

fn papers() -> Vec<(&'static str, Paper)> {
    let letter = paper(one_of_each("her"));
    let long = "Arbejdsmarkedsforanstaltninger, sommetider.\n\nOg beskæftigelsesrehabilitering.\n".repeat(120);
    let sheet =
        vec![heading(1, "Ark"), heading(2, "To"), paragraph("x"), heading(3, "Tre"), heading(2, "To"), write_line("Navn")];
    let bare = |block: Block| paper(vec![block]);
    vec![
        ("a letter", letter.clone()),
        ("a letter in large letters", Paper { size: Size::Large, ..letter.clone() }),
        ("a sheet", paper(sheet)),
        ("a wide table over pages", Paper { wide: true, ..paper(vec![heading(1, "Tabel"), table(4, 40)]) }),
        ("a wide table in large letters", Paper { wide: true, size: Size::Large, ..paper(vec![table(3, 30)]) }),
        ("two tables and nothing else", paper(vec![table(1, 1), table(6, 0)])),
        ("right to left", paper(one_of_each("אני רוצה לעבוד 3 ימים, أريد أن أعمل"))),
        ("emoji", paper(one_of_each("🙂 👍🏽 👩\u{200d}🦽 🇩🇰 ❤\u{fe0f} 🫠"))),
        ("letters that no font has", paper(one_of_each("漢字 कखग ሀለ 𓀀 \u{e000} 🫩"))),
        ("marks on letters", paper(one_of_each("a\u{30a} å Z\u{310}\u{311}\u{312} e\u{301}"))),
        ("what looks like a program", paper(one_of_each("#read(\"/etc/passwd\") <b> $x$ %PDF \\ (a) << /B >>"))),
        ("what cannot be seen", paper(one_of_each("a\0b\u{202e}c\u{200b}d\u{ad}e\u{a0}f\u{2060}g"))),
        ("many pages", bare(paragraph(&long))),
        ("a long list", bare(Block::Numbered(vec![long.chars().take(400).collect(); 60]))),
        ("nothing", paper(vec![])),
        (
            "blank blocks",
            paper(vec![Block::Addressee(vec![]), paragraph("\n"), Block::Bullets(vec![String::new()]), write_line("")]),
        ),
        ("lists of nothing", paper(vec![Block::Numbered(vec![]), Block::Bullets(vec![])])),
        ("headlines out of order", paper([3, 1, 3, 2, 9].map(|level| heading(level, "Punkt")).to_vec())),
    ]
}

#[test]
fn papers_of_every_kind_meet_the_standard() {
    let papers = papers();
    let verdicts = check(&papers.iter().map(|(_, paper)| made(paper)).collect::<Vec<_>>());
    for ((name, _), verdict) in papers.iter().zip(verdicts) {
        assert!(verdict.failures.is_empty(), "{name}: {:?}", verdict.failures);
        assert!(verdict.rules > 100, "{name}: {} rules", verdict.rules);
    }
}

/// The control: one thing changed in a good file, and the rule about it is named.
#[test]
fn a_pdf_that_breaks_a_rule_is_refused() {
    let changes = [
        ("/MarkInfo", "/MarkXnfo", "TAGGED-DOCUMENT"),
        ("/Lang(da-DK)", "/Lang(     )", "LANGUAGE-TAG"),
        ("/DisplayDocTitle true", "/DisplayDocTitle null", "VIEWER-PREFERENCES"),
        ("pdfuaid:part", "pdfuaid:parX", "ID-PART"),
        ("<dc:title>", "<dc:tutle>", "METADATA-TITLE"),
        ("/S/H2", "/S/H3", "HEADING-NESTING"),
        ("/S/TH/", "/S/TX/", "STRUCT-TREE-ROLE-MAP"),
        ("/S/LI", "/S/XI", "L-KIDS"),
        ("/ToUnicode", "/ToUnicodX", "FONT-UNICODE-MAPPING"),
        ("/FontFile2", "/FontFilX2", "FONT-EMBEDDING"),
    ];
    let good = made(&paper(one_of_each("her")));
    let broken: Vec<Vec<u8>> = changes.iter().map(|(good_part, bad, _)| changed(&good, good_part, bad)).collect();
    for ((_, bad, rule), Verdict { failures, .. }) in changes.iter().zip(check(&broken)) {
        assert!(failures.iter().any(|failure| failure.contains(rule)), "{bad}: {failures:?}");
    }
}

/// Changed in every place, and as long as before: a PDF counts its bytes.
fn changed(pdf: &[u8], good: &str, bad: &str) -> Vec<u8> {
    assert_eq!(good.len(), bad.len());
    let mut changed = pdf.to_vec();
    let places: Vec<usize> = (0..pdf.len() - good.len()).filter(|at| pdf[*at..].starts_with(good.as_bytes())).collect();
    assert!(!places.is_empty(), "no {good}");
    for at in places {
        changed[at..at + bad.len()].copy_from_slice(bad.as_bytes());
    }
    changed
}
