//! `save-core`, `list-200`, `list-10000`, `growth-10` and `growth-10000`: the box itself, without the border and without a window.
//! The references: appending the same text until it is on the disk; reading the same rows from a plain file, line by line; the text alone.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use support::fresh;
use support::markers::files;
use vault::{ComputerKey, DraftId, Face, PaperCode, Vault, VaultHome, Ways};

use crate::figure::Figure;
use crate::keeping::{ROUNDS, TEXT, TOGETHER, appends};

/// A list is short and long; one figure of it is the second slowest of a hundred readings.
const RUNS: usize = 7;
const READINGS: usize = 100;
const FEW: usize = 10;
const LISTED: usize = 200;
const MANY: usize = 10_000;

const AT: &str = "2026-11-24T14:32:00";

/// A box in a folder of its own, opened by its sheet: what a code costs is another figure.
struct Ground {
    folder: PathBuf,
    vault: Vault,
}

impl Ground {
    fn with(drafts: usize) -> Self {
        let folder = fresh::folder("bench");
        let face = Face { nickname: "Prøve".into(), picture: "sol".into() };
        let (paper, computer) = (PaperCode::random().expect("random digits"), ComputerKey::random().expect("random bytes"));
        let ways = Ways { paper: &paper, code: None, this_computer: Some(&computer) };
        let home = VaultHome::at(folder.join("bokse"), folder.join("kendte.cbor"));
        let mut ground = Ground { vault: home.create(&face, &ways, AT).expect("the folder is ours"), folder };
        for number in 0..drafts {
            let draft = ground.draft();
            ground.save(&draft, number);
        }
        ground
    }

    fn draft(&mut self) -> DraftId {
        self.vault.make_draft("ansoegning", AT).expect("the disk takes it")
    }

    fn save(&mut self, draft: &DraftId, number: usize) {
        self.vault.save_field(draft, "svaert-arbejde", &format!("{number}{TEXT}"), AT).expect("the disk takes it");
    }

    /// KiB on the disk as the program leaves them: closed, and with one backup.
    fn left(self) -> f64 {
        self.vault.back_up().expect("the disk takes it");
        self.vault.close().expect("the disk takes it");
        let sizes = files(&self.folder, None).into_iter().map(|file| fs::metadata(file).expect("it is there").len());
        let left = kib(sizes.sum());
        fs::remove_dir_all(&self.folder).expect("the folder is ours");
        left
    }
}

/// All five.
pub(crate) fn figures() -> Vec<Figure> {
    let mut listed = Ground::with(LISTED);
    let save = saving(&mut listed);
    let short = listing("list-200", &listed);
    listed.left();
    let many = Ground::with(MANY);
    let long = listing("list-10000", &many);
    vec![save, short, long, grown("growth-10", FEW, Ground::with(FEW)), grown("growth-10000", MANY, many)]
}

fn saving(ground: &mut Ground) -> Figure {
    let (draft, file) = (ground.draft(), ground.folder.join("reference"));
    let saves = |ground: &mut Ground, round| {
        ms(|| (0..TOGETHER).for_each(|number| ground.save(&draft, round * TOGETHER + number))) / TOGETHER as f64
    };
    let (ours, reference) = (0..ROUNDS).map(|round| (saves(ground, round), appends(&file, Duration::ZERO))).unzip();
    Figure { id: "save-core", unit: "ms", ours, reference }
}

fn listing(id: &'static str, ground: &Ground) -> Figure {
    let file = ground.folder.join("rows");
    let rows = ground.vault.drafts().expect("the box can be read");
    let lines = rows.iter().map(|row| format!("{}\t{}\t{}\t{}\n", row.id, row.kind, row.made_at, row.changed_at));
    fs::write(&file, lines.collect::<String>()).expect("the disk takes it");
    let ours = || ninety_ninth(|| ground.vault.drafts().expect("the box can be read").len());
    let bare = || ninety_ninth(|| read_lines(&file).len());
    let (ours, reference) = (0..RUNS).map(|_| (ours(), bare())).unzip();
    Figure { id, unit: "ms", ours, reference }
}

fn read_lines(file: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(file).expect("it was written a moment ago");
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn grown(id: &'static str, drafts: usize, ground: Ground) -> Figure {
    let text: usize = (0..drafts).map(|number| number.to_string().len() + TEXT.len()).sum();
    Figure { id, unit: "KiB", ours: vec![ground.left()], reference: vec![kib(text as u64)] }
}

/// Milliseconds of the second slowest of a hundred.
fn ninety_ninth(read: impl Fn() -> usize) -> f64 {
    let mut took: Vec<f64> = (0..READINGS).map(|_| ms(|| _ = black_box(read()))).collect();
    took.sort_by(f64::total_cmp);
    took[READINGS - 2]
}

fn ms(work: impl FnOnce()) -> f64 {
    let began = Instant::now();
    work();
    began.elapsed().as_secs_f64() * 1000.0
}

fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}
