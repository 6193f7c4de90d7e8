//! Disks that are full or write-protected: told plainly in the window, and nothing that was saved is lost.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::kept::settled;
use crate::mounts::Mounts;

const FIELD: &str = "svaert-arbejde";

/// A long text that does not pack, each one another.
fn text(number: u32) -> String {
    (0..4000).map(|word| format!("{} ", (word * 7919 + number * 104_729) % 1_000_003)).collect::<String>().trim_end().to_owned()
}

async fn to_field(window: &Window, word: impl Fn(&str) -> String) {
    window.press(&word("app-menu-write")).await;
    window.press(&word("form-ansoegning")).await;
    window.press(&word("part-svaert")).await;
    window.wait_for_h1(&word("page-svaert-arbejde-title")).await;
}

#[tokio::test]
async fn full_disk_is_told_and_nothing_saved_is_lost() {
    let (display, home, mounts) = (Display::start(), Home::fresh(), Mounts::start());
    let folder = home.home().join(".local/share");
    let filler = folder.join("fyld");
    mounts.run(&format!("mount -t tmpfs -o size=1m,mode=0700 fodfaeste-test {}", folder.display()));
    mounts.run(&format!("head -c 300000 /dev/zero > {}", filler.display()));
    let under = mounts.under();
    let options = || OpenOptions::new(&display, &home).under(&under);
    let person = walk::randers();
    let word = |key: &str| person.word(key);

    let mut walk = Walk::new(options().open().await, &person, async |_, _| {});
    walk.choose().await;
    walk.make_box().await;
    to_field(&walk.window, word).await;
    let (mut saved, mut saves) = (String::new(), 0);
    loop {
        let typed = text(saves);
        walk.window.paste_into(&word("field-svaert-arbejde"), &typed).await;
        let now = settled(&walk.window, FIELD).await;
        assert_eq!(now.text, typed, "what is typed stands in its field, kept or not");
        if now.kept == "failed" {
            break;
        }
        (saved, saves) = (typed, saves + 1);
        assert!(saves < 100, "the disk never got full");
    }
    assert!(saves > 2, "the disk was full after {saves} saves");
    let seen = walk.window.text().await;
    for key in ["failure-disk_full", "draft-not-kept-title", "draft-not-kept-do", "app-not-kept"] {
        assert!(seen.contains(&word(key)), "“{}” is not there: {seen}", word(key));
    }
    // Not closed: then the program would ask first, since something is not kept.
    walk.window.kill();

    mounts.run(&format!("rm {}", filler.display()));
    let mut walk = Walk::new(options().open().await, &person, async |_, _| {});
    walk.open_box().await;
    to_field(&walk.window, word).await;
    assert_eq!(walk.window.typed_in(&word("field-svaert-arbejde")).await, saved);
    walk.window.paste_into(&word("field-svaert-arbejde"), "Nu er der plads.").await;
    assert_eq!(settled(&walk.window, FIELD).await.kept, "saved");
    walk.window.close().await;
}

#[tokio::test]
async fn write_protected_home_is_told_when_something_is_to_be_kept() {
    let (display, home, mounts) = (Display::start(), Home::fresh(), Mounts::start());
    let path = home.home().display().to_string();
    mounts.run(&format!("mount --bind {path} {path} && mount -o remount,bind,ro {path}"));
    let under = mounts.under();
    let person = walk::randers();
    let mut walk = Walk::new(OpenOptions::new(&display, &home).under(&under).open().await, &person, async |_, _| {});
    walk.choose().await;
    let window = walk.window;
    window.press(&person.word("app-menu-write")).await;
    window.press(&person.word("form-ansoegning")).await;
    window.choose(&person.word("vault-alone-no")).await;
    window.press(&person.word("app-next")).await;
    window.press(&person.word("vault-to-sheet")).await;
    window.press(&person.word("vault-sheet-have")).await;
    let folder = home.home().join(".local/share/fodfaeste/bokse").display().to_string();
    let told = text::danish().say("failure-read_only", person.voice, &[("folder", folder.as_str().into())]);
    window.wait_for_text(&told).await;
    window.close().await;
}
