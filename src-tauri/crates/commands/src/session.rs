//! The sitting: the facts, the words, whose case it is, what was answered so far, and the box once it is open.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use law::Facts;
use rules::facts::Standard;
use search::Index;
use secrecy::SecretString;
use text::{Value, Words};
use vault::{PaperCode, VaultId};

use crate::boxes::OpenBox;
use crate::carried::Carried;
use crate::explain::TermBook;
use crate::ports::{Clock, Computer, Folders, KeyRing, Mute, NoKeyRing, NoViewer, PlainComputer, Speech, Viewer};
use crate::recheck::Results;
use crate::wire::{
    Chosen, Ended, Failure, Kommune, KommuneTile, Look, Nothing, OpenVault, SessionChoice, SessionEnd, SessionView, Voice,
};

/// How a time is written in the vault.
pub(crate) const TIME: &str = "%Y-%m-%dT%H:%M:%S";

/// A time as the vault keeps it.
pub(crate) fn read_time(at: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(at, TIME).ok()
}

/// The sitting of one person at one window.
pub struct Session {
    pub(crate) facts: &'static Facts,
    pub(crate) words: &'static Words,
    pub(crate) terms: TermBook,
    /// Made when something is first looked for; another municipality or voice has other texts.
    pub(crate) index: Option<Index>,
    pub(crate) folders: Folders,
    pub(crate) carried: Carried,
    pub(crate) open: Option<OpenBox>,
    /// What was answered before a box that lay here was opened, by that box, until its person says whose it is.
    pub(crate) aside: BTreeMap<VaultId, Carried>,
    /// The results that the box held when it was opened.
    pub(crate) opened_with: Results,
    /// The keys of the titles of those pages whose answers in the box could not be read when it was opened.
    pub(crate) unread: Vec<&'static str>,
    pub(crate) speech: Box<dyn Speech>,
    pub(crate) viewer: Box<dyn Viewer>,
    /// How the page looked that was taken away last.
    pub(crate) look: Look,
    /// The box that was locked last, while none is open.
    pub(crate) locked: Option<VaultId>,
    /// Whether the page has shown what the next person must not see, and has not been taken away yet.
    pub(crate) fresh_view: bool,
    /// The words that the next transfer file opens with.
    pub(crate) transfer_words: Option<SecretString>,
    /// What was found in a transfer file that was looked at, until it is taken in.
    pub(crate) brought: Option<vault::transfer::Carried>,
    pub(crate) computer: Box<dyn Computer>,
    pub(crate) key_ring: Box<dyn KeyRing>,
    /// The sheet that was shown last, until a box has it.
    pub(crate) sheet: Option<PaperCode>,
    /// What was deleted for ever, until somebody begins anew.
    pub(crate) receipt: Vec<String>,
    /// The file that was taken away last in this sitting.
    pub(crate) last_paper: Option<PathBuf>,
    pub(crate) clock: Box<dyn Clock>,
    ended: bool,
    close_answers: u32,
}

impl Session {
    /// A new sitting. Reads and writes nothing.
    pub fn new(clock: Box<dyn Clock>, folders: Folders) -> Self {
        Session::with_facts(law::facts(), clock, folders)
    }

    /// A new sitting over other facts than the program carries: how a new municipality is tried out.
    pub fn with_facts(facts: &'static Facts, clock: Box<dyn Clock>, folders: Folders) -> Self {
        Session {
            facts,
            words: text::danish(),
            terms: TermBook::new(&facts.terms, text::danish()),
            index: None,
            folders,
            carried: Carried::default(),
            open: None,
            aside: BTreeMap::new(),
            opened_with: Results::new(),
            unread: Vec::new(),
            speech: Box::new(Mute),
            viewer: Box::new(NoViewer),
            look: Look::default(),
            locked: None,
            fresh_view: false,
            transfer_words: None,
            brought: None,
            computer: Box::new(PlainComputer),
            key_ring: Box::new(NoKeyRing),
            sheet: None,
            receipt: Vec::new(),
            last_paper: None,
            clock,
            ended: false,
            close_answers: 0,
        }
    }

    /// The same sitting with a voice to read aloud; without one it says that there is none.
    #[must_use]
    pub fn with_speech(self, speech: Box<dyn Speech>) -> Self {
        Session { speech, ..self }
    }

    /// The same sitting with the system's own viewer for papers; without one it says that there is none.
    #[must_use]
    pub fn with_viewer(self, viewer: Box<dyn Viewer>) -> Self {
        Session { viewer, ..self }
    }

    /// The same sitting on a computer that tells its memory and its sticks; without one it knows of neither.
    #[must_use]
    pub fn with_computer(self, computer: Box<dyn Computer>) -> Self {
        Session { computer, ..self }
    }

    /// The same sitting in an account with a key ring; without one every box needs its code.
    #[must_use]
    pub fn with_key_ring(self, key_ring: Box<dyn KeyRing>) -> Self {
        Session { key_ring, ..self }
    }

    /// Whether the page has said that all is kept and the program may end.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// How often the page has answered a window that was asked to close.
    pub fn close_answers(&self) -> u32 {
        self.close_answers
    }

    pub(crate) fn now(&self) -> NaiveDateTime {
        self.clock.now()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.now().date()
    }

    /// The time as the vault keeps it.
    pub(crate) fn at(&self) -> String {
        self.now().format(TIME).to_string()
    }

    pub(crate) fn voice(&self) -> Voice {
        self.carried.choice.as_ref().map_or(Voice::Own, |choice| choice.voice)
    }

    pub(crate) fn kommune(&self) -> &Kommune {
        self.carried.choice.as_ref().map_or(&Kommune::DontKnow, |choice| &choice.kommune)
    }

    pub(crate) fn standard(&self) -> Option<&'static Standard> {
        match self.kommune() {
            Kommune::Known { code } => self.facts.standard(code),
            Kommune::Other | Kommune::DontKnow => None,
        }
    }

    /// A sentence in the voice of the person at the computer.
    pub(crate) fn say(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.words.say(key, text_voice(self.voice()), values)
    }

    /// Said on every page that shows rules: that the standard is a draft, or that the law alone is shown.
    pub(crate) fn note(&self) -> String {
        match (self.kommune(), self.standard()) {
            (_, Some(standard)) if standard.draft => self.say("note-draft", &[("kommune", standard.short_name.as_str().into())]),
            (_, Some(_)) => String::new(),
            (Kommune::DontKnow, None) => self.say("note-dont-know", &[]),
            (Kommune::Known { .. } | Kommune::Other, None) => {
                let and = format!(" {} ", self.say("and-word", &[]));
                let known: Vec<&str> = self.facts.standards.iter().rev().map(|standard| standard.short_name.as_str()).collect();
                self.say("note-other", &[("known", known.join(&and).into())])
            }
        }
    }

    fn kommune_name(&self) -> String {
        match (self.kommune(), self.standard()) {
            (_, Some(standard)) => standard.short_name.clone(),
            (Kommune::DontKnow, None) => self.say("kommune-dont-know", &[]),
            (Kommune::Known { .. } | Kommune::Other, None) => self.say("kommune-other", &[]),
        }
    }

    fn tiles(&self) -> Vec<KommuneTile> {
        let known = self.facts.standards.iter().rev().map(|standard| KommuneTile {
            kommune: Kommune::Known { code: standard.kommune.clone() },
            label: standard.short_name.clone(),
        });
        let other = KommuneTile { kommune: Kommune::Other, label: self.say("kommune-other", &[]) };
        let dont_know = KommuneTile { kommune: Kommune::DontKnow, label: self.say("kommune-dont-know", &[]) };
        known.chain([other, dont_know]).collect()
    }

    /// All that the page needs to know of the sitting.
    pub(crate) fn view(&self) -> Result<SessionView, Failure> {
        let chosen = match &self.carried.choice {
            None => Chosen::NotYet,
            Some(choice) => Chosen::Chosen {
                kommune: choice.kommune.clone(),
                kommune_name: self.kommune_name(),
                kommune_note: self.note(),
                voice: choice.voice,
            },
        };
        let open = match &self.open {
            None => OpenVault::None,
            Some(open) => {
                let vault::Face { nickname, picture } = open.vault.face();
                OpenVault::Open { nickname, picture, guest: open.vault.is_guest(), lock_minutes: self.lock_minutes() }
            }
        };
        let values = [("version", env!("CARGO_PKG_VERSION").into()), ("facts", self.facts.version.as_str().into())];
        Ok(SessionView {
            words: self.words.labels(text_voice(self.voice())),
            kommuner: self.tiles(),
            chosen,
            vaults: self.vault_cards()?,
            open,
            locked: self.locked.map(|id| id.to_string()).unwrap_or_default(),
            place: self.carried.place.clone(),
            look: self.look,
            check: self.carried.check.clone(),
            pay: self.carried.pay.clone(),
            transport: self.carried.transport.clone(),
            receipt: self.receipt.clone(),
            unread: self.unread_words(),
            aside: self.open.as_ref().is_some_and(|open| self.aside.contains_key(&open.vault.id())),
            answered: self.carried.has_answers(),
            folder_note: self.vault_folder_note(),
            version: self.say("version-line", &values),
        })
    }

    fn unread_words(&self) -> String {
        if self.unread.is_empty() {
            return String::new();
        }
        let titles: Vec<String> = self.unread.iter().map(|title| format!("“{}”", self.say(title, &[]))).collect();
        self.say("answers-unread", &[("pages", titles.join(", ").into())])
    }
}

/// The voice as the words know it.
pub(crate) fn text_voice(voice: Voice) -> text::Voice {
    match voice {
        Voice::Own => text::Voice::Own,
        Voice::Relative => text::Voice::Relative,
        Voice::Worker => text::Voice::Worker,
    }
}

pub(crate) fn session_start(session: &mut Session, _: Nothing) -> Result<SessionView, Failure> {
    session.view()
}

pub(crate) fn session_choose(session: &mut Session, request: SessionChoice) -> Result<SessionView, Failure> {
    session.carried.choice = Some(request);
    session.receipt.clear();
    session.index = None;
    session.keep_carried()?;
    session.view()
}

/// The page answers after it has tried to keep what was typed. Where all is kept, the box is closed, the voice is silent and the program may end.
pub(crate) fn session_end(session: &mut Session, request: SessionEnd) -> Result<Ended, Failure> {
    session.close_answers = session.close_answers.wrapping_add(1);
    if request.may_end {
        session.close_box();
        session.ended = true;
    }
    Ok(Ended {})
}
