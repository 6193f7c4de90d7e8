//! Municipal files into standards: each field says, is silent, or says two things.

use std::collections::{BTreeMap, BTreeSet};

use rules::facts::{AnswerTime, FloorBelongsTo, OtherOffersDemand, OwnCost, Standard};
use rules::pay::PayForm;
use rules::source::{Confidence, Place, Source};
use rules::stated::{Reading, Stated};

use super::texts::Texts;
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
        (PayForm::EfterIndsats, reader.says("pay_forms.efter_indsats", &file.pay_forms.efter_indsats)?),
        (
            PayForm::TimeloenEfterArbejdsvurdering,
            reader.says("pay_forms.timeloen_efter_arbejdsvurdering", &file.pay_forms.timeloen_efter_arbejdsvurdering)?,
        ),
        (PayForm::Arbejdsdusoer, reader.says("pay_forms.arbejdsdusoer", &file.pay_forms.arbejdsdusoer)?),
    ]);
    Ok(Standard {
        kommune: file.kommune.clone(),
        name: file.name.clone(),
        short_name: file.short_name.clone(),
        draft: file.status == file::Status::Draft,
        seen: file.seen.0,
        lower_age: reader.states("lower_age", &file.lower_age, |age| *age)?,
        grounds: reader.says("grounds", &file.grounds)?,
        ordinary_work: reader.says("ordinary_work", &file.ordinary_work)?,
        other_offers: reader.states("other_offers", &file.other_offers, |demand| match demand {
            file::OtherOffers::UndersoegtEllerAfproevet => OtherOffersDemand::UndersoegtEllerAfproevet,
            file::OtherOffers::Named => OtherOffersDemand::Named,
        })?,
        foertidspension_common: reader.says("foertidspension_common", &file.foertidspension_common)?,
        pay_forms,
        pay_floor: reader.states("pay_floor", &file.pay_floor, |floor| match floor {
            file::PayFloor::Arbejdsdusoer => FloorBelongsTo::Arbejdsdusoer,
            file::PayFloor::Timeloen => FloorBelongsTo::Timeloen,
        })?,
        own_distance: reader.says("own_distance", &file.own_distance)?,
        transport_cap: reader.says("transport_cap", &file.transport_cap)?,
        own_costs: reader.states("own_costs", &file.own_costs, |costs| {
            costs
                .iter()
                .map(|cost| match cost {
                    file::OwnCost::Food => OwnCost::Food,
                    file::OwnCost::Outings => OwnCost::Outings,
                })
                .collect()
        })?,
        answer_time: reader.states("answer_time", &file.answer_time, |weeks| AnswerTime { weeks: *weeks })?,
        klagefrist: reader.states("klagefrist", &file.klagefrist, |weeks| *weeks)?,
        address: reader.states("address", &file.address, Clone::clone)?,
        authorities: reader.states("authorities", &file.authorities, Clone::clone)?,
    })
}

struct Reader<'a> {
    file: &'a file::Standard,
    texts: &'a Texts,
}

impl Reader<'_> {
    /// A field with a value.
    fn states<T, U>(&self, key: &str, field: &file::Field<T>, convert: impl Fn(&T) -> U) -> Result<Stated<U>, Wrong> {
        self.stated(key, field, |reading| {
            reading.value.as_ref().map(&convert).ok_or_else(|| Wrong::Missing { key: format!("{key}.value") })
        })
    }

    /// A field that only says or keeps silent.
    fn says(&self, key: &str, field: &file::Field<file::Nothing>) -> Result<Stated<()>, Wrong> {
        self.stated(key, field, |_| Ok(()))
    }

    fn stated<T, U>(
        &self,
        key: &str,
        field: &file::Field<T>,
        value: impl Fn(&file::Reading<T>) -> Result<U, Wrong>,
    ) -> Result<Stated<U>, Wrong> {
        let neither = || Wrong::NeitherSaysNorSilent { key: key.to_owned() };
        if let [only] = field.0.as_slice()
            && only.silent
        {
            let really = only.says.is_empty() && only.value.is_none();
            return really.then(|| Stated::Silent { link: only.link.clone() }).ok_or_else(neither);
        }
        let mut readings = field.0.iter().map(|reading| {
            if reading.silent || reading.says.is_empty() {
                return Err(neither());
            }
            Ok(Reading { value: value(reading)?, sources: self.sources(&reading.says)? })
        });
        match field.0.len() {
            0 => Err(neither()),
            1 => readings.next().ok_or_else(neither)?.map(Stated::Says),
            _ => readings.collect::<Result<_, _>>().map(Stated::SaysTwoThings),
        }
    }

    fn sources(&self, sentences: &[String]) -> Result<Vec<Source>, Wrong> {
        let source = |sentence: &String| sentence_source(&format!("{}#{sentence}", self.file.text), self.file, self.texts);
        sentences.iter().map(source).collect()
    }
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
