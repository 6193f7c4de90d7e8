//! Session buses that work, that never answer, and whose services never start.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};
use gtk::glib::{FromVariant, Variant};
use support::home::Home;

/// A real bus of our own; it ends with this value.
pub(crate) struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// A bus of this account that knows these services by name and by the command that starts them.
    pub(crate) fn start(home: &Home, services: &[(&str, &str)]) -> Self {
        let folder = home.root();
        let known = folder.join("services");
        fs::create_dir_all(&known).unwrap();
        for (name, command) in services {
            let service = format!("[D-BUS Service]\nName={name}\nExec={command}\n");
            fs::write(known.join(format!("{name}.service")), service).unwrap();
        }
        let config = folder.join("bus.conf");
        let words = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
              "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:path={}</listen>
              <servicedir>{}</servicedir>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
              </policy>
            </busconfig>"#,
            folder.join("socket").display(),
            known.display()
        );
        fs::write(&config, words).unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", config.display()))
            .envs(home.environment())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon (package dbus) is installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(!address.trim().is_empty(), "dbus-daemon ended before it had an address");
        Self { daemon, address: address.trim().to_owned() }
    }

    /// The value of DBUS_SESSION_BUS_ADDRESS.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// What a service on a bus answers; `None` if it refuses.
pub(crate) fn ask<Answer: FromVariant>(
    bus: &str,
    name: &str,
    path: &str,
    method: &str,
    parameters: Option<&Variant>,
) -> Option<Answer> {
    let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    let bus = DBusConnection::for_address_sync(bus, client, None, None::<&Cancellable>).unwrap();
    // The interface of both services that are asked here has the service's own name.
    let answer = bus.call_sync(Some(name), path, name, method, parameters, None, DBusCallFlags::NONE, 5000, None::<&Cancellable>);
    answer.ok()?.get()
}

/// A socket that takes every connection and never says a word; gives the bus address of it.
pub(crate) fn mute(folder: &Path) -> String {
    listen(folder, |_| {})
}

/// A socket that greets as a bus does, and then never says a word again; gives the bus address of it.
pub(crate) fn mute_after_greeting(folder: &Path) -> String {
    listen(folder, |connection| {
        let _ = connection.read(&mut [0; 512]);
        let _ = connection.write_all(b"OK 0123456789abcdef0123456789abcdef\r\n");
    })
}

fn listen(folder: &Path, first: fn(&mut UnixStream)) -> String {
    let path = folder.join("mute");
    let listener = UnixListener::bind(&path).unwrap();
    // Until the test program ends; the connections stay open, and nothing is written to them.
    thread::spawn(move || {
        let mut held = Vec::new();
        for mut connection in listener.incoming().flatten() {
            first(&mut connection);
            held.push(connection);
        }
    });
    format!("unix:path={}", path.display())
}
