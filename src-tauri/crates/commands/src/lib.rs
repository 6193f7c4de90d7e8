//! What can be asked for: one function per command of the list, each `fn(&mut Session, Request) -> Result<Reply, Failure>`.
//!
//! Knows no Tauri: the shell lends the clock, the folders and a voice through [`ports`].

#[macro_use]
mod list;

/// Work that may never come back.
pub mod patience;
/// What the shell must lend.
pub mod ports;
/// The sitting.
pub mod session;
/// All that crosses the border.
pub mod wire;

mod answers;
mod boxes;
mod carried;
mod check;
mod deadlines;
mod explain;
mod failure;
mod figures;
mod file_name;
mod forms;
mod keeping;
mod key_ring;
mod letters;
mod lock;
mod paper;
mod pay;
mod payslip;
mod recheck;
mod say;
mod search;
mod speech;
mod synced;
mod take_away;
mod transfer;
mod transport;
mod transport_input;
mod transport_words;
mod travel;
mod typed;
mod ways_in;

pub use failure::{broken, failure_keys};
pub use forms::MOST_CHARACTERS;
pub use session::Session;
use wire::*;

macro_rules! all_commands {
    ($($name:ident($request:ty) -> $reply:ty),* $(,)?) => {
        /// The functions, one per line of the list. A command of the list without its function does not compile.
        pub mod run {
            use super::*;
            $(
                #[doc = concat!("The command `", stringify!($name), "`.\n\n# Errors\nA [`Failure`] that a person can act on.")]
                pub fn $name(session: &mut Session, request: $request) -> Result<$reply, Failure> {
                    functions::$name(session, request)
                }
            )*
        }

        /// The list for the generator of the page's client: name, request type, reply type.
        pub const COMMANDS: &[(&str, &str, &str)] = &[$((stringify!($name), stringify!($request), stringify!($reply))),*];
    };
}
with_commands!(all_commands);

mod functions {
    pub(super) use crate::answers::answers_save;
    pub(super) use crate::boxes::{aside_take, backup_find, backup_open, guest_start, vault_create, vault_forget, vault_open};
    pub(super) use crate::check::check_step;
    pub(super) use crate::deadlines::{calendar_write, deadlines_read};
    pub(super) use crate::explain::{compare_read, explain_start, explain_write, terms_read, topic_read};
    pub(super) use crate::forms::{
        bin_delete, bin_read, bin_take_back, draft_bin, draft_read, draft_save, forms_read, mark_set, marks_read, version_read,
        version_restore, versions_read,
    };
    pub(super) use crate::keeping::{erase_all, erase_read, face_set, keys_renew, vault_delete, ways_read};
    pub(super) use crate::key_ring::{here_set, vault_choices};
    pub(super) use crate::lock::{lock_set, vault_lock};
    pub(super) use crate::paper::{paper_open, paper_text, paper_view, paper_write};
    pub(super) use crate::pay::{pay_estimate, pay_start};
    pub(super) use crate::payslip::payslip_check;
    pub(super) use crate::recheck::recheck;
    pub(super) use crate::search::search_find;
    pub(super) use crate::session::{session_choose, session_end, session_start};
    pub(super) use crate::speech::{speech_say, speech_state, speech_stop};
    pub(super) use crate::transfer::{
        transfer_choose, transfer_find, transfer_look, transfer_start, transfer_take, transfer_write,
    };
    pub(super) use crate::transport::{transport_estimate, transport_start};
    pub(super) use crate::travel::travel_check;
    pub(super) use crate::ways_in::{code_propose, code_set, sheet_group, sheet_make};
}
