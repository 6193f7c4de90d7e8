//! Transport: the rule in numbered sentences, and the estimate in words.

use rules::facts::OwnCost;
use rules::money::Kroner;
use rules::open::OpenQuestion;
use rules::source::Source;
use rules::transport::{self, OwnShare, Reach, TransportEstimate, TransportInput};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use text::Value;

use crate::say::stated_sources;
use crate::session::Session;
use crate::typed::{Kind, Typed};
use crate::wire::{Failure, Nothing, ReadBack, RoadView, TransportAsk, TransportStart, TransportView};

pub(crate) fn transport_start(session: &mut Session, _: Nothing) -> Result<TransportStart, Failure> {
    let figures = session.figures();
    let rules = ["transport-rule-own", "transport-rule-kommune", "transport-rule-cap"];
    let mut sources = session.transport_sources();
    let mut standard_lines = Vec::new();
    if let Some(standard) = session.standard() {
        for reading in standard.own_costs.readings() {
            sources.extend(reading.sources.iter().cloned());
            standard_lines.extend(reading.value.iter().map(|cost| match cost {
                OwnCost::Food => session.say("transport-standard-food", &figures),
                OwnCost::Outings => session.say("transport-standard-outings", &figures),
            }));
        }
    }
    Ok(TransportStart {
        rules: rules.into_iter().map(|key| session.say(key, &figures)).collect(),
        standard: standard_lines,
        carried_net_pay: session.carried_net_pay(),
        note: session.note(),
        sources: session.source_views(&sources),
    })
}

pub(crate) fn transport_estimate(session: &mut Session, request: TransportAsk) -> Result<TransportView, Failure> {
    let (input, read_back) = {
        let mut typed = Typed::new(session);
        let input = TransportInput {
            distance_km: typed.number("distance", Kind::Km, &request.distance)?,
            price: typed.kroner("price", &request.price)?,
            net_pay: typed.kroner("net_pay", &request.net_pay)?,
        };
        (input, typed.read_back)
    };
    session.carried.transport = request;
    session.keep_carried()?;
    let estimate = transport::estimate(&input, &session.facts.law, session.today());
    Ok(match estimate {
        Ok(estimate) => session.transport_view(&input, &estimate, read_back),
        Err(_) => TransportView {
            headline: session.say("transport-headline-none", &[]),
            sentences: Vec::new(),
            steps: Vec::new(),
            road: RoadView { own: String::new(), kommune: String::new(), own_permille: 0 },
            read_back,
            notes: vec![session.say("transport-note-decides", &[])],
            sources: Vec::new(),
            stamp: session.stamp(),
        },
    })
}

fn kroner(amount: Kroner) -> Value {
    Value::Kroner(amount.to_decimal())
}

impl Session {
    fn transport_sources(&self) -> Vec<Source> {
        let law = &self.facts.law;
        let today = self.today();
        let distance = law.own_distance_km.on(today).into_iter().flat_map(|row| row.sources.clone());
        let cap = law.transport_cap.on(today).into_iter().flat_map(|row| row.sources.clone());
        let said = self
            .standard()
            .into_iter()
            .flat_map(|standard| stated_sources(&standard.own_distance).chain(stated_sources(&standard.transport_cap)).cloned());
        distance.chain(cap).chain(said).collect()
    }

    fn transport_view(&self, input: &TransportInput, estimate: &TransportEstimate, read_back: Vec<ReadBack>) -> TransportView {
        TransportView {
            headline: self.transport_headline(estimate),
            sentences: self.transport_sentences(input, estimate),
            steps: self.transport_steps(input, estimate),
            road: self.road(input, estimate),
            read_back,
            notes: vec![
                self.say("transport-note-decides", &[]),
                self.say("transport-note-necessary", &[]),
                self.open_question(OpenQuestion::Bek483Gaelder),
            ],
            sources: self.source_views(&self.transport_sources()),
            stamp: self.stamp(),
        }
    }

    fn transport_headline(&self, estimate: &TransportEstimate) -> String {
        match estimate.own {
            OwnShare::About(own) if estimate.cap_bites => self.say("transport-headline-about-cap", &[("own", kroner(own))]),
            OwnShare::About(own) => self.say("transport-headline-about", &[("own", kroner(own))]),
            OwnShare::AtMost(own) => self.say("transport-headline-at-most", &[("own", kroner(own))]),
            OwnShare::Unknown => self.say("transport-headline-none", &[]),
        }
    }

    fn transport_sentences(&self, input: &TransportInput, estimate: &TransportEstimate) -> Vec<String> {
        let cap = ("cap", Value::Share(estimate.cap_rate));
        let km = ("km", Value::Number(estimate.own_distance_km));
        let mut sentences = Vec::new();
        if let (true, OwnShare::About(own) | OwnShare::AtMost(own)) = (estimate.cap_bites, estimate.own) {
            sentences.push(self.say("transport-sentence-cap-bites", &[cap.clone(), ("own", kroner(own))]));
            sentences.push(self.say("transport-sentence-more-pay", &[]));
        }
        if let Some(kommune) = estimate.kommune.filter(|kommune| *kommune > Kroner::ZERO) {
            let key = match estimate.reach {
                Reach::Within => "transport-sentence-kommune-about",
                Reach::Beyond | Reach::Unknown => "transport-sentence-kommune-at-least",
            };
            sentences.push(self.say(key, &[("kommune", kroner(kommune))]));
        }
        if estimate.reach == Reach::Beyond {
            sentences.push(self.say("transport-sentence-no-division", &[km]));
        }
        if input.distance_km.is_none() {
            sentences.push(self.say("transport-sentence-need-distance", &[]));
        }
        if input.price.is_none() {
            sentences.push(self.say("transport-sentence-need-price", &[]));
        }
        if input.net_pay.is_none() {
            sentences.push(self.say("transport-sentence-need-net", &[cap]));
        }
        sentences
    }

    fn transport_steps(&self, input: &TransportInput, estimate: &TransportEstimate) -> Vec<String> {
        let mut steps = Vec::new();
        let km = ("km", Value::Number(estimate.own_distance_km));
        if let Some(distance) = input.distance_km {
            let key = if estimate.reach == Reach::Within { "transport-step-within" } else { "transport-step-beyond" };
            steps.push(self.say(key, &[("distance", Value::Number(distance)), km]));
        }
        if let Some(price) = input.price {
            steps.push(self.say("transport-step-price", &[("price", kroner(price))]));
        }
        if let (Some(cap), Some(net)) = (estimate.cap, input.net_pay) {
            let values = [("cap", Value::Share(estimate.cap_rate)), ("net", kroner(net)), ("most", kroner(cap))];
            steps.push(self.say("transport-step-cap", &values));
            if let (Some(price), OwnShare::About(own) | OwnShare::AtMost(own)) = (input.price, estimate.own) {
                let values = [("price", kroner(price)), ("most", kroner(cap)), ("own", kroner(own))];
                steps.push(self.say("transport-step-smaller", &values));
            }
        }
        steps
    }

    fn road(&self, input: &TransportInput, estimate: &TransportEstimate) -> RoadView {
        let Some(distance) = input.distance_km else {
            return RoadView { own: String::new(), kommune: String::new(), own_permille: 0 };
        };
        let own_km = distance.min(estimate.own_distance_km);
        let own = self.say("transport-road-own", &[("to", Value::Number(own_km))]);
        if estimate.reach == Reach::Within {
            return RoadView { own, kommune: String::new(), own_permille: 1000 };
        }
        let permille =
            (own_km * Decimal::ONE_THOUSAND / distance).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        let values = [("from", Value::Number(own_km)), ("to", Value::Number(distance))];
        RoadView { own, kommune: self.say("transport-road-kommune", &values), own_permille: permille.to_u16().unwrap_or(1000) }
    }
}
