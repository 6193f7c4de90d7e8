//! Walks through the real window and leaves numbered pictures and the letter in a folder: `tour FOLDER`.

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The walk needs WebKitWebDriver, which only Linux has.");
}

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    tour::run()
}

#[cfg(target_os = "linux")]
mod tour {
    use std::cell::{Cell, RefCell};
    use std::fs;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::path::{Path, PathBuf};
    use std::process::{Command, ExitCode};

    use support::home::Home;
    use support::screen::Display;
    use support::walk::{self, Kommune, Person, Walk};
    use support::window::{OpenOptions, Window};
    use tokio::runtime::Builder;

    /// Tall, so that the longest page in the largest text fits into one picture.
    const DISPLAY: (u32, u32) = (1280, 14_000);

    /// Fine enough to read the letter.
    const DOTS_PER_INCH: &str = "110";

    /// The walk of a box that was kept earlier.
    const EARLIER: &str = "en-boks-fra-foer";

    /// The walk around the box itself.
    const OWN_BOX: &str = "min-boks";

    /// Walks all walks, or the one that is named; the status says whether all of them came to their end.
    pub(crate) fn run() -> ExitCode {
        let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
            eprintln!("tour FOLDER [WALK]");
            return ExitCode::FAILURE;
        };
        let asked = std::env::args().nth(2);
        let runtime = Builder::new_current_thread().enable_all().build().expect("one thread is enough for a runtime");
        let mut pictures = 0;
        let walks = [
            ("randers", walk::randers()),
            ("ishoej", walk::ishoej()),
            ("en-anden-kommune", walk::other()),
            (EARLIER, walk::earlier()),
            (OWN_BOX, walk::randers()),
        ];
        for (name, person) in walks.into_iter().filter(|(name, _)| asked.as_ref().is_none_or(|asked| asked == name)) {
            let album = Album::new(&folder, name);
            let walked = catch_unwind(AssertUnwindSafe(|| runtime.block_on(walk_through(&person, &album))));
            if walked.is_err() {
                eprintln!("The walk “{name}” stopped after the step “{}”.", album.last.borrow());
                return ExitCode::FAILURE;
            }
            pictures += album.pictures.get();
        }
        println!("{pictures} pictures and the letters: {}", folder.display());
        ExitCode::SUCCESS
    }

    async fn walk_through(person: &Person, album: &Album) {
        let (display, home) = (Display::sized(DISPLAY.0, DISPLAY.1), Home::fresh());
        if album.name == EARLIER {
            walk::leave_box(&home);
        }
        let window = OpenOptions::new(&display, &home).open().await;
        let mut walk = Walk::new(window, person, async |window: &Window, step: &str| album.keep(window, step).await);
        if album.name == EARLIER {
            walk.what_has_changed().await;
            return;
        }
        if album.name == OWN_BOX {
            walk.choose().await;
            walk.make_box().await;
            walk.write_application().await;
            walk.keep_house().await;
            walk.be_a_guest().await;
            return;
        }
        walk.to_the_result().await;
        if person.kommune == Kommune::Other {
            walk.read_everything().await;
            return;
        }
        walk.apply_now().await;
        walk.to_the_papers().await;
        album.keep_papers(person, &home);
        walk.complain().await;
        walk.see_days().await;
        walk.see_sheets().await;
        let mut walk = walk.start_again(OpenOptions::new(&display, &home)).await;
        walk.open_box().await;
        walk.read_again().await;
        walk.read_everything().await;
    }

    /// Where the pictures of one walk go, and how far it has come.
    struct Album {
        folder: PathBuf,
        name: &'static str,
        steps: Cell<u32>,
        pictures: Cell<u32>,
        last: RefCell<String>,
    }

    impl Album {
        fn new(folder: &Path, name: &'static str) -> Self {
            let album =
                Self { folder: folder.to_owned(), name, steps: Cell::new(0), pictures: Cell::new(0), last: RefCell::default() };
            for look in ["", "-moerk", "-200"] {
                remove_old_pictures(&album.look(look));
            }
            album
        }

        /// The folder of a look: "" is the ordinary one.
        fn look(&self, look: &str) -> PathBuf {
            self.folder.join(format!("{}{look}", self.name))
        }

        async fn keep(&self, window: &Window, step: &str) {
            self.steps.set(self.steps.get() + 1);
            let file = format!("{:02}-{step}.png", self.steps.get());
            self.picture(window, "", &file).await;
            if self.is_kept_in_every_look(step) {
                // What the page itself does when the computer, or "Udseende", says so.
                window.script("document.documentElement.dataset.theme = 'dark'", vec![]).await;
                self.picture(window, "-moerk", &file).await;
                window.script("document.documentElement.dataset.theme = 'light'", vec![]).await;
                window.keys(&["Ctrl+=", "Ctrl+=", "Ctrl+="]).await;
                self.picture(window, "-200", &file).await;
                window.keys(&["Ctrl+0"]).await;
            }
            println!("{}/{file}", self.name);
            self.last.replace(step.to_owned());
        }

        /// Most pages look alike in every walk, and reopened as the first time: once in each look is enough. Each walk has its own result.
        fn is_kept_in_every_look(&self, step: &str) -> bool {
            match self.name {
                EARLIER | OWN_BOX => !step.starts_with("del-"),
                "randers" => !step.starts_with("genaabnet"),
                _ => step.starts_with("resultat"),
            }
        }

        async fn picture(&self, window: &Window, look: &str, file: &str) {
            let folder = self.look(look);
            make(&folder);
            window.picture(&folder.join(file)).await;
            self.pictures.set(self.pictures.get() + 1);
        }

        /// Copies the papers that the walk has saved, and draws each of their pages.
        fn keep_papers(&self, person: &Person, home: &Home) {
            let folder = self.look("");
            let saved = fs::read_dir(home.home().join("Dokumenter")).expect("the walk has saved two papers");
            for paper in saved.flatten().map(|entry| entry.path()) {
                let is_sheet = paper.to_string_lossy().contains(&person.word("draft-send-title"));
                let name = if is_sheet { "saadan-sender-du-brevet" } else { "brev" };
                let copy = folder.join(format!("{name}.pdf"));
                fs::copy(&paper, &copy).unwrap_or_else(|error| panic!("cannot write {}: {error}", copy.display()));
                let mut draw = Command::new("pdftoppm");
                draw.args(["-png", "-r", DOTS_PER_INCH]).arg(&copy).arg(folder.join(name));
                let drawn = draw.status().unwrap_or_else(|error| panic!("cannot start pdftoppm (poppler-utils): {error}"));
                assert!(drawn.success(), "pdftoppm cannot draw {}", copy.display());
            }
        }
    }

    /// Pictures of an earlier walk, whose steps may have had other numbers, would only mislead.
    fn remove_old_pictures(folder: &Path) {
        let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        for picture in files.filter(|file| file.extension().is_some_and(|extension| extension == "png")) {
            fs::remove_file(&picture).unwrap_or_else(|error| panic!("cannot remove {}: {error}", picture.display()));
        }
    }

    fn make(folder: &Path) {
        fs::create_dir_all(folder).unwrap_or_else(|error| panic!("cannot make {}: {error}", folder.display()));
    }
}
