//! Pay: the ladder of three forms, and the estimate in words.

use rules::facts::{ExampleOf, Provision};
use rules::money::Kroner;
use rules::open::OpenQuestion;
use rules::pay::{self, PayFigures, PayInput, Word};
use rules::source::Source;
use rules::stated::Stated;
use rust_decimal::Decimal;
use text::Value;

use crate::say::stated_sources;
use crate::session::Session;
use crate::typed::{Kind, Typed};
use crate::wire::{BarView, Failure, LadderStep, Nothing, PayAsk, PayForm, PayStart, PayView, ReadBack};

/// The rows of the small table, hours a week.
const TABLE_HOURS: [u32; 3] = [10, 20, 30];

const LADDER: [PayForm; 3] = [PayForm::EfterIndsats, PayForm::TimeloenEfterArbejdsvurdering, PayForm::Arbejdsdusoer];

fn form_in_rules(form: PayForm) -> Option<pay::PayForm> {
    match form {
        PayForm::DontKnow => None,
        PayForm::EfterIndsats => Some(pay::PayForm::EfterIndsats),
        PayForm::TimeloenEfterArbejdsvurdering => Some(pay::PayForm::TimeloenEfterArbejdsvurdering),
        PayForm::Arbejdsdusoer => Some(pay::PayForm::Arbejdsdusoer),
    }
}

fn form_key(form: PayForm) -> &'static str {
    match form {
        PayForm::DontKnow => "dont_know",
        PayForm::EfterIndsats => "efter_indsats",
        PayForm::TimeloenEfterArbejdsvurdering => "timeloen_efter_arbejdsvurdering",
        PayForm::Arbejdsdusoer => "arbejdsdusoer",
    }
}

pub(crate) fn pay_start(session: &mut Session, _: Nothing) -> Result<PayStart, Failure> {
    let example = session.facts.law.example(ExampleOf::LowestWage, "industri", session.today());
    let (example_wage, example_about) = example.map_or_else(Default::default, |row| {
        let name = session.source_views(&row.sources).into_iter().map(|source| source.name).next().unwrap_or_default();
        let values = [("work", name.into()), ("day", Value::Day(row.since.day()))];
        (text::format::amount(row.value), session.say("pay-example-about", &values))
    });
    Ok(PayStart {
        ladder: LADDER.into_iter().map(|form| session.ladder_step(form)).collect(),
        example_wage,
        example_about,
        who_decides: session.say("pay-who-decides", &[]),
        note: session.note(),
    })
}

impl Session {
    fn ladder_step(&self, form: PayForm) -> LadderStep {
        let figures = self.figures();
        let key = form_key(form);
        let stated = self.standard().zip(form_in_rules(form)).and_then(|(standard, form)| standard.pay_forms.get(&form));
        let mut sources = self.sources_of_form(form);
        let mut standard = stated.map_or_else(String::new, |stated| match stated {
            Stated::Silent { .. } => self.say("pay-standard-silent", &figures),
            Stated::Says(_) | Stated::SaysTwoThings(_) => self.say("pay-standard-says", &figures),
        });
        sources.extend(stated.into_iter().flat_map(stated_sources).cloned());
        if let (PayForm::Arbejdsdusoer, Some(floor)) = (form, self.standard().map(|standard| &standard.pay_floor))
            && let Stated::SaysTwoThings(_) = floor
        {
            standard = format!("{standard} {}", self.say("pay-standard-two", &figures));
            sources.extend(stated_sources(floor).cloned());
        }
        LadderStep {
            form,
            name: self.say(&format!("pay-form-{key}"), &[]),
            text: self.say(&format!("pay-form-{key}-text"), &figures),
            standard,
            sources: self.source_views(&sources),
        }
    }

    fn sources_of_form(&self, form: PayForm) -> Vec<Source> {
        let law = &self.facts.law;
        match form {
            PayForm::DontKnow => law.sources_of(Provision::Bek483Stk1).to_vec(),
            PayForm::EfterIndsats => law.sources_of(Provision::Bek483EfterIndsats).to_vec(),
            PayForm::TimeloenEfterArbejdsvurdering => law.sources_of(Provision::Bek483Timeloen).to_vec(),
            PayForm::Arbejdsdusoer => law.arbejdsdusoer_floor.on(self.today()).map(|row| row.sources.clone()).unwrap_or_default(),
        }
    }
}

pub(crate) fn pay_estimate(session: &mut Session, request: PayAsk) -> Result<PayView, Failure> {
    let (input, read_back) = session.read_pay(&request)?;
    let form = request.form;
    session.carried.pay = request;
    session.keep_carried()?;
    let Ok(estimate) = pay::estimate(&input, &session.facts.law, session.today()) else {
        return Ok(session.no_pay(read_back));
    };
    let figures = estimate.figures();
    let mut sources = session.sources_of_form(form);
    if form == PayForm::DontKnow {
        sources = LADDER.into_iter().flat_map(|form| session.sources_of_form(form)).collect();
    }
    sources.extend_from_slice(session.facts.law.sources_of(Provision::Bek483Stk1));
    let mut notes = Vec::new();
    if figures.is_some_and(|figures| figures.net_month.is_some()) {
        notes.push(session.say("pay-note-tax", &[]));
    }
    notes.push(session.say("pay-note-pension", &[]));
    sources.extend_from_slice(session.facts.law.sources_of(Provision::Pension32c));
    notes.push(session.open_question(OpenQuestion::Bek483Gaelder));
    Ok(PayView {
        headline: session.pay_headline(&estimate),
        sentences: session.pay_sentences(&input, &estimate),
        steps: session.pay_steps(&input, &estimate),
        bars: estimate.floor.map(|floor| session.pay_bars(&floor)).unwrap_or_default(),
        read_back,
        notes,
        net_month: net_month(&estimate),
        sources: session.source_views(&sources),
        stamp: session.stamp(),
    })
}

/// A month in whole kroner, easier to read and still true; the steps show every øre.
fn whole(word: Word, amount: Kroner) -> Value {
    let whole = match word {
        Word::AtLeast => amount.round_down_to_kroner(),
        Word::About => amount.round_to_kroner(),
    };
    Value::Kroner(whole.to_decimal())
}

fn net_month(estimate: &pay::PayEstimate) -> String {
    let net = estimate.figures().and_then(|figures| figures.net_month);
    net.map(|net| text::format::amount(net.to_decimal())).unwrap_or_default()
}

impl Session {
    fn read_pay(&self, request: &PayAsk) -> Result<(PayInput, Vec<ReadBack>), Failure> {
        let mut typed = Typed::new(self);
        let input = PayInput {
            form: form_in_rules(request.form),
            lowest_wage: typed.kroner("lowest_wage", &request.lowest_wage)?,
            offered_wage: typed.kroner("offered_wage", &request.offered_wage)?,
            hours: typed.number("hours", Kind::Hours, &request.hours)?,
            tax_percent: typed.number("tax_percent", Kind::Percent, &request.tax_percent)?,
        };
        Ok((input, typed.read_back))
    }

    /// Pay after tax a month from what was typed on the pay page, ready for the transport page; empty where it is not known.
    pub(crate) fn carried_net_pay(&self) -> String {
        let estimate = self
            .read_pay(&self.carried.pay)
            .ok()
            .and_then(|(input, _)| pay::estimate(&input, &self.facts.law, self.today()).ok());
        estimate.as_ref().map(net_month).unwrap_or_default()
    }

    fn no_pay(&self, read_back: Vec<ReadBack>) -> PayView {
        PayView {
            headline: self.say("pay-headline-none", &[]),
            sentences: Vec::new(),
            steps: Vec::new(),
            bars: Vec::new(),
            read_back,
            notes: vec![self.say("pay-who-decides", &[])],
            net_month: String::new(),
            sources: Vec::new(),
            stamp: self.stamp(),
        }
    }

    fn pay_headline(&self, estimate: &pay::PayEstimate) -> String {
        let values = |figures: &PayFigures| {
            let month = figures.month.unwrap_or(Kroner::ZERO);
            [("hour", Value::Kroner(figures.hour.to_decimal())), ("month", whole(figures.word, month))]
        };
        match (&estimate.floor, &estimate.offered) {
            (_, Some(offered)) if offered.month.is_some() => self.say("pay-headline-offered-month", &values(offered)),
            (_, Some(offered)) => self.say("pay-headline-offered-hour", &values(offered)),
            (Some(floor), None) if floor.month.is_some() => self.say("pay-headline-floor-month", &values(floor)),
            (Some(floor), None) => self.say("pay-headline-floor-hour", &values(floor)),
            (None, None) => self.say("pay-headline-none", &[]),
        }
    }

    fn pay_sentences(&self, input: &PayInput, estimate: &pay::PayEstimate) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(net) = estimate.offered.and_then(|figures| figures.net_month) {
            sentences.push(self.say("pay-sentence-net-about", &[("net", whole(Word::About, net))]));
        }
        if let Some(net) = estimate.floor.and_then(|figures| figures.net_month) {
            sentences.push(self.say("pay-sentence-net-floor", &[("net", whole(Word::AtLeast, net))]));
        }
        match input.form {
            Some(pay::PayForm::EfterIndsats | pay::PayForm::TimeloenEfterArbejdsvurdering) if estimate.offered.is_none() => {
                sentences.push(self.say("pay-sentence-no-formula", &[]));
            }
            None | Some(pay::PayForm::Arbejdsdusoer) if estimate.floor.is_none() => {
                sentences.push(self.say("pay-sentence-need-wage", &[]));
            }
            _ => {}
        }
        if input.hours.is_none() {
            sentences.push(self.say("pay-sentence-need-hours", &[]));
        }
        if input.form.is_none() {
            sentences.push(self.say("pay-sentence-only-dusoer", &[]));
        }
        sentences
    }

    fn pay_steps(&self, input: &PayInput, estimate: &pay::PayEstimate) -> Vec<String> {
        let kroner = |amount: Kroner| Value::Kroner(amount.to_decimal());
        let mut steps = Vec::new();
        if let (Some(floor), Some(wage)) = (&estimate.floor, input.lowest_wage) {
            let values = [("rate", Value::Share(estimate.floor_rate)), ("wage", kroner(wage)), ("hour", kroner(floor.hour))];
            steps.push(self.say("pay-step-floor-hour", &values));
        }
        let Some(figures) = estimate.figures() else { return steps };
        if let (Some(month), Some(hours)) = (figures.month, input.hours) {
            let values = [("hour", kroner(figures.hour)), ("hours", Value::Number(hours)), ("month", kroner(month))];
            steps.push(self.say("pay-step-month", &values));
            if let (Some(net), Some(percent)) = (figures.net_month, input.tax_percent) {
                let percent = Value::Share(percent / Decimal::ONE_HUNDRED);
                steps.push(self.say("pay-step-tax", &[("month", kroner(month)), ("percent", percent), ("net", kroner(net))]));
            }
        }
        steps
    }

    fn pay_bars(&self, floor: &PayFigures) -> Vec<BarView> {
        let months = TABLE_HOURS.map(|hours| (hours, pay::floor_month(floor.hour, hours.into())));
        let longest = TABLE_HOURS[TABLE_HOURS.len() - 1];
        months
            .into_iter()
            .filter_map(|(hours, month)| {
                let month = whole(Word::AtLeast, month?);
                Some(BarView {
                    label: self.say("pay-bar-label", &[("hours", Value::Count(hours))]),
                    value: self.say("pay-bar-value", &[("month", month)]),
                    permille: u16::try_from(hours * 1000 / longest).unwrap_or(1000),
                })
            })
            .collect()
    }
}
