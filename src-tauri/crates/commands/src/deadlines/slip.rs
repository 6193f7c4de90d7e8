//! The slip with the days to remember: made of what the screen shows.

use paper::Block;
use text::Value;

use super::deadlines_read;
use crate::session::Session;
use crate::wire::{Failure, Nothing};

impl Session {
    /// The slip, block by block. The person keeps it, so it carries its stamp.
    pub(crate) fn slip_blocks(&mut self) -> Result<Vec<Block>, Failure> {
        let view = deadlines_read(self, Nothing {})?;
        let mut blocks = vec![
            Block::Heading { level: 1, text: self.write("slip-title", &[]) },
            Block::Paragraph(self.write("slip-made", &[("day", Value::Weekday(self.today()))])),
        ];
        let coming: Vec<_> = view.timeline.iter().filter(|day| !day.is_today && !day.past).collect();
        if coming.is_empty() {
            blocks.push(Block::Paragraph(self.write("slip-none", &[])));
        }
        for day in coming {
            blocks.push(Block::Heading { level: 2, text: day.day.clone() });
            blocks.push(Block::Paragraph(day.text.clone()));
        }
        let written = self.written_of_the_case()?;
        let lines = ["sagsbehandler", "sagsbehandler-afdeling", "sagsbehandler-telefon"];
        let caseworker: Vec<String> =
            lines.iter().map(|name| written.line(name)).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if !caseworker.is_empty() {
            blocks.push(Block::Heading { level: 2, text: self.write("slip-caseworker", &[]) });
            blocks.push(Block::Paragraph(caseworker.join("\n")));
        }
        blocks.push(Block::Paragraph(view.stamp));
        Ok(blocks)
    }
}
