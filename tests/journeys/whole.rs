//! Whole walks, from the first question to the reopened letter, in light and in dark.

use rules::form::Shape;
use support::home::Home;
use support::screen::Display;
use support::walk::{self, Kommune, Person, Walk};
use support::window::{OpenOptions, Window};
use text::Voice;

use crate::papers::{one_line, papers, words_of};
use crate::seen::Seen;

/// Where the colours come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colours {
    /// The computer is set to light.
    Light,
    /// The computer is set to dark.
    SystemDark,
    /// The computer is set to light, and the person has chosen dark.
    ChosenDark,
}

#[tokio::test]
async fn randers_from_the_first_question_to_the_reopened_letter() {
    walk_whole(&walk::randers(), Colours::Light).await;
}

#[tokio::test]
async fn randers_on_a_dark_computer() {
    walk_whole(&walk::randers(), Colours::SystemDark).await;
}

#[tokio::test]
async fn ishoej_from_the_first_question_to_the_reopened_letter() {
    walk_whole(&walk::ishoej(), Colours::Light).await;
}

#[tokio::test]
async fn ishoej_in_the_dark_that_the_person_chose() {
    walk_whole(&walk::ishoej(), Colours::ChosenDark).await;
}

#[tokio::test]
async fn another_municipality_up_to_the_result() {
    walk_to_the_result(&walk::other(), Colours::Light).await;
}

#[tokio::test]
async fn another_municipality_on_a_dark_computer() {
    walk_to_the_result(&walk::other(), Colours::SystemDark).await;
}

async fn walk_to_the_result(person: &Person, colours: Colours) {
    let (display, home, mut seen) = (Display::start(), Home::fresh(), Seen::default());
    let window = OpenOptions::new(&display, &home).dark(colours == Colours::SystemDark).open().await;
    let mut walk = Walk::new(window, person, async |window: &Window, step: &str| look(&mut seen, person, window, step).await);
    read_and_check(&mut walk, colours).await;
    drop(walk);
    seen.are_good(13);
}

async fn walk_whole(person: &Person, colours: Colours) {
    let (display, home, mut seen) = (Display::start(), Home::fresh(), Seen::default());
    let options = || OpenOptions::new(&display, &home).dark(colours == Colours::SystemDark);
    let window = options().open().await;
    let mut walk = Walk::new(window, person, async |window: &Window, step: &str| look(&mut seen, person, window, step).await);
    read_and_check(&mut walk, colours).await;

    walk.pay().await;
    walk.payslip().await;
    let pay = walk.window.text().await;
    assert!(pay.contains("Det er et overslag.") && pay.contains(&draft_note(person)), "{pay}");
    walk.transport().await;
    let transport = walk.window.text().await;
    assert!(transport.contains("Det er et overslag.") && transport.contains(&draft_note(person)), "{transport}");
    walk.travel_check().await;
    let paid = walk.window.text().await;
    let outcome = if person.kommune == Kommune::Randers { "mere end de 30" } else { "ikke betalt mere" };
    assert!(paid.contains(outcome) && paid.contains("Det er et overslag."), "{paid}");

    walk.make_box().await;
    walk.write_application().await;
    walk.see_letter().await;
    holds_what_was_written(person, &walk.window.text().await);
    assert!(walk.window.text().await.contains("Brevet er ikke sendt."));
    assert!(papers(&home).is_empty(), "nothing is written before it is asked for");
    walk.save_papers().await;
    let papers = papers(&home);
    assert_eq!(papers.len(), 2, "{papers:?}");
    let letter = papers.iter().map(words_of).find(|words| words.contains("Ansøgning om beskyttet beskæftigelse"));
    holds_what_was_written(person, &letter.expect("one of the papers is the application"));

    let mut walk = walk.start_again(options()).await;
    walk.open_box().await;
    assert!(walk.window.text().await.contains("Alle 7 dele er færdige. Brevet er ikke sendt endnu."));
    // The reopened pages are those that were just seen in the dark.
    if colours == Colours::Light {
        walk.answers_are_still_there().await;
        walk.read_again().await;
        holds_what_was_written(person, &walk.window.text().await);
    }
    walk.window.close().await;
    seen.are_good(if colours == Colours::Light { 60 } else { 45 });
}

async fn read_and_check<At: AsyncFnMut(&Window, &str)>(walk: &mut Walk<'_, At>, colours: Colours) {
    let person = walk.person;
    walk.choose().await;
    match colours {
        Colours::ChosenDark => walk.choose_dark().await,
        Colours::Light | Colours::SystemDark => walk.look_at_the_look().await,
    }
    let theme = walk.window.script("return document.documentElement.dataset.theme", vec![]).await;
    assert_eq!(theme, if colours == Colours::Light { "light" } else { "dark" });

    walk.read_topic().await;
    let topic = walk.window.text().await;
    assert!(topic.contains("Serviceloven § 103, stk. 1") && topic.contains(&draft_note(person)), "{topic}");
    let whom = match person.voice {
        Voice::Own => None,
        Voice::Relative => Some("Her står “du” om den, du er pårørende til."),
        Voice::Worker => Some("Her står “du” om den, du hjælper."),
    };
    assert_eq!(topic.matches("Her står “du”").count(), usize::from(whom.is_some()), "{topic}");
    assert!(topic.contains(whom.unwrap_or_default()), "{topic}");
    let age = match person.kommune {
        Kommune::Randers => "I Randers skal du være fyldt 18 år.",
        Kommune::Ishoej => "Ishøj skriver ikke noget om alder.",
        Kommune::Other => "Har I en laveste alder for tilbuddet?",
    };
    assert!(topic.contains(age), "{topic}");

    walk.check().await;
    let result = walk.window.text().await;
    let always = match person.voice {
        Voice::Own => "Du må altid søge. Kommunen afgør det.",
        Voice::Relative | Voice::Worker => "Personen må altid søge. Kommunen afgør det.",
    };
    assert!(result.contains(always) && result.contains(&draft_note(person)), "{result}");
    assert!(result.contains("Serviceloven § 103, stk. 1") && result.contains("Læst den"), "{result}");
}

/// Looks at a screen; a question also speaks to the one who sits there, and only so.
async fn look(seen: &mut Seen, person: &Person, window: &Window, step: &str) {
    seen.look(window, step).await;
    if step.starts_with("spoergsmaal") {
        let (question, screen) = (window.h1().await, window.text().await);
        assert!(screen.contains("højst 9"), "{screen}");
        let about_another = question.to_lowercase().contains("personen");
        assert_eq!(about_another, person.voice != Voice::Own, "“{question}”");
    }
}

fn draft_note(person: &Person) -> String {
    match person.kommune {
        Kommune::Randers => "Reglerne fra Randers er et udkast. De er ikke vedtaget endnu.".to_owned(),
        Kommune::Ishoej => "Reglerne fra Ishøj er et udkast. De er ikke vedtaget endnu.".to_owned(),
        Kommune::Other => "Her viser vi kun loven.".to_owned(),
    }
}

fn holds_what_was_written(person: &Person, letter: &str) {
    let is_text = |name: &str| rules::form::field(name).is_some_and(|field| matches!(field.shape, Shape::Line | Shape::Text));
    let free_texts = person.written.iter().filter(|(field, _)| is_text(field));
    for (field, text) in free_texts {
        assert!(letter.contains(&one_line(text)), "{field} “{text}” is not in\n{letter}");
    }
}
