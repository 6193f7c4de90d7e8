//! Pay: the ladder of three forms, and the estimate in words.

pub(crate) mod amounts;
mod read;
mod said;
mod steps;

use rules::facts::{ExampleOf, Provision};
use rules::pay;
use rules::source::Source;
use rules::stated::Stated;
use text::Value;

use crate::say::stated_sources;
use crate::session::Session;
use crate::wire::{Failure, LadderStep, Nothing, PayAsk, PayForm, PayStart, PayView, ReadBack, ResultKind, WageExample};

const LADDER: [PayForm; 3] = [PayForm::EfterIndsats, PayForm::TimeloenEfterArbejdsvurdering, PayForm::Arbejdsdusoer];

fn form_key(form: PayForm) -> &'static str {
    match form {
        PayForm::DontKnow => "dont_know",
        PayForm::EfterIndsats => "efter_indsats",
        PayForm::TimeloenEfterArbejdsvurdering => "timeloen_efter_arbejdsvurdering",
        PayForm::Arbejdsdusoer => "arbejdsdusoer",
    }
}

pub(crate) fn pay_start(session: &mut Session, _: Nothing) -> Result<PayStart, Failure> {
    let mut sources: Vec<Source> = LADDER.into_iter().flat_map(|form| session.sources_of_form(form)).collect();
    for form in LADDER {
        sources.extend(session.stated_form(form).into_iter().flat_map(stated_sources).cloned());
    }
    sources.extend(session.standard().into_iter().flat_map(|standard| stated_sources(&standard.pay_floor)).cloned());
    Ok(PayStart {
        ladder: LADDER.into_iter().map(|form| session.ladder_step(form)).collect(),
        sources: session.source_views(&sources),
        examples: session.wage_examples(),
        example_note: session.say("pay-example-note", &[]),
        who_decides: session.say("pay-who-decides", &[]),
        note: session.note(),
    })
}

pub(crate) fn pay_estimate(session: &mut Session, request: PayAsk) -> Result<PayView, Failure> {
    let (input, read_back) = session.read_pay(&request)?;
    let form = request.form;
    session.carried.pay = request;
    session.keep_result(ResultKind::Pay);
    session.keep_carried()?;
    let Ok(estimate) = pay::estimate(&input, &session.facts.law, session.today()) else {
        return Ok(session.no_pay(read_back));
    };
    let law = &session.facts.law;
    let mut sources = session.sources_of_form(form);
    sources.extend_from_slice(law.sources_of(Provision::Bek483Stk1));
    if let Some(pay::Am::Taken(rate) | pay::Am::Open(rate)) = estimate.am {
        sources.extend_from_slice(&rate.sources);
    }
    sources.extend_from_slice(law.sources_of(pension_rule(&estimate.pension)));
    if Session::tells_of_partner(&estimate) {
        sources.extend_from_slice(law.sources_of(Provision::PensionPartner));
    }
    sources.extend_from_slice(law.sources_of(Provision::CabiStatus));
    Ok(PayView {
        headline: session.pay_headline(&estimate),
        sentences: session.pay_sentences(&input, &estimate),
        rows: session.pay_rows(&estimate),
        steps: session.pay_steps(&input, &estimate),
        bars: estimate.floor.map(|floor| session.pay_bars(&floor)).unwrap_or_default(),
        read_back,
        notes: session.pension_notes(&estimate.pension),
        open: session.pay_open(&estimate),
        sources: session.source_views(&sources),
        stamp: session.stamp(),
    })
}

/// Where it stands what pay does to førtidspension.
fn pension_rule(pension: &pay::PensionNote<'_>) -> Provision {
    match pension.advice {
        pay::PensionAdvice::Ask(pay::AskWhy::OldScheme) => Provision::PensionFoer2003,
        pay::PensionAdvice::NotConcerned | pay::PensionAdvice::AsARuleNothing | pay::PensionAdvice::Ask(_) => {
            Provision::Pension32c
        }
    }
}

impl Session {
    fn stated_form(&self, form: PayForm) -> Option<&'static Stated<()>> {
        self.standard().zip(read::form(form)).and_then(|(standard, form)| standard.pay_forms.get(&form))
    }

    fn ladder_step(&self, form: PayForm) -> LadderStep {
        let figures = self.figures();
        let key = form_key(form);
        let mut standard = self.stated_form(form).map_or_else(String::new, |stated| match stated {
            Stated::Silent { .. } => self.say("pay-standard-silent", &figures),
            Stated::Says(_) | Stated::SaysTwoThings(_) => self.say("pay-standard-says", &figures),
        });
        if let (PayForm::Arbejdsdusoer, Some(floor)) = (form, self.standard().map(|standard| &standard.pay_floor))
            && let Stated::SaysTwoThings(_) = floor
        {
            standard = format!("{standard} {}", self.say("pay-standard-two", &figures));
        }
        LadderStep {
            form,
            name: self.say(&format!("pay-form-{key}"), &[]),
            text: self.say(&format!("pay-form-{key}-text"), &figures),
            standard,
        }
    }

    /// Where a form stands; for "don't know" where all of them do.
    pub(crate) fn sources_of_form(&self, form: PayForm) -> Vec<Source> {
        let law = &self.facts.law;
        match form {
            PayForm::DontKnow => LADDER.into_iter().flat_map(|form| self.sources_of_form(form)).collect(),
            PayForm::EfterIndsats => law.sources_of(Provision::Bek483EfterIndsats).to_vec(),
            PayForm::TimeloenEfterArbejdsvurdering => law.sources_of(Provision::Bek483Timeloen).to_vec(),
            PayForm::Arbejdsdusoer => law.arbejdsdusoer_floor.on(self.today()).map(|row| row.sources.clone()).unwrap_or_default(),
        }
    }

    fn wage_examples(&self) -> Vec<WageExample> {
        let rows = self.facts.law.examples_of(ExampleOf::LowestWage, self.today());
        rows.map(|(_, row)| {
            let source = self.source_views(&row.sources).into_iter().next();
            let work = source.map(|source| source.name).unwrap_or_default();
            WageExample {
                wage: text::format::amount(row.value),
                take: self.say("pay-example-use", &[("wage", Value::Kroner(row.value))]),
                about: self.say("pay-example-about", &[("work", work.into()), ("day", Value::Day(row.since.day()))]),
            }
        })
        .collect()
    }

    /// Pay after tax a month by what was offered, from the pay page, ready for the transport page; empty where it is not known. The floor is nobody's
    /// pay, so it is never carried over. The most that it may be: what it is carried over for, the cap on transport, is then no less than "højst"
    /// promises.
    pub(crate) fn carried_net_pay(&self) -> String {
        let estimate = self
            .read_pay(&self.carried.pay)
            .ok()
            .and_then(|(input, _)| pay::estimate(&input, &self.facts.law, self.today()).ok());
        let net = estimate.and_then(|estimate| estimate.offered).and_then(|offered| offered.net_month);
        net.map(|net| text::format::amount(net.net().high().to_decimal())).unwrap_or_default()
    }

    fn no_pay(&self, read_back: Vec<ReadBack>) -> PayView {
        PayView {
            headline: self.say("pay-headline-none", &[]),
            sentences: Vec::new(),
            rows: Vec::new(),
            steps: Vec::new(),
            bars: Vec::new(),
            read_back,
            notes: vec![self.say("pay-who-decides", &[])],
            open: Vec::new(),
            sources: Vec::new(),
            stamp: self.stamp(),
        }
    }
}
