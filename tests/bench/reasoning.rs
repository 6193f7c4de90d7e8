//! How fast the core reasons with all its reasons, beside the same answers as bare sums; and what more municipalities cost.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use law::{Facts, built_in, facts_from};
use rules::deadline::{Decision, Sent, genvurdering, klage};
use rules::eligibility::Check;
use rules::money::Kroner;
use rules::pay::{self, PayForm, PayInput, TaxCard};
use rules::person::{Handlekommune, Situation};
use rules::span::Span;
use rules::transport::{self, Fare, FirstKm, TransportInput, Usable, Way};
use rust_decimal::Decimal;
use support::people::invented;

use crate::figure::Figure;

/// Rounds over all invented people in one measurement: some ten thousand findings.
const ROUNDS: usize = 400;
const RUNS: usize = 5;
/// Makes this program print what it holds with so many municipalities, and nothing else.
pub(crate) const HOLD: &str = "--hold";
/// How many municipalities there are at most: all of Denmark's.
const KOMMUNER: [usize; 3] = [2, 20, 98];

pub(crate) fn figures() -> Vec<Figure> {
    let mut figures = vec![speed(law::facts())];
    for (count, [read, answer, memory]) in KOMMUNER.into_iter().zip(GROWTH) {
        let (files, two) = (files_of(count), files_of(KOMMUNER[0]));
        figures.push(figure(read, "ms", || reading_ms(&files), || reading_ms(&two)));
        figures.push(figure(memory, "MiB", || held_mib(count), || held_mib(KOMMUNER[0])));
        let (facts, small) = (facts_from(&files).expect("skeletons load"), facts_from(&two).expect("the facts load"));
        figures.push(figure(answer, "per second", || with_reasons(&facts), || with_reasons(&small)));
    }
    figures
}

const GROWTH: [[&str; 3]; 3] = [
    ["read-2-kommuner", "reason-2-kommuner", "held-2-kommuner"],
    ["read-20-kommuner", "reason-20-kommuner", "held-20-kommuner"],
    ["read-98-kommuner", "reason-98-kommuner", "held-98-kommuner"],
];

fn figure(id: &'static str, unit: &'static str, ours: impl Fn() -> f64, reference: impl Fn() -> f64) -> Figure {
    let (ours, reference) = (0..RUNS).map(|_| (ours(), reference())).unzip();
    Figure { id, unit, ours, reference }
}

/// Self-check, pay, transport and deadlines, each with reasons, steps, sources and flips; beside it the same without any.
fn speed(facts: &Facts) -> Figure {
    figure("reason", "per second", || with_reasons(facts), || as_bare_sums(facts))
}

/// The built-in files and as many skeletons as there must be for so many municipalities.
fn files_of(count: usize) -> Vec<(String, String)> {
    let mut files = built_in();
    let known = law::facts().standards.len();
    let letter = |number: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    for number in 0..count.saturating_sub(known) {
        let name = format!("Opdigtet {}{}", letter(number / 26), letter(number));
        let made = xtask::kommune::skeleton(&format!("{}", 9000 + number), &name, "2026-11-22");
        files.extend(made.expect("a code and a name that nobody has"));
    }
    files
}

fn reading_ms(files: &[(String, String)]) -> f64 {
    let start = Instant::now();
    black_box(facts_from(files).expect("the facts load"));
    start.elapsed().as_secs_f64() * 1000.0
}

/// What a process of its own holds once it has read so many municipalities: here, memory that was held before is used again and shows nothing.
fn held_mib(count: usize) -> f64 {
    let own = std::env::current_exe().expect("a running program has a path");
    let held = Command::new(own).args([HOLD, &count.to_string()]).output().expect("it runs");
    String::from_utf8_lossy(&held.stdout).trim().parse().expect("it prints a number")
}

/// What `--hold N` does: reads so many municipalities and prints the resident memory, MiB.
pub(crate) fn hold(count: usize) {
    let facts = facts_from(&files_of(count)).expect("skeletons load");
    println!("{}", resident_mib());
    black_box(facts);
}

fn resident_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|rest| rest.split_whitespace().next()).and_then(|kib| kib.parse::<f64>().ok());
    kib.unwrap_or_default() / 1024.0
}

struct Person<'a> {
    kommune: Handlekommune<'a>,
    situation: Situation,
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day of the calendar")
}

fn people(facts: &Facts) -> Vec<Person<'_>> {
    let person = |invented: support::people::Invented| {
        let kommune = invented.kommune(facts);
        let check = Check::new(&facts.law, kommune, day()).expect("the law has a table of ages");
        Person { kommune, situation: invented.answers_all(&check).0 }
    };
    invented().into_iter().map(person).collect()
}

fn wage() -> Kroner {
    Kroner::from_decimal(Decimal::new(14_340, 2))
}

fn ways() -> [Way; 3] {
    let price = |oere, scale| Some(Kroner::from_decimal(Decimal::new(oere, scale)));
    [
        Way { fare: Fare::Pass(price(81_000, 2)), usable: Usable::Yes },
        Way { fare: Fare::Ticket(price(2_400, 2)), usable: Usable::DontKnow },
        Way { fare: Fare::KmRate(price(394, 2)), usable: Usable::No },
    ]
}

fn per_second(count: usize, start: Instant) -> f64 {
    f64::from(u32::try_from(count).expect("some ten thousand")) / start.elapsed().as_secs_f64()
}

fn with_reasons(facts: &Facts) -> f64 {
    let (people, ways, law) = (people(facts), ways(), &facts.law);
    let percent = Some(Span::of(Decimal::from(38)));
    let start = Instant::now();
    for _ in 0..ROUNDS {
        for person in &people {
            let check = Check::new(law, person.kommune, day()).expect("a table of ages");
            black_box(check.finding(&check.on_the_way(black_box(&person.situation))));
            let input = PayInput {
                form: Some(PayForm::Arbejdsdusoer),
                lowest_wage: Some(Span::of(wage())),
                hours: Some(Span::of(Decimal::from(20))),
                tax: TaxCard { percent, ..TaxCard::default() },
                ..PayInput::default()
            };
            let estimate = pay::estimate(black_box(&input), law, day()).expect("a floor");
            let net = estimate.figures().and_then(|figures| figures.net_month).map(|net| net.net());
            black_box(estimate);
            let input = TransportInput {
                distance_km: Some(Decimal::from(14)),
                days: Some(Decimal::from(4)),
                ways: &ways,
                chosen: None,
                net_pay: net,
                method: None,
                first_km: FirstKm::default(),
            };
            black_box(transport::estimate(black_box(&input), law, day()).expect("a cap"));
            let decision = Decision { dated: day(), sent: Sent::Letter, received: None };
            black_box(klage(black_box(&decision), law).expect("a day of the calendar"));
            black_box(genvurdering(black_box(day()), law).expect("a day of the calendar"));
        }
    }
    per_second(ROUNDS * people.len(), start)
}

/// The outcome, the floor a month, the smaller of price and cap, the safe day: no reason, no step, no source.
fn as_bare_sums(facts: &Facts) -> f64 {
    let (people, law) = (people(facts), &facts.law);
    let start = Instant::now();
    for _ in 0..ROUNDS {
        for person in &people {
            let check = Check::new(law, person.kommune, day()).expect("a table of ages");
            black_box(check.is_settled(black_box(&person.situation)));
            let floor = law.arbejdsdusoer_floor.on(day()).expect("a floor").value;
            let year = black_box(wage()).times(floor * Decimal::from(20 * 52));
            let month = year.and_then(|year| year.divided_by(Decimal::from(12))).map(Kroner::round_up_to_oere);
            let net = month.and_then(|month| month.times(Decimal::new(62, 2))).map(Kroner::round_up_to_oere);
            let cap = law.transport_cap.on(day()).expect("a cap").value;
            let cap = net.and_then(|net| net.times(cap)).map(Kroner::round_down_to_oere);
            black_box(cap.map(|cap| cap.min(Kroner::from_decimal(Decimal::from(810)))));
            let last = black_box(day()) + Days::new(28);
            black_box(law.calendar.back(last, |_, _| {}).expect("a day of the calendar"));
            black_box(black_box(day()) + Days::new(28));
        }
    }
    per_second(ROUNDS * people.len(), start)
}
