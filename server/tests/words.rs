//! What a machine can hold of the house's words: banned words by language, typography, and a
//! form for each number where something is counted. The rest is read by people.

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A text that the screen shows, and where it stands.
struct Text {
    language: String,
    id: String,
    /// Without the variables: each is one `{}`.
    text: String,
}

/// A choice between forms: the names of its variants.
struct Forms {
    language: String,
    id: String,
    names: Vec<String>,
}

#[derive(Default)]
struct Words {
    texts: Vec<Text>,
    forms: Vec<Forms>,
}

impl Words {
    fn read() -> Self {
        let mut words = Self::default();
        words.read_folders("../locales");
        assert!(words.texts.len() > 6_000, "six languages of a thousand messages");
        words
    }

    fn read_folders(&mut self, folders: &str) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folders);
        for folder in fs::read_dir(root).expect("folders of languages").flatten() {
            let language = folder.file_name().to_string_lossy().into_owned();
            let files = fs::read_dir(folder.path()).expect("a language").flatten();
            for file in files.map(|file| file.path()) {
                self.read_file(&language, &file);
            }
        }
    }

    fn read_file(&mut self, language: &str, file: &PathBuf) {
        let text = fs::read_to_string(file).expect("readable");
        let resource = parser::parse(text).unwrap_or_else(|_| panic!("{} parses", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(pattern) = &message.value {
                self.gather(language, &message.id.name, pattern);
            }
        }
    }

    fn gather(&mut self, language: &str, id: &str, pattern: &Pattern<String>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str("{}");
                    if let Expression::Select { variants, .. } = expression {
                        let names = variants.iter().map(|variant| match &variant.key {
                            VariantKey::Identifier { name } => name.clone(),
                            VariantKey::NumberLiteral { value } => value.clone(),
                        });
                        self.forms.push(Forms {
                            language: language.to_owned(),
                            id: id.to_owned(),
                            names: names.collect(),
                        });
                        for variant in variants {
                            self.gather(language, id, &variant.value);
                        }
                    }
                }
            }
        }
        self.texts.push(Text { language: language.to_owned(), id: id.to_owned(), text });
    }
}

/// Words that no text of the language has, in lower case: house jargon, literary turns, and words
/// that mean something else on a ticket.
const BANNED: [(&str, &[&str]); 6] = [
    ("en", &["evening", "tonight", "tariff", "letter", "whoever", "or not to you", "deed"]),
    ("de", &["brief", "abend", "pässe", "tarif", "rückzahlung"]),
    ("fr", &["soirée", "lettre ", "maison"]),
    ("es", &["velada", "noche", "butaca", "carta "]),
    ("it", &["serata", "recita", "lettera"]),
    ("ru", &["вечер", "спишем", "погашен"]),
];

#[test]
fn no_text_has_a_banned_word() {
    let words = Words::read();
    // What people type into the search is shown nowhere.
    let is_shown = |text: &&Text| !text.id.starts_with("search-words-");
    let offences: Vec<String> = words
        .texts
        .iter()
        .filter(is_shown)
        .filter_map(|text| {
            let banned = BANNED.iter().find(|(language, _)| *language == text.language)?.1;
            let small = text.text.to_lowercase();
            let word = banned.iter().find(|word| small.contains(**word))?;
            Some(format!("{}/{}: “{word}” in: {}", text.language, text.id, text.text.trim()))
        })
        .collect();
    assert!(offences.is_empty(), "banned words:\n  {}", offences.join("\n  "));
}

/// Laws, codes and offices of one country, in lower case: a house of any country uses the texts.
const OF_ONE_COUNTRY: [&str; 24] = [
    "1619/2012",
    "37/1992",
    "spanish",
    "spanisch",
    "agencia española",
    "espagnol",
    "spagn",
    "испан",
    "spaans",
    "autoriteit persoonsgegevens",
    "royal decree",
    "real decreto",
    "königliches dekret",
    "décret",
    "commercial code",
    "handelsgesetzbuch",
    "código de comercio",
    "code de commerce",
    "codice di commercio",
    "торговый кодекс",
    "wetboek",
    "familia numerosa",
    "hojas de reclamaciones",
    "complaint forms",
];

#[test]
fn no_text_names_the_law_of_one_country() {
    let mut words = Words::read();
    words.read_folders("../docs/formats/locales");
    let offences: Vec<String> = words
        .texts
        .iter()
        .filter_map(|text| {
            let small = text.text.to_lowercase();
            let word = OF_ONE_COUNTRY.iter().find(|word| small.contains(**word))?;
            Some(format!("{}/{}: “{word}” in: {}", text.language, text.id, text.text.trim()))
        })
        .collect();
    assert!(offences.is_empty(), "of one country:\n  {}", offences.join("\n  "));
}

#[test]
fn what_is_counted_has_a_form_for_each_number() {
    let words = Words::read();
    let offences: Vec<String> = words
        .forms
        .iter()
        .filter(|forms| forms.names.iter().any(|name| matches!(name.as_str(), "one" | "few")))
        .filter_map(|forms| {
            let needed: &[&str] = match forms.language.as_str() {
                "ru" => &["one", "few"],
                _ => &["one", "other"],
            };
            let has = |name: &&&str| !forms.names.iter().any(|known| known == **name);
            let lacking = needed.iter().find(has)?;
            Some(format!("{}/{} lacks {lacking}", forms.language, forms.id))
        })
        .collect();
    assert!(offences.is_empty(), "forms:\n  {}", offences.join("\n  "));
}

#[test]
fn french_punctuation_and_quotation_marks_keep_their_spaces_together() {
    let words = Words::read();
    let breaks = [" :", " ;", " !", " ?", " »", "« "];
    let offences: Vec<String> = words
        .texts
        .iter()
        .filter(|text| text.language == "fr")
        .filter(|text| breaks.iter().any(|at| text.text.contains(at)))
        .map(|text| format!("{}: {}", text.id, text.text.trim()))
        .collect();
    assert!(offences.is_empty(), "an ordinary space:\n  {}", offences.join("\n  "));
}

#[test]
fn each_language_has_its_own_quotation_marks() {
    let words = Words::read();
    let foreign = |language: &str| -> &[char] {
        match language {
            "en" => &['„', '«', '»', '"'],
            "fr" | "ru" | "es" => &['"'],
            "de" => &['«', '»', '"'],
            _ => &['„', '"'],
        }
    };
    let offences: Vec<String> = words
        .texts
        .iter()
        .filter(|text| text.text.contains(foreign(&text.language)))
        .map(|text| format!("{}/{}: {}", text.language, text.id, text.text.trim()))
        .collect();
    assert!(offences.is_empty(), "quotation marks:\n  {}", offences.join("\n  "));
}
