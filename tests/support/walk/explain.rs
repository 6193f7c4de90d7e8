//! Reading: one topic at each depth, and, for those who want it all, every topic, the comparison and the hard words.

use super::Walk;
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Reads the topic of who can get it, first in short, then in whole, then with every source; ends on the topic.
    pub async fn read_topic(&mut self) {
        self.press("app-menu-explain").await;
        self.arrive("app-menu-explain", "emner").await;
        self.press("topic-hvem-title").await;
        self.arrive("topic-hvem-title", "emne-hvem-kort").await;
        self.read_at("explain-depth-more", "emne-hvem-mere").await;
        self.read_at("explain-depth-sources", "emne-hvem-kilder").await;
    }

    /// Reads every topic in short and in whole, then the comparison and the hard words.
    pub async fn read_everything(&mut self) {
        for id in law::facts().topics.iter().map(|topic| topic.id.as_str()) {
            let title = format!("topic-{id}-title");
            self.press("app-menu-explain").await;
            self.window.wait_for_h1(&self.word("app-menu-explain")).await;
            self.press(&title).await;
            self.window.wait_for_h1(&self.word(&title)).await;
            self.read_at("explain-depth-short", &format!("emne-{id}-kort")).await;
            self.read_at("explain-depth-more", &format!("emne-{id}-mere")).await;
        }
        for (way, heading, step) in
            [("explain-compare", "explain-compare-title", "sammenligning"), ("explain-terms", "explain-terms", "svaere-ord")]
        {
            self.press("app-menu-explain").await;
            self.window.wait_for_h1(&self.word("app-menu-explain")).await;
            self.press(way).await;
            self.arrive(heading, step).await;
        }
    }

    /// Chooses how much of the topic is shown.
    async fn read_at(&mut self, depth: &str, step: &str) {
        self.window.choose(&self.word(depth)).await;
        let shown = "return document.querySelector('[data-depth]')?.dataset.depth";
        let wanted = depth.trim_start_matches("explain-depth-");
        while self.window.script(shown, vec![]).await != wanted {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        self.step(step).await;
    }
}
