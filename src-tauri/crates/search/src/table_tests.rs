//! What people type, and what it must find or never find.

use crate::{Index, samples::entries};

/// Typed, and what stands first.
const FIRST: &[(&str, &[(&str, &str)])] = &[
    (
        "whole words",
        &[
            ("løn", "topic/loen"),
            ("LØN", "topic/loen"),
            ("transport", "topic/transport"),
            ("handleplan", "topic/plan"),
            ("aktindsigt", "term/aktindsigt"),
            ("bekendtgørelse", "term/bekendt"),
            ("pårørende", "question/far"),
        ],
    ),
    (
        "other forms",
        &[
            ("lønnen", "topic/loen"),
            ("transporten", "topic/transport"),
            ("ansøgningen", "screen/brev"),
            ("ansøgninger", "screen/brev"),
            ("svarene", "topic/svar"),
            ("boksen", "screen/boks"),
            ("dusøren", "term/arbejdsdusoer"),
            ("klagen", "topic/uenig"),
        ],
    ),
    (
        "beginnings",
        &[
            ("transp", "topic/transport"),
            ("arbejdsd", "term/arbejdsdusoer"),
            ("afgør", "topic/svar"),
            ("funktions", "term/funktion"),
            ("handlep", "topic/plan"),
            ("førtid", "term/foertid"),
        ],
    ),
    (
        "parts of compounds",
        &[
            ("dusør", "term/arbejdsdusoer"),
            ("planer", "topic/plan"),
            ("plan", "topic/plan"),
            ("pensionsalder", "term/pension"),
            ("høring", "term/partshoering"),
            ("betaling", "topic/loen"),
            ("indsigt", "term/aktindsigt"),
        ],
    ),
    (
        "everyday words",
        &[
            ("penge", "topic/loen"),
            ("bus", "topic/transport"),
            ("taxa", "topic/transport"),
            ("nej", "topic/svar"),
            ("værksted", "topic/hvad"),
            ("støtte", "topic/hjaelp"),
            ("utilfreds", "topic/uenig"),
        ],
    ),
    (
        "slips",
        &[
            ("trasport", "topic/transport"),
            ("transpport", "topic/transport"),
            ("transprot", "topic/transport"),
            ("handelplan", "topic/plan"),
            ("anøsgning", "screen/brev"),
            ("ansøøgning", "screen/brev"),
            ("ansøgnig", "screen/brev"),
            ("ansgning", "screen/brev"),
            ("bekæftigelse", "topic/hvad"),
            ("beskæfigelsse", "topic/hvad"),
            ("bisider", "topic/hjaelp"),
            ("partshørig", "term/partshoering"),
            ("verksted", "topic/hvad"),
        ],
    ),
    (
        "without æ, ø and å",
        &[
            ("loen", "topic/loen"),
            ("lon", "topic/loen"),
            ("lonnen", "topic/loen"),
            ("dusoer", "term/arbejdsdusoer"),
            ("arbejdsdusor", "term/arbejdsdusoer"),
            ("vaerksted", "topic/hvad"),
            ("varksted", "topic/hvad"),
            ("paarorende", "question/far"),
            ("pårorende", "question/far"),
            ("aar", "question/aar"),
            ("foertidspension", "term/foertid"),
            ("fortidspension", "term/foertid"),
            ("hoering", "term/partshoering"),
            ("ansogni", "screen/brev"),
            ("ansogninger", "screen/brev"),
        ],
    ),
    (
        "several words",
        &[
            ("skriv ansøgning", "screen/brev"),
            ("rejse bus", "topic/transport"),
            ("hvem kan få", "topic/hvem"),
            ("handle plan", "topic/plan"),
            ("arbejds dusør", "term/arbejdsdusoer"),
            ("klage uger", "topic/uenig"),
            ("hjælp til at søge xyzzy", "topic/hjaelp"),
        ],
    ),
    (
        "numbers and signs",
        &[
            ("103", "law/103"),
            ("§ 103", "law/103"),
            ("§103", "law/103"),
            ("§ 105", "law/105"),
            ("paragraf 105", "law/105"),
            ("løn?!", "topic/loen"),
            ("“løn”", "topic/loen"),
        ],
    ),
];

/// Typed, and what it must not find.
const NEVER: &[(&str, &str)] = &[
    ("får", "question/far"),
    ("fær", "question/far"),
    ("mør", "question/far"),
    ("sæver", "question/sover"),
    ("søver", "question/sover"),
    ("lån", "topic/loen"),
    ("læn", "topic/loen"),
    ("trånsport", "topic/transport"),
    ("trænsport", "topic/transport"),
    ("transpørt", "topic/transport"),
    ("transportø", "topic/transport"),
    ("ansågning", "screen/brev"),
    ("ansægning", "screen/brev"),
    ("årbejdsdus", "term/arbejdsdusoer"),
    ("handleplån", "topic/plan"),
    ("dusår", "term/arbejdsdusoer"),
    ("pensiøn", "term/foertid"),
    ("førtidspånsion", "term/pension"),
    ("pørårende", "question/far"),
    ("104", "law/103"),
    ("130", "law/103"),
    ("bo", "term/akkord"),
    ("cykel", "topic/transport"),
];

/// The three letters alone find only words that begin with themselves.
#[test]
fn a_danish_letter_is_only_itself() {
    let index = Index::new(&entries());
    for (letter, others) in [("å", ["a", "o", "e"]), ("ø", ["a", "o", "å"]), ("æ", ["a", "e", "å"])] {
        for hit in index.find(letter, 50) {
            let entry = entries().into_iter().find(|entry| entry.id == hit.id).unwrap();
            let all = format!("{} {} {}", entry.title, entry.also.join(" "), entry.text).to_lowercase();
            assert!(all.split(|c: char| !c.is_alphabetic()).any(|word| word.starts_with(letter)), "{letter} {others:?} {all}");
        }
    }
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let index = Index::new(&entries());
    let mut wrong = Vec::new();
    for (kind, queries) in FIRST {
        for (typed, id) in *queries {
            let found: Vec<_> = index.find(typed, 5).into_iter().map(|hit| hit.id).collect();
            if found.first().is_none_or(|first| first != id) {
                wrong.push(format!("{kind}: {typed} should find {id}, not {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_nobody_means_is_never_found() {
    let index = Index::new(&entries());
    let wrong: Vec<_> = NEVER.iter().filter(|(typed, id)| index.find(typed, 50).iter().any(|hit| hit.id == *id)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
