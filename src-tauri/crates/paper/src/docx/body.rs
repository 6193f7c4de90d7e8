//! The blocks as Word's paragraphs and tables, and the foot of each page.

use crate::docx::styles::{ADDRESS_LINE, BULLETS, gap, text_width, twips};
use crate::docx::xml::{HEAD, WORD, escaped, runs};
use crate::literal::{Stanza, literal, stanzas};
use crate::shown::{keeps_with_next, shown};
use crate::{Block, Paper, Size};

/// What stands in a paragraph's properties besides its style, in the order of the schema.
#[derive(Clone, Copy, Default)]
struct Look {
    keep_next: bool,
    /// The numbering that it is an item of.
    numbering: Option<usize>,
    right_to_left: bool,
    /// Room before it, where it is not the style's.
    before: Option<u32>,
    /// Room after it.
    after: Option<u32>,
}

/// The body of the paper, and how many numbered lists it has.
pub(super) fn document(paper: &Paper) -> (String, usize) {
    let mut body = Body { out: String::new(), size: paper.size, wide: paper.wide, lists: 0 };
    let blocks = shown(&paper.blocks);
    for (index, block) in blocks.iter().enumerate() {
        let after_line = index > 0 && matches!(blocks[index - 1], Block::WriteLine { .. });
        body.block(block, keeps_with_next(block, blocks.get(index + 1)), after_line);
    }
    let (long, short) = (twips(2970), twips(2100));
    let page = if paper.wide {
        format!("<w:pgSz w:w=\"{long}\" w:h=\"{short}\" w:orient=\"landscape\"/>")
    } else {
        format!("<w:pgSz w:w=\"{short}\" w:h=\"{long}\"/>")
    };
    let document = format!(
        "{HEAD}<w:document {WORD} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{}\
         <w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>{page}<w:pgMar w:top=\"{}\" w:right=\"{}\" \
         w:bottom=\"{}\" w:left=\"{}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        body.out,
        twips(250),
        twips(280),
        twips(320),
        twips(250),
        twips(120),
        twips(120),
    );
    (document, body.lists)
}

/// The foot of each page. Word puts in the numbers itself.
pub(super) fn footer(paper: &Paper) -> String {
    let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    let word = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text));
    let text = literal(paper.footer.text.as_deref().unwrap_or_default());
    let (page_word, of_word) = (literal(&paper.footer.page_word), literal(&paper.footer.of_word));
    format!(
        "{HEAD}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:tab/></w:r>{}{}{}{}</w:p></w:ftr>",
        runs(text.split('\n'), false),
        word(&format!("{page_word} ")),
        field("PAGE"),
        word(&format!(" {of_word} ")),
        field("NUMPAGES"),
    )
}

struct Body {
    out: String,
    size: Size,
    wide: bool,
    lists: usize,
}

impl Body {
    fn block(&mut self, block: &Block, keep_next: bool, after_line: bool) {
        let look = Look { keep_next, ..Look::default() };
        match block {
            Block::Addressee(lines) => self.address(&lines.join("\n")),
            Block::DateLine(text) => self.text("Date", text, look),
            Block::Heading { level, text } => self.one(&format!("Heading{level}"), text, "", look),
            Block::Paragraph(text) => self.text("Normal", text, look),
            Block::Numbered(items) => {
                self.lists += 1;
                self.items("ListNumber", items, BULLETS + self.lists);
            }
            Block::Bullets(items) => self.items("ListBullet", items, BULLETS),
            Block::Table { head, rows } => self.table(head, rows),
            Block::WriteLine { label } => {
                let before = (!after_line).then_some(twips(160));
                self.one(
                    "WriteLine",
                    label,
                    "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:tab/></w:r>",
                    Look { before, ..look },
                );
            }
        }
    }

    /// The window of the envelope shows the paper from 45 to 80 mm: the style leaves the room above the address. Below it,
    /// as in the PDF, it is filled up to 38 mm, and 8 mm more stand before the date. Plain paragraphs stand there: a frame would be read aloud out of its turn.
    fn address(&mut self, text: &str) {
        let lines = text.split('\n').filter(|line| !line.trim().is_empty()).count();
        let high = u32::try_from(lines).unwrap_or(u32::MAX).saturating_mul(ADDRESS_LINE);
        self.one("Address", text, "", Look { after: Some(twips(460).saturating_sub(high)), ..Look::default() });
    }

    /// Lines in one paragraph without the empty ones, and what follows them.
    fn one(&mut self, style: &str, text: &str, then: &str, look: Look) {
        let stanzas = stanzas(text);
        let right_to_left = stanzas.first().is_some_and(|stanza| stanza.right_to_left);
        let lines = stanzas.iter().flat_map(|stanza| &stanza.lines);
        let runs = runs(lines.map(String::as_str), right_to_left) + then;
        self.paragraph(style, &runs, Look { right_to_left, ..look });
    }

    /// A running text: a paragraph for each stanza.
    fn text(&mut self, style: &str, text: &str, look: Look) {
        for (index, stanza) in stanzas(text).iter().enumerate() {
            let before = if index > 0 { Some(self.room(stanza)) } else { look.before };
            self.stanza(style, stanza, Look { before, ..look });
        }
    }

    fn items(&mut self, style: &str, items: &[String], numbering: usize) {
        for item in items {
            let stanzas = stanzas(item);
            let numbered = Look { numbering: Some(numbering), ..Look::default() };
            match stanzas.split_first() {
                None => self.paragraph(style, "", numbered),
                Some((first, more)) => {
                    self.stanza(style, first, numbered);
                    for stanza in more {
                        self.stanza("ListContinue", stanza, Look { before: Some(self.room(stanza)), ..Look::default() });
                    }
                }
            }
        }
    }

    /// Every empty line of a text is kept as room: the first one begins a paragraph, each further one is a line more.
    fn room(&self, stanza: &Stanza) -> u32 {
        u32::try_from(stanza.empty_before).unwrap_or(u32::MAX).saturating_mul(gap(self.size)).min(twips(2000))
    }

    fn stanza(&mut self, style: &str, stanza: &Stanza, look: Look) {
        let runs = runs(stanza.lines.iter().map(String::as_str), stanza.right_to_left);
        self.paragraph(style, &runs, Look { right_to_left: stanza.right_to_left, ..look });
    }

    fn paragraph(&mut self, style: &str, runs: &str, look: Look) {
        self.out.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>"));
        if look.keep_next {
            self.out.push_str("<w:keepNext/>");
        }
        if let Some(id) = look.numbering {
            self.out.push_str(&format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>"));
        }
        if look.right_to_left {
            self.out.push_str("<w:bidi/>");
        }
        if look.before.is_some() || look.after.is_some() {
            let room = |name, twips: Option<u32>| twips.map_or(String::new(), |twips| format!(" w:{name}=\"{twips}\""));
            self.out.push_str(&format!("<w:spacing{}{}/>", room("before", look.before), room("after", look.after)));
        }
        self.out.push_str(&format!("</w:pPr>{runs}</w:p>"));
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let width = text_width(self.wide);
        let column = width / u32::try_from(head.len()).unwrap_or(u32::MAX).max(1);
        let line = |edge| format!("<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>");
        let room = |edge, tenths| format!("<w:{edge} w:w=\"{}\" w:type=\"dxa\"/>", twips(tenths));
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblBorders>{}{}</w:tblBorders><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar>{}{}{}{}</w:tblCellMar><w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
            line("bottom"),
            line("insideH"),
            room("top", 25),
            room("left", 20),
            room("bottom", 25),
            room("right", 20),
            format!("<w:gridCol w:w=\"{column}\"/>").repeat(head.len()),
        ));
        self.row(head, column, "<w:cantSplit/><w:tblHeader/>", |_| "TableHeading");
        for row in rows {
            self.row(row, column, "", |index| if index == 0 { "TableHeading" } else { "TableText" });
        }
        // Two tables without a paragraph between them would be one, and Word wants one after the last.
        self.out.push_str("</w:tbl>");
        self.paragraph("TableEnd", "", Look::default());
    }

    fn row(&mut self, cells: &[String], column: u32, properties: &str, style: fn(usize) -> &'static str) {
        self.out.push_str(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
        for (index, cell) in cells.iter().enumerate() {
            self.out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{column}\" w:type=\"dxa\"/></w:tcPr>"));
            let before = self.out.len();
            self.text(style(index), cell, Look::default());
            if self.out.len() == before {
                self.paragraph(style(index), "", Look::default());
            }
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>");
    }
}
