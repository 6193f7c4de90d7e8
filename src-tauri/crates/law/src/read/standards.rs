//! Municipal files into standards: each field says, is silent, or says two things.

use std::collections::{BTreeMap, BTreeSet};

use rules::pay::PayForm;
use rules::source::{Confidence, Place, Source};
use rules::standard::{Stance, Standard};
use rules::stated::{Reading, Stated};

use super::texts::Texts;
use super::value::{Value, is_web_address};
use crate::file;
use crate::wrong::{Wrong, WrongFile};

pub(super) fn read(files: &[(String, file::Standard)], texts: &Texts) -> Result<Vec<Standard>, WrongFile> {
    let read = |(path, file): &(String, file::Standard)| {
        standard(path, file, texts).map_err(|wrong| WrongFile { path: path.clone(), wrong })
    };
    let standards = files.iter().map(read).collect::<Result<_, _>>()?;
    let mut codes = BTreeSet::new();
    match files.iter().find(|(_, file)| !codes.insert(&file.kommune)) {
        Some((path, file)) => Err(WrongFile { path: path.clone(), wrong: Wrong::KommuneTwice { kommune: file.kommune.clone() } }),
        None => Ok(standards),
    }
}

fn standard(path: &str, file: &file::Standard, texts: &Texts) -> Result<Standard, Wrong> {
    let named = path.rsplit('/').next().is_some_and(|name| name.starts_with(&format!("{}-", file.kommune)));
    if !named {
        return Err(Wrong::KommuneNotFileName { kommune: file.kommune.clone() });
    }
    if file.seen.0 > file.read_on.0 {
        return Err(Wrong::Since { key: "seen".to_owned() });
    }
    let reader = Reader { file, texts };
    let pay_forms = BTreeMap::from([
        (PayForm::EfterIndsats, reader.field("pay_forms.efter_indsats", &file.pay_forms.efter_indsats)?),
        (
            PayForm::TimeloenEfterArbejdsvurdering,
            reader.field("pay_forms.timeloen_efter_arbejdsvurdering", &file.pay_forms.timeloen_efter_arbejdsvurdering)?,
        ),
        (PayForm::Arbejdsdusoer, reader.field("pay_forms.arbejdsdusoer", &file.pay_forms.arbejdsdusoer)?),
    ]);
    macro_rules! read {
        ($($(#[doc = $about:literal])+ $field:ident: $value:ty,)+) => {
            Standard {
                kommune: file.kommune.clone(),
                name: file.name.clone(),
                short_name: file.short_name.clone(),
                draft: file.status == file::Status::Draft,
                seen: file.seen.0,
                read_on: file.read_on.0,
                link: file.link.clone(),
                pay_forms,
                $($field: reader.field(stringify!($field), &file.$field)?,)+
            }
        };
    }
    let standard: Standard = rules::with_standard_fields!(read);
    if standard.draft && standard.adopted_on.stance() != Stance::Silent {
        return Err(wrong("adopted_on", "a draft that nobody has adopted has no such day"));
    }
    Ok(standard)
}

struct Reader<'a> {
    file: &'a file::Standard,
    texts: &'a Texts,
}

impl Reader<'_> {
    fn field<T: Value>(&self, key: &str, field: &file::Field) -> Result<Stated<T>, Wrong> {
        let neither = || Wrong::NeitherSaysNorSilent { key: key.to_owned() };
        if let [only] = field.0.as_slice()
            && only.silent
        {
            let really = only.says.is_empty() && only.value.is_none();
            if !only.link.is_empty() && !is_web_address(&only.link) {
                return Err(wrong(key, &format!("{} is not a web address", only.link)));
            }
            return really.then(|| Stated::Silent { link: only.link.clone() }).ok_or_else(neither);
        }
        let mut readings: Vec<Reading<T>> = Vec::new();
        for written in &field.0 {
            if written.silent || written.says.is_empty() {
                return Err(neither());
            }
            let reading = Reading { value: value(key, written)?, sources: self.sources(&written.says)? };
            if readings.iter().any(|other| other.value == reading.value) {
                return Err(wrong(key, "two readings that agree are one"));
            }
            readings.push(reading);
        }
        match readings.len() {
            0 | 1 => readings.pop().map(Stated::Says).ok_or_else(neither),
            _ => Ok(Stated::SaysTwoThings(readings)),
        }
    }

    fn sources(&self, sentences: &[String]) -> Result<Vec<Source>, Wrong> {
        let source = |sentence: &String| sentence_source(&format!("{}#{sentence}", self.file.text), self.file, self.texts);
        sentences.iter().map(source).collect()
    }
}

fn value<T: Value>(key: &str, written: &file::Reading) -> Result<T, Wrong> {
    if !written.link.is_empty() {
        return Err(wrong(key, "only a silent field has a link"));
    }
    match &written.value {
        Some(value) => T::read(value).map_err(|why| Wrong::Reading { key: key.to_owned(), why }),
        None => T::unwritten().ok_or_else(|| Wrong::Missing { key: format!("{key}.value") }),
    }
}

fn wrong(key: &str, why: &str) -> Wrong {
    Wrong::Reading { key: key.to_owned(), why: why.to_owned() }
}

/// A sentence of a standard as a source.
pub(super) fn sentence_source(id: &str, standard: &file::Standard, texts: &Texts) -> Result<Source, Wrong> {
    Ok(Source {
        place: Place::Sentence {
            kommune: standard.short_name.clone(),
            section: texts.place(id)?.heading.clone(),
            id: id.to_owned(),
            draft: standard.status == file::Status::Draft,
        },
        // Both texts lay before us as received: what they say is certain, only whether they hold is not, and `draft` says so.
        confidence: Confidence::High,
        read_on: standard.read_on.0,
        seen: Some(standard.seen.0),
        link: standard.link.clone(),
    })
}
