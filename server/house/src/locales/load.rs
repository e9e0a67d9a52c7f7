//! Finds the files of each language: those in the program, and over them those of a folder.

use super::{FALLBACK, delivered::written};
use anyhow::Context;
use fluent_syntax::{ast::Entry, parser};
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

/// What is in the program, and over it a folder. What nothing of the program is for is warned of,
/// as if somebody had typed it on a page.
pub fn all(embedded: &[(String, String)], folder: Option<&Path>) -> anyhow::Result<Files> {
    let mut files = by_language(embedded)?;
    let Some(folder) = folder else { return Ok(files) };
    let known = messages(files.get(FALLBACK).map_or(&[][..], Vec::as_slice));
    lay_over(&mut files, folder)?;
    for (language, files) in &files {
        let mut laid_over = files.iter().filter(|file| file.is_laid_over).peekable();
        let code = language.split('-').next().unwrap_or_default();
        if laid_over.peek().is_some() && !(2..=3).contains(&code.len()) {
            tracing::warn!("{language} in {} is no code of a language, as cs", folder.display());
        }
        laid_over.for_each(|file| warn_of(file, &known));
    }
    Ok(files)
}

fn warn_of(file: &File, known: &BTreeMap<String, Found>) {
    for (id, Found { pattern, .. }) in messages(std::slice::from_ref(file)) {
        let place = &file.place;
        match known.get(&id) {
            // Without any language in the program, the folder is all that there is.
            None if known.is_empty() => {}
            None => tracing::warn!("{place}: {id} is no message of the program"),
            Some(delivered) => {
                let known = variables(&delivered.pattern);
                for name in variables(&pattern).difference(&known) {
                    tracing::warn!("{place}: {id} has ${name}, which the program never fills in");
                }
            }
        }
    }
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
