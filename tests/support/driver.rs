//! WebKitWebDriver: started for one window, and ended with everything that it started.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// Every process of a run carries this variable, with the run's own value, from its start.
pub(crate) const MARK: &str = "FODFAESTE_RUN";

/// How long a driver, and then the program, may take until it answers.
const START: Duration = Duration::from_secs(30);

/// A running driver. Dropping it ends the driver, the program and their children, also those
/// that left our process group (a session bus started on demand does).
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
    mark: String,
    log: PathBuf,
}

impl Driver {
    /// Starts a driver with exactly this environment; the program inherits it.
    ///
    /// # Panics
    /// If WebKitWebDriver is not installed or does not listen.
    pub fn start(environment: &[(String, String)], log: &Path) -> Self {
        let port = free_port();
        let mark = new_mark();
        let output = File::create(log).unwrap_or_else(|error| panic!("cannot write {}: {error}", log.display()));
        let errors = output.try_clone().expect("an open file can be shared");
        // Not through pipes: a driver that nobody reads would stop in the middle.
        let process = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env_clear()
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env(MARK, &mark)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start WebKitWebDriver (package webkit2gtk-driver): {error}"));
        let driver = Self { process, port, mark, log: log.to_path_buf() };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(started.elapsed() < START, "WebKitWebDriver does not listen on port {port}: {}", driver.log_text());
            sleep(Duration::from_millis(10));
        }
        driver
    }

    /// Lets the driver open the program, and waits until its page answers.
    ///
    /// # Panics
    /// If the program does not open a window in time.
    pub async fn open(&self, program: &Path, arguments: &[String]) -> Client {
        let wanted = json!({
            "webkitgtk:browserOptions": { "binary": program, "args": arguments },
        });
        let serde_json::Value::Object(wanted) = wanted else { unreachable!("it was written as an object") };
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(wanted).connect(&address);
        match tokio::time::timeout(START, session).await {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => panic!("no window of {}: {error}\n{}", program.display(), self.log_text()),
            Err(_) => panic!("no window of {} within {} seconds\n{}", program.display(), START.as_secs(), self.log_text()),
        }
    }

    /// The running process of this program, if there is one.
    pub fn process_of(&self, program: &Path) -> Option<u32> {
        marked_process_of(&self.mark, program)
    }

    /// The processes of what it has opened, without its own.
    pub(crate) fn driven(&self) -> Vec<u32> {
        marked(&self.mark).into_iter().filter(|process| *process != self.process.id()).collect()
    }

    /// What the driver and the program wrote.
    pub fn log_text(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        kill_marked(&self.mark);
        let _ = self.process.wait();
    }
}

/// Ends a process at once, as a power cut would; returns when it is gone.
///
/// # Panics
/// If it is still there after ten seconds.
pub fn kill(process: u32) {
    // std can end only its own children.
    let _ = Command::new("sh").args(["-c", &format!("kill -KILL {process}")]).stderr(Stdio::null()).status();
    let started = Instant::now();
    while is_running(process) {
        assert!(started.elapsed() < Duration::from_secs(10), "process {process} does not end");
        sleep(Duration::from_millis(5));
    }
}

/// Whether a process still does anything; a dead one that nobody has asked after does not.
pub fn is_running(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| {
        let state = stat.rsplit(") ").next().unwrap_or_default();
        !state.starts_with(['Z', 'X'])
    })
}

/// The running process of this program in the run with this mark, if there is one.
pub(crate) fn marked_process_of(mark: &str, program: &Path) -> Option<u32> {
    let program = program.canonicalize().ok()?;
    marked(mark).into_iter().find(|process| fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe == program))
}

/// Ends all processes of the run with this mark.
pub(crate) fn kill_marked(mark: &str) {
    // Twice, for what was being started while we looked.
    for _ in 0..2 {
        for process in marked(mark) {
            kill(process);
        }
    }
}

/// All processes of the run with this mark.
pub(crate) fn marked(mark: &str) -> Vec<u32> {
    let sought = format!("{MARK}={mark}");
    let Ok(processes) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    processes
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process| {
            fs::read(format!("/proc/{process}/environ"))
                .is_ok_and(|environment| environment.split(|byte| *byte == 0).any(|variable| variable == sought.as_bytes()))
        })
        .collect()
}

/// A mark that no other run has.
pub(crate) fn new_mark() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{}-{number}", std::process::id())
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("this machine has a free port on its own address")
        .port()
}
