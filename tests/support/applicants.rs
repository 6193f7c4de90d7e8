//! Invented applicants who fill in every form: a dozen to look at, and as many more as a test wants. Their names are plainly invented.

use chrono::{Days, NaiveDate};
use commands::run;
use commands::wire::{PaperKind, Voice};
use rules::form::{Field, Form, Shape};

use crate::dice::Dice;
use crate::sitting::Sitting;

/// Everything an applicant writes.
#[derive(Debug, Clone)]
pub struct Applicant {
    /// A name for folders and failures.
    pub label: String,
    /// The municipality's code; "" is another one.
    pub kommune: &'static str,
    /// Who sits at the computer.
    pub voice: Voice,
    /// What stands in each field.
    pub fields: Vec<(&'static str, String)>,
}

// One word of Hebrew and of Arabic: a name that wraps inside is told in two turned parts (`read_paper::right_to_left`).
const NAMES: [&str; 12] = [
    "Asta Opfundet",
    "Bo Opdigtet",
    "Carla Eksempel",
    "Dines Påfund",
    "Ea Åndssjov Ørkenræv",
    "Finn O’Eksempel-Prøve",
    "Gry 🌱 Opdigtet",
    "הדר",
    "ياسمين",
    "Jo\u{301}n Pro\u{308}ve",
    "K",
    "Lilly Meget Langtnavn af den Opdigtede Slægt med Mange Navne og Endnu Flere Bindestreger-Prøve",
];

const LINES: [&str; 6] =
    ["Bo Eksempel", "00 00 00 00", "på mødet hos “kommunen” & co", "Çağla Øst <test>", "מבחן", "e\u{301}n linje 😀"];

const TEXTS: [&str; 8] = [
    "Jeg bliver hurtigt træt.",
    "Jeg har svært ved larm.\nOgså ved mange mennesker.",
    "Første afsnit er kort.\n\nAndet afsnit har æ, ø, å, É og €.",
    "Det hjælper med 🚲 og 😀, men ikke 👨‍👩‍👧‍👦 på én gang.",
    "שלום, אני מתעייף מהר.\nJeg skriver på to sprog.",
    "مرحبا، أتعب بسرعة.",
    "  To mellemrum foran, og\ttabulator i midten  ",
    "1. Ikke en liste\n- Heller ikke en liste\n#overskrift eller *fed*",
];

/// Twelve applicants, each with a name of her own; the last one writes twenty pages.
pub fn dozen() -> Vec<Applicant> {
    (0..12).map(|number| Applicant { label: format!("person-{:02}", number + 1), ..generated(number) }).collect()
}

/// One applicant by her number.
pub fn generated(number: u64) -> Applicant {
    let mut dice = Dice::new(number);
    let name = NAMES[usize::try_from(number).expect("small") % NAMES.len()];
    let fills = match number % 12 {
        // One writes nothing at all, one all that can be written, the others what falls out.
        10 => 0,
        0 => 100,
        _ => 40 + dice.below(60),
    };
    let mut fields = Vec::new();
    for field in rules::form::FIELDS {
        let value = if dice.below(100) < fills { value(field, &mut dice) } else { String::new() };
        fields.push((field.name, value));
    }
    let mut applicant = Applicant {
        label: format!("person-{number}"),
        kommune: ["0730", "0183", ""][usize::try_from(number % 3).expect("small")],
        voice: [Voice::Own, Voice::Relative, Voice::Worker][dice.below(3)],
        fields,
    };
    // What some papers cannot be made without.
    if number % 12 != 10 {
        applicant.set("navn", name);
        applicant.set("fuldmagt-hvem", "Bo Eksempel");
        applicant.set("bisidder", "Carla Eksempel");
        applicant.set("samtykke-om", "Oplysninger om min ryg");
        applicant.set("samtykke-fra", "Min egen læge i Opdigtet By");
        applicant.set("aendringer", TEXTS[1]);
    }
    if number % 12 == 11 {
        let page = "Det her er en lang fortælling om en helt almindelig dag, der blev for meget. ".repeat(30);
        applicant.set("svaert-arbejde", &format!("{page}\n\n").repeat(20));
    }
    applicant
}

fn value(field: &Field, dice: &mut Dice) -> String {
    match field.shape {
        Shape::Line if field.name == "egen-frist-tal" => (1 + dice.below(60)).to_string(),
        Shape::Line => dice.pick(&LINES).to_owned(),
        Shape::Text => dice.pick(&TEXTS).to_owned(),
        Shape::Choice(values) => dice.pick(values).to_owned(),
        Shape::Several(values) => values.iter().filter(|_| dice.below(2) == 0).copied().collect::<Vec<_>>().join(","),
        Shape::Tick => "ja".to_owned(),
        Shape::Day => {
            let first = NaiveDate::from_ymd_opt(2026, 9, 1).expect("a day");
            let days = Days::new(u64::try_from(dice.below(80)).expect("small"));
            first.checked_add_days(days).expect("a day").format("%-d.%-m.%Y").to_string()
        }
    }
}

impl Applicant {
    /// What she writes in one field, instead of what fell out.
    pub fn set(&mut self, name: &str, value: &str) {
        let field = self.fields.iter_mut().find(|(known, _)| *known == name).expect("a field of a form");
        value.clone_into(&mut field.1);
    }

    /// What she writes in one field.
    pub fn writes(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Chooses and writes everything into a sitting with an open box; what another applicant wrote there before is gone.
    pub fn fill(&self, sitting: &mut Sitting) {
        sitting.choose(self.kommune, self.voice);
        for (name, value) in &self.fields {
            sitting.save(name, value).unwrap_or_else(|failure| panic!("{}: {name}: {}", self.label, failure.text));
        }
    }
}

/// Every paper there is.
pub fn papers() -> Vec<PaperKind> {
    let forms = || Form::ALL.into_iter().filter(|form| *form != Form::Sag).map(|form| form.id().to_owned());
    let letters =
        Form::ALL.into_iter().filter(|form| form.is_letter()).map(|form| PaperKind::HowToSend { form: form.id().to_owned() });
    let others = [PaperKind::SoegNu, PaperKind::CheckResult, PaperKind::Estimate, PaperKind::Days];
    forms().map(|form| PaperKind::Form { form }).chain(letters).chain(others).collect()
}

/// A name for a paper, for folders and failures.
pub fn name_of(paper: &PaperKind) -> String {
    match paper {
        PaperKind::SoegNu => "soeg-nu".to_owned(),
        PaperKind::Form { form } => form.clone(),
        PaperKind::HowToSend { form } => format!("send-{form}"),
        PaperKind::CheckResult => "tjek".to_owned(),
        PaperKind::Estimate => "overslag".to_owned(),
        PaperKind::Days => "huskeseddel".to_owned(),
    }
}

/// Whether a paper can be taken away as it is: nothing that it cannot do without is missing.
pub fn can_be_made(sitting: &mut Sitting, paper: &PaperKind) -> bool {
    let ask = commands::wire::PaperAsk { paper: paper.clone() };
    run::paper_view(&mut sitting.session, ask).expect("every paper can be shown").needs.is_empty()
}
