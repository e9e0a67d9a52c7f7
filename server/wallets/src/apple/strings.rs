//! The words of a pass in each of its languages. What stands in the pass itself is the text of its
//! own language, which a phone shows whose language the pass lacks; the others replace it.

use crate::event_pass::{EventPass, PassWords};
use std::collections::BTreeMap;

/// Tells texts apart that are the same in the pass's own language and not in others. Nobody sees
/// it.
const INVISIBLE: char = '\u{200b}';

pub struct Strings<'a> {
    pass: &'a EventPass,
    own: &'a PassWords,
    /// By what stands in the pass, each language's text.
    said: BTreeMap<String, BTreeMap<&'a str, &'a str>>,
}

impl<'a> Strings<'a> {
    pub fn of(pass: &'a EventPass) -> anyhow::Result<Self> {
        Ok(Self { pass, own: pass.check()?, said: BTreeMap::new() })
    }

    /// What stands in the pass for these words.
    pub fn say(&mut self, choose: impl Fn(&'a PassWords) -> &'a str) -> String {
        let of_language =
            |(language, words): (&'a String, &'a PassWords)| (language.as_str(), choose(words));
        let texts: BTreeMap<&str, &str> = self.pass.words.iter().map(of_language).collect();
        let mut key = choose(self.own).to_owned();
        if key.is_empty() {
            return key;
        }
        while self.said.get(&key).is_some_and(|known| *known != texts) {
            key.push(INVISIBLE);
        }
        self.said.insert(key.clone(), texts);
        key
    }

    /// By language, a file in UTF-8: `"Fila" = "Row";`.
    pub fn files(&self) -> impl Iterator<Item = (&'a str, Vec<u8>)> + '_ {
        self.pass.words.keys().map(|language| {
            let line = |(key, texts): (&String, &BTreeMap<&str, &str>)| {
                let text = texts.get(language.as_str()).filter(|text| !text.is_empty());
                format!("{} = {};\n", quoted(key), quoted(text.copied().unwrap_or(key)))
            };
            let lines: String = self.said.iter().map(line).collect();
            (language.as_str(), lines.into_bytes())
        })
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => {}
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
