//! One clock as the page shows it: the safe day first, the likely one beside it, and what one can do.

use rules::deadline::Refused;
use rules::form::Form;
use rules::open::OpenQuestion;
use text::Value;

use super::case_days::{CaseDays, Clock, KlageDays, KlageStand, Own, Reckoned, is_told_in_part, told_period};
use crate::forms::Written;
use crate::say::each_once;
use crate::session::Session;
use crate::wire::{ClockView, PageLink};

impl Session {
    /// `None` where the clock does not concern this municipality.
    pub(super) fn clock(&self, clock: Clock, written: &Written, days: &CaseDays) -> Option<ClockView> {
        let mut view = ClockView {
            id: clock.id().to_owned(),
            title: self.say(&format!("clock-{}", clock.id()), &[]),
            whose: self.say(&format!("clock-{}-whose", clock.id()), &[]),
            says: Vec::new(),
            missing: String::new(),
            passed: String::new(),
            steps: Vec::new(),
            sources: Vec::new(),
            open: Vec::new(),
            pages: self.pages_of(clock),
            letter: PageLink::default(),
        };
        match clock {
            Clock::Svar => self.say_svar(&mut view, written, days),
            Clock::Klage => self.say_klage(&mut view, days),
            Clock::Klagesvar => self.say_own(&mut view, clock, &days.klagesvar),
            Clock::Opfoelgning => self.say_own(&mut view, clock, &days.opfoelgning),
            Clock::Syg => {
                // A text without such a limit has no clock to show.
                self.standard().and_then(|standard| standard.follow_up_absence.one())?;
                self.say_own(&mut view, clock, &days.syg);
            }
        }
        Some(view)
    }

    fn pages_of(&self, clock: Clock) -> Vec<PageLink> {
        let pages: &[&str] = match clock {
            Clock::Svar => &["sag-ansoegt", "egen-frist"],
            Clock::Klage => &["svarbrev"],
            Clock::Klagesvar => &["sag-klaget"],
            Clock::Opfoelgning => &["sag-begyndt"],
            Clock::Syg => &["sag-syg"],
        };
        let link =
            |page: &&str| PageLink { label: self.say(&format!("page-{page}-link"), &[]), to: format!("write/sag/brev/{page}") };
        pages.iter().map(link).collect()
    }

    fn letter(&self, form: Form) -> PageLink {
        PageLink { label: self.say(&format!("form-{}", form.id()), &[]), to: format!("write/{}", form.id()) }
    }

    fn say_svar(&self, view: &mut ClockView, written: &Written, days: &CaseDays) {
        self.say_own(view, Clock::Svar, &days.svar);
        if let Own::Done(_) = days.svar {
            return;
        }
        if is_told_in_part(written) {
            view.says.push(self.say("clock-svar-told-in-part", &[]));
        }
        let told = told_period(written).map(|period| self.period(period));
        if let Some(told) = told {
            // Her own figure, with the day she was told it.
            let told_on = written.day("egen-frist-dag");
            view.says.push(match told_on {
                Some(day) => self.say("clock-svar-told-on", &[("period", told.into()), ("day", Value::Day(day))]),
                None => self.say("clock-svar-told", &[("period", told.into())]),
            });
        }
        match (self.standard(), &days.svar) {
            // What the text says stands there before anything is counted, too.
            (Some(standard), Own::NoBeginning) if standard.answer_time.one().is_some() => {
                let figures = self.figures();
                let key = if standard.draft { "clock-svar-draft" } else { "clock-svar-adopted" };
                view.says.push(self.say(key, &figures));
            }
            (Some(standard), _) if standard.answer_time.one().is_none() && !days.svar_by_own_figure => {
                view.missing = self.say("clock-svar-silent", &[("kommune", standard.short_name.as_str().into())]);
                let published = standard.answer_time_published.one();
                if let Some(published) = published {
                    view.says.push(self.say("clock-svar-published", &[("link", published.value.link.as_str().into())]));
                }
            }
            (None, _) if !days.svar_by_own_figure => view.missing = self.say("clock-svar-law-only", &[]),
            _ => {}
        }
        if self.is_past(days.svar.days()) {
            view.letter = self.letter(Form::SentSvar);
        }
    }

    fn say_klage(&self, view: &mut ClockView, days: &CaseDays) {
        if let Some(delivered) = days.klage_delivered {
            view.says.push(self.say("clock-klage-done", &[("day", Value::Day(delivered))]));
            return;
        }
        match &days.klage {
            None => view.missing = self.say("clock-klage-missing", &self.figures()),
            Some(Err(refused)) => view.missing = self.refused(*refused),
            Some(Ok(klage)) => self.say_klage_days(view, klage),
        }
        view.letter = self.letter(Form::Klage);
    }

    fn say_klage_days(&self, view: &mut ClockView, klage: &KlageDays) {
        let on = |key: &str, day: &Reckoned| self.say(key, &[("day", Value::Weekday(day.day))]);
        let stand = klage.stand(self.today());
        view.says.push(on("clock-klage-safe", &klage.safe));
        if let Some(likely) = klage.likely.as_ref().filter(|likely| likely.day != klage.safe.day) {
            view.says.push(on("clock-klage-likely", likely));
        }
        if stand == KlageStand::Safe {
            view.says.push(on("clock-klage-post", &klage.post));
        }
        view.says.push(self.say("clock-klage-letter-says", &[]));
        view.passed = match stand {
            KlageStand::Safe => String::new(),
            KlageStand::Likely => self.say("clock-klage-safe-passed", &[]),
            KlageStand::Late => self.say("clock-klage-passed", &self.figures()),
        };
        view.steps = self.klage_steps(klage, stand);
        let post = (stand == KlageStand::Safe).then_some(&klage.post);
        let all = [Some(&klage.safe), post, klage.likely.as_ref()];
        view.sources = each_once(all.into_iter().flatten().flat_map(|day| day.sources.iter().cloned()));
        view.open = self.open_words(&klage.open);
    }

    fn klage_steps(&self, klage: &KlageDays, stand: KlageStand) -> Vec<String> {
        let mut steps = vec![self.say("clock-klage-steps-safe", &[])];
        steps.extend(klage.safe.steps.iter().cloned());
        if stand == KlageStand::Safe {
            steps.push(self.say("clock-klage-steps-post", &[]));
            steps.extend(klage.post.steps.iter().cloned());
        }
        if let Some(likely) = &klage.likely {
            steps.push(self.say("clock-klage-steps-likely", &[]));
            steps.extend(likely.steps.iter().cloned());
        }
        steps
    }

    fn say_own(&self, view: &mut ClockView, clock: Clock, own: &Own) {
        let key = |what: &str| format!("clock-{}-{what}", clock.id());
        match own {
            Own::NoBeginning => view.missing = self.say(&key("missing"), &[]),
            Own::NoStandard => view.missing = self.say(&key("law-only"), &[]),
            Own::Silent => view.missing = self.say(&key("silent"), &self.figures()),
            Own::Refused(refused) => view.missing = self.refused(*refused),
            Own::Done(day) => view.says.push(self.say(&key("done"), &[("day", Value::Day(*day))])),
            Own::Days(days, open) => {
                for reckoned in days {
                    view.says.push(self.say(&key("day"), &[("day", Value::Weekday(reckoned.day))]));
                    view.steps.extend(reckoned.steps.iter().cloned());
                }
                if days.len() > 1 {
                    view.says.push(self.say("clock-two-days", &[]));
                }
                view.says.extend(self.weekend_note(days));
                view.sources = each_once(days.iter().flat_map(|day| day.sources.iter().cloned()));
                view.open = self.open_words(open);
                if self.is_past(days) {
                    view.passed = self.say(&key("passed"), &[]);
                }
            }
        }
    }

    /// The municipality's own day is a plain date: where nobody works on it, one calls on the next day that somebody does.
    fn weekend_note(&self, days: &[Reckoned]) -> Option<String> {
        let last = days.last()?.day;
        self.facts.law.calendar.day_off(last).ok()??;
        Some(self.say("clock-day-off", &[]))
    }

    fn is_past(&self, days: &[Reckoned]) -> bool {
        days.iter().all(|day| day.day < self.today()) && !days.is_empty()
    }

    fn open_words(&self, open: &[OpenQuestion]) -> Vec<String> {
        open.iter().map(|question| self.open_question(*question)).collect()
    }

    fn refused(&self, refused: Refused) -> String {
        match refused {
            Refused::OutsideCalendar(outside) => {
                self.say("clock-outside", &[("first", Value::Day(outside.first)), ("last", Value::Day(outside.last))])
            }
            Refused::NoValue(_) => self.say("clock-no-law", &[]),
            Refused::ReceivedBeforeDecided => self.say("clock-received-first", &[]),
        }
    }
}
