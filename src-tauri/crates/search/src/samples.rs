//! A small world to search in: the tests' own entries.

use crate::{Entry, Index};

/// Id, title, other names, text.
const ENTRIES: [(&str, &str, &str, &str); 30] = [
    ("topic/hvad", "Hvad er tilbuddet?", "beskyttet beskæftigelse|værksted", "Et arbejde, hvor der bliver taget hensyn til dig."),
    (
        "topic/hvem",
        "Hvem kan få det?",
        "målgruppe|alder|krav",
        "Du er under folkepensionsalderen og kan ikke have et job på normale vilkår.",
    ),
    (
        "topic/loen",
        "Løn",
        "penge|betaling|indtægt",
        "Der er tre former for betaling. Kommunen vælger en af dem. Lønnen kan følge det, du når.",
    ),
    (
        "topic/transport",
        "Transport",
        "bus|tog|taxa|kørsel|rejse",
        "Du betaler selv de første kilometer. Så hjælper kommunen med resten.",
    ),
    ("topic/soeg", "Sådan søger du", "ansøgning|søge", "Skriv, ring eller mød op. Skriv gerne, at du ansøger."),
    (
        "topic/hjaelp",
        "Få hjælp til at søge",
        "bisidder|støtte",
        "Du må have en med til mødet. Det kan være din mor eller en ven.",
    ),
    (
        "topic/vente",
        "Mens du venter",
        "ventetid|svartid",
        "Kommunen skal have en frist for sit svar. Bliver den ikke holdt, så ring og spørg.",
    ),
    ("topic/svar", "Når svaret kommer", "afgørelse|ja|nej", "Svaret skal være skriftligt og have en begrundelse."),
    ("topic/uenig", "Hvis du er uenig", "klage|utilfreds", "Du kan klage inden for fire uger. Kommunen ser først på sagen igen."),
    ("topic/plan", "Din handleplan", "mål", "Planen siger, hvad du vil nå, og hvem der gør hvad."),
    ("topic/papirer", "Oplysninger om dig", "samtykke|tavshedspligt|cpr", "Kommunen må kun spørge om det, der er brug for."),
    (
        "topic/job",
        "Andre muligheder",
        "fleksjob|løntilskud|aktivering",
        "Måske passer noget andet bedre. Spørg din sagsbehandler.",
    ),
    ("term/arbejdsdusoer", "arbejdsdusør", "dusør", "Et beløb for hver time, du arbejder."),
    ("term/akkord", "akkordløn", "stykløn", "Løn efter, hvor meget du laver."),
    ("term/timeloen", "timeløn", "", "Det samme beløb i timen, uanset hvor meget du laver."),
    ("term/pension", "folkepensionsalder", "pensionsalder", "Den alder, hvor du kan få folkepension."),
    ("term/foertid", "førtidspension", "førtid", "En pension til den, der ikke kan forsørge sig selv."),
    ("term/funktion", "funktionsevne", "evne|handicap", "Hvad kroppen og psyken kan holde til."),
    ("term/merudgift", "egenbetaling", "egen andel", "Det, du selv betaler for transporten."),
    ("term/bekendt", "bekendtgørelse", "regler", "Regler, som en minister skriver ud fra loven."),
    ("term/partshoering", "partshøring", "", "Du får lov at sige noget, før kommunen afgør sagen."),
    ("term/aktindsigt", "aktindsigt", "se mine papirer", "Du kan få lov at se papirerne i din sag."),
    ("law/103", "Serviceloven § 103", "paragraf 103", "Kommunen skal tilbyde beskyttet beskæftigelse."),
    ("law/105", "Serviceloven § 105", "paragraf 105", "Om aflønning og om udgifter til befordring."),
    ("question/aar", "Hvilket år er du født?", "fødselsår", "Så ved vi, hvornår du når alderen."),
    ("question/far", "Skal din far med?", "forældre|pårørende", "Din far eller mor må gerne sidde med."),
    ("question/sover", "Sover du dårligt?", "træt|søvn", "Er du tit træt om dagen, så skriv det."),
    ("screen/check", "Tjek dig selv", "test|spørgsmål", "Højst ni spørgsmål. Du kan altid svare: Det ved jeg ikke."),
    ("screen/brev", "Skriv en ansøgning", "brev|blanket", "Seks dele. Den bliver gemt, mens du skriver."),
    ("screen/boks", "Din boks", "kode|lås|adgangskode", "Det, du har skrevet, ligger i en lukket boks."),
];

/// The entries.
pub(crate) fn entries() -> Vec<Entry> {
    ENTRIES.iter().map(|&(id, title, also, text)| entry(id, title, also, text)).collect()
}

/// One entry; its other names stand apart by "|".
pub(crate) fn entry(id: &str, title: &str, also: &str, text: &str) -> Entry {
    let also = also.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    Entry { id: id.to_owned(), title: title.to_owned(), also, text: text.to_owned() }
}

/// The ids that are found in these entries, in their order.
pub(crate) fn ids(entries: &[Entry], typed: &str) -> Vec<String> {
    Index::new(entries).find(typed, 50).into_iter().map(|hit| hit.id).collect()
}
