//! A vault as plain text, for whoever reads it without the program.

use std::fmt;

use crate::contents::{Contents, Draft, Fields, Version};

impl fmt::Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { nickname, made_at, drafts } = self;
        writeln!(f, "{}\nmade {}, drafts: {}", harmless(nickname), harmless(made_at), drafts.len())?;
        drafts.iter().try_for_each(|draft| write!(f, "\n{draft}"))
    }
}

impl fmt::Display for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "== {}", harmless(&self.kind))?;
        write!(f, "made {}, changed {}", harmless(&self.made_at), harmless(&self.changed_at))?;
        if let Some(binned_at) = &self.binned_at {
            write!(f, ", in the bin since {}", harmless(binned_at))?;
        }
        writeln!(f)?;
        print_fields(f, &self.fields)?;
        self.versions.iter().try_for_each(|version| write!(f, "\n{version}"))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match &*self.why {
            "sitting" => "as it stood when the vault was opened",
            "cleared" => "as it stood before much was taken away",
            "restored" => "as it stood before an earlier version was brought back",
            "brought" => "as it came with a transfer file",
            other => other,
        };
        writeln!(f, "-- {}, last changed {}", harmless(why), harmless(&self.changed_at))?;
        print_fields(f, &self.fields)
    }
}

fn print_fields(f: &mut fmt::Formatter<'_>, fields: &Fields) -> fmt::Result {
    for (name, value) in fields {
        writeln!(f, "{}:", harmless(name))?;
        // Set in, so that no line of a text can be taken for one of these.
        value.lines().try_for_each(|line| writeln!(f, "    {}", harmless(line)))?;
    }
    Ok(())
}

/// A sign that would steer the terminal is shown as its number.
fn harmless(text: &str) -> String {
    let shown = |sign: char| if sign.is_control() && sign != '\t' { sign.escape_unicode().to_string() } else { sign.to_string() };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_printed_and_none_can_be_taken_for_another_or_steer_the_terminal() {
        let fields = |value: &str| vec![("mål".to_owned(), value.to_owned()), ("tom".to_owned(), String::new())];
        let version = Version { why: "cleared".into(), changed_at: "før".into(), fields: fields("a") };
        let draft = Draft {
            kind: "ansøgning".into(),
            made_at: "i går".into(),
            changed_at: "i dag".into(),
            binned_at: Some("nu".into()),
            fields: fields("en\n== to\n\x1b[2J"),
            versions: vec![version],
        };
        let contents = Contents { nickname: "Kanin".into(), made_at: "i går".into(), drafts: vec![draft] };
        let printed = "Kanin\nmade i går, drafts: 1\n\n== ansøgning\nmade i går, changed i dag, in the bin since nu\nmål:\n    en\n    == to\n    \
            \\u{1b}[2J\ntom:\n\n-- as it stood before much was taken away, last changed før\nmål:\n    a\ntom:\n";
        assert_eq!(contents.to_string(), printed);
    }
}
