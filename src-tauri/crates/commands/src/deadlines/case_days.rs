//! Which days are known of the case, and what the clocks of the core make of them. No day is counted here.

use chrono::NaiveDate;
use rules::deadline::{self, Counted, Decision, Due, FollowUps, OwnDays, Period, Reached, Refused, Sent};
use rules::open::OpenQuestion;
use rules::standard::{HowOften, TimeUnit};
use rules::stated::{Reading, Stated};

use crate::forms::Written;
use crate::session::Session;
use crate::wire::SourceView;

/// Something to keep an eye on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// The answer to the application: the municipality's time.
    Svar,
    /// The complaint: the person's own time.
    Klage,
    /// The answer to the complaint (genvurdering).
    Klagesvar,
    /// The next follow-up.
    Opfoelgning,
    /// A long illness.
    Syg,
}

impl Clock {
    pub(crate) const ALL: [Clock; 5] = [Clock::Svar, Clock::Klage, Clock::Klagesvar, Clock::Opfoelgning, Clock::Syg];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Clock::Svar => "svar",
            Clock::Klage => "klage",
            Clock::Klagesvar => "klagesvar",
            Clock::Opfoelgning => "opfoelgning",
            Clock::Syg => "syg",
        }
    }
}

/// A day, with the counting in words and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reckoned {
    pub(crate) day: NaiveDate,
    pub(crate) steps: Vec<String>,
    pub(crate) sources: Vec<SourceView>,
}

/// The days of a complaint.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct KlageDays {
    pub(crate) safe: Reckoned,
    pub(crate) post: Reckoned,
    pub(crate) likely: Option<Reckoned>,
    pub(crate) open: Vec<OpenQuestion>,
}

/// Where a day stands in the time of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KlageStand {
    /// Not after the safe day.
    Safe,
    /// After the safe day, not after the likely one: there seems to be time still.
    Likely,
    /// After the likely day; where that is not known, after the safe one.
    Late,
}

impl KlageDays {
    pub(crate) fn stand(&self, day: NaiveDate) -> KlageStand {
        let last = self.likely.as_ref().map_or(self.safe.day, |likely| likely.day);
        if day <= self.safe.day {
            KlageStand::Safe
        } else if day <= last {
            KlageStand::Likely
        } else {
            KlageStand::Late
        }
    }
}

/// What a clock of the municipality's gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Own {
    /// Its day, or several that its text does not choose between; with what is open.
    Days(Vec<Reckoned>, Vec<OpenQuestion>),
    /// Its text names no time.
    Silent,
    /// No text of this municipality is known.
    NoStandard,
    /// The day that it is counted from is not known.
    NoBeginning,
    /// No day is given: it lies outside what is known.
    Refused(Refused),
    /// What was waited for is there since this day: nothing is counted any more.
    Done(NaiveDate),
}

impl Own {
    pub(crate) fn days(&self) -> &[Reckoned] {
        match self {
            Own::Days(days, _) => days,
            Own::Silent | Own::NoStandard | Own::NoBeginning | Own::Refused(_) | Own::Done(_) => &[],
        }
    }
}

/// All days of the case.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CaseDays {
    /// By the time the person was told, where she wrote one; else by the municipality's text.
    pub(crate) svar: Own,
    /// Whether [`CaseDays::svar`] is counted by what the person was told.
    pub(crate) svar_by_own_figure: bool,
    /// `None` where the date of the decision is not known.
    pub(crate) klage: Option<Result<KlageDays, Refused>>,
    /// The day the municipality got the complaint over this decision: its time is over then.
    pub(crate) klage_delivered: Option<NaiveDate>,
    pub(crate) klagesvar: Own,
    pub(crate) opfoelgning: Own,
    pub(crate) syg: Own,
}

impl Session {
    /// The days of the case, each as the core counts it.
    pub(crate) fn case_days(&self, written: &Written) -> CaseDays {
        let told = told_period(written);
        CaseDays {
            svar: self.svar_days(written, told),
            svar_by_own_figure: told.is_some(),
            klage: decision(written).map(|decision| self.klage_days(&decision)),
            klage_delivered: self.klage_delivered(written),
            klagesvar: self.klagesvar_days(written),
            opfoelgning: self.follow_up_days(written),
            syg: self.ill_days(written),
        }
    }

    /// Whether the complaint seems to come, or to have come, when its time is over.
    pub(crate) fn klage_is_late(&self, written: &Written) -> bool {
        let days = decision(written).map(|decision| self.klage_days(&decision));
        let there = self.klage_delivered(written).unwrap_or(self.today());
        matches!(days, Some(Ok(days)) if days.stand(there) == KlageStand::Late)
    }

    /// A complaint from before the decision was over another one, and one that is there tomorrow is not there yet.
    fn klage_delivered(&self, written: &Written) -> Option<NaiveDate> {
        let dated = written.day("afgoerelse-dag");
        let is_over_this = |delivered: &NaiveDate| dated.is_none_or(|dated| dated <= *delivered);
        written.day("klage-modtaget").filter(|delivered| *delivered <= self.today()).filter(is_over_this)
    }

    fn klage_days(&self, decision: &Decision) -> Result<KlageDays, Refused> {
        let klage = deadline::klage(decision, &self.facts.law)?;
        Ok(KlageDays {
            safe: self.reckoned(&klage.safe),
            post: self.reckoned(&klage.post),
            likely: klage.likely.as_ref().map(|likely| self.reckoned(likely)),
            open: klage.open,
        })
    }

    fn svar_days(&self, written: &Written, told: Option<Period>) -> Own {
        let Some(received) = written.day("ansoegning-modtaget") else { return Own::NoBeginning };
        // A decision from before the application answers another one, and nobody has one from tomorrow.
        let answers_this = |decided: &NaiveDate| (received..=self.today()).contains(decided);
        if let Some(decided) = written.day("afgoerelse-dag").filter(answers_this) {
            return Own::Done(decided);
        }
        let time = match (told, self.standard()) {
            (Some(told), _) => Stated::Says(Reading { value: told, sources: Vec::new() }),
            (None, Some(standard)) => standard.answer_time.map(|answer| Period::of(answer.time)),
            (None, None) => return Own::NoStandard,
        };
        self.own(deadline::answer(received, &time, &self.facts.law))
    }

    fn klagesvar_days(&self, written: &Written) -> Own {
        let Some(received) = written.day("klage-modtaget") else { return Own::NoBeginning };
        match deadline::genvurdering(received, &self.facts.law) {
            Ok(due) => Own::Days(vec![self.reckoned(&due.counted)], due.open.to_vec()),
            Err(refused) => Own::Refused(refused),
        }
    }

    fn follow_up_days(&self, written: &Written) -> Own {
        let followed = written.day("fulgt-op-dag").map(Reached::FollowedUp);
        let Some(reached) = followed.or(written.day("start-dag").map(Reached::PlaceStarted)) else { return Own::NoBeginning };
        let Some(standard) = self.standard() else { return Own::NoStandard };
        let often = standard.follow_up.map(|often| match often {
            HowOften::TimesAYear(times) => FollowUps::times_a_year(*times),
            HowOften::Individually => None,
        });
        // A text that says "as each case needs" names no day.
        if often.readings().iter().any(|reading| reading.value.is_none()) {
            return Own::Silent;
        }
        let often = often.map(|often| often.unwrap_or(FollowUps::Yearly));
        self.own(deadline::follow_up(reached, &often, &self.facts.law))
    }

    fn ill_days(&self, written: &Written) -> Own {
        let Some(since) = written.day("syg-fra") else { return Own::NoBeginning };
        let Some(standard) = self.standard() else { return Own::NoStandard };
        let longer_than = standard.follow_up_absence.map(|weeks| Period::weeks(weeks.weeks().into()));
        self.own(deadline::ill(since, &longer_than, &self.facts.law))
    }

    fn own(&self, days: Result<OwnDays<'_>, Refused>) -> Own {
        let all = |dues: &[Due<'_>]| {
            let open = dues.first().map_or_else(Vec::new, |due| due.open.to_vec());
            Own::Days(dues.iter().map(|due| self.reckoned(&due.counted)).collect(), open)
        };
        match days {
            Ok(OwnDays::Says(due)) => all(&[due]),
            Ok(OwnDays::SaysTwoThings(dues)) => all(&dues),
            Ok(OwnDays::Silent { .. }) => Own::Silent,
            Err(refused) => Own::Refused(refused),
        }
    }

    fn reckoned(&self, counted: &Counted<'_>) -> Reckoned {
        let sources = counted.steps.iter().flat_map(|step| step.sources);
        Reckoned { day: counted.day, steps: self.step_words(counted), sources: self.source_views(sources) }
    }
}

/// The decision that the person has in hand; `None` where its date is not known.
pub(crate) fn decision(written: &Written) -> Option<Decision> {
    let sent = match written.line("afgoerelse-sendt") {
        "digital" => Sent::DigitalPost,
        "brev" => Sent::Letter,
        "hurtigbrev" => Sent::QuickLetter,
        "haanden" => Sent::ByHand,
        "mundtligt" => Sent::Orally,
        _ => Sent::Unknown,
    };
    Some(Decision { dated: written.day("afgoerelse-dag")?, sent, received: written.day("afgoerelse-modtaget") })
}

/// The municipality's time as the person was told it; `None` where it is not whole.
pub(crate) fn told_period(written: &Written) -> Option<Period> {
    let unit = match written.line("egen-frist-enhed") {
        "dage" => TimeUnit::Days,
        "hverdage" => TimeUnit::WorkingDays,
        "uger" => TimeUnit::Weeks,
        "maaneder" => TimeUnit::Months,
        _ => return None,
    };
    Some(Period { value: told_number(written.get("egen-frist-tal"))?, unit })
}

/// The number of the municipality's time; `None` where it is none, or more than the days of a year.
pub(crate) fn told_number(typed: &str) -> Option<u16> {
    typed.trim().parse().ok().filter(|number| (1..=365).contains(number))
}

/// Whether the municipality's time is begun, but not whole.
pub(crate) fn is_told_in_part(written: &Written) -> bool {
    ["egen-frist-tal", "egen-frist-enhed"].iter().any(|name| written.is_written(name)) && told_period(written).is_none()
}
