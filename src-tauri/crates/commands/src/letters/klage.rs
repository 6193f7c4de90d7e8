//! The complaint (klage): the decision's date, the day it came, the safe day, what is wrong, and what the decision lacks.

use paper::Block;
use rules::form::{Form, field};
use text::Value;

use super::frame::Letter;
use super::heading;
use crate::forms::Written;
use crate::session::Session;

/// What a decision should hold (FVL §§ 22-25), by the field that asks about it.
const CHECKLIST: [&str; 4] = ["svar-begrundelse", "svar-paragraf", "svar-klagevejledning", "svar-frist"];

impl Session {
    pub(super) fn klage_blocks(&self, written: &Written) -> Vec<Block> {
        let mut body = vec![Block::Paragraph(self.klage_opening(written)), Block::Paragraph(self.who_writes(written))];
        body.extend(self.klage_late(written));
        let about = self.chosen_words("klage-uenig", written);
        if !about.is_empty() {
            body.push(heading(2, self.write("klage-about", &[])));
            body.push(Block::Bullets(about));
        }
        body.extend(self.told("klage-why", "klage-hvorfor", written));
        body.extend(self.told("klage-instead", "klage-i-stedet", written));
        let lacking = self.lacking(written);
        if !lacking.is_empty() {
            body.push(heading(2, self.write("klage-lacking", &[])));
            body.push(Block::Bullets(lacking));
        }
        let can_wait = field("klage-vente").is_some_and(|field| self.is_shown(field, written));
        if can_wait && written.line("klage-vente") == "ja" {
            body.push(Block::Paragraph(self.write("klage-wait", &[])));
        }
        body.push(Block::Paragraph(self.write("klage-again", &self.figures())));
        let letter = Letter { title: self.write("klage-title", &[]), body, enclosures: vec![self.write("klage-enclosure", &[])] };
        self.framed(Form::Klage, letter, written)
    }

    /// The decision's date, the day it came and the safe day, each where it is known; else a line to write on.
    fn klage_opening(&self, written: &Written) -> String {
        let mut sentences = vec![match written.day("afgoerelse-dag") {
            Some(day) => self.write("klage-opening", &[("day", Value::Day(day))]),
            None => self.write("klage-opening-blank", &[]),
        }];
        sentences.push(match written.day("afgoerelse-modtaget") {
            Some(day) => self.write("klage-received", &[("day", Value::Day(day))]),
            None => self.write("klage-received-unknown", &[]),
        });
        if let Some(Ok(klage)) = &self.case_days(written).klage {
            sentences.push(self.write("klage-safe-day", &[("day", Value::Weekday(klage.safe.day))]));
        }
        sentences.join(" ")
    }

    fn klage_late(&self, written: &Written) -> Vec<Block> {
        if !self.klage_is_late(written) {
            return Vec::new();
        }
        let mut blocks = vec![heading(2, self.write("klage-late-title", &[])), Block::Paragraph(self.write("klage-late", &[]))];
        if written.is_written("klage-sent") {
            blocks.push(Block::Paragraph(written.get("klage-sent").to_owned()));
        }
        blocks
    }

    /// What is missing in the decision, as sentences of the complaint.
    fn lacking(&self, written: &Written) -> Vec<String> {
        let missing = CHECKLIST.into_iter().filter(|question| written.line(question) == "nej");
        missing.map(|question| self.write(&format!("klage-lacks-{question}"), &[])).collect()
    }
}
