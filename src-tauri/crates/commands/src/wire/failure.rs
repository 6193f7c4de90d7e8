//! What can go wrong in a way that a person can act on.

use serde::Serialize;
use ts_rs::TS;

/// A failure: the code for the page's logic and the tests, the text for the person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Failure {
    /// Which failure.
    pub code: FailureCode,
    /// What happened, what is safe and what to do now, in plain Danish.
    pub text: String,
    /// The field to correct: the same name as in the request; empty where no single field is to blame.
    pub field: String,
}

macro_rules! failure_codes {
    ($($(#[$what:meta])* $code:ident,)*) => {
        /// The closed list of failures.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum FailureCode {
            $($(#[$what])* $code,)*
        }

        impl FailureCode {
            pub(crate) const ALL: &[Self] = &[$(Self::$code,)*];
        }
    };
}

failure_codes! {
    /// A field must be written in another way; `field` says which, `text` how.
    Input,
    /// Nothing is open to keep things in: make or open a box first.
    Locked,
    /// The code does not open this box.
    WrongCode,
    /// The box is open in another window.
    OpenElsewhere,
    /// The box was made by a newer edition of the program.
    VaultNewer,
    /// The box is damaged.
    VaultDamaged,
    /// The box is no longer where it used to lie.
    VaultMissing,
    /// The box has no way in of this kind.
    NoSuchWay,
    /// The computer has not the memory that opening a box takes.
    NoMemory,
    /// The file is no transfer file.
    NoTransferFile,
    /// The transfer file is damaged, or asks for more than an honest one; nothing of it was taken.
    TransferDamaged,
    /// The key ring of this computer does not give or keep the key.
    NoKeyRing,
    /// A newer edition wrote the transfer file.
    TransferNewer,
    /// A file to be carried was not written whole; nothing is left of it.
    FileUnwritten,
    /// What was asked for is not in the box any more.
    DraftGone,
    /// There is no room where a file was to be left; nothing is left there.
    PlaceFull,
    /// The disk is full.
    DiskFull,
    /// The folder cannot be written to.
    ReadOnly,
    /// The text is longer than there is room for; nothing of it was kept, what was kept before still is.
    TooLong,
    /// The paper could not be made.
    PaperFailed,
    /// A file of the name lies there already; nothing was written.
    FileExists,
    /// What lies there under the name is a link, a pipe or a device; nothing was written.
    NoPlainFile,
    /// The paper that was written last is no longer there.
    PaperGone,
    /// No program on this computer opens the paper.
    NoViewer,
    /// The file or folder could not be reached for another reason.
    Unreachable,
    /// The folder does not answer; what was begun there may still be finished.
    NoAnswer,
    /// A fault of ours.
    Broken,
}

impl FailureCode {
    /// As it crosses the border: in `failure.ftl` its words are `failure-` and this.
    pub(crate) fn key(self) -> String {
        let spelled = serde_json::to_value(self).expect("a code is a word");
        spelled.as_str().expect("a code is a word").to_owned()
    }
}
