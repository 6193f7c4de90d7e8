//! Failures in words: each code has one message `failure-<code>`; a field to correct has a message `input-<what>`.

use text::{Value, Voice};

use crate::session::Session;
use crate::wire::{Failure, FailureCode};

/// The key of every failure that has a message of its own.
pub fn failure_keys() -> impl Iterator<Item = String> {
    // A field to correct names its own words.
    FailureCode::ALL.iter().filter(|code| **code != FailureCode::Input).map(|code| code.key())
}

/// A failure with its words.
pub(crate) fn failure(session: &Session, code: FailureCode, values: &[(&str, Value)]) -> Failure {
    let text = session.say(&format!("failure-{}", code.key()), values);
    Failure { code, text, field: String::new() }
}

/// A field that must be written in another way; `words` is the whole key of what to write.
pub(crate) fn input(session: &Session, field: &str, words: &str, values: &[(&str, Value)]) -> Failure {
    Failure { code: FailureCode::Input, text: session.say(words, values), field: field.to_owned() }
}

/// A fault of ours. Said without a session, since the session itself may be what broke.
pub fn broken() -> Failure {
    let text = text::danish().say("failure-broken", Voice::Own, &[]);
    Failure { code: FailureCode::Broken, text, field: String::new() }
}

/// A failure of the vault, each told on its own terms.
pub(crate) fn from_vault(session: &Session, error: &vault::Error) -> Failure {
    use vault::Error;
    let folder = || Value::from(session.folders.vaults.display().to_string());
    let plain = |code| failure(session, code, &[("folder", folder())]);
    match error {
        Error::WrongCode => Failure { field: "code".to_owned(), ..plain(FailureCode::WrongCode) },
        Error::NoSuchWay => plain(FailureCode::NoSuchWay),
        Error::PaperLetter { found } => input(session, "sheet", "input-sheet-letter", &[("sign", found.to_string().into())]),
        Error::PaperLength { found } => {
            let found = u32::try_from(*found).unwrap_or(u32::MAX);
            input(session, "sheet", "input-sheet-length", &[("found", Value::Count(found))])
        }
        Error::PaperGroups { wrong } => {
            let numbers: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            let (count, groups) = (u32::try_from(wrong.len()).unwrap_or(u32::MAX), numbers.join(", "));
            input(session, "sheet", "input-sheet-groups", &[("count", Value::Count(count)), ("groups", groups.into())])
        }
        Error::CodeTooShort { minimum } => {
            let limit = u32::try_from(*minimum).unwrap_or(u32::MAX);
            input(session, "code", "input-code-too-short", &[("limit", Value::Count(limit))])
        }
        Error::NicknameEmpty => input(session, "nickname", "input-nickname-empty", &[]),
        Error::NicknameTooLong { limit } => {
            let limit = u32::try_from(*limit).unwrap_or(u32::MAX);
            input(session, "nickname", "input-nickname-too-long", &[("limit", Value::Count(limit))])
        }
        Error::NoSuchDraft => plain(FailureCode::DraftGone),
        Error::Damaged { .. } | Error::KdfTooCostly { .. } => plain(FailureCode::VaultDamaged),
        Error::Newer { .. } => plain(FailureCode::VaultNewer),
        Error::OpenElsewhere => plain(FailureCode::OpenElsewhere),
        Error::Missing => plain(FailureCode::VaultMissing),
        Error::NotATransferFile => plain(FailureCode::NoTransferFile),
        Error::TransferDamaged | Error::TransferTooLarge | Error::TransferTooCostly => plain(FailureCode::TransferDamaged),
        Error::NameTaken => plain(FailureCode::FileExists),
        Error::TooLarge { limit, found } => {
            let number = |bytes: &usize| Value::Number((*bytes).into());
            failure(session, FailureCode::TooLong, &[("limit", number(limit)), ("found", number(found))])
        }
        Error::DiskFull => plain(FailureCode::DiskFull),
        Error::ReadOnly | Error::NoPermission => plain(FailureCode::ReadOnly),
        Error::OutOfMemory => plain(FailureCode::NoMemory),
        Error::TooFewWays | Error::NoRandomness | Error::Unfit { .. } => plain(FailureCode::Broken),
        Error::Io { .. } | Error::Store { .. } => plain(FailureCode::Unreachable),
    }
}
