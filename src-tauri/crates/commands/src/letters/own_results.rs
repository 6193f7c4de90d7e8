//! What the self-check and the estimates came to, for the person to keep: made of the same replies that the page shows.

use paper::Block;
use text::Value;

use super::heading;
use crate::check::check_step;
use crate::pay::pay_estimate;
use crate::session::Session;
use crate::transport::transport_estimate;
use crate::wire::{CheckAsk, CheckShow, CheckStep, Failure};

impl Session {
    pub(crate) fn check_result_blocks(&mut self) -> Result<Vec<Block>, Failure> {
        let answers = self.carried.check.clone();
        let rows = match check_step(self, CheckAsk { answers: answers.clone(), show: CheckShow::Review })? {
            CheckStep::Review { rows } => rows,
            CheckStep::Question(_) | CheckStep::Result(_) => Vec::new(),
        };
        let CheckStep::Result(result) = check_step(self, CheckAsk { answers, show: CheckShow::Result })? else {
            return Ok(Vec::new());
        };
        let mut blocks = vec![
            heading(1, self.write("result-title", &[])),
            Block::Paragraph(self.write("result-made", &[("day", Value::Weekday(self.today()))])),
            heading(2, result.title.clone()),
            Block::Paragraph(result.always.clone()),
        ];
        let listed = |key: &str, items: Vec<String>| -> Option<[Block; 2]> {
            (!items.is_empty()).then(|| [heading(2, self.write(key, &[])), Block::Bullets(items)])
        };
        let answered = rows.iter().map(|row| format!("{} {}", row.title, row.answer)).collect();
        blocks.extend(listed("result-answers", answered).into_iter().flatten());
        let reasons = result.reasons.iter().map(|reason| reason.text.clone()).collect();
        blocks.extend(listed("result-reasons", reasons).into_iter().flatten());
        blocks.extend(listed("result-missing", result.missing.clone()).into_iter().flatten());
        let steps = result.next_steps.iter().map(|step| step.text.clone()).collect();
        blocks.extend(listed("result-next", steps).into_iter().flatten());
        blocks.extend(
            [&result.rests_on, &result.note, &result.stamp]
                .into_iter()
                .filter(|text| !text.is_empty())
                .map(|text| Block::Paragraph(text.clone())),
        );
        Ok(blocks)
    }

    pub(crate) fn estimate_blocks(&mut self) -> Result<Vec<Block>, Failure> {
        let pay = pay_estimate(self, self.carried.pay.clone())?;
        let transport = transport_estimate(self, self.carried.transport.clone())?;
        let mut blocks = vec![
            heading(1, self.write("estimate-title", &[])),
            Block::Paragraph(self.write("result-made", &[("day", Value::Weekday(self.today()))])),
        ];
        let said = |title: &str, headline: &str, sentences: &[String], steps: &[String], notes: &[String]| {
            let mut blocks = vec![heading(2, self.write(title, &[])), Block::Paragraph(headline.to_owned())];
            blocks.extend(sentences.iter().map(|sentence| Block::Paragraph(sentence.clone())));
            if !steps.is_empty() {
                blocks.push(heading(3, self.write("estimate-steps", &[])));
                blocks.push(Block::Numbered(steps.to_vec()));
            }
            blocks.extend(notes.iter().map(|note| Block::Paragraph(note.clone())));
            blocks
        };
        blocks.extend(said("estimate-pay", &pay.headline, &pay.sentences, &pay.steps, &pay.notes));
        let points: Vec<String> = transport.points.iter().chain(&transport.sentences).cloned().collect();
        blocks.extend(said("estimate-transport", &transport.headline, &points, &transport.steps, &transport.notes));
        blocks.push(Block::Paragraph(pay.stamp));
        Ok(blocks)
    }
}
