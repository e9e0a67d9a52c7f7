//! A style sheet from a file in `style` and what it imports, each file in its layer.

use crate::{Places, minify};
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// Fonts lie beside the sheet's folder, in the sources and where it is published.
const FONTS: (&str, &str) = ("../assets/fonts/", "../fonts/");

pub fn sheet(places: &Places, name: &str) -> Result<String> {
    let folder = places.root.join("style");
    let main = read(&folder, name)?;
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
    Ok(sheet.replace(FONTS.0, FONTS.1))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_names_its_file_and_layer() {
        let line = r#"@import url("ui/plan.css") layer(ui);"#;
        assert_eq!(import(line), Some(("ui/plan.css", "ui")));
        assert_eq!(import("@layer reset,base;"), None);
    }
}
