//! The words in Rust: Danish Fluent messages in three voices, and the one set of formats for kroner, numbers and days.
//!
//! Rust speaks, the page shows: what is written here reaches screen, paper and tests alike.

/// The order of the Danish alphabet.
pub mod alphabet;
mod code_words;
/// How kroner, numbers and days are written.
pub mod format;
/// How a number that a person typed is read.
pub mod number;
/// How a guess from–to that a person typed is read.
pub mod range;
/// How hard a text is to read.
pub mod readable;
/// Where one sentence ends and the next begins.
pub mod sentence;

pub use code_words::code_words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use chrono::{NaiveDate, NaiveTime};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

static DANISH: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales/da");

/// Whom the words speak to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Voice {
    /// The person who applies: "du".
    #[default]
    Own,
    /// A relative.
    Relative,
    /// Somebody who helps as part of their work.
    Worker,
}

impl Voice {
    /// All voices.
    pub const ALL: [Voice; 3] = [Voice::Own, Voice::Relative, Voice::Worker];

    fn key(self) -> &'static str {
        match self {
            Voice::Own => "own",
            Voice::Relative => "relative",
            Voice::Worker => "worker",
        }
    }
}

/// A value in a sentence; written the Danish way.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text, as it is. It is only ever an argument, so nothing in it is read as Fluent.
    Text(String),
    /// A whole number that may choose between singular and plural.
    Count(u32),
    /// A number: "9,5".
    Number(Decimal),
    /// An amount: "1.234,50 kr."
    Kroner(Decimal),
    /// A share, given as a fraction: 0.05 is "5 %".
    Share(Decimal),
    /// A day: "22. november 2026".
    Day(NaiveDate),
    /// A day with its weekday: "søndag den 22. november 2026".
    Weekday(NaiveDate),
    /// A time of day: "14.32".
    Time(NaiveTime),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl Value {
    fn into_fluent(self) -> FluentValue<'static> {
        match self {
            Value::Text(text) => text.into(),
            Value::Count(count) => count.into(),
            Value::Number(number) => format::number(number).into(),
            Value::Kroner(kroner) => format::kroner(kroner).into(),
            Value::Share(share) => format::share(share).into(),
            Value::Day(day) => format::day(day).into(),
            Value::Weekday(day) => format::weekday(day).into(),
            Value::Time(time) => format::time(time).into(),
        }
    }
}

/// All Danish words.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// By key: the variables of each message, and of each attribute of a message under `key.attribute`.
    variables: BTreeMap<String, BTreeSet<String>>,
    /// The keys of the files that lie in the folder itself: what stands below it is said by the core alone.
    labels: BTreeSet<String>,
}

/// The Danish words that the program carries.
pub fn danish() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(Words::read)
}

impl Words {
    fn read() -> Self {
        let danish: LanguageIdentifier = "da-DK".parse().expect("da-DK is a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![danish]);
        // The marks that Fluent sets around values would stand in letters and be copied along with them.
        bundle.set_use_isolating(false);
        let mut variables = BTreeMap::new();
        let mut labels = BTreeSet::new();
        let mut files = Vec::new();
        collect(&DANISH, &mut files);
        for file in files {
            let text = file.contents_utf8().expect("the build has read every file of words");
            let parsed = parser::parse(text).expect("the build has parsed every file of words");
            for entry in parsed.body {
                let Entry::Message(message) = entry else { continue };
                let key = message.id.name;
                if let Some(pattern) = &message.value {
                    variables.insert(key.to_owned(), variables_of(pattern));
                }
                for attribute in &message.attributes {
                    variables.insert(format!("{key}.{}", attribute.id.name), variables_of(&attribute.value));
                }
                if file.path().parent().is_some_and(|folder| folder.as_os_str().is_empty()) {
                    labels.insert(key.to_owned());
                }
            }
            let resource = FluentResource::try_new(text.to_owned()).expect("the build has parsed every file of words");
            bundle.add_resource(resource).expect("the build has seen that no key stands twice");
        }
        Words { bundle, variables, labels }
    }

    /// A sentence; `key.attribute` is an attribute of a message. A key that does not exist is a fault of ours and is shown as
    /// itself, so that a test sees it.
    pub fn say(&self, key: &str, voice: Voice, values: &[(&str, Value)]) -> String {
        let mut args = FluentArgs::new();
        args.set("voice", voice.key());
        for (name, value) in values {
            args.set(*name, value.clone().into_fluent());
        }
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let pattern = self.bundle.get_message(name).and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.variables.contains_key(key)
    }

    /// The variables that a message needs (`voice` left out).
    pub fn needs(&self, key: &str) -> impl Iterator<Item = &str> {
        self.variables.get(key).into_iter().flatten().map(String::as_str).filter(|name| *name != "voice")
    }

    /// Every key, with the variables that its message needs (`voice` left out).
    pub fn keys(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.variables.iter().map(|(key, variables)| {
            (key.as_str(), variables.iter().map(String::as_str).filter(|name| *name != "voice").collect())
        })
    }

    /// The fixed labels: every message of the folder itself that needs no value but the voice.
    pub fn labels(&self, voice: Voice) -> BTreeMap<String, String> {
        self.keys()
            .filter(|(key, variables)| variables.is_empty() && self.labels.contains(*key))
            .map(|(key, _)| (key.to_owned(), self.say(key, voice, &[])))
            .collect()
    }
}

fn collect(dir: &'static Dir<'static>, into: &mut Vec<&'static include_dir::File<'static>>) {
    into.extend(dir.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl")));
    dir.dirs().for_each(|child| collect(child, into));
}

fn variables_of(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable_of(inline, &mut found),
                Expression::Select { selector, variants } => {
                    variable_of(selector, &mut found);
                    variants.iter().for_each(|variant| found.extend(variables_of(&variant.value)));
                }
            }
        }
    }
    found
}

fn variable_of(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                variable_of(inner, found);
            }
        }
        _ => {}
    }
}
