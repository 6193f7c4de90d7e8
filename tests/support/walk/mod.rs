//! A person's walk through the window, told in what she sees: each stretch presses, chooses and types by the words on the screen.

mod check;
mod draft;
mod earlier;
mod explain;
mod first;
mod money;
mod own_box;
mod person;
mod write;

pub use draft::{CODE, heads_its_part, pages, part_of};
pub use earlier::{earlier, leave_box};
pub use person::{Kommune, Pay, Person, ishoej, other, randers};

use crate::window::{OpenOptions, Window};

/// A walk: the window, the person before it, and what is done at each step.
///
/// The steps carry names such as `resultat`, in ASCII, so that they can name files.
pub struct Walk<'a, At> {
    /// The window as it is now.
    pub window: Window,
    /// Who walks.
    pub person: &'a Person,
    at: At,
}

impl<'a, At: AsyncFnMut(&Window, &str)> Walk<'a, At> {
    /// Sits down before an open window; `at` is called at every step, with the step's name.
    pub fn new(window: Window, person: &'a Person, at: At) -> Self {
        Self { window, person, at }
    }

    /// The words of a key, in the voice that this person hears.
    ///
    /// # Panics
    /// If no such words exist.
    pub fn word(&self, key: &str) -> String {
        self.person.word(key)
    }

    /// Everything up to the result of the self-check: the first questions, the look, the topic, the check.
    pub async fn to_the_result(&mut self) {
        self.choose().await;
        self.look_at_the_look().await;
        self.read_topic().await;
        self.check().await;
    }

    /// Everything after it: pay, transport, the box, the application, the letter, the papers.
    pub async fn to_the_papers(&mut self) {
        self.pay().await;
        self.payslip().await;
        self.transport().await;
        self.travel_check().await;
        self.make_box().await;
        self.write_application().await;
        self.see_letter().await;
        self.save_papers().await;
    }

    /// Closes the program as a person does, and opens it again.
    pub async fn start_again(self, options: OpenOptions<'_>) -> Self {
        self.window.close().await;
        Self { window: options.open().await, ..self }
    }

    /// Opens every "Hvor det står" and the like on the screen.
    ///
    /// # Panics
    /// If there is nothing to open.
    async fn unfold_all(&mut self, step: &str) {
        let script = "const folded = document.querySelectorAll('main details:not([open]) > summary');
            folded.forEach((summary) => summary.click());
            return folded.length";
        let unfolded = self.window.script(script, vec![]).await;
        assert!(unfolded.as_u64().is_some_and(|count| count > 0), "{step}: there is nothing to unfold");
        self.step(step).await;
    }

    async fn step(&mut self, name: &str) {
        self.window.point_away().await;
        (self.at)(&self.window, name).await;
    }

    /// Presses the button or link with the words of this key.
    async fn press(&self, key: &str) {
        self.window.press(&self.word(key)).await;
    }

    /// Waits for the heading of this key, then does what is done at this step.
    async fn arrive(&mut self, heading: &str, step: &str) {
        self.window.wait_for_h1(&self.word(heading)).await;
        self.step(step).await;
    }
}
