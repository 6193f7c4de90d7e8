//! What must hold on every screen: axe finds nothing, and nothing is wider than the window.

use support::window::Window;

/// What was found on the screens of a walk.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    steps: Vec<String>,
    broken: Vec<String>,
}

impl Seen {
    /// Looks at the screen of a step. All screens are looked at before anything is said.
    pub(crate) async fn look(&mut self, window: &Window, step: &str) {
        let report = window.axe().await;
        if !report.violations.is_empty() || report.held == 0 {
            self.broken.push(format!("{step}: {report}"));
        }
        let wide = too_wide(window).await;
        if !wide.is_empty() {
            self.broken.push(format!("{step}: wider than the window or their own box: {wide:?}"));
        }
        self.steps.push(step.to_owned());
    }

    /// That many screens were seen, and none of them breaks anything.
    pub(crate) fn are_good(&self, at_least: usize) {
        assert!(self.steps.len() >= at_least, "only {:?} were seen", self.steps);
        assert!(self.broken.is_empty(), "{} of {} screens:\n{}", self.broken.len(), self.steps.len(), self.broken.join("\n"));
    }
}

/// The words of everything that sticks out of its own box, and of the page if it must be scrolled sideways.
pub(crate) async fn too_wide(window: &Window) -> Vec<String> {
    let script = "const sticksOut = (it) => it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1;
        const boxes = [...document.querySelectorAll('main *, header *, footer *')]
            .filter((it) => !it.matches('input, textarea, .unseen') && sticksOut(it));
        const page = document.scrollingElement;
        return [...(page.scrollWidth > innerWidth ? [page] : []), ...boxes]
            .map((it) => `${it.tagName} ${it.className}: ${it.innerText.slice(0, 60)}`)";
    let found = window.script(script, vec![]).await;
    serde_json::from_value(found).expect("the script gives a list of texts")
}

#[tokio::test]
async fn a_word_that_sticks_out_of_its_box_is_seen() {
    let (display, home) = (support::screen::Display::start(), support::home::Home::fresh());
    let window = support::window::OpenOptions::new(&display, &home).open().await;
    window.wait_for_any_h1().await;
    assert_eq!(too_wide(&window).await, Vec::<String>::new());
    let narrow = "Object.assign(document.querySelector('h1').style, { width: '2rem', whiteSpace: 'nowrap' })";
    window.script(narrow, vec![]).await;
    assert!(!too_wide(&window).await.is_empty());
}
