//! How long a paper of five pages takes as each file: the first of a process, one more after a change of one answer, one with no text of the one
//! before.
//! The references: the same words handed to the typesetter as a text of its own, without our template, directions and PDF/UA;
//! packing the words alone; copying them.

use std::hint::black_box;
use std::io::{Cursor, Write};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use paper::{Block, Day, Footer, Language, Paper, Size};

use crate::bare_typesetter::BareTypesetter;
use crate::figure::Figure;

const RUNS: usize = 15;
const COLD_RUNS: usize = 5;
/// Far more than the typesetter needs to forget a paper.
const FORGETTING: Duration = Duration::from_millis(50);
/// So many of the quick ones are timed together, and one figure is their mean.
const TOGETHER: usize = 20;

/// Makes this program make its first paper, ours or the bare typesetter's, and print the milliseconds.
pub(crate) const COLD: &str = "--cold-paper";

pub(crate) fn figures() -> Vec<Figure> {
    let runs = |count, ours: &dyn Fn(usize) -> f64, reference: &dyn Fn(usize) -> f64| -> (Vec<f64>, Vec<f64>) {
        (0..count).map(|run| (ours(run), reference(run))).unzip()
    };
    let figure = |id, (ours, reference)| Figure { id, unit: "ms", ours, reference };
    let bare = BareTypesetter::new();
    let warm = |paper: fn(usize) -> Paper| {
        let of_bare = |run| {
            let text = marked_up(&paper(run));
            ms(|| bare.pdf(&text))
        };
        // The first of each has the fonts to read, and nothing to take from a paper before it.
        black_box((ours(&paper(RUNS)), of_bare(RUNS)));
        runs(RUNS, &|run| ours(&paper(run)), &of_bare)
    };
    let (changed, other) = (warm(one_answer_changed), warm(five_pages));
    let cold = runs(COLD_RUNS, &|_| cold_in_a_process("ours"), &|_| cold_in_a_process("bare"));
    let docx = runs(RUNS, &|run| together(run, |paper| paper::docx(paper).expect("a paper").len()), &|run| {
        together(run, |paper| packed(&paper::plain(paper)))
    });
    let plain =
        runs(RUNS, &|run| together(run, |paper| paper::plain(paper).len()), &|run| together(run, |paper| words(paper).len()));
    vec![
        figure("paper-pdf-warm", changed),
        figure("paper-pdf-other", other),
        figure("paper-pdf-cold", cold),
        figure("paper-docx", docx),
        figure("paper-txt", plain),
    ]
}

/// What `--cold-paper ours|bare` does.
pub(crate) fn cold(whose: &str) {
    let paper = five_pages(0);
    let text = marked_up(&paper);
    let took = match whose {
        "ours" => ms(|| paper::pdf(&paper).expect("a paper").len()),
        _ => ms(|| BareTypesetter::new().pdf(&text)),
    };
    println!("{took}");
}

fn cold_in_a_process(whose: &str) -> f64 {
    let own = std::env::current_exe().expect("a running program has a path");
    let printed = Command::new(own).args([COLD, whose]).output().expect("it runs");
    String::from_utf8_lossy(&printed.stdout).trim().parse().expect("it prints a number")
}

fn ours(paper: &Paper) -> f64 {
    let took = ms(|| paper::pdf(paper).expect("a paper").len());
    // It forgets its work beside what comes next, which would pay for that.
    thread::sleep(FORGETTING);
    took
}

fn together(run: usize, work: fn(&Paper) -> usize) -> f64 {
    let papers: Vec<Paper> = (0..TOGETHER).map(|one| five_pages(run * TOGETHER + one)).collect();
    ms(|| papers.iter().map(work).sum()) / TOGETHER as f64
}

fn ms(work: impl FnOnce() -> usize) -> f64 {
    let began = Instant::now();
    black_box(work());
    began.elapsed().as_secs_f64() * 1000.0
}

/// Five pages of a letter, and something more in one of its texts in each run.
fn one_answer_changed(run: usize) -> Paper {
    let mut paper = five_pages(0);
    let answer = paper.blocks.iter_mut().find_map(|block| if let Block::Paragraph(text) = block { Some(text) } else { None });
    answer.expect("there are paragraphs").push_str(&format!(" Det er skrevet {run}. gang."));
    paper
}

/// Five pages of a letter; each of its texts has the number of the run in it.
fn five_pages(run: usize) -> Paper {
    let text = |part: usize| {
        format!(
            "Det er {run}.{part}: jeg bliver hurtigt træt, og jeg kan ikke huske flere beskeder på en gang. Efter to timer kan jeg \
             ikke følge med mere, og så har jeg brug for at ligge ned. Larm gør det værre. Jeg vil gerne arbejde et sted med få \
             mennesker og en fast person, jeg kan spørge."
        )
    };
    let mut blocks = vec![Block::Addressee(vec!["Ishøj Kommune".to_owned(), format!("Vej {run}")])];
    blocks.push(Block::Heading { level: 1, text: format!("Ansøgning {run}") });
    for part in 0..5 {
        blocks.push(Block::Heading { level: 2, text: format!("Del {run}.{part}") });
        blocks.push(Block::Paragraph(format!("{}\n{}\n\n{}", text(part * 10), text(part * 10 + 1), text(part * 10 + 2))));
        blocks.push(Block::Numbered((3..6).map(|item| text(part * 10 + item)).collect()));
    }
    let row = |row: usize| (0..3).map(|column| format!("{run} {row} {column}")).collect();
    blocks.push(Block::Table { head: row(0), rows: (1..12).map(row).collect() });
    blocks.push(Block::WriteLine { label: format!("Dato og underskrift {run}") });
    Paper {
        title: "Ansøgning".to_owned(),
        language: Language { lang: "da".to_owned(), region: "DK".to_owned() },
        day: Day { year: 2026, month: 11, day: 24 },
        wide: false,
        size: Size::Normal,
        blocks,
        footer: Footer { text: Some("Fodnote".to_owned()), page_word: "Side".to_owned(), of_word: "af".to_owned() },
    }
}

/// The same words in the typesetter's own markup: nothing in them looks like markup, so they can stand there.
fn marked_up(paper: &Paper) -> String {
    let part = |block: &Block| match block {
        Block::Addressee(lines) => lines.join(" \\\n"),
        Block::Heading { level, text } => format!("{} {text}", "=".repeat(usize::from(*level))),
        Block::Numbered(items) => items.iter().map(|item| format!("+ {item}\n")).collect(),
        Block::Table { head, rows } => {
            let cells: String = head.iter().chain(rows.iter().flatten()).map(|cell| format!("[{cell}],")).collect();
            format!("#table(columns: {}, {cells})", head.len())
        }
        Block::DateLine(text) | Block::Paragraph(text) | Block::WriteLine { label: text } => text.replace('\n', " \\\n"),
        Block::Bullets(items) => items.iter().map(|item| format!("- {item}\n")).collect(),
    };
    let head = "#set page(paper: \"a4\", margin: (left: 25mm, right: 28mm, top: 25mm, bottom: 32mm), numbering: \"1 / 1\")\n\
                #set text(font: \"Inter\", size: 12pt, lang: \"da\")\n#set par(leading: 0.72em, spacing: 1.15em)\n\
                #set enum(spacing: 1em)\n#show heading: set block(above: 9mm, below: 4mm)\n#v(25mm)\n";
    paper.blocks.iter().map(part).fold(head.to_owned(), |all, part| all + &part + "\n\n")
}

fn words(paper: &Paper) -> String {
    let texts = |block: &Block| match block {
        Block::Addressee(texts) | Block::Numbered(texts) | Block::Bullets(texts) => texts.join("\n"),
        Block::DateLine(text) | Block::Heading { text, .. } | Block::Paragraph(text) | Block::WriteLine { label: text } => {
            text.clone()
        }
        Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).cloned().collect(),
    };
    paper.blocks.iter().map(texts).collect()
}

fn packed(text: &str) -> usize {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.txt", zip::write::SimpleFileOptions::default()).expect("memory takes it");
    zip.write_all(text.as_bytes()).expect("memory takes it");
    zip.finish().expect("memory takes it").into_inner().len()
}
