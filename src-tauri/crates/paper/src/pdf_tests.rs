//! What the typesetter may reach, and what it refuses.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::atomic::Ordering;

use proptest::prelude::*;
use typst::syntax::Source;

use super::*;
use crate::{Day, Footer, Language};

// The texts that the house's tests try on every file.
#[path = "../../../../tests/support/hostile_texts.rs"]
#[allow(unreachable_pub, reason = "the tests across rooms read it too")]
mod hostile_texts;
use hostile_texts::hostile_texts;

fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: "Prøve".into(),
        language: Language { lang: "da".into(), region: "DK".into() },
        day: Day { year: 2027, month: 2, day: 28 },
        wide: false,
        size: Size::Normal,
        blocks,
        footer: Footer { text: None, page_word: "Side".into(), of_word: "af".into() },
    }
}

fn one_of_each(text: &str) -> Vec<Block> {
    vec![
        Block::Addressee(vec![text.into()]),
        Block::DateLine(text.into()),
        Block::Heading { level: 1, text: text.into() },
        Block::Paragraph(text.into()),
        Block::Numbered(vec![text.into()]),
        Block::Bullets(vec![text.into()]),
        Block::Table { head: vec![text.into(); 2], rows: vec![vec![text.into(); 2], vec![]] },
        Block::WriteLine { label: text.into() },
    ]
}

fn refused(desk: &Desk) -> usize {
    let _ = typst::compile::<PagedDocument>(desk);
    desk.refused.load(Ordering::Relaxed)
}

#[test]
fn no_text_asks_for_a_file() {
    let texts = hostile_texts();
    assert!(texts.len() >= 200 && texts.iter().any(|text| text.contains("#read(")));
    let mut paper = paper(texts.iter().flat_map(|text| one_of_each(text)).collect());
    paper.title = texts.join(" ");
    paper.footer.text = Some(texts[..20].join(" "));
    let checked = Checked::of(&paper).unwrap();
    let day = checked.day;
    assert_eq!(refused(&Desk::new(&inputs(&paper, &checked), day)), 0);

    // The control: the same words as a template are refused, each kind of them.
    for asks in [texts[0].as_str(), texts[1].as_str(), texts[2].as_str(), texts[3].as_str()] {
        let template = Source::detached(asks);
        let desk = Desk::with_template(template, &inputs(&paper, &checked), day);
        assert_eq!(refused(&desk), 1, "{asks}");
    }
}

#[test]
fn what_the_caller_got_wrong_is_named() {
    let mut untitled = paper(vec![]);
    untitled.title = " \n".into();
    assert_eq!(pdf(&untitled), Err(Error::Untitled));

    let mut february = paper(vec![]);
    february.day.day = 31;
    let no_day = Error::NoSuchDay { year: 2027, month: 2, day: 31 };
    assert_eq!(pdf(&february), Err(no_day));

    let mut language = paper(vec![]);
    language.language.lang = "dansk".into();
    assert!(matches!(pdf(&language), Err(Error::NoSuchLanguage { .. })));
}

#[test]
fn every_stretch_of_unicode_makes_a_paper() {
    // A prime step meets every script and every plane in some seven thousand characters.
    let all: String = (0..=0x10_ffff).step_by(151).filter_map(char::from_u32).collect();
    assert!(all.chars().count() > 7_000);
    assert!(pdf(&paper(vec![Block::Paragraph(all)])).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_text_in_any_block_makes_a_paper(text in any::<String>(), footer in any::<String>()) {
        let mut paper = paper(one_of_each(&text));
        paper.footer.text = Some(footer);
        prop_assert_eq!(pdf(&paper).err(), None);
    }
}
