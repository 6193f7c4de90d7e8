//! The letter: the application as blocks. It is the citizen's own, in the first person, whoever sits at the computer.

use paper::Block;
use rules::application::{FIELDS, Part, Signer, signer};
use text::Value;

use crate::draft::Written;
use crate::session::Session;

impl Session {
    /// What is not written yet, in words.
    pub(crate) fn not_written(&self, written: &Written) -> Vec<String> {
        let name = (!written.is_written("navn")).then(|| self.say("missing-navn", &[]));
        let parts = Part::ALL.into_iter().filter(|part| !matches!(part, Part::OmDig | Part::Tjek));
        let missing = parts.filter(|part| !part.is_done(|name| written.is_written(name))).map(|part| {
            let title = self.say(&format!("part-{}", part.id()), &[]);
            self.say("missing-part", &[("part", title.into())])
        });
        name.into_iter().chain(missing).collect()
    }

    /// Words of a paper: the citizen's own voice, whoever sits at the computer.
    pub(crate) fn write(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.words.say(key, text::Voice::Own, values)
    }

    /// Who signs. Without a name for the citizen there is nobody to sign on behalf of.
    pub(crate) fn signer(&self, written: &Written) -> Signer {
        if written.is_written("navn") { signer(written.get("hjaelper"), written.get("ret")) } else { Signer::Citizen }
    }

    /// The application, block by block.
    pub(crate) fn application_blocks(&self, written: &Written) -> Vec<Block> {
        let signer = self.signer(written);
        let on_behalf = if signer == Signer::Citizen { "" } else { "-on-behalf" };
        let name = || Value::from(written.get("navn").trim());
        let mut blocks = vec![
            Block::Addressee(self.addressee()),
            Block::DateLine(self.write("letter-date", &[("day", Value::Day(self.today()))])),
            Block::Heading { level: 1, text: self.write("letter-title", &[]) },
            Block::Paragraph(self.write(&format!("letter-opening{on_behalf}"), &[("name", name())])),
        ];
        if signer == Signer::Citizen && written.is_written("hjaelper") {
            let helper = [("helper", written.get("hjaelper").trim().into())];
            blocks.push(Block::Paragraph(self.write("letter-helper", &helper)));
        }
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Tjek) {
            let heading = self.write(&part_heading(part, on_behalf), &[("name", name())]);
            blocks.push(Block::Heading { level: 2, text: heading });
            match part {
                Part::OmDig => blocks.push(Block::Paragraph(self.about_the_citizen(written))),
                Part::Svaert | Part::Proevet | Part::Arbejde | Part::Hensyn | Part::Tjek => {
                    self.add_answers(part, on_behalf, written, &mut blocks);
                }
            }
        }
        blocks.push(Block::Heading { level: 2, text: self.write("letter-part-tjek", &[]) });
        blocks.push(Block::Paragraph(self.write("letter-ask-answer", &[])));
        blocks.push(Block::Paragraph(self.write("letter-ask-contact", &[])));
        if let Some(enclosure) = self.enclosure(written) {
            blocks.push(Block::Heading { level: 2, text: self.write("letter-enclosures", &[]) });
            blocks.push(Block::Bullets(vec![enclosure]));
        }
        blocks.push(Block::WriteLine { label: self.write("letter-sign", &[]) });
        let signature = match signer {
            Signer::Citizen => self.write("letter-sign-name", &[("name", name())]),
            Signer::WithFuldmagt | Signer::Vaerge => {
                let helper = ("helper", written.get("hjaelper").trim().into());
                self.write("letter-sign-on-behalf", &[helper, ("name", name())])
            }
        };
        if !signature.is_empty() {
            blocks.push(Block::Paragraph(signature));
        }
        blocks.push(Block::WriteLine { label: self.write("letter-cpr", &[]) });
        blocks
    }

    /// What must lie with the letter, where somebody signs on the citizen's behalf.
    pub(crate) fn enclosure(&self, written: &Written) -> Option<String> {
        let name = [("name", Value::from(written.get("navn").trim()))];
        match self.signer(written) {
            Signer::Citizen => None,
            Signer::WithFuldmagt => Some(self.write("letter-enclosure-fuldmagt", &name)),
            Signer::Vaerge => Some(self.write("letter-enclosure-vaergemaal", &name)),
        }
    }

    fn addressee(&self) -> Vec<String> {
        let Some(standard) = self.standard() else { return vec![self.write("letter-to-unknown", &[])] };
        let address = standard.address.one().into_iter().flat_map(|reading| reading.value.iter().cloned());
        std::iter::once(standard.name.clone()).chain(address).collect()
    }

    fn about_the_citizen(&self, written: &Written) -> String {
        let line = |name: &str, key: &str| {
            written.is_written(name).then(|| self.write(key, &[("value", written.get(name).trim().into())]))
        };
        let lines = [line("navn", "letter-name"), line("adresse", "letter-address"), line("telefon", "letter-phone")];
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        if lines.is_empty() { self.write("letter-name", &[("value", "".into())]) } else { lines.join("\n") }
    }

    fn add_answers(&self, part: Part, on_behalf: &str, written: &Written, blocks: &mut Vec<Block>) {
        let fields: Vec<_> = FIELDS.iter().filter(|field| field.part == part).collect();
        let answered: Vec<_> = fields.iter().filter(|field| written.is_written(field.name)).collect();
        if answered.is_empty() {
            blocks.push(Block::Paragraph(self.write(&format!("letter-not-written{on_behalf}"), &[])));
        }
        for field in answered {
            if fields.len() > 1 {
                blocks.push(Block::Heading { level: 3, text: self.write(&format!("letter-{}", field.name), &[]) });
            }
            blocks.push(Block::Paragraph(written.get(field.name).to_owned()));
        }
    }
}

fn part_heading(part: Part, on_behalf: &str) -> String {
    match part {
        Part::Hensyn | Part::Tjek => format!("letter-part-{}", part.id()),
        Part::OmDig | Part::Svaert | Part::Proevet | Part::Arbejde => format!("letter-part-{}{on_behalf}", part.id()),
    }
}
