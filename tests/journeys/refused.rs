//! Refused input: a summary that has the focus, a title that says so, a sentence on what to write, and the input kept.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

#[tokio::test]
async fn refused_input_is_told_at_once_and_kept() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    let said = |key: &str| person.word(key);

    // Nothing chosen at all.
    walk.window.wait_for_h1(&said("first-kommune-title")).await;
    walk.window.press(&said("app-next")).await;
    is_refused(&walk.window, "Vælg en kommune.").await;
    walk.choose().await;

    // Letters in an amount.
    walk.window.press(&said("app-menu-money")).await;
    walk.window.press(&said("money-pay-way")).await;
    let (wage, hours) = (said("money-pay-lowest"), said("money-pay-hours"));
    walk.window.type_into(&wage, "mange penge").await;
    walk.window.type_into(&hours, "20").await;
    walk.window.press(&said("money-work-out")).await;
    is_refused(&walk.window, "for eksempel 135,50").await;
    assert_eq!(walk.window.typed_in(&wage).await, "mange penge");
    assert_eq!(walk.window.typed_in(&hours).await, "20");

    // A day that does not exist, and one that has not come yet.
    walk.window.press(&said("app-menu-check")).await;
    walk.window.press(&said("check-intro-begin")).await;
    walk.window.wait_for_h1(&said("question-birth-title")).await;
    for (date, sentence) in [
        (["31", "02", "2027"], "Den dato findes ikke i kalenderen."),
        (["1", "1", "2090"], "Datoen ligger i fremtiden."),
        (["den", "første", "maj"], "Skriv dag, måned og år med tal"),
    ] {
        let fields = [said("check-birth-day"), said("check-birth-month"), said("check-birth-year")];
        for (field, typed) in fields.iter().zip(date) {
            walk.window.type_into(field, typed).await;
        }
        walk.window.press(&said("app-next")).await;
        is_refused(&walk.window, sentence).await;
        for (field, typed) in fields.iter().zip(date) {
            assert_eq!(walk.window.typed_in(field).await, typed);
        }
    }

    // A code that is too short, then a wrong one.
    walk.window.press(&said("app-menu-write")).await;
    walk.window.press(&said("form-ansoegning")).await;
    walk.window.wait_for_h1(&said("vault-create-title")).await;
    walk.window.choose(&said("vault-alone-dont-know")).await;
    walk.window.press(&said("app-next")).await;
    walk.window.type_into(&said("vault-nickname"), "Asta").await;
    walk.window.press(&said("vault-code-own")).await;
    walk.window.type_into(&said("vault-code-new"), "kort").await;
    walk.window.press(&said("vault-to-sheet")).await;
    walk.window.press(&said("vault-sheet-have")).await;
    is_refused(&walk.window, "Skriv mindst 12 tegn.").await;
    assert_eq!(walk.window.typed_in(&said("vault-nickname")).await, "Asta");
    walk.make_box().await;
    walk.window.press(&said("app-box-close")).await;
    walk.window.wait_for_h1(&said("vault-open-title")).await;
    walk.window.type_into(&said("vault-code"), "hest lampe regn stol").await;
    walk.window.press(&said("vault-open")).await;
    is_refused(&walk.window, "Koden passer ikke til denne boks.").await;
    assert_eq!(walk.window.typed_in(&said("vault-code")).await, "hest lampe regn stol");
}

/// The summary has the focus and says this; the title begins with "Fejl: "; the screen breaks no rule.
async fn is_refused(window: &Window, sentence: &str) {
    window.wait_for_text(sentence).await;
    let script = "const it = document.activeElement;
        return it?.getAttribute('role') === 'alert' ? it.innerText : `the focus is on ${it?.tagName}`";
    let focused = window.script(script, vec![]).await;
    assert!(focused.as_str().is_some_and(|summary| summary.contains(sentence)), "“{sentence}”: {focused}");
    let title = window.title().await;
    assert!(title.starts_with("Fejl: "), "“{sentence}”: the title is “{title}”");
    window.is_accessible().await;
}
