//! Finds the files of each language: those in the program, and over them those of a folder.

use super::{FALLBACK, delivered::written};
use anyhow::Context;
use fluent_syntax::{ast::Entry, parser, serializer};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// One file of messages.
pub struct File {
    /// The file's path, for the person who has to correct it.
    pub place: String,
    pub text: String,
    /// Its messages stand in for those of the same names.
    pub is_laid_over: bool,
}

/// By language, in the order in which they are read.
pub type Files = BTreeMap<String, Vec<File>>;

/// One file of messages; a book of opera synopses would not be larger.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// What was found.
pub struct Loaded {
    pub files: Files,
    /// What the program says in place of messages that the folder says, by their names.
    pub under: BTreeMap<String, String>,
    pub homes: Homes,
}

/// The file in which the program has a message, without its ending, by the messages' names: a
/// folder has its messages in files as it likes. Empty where there is no folder.
pub type Homes = BTreeMap<String, String>;

/// Stands in for what a house's own language lacks.
pub const STANDS_IN: &str = "en";

/// What is in the program, and over it a folder. What nothing of the program is for, and what says
/// a variable that it never fills in, is warned of and left out: the program's own text stands.
pub fn all(embedded: &[(String, String)], folder: Option<&Path>) -> anyhow::Result<Loaded> {
    let mut files = by_language(embedded)?;
    let Some(folder) = folder else {
        return Ok(Loaded { files, under: BTreeMap::new(), homes: Homes::new() });
    };
    let of = |language: &str| messages(files.get(language).map_or(&[][..], Vec::as_slice));
    let (known, mut english) = (of(FALLBACK), of(STANDS_IN));
    let home = |found: &Found| found.file.trim_end_matches(".ftl").to_owned();
    let homes = known.iter().map(|(id, found)| (id.clone(), home(found))).collect();
    lay_over(&mut files, folder)?;
    let mut under = BTreeMap::new();
    for (language, files) in &mut files {
        let laid_over = files.iter().filter(|file| file.is_laid_over);
        let said: Vec<String> = laid_over.flat_map(names).collect();
        let code = language.split('-').next().unwrap_or_default();
        if !said.is_empty() && !(2..=3).contains(&code.len()) {
            tracing::warn!("{language} in {} is no code of a language, as cs", folder.display());
        }
        // Without any language in the program, the folder is all that there is.
        if !known.is_empty() {
            // What names a message that is left out says nothing either.
            while leave_out(files, &known) {}
        }
        for id in said {
            let pattern = english.remove(&id).map(|found| found.pattern);
            let pattern = pattern.or_else(|| Some(known.get(&id)?.pattern.clone()));
            if let Some(pattern) = pattern.filter(|_| !under.contains_key(&id)) {
                under.insert(id, pattern);
            }
        }
    }
    Ok(Loaded { files, under, homes })
}

fn names(file: &File) -> Vec<String> {
    let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let said = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.map(|_| message.id.name.to_owned()),
        _ => None,
    });
    said.collect()
}

/// Whether something was left out: then others may name it.
fn leave_out(files: &mut [File], known: &BTreeMap<String, Found>) -> bool {
    let said = messages(files);
    // Names that a house gave to parts of its own messages.
    let parts = said.values().flat_map(|found| named(&found.pattern));
    let parts: BTreeSet<String> = parts.map(str::to_owned).collect();
    let is_said = |id: &str| known.contains_key(id) || said.contains_key(id);
    let mut are_fewer = false;
    for file in files.iter_mut().filter(|file| file.is_laid_over) {
        let mut wrong = BTreeSet::new();
        for (id, Found { pattern, .. }) in messages(std::slice::from_ref(file)) {
            let place = &file.place;
            let mut problems = Vec::new();
            match known.get(&id) {
                None if parts.contains(&id) => {}
                None => problems.push("is no message of the program".to_owned()),
                Some(delivered) => {
                    let filled = variables(&delivered.pattern);
                    let unknown = variables(&pattern).into_iter();
                    let unknown = unknown.filter(|name| !filled.contains(name));
                    problems.extend(
                        unknown.map(|it| format!("has ${it}, which the program never fills in")),
                    );
                }
            }
            let unsaid = named(&pattern).into_iter().filter(|name| !is_said(name));
            problems.extend(unsaid.map(|name| format!("names {name}, which says nothing")));
            for problem in &problems {
                tracing::warn!("{place}: {id} {problem}: it is left out");
            }
            if !problems.is_empty() {
                wrong.insert(id);
            }
        }
        if !wrong.is_empty() {
            let text = without(&file.text, &wrong);
            are_fewer |= text != file.text;
            file.text = text;
        }
    }
    are_fewer
}

/// A file that isn't Fluent stays as it is: it is refused when it is read.
fn without(text: &str, ids: &BTreeSet<String>) -> String {
    let Ok(mut resource) = parser::parse(text) else { return text.to_owned() };
    resource.body.retain(|entry| match entry {
        Entry::Message(message) => !ids.contains(message.id.name),
        _ => true,
    });
    serializer::serialize(&resource)
}

/// Other messages that a text names.
fn named(pattern: &str) -> Vec<&str> {
    let placeables = pattern.split("{ ").skip(1);
    let names = placeables.filter_map(|rest| Some(rest.split_once(" }")?.0));
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_name = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_of_name)
    };
    names.filter(is_name).collect()
}

fn variables(pattern: &str) -> BTreeSet<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let names = pattern.split('$').skip(1);
    let names = names.filter_map(|rest| rest.split(|c: char| !is_of_name(c)).next());
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())).collect()
}

fn by_language(embedded: &[(String, String)]) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for (path, text) in embedded {
        let (language, _) =
            path.split_once('/').with_context(|| format!("{path}: no language folder"))?;
        let file =
            File { place: format!("locales/{path}"), text: text.clone(), is_laid_over: false };
        files.entry(language.to_owned()).or_default().push(file);
    }
    Ok(files)
}

/// Adds what a folder says to `files`: more languages, and messages of a language that is there,
/// which stand in for the program's own.
fn lay_over(files: &mut Files, folder: &Path) -> anyhow::Result<()> {
    let list = |path: &Path| {
        std::fs::read_dir(path).with_context(|| format!("{} can't be read", path.display()))
    };
    for language in list(folder)? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        let code = language.file_name().to_string_lossy().into_owned();
        let mut found = list(&language.path())?.collect::<Result<Vec<_>, _>>()?;
        found.sort_by_key(std::fs::DirEntry::file_name);
        for file in found {
            let name = file.file_name().to_string_lossy().into_owned();
            if !name.ends_with(".ftl") {
                continue;
            }
            let path = file.path();
            anyhow::ensure!(
                file.metadata()?.len() <= FILE_BYTES_MAX,
                "{}: too large",
                path.display()
            );
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("{} can't be read as UTF-8", path.display()))?;
            let place = path.display().to_string();
            let file = File { place, text, is_laid_over: true };
            files.entry(code.clone()).or_default().push(file);
        }
    }
    Ok(())
}

/// A message in one of the files.
pub struct Found {
    /// The file's name.
    pub file: String,
    pub pattern: String,
}

/// By their names, as far as the files are Fluent.
pub fn messages(files: &[File]) -> BTreeMap<String, Found> {
    let mut messages = BTreeMap::new();
    for file in files {
        let name = file.place.rsplit('/').next().unwrap_or(&file.place);
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = message.value.as_ref().map(written) else { continue };
            let found = Found { file: name.to_owned(), pattern };
            messages.insert(message.id.name.to_owned(), found);
        }
    }
    messages
}
