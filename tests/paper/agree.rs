//! Whatever stands in a paper: the PDF as it is read aloud, the Word document and the text file say the same.

use std::fmt::Write as _;

use paper::{Block, Paper, Size};
use support::dice::Dice;
use support::read_paper::{pdf, said};

use crate::blocks::paper;

/// How many papers are tried.
const PAPERS: u64 = 60;

/// What falls out for one paper.
struct Choices(Dice);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0.below(count)
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        self.0.pick(all)
    }

    fn several(&mut self, most: usize, one: fn(&mut Self) -> String) -> Vec<String> {
        (0..self.below(most + 1)).map(|_| one(self)).collect()
    }

    /// A text on one line, whose direction is the page's.
    fn line(&mut self) -> String {
        self.of(&[
            "Jeg vil gerne søge",
            "Æblegrød på ø, Ǻrø og åre",
            "a\u{30a}re, a\u{30a} og A\u{30a}; e\u{301}t; Z\u{310}\u{311}",
            "🙂 👍🏽 👩\u{200d}🦽 🇩🇰 ❤\u{fe0f}",
            "Jeg hedder אביגיל og taler عربي lidt",
            "to  ord   med    rum\tog en tab",
            "#read(\"/etc/passwd\") $x$ *fed* <b>&amp;</b> {PAGE} =1+1",
            "beskæftigelsesrehabilitering/arbejdsmarkedsforanstaltninger/og.saa.videre",
            "漢字 कखग ሀለ €½ “x” – …",
            "3. ikke en liste",
            "• heller ikke",
            "",
            "  ",
        ])
        .to_owned()
    }

    /// A running text.
    fn text(&mut self) -> String {
        let line = self.line();
        match self.below(7) {
            0 => "אני רוצה לעבוד 3 ימים, בסדר?".to_owned(),
            1 => format!("Før\nأريد أن أعمل في المطبخ\n\n{line}"),
            2 => format!("{line}\n\n\n{line}\r\nog  {line}  \n"),
            3 => format!("\n \n{line}\u{2028}{line}"),
            4 => format!("{line}. ").repeat(self.below(30)),
            _ => line,
        }
    }

    fn block(&mut self) -> Block {
        match self.below(9) {
            0 => Block::Addressee(self.several(5, Self::line)),
            1 => Block::DateLine(self.line()),
            2 => Block::Heading { level: u8::try_from(self.below(5)).unwrap(), text: self.line() },
            3 | 4 => Block::Paragraph(self.text()),
            5 => Block::Numbered(self.several(12, Self::text)),
            6 => Block::Bullets(self.several(4, Self::text)),
            7 => {
                let head = self.several(3, Self::line);
                let rows = (0..self.below(20)).map(|_| self.several(4, Self::line)).collect();
                Block::Table { head, rows }
            }
            _ => Block::WriteLine { label: self.line() },
        }
    }

    fn paper(&mut self) -> Paper {
        let mut paper = paper((0..self.below(9)).map(|_| self.block()).collect());
        paper.wide = self.below(3) == 0;
        paper.size = if self.below(3) == 0 { Size::Large } else { Size::Normal };
        paper
    }
}

/// What each of the three files says, as the PDF's reader would say it.
fn said(paper: &Paper) -> [String; 3] {
    let (pdf, docx) = (paper::pdf(paper).unwrap(), paper::docx(paper).unwrap());
    [said::by_pdf(&pdf), said::by_docx(&docx), said::by_text(&paper::plain(paper))]
}

fn agree(paper: &Paper, name: &str) -> usize {
    let [pdf, docx, plain] = said(paper);
    assert_eq!(pdf, docx, "the PDF and the Word document of {name}: {paper:?}");
    assert_eq!(docx, plain, "the Word document and the text of {name}: {paper:?}");
    plain.chars().count()
}

#[test]
fn three_files_of_one_paper_say_the_same() {
    let letters: usize = (0..PAPERS).map(|seed| agree(&Choices(Dice::new(seed)).paper(), &format!("seed {seed}"))).sum();
    assert!(letters > 20_000, "the papers are not empty: {letters}");
}

#[test]
fn three_files_of_twenty_pages_say_the_same() {
    let mut choices = Choices(Dice::new(1));
    let mut text = String::new();
    for number in 0..520 {
        let word = choices.of(&["Jeg vil gerne søge arbejde", "men jeg bliver træt", "æ, ø og å", "🙂"]);
        let end = choices.of(&[". ", ", ", ".\n", ".\n\n"]);
        let _ = write!(text, "{number} {word}{end}");
    }
    let long = paper(vec![Block::Paragraph(text.clone()), Block::Numbered(vec![text; 2])]);
    let pages = pdf::read(&paper::pdf(&long).unwrap()).pages();
    assert!(pages >= 20, "{pages}");
    agree(&long, "twenty pages");
}

#[test]
fn a_word_that_is_missing_in_one_file_would_be_found() {
    let block = |text: &str| paper(vec![Block::Paragraph(text.into())]);
    let ([pdf, ..], [_, docx, plain]) = (said(&block("Jeg vil gerne søge")), said(&block("Jeg vil søge")));
    assert!(pdf != docx && pdf != plain);
}
