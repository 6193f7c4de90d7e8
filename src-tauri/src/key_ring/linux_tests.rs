//! A real key ring on a real bus, and all the ways in which there is none.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Instant;

use super::*;

const ID: &str = "00112233445566778899aabbccddeeff";
const KEY: [u8; 32] = [0x5a; 32];

/// A bus of its own with a home of its own; both go with this value.
struct Account {
    home: PathBuf,
    bus: Child,
    address: String,
    ring: Option<Child>,
}

impl Account {
    fn new(name: &str) -> Self {
        let home = env::temp_dir().join(format!("fodfaeste-ring-{name}-{}", std::process::id()));
        fs::create_dir_all(&home).unwrap();
        let words = format!(
            r#"<busconfig>
              <type>session</type>
              <listen>unix:path={}</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
              </policy>
            </busconfig>"#,
            home.join("bus").display()
        );
        fs::write(home.join("bus.conf"), words).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", home.join("bus.conf").display()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { home, bus, address: address.trim().to_owned(), ring: None }
    }

    /// Starts the key ring of GNOME; what is typed is the password that the account logs in with.
    fn log_in(&mut self, password: Option<&str>) {
        self.log_out();
        let mut daemon = Command::new("gnome-keyring-daemon");
        daemon.args(["--foreground", "--components=secrets", "--control-directory"]).arg(self.home.join("control"));
        if password.is_some() {
            daemon.arg("--unlock");
        }
        daemon.env_remove("DISPLAY").env("HOME", &self.home).env("XDG_DATA_HOME", self.home.join("data"));
        daemon.env("XDG_RUNTIME_DIR", &self.home).env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        daemon.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut ring = daemon.spawn().expect("gnome-keyring-daemon (package gnome-keyring) is installed");
        let mut typed = ring.stdin.take().unwrap();
        typed.write_all(password.unwrap_or_default().as_bytes()).unwrap();
        drop(typed);
        self.ring = Some(ring);
        // It is there once it has its name.
        let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus = DBusConnection::for_address_sync(&self.address, client, None, None::<&Cancellable>).unwrap();
        let (to, path, asked) = ("org.freedesktop.DBus", "/org/freedesktop/DBus", (SECRETS,).to_variant());
        let begun = Instant::now();
        loop {
            let none = DBusCallFlags::NONE;
            let has = bus.call_sync(Some(to), path, to, "NameHasOwner", Some(&asked), None, none, 1000, None::<&Cancellable>);
            if has.ok().and_then(|has| has.get::<(bool,)>()) == Some((true,)) {
                break;
            }
            assert!(begun.elapsed().as_secs() < 10, "the key ring does not come");
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn log_out(&mut self) {
        if let Some(mut ring) = self.ring.take() {
            let _ = ring.kill();
            let _ = ring.wait();
        }
    }

    fn ring(&self) -> AccountKeyRing {
        AccountKeyRing { bus: Some(self.address.clone()) }
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        self.log_out();
        let _ = self.bus.kill();
        let _ = self.bus.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// Asks everything of a key ring that is none, and says how long one answer took at most.
fn gives_nothing(ring: &AccountKeyRing) -> Duration {
    let begun = Instant::now();
    assert!(!ring.is_there());
    let first = begun.elapsed();
    let begun = Instant::now();
    assert!(!ring.keep(ID, &KEY) && ring.find(ID).is_none());
    first.max(begun.elapsed() / 2)
}

#[test]
fn a_key_is_kept_found_again_by_its_box_alone_and_forgotten() {
    let mut account = Account::new("kept");
    account.log_in(Some("asta"));
    let ring = account.ring();
    assert!(ring.is_there());
    assert!(ring.keep(ID, &KEY));
    assert_eq!(ring.find(ID), Some(KEY.to_vec()));
    assert_eq!(ring.find("ffeeddccbbaa99887766554433221100"), None);
    // Another key takes the place of the first.
    assert!(ring.keep(ID, &[7; 32]));
    assert_eq!(ring.find(ID), Some(vec![7; 32]));
    account.log_in(Some("asta"));
    assert_eq!(ring.find(ID), Some(vec![7; 32]), "it outlives a restart");
    ring.forget(ID);
    assert_eq!(ring.find(ID), None);
}

#[test]
fn a_locked_or_replaced_key_ring_gives_nothing_and_asks_nobody() {
    let mut account = Account::new("locked");
    account.log_in(Some("asta"));
    let ring = account.ring();
    assert!(ring.keep(ID, &KEY));
    // The account logs in without its password, as with a fingerprint: the key ring stays locked.
    account.log_in(None);
    let took = gives_nothing(&ring);
    assert!(took < Duration::from_secs(3), "{took:?}");
    // A new account of the same name has an empty one.
    account.log_out();
    fs::remove_dir_all(account.home.join("data")).unwrap();
    account.log_in(Some("asta"));
    assert_eq!(ring.find(ID), None);
}

#[test]
fn without_a_bus_a_key_ring_or_an_answer_there_is_none_within_three_seconds() {
    let account = Account::new("none");
    let mute = account.home.join("mute");
    let _never_accepted = UnixListener::bind(&mute).unwrap();
    let address = |path: &Path| Some(format!("unix:path={}", path.display()));
    let buses = [None, address(Path::new("/findes/ikke")), address(&mute), Some(account.address.clone())];
    for bus in buses {
        let ring = AccountKeyRing { bus };
        let took = gives_nothing(&ring);
        assert!(took < Duration::from_secs(3), "{:?}: {took:?}", ring.bus);
    }
}
