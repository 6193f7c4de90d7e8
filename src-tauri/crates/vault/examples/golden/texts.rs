//! What the samples in `golden/` say, and what opens them. Tests hold it against the files, so nothing here is ever changed: a new
//! sample brings new texts.

use open_vault::{Contents, Draft, Fields, Version};

/// A vault as it was written once.
pub(crate) struct Sample {
    /// Its folder in `golden/`.
    pub(crate) folder: &'static str,
    /// Its code.
    pub(crate) code: &'static str,
    /// The digits of its sheet.
    pub(crate) sheet: &'static str,
    /// All that is in it.
    pub(crate) contents: fn() -> Contents,
    /// All that is in its backup.
    pub(crate) in_backup: fn() -> Contents,
}

/// Every vault, in the order in which they were made.
pub(crate) const SAMPLES: [Sample; 3] = [
    Sample {
        folder: "step-1",
        code: "grævling søm låge kompas",
        sheet: "000011 000022 000033 000044 000055 000066 000077 000088",
        contents: first_step,
        in_backup: first_step,
    },
    Sample {
        folder: "step-2",
        code: "blåbær lampe vinter hest",
        sheet: "111111 222222 333333 444444 555555 666666 000000 720885",
        contents: || second_step("I morgen"),
        in_backup: || second_step(""),
    },
    Sample {
        folder: "renewed",
        code: "gulerod kompas sne æble",
        sheet: "000099 000110 000121 000132 000143 000154 000165 000176",
        contents: renewed,
        in_backup: renewed,
    },
];

/// A text of more than a page of the store.
pub(crate) fn long() -> String {
    "Jeg kan lide at arbejde med træ 🪵, og jeg bliver hurtigt træt. ".repeat(80)
}

/// Texts with line ends, quotes, other alphabets and a zero byte.
pub(crate) const SIGNS: &str = "Linje\r\n\"'--;\tשלום \u{202e}x\u{202c} 👩‍👩‍👧‍👦 a\u{30a}\0slut";

fn fields(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn version(why: &str, changed_at: &str, texts: &[(&str, &str)]) -> Version {
    Version { why: why.into(), changed_at: changed_at.into(), fields: fields(texts) }
}

fn draft(kind: &str, [made_at, changed_at]: [&str; 2], texts: &[(&str, &str)]) -> Draft {
    Draft {
        kind: kind.into(),
        made_at: made_at.into(),
        changed_at: changed_at.into(),
        binned_at: None,
        fields: fields(texts),
        versions: Vec::new(),
    }
}

fn vault(nickname: &str, made_at: &str, drafts: Vec<Draft>) -> Contents {
    Contents { nickname: nickname.into(), made_at: made_at.into(), drafts }
}

fn first_step() -> Contents {
    let ansoegning = [("hvorfor", &*long()), ("navn", "Prøve Prøvesen"), ("tom", "")];
    let drafts = vec![
        draft("klage", ["2026-11-22T09:02:00", "2026-11-22T09:04:00"], &[("grund", SIGNS)]),
        draft("ansoegning", ["2026-11-22T09:01:00", "2026-11-22T09:03:00"], &ansoegning),
    ];
    vault("Prøve ét", "2026-11-22T09:00:00", drafts)
}

/// `when` was written after the backup.
fn second_step(when: &str) -> Contents {
    let first = [("hvorfor", "Fordi jeg gerne vil."), ("navn", "Prøve Prøvesen")];
    let of_meeting = if when.is_empty() { vec![] } else { vec![("hvornaar", when)] };
    let changed = if when.is_empty() { "2026-11-28T09:05:00" } else { "2026-11-28T10:40:00" };
    let ansoegning = Draft {
        versions: vec![
            version("brought", "2026-11-28T10:25:00", &[("hvorfor", "Skrevet et andet sted."), first[1]]),
            version("restored", "2026-11-28T10:05:00", &[first[1]]),
            version("cleared", "2026-11-28T10:00:00", &[("hvorfor", &long()), first[1]]),
            version("sitting", "2026-11-28T09:02:00", &first),
        ],
        ..draft("ansoegning", ["2026-11-28T09:01:00", "2026-11-28T10:20:00"], &[first[0], ("navn", "Prøve P. Prøvesen")])
    };
    let moede = draft("moede", ["2026-11-28T09:05:00", changed], &of_meeting);
    let klage = Draft {
        binned_at: Some("2026-11-28T10:30:00".into()),
        ..draft("klage", ["2026-11-28T09:03:00", "2026-11-28T09:04:00"], &[("grund", SIGNS)])
    };
    let drafts = if when.is_empty() { vec![ansoegning, moede, klage] } else { vec![moede, ansoegning, klage] };
    vault("Prøve to", "2026-11-28T09:00:00", drafts)
}

fn renewed() -> Contents {
    let kort = [("mit_navn", "Prøve Prøvesen")];
    vault("Prøve tre", "2026-11-28T11:00:00", vec![draft("kort", ["2026-11-28T11:01:00", "2026-11-28T11:02:00"], &kort)])
}
