//! A box without a code, on a computer whose disk is encrypted and whose account has a key ring: made, locked and opened again in the real window.

use std::io::Write;
use std::process::{Child, Command, Stdio};

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::bus::{Bus, ask};
use crate::mounts::Mounts;

/// The key ring of GNOME, open; it ends with this value.
struct KeyRing(Child);

impl KeyRing {
    fn start(home: &Home, bus: &Bus) -> Self {
        let mut daemon = Command::new("gnome-keyring-daemon");
        daemon.args(["--foreground", "--components=secrets", "--unlock", "--control-directory"]).arg(home.root().join("control"));
        daemon.env_remove("DISPLAY").envs(home.environment()).env("DBUS_SESSION_BUS_ADDRESS", bus.address());
        daemon.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut ring = daemon.spawn().expect("gnome-keyring-daemon (package gnome-keyring) is installed");
        ring.stdin.take().unwrap().write_all(b"asta").unwrap();
        let has_name = || {
            let name = gtk::glib::ToVariant::to_variant(&("org.freedesktop.secrets",));
            ask::<(bool,)>(bus.address(), "org.freedesktop.DBus", "/org/freedesktop/DBus", "NameHasOwner", Some(&name))
        };
        while has_name() != Some((true,)) {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        Self(ring)
    }
}

impl Drop for KeyRing {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A place where the boxes lie on a disk that the kernel calls encrypted. Which device that is, is as good as any.
fn with_a_sealed_disk(home: &Home) -> Mounts {
    let mounts = Mounts::start();
    let boxes = home.home().join(".local/share");
    mounts.run(&format!("mkdir -p {0} && mount -t tmpfs -o mode=0700 /dev/null {0}", boxes.display()));
    mounts.run("mount -t tmpfs fodfaeste-test /sys/dev/block && mkdir -p /sys/dev/block/1:3/dm");
    mounts.run("echo CRYPT-LUKS2-fodfaeste > /sys/dev/block/1:3/dm/uuid");
    mounts
}

#[tokio::test]
async fn where_it_is_safe_a_box_is_made_locked_and_opened_without_a_code() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let bus = Bus::start(&home, &[]);
    let _ring = KeyRing::start(&home, &bus);
    let mounts = with_a_sealed_disk(&home);
    let under = mounts.under();
    let options = OpenOptions::new(&display, &home).under(&under).environment("DBUS_SESSION_BUS_ADDRESS", bus.address());
    let mut walk = Walk::new(options.open().await, &person, async |_: &Window, _: &str| {});
    walk.choose().await;
    let window = walk.window;
    let word = |key: &str| person.word(key);

    window.press(&word("app-menu-write")).await;
    window.press(&word("form-ansoegning")).await;
    window.wait_for_h1(&word("vault-create-title")).await;
    window.choose(&word("vault-alone-yes")).await;
    window.choose(&word("vault-each-time-no")).await;
    window.press(&word("app-next")).await;
    window.wait_for_h1(&word("face-title")).await;
    window.press(&word("vault-to-sheet")).await;
    window.wait_for_h1(&word("vault-sheet-title")).await;
    window.press(&word("vault-sheet-have")).await;
    window.wait_for_h1(&word("form-ansoegning")).await;

    window.press(&word("app-box-close")).await;
    window.wait_for_h1(&word("vault-open-title")).await;
    window.wait_for_text(&word("vault-here-lead")).await;
    window.press(&word("vault-open")).await;
    window.wait_for_h1(&word("form-ansoegning")).await;
    window.close().await;
}
