//! What is built is used, and what grew too large only shrinks.

use super::{complain, functions, root, sources};
use std::{collections::BTreeMap, fs};

/// Functions with more parameters than a reader keeps in mind. The list was begun in November
/// 2026; whoever takes one off lowers the number.
const MANY_PARAMETERS: usize = 5;
const FUNCTIONS_WITH_MANY: usize = 96;

#[test]
fn fewer_functions_have_more_than_five_parameters() {
    let mut found = Vec::new();
    for (name, text) in sources(".rs") {
        let many = functions(&text).into_iter();
        let many = many.filter(|it| it.parameters.len() > MANY_PARAMETERS);
        found.extend(many.map(|it| format!("{name}:{} {}", it.line, it.name)));
    }
    let count = found.len();
    assert!(
        count <= FUNCTIONS_WITH_MANY,
        "{count} of {FUNCTIONS_WITH_MANY} functions have more than {MANY_PARAMETERS} parameters, \
         a request struct has named fields:\n  {}",
        found.join("\n  ")
    );
    assert_eq!(count, FUNCTIONS_WITH_MANY, "there are fewer now: lower the number");
}

/// How many sources a reader finds in one folder. The list was begun in November 2026: those that
/// have more may only get fewer, and nothing is added to it.
const ROOM_FILES_MAX: usize = 15;
const LARGER_ROOMS: [(&str, usize); 24] = [
    ("app/account/src/forms", 19),
    ("app/islands/src/plan", 23),
    ("app/islands/src/plan/browser", 25),
    ("app/src/forms", 16),
    ("seatmap/src", 16),
    ("seatmap/src/scene", 25),
    ("server/examples/attack", 25),
    ("server/money/src", 17),
    ("server/money/src/checkout", 20),
    ("server/oracle/src", 22),
    ("server/people/src", 16),
    ("server/person_tables/src", 17),
    ("server/season/src/sheets/season_folder/cells", 20),
    ("server/season/src/sheets/season_folder/checks", 22),
    ("server/season/src/sheets/season_folder/rows", 21),
    ("server/season/src/sheets/season_import", 23),
    ("server/selling/src", 21),
    ("server/selling/src/basket", 18),
    ("server/selling/src/mails", 17),
    ("server/src/cli", 43),
    ("server/subscribers/src/renewal", 19),
    ("server/testing/examples/simulate", 34),
    ("server/testing/src", 18),
    ("server/tests/router", 52),
];

#[test]
fn a_folder_has_few_files() {
    let mut rooms: BTreeMap<String, usize> = BTreeMap::new();
    for (name, _) in sources(".rs") {
        if let Some((folder, _)) = name.rsplit_once('/') {
            *rooms.entry(folder.to_owned()).or_default() += 1;
        }
    }
    let listed = |folder: &str| LARGER_ROOMS.iter().find(|(name, _)| *name == folder);
    let mut offences = Vec::new();
    for (folder, count) in &rooms {
        let most = listed(folder).map_or(ROOM_FILES_MAX, |(_, most)| *most);
        if *count > most {
            offences.push(format!("{folder} has {count} of {most} files"));
        }
    }
    for (folder, most) in LARGER_ROOMS {
        let count = rooms.get(folder).copied().unwrap_or_default();
        if count <= ROOM_FILES_MAX {
            offences.push(format!("{folder} has {count} files now: take it off the list"));
        } else if count < most {
            offences.push(format!("{folder} has {count} files now: lower its number"));
        }
    }
    complain("a folder with more files than a reader oversees", offences);
}

/// Libraries whose name in a source isn't that of their package.
const NAMED_OTHERWISE: [(&str, &str); 2] = [("iban_validate", "iban"), ("rustls_webpki", "webpki")];

/// Named for a feature that they have elsewhere, or used by a macro; each with its reason.
const UNNAMED: [(&str, &str); 2] = [
    // Tells `#[server]` that axum answers its calls.
    ("app/islands", "leptos_macro"),
    // Formatters of dates are shared by threads.
    ("server/house", "icu_provider"),
];

#[test]
fn each_dependency_is_named_by_a_source() {
    let all = sources(".rs");
    let workspace = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let members = workspace.split("\nmembers = [").nth(1).and_then(|rest| rest.split(']').next());
    let mut offences = Vec::new();
    for folder in members.expect("members").split('"').skip(1).step_by(2) {
        let manifest = root().join(folder).join("Cargo.toml");
        let manifest = fs::read_to_string(manifest).expect("a manifest");
        let has_file = |path: &str, parts: &[&str]| {
            parts.iter().any(|part| path.starts_with(&format!("{folder}/{part}")))
        };
        let text = |parts: &[&str]| {
            let own = all.iter().filter(|(path, _)| has_file(path, parts));
            own.map(|(_, text)| code(text)).collect::<String>()
        };
        let (shipped, tested) = (text(&["src/"]), text(&["src/", "tests/", "examples/"]));
        for (section, text) in [("dependencies", shipped), ("dev-dependencies", tested)] {
            for package in of_section(&manifest, section) {
                let library = package.replace('-', "_");
                let known = NAMED_OTHERWISE.iter().find(|(name, _)| *name == library);
                let library = known.map_or(library.as_str(), |(_, name)| *name);
                let is_excused = UNNAMED.contains(&(folder, library));
                if !has_word(&text, library) && !is_excused {
                    offences.push(format!("{folder}: {package} ({section})"));
                }
            }
        }
    }
    complain("no source names it", offences);
}

/// Without comments.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The packages of `[section]`, those of one target only too.
fn of_section(manifest: &str, section: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_within = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_within = line.trim_matches(['[', ']']).split('.').next_back() == Some(section);
        } else if is_within && line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            found.push(name.to_owned());
        }
    }
    found
}

fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(is_letter) && !text[at + word.len()..].starts_with(is_letter)
    })
}

/// Of which the attribute makes what isn't true of every lifetime: what sqlx asks of connections.
const NOT_BOXED: [&str; 4] = ["in_folder", "connect", "fresh_postgres", "migrate_until"];

#[test]
fn public_async_functions_are_compiled_once() {
    let not_below = ["server/src/", "server/testing/", "server/oracle/", "server/boxed/"];
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        let is_below = name.starts_with("server/") && name.contains("/src/");
        if !is_below || not_below.iter().any(|crate_| name.starts_with(crate_)) {
            continue;
        }
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            let Some(rest) = line.strip_prefix("pub async fn ") else { continue };
            let (function, _) = rest.split_at(rest.find(['(', '<']).unwrap_or(rest.len()));
            let head: String = lines[at..].iter().take(9).copied().collect();
            let head = head.split(" {").next().unwrap_or_default();
            let is_generic = head.contains("impl ") || head.contains(&format!("{function}<"));
            let is_boxed = at > 0 && lines[at - 1] == "#[boxed]";
            if !is_boxed && !is_generic && !NOT_BOXED.contains(&function) {
                offences.push(format!("{name}:{} {function}", at + 1));
            }
        }
    }
    complain("without #[boxed], compiled anew in each crate that awaits it", offences);
}
