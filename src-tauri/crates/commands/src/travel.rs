//! "Tjek, hvad du har betalt": what was paid for travel in a month beside the cap and the own share, in plain words and without blame.

use rules::money::Kroner;
use rules::open::OpenQuestion;
use rules::transport::{Missing, TransportEstimate, TravelCheck, estimate, travel_check as check};
use text::Value;

use crate::session::Session;
use crate::transport::kroner;
use crate::wire::{Failure, TransportAsk, TravelView};

pub(crate) fn travel_check(session: &mut Session, request: TransportAsk) -> Result<TravelView, Failure> {
    let typed = session.read_transport(&request)?;
    session.carried.transport = request;
    session.keep_carried()?;
    let input = typed.input();
    let mut view = TravelView {
        headline: session.say("travel-cannot-tell", &[]),
        sentences: Vec::new(),
        next: Vec::new(),
        steps: Vec::new(),
        read_back: typed.read_back.clone(),
        notes: vec![session.say("transport-note-decides", &[])],
        sources: Vec::new(),
        stamp: session.stamp(),
    };
    if let Ok(estimate) = estimate(&input, &session.facts.law, session.today()) {
        let checked = check(typed.paid, &input, &estimate);
        view.headline = session.travel_headline(checked, &estimate);
        view.sentences = session.travel_sentences(typed.paid, &estimate);
        view.next = session.travel_next(checked, &estimate);
        view.steps = session.transport_steps(&input, &estimate);
        view.notes.extend(session.travel_notes(checked));
        view.sources = session.source_views(&session.transport_sources());
    }
    Ok(view)
}

impl Session {
    fn travel_headline(&self, checked: TravelCheck, estimate: &TransportEstimate<'_>) -> String {
        match checked {
            TravelCheck::Within => self.say("travel-within", &[]),
            TravelCheck::AboveCap { by } => {
                self.say("travel-above-cap", &[("by", kroner(by)), ("cap", Value::Share(estimate.cap_rate))])
            }
            TravelCheck::AboveOwnShare { by } => self.say("travel-above-own-share", &[("by", kroner(by))]),
            TravelCheck::CannotTell { .. } => self.say("travel-cannot-tell", &[]),
        }
    }

    fn travel_sentences(&self, paid: Option<Kroner>, estimate: &TransportEstimate<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(paid) = paid {
            sentences.push(self.say("travel-paid", &[("paid", kroner(paid))]));
        }
        if let Some(more) = estimate.dearer {
            sentences.push(self.say("travel-dearer", &[("more", kroner(more.high()))]));
        }
        let rate = ("cap", Value::Share(estimate.cap_rate));
        if let Some(cap) = estimate.cap {
            sentences.push(self.say_span("travel-cap", "travel-cap-span", "most", cap, &[rate]));
        }
        if let Some(share) = estimate.share.filter(|_| estimate.cap.is_some()) {
            sentences.push(self.say_span("travel-own", "travel-own-span", "own", share.own, &[]));
        }
        sentences
    }

    fn travel_next(&self, checked: TravelCheck, estimate: &TransportEstimate<'_>) -> Vec<String> {
        match checked {
            TravelCheck::Within => vec![self.say("travel-next-fine", &[])],
            TravelCheck::AboveCap { .. } | TravelCheck::AboveOwnShare { .. } => {
                ["travel-next-ask", "travel-next-papers", "travel-next-payslip"]
                    .into_iter()
                    .map(|key| self.say(key, &[]))
                    .collect()
            }
            TravelCheck::CannotTell { misses } => {
                let mut next: Vec<String> = misses.iter().map(|missing| self.missing_line(missing, estimate)).collect();
                if !misses.has(Missing::Paid) {
                    next.push(self.say("travel-next-papers", &[]));
                }
                next
            }
        }
    }

    fn travel_notes(&self, checked: TravelCheck) -> Vec<String> {
        match checked {
            TravelCheck::AboveCap { .. } => vec![
                self.say("travel-note-ordinary", &[]),
                self.open_question(OpenQuestion::LoftSkat),
                self.open_question(OpenQuestion::LoftPeriode),
            ],
            TravelCheck::AboveOwnShare { .. } => {
                vec![self.say("travel-note-ordinary", &[]), self.open_question(OpenQuestion::TiKilometerPris)]
            }
            TravelCheck::Within | TravelCheck::CannotTell { .. } => Vec::new(),
        }
    }
}
