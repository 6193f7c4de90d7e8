//! The ways into a box: words to remember, and the sheet of digits.

use secrecy::SecretString;
use text::Value;
use vault::{CodeCost, PaperCode, Secret, VaultId, random_places};

use crate::failure::{failure, from_vault, input};
use crate::session::Session;
use crate::wire::{
    CodeProposal, CodeSet, Failure, FailureCode, Key, Nothing, SessionView, SheetGroup, SheetGroupView, SheetProof, SheetView,
};

/// How many words a code for a box on a computer has: 41 bits, and each guess costs a second.
const CODE_WORDS: usize = 4;

/// Below this much memory a computer has no 256 MiB to spare for each try.
const LITTLE_MEMORY: u64 = 3 * 1024 * 1024 * 1024;

pub(crate) fn code_propose(session: &mut Session, _: Nothing) -> Result<CodeProposal, Failure> {
    let note = match session.code_cost() {
        CodeCost::Full => String::new(),
        CodeCost::ShortOfMemory => session.say("vault-code-short-of-memory", &[]),
    };
    Ok(CodeProposal { code: session.words_by_chance(CODE_WORDS)?, note })
}

pub(crate) fn sheet_make(session: &mut Session, _: Nothing) -> Result<SheetView, Failure> {
    let sheet = PaperCode::random().map_err(|error| from_vault(session, &error))?;
    let groups = sheet.groups().iter().map(|group| group.to_string()).collect();
    session.sheet = Some(sheet);
    let day = session.say("vault-sheet-day", &[("day", Value::Day(session.today()))]);
    Ok(SheetView { groups, day })
}

pub(crate) fn sheet_group(session: &mut Session, request: SheetGroup) -> Result<SheetGroupView, Failure> {
    let right = PaperCode::is_group(&request.typed);
    let text = if right { String::new() } else { session.say("input-sheet-group", &[("number", Value::Count(request.number))]) };
    Ok(SheetGroupView { right, text })
}

pub(crate) fn code_set(session: &mut Session, request: CodeSet) -> Result<SessionView, Failure> {
    let code = SecretString::from(request.code);
    let cost = session.code_cost();
    session.in_box(|open| open.vault.set_code(&code, cost))?;
    session.view()
}

impl Session {
    /// How much memory a guess at a new code is to cost.
    pub(crate) fn code_cost(&self) -> CodeCost {
        if self.computer.memory().is_some_and(|memory| memory < LITTLE_MEMORY) { CodeCost::ShortOfMemory } else { CodeCost::Full }
    }

    /// Words drawn by chance, with a space between.
    pub(crate) fn words_by_chance(&self, count: usize) -> Result<String, Failure> {
        let words = text::code_words();
        let of = u16::try_from(words.len()).unwrap_or(u16::MAX);
        let places = random_places(count, of).map_err(|error| from_vault(self, &error))?;
        Ok(places.into_iter().map(|place| words[usize::from(place)]).collect::<Vec<_>>().join(" "))
    }

    /// Whether the person has the sheet that was shown: printed, or copied so that its beginning can be typed back.
    pub(crate) fn proven_sheet(&self, proof: &SheetProof) -> Result<PaperCode, Failure> {
        let sheet = self.sheet.clone().ok_or_else(|| input(self, "sheet", "input-sheet-none", &[]))?;
        if let SheetProof::Copied { first, second } = proof {
            for (place, typed) in [first, second].into_iter().enumerate() {
                if digits(typed) != *sheet.groups()[place] {
                    let number = u32::try_from(place + 1).unwrap_or_default();
                    let field = format!("group-{number}");
                    return Err(input(self, &field, "input-sheet-copied", &[("number", Value::Count(number))]));
                }
            }
        }
        Ok(sheet)
    }

    /// Does what needs a key with the key that was typed, and tells a mistyped sheet and another box's sheet apart.
    pub(crate) fn with_key<T>(
        &self,
        id: &VaultId,
        key: Key,
        act: impl FnOnce(&vault::VaultHome, &Secret<'_>) -> Result<T, vault::Error>,
    ) -> Result<T, Failure> {
        let home = self.vault_home();
        match key {
            Key::Code { code } => act(&home, &Secret::Code(&SecretString::from(code))).map_err(|error| from_vault(self, &error)),
            Key::ThisComputer {} => {
                let key = self.kept_key(id)?;
                act(&home, &Secret::ThisComputer(&key)).map_err(|error| match error {
                    // The key ring was changed, or keeps another key.
                    vault::Error::WrongCode => failure(self, FailureCode::NoKeyRing, &[]),
                    other => from_vault(self, &other),
                })
            }
            Key::Sheet { digits } => {
                let sheet = PaperCode::read(&digits).map_err(|error| from_vault(self, &error))?;
                act(&home, &Secret::Paper(&sheet)).map_err(|error| match error {
                    vault::Error::WrongCode => self.other_sheet(&home, &sheet),
                    other => from_vault(self, &other),
                })
            }
        }
    }

    /// The digits are whole, and do not open this box: perhaps they open another one.
    fn other_sheet(&self, home: &vault::VaultHome, sheet: &PaperCode) -> Failure {
        let owner = home.owner_of(sheet).ok().flatten().and_then(|card| card.face);
        match owner {
            Some(face) => input(self, "sheet", "input-sheet-of-other", &[("nickname", face.nickname.into())]),
            None => input(self, "sheet", "input-sheet-opens-none", &[]),
        }
    }
}

/// Only the digits of what was typed.
fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}
