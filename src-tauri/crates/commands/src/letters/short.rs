//! The other letters: each says one thing.

use paper::Block;
use rules::form::Form;
use text::Value;

use super::frame::Letter;
use super::heading;
use crate::deadlines::told_period;
use crate::forms::{NAVN, Written};
use crate::session::Session;

impl Session {
    /// A letter of one title and the paragraphs that say it, after who writes it.
    fn short(&self, form: Form, title: &str, said: Vec<Block>, written: &Written) -> Vec<Block> {
        let body = [Block::Paragraph(self.who_writes(written))].into_iter().chain(said).collect();
        self.framed(form, Letter { title: self.write(title, &[]), body, enclosures: Vec::new() }, written)
    }

    /// Asking about an answer that is late (RSL § 3, stk. 2): what was promised, by whom, and when the answer can be expected.
    pub(super) fn late_answer_blocks(&self, written: &Written) -> Vec<Block> {
        let days = self.case_days(written);
        let mut sentences = vec![match written.day("ansoegning-modtaget") {
            Some(day) => self.write("late-applied-on", &[("day", Value::Day(day))]),
            None => self.write("late-applied", &[]),
        }];
        let told = told_period(written).map(|period| self.period(period));
        match (told, self.standard()) {
            (Some(told), _) => sentences.push(match written.day("egen-frist-dag") {
                Some(day) => self.write("late-told-on", &[("period", told.into()), ("day", Value::Day(day))]),
                None => self.write("late-told", &[("period", told.into())]),
            }),
            (None, Some(standard)) if standard.answer_time.one().is_some() => {
                let key = if standard.draft { "late-standard-draft" } else { "late-standard" };
                sentences.push(self.write(key, &self.figures()));
            }
            (None, _) => {}
        }
        if let [only] = days.svar.days() {
            sentences.push(self.write("late-day", &[("day", Value::Weekday(only.day))]));
        }
        let mut said = vec![Block::Paragraph(sentences.join(" ")), Block::Paragraph(self.write("late-ask", &[]))];
        said.extend(text_of(written, "sent-svar"));
        self.short(Form::SentSvar, "late-title", said, written)
    }

    /// Telling of changes (RSL § 11, stk. 2).
    pub(super) fn changes_blocks(&self, written: &Written) -> Vec<Block> {
        let opening = match written.day("aendringer-dag") {
            Some(day) => self.write("changes-since", &[("day", Value::Day(day))]),
            None => self.write("changes", &[]),
        };
        let mut said = vec![Block::Paragraph(opening)];
        said.extend(text_of(written, "aendringer"));
        said.push(Block::Paragraph(self.write("changes-ask", &[])));
        self.short(Form::Aendringer, "changes-title", said, written)
    }

    /// Asking to see the papers (FVL § 9).
    pub(super) fn access_blocks(&self, written: &Written) -> Vec<Block> {
        let what = match written.line("aktindsigt") {
            "afgoerelse" => self.write("access-decision", &[]),
            "andet" if written.is_written("aktindsigt-om") => {
                self.write("access-other", &[("what", written.line("aktindsigt-om").into())])
            }
            _ => self.write("access-all", &[]),
        };
        let said = vec![
            Block::Paragraph(self.write("access", &[])),
            Block::Paragraph(what),
            Block::Paragraph(self.write("access-ask", &[])),
        ];
        self.short(Form::Aktindsigt, "access-title", said, written)
    }

    /// Power of attorney (FVL § 8): both people, and what it is for.
    pub(super) fn power_of_attorney_blocks(&self, written: &Written) -> Vec<Block> {
        let values = [("name", written.line(NAVN).into()), ("helper", written.line("fuldmagt-hvem").into())];
        let mut said = vec![Block::Paragraph(self.write("power", &values))];
        if written.is_written("fuldmagt-adresse") {
            let about = [("helper", written.line("fuldmagt-hvem").into())];
            said.push(heading(2, self.write("power-whom", &about)));
            said.extend(text_of(written, "fuldmagt-adresse"));
        }
        said.push(heading(2, self.write("power-for", &[])));
        let chosen = self.chosen_words("fuldmagt-til", written);
        said.push(if chosen.is_empty() { Block::Paragraph(self.write("power-for-case", &[])) } else { Block::Bullets(chosen) });
        self.short(Form::Fuldmagt, "power-title", said, written)
    }

    /// Telling who comes along to a meeting (FVL § 8).
    pub(super) fn companion_blocks(&self, written: &Written) -> Vec<Block> {
        let name = ("name", Value::from(written.line("bisidder")));
        let opening = if written.is_written("bisidder-moede") {
            self.write("companion-meeting", &[name, ("meeting", written.line("bisidder-moede").into())])
        } else {
            self.write("companion", &[name])
        };
        let said = vec![Block::Paragraph(opening), Block::Paragraph(self.write("companion-role", &[]))];
        self.short(Form::Bisidder, "companion-title", said, written)
    }

    /// Consent (RSL § 11 a): which information, from whom, for which case. It covers nothing else.
    pub(super) fn consent_blocks(&self, written: &Written) -> Vec<Block> {
        let mut said = vec![Block::Paragraph(self.write("consent", &[]))];
        for (title, text) in [("consent-what", "samtykke-om"), ("consent-from", "samtykke-fra")] {
            said.push(heading(2, self.write(title, &[])));
            said.extend(text_of(written, text));
        }
        said.push(heading(2, self.write("consent-case", &[])));
        said.push(Block::Paragraph(self.write("consent-case-103", &[])));
        said.push(Block::Paragraph(self.write("consent-only", &[])));
        self.short(Form::Samtykke, "consent-title", said, written)
    }

    /// Asking for a decision in writing, or for its reasons (FVL §§ 22-25).
    pub(super) fn reasons_blocks(&self, written: &Written) -> Vec<Block> {
        let opening = match written.day("afgoerelse-dag") {
            Some(day) => self.write("reasons-decided-on", &[("day", Value::Day(day))]),
            None => self.write("reasons-decided", &[]),
        };
        let asks: &[&str] = match written.line("begrundelse") {
            "skrift" => &["reasons-in-writing"],
            "hvorfor" => &["reasons-why"],
            _ => &["reasons-in-writing", "reasons-why"],
        };
        let asks = asks.iter().chain(&["reasons-how-to-complain"]).map(|key| self.write(key, &[])).collect();
        self.short(Form::Begrundelse, "reasons-title", vec![Block::Paragraph(opening), Block::Bullets(asks)], written)
    }

    /// Asking how pay or transport was worked out.
    pub(super) fn amount_blocks(&self, written: &Written) -> Vec<Block> {
        let asks: &[&str] = match written.line("beloeb") {
            "loen" => &["amount-pay"],
            "transport" => &["amount-transport"],
            _ => &["amount-pay", "amount-transport"],
        };
        let mut said = vec![Block::Paragraph(self.write("amount", &[]))];
        said.push(Block::Bullets(asks.iter().map(|key| self.write(key, &[])).collect()));
        said.extend(text_of(written, "beloeb-om"));
        said.push(Block::Paragraph(self.write("amount-ask", &[])));
        self.short(Form::Beloeb, "amount-title", said, written)
    }
}

/// A text as it was written; nothing where nothing was.
fn text_of(written: &Written, name: &str) -> Option<Block> {
    written.is_written(name).then(|| Block::Paragraph(written.get(name).to_owned()))
}
