//! No socket of the internet is opened: every network call of the program and of all that it starts, as strace writes it down.
//!
//! Without the driver there is none at all. With it there is what WebKit's automation needs: the driver names a port of 127.0.0.1 in the
//! environment, the program listens there, and the driver, the program itself and its web process connect to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::OpenOptions;

/// strace before a program: it follows every child, and writes only what concerns sockets.
fn strace(trace: &Path) -> [String; 7] {
    ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", &trace.display().to_string()].map(str::to_owned)
}

/// A trace: one call of one process a line.
struct Trace(String);

impl Trace {
    fn read(path: &Path) -> Self {
        Self(fs::read_to_string(path).expect("strace has written a trace"))
    }

    /// The families of all sockets that were made, each once.
    fn families(&self) -> BTreeSet<&str> {
        let made = self.0.lines().filter_map(|line| line.split_once(" socket(").or_else(|| line.split_once(" socketpair(")));
        made.map(|(_, arguments)| arguments.split([',', ')']).next().unwrap_or_default()).collect()
    }

    /// The calls that make an internet socket or name an internet address. The routes that GLib reads from the kernel to learn whether
    /// there is a network are none: they come over netlink, and have a family but no address to send to.
    fn internet(&self) -> Vec<&str> {
        let is_internet = |line: &&str| line.contains("socket(AF_INET") || line.contains("sa_family=AF_INET");
        self.0.lines().filter(is_internet).collect()
    }
}

#[test]
fn without_a_driver_there_is_no_internet_socket_at_all() {
    let (display, home) = (Display::start(), Home::fresh());
    let path = home.root().join("trace");
    let under = strace(&path);
    let window = OpenOptions::new(&display, &home).under(&under.each_ref().map(String::as_str)).start();
    window.wait_until_drawn(Duration::from_secs(20));
    thread::sleep(Duration::from_secs(3));
    window.close();
    let trace = Trace::read(&path);
    assert_eq!(trace.internet(), Vec::<&str>::new());
    // To the display, among themselves, and to the kernel.
    assert_eq!(trace.families(), BTreeSet::from(["AF_NETLINK", "AF_UNIX"]));
}

#[tokio::test]
async fn in_a_whole_walk_there_are_only_the_drivers_own_sockets() {
    let (display, home) = (Display::start(), Home::fresh());
    let path = home.root().join("trace");
    let under = strace(&path);
    let window = OpenOptions::new(&display, &home).under(&under.each_ref().map(String::as_str)).open().await;
    let person = walk::randers();
    let mut walk = Walk::new(window, &person, async |_, _| {});
    walk.to_the_result().await;
    walk.to_the_papers().await;
    walk.window.close().await;

    let trace = Trace::read(&path);
    assert_eq!(trace.families(), BTreeSet::from(["AF_INET", "AF_NETLINK", "AF_UNIX"]));
    let internet = trace.internet();
    let of = |call: &str| internet.iter().filter(|line| line.contains(call)).copied().collect::<Vec<_>>();
    let bound = of(" bind(");
    let [listening] = bound[..] else { panic!("more than the driver's port is listened at: {bound:?}") };
    let port = listening.split_once("sin_port=").and_then(|(_, rest)| rest.split_once(',')).expect("an address has a port").0;
    let at_port = format!("sin_port={port}, sin_addr=inet_addr(\"127.0.0.1\")");
    for line in of(" bind(").into_iter().chain(of(" connect(")).chain(of(" sendto(")).chain(of(" sendmsg(")) {
        assert!(line.contains(&at_port), "not the driver's port: {line}");
    }
    for line in &internet {
        let is_made = line.contains(" socket(AF_INET, SOCK_STREAM");
        assert!(is_made || line.contains("inet_addr(\"127.0.0.1\")"), "not this computer's own address: {line}");
    }
}

#[test]
fn trace_shows_an_internet_socket_where_there_is_one() {
    let home = Home::fresh();
    let path = home.root().join("trace");
    let words = strace(&path);
    // UDP: the address is remembered, and nothing is sent. It belongs to nobody (RFC 5737).
    let script = "import socket; socket.socket(socket.AF_INET6); socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))";
    let ran = Command::new(&words[0]).args(&words[1..]).args(["python3", "-c", script]).status().unwrap();
    assert!(ran.success());
    let trace = Trace::read(&path);
    let shows = |what: &str| trace.internet().iter().any(|line| line.contains(what));
    assert!(shows(" socket(AF_INET6") && shows(" socket(AF_INET,") && shows("192.0.2.1"), "{:?}", trace.internet());
    assert!(trace.families().is_superset(&BTreeSet::from(["AF_INET", "AF_INET6"])), "{:?}", trace.families());
}
