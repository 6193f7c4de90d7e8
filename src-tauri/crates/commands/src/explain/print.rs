//! Explanations on paper: a topic at its depth, the comparison, the hard words. Made of the same replies that the page shows.

use paper::Block;

use super::{compare_read, terms_read, topic_read};
use crate::session::Session;
use crate::wire::{
    CellView, Clash, CompareView, ExplainPaper, ExplainPaperAsk, Failure, Nothing, PaperForm, PaperWritten, PointView, SaidView,
    SourceView, Speaker, StatementView, TermView, TopicAsk, TopicView,
};

pub(crate) fn explain_write(session: &mut Session, request: ExplainPaperAsk) -> Result<PaperWritten, Failure> {
    let (title, wide, blocks) = match request.paper {
        ExplainPaper::Topic { id, depth } => {
            let view = topic_read(session, TopicAsk { id, depth })?;
            (view.card.title.clone(), false, session.topic_blocks(&view))
        }
        ExplainPaper::Compare => {
            let view = compare_read(session, Nothing {})?;
            (session.say("explain-compare-title", &[]), true, session.compare_blocks(&view))
        }
        ExplainPaper::Terms => {
            let view = terms_read(session, Nothing {})?;
            (session.say("explain-terms", &[]), false, session.terms_blocks(&view.terms))
        }
    };
    // A question mark cannot stand in a file's name on every system.
    let named = [("title", title.trim_end_matches('?').into()), ("day", session.file_day())];
    let stem = session.say("explain-paper-file", &named);
    let footer = session.say("explain-paper-footer", &[]);
    let mut all = vec![Block::Heading { level: 1, text: title.clone() }];
    all.extend(blocks);
    all.push(Block::Paragraph(session.stamp()));
    let paper = session.paper(title, footer, wide, all);
    let (file, folder) = session.write_paper(&stem, PaperForm::Pdf, Clash::Beside, &paper)?;
    Ok(PaperWritten { file, folder, text: session.say("explain-paper-written", &[]) })
}

impl Session {
    fn topic_blocks(&self, view: &TopicView) -> Vec<Block> {
        let heading = |key: &str| Block::Heading { level: 2, text: self.say(key, &[]) };
        let mut blocks = Vec::new();
        blocks.extend(
            [&view.voice_note, &view.note].into_iter().filter(|note| !note.is_empty()).map(|note| Block::Paragraph(note.clone())),
        );
        if !view.key_points.is_empty() {
            blocks.push(heading("explain-key-points"));
            blocks.push(Block::Bullets(view.key_points.iter().map(|point| plain(&point.text)).collect()));
        }
        for section in &view.sections {
            blocks.push(Block::Heading { level: 2, text: section.heading.clone() });
            section.statements.iter().for_each(|statement| self.statement_blocks(statement, view, &mut blocks));
        }
        if !view.ask.is_empty() {
            blocks.push(heading("explain-ask"));
            blocks.push(Block::Bullets(view.ask.iter().map(plain).collect()));
        }
        if !view.differences.is_empty() {
            blocks.push(heading("explain-differences"));
            for point in &view.differences {
                blocks.push(Block::Heading { level: 3, text: point.title.clone() });
                blocks.push(Block::Bullets(self.point_lines(point)));
            }
        }
        // A sheet of paper has no buttons: the words stand at its end.
        if !view.terms.is_empty() {
            blocks.push(heading("explain-terms"));
            let means = |term: &TermView| {
                self.say("explain-paper-term", &[("word", term.word.as_str().into()), ("means", term.means.as_str().into())])
            };
            blocks.push(Block::Bullets(view.terms.iter().map(means).collect()));
        }
        blocks
    }

    fn statement_blocks(&self, statement: &StatementView, view: &TopicView, blocks: &mut Vec<Block>) {
        let whose = match statement.speaker {
            Speaker::Law => "explain-law",
            Speaker::Guidance => "explain-guidance",
            Speaker::Standard if statement.draft => "explain-paper-draft",
            Speaker::Standard => "explain-standard",
            Speaker::Open => "explain-open",
        };
        let values = [("speaker", self.say(whose, &[]).into()), ("text", plain(&statement.text).into())];
        blocks.push(Block::Paragraph(self.say("explain-paper-says", &values)));
        if !statement.rows.is_empty() {
            let head = ["explain-paper-born", "explain-paper-age"].map(|key| self.say(key, &[])).to_vec();
            let rows = statement.rows.iter().map(|row| vec![row.label.clone(), row.value.clone()]).collect();
            blocks.push(Block::Table { head, rows });
        }
        if view.depth == crate::wire::DepthView::Sources && !statement.sources.is_empty() {
            blocks.push(Block::Bullets(statement.sources.iter().map(source_line).collect()));
        }
    }

    fn point_lines(&self, point: &PointView) -> Vec<String> {
        let says =
            |speaker: String, text: String| self.say("explain-paper-says", &[("speaker", speaker.into()), ("text", text.into())]);
        let law = says(self.say("explain-law", &[]), plain(&point.law));
        let cells = point.cells.iter().map(|cell| says(cell.kommune.clone(), cell_text(cell)));
        [law].into_iter().chain(cells).collect()
    }

    fn compare_blocks(&self, view: &CompareView) -> Vec<Block> {
        let fixed = ["explain-compare-point", "explain-compare-law"].map(|key| self.say(key, &[]));
        let head = fixed.into_iter().chain(view.kommuner.iter().cloned()).collect();
        let row = |point: &PointView| {
            let about = format!("{}\n{}", point.title, point.how);
            let law = with_sources(plain(&point.law), &point.sources);
            let cells = point.cells.iter().map(|cell| with_sources(cell_text(cell), &cell.sources));
            [about, law].into_iter().chain(cells).collect()
        };
        vec![Block::Paragraph(view.note.clone()), Block::Table { head, rows: view.points.iter().map(row).collect() }]
    }

    fn terms_blocks(&self, terms: &[TermView]) -> Vec<Block> {
        let block = |term: &TermView| {
            let text = format!("{}\n{}", term.means, term.example);
            [Block::Heading { level: 2, text: term.word.clone() }, Block::Paragraph(text)]
        };
        terms.iter().flat_map(block).collect()
    }
}

/// A text without its marks.
pub(crate) fn plain(said: &SaidView) -> String {
    let sentence = |pieces: &Vec<crate::wire::Piece>| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    said.sentences.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

fn cell_text(cell: &CellView) -> String {
    [cell.stands.clone(), plain(&cell.text)].join(" ").trim().to_owned()
}

fn source_line(source: &SourceView) -> String {
    [&source.name, &source.about, &source.link]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

fn with_sources(text: String, sources: &[SourceView]) -> String {
    let names = sources.iter().map(|source| source.name.as_str());
    [text.as_str()].into_iter().chain(names).collect::<Vec<_>>().join("\n")
}
