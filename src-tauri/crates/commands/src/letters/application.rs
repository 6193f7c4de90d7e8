//! The application, and the three lines of "Søg nu".

use paper::Block;
use rules::form::{Field, Form, Part, Shape, Signer, blanket, fields_on};
use text::Value;

use super::frame::Letter;
use super::heading;
use crate::forms::{NAVN, Written};
use crate::session::Session;

/// The conditions of § 103 that something can show, in the order of the pages.
const CONDITIONS: [&str; 3] = ["bevis-evne", "bevis-job", "bevis-tilbud"];

impl Session {
    /// The application from a name and a municipality alone.
    pub(crate) fn apply_now_blocks(&self, written: &Written) -> Vec<Block> {
        let body = vec![
            Block::Paragraph(self.opening(written)),
            Block::Paragraph(self.who_writes(written)),
            Block::Paragraph(self.write("letter-apply-now-rest", &[])),
            Block::Paragraph(self.write("letter-ask-answer", &[])),
        ];
        let letter = Letter { title: self.write("letter-title", &[]), body, enclosures: Vec::new() };
        self.framed(Form::Ansoegning, letter, written)
    }

    /// The application, block by block.
    pub(super) fn application_blocks(&self, written: &Written) -> Vec<Block> {
        let on_behalf = on_behalf(written);
        let mut body = vec![Block::Paragraph(self.opening(written))];
        for (part, pages) in Form::Ansoegning.parts() {
            match part {
                Part::Tjek | Part::Brev => {}
                Part::OmDig => {
                    body.push(heading(2, self.part_heading(*part, written)));
                    body.push(Block::Paragraph(self.who_writes(written)));
                }
                Part::Bevis => self.add_proof(written, &mut body),
                Part::Svaert | Part::Proevet | Part::Arbejde | Part::Hensyn => {
                    body.push(heading(2, self.part_heading(*part, written)));
                    self.add_answers(pages, on_behalf, written, &mut body);
                }
            }
        }
        body.push(heading(2, self.write("letter-part-tjek", &[])));
        body.push(Block::Paragraph(self.write("letter-ask-answer", &[])));
        body.push(Block::Paragraph(self.write("letter-ask-contact", &[])));
        let letter = Letter { title: self.write("letter-title", &[]), body, enclosures: Vec::new() };
        self.framed(Form::Ansoegning, letter, written)
    }

    fn opening(&self, written: &Written) -> String {
        let name = ("name", Value::from(written.line(NAVN)));
        self.write(&format!("letter-opening{}", on_behalf(written)), &[name])
    }

    fn part_heading(&self, part: Part, written: &Written) -> String {
        let on_behalf = match part {
            Part::OmDig | Part::Svaert | Part::Proevet | Part::Arbejde => on_behalf(written),
            Part::Hensyn | Part::Bevis | Part::Tjek | Part::Brev => "",
        };
        self.write(&format!("letter-part-{}{on_behalf}", part.id()), &[("name", written.line(NAVN).into())])
    }

    fn add_answers(&self, pages: &[&str], on_behalf: &str, written: &Written, blocks: &mut Vec<Block>) {
        let answered: Vec<(&str, Vec<Block>)> =
            pages.iter().map(|page| (*page, self.answer(page, written))).filter(|(_, answer)| !answer.is_empty()).collect();
        if answered.is_empty() {
            blocks.push(Block::Paragraph(self.write(&format!("letter-not-written{on_behalf}"), &[])));
        }
        for (page, answer) in answered {
            if pages.len() > 1 {
                blocks.push(heading(3, self.write(&format!("letter-{page}"), &[])));
            }
            blocks.extend(answer);
        }
    }

    /// What is answered on one page, as it stands in the letter.
    fn answer(&self, page: &str, written: &Written) -> Vec<Block> {
        let of_field = |field: &Field| match field.shape {
            _ if !written.is_written(field.name) => None,
            Shape::Several(_) => Some(Block::Bullets(self.chosen_words(field.name, written))),
            Shape::Choice(_) => self.chosen_words(field.name, written).pop().map(Block::Paragraph),
            Shape::Line | Shape::Text => Some(Block::Paragraph(written.get(field.name).to_owned())),
            Shape::Tick => Some(Block::Paragraph(self.write("letter-rather-tell", &[]))),
            Shape::Day => written.day(field.name).map(|day| Block::Paragraph(text::format::day(day))),
        };
        let blocks = fields_on(page).filter_map(of_field);
        blocks.filter(|block| !matches!(block, Block::Bullets(items) if items.is_empty())).collect()
    }

    /// What can show each condition, and who may be asked about what: only both together say something that is specific enough (RSL § 11 a).
    fn add_proof(&self, written: &Written, blocks: &mut Vec<Block>) {
        let shown = CONDITIONS.into_iter().filter_map(|condition| {
            let papers = self.chosen_words(condition, written);
            (!papers.is_empty()).then(|| [heading(3, self.write(&format!("letter-{condition}"), &[])), Block::Bullets(papers)])
        });
        let mut proof: Vec<Block> = shown.flatten().collect();
        let is_specific = |name| written.is_written(name) && !blanket(written.get(name));
        if is_specific("spoerg-hvem") && is_specific("spoerg-om") {
            let values = [("who", written.line("spoerg-hvem").into()), ("about", written.line("spoerg-om").into())];
            proof.push(heading(3, self.write("letter-spoerg-title", &[])));
            proof.push(Block::Paragraph(self.write("letter-spoerg", &values)));
        }
        if !proof.is_empty() {
            blocks.push(heading(2, self.part_heading(Part::Bevis, written)));
            blocks.extend(proof);
        }
    }
}

fn on_behalf(written: &Written) -> &'static str {
    if written.signer() == Signer::Citizen { "" } else { "-on-behalf" }
}
