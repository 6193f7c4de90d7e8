//! The estimate of transport in words: headline, points, what is missing, how it was worked out, the methods beside each other.

use rules::money::Kroner;
use rules::span::Span;
use rules::transport::{Fare, Method, Missing, Missings, OwnShare, Reach, TransportEstimate, TransportInput};
use text::Value;

use crate::session::Session;
use crate::transport::kroner;
use crate::wire::MethodRow;

impl Session {
    /// A sentence for an amount known exactly, or the one for from–to. The exact one calls it `name`.
    pub(crate) fn say_span(
        &self,
        exact: &str,
        from_to: &str,
        name: &'static str,
        span: Span<Kroner>,
        more: &[(&str, Value)],
    ) -> String {
        let mut values = more.to_vec();
        if span.exact().is_some() {
            values.push((name, kroner(span.low())));
            return self.say(exact, &values);
        }
        values.extend([("low", kroner(span.low())), ("high", kroner(span.high()))]);
        self.say(from_to, &values)
    }

    pub(crate) fn transport_headline(&self, estimate: &TransportEstimate<'_>) -> String {
        // Without the cap the share could be less than any that is worked out.
        let known = estimate.share.filter(|_| estimate.cap.is_some());
        match (known, estimate.at_most) {
            (Some(share), _) if share.capped && share.own.exact().is_some() => {
                self.say("transport-headline-at-most", &[("own", kroner(share.own.high()))])
            }
            (Some(share), _) => self.say_span("transport-headline-about", "transport-headline-span", "own", share.own, &[]),
            (None, Some(most)) => self.say("transport-headline-at-most", &[("own", kroner(most))]),
            (None, None) => self.say("transport-headline-none", &[]),
        }
    }

    pub(crate) fn transport_points(&self, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Vec<String> {
        let km = ("km", Value::Number(estimate.own_distance_km));
        let mut points: Vec<String> = self.point_of_price(input, estimate).into_iter().collect();
        if estimate.cheapest.price.is_some() {
            match estimate.reach {
                Reach::Within => points.push(self.say("transport-point-within", &[km])),
                Reach::Beyond => points.extend(self.points_of_method(input, estimate)),
                Reach::Unknown => {}
            }
        }
        points.extend(self.point_of_cap(estimate));
        points.extend(self.point_of_kommune(estimate));
        if let (Some(more), Some(chosen)) = (estimate.dearer, input.chosen) {
            let way = [("way", way_number(chosen))];
            points.push(self.say_span("transport-point-dearer", "transport-point-dearer-span", "more", more, &way));
        }
        points
    }

    fn point_of_price(&self, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Option<String> {
        let cheapest = &estimate.cheapest;
        let price = cheapest.price?;
        Some(match cheapest.sure.or(cheapest.maybe) {
            Some(way) if input.ways.len() > 1 => {
                let way = [("way", way_number(way))];
                self.say_span("transport-point-cheapest", "transport-point-cheapest-span", "price", price, &way)
            }
            Some(_) | None => self.say("transport-point-price", &[("price", kroner(price.high()))]),
        })
    }

    fn points_of_method(&self, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Vec<String> {
        let km = ("km", Value::Number(estimate.own_distance_km));
        let several = Method::ALL.into_iter().filter(|method| estimate.shares.by(*method).is_some()).count() > 1;
        let mut points = match input.method {
            Some(Method::Zones) => vec![self.say("transport-point-by-zones", std::slice::from_ref(&km))],
            Some(Method::ExactPrice) => vec![self.say("transport-point-by-price", std::slice::from_ref(&km))],
            None if several => vec![self.say("transport-point-from-to", &[])],
            Some(Method::KmShare) | None => vec![self.say("transport-point-by-km", &[])],
        };
        match estimate.share {
            Some(share) if estimate.cap.is_none() && share.own.exact().is_some() => {
                points.push(self.say("transport-point-first-km", &[km, ("first", kroner(share.own.high()))]));
            }
            Some(_) | None => {}
        }
        points
    }

    fn point_of_cap(&self, estimate: &TransportEstimate<'_>) -> Vec<String> {
        let rate = ("cap", Value::Share(estimate.cap_rate));
        let capped = estimate.share.is_some_and(|share| share.capped);
        let mut points = Vec::new();
        if let Some(most) = estimate.cap.map(Span::high) {
            let key = if capped { "transport-point-capped" } else { "transport-point-cap" };
            points.push(self.say(key, &[rate, ("most", kroner(most))]));
        }
        // Said where it is not the cap over again: the price is the ceiling, and the share is less than it.
        if let (Some(most), Some(share)) = (estimate.at_most, estimate.share)
            && estimate.cap.is_some_and(|cap| most < cap.high())
            && share.own.high() < most
        {
            points.push(self.say("transport-point-at-most", &[("own", kroner(most))]));
        }
        points
    }

    fn point_of_kommune(&self, estimate: &TransportEstimate<'_>) -> Option<String> {
        let kommune = estimate.share?.kommune;
        if kommune.high() == Kroner::ZERO {
            return None;
        }
        Some(match estimate.cap {
            None => self.say("transport-point-kommune-least", &[("kommune", kroner(kommune.low()))]),
            Some(_) => self.say_span("transport-point-kommune", "transport-point-kommune-span", "kommune", kommune, &[]),
        })
    }

    /// What to write, or to ask, to know more. The method is not asked for here: the page has a place for it.
    pub(crate) fn transport_missing(&self, missing: Missings, estimate: &TransportEstimate<'_>) -> Vec<String> {
        missing.iter().filter(|missing| *missing != Missing::Method).map(|missing| self.missing_line(missing, estimate)).collect()
    }

    /// One thing that is missing, as a sentence.
    pub(crate) fn missing_line(&self, missing: Missing, estimate: &TransportEstimate<'_>) -> String {
        let km = ("km", Value::Number(estimate.own_distance_km));
        match missing {
            Missing::Distance => self.say("transport-missing-distance", &[]),
            Missing::Days => self.say("transport-missing-days", &[]),
            Missing::Price => self.say("transport-missing-price", &[]),
            Missing::UsableWay => self.say("transport-missing-usable-way", &[]),
            Missing::Usable => {
                let way = way_number(estimate.cheapest.maybe.unwrap_or_default());
                self.say("transport-missing-usable", &[("way", way)])
            }
            Missing::NetPay => self.say("transport-missing-net", &[("cap", Value::Share(estimate.cap_rate))]),
            Missing::FirstKm => self.say("transport-missing-first-km", &[km]),
            Missing::Method => self.say("transport-missing-method", &[km]),
            Missing::Paid => self.say("transport-missing-paid", &[]),
        }
    }

    pub(crate) fn transport_steps(&self, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Vec<String> {
        let km = ("km", Value::Number(estimate.own_distance_km));
        let mut steps: Vec<String> = (0..input.ways.len()).filter_map(|at| self.way_step(input, at)).collect();
        let price = estimate.cheapest.price.filter(|price| price.exact().is_some()).map(Span::low);
        if let Some(price) = price {
            steps.push(self.say("transport-step-price", &[("price", kroner(price))]));
        }
        if let Some(distance) = input.distance_km {
            let distance = ("distance", Value::Number(distance));
            let key = if estimate.reach == Reach::Within { "transport-step-within" } else { "transport-step-beyond" };
            steps.push(self.say(key, &[distance.clone(), km.clone()]));
            let by_km = matches!(input.method, None | Some(Method::KmShare)) && estimate.reach == Reach::Beyond;
            if let Some((price, first)) = price.zip(estimate.first_by_km).filter(|_| by_km) {
                let values = [("price", kroner(price)), km, distance, ("first", kroner(first))];
                steps.push(self.say("transport-step-km-share", &values));
            }
        }
        if let (Some(cap), Some(net)) = (estimate.cap, input.net_pay) {
            for (net, most) in
                [(net.low(), cap.low()), (net.high(), cap.high())].into_iter().skip(usize::from(net.exact().is_some()))
            {
                let values = [("cap", Value::Share(estimate.cap_rate)), ("net", kroner(net)), ("most", kroner(most))];
                steps.push(self.say("transport-step-cap", &values));
            }
        }
        if let (Some(price), Some(share), Some(_)) = (price, estimate.share, estimate.cap)
            && share.own.exact().is_some()
            && share.kommune.high() > Kroner::ZERO
        {
            let values = [("price", kroner(price)), ("own", kroner(share.own.low())), ("kommune", kroner(share.kommune.low()))];
            steps.push(self.say("transport-step-rest", &values));
        }
        steps
    }

    /// How the price of a way becomes one for a month; nothing where it is one already.
    fn way_step(&self, input: &TransportInput<'_>, at: usize) -> Option<String> {
        let way = input.ways.get(at)?;
        let values =
            |price: Kroner, month: Kroner| [("way", way_number(at)), ("price", kroner(price)), ("month", kroner(month))].to_vec();
        let days = || Some(("days", Value::Number(input.days?)));
        match way.fare {
            Fare::Ticket(trip) => {
                let mut values = values(trip?, way.month(input.distance_km, input.days)?);
                values.push(days()?);
                Some(self.say("transport-step-ticket", &values))
            }
            Fare::KmRate(km) => {
                let mut values = values(km?, way.month(input.distance_km, input.days)?);
                values.extend([days()?, ("distance", Value::Number(input.distance_km?))]);
                Some(self.say("transport-step-km-rate", &values))
            }
            Fare::Pass(_) | Fare::Bicycle | Fare::OnFoot | Fare::Other(_) => None,
        }
    }

    pub(crate) fn method_rows(&self, estimate: &TransportEstimate<'_>) -> Vec<MethodRow> {
        if estimate.reach != Reach::Beyond || estimate.cheapest.price.is_none() {
            return Vec::new();
        }
        let row = |method: Method| MethodRow { label: self.method_name(method), value: self.method_value(method, estimate) };
        Method::ALL.into_iter().map(row).collect()
    }

    fn method_name(&self, method: Method) -> String {
        match method {
            Method::Zones => self.say("transport-method-zones", &[]),
            Method::KmShare => self.say("transport-method-km", &[]),
            Method::ExactPrice => self.say("transport-method-price", &[]),
        }
    }

    fn method_value(&self, method: Method, estimate: &TransportEstimate<'_>) -> String {
        match (estimate.shares.by(method), estimate.cap) {
            (None, _) => self.say("transport-method-value-none", &[]),
            (Some(OwnShare { own, .. }), None) => self.say("transport-method-value-most", &[("own", kroner(own.high()))]),
            (Some(OwnShare { own, .. }), Some(_)) => {
                self.say_span("transport-method-value", "transport-method-value-span", "own", own, &[])
            }
        }
    }
}

/// Ways are numbered from 1, as on the page.
fn way_number(at: usize) -> Value {
    Value::Text((at + 1).to_string())
}
