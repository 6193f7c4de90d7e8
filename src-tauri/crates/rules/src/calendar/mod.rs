//! Civil days and days off. Days are civil: no hour, no zone, so that summer time moves nothing.
//!
//! Whether a day is one to work on is asked for several purposes, and where the law is open each takes the side that is safe *for that purpose*:
//!
//! | purpose | Saturday | grundlovsdag, 24 and 31 December, the Friday after Kristi himmelfartsdag |
//! |---|---|---|
//! | a safe day is moved **back** | a day off: earlier | days off: earlier |
//! | a likely last day is moved **forward** | a day off (the usual rule) | not days off: the day stays, and is earlier |
//! | the **hverdage** a letter takes | a hverdag: fewer days, so the likely day is earlier | hverdage: earlier |
//! | the municipality's own **working days** | a day off | days off: nobody is called late too early |
//! | the days a letter of the person's own is **on its way** | a day off: posted earlier | days off: posted earlier |

/// Which days are named.
mod day_off;

use alloc::vec::Vec;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::source::Source;

pub use day_off::{DayOff, Occasion};

/// A day outside those for which the days off are known. Nothing is guessed there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideCalendar {
    /// The first known day.
    pub first: NaiveDate,
    /// The last known day.
    pub last: NaiveDate,
}

/// A named day, as the facts have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedDay {
    /// Which.
    pub occasion: Occasion,
    /// When it falls, in one year.
    pub day: NaiveDate,
    /// Whether it is a public holiday; else it is open whether it counts.
    pub helligdag: bool,
}

/// The days off of all years for which they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    first: NaiveDate,
    last: NaiveDate,
    /// One for each day from the first to the last, so that a look-up costs one step.
    days: Vec<Option<DayOff>>,
    /// Where each occasion stands, in the order of [`Occasion::ALL`].
    sources: [Vec<Source>; Occasion::ALL.len()],
}

impl Calendar {
    /// From the first known day to the last. Named days outside are left out; without one day between, nothing is known.
    pub fn new(first: NaiveDate, last: NaiveDate, named: &[NamedDay], mut sources: impl FnMut(Occasion) -> Vec<Source>) -> Self {
        let mut days: Vec<Option<DayOff>> = first.iter_days().take_while(|day| *day <= last).map(weekend).collect();
        for NamedDay { occasion, day, helligdag } in named {
            let place = usize::try_from((*day - first).num_days()).ok().and_then(|at| days.get_mut(at));
            if let Some(place) = place {
                match place {
                    _ if *helligdag => *place = Some(DayOff::Helligdag(*occasion)),
                    None => *place = Some(DayOff::Perhaps(*occasion)),
                    Some(DayOff::Saturday | DayOff::Sunday | DayOff::Helligdag(_) | DayOff::Perhaps(_)) => {}
                }
            }
        }
        Calendar { first, last, days, sources: Occasion::ALL.map(|(occasion, _)| sources(occasion)) }
    }

    /// Why the day is off; `None` for a working day that nobody doubts.
    ///
    /// # Errors
    /// [`OutsideCalendar`] for a day whose holidays are not known.
    pub fn day_off(&self, day: NaiveDate) -> Result<Option<DayOff>, OutsideCalendar> {
        let known = usize::try_from((day - self.first).num_days()).ok().and_then(|at| self.days.get(at));
        known.copied().ok_or(self.outside())
    }

    /// Where it stands that the day is off; nothing for a weekend, which needs no source.
    pub fn sources(&self, off: DayOff) -> &[Source] {
        match off {
            DayOff::Saturday | DayOff::Sunday => &[],
            DayOff::Helligdag(occasion) | DayOff::Perhaps(occasion) => &self.sources[occasion as usize],
        }
    }

    /// What is said of a day that is not known.
    pub fn outside(&self) -> OutsideCalendar {
        OutsideCalendar { first: self.first, last: self.last }
    }

    /// The day itself, where it is known.
    ///
    /// # Errors
    /// [`OutsideCalendar`] for any other, and for a day that the civil calendar does not have (`None`).
    pub fn known(&self, day: Option<NaiveDate>) -> Result<NaiveDate, OutsideCalendar> {
        day.filter(|day| *day >= self.first && *day <= self.last).ok_or(self.outside())
    }

    /// The last day, not after this one, that nobody doubts is a working day. `over` is told each day that is left.
    ///
    /// # Errors
    /// [`OutsideCalendar`]
    pub fn back(&self, mut day: NaiveDate, mut over: impl FnMut(DayOff, NaiveDate)) -> Result<NaiveDate, OutsideCalendar> {
        while let Some(off) = self.day_off(day)? {
            day = self.known(day.pred_opt())?;
            over(off, day);
        }
        Ok(day)
    }

    /// The first day, not before this one, that a last day may fall on. `over` is told each day that is left.
    ///
    /// # Errors
    /// [`OutsideCalendar`]
    pub fn forward(&self, mut day: NaiveDate, mut over: impl FnMut(DayOff, NaiveDate)) -> Result<NaiveDate, OutsideCalendar> {
        while let Some(off) = self.day_off(day)?.filter(|off| off.moves_forward()) {
            day = self.known(day.succ_opt())?;
            over(off, day);
        }
        Ok(day)
    }

    /// So many hverdage after the day, Saturdays among them. `over` is told each Sunday and helligdag that does not count.
    ///
    /// # Errors
    /// [`OutsideCalendar`]
    pub fn hverdage_after(
        &self,
        day: NaiveDate,
        hverdage: u16,
        over: impl FnMut(DayOff, NaiveDate),
    ) -> Result<NaiveDate, OutsideCalendar> {
        self.counting_after(day, hverdage, |off| off.is_none_or(DayOff::is_hverdag), over)
    }

    /// So many working days after the day, only those that nobody doubts. `over` is told each other day.
    ///
    /// # Errors
    /// [`OutsideCalendar`]
    pub fn working_days_after(
        &self,
        day: NaiveDate,
        working_days: u16,
        over: impl FnMut(DayOff, NaiveDate),
    ) -> Result<NaiveDate, OutsideCalendar> {
        self.counting_after(day, working_days, |off| off.is_none(), over)
    }

    /// So many working days before the day, only those that nobody doubts. `over` is told each other day.
    ///
    /// # Errors
    /// [`OutsideCalendar`]
    pub fn working_days_before(
        &self,
        mut day: NaiveDate,
        working_days: u16,
        mut over: impl FnMut(DayOff, NaiveDate),
    ) -> Result<NaiveDate, OutsideCalendar> {
        let mut left = working_days;
        while left > 0 {
            day = self.known(day.pred_opt())?;
            match self.day_off(day)? {
                None => left -= 1,
                Some(off) => over(off, day),
            }
        }
        self.known(Some(day))
    }

    fn counting_after(
        &self,
        mut day: NaiveDate,
        mut left: u16,
        counts: impl Fn(Option<DayOff>) -> bool,
        mut over: impl FnMut(DayOff, NaiveDate),
    ) -> Result<NaiveDate, OutsideCalendar> {
        while left > 0 {
            day = self.known(day.succ_opt())?;
            match self.day_off(day)? {
                off if counts(off) => left -= 1,
                Some(off) => over(off, day),
                None => {}
            }
        }
        self.known(Some(day))
    }
}

fn weekend(day: NaiveDate) -> Option<DayOff> {
    match day.weekday() {
        Weekday::Sat => Some(DayOff::Saturday),
        Weekday::Sun => Some(DayOff::Sunday),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    /// December 2026: Thursday 24, Friday 25, Saturday 26, Thursday 31.
    fn december() -> Calendar {
        let named = |occasion, date, helligdag| NamedDay { occasion, day: day(12, date), helligdag };
        let named = [
            named(Occasion::Juleaftensdag, 24, false),
            named(Occasion::Juledag, 25, true),
            named(Occasion::AndenJuledag, 26, true),
            named(Occasion::Nytaarsaftensdag, 31, false),
            // Not of this calendar.
            NamedDay { occasion: Occasion::Grundlovsdag, day: day(6, 5), helligdag: false },
        ];
        Calendar::new(day(12, 1), day(12, 31), &named, |_| vec![])
    }

    fn told(walk: impl FnOnce(&mut dyn FnMut(DayOff, NaiveDate))) -> Vec<DayOff> {
        let mut told = vec![];
        walk(&mut |off, _| told.push(off));
        told
    }

    #[test]
    fn keys_belong_to_their_day() {
        for (at, (occasion, key)) in Occasion::ALL.into_iter().enumerate() {
            assert_eq!((occasion as usize, occasion.key()), (at, key));
        }
    }

    #[test]
    fn a_day_is_the_surest_thing_it_is() {
        let december = december();
        assert_eq!(december.day_off(day(12, 24)), Ok(Some(DayOff::Perhaps(Occasion::Juleaftensdag))));
        assert_eq!(december.day_off(day(12, 26)), Ok(Some(DayOff::Helligdag(Occasion::AndenJuledag))), "a Saturday too");
        assert_eq!(december.day_off(day(12, 27)), Ok(Some(DayOff::Sunday)));
        assert_eq!(december.day_off(day(12, 28)), Ok(None));
        let saturday = [NamedDay { occasion: Occasion::Grundlovsdag, day: day(12, 5), helligdag: false }];
        let calendar = Calendar::new(day(12, 1), day(12, 31), &saturday, |_| vec![]);
        assert_eq!(calendar.day_off(day(12, 5)), Ok(Some(DayOff::Saturday)));
    }

    #[test]
    fn back_leaves_every_doubtful_day_and_forward_only_the_sure_ones() {
        let december = december();
        let mut reached = Ok(day(12, 1));
        let over = told(|over| reached = december.back(day(12, 26), over));
        assert_eq!(reached, Ok(day(12, 23)));
        assert_eq!(over[2], DayOff::Perhaps(Occasion::Juleaftensdag));
        let over = told(|over| reached = december.forward(day(12, 25), over));
        assert_eq!(reached, Ok(day(12, 28)));
        assert_eq!(over.len(), 3);
        assert_eq!(december.forward(day(12, 24), |_, _| panic!("it stays")), Ok(day(12, 24)));
        assert_eq!(december.back(day(12, 23), |_, _| panic!("it stays")), Ok(day(12, 23)));
    }

    #[test]
    fn saturdays_are_hverdage_but_no_working_days() {
        let december = december();
        let mut reached = Ok(day(12, 1));
        // Fri 18: Sat 19, Mon 21.
        let over = told(|over| reached = december.hverdage_after(day(12, 18), 2, over));
        assert_eq!((reached, over), (Ok(day(12, 21)), vec![DayOff::Sunday]));
        // Fri 18: Mon 21, Tue 22.
        let over = told(|over| reached = december.working_days_after(day(12, 18), 2, over));
        assert_eq!((reached, over), (Ok(day(12, 22)), vec![DayOff::Saturday, DayOff::Sunday]));
        // Wed 23: Thu 24 counts as a hverdag, Fri 25 to Sun 27 do not, Mon 28.
        assert_eq!(december.hverdage_after(day(12, 23), 2, |_, _| {}), Ok(day(12, 28)));
        assert_eq!(december.working_days_after(day(12, 23), 2, |_, _| {}), Ok(day(12, 29)));
        assert_eq!(december.working_days_after(day(12, 25), 0, |_, _| {}), Ok(day(12, 25)));
        // Tue 29: Mon 28, Wed 23.
        let over = told(|over| reached = december.working_days_before(day(12, 29), 2, over));
        assert_eq!((reached, over.len()), (Ok(day(12, 23)), 4));
        assert_eq!(december.working_days_before(day(12, 25), 0, |_, _| {}), Ok(day(12, 25)));
    }

    #[test]
    fn outside_its_days_nothing_is_guessed() {
        let december = december();
        let outside = OutsideCalendar { first: day(12, 1), last: day(12, 31) };
        for strange in [day(11, 30), NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(december.day_off(strange), Err(outside));
            assert_eq!(december.known(Some(strange)), Err(outside));
        }
        assert_eq!(december.known(None), Err(outside));
        assert_eq!(december.known(Some(day(12, 31))), Ok(day(12, 31)));
        assert_eq!(december.hverdage_after(day(12, 30), 2, |_, _| {}), Err(outside));
        assert_eq!(december.working_days_before(day(12, 2), 2, |_, _| {}), Err(outside));
        let backwards = Calendar::new(day(12, 31), day(12, 1), &[], |_| vec![]);
        assert!(backwards.day_off(day(12, 31)).is_err());
    }
}
