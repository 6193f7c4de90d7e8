//! What a person sees in the window: title, heading, text, and the picture of it.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::pixels::Pixels;
use crate::window::Window;

/// How long anything may take until it is seen.
const PATIENCE: Duration = Duration::from_secs(10);

/// A window that looks the same after so long has come to rest.
const REST: Duration = Duration::from_millis(150);

impl Window {
    /// The page's title.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn title(&self) -> String {
        self.must("has no title", self.client.title()).await
    }

    /// The words of the heading that is there now, or nothing.
    pub async fn h1(&self) -> String {
        let script = "return document.querySelector('h1')?.innerText ?? ''";
        tidy(self.script(script, vec![]).await.as_str().unwrap_or_default())
    }

    /// Waits for any heading, and gives its words.
    ///
    /// # Panics
    /// If there is none within ten seconds.
    pub async fn wait_for_any_h1(&self) -> String {
        self.until("a heading", async || {
            let words = self.h1().await;
            if words.is_empty() {
                return Err("there is none".to_owned());
            }
            Ok(words)
        })
        .await
    }

    /// Waits until the heading has exactly these words.
    ///
    /// # Panics
    /// If it has not within ten seconds.
    pub async fn wait_for_h1(&self, words: &str) {
        let looked_for = format!("the heading “{words}”");
        self.until(&looked_for, async || {
            let there = self.h1().await;
            if there != words {
                return Err(format!("it is “{there}”"));
            }
            Ok(())
        })
        .await;
    }

    /// Waits until the page holds these words somewhere.
    ///
    /// # Panics
    /// If it does not within ten seconds.
    pub async fn wait_for_text(&self, words: &str) {
        let looked_for = format!("the words “{words}”");
        self.until(&looked_for, async || {
            if !self.text().await.contains(words) {
                return Err("they are not there".to_owned());
            }
            Ok(())
        })
        .await;
    }

    /// Waits until the page holds these words nowhere.
    ///
    /// # Panics
    /// If it still does after ten seconds.
    pub async fn wait_until_gone(&self, words: &str) {
        let looked_for = format!("a page without “{words}”");
        self.until(&looked_for, async || {
            if self.text().await.contains(words) {
                return Err("they are there".to_owned());
            }
            Ok(())
        })
        .await;
    }

    /// The whole page's visible text, with each run of blanks as one.
    pub async fn text(&self) -> String {
        let script = "return document.body.innerText";
        tidy(self.script(script, vec![]).await.as_str().unwrap_or_default())
    }

    /// Runs a script in the page: the body of a function of `arguments`.
    ///
    /// # Panics
    /// If the script throws or the window is gone.
    pub async fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        let ran = self.client.execute(body, arguments);
        self.must("cannot run a script", ran).await
    }

    /// Whether the page was told to be dark.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn is_dark(&self) -> bool {
        let script = "return matchMedia('(prefers-color-scheme: dark)').matches";
        self.script(script, vec![]).await == json!(true)
    }

    /// The page drawn larger, 100 being its ordinary size in per cent.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn zoom(&self, per_cent: u32) {
        let script = "document.documentElement.style.zoom = arguments[0]";
        self.script(script, vec![json!(format!("{per_cent}%"))]).await;
    }

    /// A picture of the page from top to bottom, as far as the display reaches, as PNG.
    ///
    /// # Panics
    /// If the window is gone or the file cannot be written.
    pub async fn picture(&self, path: &Path) {
        let rect = self.client.get_window_rect();
        let (_, _, width, height) = self.must("has no size", rect).await;
        let script = "const page = document.scrollingElement;
            return Math.max(0, page.scrollHeight - innerHeight)";
        let below = self.script(script, vec![]).await.as_u64().unwrap_or(0);
        let grown = (height + below).min(self.display_height());
        if grown > height {
            self.resize(size(width), size(grown)).await;
        }
        self.pixels().await.write(path);
        if grown > height {
            self.resize(size(width), size(height)).await;
        }
    }

    /// The window as it is on the display once it has come to rest. Not WebDriver's own picture:
    /// WebKit's takes two seconds, and hangs where the window is tall.
    async fn pixels(&self) -> Pixels {
        let started = Instant::now();
        self.drawn().await;
        let mut last = self.pixels_now();
        loop {
            tokio::time::sleep(REST).await;
            let now = self.pixels_now();
            // A blinking caret never rests.
            if now == last || started.elapsed() > 10 * REST {
                return now;
            }
            last = now;
        }
    }

    /// Waits until the fonts are there, no colour is on its way to another, and two frames have been drawn since. What lies in a closed fold
    /// is not drawn, so a colour there never arrives.
    pub(crate) async fn drawn(&self) {
        let script = "const done = arguments[0];
            const frames = (left) => left ? requestAnimationFrame(() => frames(left - 1)) : done();
            const settled = () => Promise.allSettled(document.getAnimations()
                .filter((it) => it.effect.target.checkVisibility()).map((it) => it.finished));
            document.fonts.ready.then(settled).then(() => frames(2))";
        let drawn = self.client.execute_async(script, vec![]);
        self.must("does not draw", drawn).await;
    }

    /// Looks again and again until something is there; gives up with what was seen instead.
    pub(crate) async fn until<T>(&self, looked_for: &str, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
        let started = Instant::now();
        loop {
            let instead = match look().await {
                Ok(found) => return found,
                Err(instead) => instead,
            };
            assert!(
                started.elapsed() < PATIENCE,
                "looked for {looked_for}, for {} seconds: {instead}; the page says:\n{}",
                PATIENCE.as_secs(),
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
}

fn size(pixels: u64) -> u32 {
    u32::try_from(pixels).expect("a display is far smaller")
}

/// Text as it is read: soft hyphens unseen, each run of blanks one blank.
fn tidy(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
