//! What the project's English says, so that tests needn't repeat it.

use std::{fs, path::Path};

/// Whether the text says the English message, whatever its variables are. Of a message with
/// variants any one will do.
///
/// # Panics
/// There is no such message.
pub fn says(text: &str, id: &str) -> bool {
    let message = message(id).unwrap_or_else(|| panic!("no message {id}"));
    let text = one_line(text);
    message.iter().any(|variant| has_in_order(&text, variant))
}

/// The message's variants.
fn message(id: &str) -> Option<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let files = fs::read_dir(folder).expect("English").flatten();
    files.into_iter().find_map(|file| {
        let text = fs::read_to_string(file.path()).expect("readable");
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
        let (_, first) = lines.next()?.split_once('=')?;
        let rest: Vec<&str> = lines.take_while(|line| line.starts_with([' ', '}'])).collect();
        if !first.trim_end().ends_with("->") {
            return Some(vec![[&[first.trim()], &*rest].concat().join(" ")]);
        }
        let variant = |line: &&str| line.trim_start().starts_with(['[', '*']);
        let said = |line: &&str| line.split_once(']').map(|(_, said)| said.trim().to_owned());
        Some(rest.iter().filter(|line| variant(line)).filter_map(said).collect())
    })
}

/// Whether what stands between the variables comes in its order.
fn has_in_order(text: &str, message: &str) -> bool {
    let mut rest = text;
    message.split(['{', '}']).step_by(2).map(one_line).filter(|part| !part.is_empty()).all(|part| {
        let found = rest.split_once(&part);
        rest = found.map_or("", |(_, after)| after);
        found.is_some()
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
