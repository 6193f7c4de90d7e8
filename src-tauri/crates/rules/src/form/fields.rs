//! All fields, page by page, in the order in which they are asked.

use super::field::{Field, Home, RATHER_TELL, Shape};
use super::kind::Form;

/// A page by its id; forms share pages.
pub type Page = &'static str;

/// Whether somebody may write in the citizen's name: none, a signed power of attorney, a guardianship.
const AUTHORITY: &[&str] = &["ingen", "fuldmagt", "vaergemaal"];
const OPGAVER: &[&str] = &["koekken", "have", "rengoering", "montage", "andet"];
const STED: &[&str] = &["virksomhed", "kommune", "begge", "ved-ikke"];
/// What can show a condition of § 103.
const BEVIS: &[&str] = &["laege", "pension", "kommune", "praktik", "udtalelse", "selv", "ved-ikke"];
const SENDT: &[&str] = &["digital", "brev", "hurtigbrev", "haanden", "mundtligt", "ved-ikke"];
const JA_NEJ: &[&str] = &["ja", "nej", "ved-ikke"];
const UENIG: &[&str] = &["afslag", "dage", "loen", "transport", "sted", "stopper", "andet"];
const INDSIGT: &[&str] = &["hele", "afgoerelse", "andet"];
const FULDMAGT: &[&str] = &["soege", "moeder", "papirer", "svar", "klage"];
const BEGRUNDELSE: &[&str] = &["skrift", "hvorfor", "begge"];
const BELOEB: &[&str] = &["loen", "transport", "begge"];
const ENHED: &[&str] = &["uger", "maaneder", "hverdage", "dage"];

const fn kept(home: Home, page: Page, name: &'static str, shape: Shape, counts: bool) -> Field {
    Field { name, page, shape, counts, home }
}

/// A field of the application, where what is known of the person herself is kept too.
const fn own(page: Page, name: &'static str, shape: Shape, counts: bool) -> Field {
    kept(Home::Draft(Form::Ansoegning), page, name, shape, counts)
}

const fn of(form: Form, page: Page, name: &'static str, shape: Shape, counts: bool) -> Field {
    kept(Home::Draft(form), page, name, shape, counts)
}

const fn sag(page: Page, name: &'static str, shape: Shape) -> Field {
    kept(Home::Sag, page, name, shape, true)
}

/// All fields.
pub const FIELDS: &[Field] = &[
    own("navn", "navn", Shape::Line, true),
    own("kontakt", "adresse", Shape::Text, false),
    own("kontakt", "telefon", Shape::Line, false),
    own("hjaelper", "hjaelper", Shape::Line, false),
    own("hjaelper", "ret", Shape::Choice(AUTHORITY), false),
    own("svaert-arbejde", "svaert-arbejde", Shape::Text, true),
    own("svaert-arbejde", "svaert-arbejde-fortael", Shape::Tick, true),
    own("svaert-hverdag", "svaert-hverdag", Shape::Text, true),
    own("svaert-hverdag", "svaert-hverdag-fortael", Shape::Tick, true),
    own("proevet", "proevet", Shape::Text, true),
    own("proevet", "proevet-fortael", Shape::Tick, true),
    own("opgaver", "opgaver-valg", Shape::Several(OPGAVER), true),
    own("opgaver", "opgaver", Shape::Text, true),
    own("sted", "sted-valg", Shape::Choice(STED), true),
    own("sted", "sted", Shape::Text, true),
    own("tid", "tid", Shape::Text, true),
    own("tid", "tid-fortael", Shape::Tick, true),
    own("transport", "transport", Shape::Text, true),
    own("transport", "transport-fortael", Shape::Tick, true),
    own("hensyn", "hensyn", Shape::Text, true),
    own("hensyn", "hensyn-fortael", Shape::Tick, true),
    own("bevis-evne", "bevis-evne", Shape::Several(BEVIS), true),
    own("bevis-job", "bevis-job", Shape::Several(BEVIS), true),
    own("bevis-tilbud", "bevis-tilbud", Shape::Several(BEVIS), true),
    own("spoerg", "spoerg-hvem", Shape::Line, false),
    own("spoerg", "spoerg-om", Shape::Line, false),
    // The decision in hand; several letters speak of it.
    sag("svarbrev", "afgoerelse-dag", Shape::Day),
    sag("svarbrev", "afgoerelse-sendt", Shape::Choice(SENDT)),
    sag("svarbrev", "afgoerelse-modtaget", Shape::Day),
    sag("tjekliste", "svar-begrundelse", Shape::Choice(JA_NEJ)),
    sag("tjekliste", "svar-paragraf", Shape::Choice(JA_NEJ)),
    sag("tjekliste", "svar-klagevejledning", Shape::Choice(JA_NEJ)),
    sag("tjekliste", "svar-frist", Shape::Choice(JA_NEJ)),
    of(Form::Klage, "klage-uenig", "klage-uenig", Shape::Several(UENIG), true),
    of(Form::Klage, "klage-hvorfor", "klage-hvorfor", Shape::Text, true),
    of(Form::Klage, "klage-hvorfor", "klage-hvorfor-fortael", Shape::Tick, true),
    of(Form::Klage, "klage-i-stedet", "klage-i-stedet", Shape::Text, true),
    of(Form::Klage, "klage-i-stedet", "klage-i-stedet-fortael", Shape::Tick, true),
    of(Form::Klage, "klage-vente", "klage-vente", Shape::Choice(JA_NEJ), false),
    of(Form::Klage, "klage-sent", "klage-sent", Shape::Text, false),
    of(Form::SentSvar, "sent-svar", "sent-svar", Shape::Text, false),
    of(Form::Aendringer, "aendringer", "aendringer", Shape::Text, true),
    of(Form::Aendringer, "aendringer", "aendringer-dag", Shape::Day, false),
    of(Form::Aktindsigt, "aktindsigt", "aktindsigt", Shape::Choice(INDSIGT), true),
    of(Form::Aktindsigt, "aktindsigt", "aktindsigt-om", Shape::Line, false),
    of(Form::Fuldmagt, "fuldmagt-hvem", "fuldmagt-hvem", Shape::Line, true),
    of(Form::Fuldmagt, "fuldmagt-hvem", "fuldmagt-adresse", Shape::Text, false),
    of(Form::Fuldmagt, "fuldmagt-til", "fuldmagt-til", Shape::Several(FULDMAGT), true),
    of(Form::Bisidder, "bisidder", "bisidder", Shape::Line, true),
    of(Form::Bisidder, "bisidder", "bisidder-moede", Shape::Line, false),
    of(Form::Samtykke, "samtykke-om", "samtykke-om", Shape::Text, true),
    of(Form::Samtykke, "samtykke-fra", "samtykke-fra", Shape::Text, true),
    of(Form::Begrundelse, "begrundelse", "begrundelse", Shape::Choice(BEGRUNDELSE), true),
    of(Form::Beloeb, "beloeb", "beloeb", Shape::Choice(BELOEB), true),
    of(Form::Beloeb, "beloeb", "beloeb-om", Shape::Text, false),
    of(Form::Moedekort, "moede", "moede-hvornaar", Shape::Line, false),
    of(Form::Moedekort, "moede", "moede-hvem", Shape::Line, false),
    of(Form::Moedekort, "moede-sige", "moede-sige", Shape::Text, true),
    of(Form::Moedekort, "moede-spoerge", "moede-spoerge", Shape::Text, true),
    of(Form::Opfoelgning, "opfoelgning-gaar", "opfoelgning-godt", Shape::Text, true),
    of(Form::Opfoelgning, "opfoelgning-gaar", "opfoelgning-svaert", Shape::Text, true),
    of(Form::Opfoelgning, "opfoelgning-aendret", "opfoelgning-aendret", Shape::Text, true),
    of(Form::Opfoelgning, "opfoelgning-maal", "opfoelgning-maal", Shape::Text, true),
    sag("sagsbehandler", "sagsbehandler", Shape::Line),
    sag("sagsbehandler", "sagsbehandler-telefon", Shape::Line),
    sag("sagsbehandler", "sagsbehandler-afdeling", Shape::Line),
    sag("sag-ansoegt", "ansoegning-modtaget", Shape::Day),
    sag("egen-frist", "egen-frist-tal", Shape::Line),
    sag("egen-frist", "egen-frist-enhed", Shape::Choice(ENHED)),
    sag("egen-frist", "egen-frist-dag", Shape::Day),
    sag("sag-klaget", "klage-modtaget", Shape::Day),
    sag("sag-begyndt", "start-dag", Shape::Day),
    sag("sag-begyndt", "fulgt-op-dag", Shape::Day),
    sag("sag-syg", "syg-fra", Shape::Day),
];

/// The field with this name.
pub fn field(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

/// The fields of a page, in order.
pub fn fields_on(page: &str) -> impl Iterator<Item = &'static Field> + Clone {
    FIELDS.iter().filter(move |field| field.page == page)
}

/// The box "Det vil jeg hellere fortælle" that belongs to a text.
pub fn rather_tell(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name.strip_suffix(RATHER_TELL) == Some(name))
}
