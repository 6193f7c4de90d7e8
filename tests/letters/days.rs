//! The days on the screen, in letters, on the slip and in the calendar file are the core's own, for 500 generated cases. The calendar file is
//! read by two parsers that did not write it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{Days, NaiveDate};
use commands::run;
use commands::wire::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rules::deadline::{self, Decision, FollowUps, OwnDays, Period, Reached, Sent};
use rules::standard::{HowOften, TimeUnit};
use rules::stated::{Reading, Stated};
use support::sitting::Sitting;

const CASES: usize = 500;

/// One case: what the person writes.
#[derive(Debug, Clone)]
struct Case {
    kommune: &'static str,
    today: NaiveDate,
    applied: Option<NaiveDate>,
    told: Option<(u8, &'static str)>,
    decided: Option<(NaiveDate, &'static str, Option<u64>)>,
    complained: Option<NaiveDate>,
    started: Option<NaiveDate>,
    followed: Option<NaiveDate>,
    ill: Option<NaiveDate>,
}

fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    (0..5000u64).prop_map(move |days| first.checked_add_days(Days::new(days)).unwrap())
}

fn case() -> impl Strategy<Value = Case> {
    let maybe = || prop::option::weighted(0.7, day());
    let sent = prop::sample::select(&["", "digital", "brev", "hurtigbrev", "haanden", "mundtligt", "ved-ikke"][..]);
    let unit = prop::sample::select(&["dage", "hverdage", "uger", "maaneder"][..]);
    let decided = prop::option::weighted(0.8, (day(), sent, prop::option::of(0..20u64)));
    let told = prop::option::weighted(0.4, (1..=60u8, unit));
    let kommune = prop::sample::select(&["0730", "0183", ""][..]);
    (kommune, day(), maybe(), told, decided, maybe(), maybe(), (maybe(), maybe())).prop_map(
        |(kommune, today, applied, told, decided, complained, started, (followed, ill))| Case {
            kommune,
            today,
            applied,
            told,
            decided,
            complained,
            started,
            followed,
            ill,
        },
    )
}

fn typed(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%-d.%-m.%Y").to_string()).unwrap_or_default()
}

impl Case {
    fn received(&self) -> Option<NaiveDate> {
        self.decided.and_then(|(day, _, later)| day.checked_add_days(Days::new(later?)))
    }

    fn write(&self, sitting: &mut Sitting) {
        sitting.choose(self.kommune, Voice::Own);
        let (number, unit) = self.told.map_or((String::new(), ""), |(number, unit)| (number.to_string(), unit));
        let (decided, sent) = self.decided.map_or((None, ""), |(day, sent, _)| (Some(day), sent));
        let fields = [
            ("ansoegning-modtaget", typed(self.applied)),
            ("egen-frist-tal", number),
            ("egen-frist-enhed", unit.to_owned()),
            ("afgoerelse-dag", typed(decided)),
            ("afgoerelse-sendt", sent.to_owned()),
            ("afgoerelse-modtaget", typed(self.received())),
            ("klage-modtaget", typed(self.complained)),
            ("start-dag", typed(self.started)),
            ("fulgt-op-dag", typed(self.followed)),
            ("syg-fra", typed(self.ill)),
        ];
        for (name, value) in fields {
            sitting.save(name, &value).unwrap();
        }
    }

    /// The decision came after the application.
    fn is_answered(&self) -> bool {
        matches!((self.applied, self.decided), (Some(applied), Some((decided, ..))) if applied <= decided && decided <= self.today)
    }

    /// The municipality has the complaint over this decision.
    fn is_delivered(&self) -> bool {
        let over_this = |complained: NaiveDate| self.decided.is_none_or(|(decided, ..)| decided <= complained);
        self.complained.is_some_and(|complained| complained <= self.today && over_this(complained))
    }

    /// What the core says: the days of each clock that is not done, the safe day of a complaint apart.
    fn by_core(&self) -> (BTreeSet<NaiveDate>, Option<NaiveDate>) {
        let (law, standard) = (&law::facts().law, law::facts().standard(self.kommune));
        let mut days = BTreeSet::new();
        let own = |days: &mut BTreeSet<NaiveDate>, own: Result<OwnDays<'_>, deadline::Refused>| match own {
            Ok(OwnDays::Says(due)) => days.extend([due.counted.day]),
            Ok(OwnDays::SaysTwoThings(all)) => days.extend(all.iter().map(|due| due.counted.day)),
            Ok(OwnDays::Silent { .. }) | Err(_) => {}
        };
        let told = self.told.map(|(number, unit)| {
            let unit = match unit {
                "dage" => TimeUnit::Days,
                "hverdage" => TimeUnit::WorkingDays,
                "uger" => TimeUnit::Weeks,
                _ => TimeUnit::Months,
            };
            Stated::Says(Reading { value: Period { value: number.into(), unit }, sources: Vec::new() })
        });
        let of_text = standard.map(|standard| standard.answer_time.map(|answer| Period::of(answer.time)));
        let time = told.or(of_text);
        if let (Some(applied), Some(time), false) = (self.applied, &time, self.is_answered()) {
            own(&mut days, deadline::answer(applied, time, law));
        }
        if let Some(complained) = self.complained {
            days.extend(deadline::genvurdering(complained, law).ok().map(|due| due.counted.day));
        }
        let often = standard.map(|standard| {
            standard.follow_up.map(|often| match often {
                HowOften::TimesAYear(times) => FollowUps::times_a_year(*times).unwrap(),
                HowOften::Individually => unreachable!("neither standard says so"),
            })
        });
        let reached = self.followed.map(Reached::FollowedUp).or(self.started.map(Reached::PlaceStarted));
        if let (Some(reached), Some(often)) = (reached, &often) {
            own(&mut days, deadline::follow_up(reached, often, law));
        }
        let absence = standard.map(|standard| standard.follow_up_absence.map(|weeks| Period::weeks(weeks.weeks().into())));
        if let (Some(ill), Some(absence)) = (self.ill, &absence) {
            own(&mut days, deadline::ill(ill, absence, law));
        }
        let mut safe = None;
        if let Some((dated, sent, _)) = self.decided {
            let sent = match sent {
                "digital" => Sent::DigitalPost,
                "brev" => Sent::Letter,
                "hurtigbrev" => Sent::QuickLetter,
                "haanden" => Sent::ByHand,
                "mundtligt" => Sent::Orally,
                _ => Sent::Unknown,
            };
            if let Ok(klage) = deadline::klage(&Decision { dated, sent, received: self.received() }, law) {
                safe = Some(klage.safe.day);
                if !self.is_delivered() {
                    days.extend([klage.safe.day, klage.post.day]);
                    days.extend(klage.likely.map(|likely| likely.day));
                }
            }
        }
        (days, safe)
    }
}

fn on_screen(view: &DeadlinesView) -> BTreeSet<NaiveDate> {
    view.timeline.iter().filter(|day| !day.is_today).map(|day| day.iso.parse().unwrap()).collect()
}

/// The start days by the parser of one library.
fn by_ical(file: &Path) -> BTreeSet<NaiveDate> {
    let reader = std::io::BufReader::new(fs::File::open(file).unwrap());
    let mut days = BTreeSet::new();
    for calendar in ical::IcalParser::new(reader) {
        for event in calendar.unwrap().events {
            let start = event.properties.into_iter().find(|property| property.name == "DTSTART").unwrap();
            days.insert(NaiveDate::parse_from_str(&start.value.unwrap(), "%Y%m%d").unwrap());
        }
    }
    days
}

/// The start days by the parser of another.
fn by_calcard(file: &Path) -> BTreeSet<NaiveDate> {
    use calcard::icalendar::{ICalendar, ICalendarProperty};
    let text = fs::read_to_string(file).unwrap();
    let calendar = ICalendar::parse(&text).unwrap();
    let entries = calendar.components.iter().flat_map(|component| &component.entries);
    let starts = entries.filter(|entry| entry.name == ICalendarProperty::Dtstart);
    let day = |entry: &calcard::icalendar::ICalendarEntry| {
        let date = entry.values[0].as_partial_date_time().unwrap();
        let part = |number: Option<u8>| u32::from(number.unwrap());
        assert!(date.hour.is_none(), "a day has no hour");
        NaiveDate::from_ymd_opt(date.year.unwrap().into(), part(date.month), part(date.day)).unwrap()
    };
    starts.map(day).collect()
}

#[test]
fn screen_letters_slip_and_calendar_have_the_days_of_the_core() {
    let mut runner = TestRunner::deterministic();
    let strategy = case();
    let (mut with_days, mut with_safe) = (0, 0);
    for _ in 0..CASES {
        let case = strategy.new_tree(&mut runner).unwrap().current();
        let mut sitting = Sitting::on(case.today);
        case.write(&mut sitting);
        let (expected, safe) = case.by_core();
        let view = run::deadlines_read(&mut sitting.session, Nothing {}).unwrap();
        assert_eq!(on_screen(&view), expected, "on the screen: {case:?}");
        for day in &expected {
            let words = text::format::weekday(*day);
            let said = view.clocks.iter().flat_map(|clock| &clock.says).any(|says| says.contains(&words));
            // The day for the post is advice, and no longer given once the safe day has passed.
            assert!(said || safe.is_some_and(|safe| safe < case.today), "{words} is said by no clock: {case:?}");
        }
        if let Some(safe) = safe.filter(|_| !case.is_delivered()) {
            with_safe += 1;
            let klage = view.clocks.iter().find(|clock| clock.id == "klage").unwrap();
            assert!(klage.says[0].contains(&text::format::weekday(safe)), "the safe day comes first: {:?}", klage.says);
        }
        let slip = run::paper_text(&mut sitting.session, PaperAsk { paper: PaperKind::Days }).unwrap().text;
        for day in expected.iter().filter(|day| **day >= case.today) {
            assert!(slip.contains(&text::format::weekday(*day)), "{day} is not on the slip: {case:?}\n{slip}");
        }
        let written = run::calendar_write(&mut sitting.session, CalendarWrite { with_name: false });
        if expected.is_empty() {
            assert_eq!(written.unwrap_err().code, FailureCode::Input);
            continue;
        }
        with_days += 1;
        let written = written.unwrap();
        let file = Path::new(&written.folder).join(&written.file);
        assert_eq!(by_ical(&file), expected, "by ical: {case:?}");
        assert_eq!(by_calcard(&file), expected, "by calcard: {case:?}");
    }
    assert!(with_days > CASES / 2 && with_safe > CASES / 4, "{with_days} with days, {with_safe} with a safe day");
}

#[test]
fn letters_name_the_same_days() {
    let mut runner = TestRunner::deterministic();
    let strategy = case();
    let mut sitting = Sitting::with_box(&[]);
    let mut looked = 0;
    for _ in 0..CASES {
        let case = strategy.new_tree(&mut runner).unwrap().current();
        case.write(&mut sitting);
        let (_, safe) = case.by_core();
        let letter = |sitting: &mut Sitting, form: &str| {
            let paper = PaperKind::Form { form: form.to_owned() };
            run::paper_text(&mut sitting.session, PaperAsk { paper }).unwrap().text
        };
        let klage = letter(&mut sitting, "klage");
        match safe {
            Some(safe) => assert!(klage.contains(&text::format::weekday(safe)), "{case:?}\n{klage}"),
            None => assert!(!klage.contains("den sidste sikre dag"), "{case:?}\n{klage}"),
        }
        let view = run::deadlines_read(&mut sitting.session, Nothing {}).unwrap();
        let svar = view.clocks.iter().find(|clock| clock.id == "svar").unwrap();
        let late = letter(&mut sitting, "sent-svar");
        if let Some((_, rest)) = late.split_once("er det senest ") {
            looked += 1;
            let day = rest.lines().next().unwrap().trim_end_matches('.');
            assert!(svar.says.iter().any(|says| says.contains(day)), "{day}: {:?}", svar.says);
        }
    }
    assert!(looked > 50, "{looked}");
}

#[test]
fn a_calendar_file_has_no_name_unless_it_is_asked_for() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    sitting.save("navn", "Asta Opfundet").unwrap();
    sitting.save("afgoerelse-dag", "10.11.2026").unwrap();
    for (with_name, stands) in [(false, false), (true, true)] {
        let written = run::calendar_write(&mut sitting.session, CalendarWrite { with_name }).unwrap();
        let text = fs::read_to_string(Path::new(&written.folder).join(written.file)).unwrap();
        assert_eq!(text.replace("\r\n ", "").contains("Asta Opfundet"), stands);
    }
}

#[test]
fn a_day_outside_the_known_calendar_or_a_receipt_before_the_decision_is_told() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let klage = |sitting: &mut Sitting| {
        let view = run::deadlines_read(&mut sitting.session, Nothing {}).unwrap();
        view.clocks.into_iter().find(|clock| clock.id == "klage").unwrap()
    };
    sitting.save("afgoerelse-dag", "10.11.2199").unwrap();
    assert!(klage(&mut sitting).missing.contains("Vi kender kun dagene"), "{}", klage(&mut sitting).missing);
    sitting.save("afgoerelse-dag", "10.11.2026").unwrap();
    sitting.save("afgoerelse-modtaget", "1.11.2026").unwrap();
    assert!(klage(&mut sitting).missing.contains("før det er skrevet"), "{}", klage(&mut sitting).missing);
}

fn sitting_on(day: &str, fields: &[(&str, &str)]) -> Sitting {
    let mut sitting = Sitting::on(day.parse().unwrap());
    sitting.choose("0730", Voice::Own);
    sitting.make_box();
    for (name, value) in fields {
        sitting.save(name, value).unwrap();
    }
    sitting
}

fn days(sitting: &mut Sitting) -> DeadlinesView {
    run::deadlines_read(&mut sitting.session, Nothing {}).unwrap()
}

fn clock(sitting: &mut Sitting, id: &str) -> ClockView {
    days(sitting).clocks.into_iter().find(|clock| clock.id == id).unwrap()
}

fn paper(sitting: &mut Sitting, paper: PaperKind) -> String {
    run::paper_text(&mut sitting.session, PaperAsk { paper }).unwrap().text
}

fn klage_letter(sitting: &mut Sitting) -> String {
    paper(sitting, PaperKind::Form { form: "klage".to_owned() })
}

fn asks_why_late(sitting: &mut Sitting) -> bool {
    sitting.draft("klage").parts.into_iter().flat_map(|part| part.pages).any(|page| page.id == "klage-sent")
}

/// Dated 2 November, received on the 10th: the safe day is Monday 30 November, the likely one Tuesday 8 December.
const RECEIVED_LATER: [(&str, &str); 3] =
    [("afgoerelse-dag", "2.11.2026"), ("afgoerelse-sendt", "brev"), ("afgoerelse-modtaget", "10.11.2026")];

#[test]
fn between_the_safe_day_and_the_likely_one_a_complaint_is_not_late() {
    for (today, passed, is_late) in [
        ("2026-11-30", "", false),
        ("2026-12-01", "Den sikre dag er gået. Vil man klage, er det bedst at gøre det nu.", false),
        ("2026-12-08", "Den sikre dag er gået. Vil man klage, er det bedst at gøre det nu.", false),
        ("2026-12-09", "De 4 uger er gået. Klag alligevel", true),
    ] {
        let mut sitting = sitting_on(today, &RECEIVED_LATER);
        let klage = clock(&mut sitting, "klage");
        assert!(klage.passed.starts_with(passed) && klage.passed.is_empty() == passed.is_empty(), "{today}: {}", klage.passed);
        let says = klage.says.join(" ").replace('\u{a0}', " ");
        assert!(says.contains("Fristen slutter nok først tirsdag den 8. december 2026"), "{today}: {says}");
        assert_eq!(says.contains("Sendes klagen med brev"), today == "2026-11-30", "{today}: {says}");
        assert_eq!(klage_letter(&mut sitting).contains("Klagen kommer måske for sent"), is_late, "{today}");
        assert_eq!(asks_why_late(&mut sitting), is_late, "{today}");
    }
}

#[test]
fn where_the_day_of_receipt_is_not_known_a_complaint_is_late_after_the_safe_day() {
    for (today, is_late) in [("2026-11-30", false), ("2026-12-01", true)] {
        let mut sitting = sitting_on(today, &[("afgoerelse-dag", "2.11.2026"), ("afgoerelse-sendt", "ved-ikke")]);
        assert_eq!(clock(&mut sitting, "klage").passed.contains("uger er gået"), is_late, "{today}");
        assert_eq!(klage_letter(&mut sitting).contains("Klagen kommer måske for sent"), is_late, "{today}");
    }
}

#[test]
fn a_complaint_that_the_municipality_has_needs_no_reminder() {
    let mark = |sitting: &mut Sitting, day: &str| {
        let set = MarkSet { form: "klage".to_owned(), mark: Mark::Modtaget, day: day.to_owned() };
        run::mark_set(&mut sitting.session, set).unwrap();
    };
    for today in ["2026-11-20", "2026-12-02", "2027-01-20"] {
        let mut sitting = sitting_on(today, &RECEIVED_LATER);
        assert!(days(&mut sitting).timeline.iter().any(|day| day.iso == "2026-11-30"), "{today}");
        mark(&mut sitting, "20.11.2026");
        let klage = clock(&mut sitting, "klage");
        let says = klage.says.join(" ").replace('\u{a0}', " ");
        assert_eq!(says, "Kommunen fik klagen den 20. november 2026. Her er ikke mere at holde øje med.", "{today}");
        assert_eq!((klage.passed.as_str(), klage.missing.as_str()), ("", ""), "{today}");
        // What is left to come is the answer to it: Friday 18 December.
        let view = days(&mut sitting);
        assert_eq!(on_screen(&view).into_iter().collect::<Vec<_>>(), ["2026-12-18".parse::<NaiveDate>().unwrap()], "{today}");
        assert!(!view.next.contains("lagefristen") && !view.next.contains("klage med brev"), "{}", view.next);
        let slip = paper(&mut sitting, PaperKind::Days);
        assert!(!slip.contains("den sikre dag") && !slip.contains("Klagefristen"), "{slip}");
        let written = run::calendar_write(&mut sitting.session, CalendarWrite { with_name: false }).unwrap();
        assert_eq!(by_ical(&Path::new(&written.folder).join(&written.file)), on_screen(&view), "{today}");
        // A copy of the letter says what it said when it was sent.
        assert!(!klage_letter(&mut sitting).contains("Klagen kommer måske for sent"), "{today}");
    }
    // One that came after the likely day stays late in the letter, and is told as there on the screen.
    let mut sitting = sitting_on("2027-01-20", &RECEIVED_LATER);
    mark(&mut sitting, "9.12.2026");
    assert_eq!(clock(&mut sitting, "klage").passed, "");
    assert!(klage_letter(&mut sitting).contains("Klagen kommer måske for sent"));
    // Taking the mark back opens it again.
    mark(&mut sitting, "");
    assert!(clock(&mut sitting, "klage").passed.contains("Klag alligevel"));
}

#[test]
fn a_complaint_over_an_earlier_decision_or_on_a_day_to_come_closes_nothing() {
    for delivered in ["1.11.2026", "21.11.2026"] {
        let mut sitting = sitting_on("2026-11-20", &RECEIVED_LATER);
        sitting.save("klage-modtaget", delivered).unwrap();
        assert!(clock(&mut sitting, "klage").says[0].starts_with("Den sikre dag"), "{delivered}");
        assert!(days(&mut sitting).timeline.iter().any(|day| day.iso == "2026-11-30"), "{delivered}");
    }
}

#[test]
fn the_answers_time_stops_when_the_answer_is_there() {
    // Eight weeks after 1 June 2026.
    let applied = [("ansoegning-modtaget", "1.6.2026")];
    let mut sitting = sitting_on("2026-11-20", &applied);
    let svar = clock(&mut sitting, "svar");
    assert_eq!((svar.letter.to.as_str(), svar.passed.is_empty()), ("write/sent-svar", false));
    // A decision from before the application was about another one, and nobody has one from tomorrow.
    for other in ["31.5.2026", "21.11.2026", "2.11.2036"] {
        sitting.save("afgoerelse-dag", other).unwrap();
        assert_eq!(clock(&mut sitting, "svar"), svar, "{other}");
    }
    for decided in ["1.6.2026", "2.11.2026"] {
        sitting.save("afgoerelse-dag", decided).unwrap();
        let svar = clock(&mut sitting, "svar");
        assert_eq!((svar.letter.label.as_str(), svar.passed.as_str()), ("", ""), "{decided}");
        assert!(svar.says.len() == 1 && svar.says[0].starts_with("Svaret er fra den "), "{:?}", svar.says);
        let view = days(&mut sitting);
        assert!(view.timeline.iter().all(|day| day.text != "Svar på ansøgningen senest"), "{decided}");
        assert!(!view.next.contains("Svar på ansøgningen"), "{}", view.next);
        let late = paper(&mut sitting, PaperKind::Form { form: "sent-svar".to_owned() });
        assert!(!late.contains("er det senest"), "{late}");
    }
}
