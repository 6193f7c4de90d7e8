//! What a paper is as a PDF and as a Word document, read back by programs that did not write it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod agree;
mod blocks;
mod checked;
mod docx;
mod hostile;

use blocks::{PLACES, heading, one_of_each, paper, paragraph, write_line};
use paper::{Block, Form, Size};
use support::read_paper::pdf::{Read, read};

fn made(blocks: Vec<Block>) -> Read {
    read(&paper::pdf(&paper(blocks)).unwrap())
}

#[test]
fn every_block_stands_in_order() {
    let read = made(one_of_each("her"));
    let places = [
        "modtager-et her",
        "modtager-to her",
        "dato her",
        "overskrift her",
        "brødtekst her",
        "skridt-et her",
        "skridt-to her",
        "punkt-et her",
        "punkt-to her",
        "hoved her",
        "celle her",
        "underskrift her",
        "linje her",
    ];
    for text in [read.text(), read.spoken()] {
        let found: Vec<_> = places.iter().map(|place| text.find(place)).collect();
        assert!(found.iter().all(Option::is_some), "{found:?} in {text}");
        assert!(found.is_sorted(), "{found:?}");
    }
    assert!(!read.text().contains("modtager-tre"));
}

#[test]
fn the_file_says_that_it_is_accessible_danish_and_what_it_is_called() {
    let read = made(one_of_each("her"));
    for line in [
        "Title:           Ansøgning om prøve",
        "Tagged:          yes",
        "Page size:       595.276 x 841.89 pts (A4)",
        "Encrypted:       no",
        "JavaScript:      no",
    ] {
        assert!(read.info.contains(line), "{line} in {}", read.info);
    }
    assert!(read.info.contains("CreationDate:    Mon Mar  1 "), "{}", read.info);
    assert!(read.metadata.contains("pdfuaid:part"), "{}", read.metadata);
    assert!(read.metadata.contains("da-DK"), "{}", read.metadata);
    assert!(read.raw_contains(b"/Lang(da-DK)"));
    assert!(read.raw_contains(b"/DisplayDocTitle true"));
    assert!(read.raw_contains(b"/Outlines"));
    assert!(!read.raw_contains(b"/Lang(en"));
}

#[test]
fn tags_name_what_each_block_is() {
    let read = made(one_of_each("her"));
    for tag in ["H1", "H2", "P", "L", "LI", "Lbl", "LBody"] {
        let line = |line: &str| line.trim_start().split(' ').next() == Some(tag);
        assert!(read.structure.lines().any(line), "{tag} in {}", read.structure);
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let bytes = |mark, form| paper::write(&paper(one_of_each(mark)), form).unwrap();
    for form in Form::ALL {
        assert_eq!(bytes("her", form), bytes("her", form), "{form:?}");
        assert_ne!(bytes("her", form), bytes("der", form), "{form:?}");
    }
}

/// What is set again is taken from the paper before it; what is new there is not.
#[test]
fn no_paper_before_it_changes_a_paper() {
    let of = |mark: &str, day| {
        let mut paper = paper([one_of_each(mark), vec![paragraph("det samme")]].concat());
        paper.day.day = day;
        paper::pdf(&paper).unwrap()
    };
    paper::forget();
    let alone = of("her", 1);
    for (mark, day) in [("der", 1), ("her", 2), ("et andet sted", 3)] {
        let other = of(mark, day);
        assert_ne!(other, alone);
        assert_eq!(of("her", 1), alone, "after {mark} of day {day}");
        paper::forget();
        assert_eq!(of(mark, day), other, "{mark} of day {day} alone");
    }
}

#[test]
fn a_text_file_can_be_read_by_old_windows_programs_too() {
    let bytes = paper::write(&paper(vec![paragraph("æ\nø")]), Form::Txt).unwrap();
    assert_eq!(bytes, "\u{feff}æ\r\nø\r\n".as_bytes());
}

#[test]
fn right_to_left_text_is_kept() {
    let arabic = "أريد أن أعمل في المطبخ";
    let hebrew = "אני רוצה לעבוד 3 ימים";
    for text in [arabic, hebrew, "Jeg hedder אביגיל og taler عربي."] {
        let read = made(one_of_each(text));
        // Glyphs lie from left to right in the file, whichever way they are read: what counts is
        // what is found where the page is read, word by word.
        let all = read.read_by_eye();
        for word in text.split_whitespace() {
            assert!(all.matches(word).count() >= PLACES, "{word} in {all}");
        }
    }
}

#[test]
fn marks_piled_on_a_letter_stay_with_it() {
    let pile = "Z\u{310}\u{311}\u{312}\u{313}\u{314}";
    let read = made(one_of_each(pile));
    assert!(read.spoken().matches(pile).count() >= PLACES, "{}", read.spoken());
    // A letter and marks that Unicode has as one character are that character.
    let read = made(one_of_each("a\u{30a}re"));
    let spoken = read.spoken();
    assert_eq!(spoken.matches("åre").count() + spoken.matches("a\u{30a}re").count(), PLACES, "{spoken}");
}

#[test]
fn unseen_characters_are_shown_and_never_stop_the_paper() {
    let text = "a\0b\u{1b}c\u{7f} kr. \u{202e}0001\u{202c} \u{feff}\u{fffe}\u{ffff}\u{fdd0}x";
    let read = made(one_of_each(text));
    let expected = "a�b�c� kr. �0001� ����x";
    assert_eq!(read.spoken().matches(expected).count(), PLACES, "{}", read.spoken());
}

#[test]
fn every_newline_is_kept() {
    let read = made(vec![paragraph("en\nto\r\ntre\n\n\nfire\n\nfem")]);
    let layout: Vec<&str> = read.text.lines().map(str::trim).collect();
    let at = |word| layout.iter().position(|line| *line == word).unwrap();
    assert_eq!((at("to") - at("en"), at("tre") - at("to")), (1, 1));
    assert!(at("fire") - at("tre") > at("fem") - at("fire"));
}

#[test]
fn an_empty_paper_is_a_paper() {
    let read = made(vec![]);
    assert!(read.info.contains("Pages:           1"));
    assert!(read.text().contains("Fodnote. Side 1 af 1"), "{}", read.text());
    let blank = one_of_each("")
        .into_iter()
        .map(|block| match block {
            Block::Addressee(_) => Block::Addressee(vec![]),
            Block::DateLine(_) => Block::DateLine(String::new()),
            Block::Heading { level, .. } => heading(level, " "),
            Block::Paragraph(_) => paragraph("\n\n"),
            Block::Numbered(_) => Block::Numbered(vec![String::new()]),
            Block::Bullets(_) => Block::Bullets(vec![]),
            Block::Table { .. } => Block::Table { head: vec![String::new()], rows: vec![vec![]] },
            Block::WriteLine { .. } => write_line(""),
        })
        .collect();
    assert!(made(blank).info.contains("Tagged:          yes"));
}

#[test]
fn a_long_paper_numbers_its_pages_and_never_hyphenates() {
    let sentence = "Arbejdsmarkedsforanstaltninger og beskæftigelsesrehabilitering, sommetider. ";
    let read = made(vec![paragraph(&sentence.repeat(150))]);
    let pages = read.pages();
    assert!(pages >= 4, "{pages}");
    for page in 1..=pages {
        let number = format!("Side {page} af {pages}");
        assert_eq!(read.text().matches(&number).count(), 1, "{number}");
    }
    assert!(!read.text.contains('\u{ad}'));
    for line in read.text.lines() {
        assert!(!line.trim_end().ends_with(['-', '\u{2010}']), "{line}");
    }
    assert_eq!(read.text().matches("beskæftigelsesrehabilitering,").count(), 150);
    // The control: words do break over lines.
    assert!(read.text.lines().count() > 150);
}

#[test]
fn a_wide_table_tells_its_head_again_on_every_page() {
    let cell = |row: usize, column: usize| format!("række{row} søjle{column} {}", "ord ".repeat(20));
    let rows = (0..40).map(|row| (0..4).map(|column| cell(row, column)).collect()).collect();
    let head = ["Punkt", "Loven", "Den ene", "Den anden"].map(str::to_owned).to_vec();
    let mut wide = paper(vec![heading(1, "Tabel"), Block::Table { head, rows }]);
    wide.wide = true;
    let read = read(&paper::pdf(&wide).unwrap());
    let pages = read.pages();
    assert!(pages >= 3, "{pages}");
    assert_eq!(read.text().matches("Den anden").count(), pages, "the head stands on every page");
    assert!(read.info.contains("841.89 x 595"), "{}", read.info);
    for row in 0..40 {
        assert!((0..4).all(|column| read.spoken().contains(&format!("række{row} søjle{column}"))), "row {row}");
    }
}

#[test]
fn a_run_without_spaces_stays_on_the_page_whole() {
    let run = "0123456789W".repeat(100);
    let read = made(vec![paragraph(&run)]);
    let on_page: String = read.cropped_to_text_width().split_whitespace().take_while(|word| *word != "Fodnote.").collect();
    assert_eq!(on_page, run);
}

#[test]
fn the_address_stands_in_the_window() {
    let read = made(one_of_each("her"));
    // A C5 window shows the paper from 20 to 110 mm and from 45 to 80 mm at least.
    let seen = read.within_mm(20, 45, 90, 35);
    assert_eq!(seen.split_whitespace().collect::<Vec<_>>().join(" "), "modtager-et her modtager-to her");
}

#[test]
fn large_letters_are_half_as_large_again_and_the_address_is_not() {
    let mut large = paper(one_of_each("her"));
    let height = |read: &Read, word: &str| read.letter_height(word);
    let normal = read(&paper::pdf(&large).unwrap());
    large.size = Size::Large;
    let large = read(&paper::pdf(&large).unwrap());
    for word in ["brødtekst", "overskrift", "celle", "linje", "dato"] {
        let ratio = height(&large, word) / height(&normal, word);
        assert!((ratio - 1.5).abs() < 0.01, "{word}: {ratio}");
    }
    assert_eq!(height(&large, "modtager-et"), height(&normal, "modtager-et"));
}
