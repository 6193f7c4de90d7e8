//! Transport: the rule in numbered sentences, examples of prices, and the estimate.

use rules::dated::{Row, Since};
use rules::facts::{ExampleOf, OwnCost, Provision};
use rules::money::Kroner;
use rules::open::OpenQuestion;
use rules::source::Source;
use rules::transport::{Reach, TransportEstimate, TransportInput, estimate};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use text::Value;

use crate::say::stated_sources;
use crate::session::Session;
use crate::transport_input::MOST_WAYS;
use crate::wire::{
    Failure, Means, Nothing, PriceExample, ReadBack, ResultKind, RoadView, TransportAsk, TransportStart, TransportView,
};

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
    let contrast_sources =
        [Provision::Sel104, Provision::SamvaerTransport].map(|provision| session.facts.law.sources_of(provision)).concat();
    Ok(TransportStart {
        rules: rules.into_iter().map(|key| session.say(key, &figures)).collect(),
        standard: standard_lines,
        contrast: vec![session.say("transport-contrast", &[]), session.open_question(OpenQuestion::SamvaerTransport)],
        contrast_sources: session.source_views(&contrast_sources),
        examples: session.price_examples(),
        most_ways: MOST_WAYS,
        carried_net_pay: session.carried_net_pay(),
        note: session.note(),
        sources: session.source_views(&sources),
    })
}

pub(crate) fn transport_estimate(session: &mut Session, request: TransportAsk) -> Result<TransportView, Failure> {
    let typed = session.read_transport(&request)?;
    session.carried.transport = request;
    session.keep_result(ResultKind::Transport);
    session.keep_carried()?;
    let input = typed.input();
    Ok(match estimate(&input, &session.facts.law, session.today()) {
        Ok(estimate) => session.transport_view(&input, &estimate, typed.read_back.clone()),
        Err(_) => TransportView {
            headline: session.say("transport-headline-none", &[]),
            points: Vec::new(),
            sentences: Vec::new(),
            steps: Vec::new(),
            methods: Vec::new(),
            open: Vec::new(),
            road: RoadView { own: String::new(), kommune: String::new(), own_permille: 0 },
            read_back: typed.read_back,
            notes: vec![session.say("transport-note-decides", &[])],
            sources: Vec::new(),
            stamp: session.stamp(),
        },
    })
}

/// An amount as a value of a sentence.
pub(crate) fn kroner(amount: Kroner) -> Value {
    Value::Kroner(amount.to_decimal())
}

impl Session {
    /// Where the own distance and the cap stand, in the law and in the standard.
    pub(crate) fn transport_sources(&self) -> Vec<Source> {
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

    fn price_examples(&self) -> Vec<PriceExample> {
        let kinds = [(ExampleOf::TravelPass, Means::Pass), (ExampleOf::KmRate, Means::KmRate)];
        let of_kind = |(of, means)| {
            let examples = self.facts.law.examples_of(of, self.today());
            examples.map(move |(area, row)| self.price_example(means, area, row))
        };
        kinds.into_iter().flat_map(of_kind).collect()
    }

    fn price_example(&self, means: Means, area: &str, row: &Row<Decimal>) -> PriceExample {
        let name = self.say(&format!("transport-example-{area}"), &[]);
        let values = [("name", name.into()), ("price", Value::Kroner(row.value))];
        let (key, day) = match row.since {
            Since::From(day) => ("transport-example-from", day),
            Since::Seen(day) => ("transport-example-seen", day),
        };
        let since = self.say(key, &[("day", Value::Day(day))]);
        let source = self.source_views(&row.sources).into_iter().next();
        let stands = source.map(|source| format!("{}. {}", source.name, source.about)).unwrap_or_default();
        PriceExample {
            means,
            name: self.say("transport-example-line", &values),
            about: format!("{since} {stands}").trim_end().to_owned(),
            price: text::format::amount(row.value),
        }
    }

    fn transport_view(
        &self,
        input: &TransportInput<'_>,
        estimate: &TransportEstimate<'_>,
        read_back: Vec<ReadBack>,
    ) -> TransportView {
        TransportView {
            headline: self.transport_headline(estimate),
            points: self.transport_points(input, estimate),
            sentences: self.transport_missing(estimate.missing, estimate),
            steps: self.transport_steps(input, estimate),
            methods: self.method_rows(estimate),
            open: estimate.open.iter().map(|question| self.open_question(*question)).collect(),
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

    fn road(&self, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> RoadView {
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
