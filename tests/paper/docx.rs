//! What a paper is as a Word document.

use paper::{Block, Paper, Size};
use support::read_paper::docx::{Read, read};

use crate::blocks::{heading, one_of_each, paper, paragraph};

fn made(paper: &Paper) -> Read {
    read(&paper::docx(paper).unwrap())
}

#[test]
fn every_block_is_what_word_calls_it() {
    let read = made(&paper(one_of_each("her")));
    let found: Vec<String> = read.paragraphs().iter().map(|one| format!("{} {}{}", one.style, one.mark, one.text)).collect();
    let expected = [
        "Address modtager-et her\nmodtager-to her",
        "Date dato her",
        "Heading1 overskrift her",
        "Normal brødtekst her",
        "ListNumber 1.skridt-et her",
        "ListNumber 2.skridt-to her",
        "ListBullet •punkt-et her",
        "ListBullet •punkt-to her",
        "TableHeading hoved her",
        "TableHeading celle her",
        "TableEnd ",
        "Heading2 underskrift her",
        "WriteLine linje her \t",
    ];
    assert_eq!(found, expected);
    let styles = read.part("word/styles.xml");
    for (level, name) in (0..).zip(["heading 1", "heading 2", "heading 3"]) {
        let style = styles.split("<w:style ").find(|style| style.contains(&format!("<w:name w:val=\"{name}\"/>"))).unwrap();
        assert!(style.contains(&format!("<w:outlineLvl w:val=\"{level}\"/>")), "{style}");
    }
}

#[test]
fn every_style_that_is_named_is_there() {
    let read = made(&paper(one_of_each("to\n\nשלום")));
    for paragraph in read.paragraphs() {
        assert!(read.part("word/styles.xml").contains(&format!("w:styleId=\"{}\"", paragraph.style)), "{}", paragraph.style);
    }
}

#[test]
fn the_file_says_its_title_its_language_and_its_day() {
    let read = made(&paper(one_of_each("her")));
    let core = read.part("docProps/core.xml");
    assert!(core.contains("<dc:title>Ansøgning om prøve</dc:title>"), "{core}");
    assert!(core.contains("<dc:language>da-DK</dc:language>"), "{core}");
    assert_eq!(core.matches(">2027-03-01T00:00:00Z<").count(), 2, "{core}");
    assert!(read.part("word/styles.xml").contains("<w:lang w:val=\"da-DK\""));
    assert!(read.part("word/settings.xml").contains("<w:autoHyphenation w:val=\"false\"/>"));
}

#[test]
fn the_page_is_a4_the_long_side_down_or_across() {
    let upright = made(&paper(vec![]));
    assert!(upright.part("word/document.xml").contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    let mut wide = paper(vec![]);
    wide.wide = true;
    let across = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
    assert!(made(&wide).part("word/document.xml").contains(across));
}

#[test]
fn the_foot_counts_the_pages_with_the_callers_words() {
    let read = made(&paper(vec![]));
    let footer = read.part("word/footer.xml");
    let order = ["Fodnote.", "<w:tab/>", "Side ", "w:instr=\" PAGE \"", " af ", "w:instr=\" NUMPAGES \""];
    let found: Vec<_> = order.iter().map(|part| footer.find(part)).collect();
    assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{footer}");
}

#[test]
fn every_numbered_list_begins_at_one() {
    let list = |items: &[&str]| Block::Numbered(items.iter().map(|item| (*item).to_owned()).collect());
    let read = made(&paper(vec![list(&["a", "b"]), paragraph("så"), list(&["c\n\nvidere", "", "d"])]));
    assert_eq!(read.spoken(), "1. a 2. b så 1. c videre 2. 3. d");
    let numbering = read.part("word/numbering.xml");
    assert_eq!(numbering.matches("<w:startOverride w:val=\"1\"/>").count(), 2, "{numbering}");
}

#[test]
fn a_tables_head_comes_again_on_every_page() {
    let table = Block::Table { head: vec!["a".into(), "b".into()], rows: vec![vec!["1".into()]] };
    let read = made(&paper(vec![table.clone(), table]));
    let document = read.part("word/document.xml");
    assert_eq!(document.matches("<w:tblHeader/>").count(), 2);
    assert_eq!(document.matches("<w:tc>").count(), 8, "a short row is filled up");
    assert!(document.contains("</w:tbl><w:p>"), "tables that touch would be one");
}

#[test]
fn right_to_left_paragraphs_are_marked() {
    let read = made(&paper(vec![paragraph("Dansk\nאני רוצה לעבוד 3 ימים\nog videre"), heading(1, "عربي")]));
    let found: Vec<bool> = read.paragraphs().iter().map(|one| one.right_to_left).collect();
    assert_eq!(found, [false, true, false, true]);
    assert!(read.part("word/document.xml").contains("<w:rtl/>"));
}

#[test]
fn large_letters_are_half_as_large_again() {
    let mut paper = paper(one_of_each("her"));
    let normal = made(&paper);
    paper.size = Size::Large;
    let large = made(&paper);
    for (read, size) in [(normal, 24), (large, 36)] {
        let default = format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/><w:lang");
        assert!(read.part("word/styles.xml").contains(&default), "{size}");
    }
}

#[test]
fn what_the_caller_got_wrong_is_named() {
    let mut untitled = paper(vec![]);
    untitled.title = " \n".into();
    assert_eq!(paper::docx(&untitled), Err(paper::Error::Untitled));
}
