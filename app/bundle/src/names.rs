//! Short names between a module and its script. Nobody reads those that wasm-bindgen gives them,
//! and most end in a hash, which shrinks badly: together they were 6 kB to load.

use crate::parts::LOADER;
use anyhow::{Result, ensure};
use std::collections::HashMap;
use walrus::Module;

const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Renames what the module imports and exports. `script`: each function on a line of its own, as
/// `minify` leaves them; goes with the new names. Gives those of the exports by what they were.
pub fn shorten(module: &mut Module, script: &mut String) -> Result<HashMap<String, String>> {
    for (count, import) in module.imports.iter_mut().enumerate() {
        if import.module != LOADER {
            // One object of functions, under the script's own name.
            let from = format!("\"{}\": import", import.module);
            *script = script.replace(&from, "\"a\": import");
            "a".clone_into(&mut import.module);
        }
        let given = std::mem::replace(&mut import.name, short(count));
        let (from, to) = (format!("\n{given}: "), format!("\n{}: ", import.name));
        ensure!(script.matches(&from).count() == 1, "the script doesn't give {given} once");
        *script = script.replace(&from, &to);
    }
    let mut exports = HashMap::new();
    for export in module.exports.iter_mut() {
        let name = short(exports.len());
        exports.insert(std::mem::replace(&mut export.name, name.clone()), name);
    }
    *script = rename_members(script, "wasm.", &exports);
    Ok(exports)
}

/// a, b, … Z, aa, ba, …
fn short(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

/// `of` is the object with its dot.
fn rename_members(script: &str, of: &str, names: &HashMap<String, String>) -> String {
    let mut parts = script.split(of);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_$".contains(letter);
        let end = part.find(|letter| !is_name(letter)).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        renamed += of;
        renamed += names.get(name).map_or(name, String::as_str);
        renamed += rest;
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_names_are_the_same() {
        let names: Vec<String> = (0..3_000).map(short).collect();
        assert_eq!((names[0].as_str(), names[51].as_str(), names[52].as_str()), ("a", "Z", "aa"));
        let different: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
    }

    #[test]
    fn only_whole_members_of_the_module_are_renamed() {
        let names = HashMap::from([("memory".to_owned(), "a".to_owned())]);
        let script = "wasm.memory.buffer; wasm.memory2; memory; app_bg.wasm.br";
        let renamed = rename_members(script, "wasm.", &names);
        assert_eq!(renamed, "wasm.a.buffer; wasm.memory2; memory; app_bg.wasm.br");
    }
}
