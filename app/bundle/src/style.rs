//! A style sheet from a file in `style` and what it imports, each file in its layer.

use crate::{Places, minify};
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// Fonts lie beside the sheet's folder, in the sources and where it is published.
const FONTS: (&str, &str) = ("../assets/fonts/", "../fonts/");

pub fn sheet(places: &Places, name: &str) -> Result<String> {
    let folder = places.root.join("style");
    let list = minify::style(&read(&folder, name)?);
    let mut parts = Vec::new();
    for line in list.split_inclusive(';') {
        parts.push(match import(line) {
            Some((file, layer)) => (Some(layer), minify::style(&read(&folder, file)?)),
            None => (None, line.to_owned()),
        });
    }
    Ok(in_layers(parts).replace(FONTS.0, FONTS.1))
}

/// Files that follow each other in one layer share its block.
fn in_layers(parts: Vec<(Option<&str>, String)>) -> String {
    let mut blocks: Vec<(Option<&str>, String)> = Vec::new();
    for (layer, rules) in parts {
        match blocks.last_mut() {
            Some((last, block)) if *last == layer => block.push_str(rules.trim()),
            _ => blocks.push((layer, rules.trim().to_owned())),
        }
    }
    let blocks = blocks.into_iter().map(|(layer, rules)| match layer {
        Some(layer) => format!("@layer {layer}{{{rules}}}"),
        None => rules,
    });
    blocks.collect()
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

    #[test]
    fn neighbours_in_a_layer_share_its_block_and_keep_their_order() {
        let part = |layer, rules: &str| (layer, rules.to_owned());
        let parts = vec![
            part(None, "@layer ui,pages;"),
            part(Some("ui"), "a{b:c}\n"),
            part(Some("ui"), "d{e:f}"),
            part(Some("pages"), "g{h:i}"),
        ];
        let sheet = "@layer ui,pages;@layer ui{a{b:c}d{e:f}}@layer pages{g{h:i}}";
        assert_eq!(in_layers(parts), sheet);
    }
}
