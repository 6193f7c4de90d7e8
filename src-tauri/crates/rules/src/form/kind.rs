//! The forms, their parts and pages.

use super::field::Field;
use super::fields::fields_on;
use crate::facts::Provision;

/// A form: what one letter, one sheet or the case itself is filled in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The application (ansøgning). The person's own name and helper are kept with it.
    Ansoegning,
    /// The complaint (klage).
    Klage,
    /// Asking about an answer that is late.
    SentSvar,
    /// Telling of changes (RSL § 11, stk. 2).
    Aendringer,
    /// Asking to see the papers (aktindsigt).
    Aktindsigt,
    /// Power of attorney (fuldmagt).
    Fuldmagt,
    /// Telling who comes along to a meeting (bisidder).
    Bisidder,
    /// Consent to gather information (samtykke).
    Samtykke,
    /// Asking for a decision in writing, or for its reasons.
    Begrundelse,
    /// Asking how pay or transport was worked out.
    Beloeb,
    /// The card for a meeting: the person keeps it.
    Moedekort,
    /// The sheet for the yearly follow-up: the person keeps it.
    Opfoelgning,
    /// What is known of the case: who handles it, and its days. No paper of its own.
    Sag,
}

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who I am and who helps me.
    OmDig,
    /// What is hard for me.
    Svaert,
    /// What I have tried.
    Proevet,
    /// What I would like to work with, where and when.
    Arbejde,
    /// Transport and special needs.
    Hensyn,
    /// What can show it, and who may be asked.
    Bevis,
    /// Check your answers.
    Tjek,
    /// The only part of a short form.
    Brev,
}

impl Part {
    /// Its id on the border and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Part::OmDig => "om-dig",
            Part::Svaert => "svaert",
            Part::Proevet => "proevet",
            Part::Arbejde => "arbejde",
            Part::Hensyn => "hensyn",
            Part::Bevis => "bevis",
            Part::Tjek => "tjek",
            Part::Brev => "brev",
        }
    }
}

/// A part with its pages, in order.
pub type PartPages = (Part, &'static [&'static str]);

const ANSOEGNING: &[PartPages] = &[
    (Part::OmDig, &["navn", "kontakt", "hjaelper"]),
    (Part::Svaert, &["svaert-arbejde", "svaert-hverdag"]),
    (Part::Proevet, &["proevet"]),
    (Part::Arbejde, &["opgaver", "sted", "tid"]),
    (Part::Hensyn, &["transport", "hensyn"]),
    (Part::Bevis, &["bevis-evne", "bevis-job", "bevis-tilbud", "spoerg"]),
    (Part::Tjek, &[]),
];

impl Form {
    /// All forms, in the order they are shown.
    pub const ALL: [Form; 13] = [
        Form::Ansoegning,
        Form::Klage,
        Form::SentSvar,
        Form::Begrundelse,
        Form::Beloeb,
        Form::Aendringer,
        Form::Aktindsigt,
        Form::Samtykke,
        Form::Fuldmagt,
        Form::Bisidder,
        Form::Moedekort,
        Form::Opfoelgning,
        Form::Sag,
    ];

    /// Its id on the border, in the vault and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Form::Ansoegning => "ansoegning",
            Form::Klage => "klage",
            Form::SentSvar => "sent-svar",
            Form::Aendringer => "aendringer",
            Form::Aktindsigt => "aktindsigt",
            Form::Fuldmagt => "fuldmagt",
            Form::Bisidder => "bisidder",
            Form::Samtykke => "samtykke",
            Form::Begrundelse => "begrundelse",
            Form::Beloeb => "beloeb",
            Form::Moedekort => "moedekort",
            Form::Opfoelgning => "opfoelgning",
            Form::Sag => "sag",
        }
    }

    /// The form with this id.
    pub fn of(id: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.id() == id)
    }

    /// Its parts with their pages.
    pub fn parts(self) -> &'static [PartPages] {
        match self {
            Form::Ansoegning => ANSOEGNING,
            Form::Klage => &[(
                Part::Brev,
                &[
                    "svarbrev",
                    "tjekliste",
                    "klage-uenig",
                    "klage-hvorfor",
                    "klage-i-stedet",
                    "klage-vente",
                    "klage-sent",
                    "navn",
                    "kontakt",
                    "hjaelper",
                ],
            )],
            Form::SentSvar => &[(Part::Brev, &["sag-ansoegt", "sent-svar", "navn", "kontakt", "hjaelper"])],
            Form::Aendringer => &[(Part::Brev, &["aendringer", "navn", "kontakt", "hjaelper"])],
            Form::Aktindsigt => &[(Part::Brev, &["aktindsigt", "navn", "kontakt", "hjaelper"])],
            Form::Fuldmagt => &[(Part::Brev, &["fuldmagt-hvem", "fuldmagt-til", "navn"])],
            Form::Bisidder => &[(Part::Brev, &["bisidder", "navn", "kontakt", "hjaelper"])],
            Form::Samtykke => &[(Part::Brev, &["samtykke-om", "samtykke-fra", "navn", "kontakt", "hjaelper"])],
            Form::Begrundelse => &[(Part::Brev, &["begrundelse", "svarbrev", "navn", "kontakt", "hjaelper"])],
            Form::Beloeb => &[(Part::Brev, &["beloeb", "navn", "kontakt", "hjaelper"])],
            Form::Moedekort => &[(Part::Brev, &["moede", "moede-sige", "moede-spoerge"])],
            Form::Opfoelgning => &[(Part::Brev, &["opfoelgning-gaar", "opfoelgning-aendret", "opfoelgning-maal"])],
            Form::Sag => &[(
                Part::Brev,
                &["sagsbehandler", "sag-ansoegt", "egen-frist", "svarbrev", "sag-klaget", "sag-begyndt", "sag-syg"],
            )],
        }
    }

    /// Its pages.
    pub fn pages(self) -> impl Iterator<Item = &'static str> {
        self.parts().iter().flat_map(|(_, pages)| pages.iter().copied())
    }

    /// The part that a page belongs to; `None` for a page of another form.
    pub fn part_of(self, page: &str) -> Option<Part> {
        self.parts().iter().find(|(_, pages)| pages.contains(&page)).map(|(part, _)| *part)
    }

    /// Its fields, page by page.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> {
        self.pages().flat_map(fields_on)
    }

    /// Whether something that counts is written on each page of the part. The last part of the application is done when every other one is.
    pub fn is_done(self, part: Part, is_written: impl Fn(&str) -> bool + Copy) -> bool {
        let looked_at = self.parts().iter().filter(|(other, _)| part == Part::Tjek || *other == part);
        looked_at.flat_map(|(_, pages)| pages.iter()).all(|page| {
            let mut counting = fields_on(page).filter(|field| field.counts).peekable();
            counting.peek().is_none() || counting.any(|field| is_written(field.name))
        })
    }

    /// Whether it becomes a letter to the municipality. The other papers are the person's own.
    pub fn is_letter(self) -> bool {
        !matches!(self, Form::Moedekort | Form::Opfoelgning | Form::Sag)
    }

    /// What it rests on, as it stands beside the form and on the sheet that tells how to send it.
    pub fn rests_on(self) -> &'static [Provision] {
        match self {
            Form::Ansoegning => &[Provision::Sel103Stk1, Provision::IngenFormkrav, Provision::Rsl3Stk2],
            Form::Klage => &[Provision::Rsl67, Provision::Rsl66, Provision::Rsl60Stk2, Provision::DukhKlage],
            Form::SentSvar => &[Provision::Rsl3Stk2, Provision::Rsl3Stk1],
            Form::Aendringer => &[Provision::Rsl11Stk2],
            Form::Aktindsigt => &[Provision::Fvl9],
            Form::Fuldmagt => &[Provision::Fvl8, Provision::DukhFuldmagt],
            Form::Bisidder => &[Provision::Fvl8, Provision::DukhBisidder],
            Form::Samtykke => &[Provision::Rsl11a],
            Form::Begrundelse => &[Provision::Fvl22, Provision::Fvl23, Provision::Fvl25],
            Form::Beloeb => &[Provision::Bek483Stk1, Provision::Bek483EgenTransport, Provision::Bek483Loft, Provision::Fvl22],
            Form::Moedekort => &[Provision::Rsl4, Provision::Fvl8],
            Form::Opfoelgning => &[Provision::Sel148Stk2, Provision::Sel141],
            Form::Sag => &[],
        }
    }
}
