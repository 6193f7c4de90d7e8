//! The first stretch: which municipality, who sits here, and how it looks.

use text::Voice;

use super::{Kommune, Walk};
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Answers the two questions of the first run; ends on the start page.
    pub async fn choose(&mut self) {
        // The first question is asked before anybody has said who sits here.
        let first = text::danish().say("first-kommune-title", Voice::Own, &[]);
        self.window.wait_for_h1(&first).await;
        self.step("vaelg-kommune").await;
        let kommune = match self.person.kommune {
            Kommune::Randers => "Randers".to_owned(),
            Kommune::Ishoej => "Ishøj".to_owned(),
            Kommune::Other => self.word("kommune-other"),
        };
        self.window.choose(&kommune).await;
        self.step("kommune-valgt").await;
        self.press("app-next").await;
        self.arrive("first-voice-title", "hvem-er-du").await;
        let voice = match self.person.voice {
            Voice::Own => "first-voice-own",
            Voice::Relative => "first-voice-relative",
            Voice::Worker => "first-voice-worker",
        };
        self.window.choose(&self.word(voice)).await;
        self.press("app-next").await;
        self.arrive("start-title", "start").await;
    }

    /// Looks at the page of colours and sizes; changes nothing.
    pub async fn look_at_the_look(&mut self) {
        self.press("app-menu-look").await;
        self.arrive("app-menu-look", "udseende").await;
    }

    /// Chooses the dark colours for this sitting.
    pub async fn choose_dark(&mut self) {
        self.press("app-menu-look").await;
        self.window.choose(&self.word("app-look-dark")).await;
        self.step("udseende-moerk").await;
    }
}
