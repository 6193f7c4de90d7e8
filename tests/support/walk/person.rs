//! The people of the walks. They are invented, and so is everything that they say.

use text::Voice;

/// Which municipality handles the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kommune {
    /// Randers.
    Randers,
    /// Ishøj.
    Ishoej,
    /// "En anden kommune".
    Other,
}

/// What a person types about pay.
#[derive(Clone, Copy, Debug)]
pub enum Pay {
    /// Arbejdsdusør by the example figure: hours a week, trækprocent.
    Arbejdsdusoer(&'static str, &'static str),
    /// Løn efter indsats as offered: kroner an hour, hours a week, trækprocent. After tax it is carried over to transport.
    Offered(&'static str, &'static str, &'static str),
}

/// What one person answers and writes.
#[derive(Clone, Debug)]
pub struct Person {
    /// Whose case.
    pub kommune: Kommune,
    /// Who sits at the computer.
    pub voice: Voice,
    /// The birth date; without one the two questions with yes and no are answered instead.
    pub born: Option<[&'static str; 3]>,
    /// Answers of the self-check: the question's name in its word keys, and the key of the answer.
    pub answers: &'static [(&'static str, &'static str)],
    /// The outcome those answers lead to, as the key of its words.
    pub outcome: &'static str,
    /// About pay.
    pub pay: Pay,
    /// About transport: kilometres, days a week, price of a pass, and pay after tax unless it is carried over.
    pub transport: (&'static str, &'static str, &'static str, Option<&'static str>),
    /// What was paid for travel in a month.
    pub paid: &'static str,
    /// The name on the box.
    pub nickname: &'static str,
    /// What is written in the application, by field.
    pub written: &'static [(&'static str, &'static str)],
}

impl Person {
    /// The words of a key, in the voice that this person hears.
    ///
    /// # Panics
    /// If no such words exist.
    pub fn word(&self, key: &str) -> String {
        let words = text::danish();
        assert!(words.has(key), "there are no words for {key}");
        words.say(key, self.voice, &[])
    }

    /// What she writes into this field of the application; empty if nothing.
    pub fn writes(&self, field: &str) -> &'static str {
        self.written.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// She applies herself, in Randers; the offer may suit her.
pub fn randers() -> Person {
    Person {
        kommune: Kommune::Randers,
        voice: Voice::Own,
        born: Some(["5", "3", "1980"]),
        answers: &[
            ("wants_work", "answer-yes"),
            ("ordinary_work", "answer-no"),
            ("foertidspension", "answer-yes"),
            ("other_offers", "answer-no"),
            ("funktionsevne", "answer-yes"),
            ("sociale_problemer", "answer-dont_know"),
        ],
        outcome: "outcome-looks_possible",
        pay: Pay::Arbejdsdusoer("20", "38"),
        transport: ("14", "5", "520", Some("400")),
        paid: "520",
        nickname: "Asta",
        written: &[
            ("navn", "Asta Opfundet"),
            ("adresse", "Ingensteds Allé 7\n8900 Randers C"),
            ("telefon", "00 00 00 00"),
            ("svaert-arbejde", "Jeg bliver hurtigt træt. Efter to timer kan jeg ikke følge med mere.\nLarm gør det værre."),
            ("svaert-hverdag", "Jeg sover dårligt og glemmer aftaler."),
            ("proevet", "Jeg var i praktik i en børnehave i 2021. Det måtte jeg stoppe med efter tre uger."),
            ("opgaver-valg", "koekken,have"),
            ("opgaver", "Jeg vil gerne arbejde i et køkken eller i en have."),
            ("sted-valg", "virksomhed"),
            ("sted", "Helst et lille sted med få mennesker."),
            ("tid", "Tre formiddage om ugen, to timer ad gangen."),
            ("transport", "Jeg kan tage bus 2, når den ikke er fuld."),
            ("hensyn", "Jeg har brug for pauser og en fast person, jeg kan spørge."),
            ("bevis-evne", "laege,kommune"),
            ("bevis-job", "praktik"),
            ("bevis-tilbud", "ved-ikke"),
            ("spoerg-hvem", "min egen læge i Opdigtet By"),
            ("spoerg-om", "min træthed"),
        ],
    }
}

/// His sister writes with him, in Ishøj; the answers do not show whether the offer suits him.
pub fn ishoej() -> Person {
    Person {
        kommune: Kommune::Ishoej,
        voice: Voice::Relative,
        born: None,
        answers: &[
            ("over_18", "answer-yes"),
            ("reached_folkepension", "answer-no"),
            ("wants_work", "answer-yes"),
            ("ordinary_work", "answer-no"),
            ("foertidspension", "answer-dont_know"),
            ("other_offers", "answer-dont_know"),
            ("funktionsevne", "answer-dont_know"),
            ("sociale_problemer", "answer-dont_know"),
        ],
        outcome: "outcome-cannot_tell",
        pay: Pay::Offered("62,50", "12", "38"),
        transport: ("8,5", "4", "375,-", None),
        paid: "375",
        nickname: "Bos kladde",
        written: &[
            ("navn", "Bo Opdigtet"),
            ("adresse", "Prøvevej 3\n2635 Ishøj"),
            ("hjaelper", "Carla Opdigtet"),
            ("ret", "ingen"),
            ("svaert-arbejde", "Jeg har svært ved larm og mange mennesker."),
            ("svaert-hverdag", "Jeg har svært ved at komme i gang om morgenen."),
            ("proevet", "Jeg har prøvet et fleksjob på et lager. Det gik ikke."),
            ("opgaver-valg", "montage"),
            ("opgaver", "Jeg vil gerne pakke eller samle ting."),
            ("sted-valg", "begge"),
            ("sted", "I kommunens eget værksted til at begynde med."),
            ("tid", "Fire dage om ugen, tre timer hver dag."),
            ("transport", "Jeg kan cykle, når vejret er godt."),
            ("hensyn", "Jeg kan ikke løfte tungt."),
            ("hensyn-fortael", "ja"),
            ("bevis-evne", "ved-ikke"),
            ("bevis-job", "udtalelse"),
            ("bevis-tilbud", "kommune"),
        ],
    }
}

/// He helps in his work, in a municipality that the program does not know; she can have an ordinary job.
pub fn other() -> Person {
    Person {
        kommune: Kommune::Other,
        voice: Voice::Worker,
        born: Some(["17", "11", "1999"]),
        answers: &[("wants_work", "answer-yes"), ("ordinary_work", "answer-yes")],
        outcome: "outcome-maybe_not_now",
        ..randers()
    }
}
