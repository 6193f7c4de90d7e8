//! The key ring that the session bus knows, asked with patience for each question.

use std::collections::HashMap;
use std::env;
use std::time::Duration;

use commands::patience;
use commands::ports::KeyRing;
use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};
use gtk::glib::variant::ObjectPath;
use gtk::glib::{FromVariant, ToVariant, Variant};
use text::Voice;

use crate::display::SESSION_BUS;

const SECRETS: &str = "org.freedesktop.secrets";
const SERVICE: &str = "/org/freedesktop/secrets";
/// How long one question may take, in milliseconds, and all of them together.
const PATIENCE: i32 = 1_500;
const IN_ALL: Duration = Duration::from_millis(2_800);

/// The key ring that the session bus knows.
pub(super) struct AccountKeyRing {
    /// The address of the bus, if there is one.
    bus: Option<String>,
}

impl AccountKeyRing {
    pub(super) fn new() -> Self {
        Self { bus: env::var(SESSION_BUS).ok() }
    }

    /// Even connecting can hang.
    fn ask<Answer: Send + 'static>(&self, ask: impl FnOnce(Open) -> Option<Answer> + Send + 'static) -> Option<Answer> {
        let bus = self.bus.clone()?;
        patience::within(IN_ALL, move || Open::ring(&bus).and_then(ask))?
    }
}

impl KeyRing for AccountKeyRing {
    fn is_there(&self) -> bool {
        self.ask(|_| Some(())).is_some()
    }

    fn keep(&self, id: &str, key: &[u8]) -> bool {
        let (id, key) = (id.to_owned(), key.to_vec());
        self.ask(move |ring| ring.keep(&id, key)).is_some()
    }

    fn find(&self, id: &str) -> Option<Vec<u8>> {
        let id = id.to_owned();
        self.ask(move |ring| ring.find(&id))
    }

    fn forget(&self, id: &str) {
        let id = id.to_owned();
        let _ = self.ask(move |ring| ring.forget(&id));
    }
}

/// An open ring: the bus, our session with the service, and the collection that keys go into.
struct Open {
    bus: DBusConnection,
    session: ObjectPath,
    collection: String,
}

impl Open {
    /// The default collection, where it is there and open.
    fn ring(address: &str) -> Option<Self> {
        let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus = DBusConnection::for_address_sync(address, client, None, None::<&Cancellable>).ok()?;
        bus.set_exit_on_close(false);
        // Unsealed on its way: the bus is a socket of this account, and who may read that may ask the key ring as well.
        let plain = ("plain", "".to_variant()).to_variant();
        let (_, session): (Variant, ObjectPath) = ask(&bus, SERVICE, "org.freedesktop.Secret.Service.OpenSession", &plain)?;
        let default = ("default",).to_variant();
        let (collection,): (ObjectPath,) = ask(&bus, SERVICE, "org.freedesktop.Secret.Service.ReadAlias", &default)?;
        let locked = ("org.freedesktop.Secret.Collection", "Locked").to_variant();
        let (locked,): (Variant,) = ask(&bus, collection.as_str(), "org.freedesktop.DBus.Properties.Get", &locked)?;
        let is_open = locked.get::<bool>() == Some(false);
        is_open.then(|| Self { bus, session, collection: collection.as_str().to_owned() })
    }

    fn keep(&self, id: &str, key: Vec<u8>) -> Option<()> {
        let label = text::danish().say("shell-title", Voice::Own, &[]);
        let properties = HashMap::from([
            ("org.freedesktop.Secret.Item.Label", label.to_variant()),
            ("org.freedesktop.Secret.Item.Attributes", attributes(id).to_variant()),
        ]);
        let no_parameters: Vec<u8> = Vec::new();
        let secret = (self.session.clone(), no_parameters, key, "application/octet-stream");
        let item = (properties, secret, true).to_variant();
        let create = "org.freedesktop.Secret.Collection.CreateItem";
        let (item, _prompt): (ObjectPath, ObjectPath) = ask(&self.bus, &self.collection, create, &item)?;
        // A key ring that first wants to ask the person has kept nothing.
        (item.as_str() != "/").then_some(())
    }

    fn find(&self, id: &str) -> Option<Vec<u8>> {
        let item = self.items(id)?.into_iter().next()?;
        let session = (self.session.clone(),).to_variant();
        type Secret = (ObjectPath, Vec<u8>, Vec<u8>, String);
        let ((_, _, key, _),): (Secret,) = ask(&self.bus, item.as_str(), "org.freedesktop.Secret.Item.GetSecret", &session)?;
        Some(key)
    }

    fn forget(&self, id: &str) -> Option<()> {
        for item in self.items(id)? {
            let _: (ObjectPath,) = ask(&self.bus, item.as_str(), "org.freedesktop.Secret.Item.Delete", &().to_variant())?;
        }
        Some(())
    }

    fn items(&self, id: &str) -> Option<Vec<ObjectPath>> {
        let search = "org.freedesktop.Secret.Service.SearchItems";
        let (open, _locked): (Vec<ObjectPath>, Vec<ObjectPath>) =
            ask(&self.bus, SERVICE, search, &(attributes(id),).to_variant())?;
        Some(open)
    }
}

/// By these a key is found again: the program and the random id of the box.
fn attributes(id: &str) -> HashMap<String, String> {
    HashMap::from([("application".to_owned(), "fodfaeste".to_owned()), ("boks".to_owned(), id.to_owned())])
}

/// Calls a method, named with its interface; `None` where it is refused, late, or answers something else.
fn ask<Answer: FromVariant>(bus: &DBusConnection, path: &str, method: &str, what: &Variant) -> Option<Answer> {
    let (interface, method) = method.rsplit_once('.')?;
    let none = DBusCallFlags::NONE;
    let answer = bus.call_sync(Some(SECRETS), path, interface, method, Some(what), None, none, PATIENCE, None::<&Cancellable>);
    answer.ok()?.get()
}

#[cfg(test)]
#[path = "linux_tests.rs"]
mod tests;
