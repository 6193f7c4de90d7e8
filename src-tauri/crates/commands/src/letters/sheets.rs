//! The sheets that the person keeps and brings along: the meeting card in big type, and the sheet for the yearly follow-up.

use paper::Block;

use super::heading;
use crate::forms::Written;
use crate::session::Session;

/// Lines to write on by hand under each heading.
const LINES: usize = 3;

impl Session {
    pub(super) fn meeting_card_blocks(&self, written: &Written) -> Vec<Block> {
        let mut blocks = vec![heading(1, self.write("card-title", &[]))];
        let about = ["moede-hvornaar", "moede-hvem"].map(|name| written.line(name)).into_iter().filter(|line| !line.is_empty());
        let about: Vec<&str> = about.collect();
        if !about.is_empty() {
            blocks.push(Block::Paragraph(about.join("\n")));
        }
        blocks.extend(self.room_for("card-say", "moede-sige", written));
        blocks.extend(self.room_for("card-ask", "moede-spoerge", written));
        blocks.push(heading(2, self.write("card-may", &[])));
        let may = ["card-may-bisidder", "card-may-break", "card-may-writing"];
        blocks.push(Block::Bullets(may.map(|key| self.write(key, &[])).to_vec()));
        blocks.push(Block::Paragraph(self.stamp()));
        blocks
    }

    pub(super) fn follow_up_blocks(&self, written: &Written) -> Vec<Block> {
        let mut blocks = vec![heading(1, self.write("follow-up-title", &[])), Block::Paragraph(self.write("follow-up-law", &[]))];
        if let Some(often) = self.say_known("follow-up-standard") {
            blocks.push(Block::Paragraph(often));
        }
        let rooms = [
            ("follow-up-good", "opfoelgning-godt"),
            ("follow-up-hard", "opfoelgning-svaert"),
            ("follow-up-changed", "opfoelgning-aendret"),
            ("follow-up-goals", "opfoelgning-maal"),
        ];
        for (title, name) in rooms {
            blocks.extend(self.room_for(title, name, written));
        }
        blocks.push(heading(2, self.write("follow-up-agreed", &[])));
        blocks.extend(self.empty_lines());
        blocks.push(Block::Paragraph(self.stamp()));
        blocks
    }

    /// What is written under a heading, or lines to write it on by hand.
    fn room_for(&self, title: &str, name: &str, written: &Written) -> Vec<Block> {
        let mut blocks = vec![heading(2, self.write(title, &[]))];
        if written.is_written(name) {
            blocks.push(Block::Paragraph(written.get(name).to_owned()));
        } else {
            blocks.extend(self.empty_lines());
        }
        blocks
    }

    fn empty_lines(&self) -> Vec<Block> {
        vec![Block::WriteLine { label: self.write("sheet-line", &[]) }; LINES]
    }
}
