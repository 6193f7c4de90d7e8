//! "Sådan sender du brevet": two ways told apart, and what happens then.

use paper::Block;
use rules::form::Form;
use text::Value;

use super::heading;
use crate::forms::Written;
use crate::session::Session;

impl Session {
    pub(crate) fn how_to_send_blocks(&self, form: Form, written: &Written) -> Vec<Block> {
        let mut on_paper: Vec<String> =
            ["sheet-paper-1", "sheet-paper-2", "sheet-paper-3"].map(|key| self.write(key, &[])).to_vec();
        let mut with_it = Vec::new();
        if let Some(enclosure) = self.enclosure(form, written) {
            let enclosure = [("enclosure", Value::from(enclosure))];
            on_paper.push(self.write("sheet-paper-enclosures", &enclosure));
            with_it.push(self.write("sheet-digital-enclosures", &enclosure));
        }
        if form == Form::Klage {
            on_paper.push(self.write("sheet-paper-decision", &[]));
            with_it.push(self.write("sheet-digital-decision", &[]));
        }
        if self.standard().is_none_or(|standard| standard.address.one().is_none()) {
            on_paper.push(self.write("sheet-paper-address", &[]));
        }
        on_paper.push(self.write("sheet-paper-4", &[]));
        let kommune = self.standard().map_or_else(|| self.write("sheet-your-kommune", &[]), |standard| standard.name.clone());
        let digital = ["sheet-digital-1", "sheet-digital-2", "sheet-digital-3"];
        let digital =
            digital.map(|key| self.write(key, &[("kommune", kommune.as_str().into())])).into_iter().chain(with_it).collect();
        let mut blocks = vec![
            heading(1, self.write("sheet-title", &[])),
            Block::Paragraph(self.write("sheet-not-sent", &[])),
            heading(2, self.write("sheet-paper", &[])),
            Block::Numbered(on_paper),
            heading(2, self.write("sheet-digital", &[])),
            Block::Numbered(digital),
        ];
        let then = self.what_then(form);
        if !then.is_empty() {
            blocks.push(heading(2, self.write("sheet-then", &[])));
            blocks.extend(then.into_iter().map(Block::Paragraph));
        }
        blocks
    }

    fn what_then(&self, form: Form) -> Vec<String> {
        let figures = self.figures();
        match form {
            Form::Ansoegning => vec![
                self.write("sheet-phone", &[]),
                self.write("sheet-then-law", &[]),
                self.answer_time_words(),
                self.write("sheet-then-klage", &figures),
            ],
            Form::Klage => vec![self.write("sheet-then-again", &figures), self.write("sheet-then-ankestyrelsen", &[])],
            _ => Vec::new(),
        }
    }

    fn answer_time_words(&self) -> String {
        let figures = self.figures();
        match self.standard() {
            None => self.write("sheet-then-law-only", &figures),
            Some(standard) if standard.answer_time.one().is_some() && standard.draft => self.write("sheet-then-draft", &figures),
            Some(standard) if standard.answer_time.one().is_some() => self.write("sheet-then-adopted", &figures),
            Some(_) => self.write("sheet-then-silent", &figures),
        }
    }
}
