//! The page's client, written from the border: types, one typed function per command, and the keys of all fixed labels.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use commands::wire::*;
use ts_rs::{Config, TS, TypeVisitor};

include!("../../src-tauri/crates/commands/src/list.rs");

/// The folder of the generated files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/wire")
}

/// Every generated file of the folder: name and text.
pub fn files() -> Vec<(&'static str, String)> {
    vec![("types.ts", types()), ("commands.ts", functions()), ("words.ts", words())]
}

/// Writes the files that differ.
///
/// # Errors
/// The disk's own.
pub fn write() -> std::io::Result<()> {
    for (name, text) in files() {
        let path = folder().join(name);
        if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            fs::write(path, text)?;
        }
    }
    Ok(())
}

#[derive(Default)]
struct Declarations {
    seen: BTreeSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of our own have a place of their own; texts and lists are written where they are used.
        if T::output_path().is_some() {
            let config = Config::default();
            self.by_name.insert(T::name(&config), T::decl(&config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

fn types() -> String {
    let mut all = Declarations::default();
    macro_rules! add_all {
        ($($name:ident($request:ty) -> $reply:ty),* $(,)?) => {
            $(all.add::<$request>(); all.add::<$reply>();)*
            all.add::<Failure>();
        };
    }
    with_commands!(add_all);
    let mut text = String::from("// What crosses the border. Generated from src-tauri/crates/commands/src/wire; do not edit.\n");
    for declaration in all.by_name.values() {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    text
}

fn functions() -> String {
    let mut types = BTreeSet::new();
    let mut lines = String::new();
    for (name, request, reply) in commands::COMMANDS {
        types.insert(*request);
        types.insert(*reply);
        lines.push_str(&format!("  {name}: (request: {request}) => call<{reply}>(\"{name}\", request),\n"));
    }
    let imports: String = types.into_iter().map(|name| format!("  {name},\n")).collect();
    format!(
        "// One typed function per command. Generated from src-tauri/crates/commands/src/list.rs; do not edit.\n\
         import type {{\n{imports}}} from \"./types\";\n\n\
         export type Call = <Reply>(name: string, request: unknown) => Promise<Reply>;\n\n\
         export const commands = (call: Call) => ({{\n{lines}}});\n"
    )
}

fn words() -> String {
    let labels = text::danish().labels(text::Voice::Own);
    let keys: Vec<String> = labels.keys().map(|key| format!("  | \"{key}\"")).collect();
    format!("// Every fixed label. Generated from locales/da; do not edit.\n\nexport type WordKey =\n{};\n", keys.join("\n"))
}
