//! One style sheet from `style/main.css` and what it imports, each file in its layer.

use crate::{Places, minify};
use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs, path::Path};

/// `fonts`: their names without ending, with the addresses that they are published under.
pub fn sheet(places: &Places, fonts: &BTreeMap<String, String>) -> Result<String> {
    let folder = places.root.join("style");
    let main = read(&folder, "main.css")?;
    let mut sheet = String::new();
    for line in minify::style(&main).split_inclusive(';') {
        match import(line) {
            Some((file, layer)) => {
                let text = minify::style(&read(&folder, file)?);
                sheet += &format!("@layer {layer}{{{}}}", text.trim());
            }
            None => sheet += line.trim(),
        }
    }
    with_fonts(&sheet, fonts)
}

fn read(folder: &Path, file: &str) -> Result<String> {
    let path = folder.join(file);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// `@import url("ui/plan.css") layer(ui);`
fn import(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim().strip_prefix("@import url(\"")?;
    let (file, rest) = rest.split_once("\")")?;
    let layer = rest.trim().strip_prefix("layer(")?.split_once(')')?.0;
    Some((file, layer))
}

/// Every `url(…/name.woff2)` becomes the font's own address.
fn with_fonts(sheet: &str, fonts: &BTreeMap<String, String>) -> Result<String> {
    let mut rest = sheet;
    let mut done = String::with_capacity(sheet.len());
    while let Some((before, after)) = rest.split_once("url(") {
        let (url, after) = after.split_once(')').context("a url( without its end")?;
        let name = url.trim_matches(['"', '\'']).rsplit('/').next().unwrap_or_default();
        done += before;
        match name.strip_suffix(".woff2") {
            Some(name) => {
                let address = fonts.get(name).with_context(|| format!("no font {name}"))?;
                done += &format!("url({address})");
            }
            None => done += &format!("url({url})"),
        }
        rest = after;
    }
    Ok(done + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_names_its_file_and_layer() {
        let line = r#"@import url("ui/plan.css") layer(ui);"#;
        assert_eq!(import(line), Some(("ui/plan.css", "ui")));
        assert_eq!(import("@layer reset,base;"), None);
    }

    #[test]
    fn fonts_are_found_by_their_published_names() {
        let fonts = BTreeMap::from([("serif".to_owned(), "/pkg/serif.1.woff2".to_owned())]);
        let sheet = with_fonts(r#"src:url("../assets/fonts/serif.woff2")"#, &fonts);
        assert_eq!(sheet.expect("a known font"), "src:url(/pkg/serif.1.woff2)");
        assert!(with_fonts("url(x/other.woff2)", &fonts).is_err());
    }
}
