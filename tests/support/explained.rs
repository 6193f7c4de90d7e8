//! What is explained, as a reader meets it: every topic at every depth, for each municipality and for the law alone.

use std::collections::BTreeSet;

use commands::run;
use commands::wire::*;
use law::Facts;
use text::readable::Readable;

use crate::sitting::Sitting;

/// Whose readers there are: the two municipalities, and another one, by code.
pub const READERS: [&str; 3] = ["0730", "0183", ""];

/// The depths that differ in what is said.
pub const DEPTHS: [DepthView; 2] = [DepthView::Short, DepthView::More];

/// A text without its marks.
pub fn plain(said: &SaidView) -> String {
    sentences(said).join(" ")
}

/// The sentences of a text without their marks.
pub fn sentences(said: &SaidView) -> Vec<String> {
    said.sentences.iter().map(|pieces| pieces.iter().map(|piece| piece.text.as_str()).collect()).collect()
}

/// A topic as one reader meets it.
pub fn topic(sitting: &mut Sitting, id: &str, depth: DepthView) -> TopicView {
    run::topic_read(&mut sitting.session, TopicAsk { id: id.to_owned(), depth }).expect("the topic is there")
}

/// The running text of a topic: points, statements, and what to ask. Headings are not running text.
pub fn running_text(view: &TopicView) -> Vec<String> {
    let statements = view.key_points.iter().chain(view.sections.iter().flat_map(|section| &section.statements));
    statements.map(|statement| &statement.text).chain(&view.ask).map(plain).collect()
}

/// What the comparison says on a topic or on its own page.
pub fn compared_text(points: &[PointView]) -> Vec<String> {
    let of_point = |point: &PointView| {
        let cells = point.cells.iter().flat_map(|cell| [cell.stands.clone(), plain(&cell.text)]);
        [plain(&point.law)].into_iter().chain(cells).chain([point.how.clone()]).collect::<Vec<_>>()
    };
    points.iter().flat_map(of_point).filter(|text| !text.is_empty()).collect()
}

/// How hard a topic is to read at a depth: counted for each reader, told for the one who has it hardest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The topic's id.
    pub topic: String,
    /// The depth.
    pub depth: DepthView,
    /// LIX in tenths.
    pub lix: usize,
    /// Words of the longest sentence.
    pub longest: usize,
    /// Words on the page.
    pub words: usize,
}

/// Every topic at every depth.
pub fn measured() -> Vec<Measured> {
    let mut rows: Vec<Measured> = Vec::new();
    let mut sitting = Sitting::new();
    for id in law::facts().topics.iter().map(|topic| &topic.id) {
        for depth in DEPTHS {
            let counted = READERS.map(|kommune| {
                sitting.choose(kommune, Voice::Own);
                let text = running_text(&topic(&mut sitting, id, depth));
                Readable::of(text.iter().map(String::as_str))
            });
            rows.push(Measured {
                topic: id.clone(),
                depth,
                lix: counted.iter().filter_map(Readable::lix_tenths).max().unwrap_or_default(),
                longest: counted.iter().map(|counted| counted.longest).max().unwrap_or_default(),
                words: counted.iter().map(|counted| counted.words).max().unwrap_or_default(),
            });
        }
    }
    rows
}

/// The middle of the topics' LIX at a depth, in tenths; between two middles the higher one.
pub fn median_lix(rows: &[Measured], depth: DepthView) -> usize {
    let mut all: Vec<usize> = rows.iter().filter(|row| row.depth == depth).map(|row| row.lix).collect();
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// Every sentence of the standards that a statement or an explained word carries.
pub fn carried(facts: &Facts) -> BTreeSet<String> {
    let statements = facts.topics.iter().flat_map(|topic| topic.statements()).map(|statement| &statement.rests_on);
    let terms = facts.terms.iter().map(|term| &term.rests_on);
    statements.chain(terms).flat_map(|rests_on| rests_on.sentences()).map(str::to_owned).collect()
}

/// Sentences that a reader does not need, each with the reason.
pub fn passed_over() -> Vec<(String, String)> {
    let file: toml::Table = toml::from_str(include_str!("../explain/passed-over.toml")).expect("passed-over.toml is TOML");
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    file.into_iter().map(|(id, why)| (id, text(&why))).collect()
}
