//! Stops the build where a file of words does not parse, or a key stands twice.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

fn main() {
    // Asked for when it runs: a project that has been moved keeps its built build script, and the old place with it.
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo tells a build script where it is");
    let folder = Path::new(&here).join("../../../locales/da");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(&folder, &mut files);
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for path in files {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).expect("a file of words is UTF-8 text");
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                if let Some(other) = places.insert(key.clone(), name.clone()) {
                    panic!("the key {key} stands both in {other} and in {name}");
                }
            }
        }
    }
}

/// Every file of words, in the folder and below it.
fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for file in fs::read_dir(folder).expect("the folder of Danish words is part of the repository") {
        let path = file.expect("its files can be listed").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            into.push(path);
        }
    }
}
