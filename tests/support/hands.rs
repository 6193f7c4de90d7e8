//! What a person does in the window: press, choose, type, use the keyboard.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::json;

use crate::window::Window;

/// The key under which WebDriver hands an element over.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long one press of a key lasts.
const PRESS: Duration = Duration::from_millis(5);

impl Window {
    /// Presses the button or link with exactly these words.
    ///
    /// # Panics
    /// If there is none within ten seconds.
    pub async fn press(&self, name: &str) {
        self.click("button", name).await;
    }

    /// Chooses the tile, radio button or checkbox with exactly these words.
    ///
    /// # Panics
    /// If there is none within ten seconds.
    pub async fn choose(&self, name: &str) {
        self.click("choice", name).await;
    }

    /// Empties the field with exactly this label and types the text with the keyboard.
    ///
    /// # Panics
    /// If there is no such field within ten seconds.
    pub async fn type_into(&self, label: &str, text: &str) {
        self.emptied(label).await;
        let field = self.find("field", label).await;
        for typed in text.split_inclusive(is_beyond_keyboard) {
            let (keys, beyond) = match typed.char_indices().next_back() {
                Some((at, last)) if is_beyond_keyboard(last) => typed.split_at(at),
                _ => (typed, ""),
            };
            let keys = keys.replace('\n', &Key::Enter.to_string());
            // The driver refuses to press nothing.
            if !keys.is_empty() {
                self.must("takes no typing", field.send_keys(&keys)).await;
            }
            self.insert(beyond).await;
        }
    }

    /// Empties the field with exactly this label and puts the text in as a whole, as pasting does.
    ///
    /// # Panics
    /// If there is no such field within ten seconds.
    pub async fn paste_into(&self, label: &str, text: &str) {
        self.emptied(label).await;
        self.insert(text).await;
    }

    /// What stands in the field with exactly this label.
    ///
    /// # Panics
    /// If there is no such field within ten seconds.
    pub async fn typed_in(&self, label: &str) -> String {
        let field = self.find("field", label).await;
        let value = self.must("hides a field", field.prop("value")).await;
        value.unwrap_or_else(|| panic!("the field “{label}” has no value"))
    }

    /// Whether the tile, radio button or checkbox with exactly these words is chosen.
    ///
    /// # Panics
    /// If there is none within ten seconds.
    pub async fn is_chosen(&self, name: &str) -> bool {
        let handle = self.find("choice", name).await;
        let script = "const it = arguments[0].control ?? arguments[0];
            return it.checked ?? it.selected ?? it.getAttribute('aria-checked') === 'true'";
        self.script(script, vec![json!(handle)]).await == json!(true)
    }

    /// Presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `Up`, `Ctrl+L`, `a`.
    ///
    /// # Panics
    /// At a key that has no name here, or if the window is gone.
    pub async fn keys(&self, keys: &[&str]) {
        for chord in keys {
            let parts: Vec<char> = chord.split('+').map(key).collect();
            let downs = parts.iter().map(|&value| KeyAction::Down { value });
            let ups = parts.iter().rev().map(|&value| KeyAction::Up { value });
            let rest = [KeyAction::Pause { duration: PRESS }];
            let actions = downs.chain(rest).chain(ups).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
            self.must("takes no keys", self.client.perform_actions(actions)).await;
        }
    }

    /// Takes the pointer off whatever was pressed last, so that nothing looks as if it were pointed at.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn point_away(&self) {
        let to = |x: f64| PointerAction::MoveTo { duration: None, x, y: 0.0 };
        // A press moves another pointer than this one, which may be in the corner already: then it would not move.
        let moves = MouseActions::new("pointer".to_owned()).then(to(1.0)).then(to(0.0));
        let moved = self.client.perform_actions(moves);
        self.must("has no pointer", moved).await;
    }

    /// The words on the thing that has the keyboard now; empty if it is the page itself.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn focused(&self) -> String {
        let script = "const it = document.activeElement;
            if (!it || it === document.body) return '';
            const label = it.labels?.[0] ?? it;
            return (it.getAttribute('aria-label') ?? label.innerText).replace(/\\s+/g, ' ').trim()";
        self.script(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    async fn click(&self, kind: &str, name: &str) {
        let looked_for = format!("{} “{name}” that can be pressed", spoken(kind));
        self.until(&looked_for, async || {
            let element = self.look(kind, name).await?;
            // It may be moving, or be replaced between the look and the press.
            self.answer(element.click()).await
        })
        .await;
    }

    async fn emptied(&self, label: &str) {
        let field = self.find("field", label).await;
        // As a person does it, so that the page hears of it.
        let script = "arguments[0].focus(); document.execCommand('selectAll');
            document.execCommand('delete')";
        self.script(script, vec![json!(field)]).await;
    }

    /// At the caret, as the clipboard and the emoji chooser do it.
    async fn insert(&self, text: &str) {
        let script = "document.execCommand('insertText', false, arguments[0])";
        self.script(script, vec![json!(text)]).await;
    }

    async fn find(&self, kind: &str, name: &str) -> Element {
        let looked_for = format!("{} “{name}”", spoken(kind));
        self.until(&looked_for, async || self.look(kind, name).await).await
    }

    /// Looks once; where nothing is found, gives the names of what is there.
    async fn look(&self, kind: &str, name: &str) -> Result<Element, String> {
        let arguments = vec![json!(kind), json!(name)];
        let looked = self.client.execute(include_str!("find.js"), arguments);
        let answer = self.answer(looked).await?;
        match answer["found"][ELEMENT].as_str() {
            Some(id) => Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))),
            None => Err(format!("there are {}", answer["seen"])),
        }
    }
}

/// WebKit's simulated keyboard drops what does not fit into one UTF-16 unit.
fn is_beyond_keyboard(character: char) -> bool {
    character.len_utf16() > 1
}

fn spoken(kind: &str) -> &'static str {
    match kind {
        "button" => "a button or link",
        "choice" => "a choice",
        _ => "a field",
    }
}

fn key(name: &str) -> char {
    match name {
        "Tab" => Key::Tab.into(),
        "Shift" => Key::Shift.into(),
        "Ctrl" => Key::Control.into(),
        "Alt" => Key::Alt.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Backspace" => Key::Backspace.into(),
        "Delete" => Key::Delete.into(),
        "Up" => Key::Up.into(),
        "Down" => Key::Down.into(),
        "Left" => Key::Left.into(),
        "Right" => Key::Right.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "PageDown" => Key::PageDown.into(),
        "PageUp" => Key::PageUp.into(),
        "Space" => ' ',
        other => {
            let mut characters = other.chars();
            match (characters.next(), characters.next()) {
                (Some(only), None) => only,
                _ => panic!("no key is called “{other}” here"),
            }
        }
    }
}
