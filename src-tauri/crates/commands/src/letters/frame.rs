//! What every letter has: who it goes to, the day, who signs, what lies with it, and a line for the CPR number.

use paper::Block;
use rules::form::{Form, Signer};
use text::Value;

use super::heading;
use crate::forms::{NAVN, Written};
use crate::session::Session;

/// How many lines the window of a C5 envelope shows.
const WINDOW_LINES: usize = 5;

/// A letter without its frame.
pub(super) struct Letter {
    pub(super) title: String,
    pub(super) body: Vec<Block>,
    /// Papers that lie with it, besides the proof that somebody may sign.
    pub(super) enclosures: Vec<String>,
}

impl Session {
    /// Words of a paper: the citizen's own voice, whoever sits at the computer.
    pub(crate) fn write(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.words.say(key, text::Voice::Own, values)
    }

    /// Who signs this letter. Power to act for somebody is given by herself, or by her guardian, never by who is to have it.
    pub(crate) fn signer(&self, form: Form, written: &Written) -> Signer {
        match (form, written.signer()) {
            (Form::Fuldmagt, Signer::WithFuldmagt) => Signer::Citizen,
            (_, signer) => signer,
        }
    }

    /// The letter with its frame.
    pub(super) fn framed(&self, form: Form, letter: Letter, written: &Written) -> Vec<Block> {
        let signer = self.signer(form, written);
        let name = || Value::from(written.line(NAVN));
        let mut blocks = vec![
            Block::Addressee(self.addressee(written)),
            Block::DateLine(self.write("letter-date", &[("day", Value::Day(self.today()))])),
            heading(1, letter.title),
        ];
        if signer != Signer::Citizen && form != Form::Ansoegning {
            blocks.push(Block::Paragraph(self.write("letter-on-behalf", &[("name", name())])));
        }
        if signer == Signer::Citizen && written.is_written("hjaelper") {
            blocks.push(Block::Paragraph(self.write("letter-helper", &[("helper", written.line("hjaelper").into())])));
        }
        blocks.extend(letter.body);
        let enclosures: Vec<String> = letter.enclosures.into_iter().chain(self.enclosure(form, written)).collect();
        if !enclosures.is_empty() {
            blocks.push(heading(2, self.write("letter-enclosures", &[])));
            blocks.push(Block::Bullets(enclosures));
        }
        blocks.push(Block::WriteLine { label: self.write("letter-sign", &[]) });
        let signature = match signer {
            Signer::Citizen => written.line(NAVN).to_owned(),
            Signer::WithFuldmagt | Signer::Vaerge => {
                self.write("letter-sign-on-behalf", &[("helper", written.line("hjaelper").into()), ("name", name())])
            }
        };
        if !signature.is_empty() {
            blocks.push(Block::Paragraph(signature));
        }
        blocks.push(Block::WriteLine { label: self.write("letter-cpr", &[]) });
        blocks
    }

    /// What must lie with the letter, where somebody signs on the citizen's behalf.
    pub(crate) fn enclosure(&self, form: Form, written: &Written) -> Option<String> {
        let name = [("name", Value::from(written.line(NAVN)))];
        match self.signer(form, written) {
            Signer::Citizen => None,
            Signer::WithFuldmagt => Some(self.write("letter-enclosure-fuldmagt", &name)),
            Signer::Vaerge => Some(self.write("letter-enclosure-vaergemaal", &name)),
        }
    }

    /// The municipality and the caseworker, and its address where its text gives one; else the department and a line to write the address on.
    /// Never more lines than the envelope's window shows.
    fn addressee(&self, written: &Written) -> Vec<String> {
        let Some(standard) = self.standard() else {
            return vec![self.write("letter-to-unknown", &[]), self.write("letter-address-line", &[])];
        };
        let mut lines = vec![standard.name.clone()];
        let attention = written
            .is_written("sagsbehandler")
            .then(|| self.write("letter-attention", &[("name", written.line("sagsbehandler").into())]));
        if let Some(address) = standard.address.one() {
            // The address names the department.
            lines.extend(address.value.iter().cloned());
        } else {
            let department = written.line("sagsbehandler-afdeling");
            lines.extend((!department.is_empty()).then(|| department.to_owned()));
            lines.push(self.write("letter-address-line", &[]));
        }
        match attention {
            Some(attention) if lines.len() < WINDOW_LINES => lines.insert(lines.len() - 1, attention),
            Some(attention) => lines[0] = format!("{}, {attention}", lines[0]),
            None => {}
        }
        lines
    }

    /// Name, address and telephone, a line each.
    pub(super) fn who_writes(&self, written: &Written) -> String {
        let lines = [(NAVN, "letter-name"), ("adresse", "letter-address"), ("telefon", "letter-phone")];
        let known = lines.into_iter().filter(|(name, _)| written.is_written(name));
        let lines: Vec<String> = known.map(|(name, key)| self.write(key, &[("value", written.line(name).into())])).collect();
        if lines.is_empty() { self.write("letter-name", &[("value", "".into())]) } else { lines.join("\n") }
    }

    /// A headed text: what is written, that the person would rather tell it, both, or nothing at all.
    pub(super) fn told(&self, key: &str, name: &str, written: &Written) -> Vec<Block> {
        let mut blocks = Vec::new();
        if written.is_written(name) {
            blocks.push(Block::Paragraph(written.get(name).to_owned()));
        }
        if written.rather_tells(name) {
            blocks.push(Block::Paragraph(self.write("letter-rather-tell", &[])));
        }
        if !blocks.is_empty() {
            blocks.insert(0, heading(2, self.write(key, &[])));
        }
        blocks
    }

    /// The labels of the chosen tiles of a field.
    pub(super) fn chosen_words(&self, name: &str, written: &Written) -> Vec<String> {
        written.chosen(name).into_iter().map(|value| self.write(&format!("field-{name}-{value}"), &[])).collect()
    }
}
