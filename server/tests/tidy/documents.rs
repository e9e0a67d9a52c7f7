//! What documents and comments name in back ticks is there: files, and items of our crates.

use super::{complain, files, root, sources};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

const TOPS: [&str; 8] =
    ["server/", "app/", "docs/", "style/", "e2e/", "seatmap/", "packaging/", "locales/"];

/// (path from the root, text, of sources their comments alone).
fn texts() -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    files(&root, ".md", &mut found);
    let documents = found.into_iter().map(|path| {
        let name = path.strip_prefix(&root).expect("under the root").display().to_string();
        (name, fs::read_to_string(&path).expect("a document is readable"))
    });
    // It says what was true once.
    let documents = documents.filter(|(name, _)| name != "CHANGELOG.md");
    let comments = sources(".rs").into_iter().map(|(name, text)| {
        let lines = text.lines().filter(|line| line.trim_start().starts_with("//"));
        (name, lines.collect::<Vec<_>>().join("\n"))
    });
    documents.chain(comments).collect()
}

/// `a/{b,c}.rs` is two names.
fn each_of_braces(name: &str) -> Vec<String> {
    let Some((head, (inner, rest))) =
        name.split_once('{').and_then(|(head, rest)| Some((head, rest.split_once('}')?)))
    else {
        return vec![name.to_owned()];
    };
    let one = |part: &str| each_of_braces(&format!("{head}{}{rest}", part.trim()));
    inner.split(',').flat_map(one).collect()
}

/// A folder, a file, or with `*` any that begins so.
fn is_there(name: &str) -> bool {
    let name = name.split(['#', '*']).next().unwrap_or_default();
    let path = root().join(name.trim_end_matches('/'));
    if path.exists() {
        return true;
    }
    let (Some(folder), Some(start)) = (path.parent(), path.file_name()) else { return false };
    let start = start.to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_start = |name: String| name.len() > start.len() && name.starts_with(&start);
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).any(is_start)
}

/// Of each crate the words of its first file and of all of them.
fn crates() -> BTreeMap<String, [BTreeSet<String>; 2]> {
    let mut crates: BTreeMap<String, [BTreeSet<String>; 2]> = BTreeMap::new();
    for (name, text) in sources(".rs") {
        let Some((folder, file)) = name.split_once("/src/") else { continue };
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml"));
        let manifest = manifest.unwrap_or_default();
        let named = manifest.lines().find_map(|line| line.strip_prefix("name = \""));
        let Some(named) = named.and_then(|named| named.strip_suffix('"')) else { continue };
        let words = || text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned);
        let [first, all] = crates.entry(named.replace('-', "_")).or_default();
        if file == "lib.rs" {
            first.extend(words());
        }
        all.extend(words());
        all.extend(file.trim_end_matches(".rs").split('/').map(str::to_owned));
    }
    crates
}

#[test]
fn what_documents_and_comments_name_is_there() {
    let crates = crates();
    let mut missing = Vec::new();
    for (file, text) in texts() {
        for named in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
            if named.contains([' ', '<']) {
                continue;
            }
            for name in each_of_braces(named) {
                let is_file = TOPS.iter().any(|top| name.starts_with(top));
                let is_known = match name.split_once("::") {
                    _ if is_file => is_there(&name),
                    Some((of, rest)) => crates.get(of).is_none_or(|[first, all]| {
                        let mut parts =
                            rest.split("::").map(|part| part.trim_end_matches(['(', ')', '!']));
                        let top = parts.next().unwrap_or_default();
                        (first.is_empty() || first.contains(top))
                            && parts.all(|it| all.contains(it))
                    }),
                    None => true,
                };
                if !is_known {
                    missing.push(format!("{file}: {name}"));
                }
            }
        }
    }
    complain("what is named in back ticks is not there", missing);
}
