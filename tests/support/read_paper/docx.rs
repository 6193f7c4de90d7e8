//! A Word document, unpacked and read as XML.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Document, Node};

use super::folded;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts of a Word document, by their names.
pub struct Read {
    parts: BTreeMap<String, String>,
}

/// Unpacks a Word document. Every part must be well-formed.
pub fn read(bytes: &[u8]) -> Read {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut part = String::new();
        file.read_to_string(&mut part).unwrap();
        Document::parse(&part).unwrap_or_else(|error| panic!("{}: {error}", file.name()));
        parts.insert(file.name().to_owned(), part);
    }
    Read { parts }
}

/// A paragraph or a cell's: its style, and its text as it is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The style's id.
    pub style: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// The number or mark that Word puts before it.
    pub mark: String,
    /// The text; a break of the line is a newline, a tab a tab.
    pub text: String,
}

impl Read {
    /// A part as it was written.
    pub fn part(&self, name: &str) -> &str {
        self.parts.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", self.parts.keys()))
    }

    /// The text of an element of a part.
    pub fn words_of(&self, part: &str, element: &str) -> String {
        let document = Document::parse(self.part(part)).unwrap();
        let found = document.descendants().find(|node| node.tag_name().name() == element);
        found.and_then(|node| node.text()).unwrap_or_default().to_owned()
    }

    /// Every paragraph of the body in its order, those of tables included.
    pub fn paragraphs(&self) -> Vec<Paragraph> {
        let document = Document::parse(self.part("word/document.xml")).unwrap();
        let mut numbers = BTreeMap::new();
        let paragraphs = document.descendants().filter(|node| is(*node, "p"));
        paragraphs.map(|node| self.paragraph(node, &mut numbers)).collect()
    }

    /// The text as it is read aloud, with the numbers and marks of lists, white space folded.
    pub fn spoken(&self) -> String {
        folded(&self.paragraphs().iter().map(|paragraph| format!("{} {}\n", paragraph.mark, paragraph.text)).collect::<String>())
    }

    fn paragraph(&self, node: Node, numbers: &mut BTreeMap<String, usize>) -> Paragraph {
        let property = |name| node.descendants().find(|found| is(*found, name));
        let mark = property("numId").map(|id| {
            let id = value(id);
            let counted = numbers.entry(id.clone()).or_insert(0);
            *counted += 1;
            self.level_text(&id).replace("%1", &counted.to_string())
        });
        Paragraph {
            style: property("pStyle").map(value).unwrap_or_default(),
            right_to_left: property("bidi").is_some(),
            mark: mark.unwrap_or_default(),
            text: node.descendants().map(said).collect(),
        }
    }

    /// What a numbering puts before its items; `%1` is the number.
    fn level_text(&self, id: &str) -> String {
        let numbering = Document::parse(self.part("word/numbering.xml")).unwrap();
        let with = |name, attribute, wanted: &str| {
            let found = numbering.descendants().find(|node| is(*node, name) && node.attribute((WORD, attribute)) == Some(wanted));
            found.unwrap_or_else(|| panic!("no {name} {wanted}"))
        };
        let inside = |node: Node, name| value(node.descendants().find(|found| is(*found, name)).unwrap());
        let number = with("num", "numId", id);
        inside(with("abstractNum", "abstractNumId", &inside(number, "abstractNumId")), "lvlText")
    }
}

fn is(node: Node, name: &str) -> bool {
    node.has_tag_name((WORD, name))
}

fn value(node: Node) -> String {
    node.attribute((WORD, "val")).unwrap_or_default().to_owned()
}

/// What an element inside a run says.
fn said(node: Node) -> String {
    match node.tag_name().name() {
        "t" if is(node, "t") => node.text().unwrap_or_default().to_owned(),
        "br" => "\n".to_owned(),
        // Tabs that the paragraph only has room for stand in its properties.
        "tab" if node.parent().is_some_and(|parent| is(parent, "r")) => "\t".to_owned(),
        _ => String::new(),
    }
}
