//! The counting in words, step by step.

use rules::calendar::DayOff;
use rules::deadline::{Beginning, Counted, Step, What};
use text::Value;

use crate::session::Session;

impl Session {
    pub(super) fn step_words(&self, counted: &Counted<'_>) -> Vec<String> {
        counted.steps.iter().map(|step| self.count_step(step)).collect()
    }

    fn count_step(&self, step: &Step<'_>) -> String {
        let day = ("day", Value::Weekday(step.day));
        let counted =
            |key: &str, number: u8| self.say(key, &[("number", Value::Count(number.into())), ("day", Value::Weekday(step.day))]);
        let off = |key: &str, off: DayOff| self.say(key, &[("off", self.day_off(off).into()), ("day", Value::Weekday(step.day))]);
        match step.what {
            What::Begin(beginning) => self.say(beginning_key(beginning), &[day]),
            What::ReallyReceived => self.say("step-received", &[day]),
            What::PresumedAfterDays(days) => counted("step-presumed-days", days),
            What::PresumedAfterHverdage(hverdage) => counted("step-presumed-hverdage", hverdage),
            What::NotCounted(why) => off("step-not-counted", why),
            What::After(period) => self.say("step-after", &[("period", self.period(period).into()), day]),
            What::Posted(hverdage) => counted("step-posted", hverdage),
            What::Back(why) => off("step-back", why),
            What::Forward(why) => off("step-forward", why),
        }
    }

    fn day_off(&self, off: DayOff) -> String {
        match off {
            DayOff::Saturday => self.say("day-off-saturday", &[]),
            DayOff::Sunday => self.say("day-off-sunday", &[]),
            DayOff::Helligdag(occasion) | DayOff::Perhaps(occasion) => self.say(&format!("day-off-{}", occasion.key()), &[]),
        }
    }
}

fn beginning_key(beginning: Beginning) -> &'static str {
    match beginning {
        Beginning::DecisionDated => "step-decision-dated",
        Beginning::ApplicationReceived => "step-application-received",
        Beginning::ComplaintReceived => "step-complaint-received",
        Beginning::PlaceStarted => "step-place-started",
        Beginning::FollowedUp => "step-followed-up",
        Beginning::IllSince => "step-ill-since",
        Beginning::SafeDay => "step-safe-day",
    }
}
