//! The environment that the program was started in. Its own differs (see `display`), and no other program is to inherit that: the one that shows a
//! paper has its own need of the session bus, the person's settings and the way to a screen reader.

use std::env;
use std::process::Command;

/// Before the name of a variable that the program has changed for itself; holds what it was.
const WAS: &str = "FODFAESTE_WAS_";
/// Before the name of a variable that there was none of.
const HAD_NONE: &str = "FODFAESTE_HAD_NO_";

/// Notes in the environment of a new start of this program how every variable was that `again` changes.
pub(crate) fn remember(again: &mut Command) {
    let changed: Vec<String> = again.get_envs().filter_map(|(name, _)| name.to_str().map(str::to_owned)).collect();
    for name in changed {
        match env::var_os(&name) {
            Some(was) => again.env(format!("{WAS}{name}"), was),
            None => again.env(format!("{HAD_NONE}{name}"), "1"),
        };
    }
}

/// Starts another program as if this one had never changed anything.
pub(crate) fn restore(command: &mut Command) {
    for (name, was) in env::vars_os() {
        let Some(text) = name.to_str() else { continue };
        if let Some(changed) = text.strip_prefix(HAD_NONE) {
            command.env_remove(changed).env_remove(text);
        } else if let Some(changed) = text.strip_prefix(WAS) {
            command.env(changed, was).env_remove(text);
        }
    }
}
