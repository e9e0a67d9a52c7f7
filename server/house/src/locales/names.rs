//! What a language calls itself, where its files don't say it.

use super::{entry, load::File};

pub const MESSAGE: &str = "language-name";

/// By the Unicode CLDR 48 (common/main/*.xml, `localeDisplayNames`), as a menu begins them.
const NAMES: [(&str, &str); 31] = [
    ("bg", "Български"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("el", "Ελληνικά"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fi", "Suomi"),
    ("ga", "Gaeilge"),
    ("gl", "Galego"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("is", "Íslenska"),
    ("lb", "Lëtzebuergesch"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("mt", "Malti"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
];

/// Whose texts the program delivers, and which name themselves.
const DELIVERED: [&str; 6] = ["de", "en", "es", "fr", "it", "ru"];

/// Whether a language is known by this code, `pt-br` as a kind of `pt`.
pub fn is_language(code: &str) -> bool {
    let base = code.split('-').next().unwrap_or(code);
    DELIVERED.contains(&base) || NAMES.iter().any(|(known, _)| *known == base)
}

/// So that no menu has two languages of one name. One that isn't known is called by its code.
pub fn add(languages: &mut [(String, Vec<File>)]) {
    let is_named = |files: &[File]| {
        let mut lines = files.iter().flat_map(|file| file.text.lines());
        lines.any(|line| line.split_once('=').is_some_and(|(id, _)| id.trim_end() == MESSAGE))
    };
    for (code, files) in languages.iter_mut().filter(|(_, files)| !is_named(files)) {
        let known = NAMES.iter().find(|(known, _)| *known == code.as_str());
        let name = known.map_or(code.as_str(), |(_, name)| *name);
        let text = entry(MESSAGE, name);
        files.push(File { place: format!("{code}/common.ftl"), text, is_laid_over: true });
    }
}
