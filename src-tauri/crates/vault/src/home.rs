//! The folder where vaults live: which there are, making one, opening one, and bringing one back.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use unicode_normalization::UnicodeNormalization;

use crate::{
    backup::{self, BackupCard},
    disk,
    error::Error,
    id::VaultId,
    key::DataKey,
    known::{Known, KnownVaults},
    lock::{self, Lock},
    migrate, pair,
    paper_code::PaperCode,
    slots::{Face, SlotFile},
    store,
    vault::{Place, Vault},
    ways::{Kind, Secret, Ways},
};

/// The longest nickname, in characters.
pub const MAX_NICKNAME_CHARS: usize = 40;

/// A vault under construction lies in a folder with this before its id, which no list shows.
const UNFINISHED: &str = ".ny-";

/// A vault as it stands in a list, before it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// Its id.
    pub id: VaultId,
    /// What anybody may see of it; `None` where no copy of the slot file can be read and nothing is remembered.
    pub face: Option<Face>,
    /// The ways in it has; empty where that can not be read.
    pub ways: Vec<Kind>,
    /// Where it lies, or used to lie.
    pub folder: String,
    /// What can be seen to be wrong without opening it. Opening may find more.
    pub trouble: Option<Error>,
}

/// The folder where vaults live. Naming one makes nothing.
#[derive(Debug, Clone)]
pub struct VaultHome {
    path: PathBuf,
    known: KnownVaults,
}

impl VaultHome {
    /// The home at `path`, whether it is there or not, and the file outside it that remembers which
    /// vaults there were.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>, known: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), known: KnownVaults::at(known.into()) }
    }

    /// The vaults here, damaged ones too, and those that used to be here, by nickname. Makes and changes
    /// nothing. A vault whose folder got another name is still found.
    ///
    /// # Errors
    /// The faults of a disk. A home that is not there is a home without vaults, but not without memory.
    pub fn list(&self) -> Result<Vec<VaultCard>, Error> {
        let mut cards: Vec<VaultCard> = self.folders()?.iter().filter_map(|folder| card(folder)).collect();
        let mut missing = self.known.all();
        for card in &mut cards {
            // Where its own file can not be read, what is remembered of it still tells whose it is.
            let known = missing.iter().find(|known| known.id() == card.id);
            card.face = card.face.take().or_else(|| known.map(Known::face));
        }
        missing.retain(|known| !cards.iter().any(|card| card.id == known.id()));
        cards.extend(missing.into_iter().map(|known| VaultCard {
            id: known.id(),
            ways: Vec::new(),
            trouble: Some(Error::Missing),
            face: Some(known.face()),
            folder: known.folder,
        }));
        cards.sort_by_key(|card| (card.face.as_ref().map(|face| face.nickname.clone()), card.id));
        cards.dedup_by_key(|card| card.id);
        Ok(cards)
    }

    /// Makes a new vault and opens it: all of it, or nothing. Takes about a second.
    ///
    /// # Errors
    /// [`Error::NicknameEmpty`], [`Error::NicknameTooLong`], [`Error::CodeTooShort`],
    /// [`Error::TooFewWays`] before anything is done; [`Error::OutOfMemory`],
    /// [`Error::NoRandomness`], [`Error::DiskFull`], [`Error::ReadOnly`] and the other faults of a
    /// disk, after which nothing is left behind.
    pub fn create(&self, face: &Face, ways: &Ways<'_>, at: &str) -> Result<Vault, Error> {
        let face = in_order(face)?;
        let (id, key) = (VaultId::random()?, DataKey::random()?);
        let slots = SlotFile::new(&id, &face, &ways.all()?, &key)?;

        disk::make_folders(&self.path)?;
        self.clear_unfinished();
        let unfinished = self.path.join(format!("{UNFINISHED}{id}"));
        let folder = self.path.join(id.to_string());
        let made = build(&unfinished, &id, &key, &slots, at)
            .and_then(|()| Ok(fs::rename(&unfinished, &folder)?))
            .and_then(|()| disk::sync_folder(&self.path))
            .and_then(|()| {
                let lock = Lock::take(&folder)?;
                let connection = store::open(&folder.join(store::name(slots.store())), &key)?;
                Ok(Vault::new(Some(Place { folder: folder.clone(), _lock: lock }), slots, key, connection))
            });
        if made.is_err() {
            // Both hold nothing but what was made above; the error that is told is the first one.
            let _ = fs::remove_dir_all(&unfinished);
            let _ = fs::remove_dir_all(&folder);
        }
        let made = made?;
        // Without it the vault is only not missed if it goes; the next opening tries again.
        let _ = self.known.remember(Known::new(&id, &face, &folder));
        Ok(made)
    }

    /// Opens a vault. Takes about a second with a code; makes no new vault, whatever is missing.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::OpenElsewhere`], [`Error::Damaged`], [`Error::Newer`],
    /// [`Error::KdfTooCostly`], [`Error::NoSuchWay`], [`Error::WrongCode`], [`Error::OutOfMemory`]
    /// and the faults of a disk; after every one of them the vault is as it was. A damaged copy of
    /// the slot file is no error: another is used, and the damaged one written anew.
    pub fn open(&self, id: &VaultId, secret: &Secret<'_>) -> Result<Vault, Error> {
        let unsealed = self.unseal(id, secret)?;
        self.open_unsealed(unsealed)
    }

    /// Looks for the newest whole backup of a vault whose store is damaged or gone. Changes nothing.
    ///
    /// # Errors
    /// As [`VaultHome::open`].
    pub fn newest_backup(&self, id: &VaultId, secret: &Secret<'_>) -> Result<Option<BackupCard>, Error> {
        let Unsealed { place, slots, key } = self.unseal(id, secret)?;
        Ok(backup::newest_whole(&place.folder, &slots, &key))
    }

    /// Opens a vault as it was in a backup. The damaged store is moved aside, not deleted: it goes when something is next deleted for
    /// ever, because it may hold that too.
    ///
    /// # Errors
    /// As [`VaultHome::open`]; [`Error::Damaged`] also where the backup is not whole.
    pub fn open_from_backup(&self, id: &VaultId, secret: &Secret<'_>, counter: i64) -> Result<Vault, Error> {
        let unsealed = self.unseal(id, secret)?;
        backup::bring_back(&unsealed.place.folder, counter, &unsealed.slots, &unsealed.key)?;
        let mut vault = self.open_unsealed(unsealed)?;
        vault.brought_back = true;
        Ok(vault)
    }

    /// Which vault here a sheet belongs to, if any.
    ///
    /// # Errors
    /// The faults of a disk.
    pub fn owner_of(&self, paper: &PaperCode) -> Result<Option<VaultCard>, Error> {
        for folder in self.folders()? {
            let opens = pair::read(&folder).and_then(|slots| pair::unlock(&slots, &Secret::Paper(paper)));
            if opens.is_ok() {
                return Ok(card(&folder));
            }
        }
        Ok(None)
    }

    /// Deletes a vault for ever: first every way in, so that what a disk keeps of the rest is noise, then
    /// the files.
    ///
    /// # Errors
    /// [`Error::Missing`]; [`Error::OpenElsewhere`]; the faults of a disk.
    pub fn delete_for_ever(&self, id: &VaultId) -> Result<(), Error> {
        if let Some(folder) = self.find(id)? {
            let lock = Lock::take(&folder)?;
            pair::destroy(&folder)?;
            drop(lock);
            fs::remove_dir_all(&folder)?;
            disk::sync_folder(&self.path)?;
        }
        self.known.forget(id)
    }

    /// Deletes every vault here for ever, and the memory of those that were here. Says how many were deleted.
    ///
    /// # Errors
    /// As [`VaultHome::delete_for_ever`], the first of them; every vault without such an error is gone even then.
    pub fn delete_all_for_ever(&self) -> Result<usize, Error> {
        let cards = self.list()?;
        let failed: Vec<Error> = cards.iter().filter_map(|card| self.delete_for_ever(&card.id).err()).collect();
        self.clear_unfinished();
        // The folder goes where nothing is left in it; whatever else lies there is not ours.
        let _ = fs::remove_dir(&self.path);
        if let Some(first) = failed.into_iter().next() {
            return Err(first);
        }
        Ok(cards.iter().filter(|card| card.trouble != Some(Error::Missing)).count())
    }

    /// Forgets a vault that is no longer here, so that it is not missed any more.
    ///
    /// # Errors
    /// The faults of a disk.
    pub fn forget_missing(&self, id: &VaultId) -> Result<(), Error> {
        if self.find(id)?.is_some() { Ok(()) } else { self.known.forget(id) }
    }

    fn unseal(&self, id: &VaultId, secret: &Secret<'_>) -> Result<Unsealed, Error> {
        let folder = self.find(id)?.ok_or(Error::Missing)?;
        let lock = Lock::take(&folder)?;
        let slots = pair::read(&folder)?;
        let key = pair::unlock(&slots, secret)?;
        Ok(Unsealed { place: Place { folder, _lock: lock }, slots, key })
    }

    fn open_unsealed(&self, Unsealed { place, slots, key }: Unsealed) -> Result<Vault, Error> {
        let path = place.folder.join(store::name(slots.store()));
        let newest = |connection: &_| backup::refuse_older(&place.folder, connection, &slots, &key);
        let mut connection = store::open_in_its_shape(&path, &key, newest)?;
        if migrate::is_older(&connection)? {
            // Before anything of it is changed.
            backup::make(&place.folder, &connection, &slots, &key)?;
            migrate::to_newest(&mut connection)?;
        }
        // The vault is open already: a full disk must not shut it, and the next opening tries again.
        let _ = pair::heal(&place.folder, &slots);
        backup::remove_of_older_stores(&place.folder, slots.store());
        backup::remove_aside_of_older_stores(&place.folder, slots.store());
        store::remove_older(&place.folder, slots.store());
        let _ = self.known.remember(Known::new(&slots.vault(), &slots.face(), &place.folder));
        Ok(Vault::new(Some(place), slots, key, connection))
    }

    /// The folder of a vault: the one with its name, or else one that says it is this vault.
    fn find(&self, id: &VaultId) -> Result<Option<PathBuf>, Error> {
        let own = self.path.join(id.to_string());
        if own.is_dir() {
            return Ok(Some(own));
        }
        Ok(self.folders()?.into_iter().find(|folder| pair::read(folder).is_ok_and(|slots| slots.vault() == *id)))
    }

    /// The folders here, those with the name of a vault first.
    fn folders(&self) -> Result<Vec<PathBuf>, Error> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut folders = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if !name_of(&path).starts_with('.') && path.is_dir() {
                folders.push(path);
            }
        }
        folders.sort_by_key(|path| (name_of(path).parse::<VaultId>().is_err(), path.clone()));
        Ok(folders)
    }

    /// Removes what a power cut left of vaults that were never finished. Only what is surely ours
    /// and that nobody is building right now; what does not go lies there unseen.
    fn clear_unfinished(&self) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.strip_prefix(UNFINISHED));
            let ours = id.is_some_and(|id| id.parse::<VaultId>().is_ok());
            let path = entry.path();
            if ours && path.join(lock::NAME).is_file() && Lock::take(&path).is_ok() {
                let _ = fs::remove_dir_all(&path);
            }
        }
    }
}

/// A vault whose data key is known, and which nobody else has open.
struct Unsealed {
    place: Place,
    slots: SlotFile,
    key: DataKey,
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// What a folder says of the vault in it; `None` for a folder that is none.
fn card(folder: &Path) -> Option<VaultCard> {
    let slots = pair::read(folder);
    let named = name_of(folder).parse().ok();
    let id = slots.as_ref().map(SlotFile::vault).ok().or(named)?;
    let store = slots.as_ref().ok().and_then(|slots| store::present(&folder.join(store::name(slots.store()))).err());
    Some(VaultCard {
        id,
        face: slots.as_ref().ok().map(SlotFile::face),
        ways: slots.as_ref().map(SlotFile::kinds).unwrap_or_default(),
        folder: folder.display().to_string(),
        trouble: slots.err().or(store),
    })
}

/// Fills the folder of a new vault.
fn build(folder: &Path, id: &VaultId, key: &DataKey, slots: &SlotFile, at: &str) -> Result<(), Error> {
    disk::make_folder(folder)?;
    let _lock = Lock::take(folder)?;
    store::make(&folder.join(store::name(slots.store())), key, id, at)?;
    pair::write(folder, slots)
}

/// One spelling whatever the keyboard, no spaces at the ends.
pub(crate) fn in_order(face: &Face) -> Result<Face, Error> {
    let nickname: String = face.nickname.trim().nfc().collect();
    if nickname.is_empty() {
        return Err(Error::NicknameEmpty);
    }
    if nickname.chars().count() > MAX_NICKNAME_CHARS || face.picture.chars().count() > MAX_NICKNAME_CHARS {
        return Err(Error::NicknameTooLong { limit: MAX_NICKNAME_CHARS });
    }
    Ok(Face { nickname, picture: face.picture.clone() })
}

#[cfg(test)]
#[path = "home_tests.rs"]
mod tests;
