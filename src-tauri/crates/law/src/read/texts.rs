//! Sentence ids of the source texts. The sentences themselves are not part of the program.

use std::collections::BTreeMap;

use crate::file::SourceText;
use crate::wrong::{Wrong, WrongFile};

/// Where a sentence stands, and its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentencePlace {
    /// The heading it stands under, shortened.
    pub heading: String,
    /// First 16 hex digits of its SHA-256.
    pub hash: String,
}

/// All sentences of all source texts, by full id ("randers-103#R044").
#[derive(Debug, Clone, Default)]
pub struct Texts(pub BTreeMap<String, SentencePlace>);

impl Texts {
    pub(super) fn from_files(files: &[(String, SourceText)]) -> Result<Self, WrongFile> {
        let mut all = BTreeMap::new();
        for (path, file) in files {
            for section in &file.section {
                for sentence in &section.sentences {
                    let id = format!("{}#{}", file.text, sentence.id);
                    let place = SentencePlace { heading: section.heading.clone(), hash: sentence.hash.clone() };
                    if all.insert(id.clone(), place).is_some() {
                        return Err(WrongFile { path: path.clone(), wrong: Wrong::TwoOnOneDay { key: id } });
                    }
                }
            }
        }
        Ok(Texts(all))
    }

    /// The place of a sentence.
    ///
    /// # Errors
    /// [`Wrong::UnknownSentence`] where the source list does not have it.
    pub fn place(&self, id: &str) -> Result<&SentencePlace, Wrong> {
        self.0.get(id).ok_or_else(|| Wrong::UnknownSentence { id: id.to_owned() })
    }
}
