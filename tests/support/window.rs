//! The real window of the program: opened, closed as a person does, or killed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::error::CmdError;

use crate::driver::{self, Driver};
use crate::home::Home;
use crate::keyboard::Keyboard;
use crate::pixels::Pixels;
use crate::screen::Display;
use crate::undriven::Undriven;
use crate::x11;

/// What of our own environment a window may see.
const KEPT: [&str; 6] = ["PATH", "LD_LIBRARY_PATH", "TZ", "USER", "LOGNAME", "SHELL"];

/// How long the window may take to answer anything; longer, and it hangs.
const ANSWER: Duration = Duration::from_secs(30);

/// How a window is to be opened.
#[derive(Debug)]
pub struct OpenOptions<'a> {
    home: &'a Home,
    display: &'a Display,
    program: PathBuf,
    under: Vec<String>,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    size: Option<(u32, u32)>,
}

impl<'a> OpenOptions<'a> {
    /// Our program, light, in its own size, without a session bus.
    pub fn new(display: &'a Display, home: &'a Home) -> Self {
        Self {
            home,
            display,
            program: built_program(),
            under: Vec::new(),
            arguments: Vec::new(),
            environment: Vec::new(),
            size: None,
        }
    }

    /// Another program than ours.
    pub fn program(mut self, program: impl Into<PathBuf>) -> Self {
        self.program = program.into();
        self
    }

    /// Starts the program through another one, for instance `strace -f -o file`.
    pub fn under(mut self, words: &[&str]) -> Self {
        self.under = words.iter().map(|&word| word.to_owned()).collect();
        self
    }

    /// One more argument of the program.
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// One more variable, for instance a session bus of one's own.
    pub fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The window's size in pixels.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// As on a desktop that is set to dark (or light): the page sees it as `prefers-color-scheme`.
    pub fn dark(self, dark: bool) -> Self {
        let theme = if dark { "Adwaita:dark" } else { "Adwaita" };
        self.environment("GTK_THEME", theme)
    }

    /// The program in this environment without any driver.
    pub fn command(&self) -> Command {
        let mut words = self.under.iter().map(PathBuf::from).chain([self.program.clone()]);
        let first = words.next().expect("the program is always there");
        let mut command = Command::new(first);
        command.args(words).args(&self.arguments).env_clear().envs(self.variables());
        command
    }

    /// Starts the program without any driver.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn start(self) -> Undriven {
        Undriven::start(self.command(), &self.program, self.display.name(), &self.home.root().join("program.log"))
    }

    /// Opens the window and waits until its page answers.
    ///
    /// # Panics
    /// With a sentence, if no window comes.
    pub async fn open(self) -> Window {
        let log = self.home.root().join("driver.log");
        let mut variables = self.variables();
        let automatic = ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"];
        variables.extend(automatic.map(|name| (name.to_owned(), "true".to_owned())));
        // Where a session bus would be, and is not: without an address the driver would start one.
        let bus = format!("unix:path={}", self.home.root().join("run/bus").display());
        variables.insert(0, ("DBUS_SESSION_BUS_ADDRESS".to_owned(), bus));
        // The driver would leave its own settings in the account.
        variables.insert(0, ("GSETTINGS_BACKEND".to_owned(), "memory".to_owned()));
        let driver = Driver::start(&variables, &log);
        let command = self.command();
        let arguments: Vec<String> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
        let client = driver.open(Path::new(command.get_program()), &arguments).await;
        let process = driver.process_of(&self.program).expect("its page has just answered");
        let window = Window { client, process, display: self.display.name().to_owned(), driver };
        window.wait_until_shown().await;
        x11::place(&window.display, process);
        if let Some((width, height)) = self.size {
            window.resize(width, height).await;
        }
        window
    }

    fn variables(&self) -> Vec<(String, String)> {
        let mut variables: Vec<(String, String)> =
            KEPT.iter().filter_map(|&name| Some((name.to_owned(), std::env::var(name).ok()?))).collect();
        variables.extend(
            self.home.environment().into_iter().map(|(name, folder)| (name.to_owned(), folder.to_string_lossy().into_owned())),
        );
        variables.extend(
            [
                ("DISPLAY", self.display.name()),
                ("GDK_BACKEND", "x11"),
                ("LANG", "C.UTF-8"),
                ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
        variables.extend(self.environment.iter().cloned());
        variables
    }
}

/// An open window. Dropping it ends the program, without asking it.
#[derive(Debug)]
pub struct Window {
    pub(crate) client: Client,
    process: u32,
    display: String,
    driver: Driver,
}

impl Window {
    async fn wait_until_shown(&self) {
        let opened = Instant::now();
        while !x11::is_shown(&self.display, self.process) {
            assert!(opened.elapsed() < ANSWER, "the program shows no window\n{}", self.log_text());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Closes the window as a person does, and waits until the program has ended by itself.
    ///
    /// # Panics
    /// If the program is still there after ten seconds.
    pub async fn close(self) {
        self.ask_to_close();
        self.ended().await;
    }

    /// Presses the cross in the window's corner; what the program answers is another matter.
    pub fn ask_to_close(&self) {
        x11::ask_to_close(&self.display, self.process);
    }

    /// Waits until the program has ended by itself.
    ///
    /// # Panics
    /// If it is still there after ten seconds.
    pub async fn ended(self) {
        let asked = Instant::now();
        while driver::is_running(self.process) {
            assert!(
                asked.elapsed() < Duration::from_secs(10),
                "the window was closed, but the program goes on\n{}",
                self.driver.log_text()
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Ends the program as a power cut does.
    pub fn kill(self) {
        driver::kill(self.process);
    }

    /// The display's keyboard, given to this window.
    ///
    /// # Panics
    /// If the window is gone.
    pub fn keyboard(&self) -> Keyboard {
        x11::place(&self.display, self.process);
        Keyboard::of(&self.display)
    }

    /// The program's process.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// The program's processes, without the driver's.
    pub fn processes(&self) -> Vec<u32> {
        self.driver.driven()
    }

    /// What the program and the driver wrote to their terminal.
    pub fn log_text(&self) -> String {
        self.driver.log_text()
    }

    /// How the window looks at this moment, finished or not.
    ///
    /// # Panics
    /// If the window is gone.
    pub fn pixels_now(&self) -> Pixels {
        x11::pixels(&self.display, self.process)
    }

    pub(crate) fn display_height(&self) -> u64 {
        x11::height(&self.display).into()
    }

    /// The page's area in so many pixels.
    ///
    /// # Panics
    /// If the window is gone.
    pub async fn resize(&self, width: u32, height: u32) {
        let resized = self.client.set_window_size(width, height);
        self.must("cannot be resized", resized).await;
    }

    /// What the window answers to a command, or why it does not.
    pub(crate) async fn answer<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, String> {
        match tokio::time::timeout(ANSWER, command).await {
            Ok(answer) => answer.map_err(|error| error.to_string()),
            Err(_) => Err(format!("no answer within {} seconds", ANSWER.as_secs())),
        }
    }

    /// The answer to a command that an open window cannot refuse.
    pub(crate) async fn must<T>(&self, complaint: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.answer(command).await {
            Ok(answer) => answer,
            Err(error) => panic!("the window {complaint}: {error}\n{}", self.log_text()),
        }
    }
}

/// Our program, beside the program that is running now.
///
/// # Panics
/// If it was not built: `cargo test` alone does not build it, `cargo build --workspace` does.
pub fn built_program() -> PathBuf {
    let me = std::env::current_exe().expect("a running program has a file");
    let folder = me.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).expect("a file lies in a folder");
    folder.join("fodfaeste")
}
