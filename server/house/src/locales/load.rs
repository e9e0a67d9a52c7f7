//! Finds the files of each language: those in the program, then those of a folder.

use anyhow::Context;
use std::{collections::BTreeMap, path::Path};

/// Language → file name → text.
pub type Files = BTreeMap<String, BTreeMap<String, String>>;

/// One file of messages; a book of opera synopses would not be larger.
const FILE_BYTES_MAX: u64 = 1 << 20;

pub fn by_language(embedded: &[(String, String)]) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for (path, text) in embedded {
        let (language, name) =
            path.split_once('/').with_context(|| format!("{path}: no language folder"))?;
        files.entry(language.to_owned()).or_default().insert(name.to_owned(), text.clone());
    }
    Ok(files)
}

/// A language found in the folder replaces the program's own as a whole.
pub fn from_folder(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    let list = |path: &Path| {
        std::fs::read_dir(path).with_context(|| format!("{} can't be read", path.display()))
    };
    for language in list(folder)? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        let code = language.file_name().to_string_lossy().into_owned();
        for file in list(&language.path())? {
            let file = file?;
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
            files.entry(code.clone()).or_default().insert(name, text);
        }
    }
    Ok(files)
}
