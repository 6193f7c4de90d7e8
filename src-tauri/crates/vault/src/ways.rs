//! The ways into a vault: what a person may open it with, and what each costs to guess.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{code::Code, error::Error, key::Kdf, paper_code::PaperCode, secret_bytes::SecretBytes};

/// The kinds of ways in, as they stand in the slot file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words the person remembers.
    Code,
    /// The recovery sheet.
    Paper,
    /// The key ring of the account on this computer.
    ThisComputer,
    /// A key file on a stick.
    UsbKey,
}

/// How much memory a new code makes every guess cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeCost {
    /// 256 MiB, three passes.
    Full,
    /// 128 MiB, five passes: for a computer that has not the memory. The caller says so to the person.
    ShortOfMemory,
}

/// The secret that the key ring of an account keeps; wiped when dropped, never printed.
pub struct ComputerKey(SecretBytes<32>);

impl ComputerKey {
    /// A new secret from the system's random numbers.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn random() -> Result<Self, Error> {
        SecretBytes::random().map(Self)
    }

    /// The secret that the key ring gave back; `None` if it can not be one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        SecretBytes::copy_of(bytes).map(Self)
    }

    /// What the key ring is to keep.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

/// What a person opens a vault with.
pub enum Secret<'a> {
    /// Words the person remembers.
    Code(&'a SecretString),
    /// The digits of the recovery sheet.
    Paper(&'a PaperCode),
    /// What the key ring of this computer keeps.
    ThisComputer(&'a ComputerKey),
}

/// The ways into a new vault, or into one that gets new keys: at least two kinds, the sheet always one.
pub struct Ways<'a> {
    /// The recovery sheet.
    pub paper: &'a PaperCode,
    /// The code, and what it costs.
    pub code: Option<(&'a SecretString, CodeCost)>,
    /// The key ring of this computer.
    pub this_computer: Option<&'a ComputerKey>,
}

/// One way in that is being made, or tried.
pub(crate) struct WayIn {
    pub(crate) kind: Kind,
    pub(crate) kdf: Kdf,
    pub(crate) secret: Zeroizing<Vec<u8>>,
}

impl WayIn {
    pub(crate) fn code(typed: &SecretString, cost: CodeCost) -> Result<Self, Error> {
        let code = Code::new(typed);
        code.long_enough()?;
        let kdf = match cost {
            CodeCost::Full => Kdf::CODE,
            CodeCost::ShortOfMemory => Kdf::CODE_SHORT_OF_MEMORY,
        };
        Ok(Self::of(Kind::Code, kdf, code.as_bytes()))
    }

    pub(crate) fn paper(code: &PaperCode) -> Self {
        Self::of(Kind::Paper, Kdf::Blake2b, code.as_bytes())
    }

    pub(crate) fn this_computer(key: &ComputerKey) -> Self {
        Self::of(Kind::ThisComputer, Kdf::Blake2b, key.as_bytes())
    }

    fn of(kind: Kind, kdf: Kdf, secret: &[u8]) -> Self {
        Self { kind, kdf, secret: Zeroizing::new(secret.to_vec()) }
    }
}

impl Ways<'_> {
    /// Every way, the cheap ones last; refused where there would be one alone.
    pub(crate) fn all(&self) -> Result<Vec<WayIn>, Error> {
        let mut all = Vec::new();
        if let Some((code, cost)) = self.code {
            all.push(WayIn::code(code, cost)?);
        }
        all.extend(self.this_computer.map(WayIn::this_computer));
        if all.is_empty() {
            return Err(Error::TooFewWays);
        }
        all.push(WayIn::paper(self.paper));
        Ok(all)
    }
}
