//! Letters and sheets as blocks, of which the screen and every file are made. A letter is the citizen's own, in the
//! first person, whoever sits at the computer, and always Danish.

/// The application, and the three lines of "Søg nu".
mod application;
/// What every letter has: who it goes to, the day, who signs.
mod frame;
/// How to send a letter, and what happens then.
mod how_to_send;
/// The complaint.
mod klage;
/// What the self-check and the estimates came to.
mod own_results;
/// The meeting card and the sheet for the yearly follow-up.
mod sheets;
/// The other letters.
mod short;

use paper::Block;
use rules::form::Form;

use crate::forms::Written;
use crate::session::Session;

impl Session {
    /// The letter or sheet of a form, block by block.
    pub(crate) fn form_blocks(&self, form: Form, written: &Written) -> Vec<Block> {
        match form {
            Form::Ansoegning => self.application_blocks(written),
            Form::Klage => self.klage_blocks(written),
            Form::SentSvar => self.late_answer_blocks(written),
            Form::Aendringer => self.changes_blocks(written),
            Form::Aktindsigt => self.access_blocks(written),
            Form::Fuldmagt => self.power_of_attorney_blocks(written),
            Form::Bisidder => self.companion_blocks(written),
            Form::Samtykke => self.consent_blocks(written),
            Form::Begrundelse => self.reasons_blocks(written),
            Form::Beloeb => self.amount_blocks(written),
            Form::Moedekort => self.meeting_card_blocks(written),
            Form::Opfoelgning => self.follow_up_blocks(written),
            // What is known of the case has no paper of its own.
            Form::Sag => Vec::new(),
        }
    }
}

/// A headline.
pub(crate) fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}
