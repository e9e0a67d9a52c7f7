//! Each translation was read against the English text of today. `.ci/read-again` writes digests of
//! the texts that were read against into `.ci/read-against`, and finds messages by the same rules.
//! The files don't stand in `locales`, since all that is there becomes a part of the program.

use super::{folders, languages, root};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::Path};

/// Texts, or their digests, by the message's name.
type ByName = BTreeMap<String, String>;

/// A message begins at a line that begins with a letter of ASCII. It ends before the next line
/// that begins with such a letter or with `#`. Its name ends at the first `=`, where its text
/// begins.
fn messages(source: &str) -> ByName {
    let mut found = ByName::new();
    let mut name = "";
    for line in source.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (id, text) = line.split_once('=').expect("a name and its text");
            name = id.trim_end();
            found.insert(name.to_owned(), text.to_owned());
        } else if line.starts_with('#') {
            name = "";
        } else if let Some(text) = found.get_mut(name) {
            text.push('\n');
            text.push_str(line);
        }
    }
    found
}

fn texts(folder: &Path) -> ByName {
    let mut texts = ByName::new();
    for file in fs::read_dir(folder).expect("a language").flatten() {
        texts.extend(messages(&fs::read_to_string(file.path()).expect("readable")));
    }
    texts
}

/// The first 8 hex digits of SHA-256 of the text, whose words are joined by one space. A
/// non-breaking space belongs to its word.
fn digest(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    Sha256::digest(words.join(" ")).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The digests of a language's file. They are empty if there is no such file.
fn digests_read(language: &str) -> ByName {
    let file = root().join(".ci/read-against").join(format!("{language}.txt"));
    let lines = fs::read_to_string(file).unwrap_or_default();
    let parts = lines.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
    parts.map(|(id, digest)| (id.to_owned(), digest.to_owned())).collect()
}

/// Names of messages whose translation nobody has read against the English text of today.
#[derive(Debug, Default, PartialEq, Eq)]
struct Behind {
    to_read_again: Vec<String>,
    never_read: Vec<String>,
    /// Only the file of digests has them.
    gone: Vec<String>,
}

impl Behind {
    /// What only one of the languages says is found by another test.
    fn of(english: &ByName, translated: &ByName, read: &ByName) -> Self {
        let mut behind = Self::default();
        for (id, text) in english.iter().filter(|(id, _)| translated.contains_key(*id)) {
            match read.get(id) {
                None => behind.never_read.push(id.clone()),
                Some(read) if *read != digest(text) => behind.to_read_again.push(id.clone()),
                Some(_) => {}
            }
        }
        let is_said = |id: &String| english.contains_key(id) && translated.contains_key(id);
        behind.gone = read.keys().filter(|id| !is_said(id)).cloned().collect();
        behind
    }

    fn lines(&self, language: &str) -> Vec<String> {
        let kinds = [
            ("to read again", &self.to_read_again),
            ("never read", &self.never_read),
            ("gone", &self.gone),
        ];
        let some = kinds.into_iter().filter(|(_, ids)| !ids.is_empty());
        some.map(|(kind, ids)| format!("{language}, {kind}: {}", ids.join(" "))).collect()
    }
}

#[test]
fn no_translation_stays_behind_its_english_text() {
    let english = texts(&root().join("locales/en"));
    let mut lines = Vec::new();
    for folder in folders() {
        let language = folder.file_name().expect("a language").to_string_lossy().into_owned();
        if language != "en" {
            let behind = Behind::of(&english, &texts(&folder), &digests_read(&language));
            lines.extend(behind.lines(&language));
        }
    }
    lines.sort();
    assert!(
        lines.is_empty(),
        "the English text was changed, or a message is new or gone. Read each translation beside \
         its English text (`make read-again LANGUAGE=de` shows both) and correct it. Then note \
         that it was read: make read-again LANGUAGE=de IDS=\"a b\". Messages that are gone leave \
         the file by themselves.\n  {}",
        lines.join("\n  ")
    );
}

#[test]
fn the_rules_find_the_messages_that_fluent_finds() {
    let languages = languages();
    for folder in folders() {
        let language = folder.file_name().expect("a language").to_string_lossy().into_owned();
        let texts = texts(&folder);
        assert!(texts.keys().eq(languages[&language].keys()), "{language}");
    }
}

#[test]
fn a_message_goes_on_until_the_next_one_or_a_comment() {
    let source = "# The basket.\n\nbasket-title = Basket\nbasket-extend = { $count ->\n    \
                  [one] A minute\n   *[other] Minutes\n}\n# A button.\n\nbasket-ended =\n    \
                  Ended.\n\n    Choose again.\n\n";
    let found = messages(source);
    let words = |id: &str| found[id].split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(found.len(), 3);
    assert_eq!(words("basket-title"), "Basket");
    assert_eq!(words("basket-extend"), "{ $count -> [one] A minute *[other] Minutes }");
    assert_eq!(words("basket-ended"), "Ended. Choose again.");
    assert_eq!(digest(&found["basket-ended"]), digest(" Ended. Choose\n  again."));
}

#[test]
fn a_changed_a_new_and_a_gone_message_are_told_apart() {
    let by_name = |pairs: &[(&str, &str)]| -> ByName {
        pairs.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
    };
    let english = by_name(&[("same", "Seat"), ("changed", "Seats, now"), ("new", "Row")]);
    let german = by_name(&[("same", "Platz"), ("changed", "Plätze"), ("new", "Reihe")]);
    let (seat, seats) = (digest("Seat"), digest("Seats"));
    let (seat, seats) = (seat.as_str(), seats.as_str());
    let read = by_name(&[("same", seat), ("changed", seats), ("gone", seat)]);
    let behind = Behind::of(&english, &german, &read);
    let lines = ["de, to read again: changed", "de, never read: new", "de, gone: gone"];
    assert_eq!(behind.lines("de"), lines);
}
