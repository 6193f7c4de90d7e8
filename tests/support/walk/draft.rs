//! The stretch of the application: the box, page by page, the letter as PDF, and all of it again after a restart.

use rules::form::{Field, Form, Part, Shape, YES};
use text::Voice;

use super::{Person, Walk};
use crate::window::Window;

/// The code of every box in the walks.
pub const CODE: &str = "hest lampe regn bord";

/// The question pages that this person is shown, each with its fields, in order.
pub fn pages(person: &Person) -> Vec<(&'static str, Vec<Field>)> {
    let mut pages: Vec<(&str, Vec<Field>)> = Vec::new();
    // Who writes for herself is not asked whether she may.
    for field in Form::Ansoegning.fields().filter(|field| field.name != "ret" || person.voice != Voice::Own) {
        match pages.last_mut() {
            Some((page, fields)) if *page == field.page => fields.push(*field),
            _ => pages.push((field.page, vec![*field])),
        }
    }
    pages
}

/// The part of the application that a page belongs to.
///
/// # Panics
/// Where the application has no such page.
pub fn part_of(page: &str) -> Part {
    Form::Ansoegning.part_of(page).expect("the application has this page")
}

/// Whether a part of the application begins with this page.
pub fn heads_its_part(page: &str) -> bool {
    Form::Ansoegning.parts().iter().any(|(_, pages)| pages.first() == Some(&page))
}

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Makes the box that the application is kept in; ends on the list of parts.
    pub async fn make_box(&mut self) {
        self.press("app-menu-write").await;
        self.arrive("app-menu-write", "skriv").await;
        self.press("form-ansoegning").await;
        self.arrive("vault-create-title", "lav-boks").await;
        self.window.choose(&self.word("vault-alone-no")).await;
        self.press("app-next").await;
        self.arrive("vault-face-title", "navn-og-kode").await;
        self.window.type_into(&self.word("vault-nickname"), self.person.nickname).await;
        self.press("vault-code-own").await;
        self.window.type_into(&self.word("vault-code-new"), CODE).await;
        self.step("egen-kode").await;
        self.press("vault-to-sheet").await;
        self.arrive("vault-sheet-title", "noedkode").await;
        self.press("vault-sheet-have").await;
        self.arrive("form-ansoegning", "ansoegning").await;
    }

    /// From the list of parts to the first page of a part, by the page's name.
    pub async fn go_to_page(&self, page: &str) {
        self.open_page(page).await;
    }

    /// On a new computer, straight to the first page of a part, in a new box.
    pub async fn begin_at_page(&mut self, page: &str) {
        self.choose().await;
        self.make_box().await;
        self.go_to_page(page).await;
    }

    /// After a restart, straight to the first page of a part, in the one box on this computer.
    pub async fn go_on_at_page(&mut self, page: &str) {
        self.open_box().await;
        self.press("start-go-on-all").await;
        self.go_to_page(page).await;
    }

    /// Writes every page of the application; ends on the list of parts.
    pub async fn write_application(&mut self) {
        for (page, fields) in pages(self.person) {
            self.open_page(page).await;
            for field in &fields {
                self.fill(field).await;
            }
            self.until_kept().await;
            self.step(&format!("del-{}-{page}", part_of(page).id())).await;
            self.press("app-next").await;
        }
        self.arrive("form-ansoegning", "ansoegning-skrevet").await;
    }

    /// Looks at all answers and at the letter; ends on the letter.
    pub async fn see_letter(&mut self) {
        self.press("draft-to-review").await;
        self.arrive("draft-review-title", "ansoegning-tjek-svarene").await;
        self.press("draft-to-letter").await;
        self.arrive("draft-letter-title", "brev").await;
    }

    /// Saves the letter and the sheet on how to send it as PDF; ends on the page about sending.
    pub async fn save_papers(&mut self) {
        self.press("draft-letter-save").await;
        self.window.wait_for_text(&self.word("app-paper-file")).await;
        self.step("brev-gemt").await;
        self.press("draft-send-title").await;
        self.arrive("draft-send-title", "send").await;
        self.press("draft-send-save").await;
        self.window.wait_for_text(&self.word("app-paper-file")).await;
        self.step("send-gemt").await;
    }

    /// Opens the one box on this computer, after a restart; ends on the start page.
    pub async fn open_box(&mut self) {
        // Nobody has said yet who sits here: the words are those for the citizen.
        let said = |key: &str| text::danish().say(key, Voice::Own, &[]);
        self.window.wait_for_h1(&said("first-welcome-title")).await;
        self.step("velkommen-tilbage").await;
        self.press("first-welcome-open").await;
        self.arrive("vault-open-title", "aabn-boks").await;
        self.window.type_into(&self.word("vault-code"), CODE).await;
        self.press("vault-open").await;
        self.arrive("start-title", "start-fortsaet").await;
    }

    /// Looks at every page of the application again: each field holds what was written. Ends on the letter.
    ///
    /// # Panics
    /// Where a field holds anything else.
    pub async fn read_again(&mut self) {
        self.press("start-go-on-all").await;
        self.arrive("form-ansoegning", "genaabnet-ansoegning").await;
        for (page, fields) in pages(self.person) {
            self.open_page(page).await;
            for field in &fields {
                self.still_holds(field).await;
            }
            self.step(&format!("genaabnet-{page}")).await;
            self.press("app-next").await;
        }
        self.window.wait_for_h1(&self.word("form-ansoegning")).await;
        self.press("draft-to-review").await;
        self.arrive("draft-review-title", "genaabnet-tjek-svarene").await;
        self.press("draft-to-letter").await;
        self.arrive("draft-letter-title", "genaabnet-brev").await;
    }

    /// To a question page: from the list of parts to the first page of a part; to its others "Næste" leads by itself.
    async fn open_page(&self, page: &str) {
        if heads_its_part(page) {
            self.window.wait_for_h1(&self.word("form-ansoegning")).await;
            self.press(&format!("part-{}", part_of(page).id())).await;
        }
        self.window.wait_for_h1(&self.word(&format!("page-{page}-title"))).await;
    }

    async fn fill(&self, field: &Field) {
        let text = self.person.writes(field.name);
        match field.shape {
            _ if text.is_empty() => {}
            Shape::Line | Shape::Text => self.window.type_into(&self.label(field), text).await,
            Shape::Choice(_) => self.window.choose(&self.word(&format!("field-{}-{text}", field.name))).await,
            Shape::Several(_) => {
                for value in text.split(',') {
                    self.window.choose(&self.word(&format!("field-{}-{value}", field.name))).await;
                }
            }
            Shape::Tick => self.window.choose(&self.word("rather-tell")).await,
            Shape::Day => unreachable!("the application asks for no day"),
        }
    }

    async fn still_holds(&self, field: &Field) {
        let text = self.person.writes(field.name);
        match field.shape {
            Shape::Line | Shape::Text => {
                assert_eq!(self.window.typed_in(&self.label(field)).await, text, "{}", field.name);
            }
            Shape::Tick => assert_eq!(self.window.is_chosen(&self.word("rather-tell")).await, text == YES, "{}", field.name),
            Shape::Day => unreachable!("the application asks for no day"),
            Shape::Choice(values) | Shape::Several(values) => {
                for value in values {
                    let choice = self.word(&format!("field-{}-{value}", field.name));
                    assert_eq!(
                        self.window.is_chosen(&choice).await,
                        text.split(',').any(|one| one == *value),
                        "{}: {choice}",
                        field.name
                    );
                }
            }
        }
    }

    /// Waits until the head of the window says that nothing is being saved.
    async fn until_kept(&self) {
        let saving = self.word("app-saving");
        self.window
            .until("“Gemt kl. …”", async || {
                if self.window.text().await.contains(&saving) { Err(format!("it says “{saving}”")) } else { Ok(()) }
            })
            .await;
    }

    fn label(&self, field: &Field) -> String {
        self.word(&format!("field-{}", field.name))
    }
}
