//! What a person wrote stands literally in every file, whatever some program would take it for.

use paper::{Block, Paper, literal};
use support::hostile_texts::hostile_texts;
use support::read_paper::pdf::piles_told_once;
use support::read_paper::{docx, folded, pdf, plain, right_to_left, same};
use unicode_normalization::char::is_combining_mark;

use crate::blocks::{PLACES, heading, one_of_each, paper, paragraph, write_line};

/// So many texts stand in one paper.
const TOGETHER: usize = 20;

/// How many blocks there are for each text.
const BLOCKS: usize = 6;

/// How often each text stands there.
const TIMES: usize = 6;

fn number(index: usize) -> String {
    format!("nummer {index} begynder")
}

/// Every text in every kind of block but the first of a letter, after its number.
fn together(texts: &[String]) -> Paper {
    let blocks = |(index, text): (usize, &String)| {
        let table = Block::Table { head: vec![text.clone()], rows: vec![vec![text.clone()]] };
        [
            paragraph(&number(index)),
            paragraph(text),
            Block::Bullets(vec![text.clone()]),
            table,
            write_line(text),
            heading(2, text),
        ]
    };
    let mut paper = paper(texts.iter().enumerate().flat_map(blocks).collect());
    paper.title.push_str(&texts[0]);
    paper.footer.text = Some(texts[0].clone());
    paper
}

/// What stands after each number.
fn parts(said: &str, count: usize) -> Vec<&str> {
    let place = |index| said.find(&number(index)).map_or(said.len(), |at| at + number(index).len());
    (0..count).map(|index| said[place(index)..].split(" nummer ").next().unwrap_or_default().trim()).collect()
}

/// The lines that say something, as they must stand.
fn lines(text: &str) -> Vec<String> {
    literal(text).split('\n').filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// The texts that stand in the PDF differently than they were written, and how.
fn wrong_in_pdf(paper: &Paper, texts: &[String]) -> Vec<String> {
    let spoken = piles_told_once(&same(&pdf::read(&paper::pdf(paper).unwrap()).spoken()));
    let mut wrong = Vec::new();
    for ((index, text), part) in texts.iter().enumerate().zip(parts(&spoken, texts.len())) {
        let all = six_times(&same(&right_to_left::as_it_lies(&literal(text))));
        if part != all && bare(part) != bare(&all) && !stands_on_the_page(&paper.blocks[index * BLOCKS..][..BLOCKS], index, text)
        {
            wrong.push(format!("{text:?}: {part:?} is not {all:?}"));
        }
    }
    wrong
}

fn six_times(text: &str) -> String {
    format!("{text} • {}", [text; TIMES - 1].join(" "))
}

/// Where one sign of the file stands for several characters, the file says which one is meant; poppler hears that on the page
/// and not by the tags. So what it does not tell by the tags is looked for on the page.
fn stands_on_the_page(blocks: &[Block], index: usize, text: &str) -> bool {
    let mut alone = paper(blocks.to_vec());
    alone.footer.text = None;
    let read = pdf::read(&paper::pdf(&alone).unwrap());
    bare(&read.read_by_eye()).starts_with(&format!("{} {}", number(index), six_times(&bare(&literal(text)))))
}

/// Without piles of marks, which stand at heights of their own, and without unseen characters.
fn bare(text: &str) -> String {
    let seen = |char: &char| !is_combining_mark(*char) && !"\u{200c}\u{200d}\u{200e}\u{200f}\u{61c}".contains(*char);
    folded(&piles_told_once(&same(text)).chars().filter(seen).collect::<String>())
}

fn in_word(read: &docx::Read, texts: &[String]) {
    let paragraphs = read.paragraphs();
    let said = paragraphs.iter().flat_map(|one| one.text.strip_suffix(" \t").unwrap_or(&one.text).split('\n'));
    let said: Vec<&str> = said.filter(|line| !line.trim().is_empty()).collect();
    let expected = texts.iter().enumerate().flat_map(|(index, text)| {
        let six = std::iter::repeat_n(lines(text), TIMES).flatten();
        std::iter::once(number(index)).chain(six)
    });
    let expected: Vec<String> = expected.collect();
    for (said, expected) in said.iter().zip(&expected) {
        assert_eq!(said, expected, "in the Word document");
    }
    assert_eq!(said.len(), expected.len());
    let fields = ["<w:instrText", "w:fldChar", "w:fldSimple", "w:object", "w:hyperlink", "w:altChunk"];
    assert!(fields.iter().all(|field| !read.part("word/document.xml").contains(field)));
}

fn in_text(plain: &str, texts: &[String]) {
    let said = same(&plain::without_marks_of_its_own(plain));
    for (text, part) in texts.iter().zip(parts(&said, texts.len())) {
        let once = same(&literal(text));
        assert_eq!(part, six_times(&once), "in the text file: {text:?}");
        // White space that was written is there too.
        assert!(lines(text).iter().all(|line| plain.contains(line.trim_end())), "{text:?}");
    }
}

#[test]
fn two_hundred_hostile_texts_stand_literally_in_every_file() {
    let texts = hostile_texts();
    assert!(texts.len() >= 200, "{}", texts.len());
    let mut wrong = Vec::new();
    for texts in texts.chunks(TOGETHER) {
        let paper = together(texts);
        in_text(&paper::plain(&paper), texts);
        in_word(&docx::read(&paper::docx(&paper).unwrap()), texts);
        wrong.extend(wrong_in_pdf(&paper, texts));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_title_and_a_footer_hold_is_text_too() {
    for text in hostile_texts() {
        let mut paper = paper(vec![]);
        paper.title = format!("Titel {text}");
        paper.footer.text = Some(text.clone());
        let read = docx::read(&paper::docx(&paper).unwrap());
        let title = same(&format!("Titel {}", literal(&text)));
        assert_eq!(same(&read.words_of("docProps/core.xml", "title")), title);
        assert_eq!(read.part("word/footer.xml").matches("<w:fldSimple ").count(), 2, "{text:?}");
    }
}

/// The control: a text that stands differently would be found.
#[test]
fn a_text_that_stands_differently_is_found() {
    assert_eq!(wrong_in_pdf(&together(&["=1+1".to_owned()]), &["2".to_owned()]).len(), 1);
}

#[test]
fn a_text_of_many_pages_is_whole_in_every_place() {
    let text: String = (1000..1600).map(|number| format!("{number} ")).collect();
    let read = pdf::read(&paper::pdf(&paper(one_of_each(&text))).unwrap());
    for (spoken, seen) in [(read.spoken(), false), (read.text(), true)] {
        for number in 1000..1600 {
            let times = spoken.split_whitespace().filter(|word| *word == number.to_string()).count();
            assert_eq!(times, PLACES, "{number}, seen on the page: {seen}");
        }
    }
}

#[test]
fn a_whole_letter_of_a_hostile_text_holds_it_in_every_place() {
    let text = "#read(\"/etc/passwd\") <b>&amp;</b> {PAGE} =1+1 $x$";
    let read = pdf::read(&paper::pdf(&paper(one_of_each(text))).unwrap());
    assert_eq!(read.spoken().matches(text).count(), PLACES, "{}", read.spoken());
}
