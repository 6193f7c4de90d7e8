//! The application (ansøgning): its six parts and their fields, and which are empty. Only the name is mandatory, and even that blocks nothing.

/// The parts of the task list, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who I am and who helps me.
    OmDig,
    /// What is hard for me.
    Svaert,
    /// What I have tried.
    Proevet,
    /// What I would like to work with.
    Arbejde,
    /// Transport and special needs.
    Hensyn,
    /// Check your answers.
    Tjek,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// One of these values.
    Choice(&'static [&'static str]),
}

/// One field of the application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name: the key in the vault, on the border and in `locales/`.
    pub name: &'static str,
    /// The page it stands on.
    pub page: &'static str,
    /// Its part.
    pub part: Part,
    /// How it is filled in.
    pub shape: Shape,
    /// Whether its part counts as missing while it is empty.
    pub counts: bool,
}

const fn field(part: Part, page: &'static str, name: &'static str, shape: Shape, counts: bool) -> Field {
    Field { name, page, part, shape, counts }
}

/// Whether somebody may write in the citizen's name: none, a signed power of attorney, a guardianship.
pub const AUTHORITY: &[&str] = &["ingen", "fuldmagt", "vaergemaal"];

/// All fields, in the order of the pages.
pub const FIELDS: [Field; 13] = [
    field(Part::OmDig, "navn", "navn", Shape::Line, true),
    field(Part::OmDig, "kontakt", "adresse", Shape::Text, false),
    field(Part::OmDig, "kontakt", "telefon", Shape::Line, false),
    field(Part::OmDig, "hjaelper", "hjaelper", Shape::Line, false),
    field(Part::OmDig, "hjaelper", "ret", Shape::Choice(AUTHORITY), false),
    field(Part::Svaert, "svaert-arbejde", "svaert-arbejde", Shape::Text, true),
    field(Part::Svaert, "svaert-hverdag", "svaert-hverdag", Shape::Text, true),
    field(Part::Proevet, "proevet", "proevet", Shape::Text, true),
    field(Part::Arbejde, "opgaver", "opgaver", Shape::Text, true),
    field(Part::Arbejde, "sted", "sted", Shape::Text, true),
    field(Part::Arbejde, "tid", "tid", Shape::Text, true),
    field(Part::Hensyn, "transport", "transport", Shape::Text, true),
    field(Part::Hensyn, "hensyn", "hensyn", Shape::Text, true),
];

impl Part {
    /// All parts, in order.
    pub const ALL: [Part; 6] = [Part::OmDig, Part::Svaert, Part::Proevet, Part::Arbejde, Part::Hensyn, Part::Tjek];

    /// Its id on the border and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Part::OmDig => "om-dig",
            Part::Svaert => "svaert",
            Part::Proevet => "proevet",
            Part::Arbejde => "arbejde",
            Part::Hensyn => "hensyn",
            Part::Tjek => "tjek",
        }
    }

    /// Whether all that counts in the part is written. The last part is done when every other one is.
    pub fn is_done(self, is_written: impl Fn(&str) -> bool + Copy) -> bool {
        FIELDS
            .iter()
            .filter(|field| field.counts && (self == Part::Tjek || field.part == self))
            .all(|field| is_written(field.name))
    }
}

/// Who signs: always the citizen, but for those who hold a signed power of attorney or a guardianship and said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signer {
    /// The citizen herself.
    Citizen,
    /// A helper "på vegne af" the citizen, with a fuldmagt as enclosure (FVL § 8).
    WithFuldmagt,
    /// A guardian "på vegne af" the citizen, with the decision on the guardianship as enclosure.
    Vaerge,
}

/// Who signs, by the helper's name and the chosen authority. Without a named helper it is the citizen.
pub fn signer(helper: &str, authority: &str) -> Signer {
    match (helper.trim().is_empty(), authority) {
        (false, "fuldmagt") => Signer::WithFuldmagt,
        (false, "vaergemaal") => Signer::Vaerge,
        _ => Signer::Citizen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;

    #[test]
    fn nobody_signs_for_the_citizen_without_a_fuldmagt_or_a_guardianship() {
        assert_eq!(signer("Bo Eksempel", ""), Signer::Citizen);
        assert_eq!(signer("Bo Eksempel", "ingen"), Signer::Citizen);
        assert_eq!(signer("", "fuldmagt"), Signer::Citizen);
        assert_eq!(signer("Bo Eksempel", "fuldmagt"), Signer::WithFuldmagt);
        assert_eq!(signer("Bo Eksempel", "vaergemaal"), Signer::Vaerge);
        assert_eq!(signer(" ", "vaergemaal"), Signer::Citizen);
    }

    #[test]
    fn an_empty_application_misses_all_six_parts() {
        assert!(Part::ALL.iter().all(|part| !part.is_done(|_| false)));
        assert!(Part::ALL.iter().all(|part| part.is_done(|_| true)));
    }

    #[test]
    fn a_part_is_done_by_its_own_fields_that_count_and_the_last_by_all() {
        let only_the_name = |name: &str| name == "navn";
        let done: Vec<Part> = Part::ALL.into_iter().filter(|part| part.is_done(only_the_name)).collect();
        assert_eq!(done, [Part::OmDig]);
    }

    #[test]
    fn every_part_has_an_id_of_its_own() {
        let ids: BTreeSet<&str> = Part::ALL.into_iter().map(Part::id).collect();
        assert_eq!(ids.len(), Part::ALL.len());
    }
}
