//! Files under names that their content gives them, so that browsers may keep them for ever,
//! each with a copy that is compressed as well as can be.

use crate::{Places, Profile, stamps::digest};
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

const QUALITY: u32 = 11;
const WINDOW_BITS: u32 = 24;
const BUFFER: usize = 1 << 16;

/// What the server reads: logical names and the addresses that they are published under.
#[derive(Default)]
pub struct Site(BTreeMap<String, String>);

impl Site {
    pub fn put(&mut self, name: &str, address: &str) {
        self.0.insert(name.to_owned(), address.to_owned());
    }

    /// Writes `site.json`, and takes away what an earlier build left in `pkg`.
    pub fn write(&self, places: &Places) -> Result<()> {
        fs::write(places.site.join("site.json"), serde_json::to_vec_pretty(&self.0)?)?;
        for entry in fs::read_dir(places.site.join("pkg"))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let address = format!("/pkg/{}", name.trim_end_matches(".br"));
            if !self.0.values().any(|known| *known == address) {
                fs::remove_file(&path)?;
            }
        }
        Ok(())
    }

    /// Sizes as they go over the wire.
    pub fn report(&self, places: &Places) -> Result<()> {
        for (name, address) in &self.0 {
            let path = places.site.join(address.trim_start_matches('/'));
            let sent = compressed_name(&path);
            let bytes = fs::metadata(if sent.exists() { &sent } else { &path })?.len();
            println!("{bytes:>9}  {name}");
        }
        Ok(())
    }
}

/// Gives the address.
pub fn file(places: &Places, path: &Path, name: &str, ending: &str) -> Result<String> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    bytes_as(places, &bytes, name, ending)
}

pub fn text(places: &Places, text: &str, name: &str, ending: &str) -> Result<String> {
    bytes_as(places, text.as_bytes(), name, ending)
}

fn bytes_as(places: &Places, bytes: &[u8], name: &str, ending: &str) -> Result<String> {
    let folder = places.site.join("pkg");
    fs::create_dir_all(&folder)?;
    let file = format!("{name}.{}.{ending}", digest(bytes));
    put(places, &folder.join(&file), bytes)?;
    Ok(format!("/pkg/{file}"))
}

/// Fonts by their names; they are compressed already.
pub fn fonts(places: &Places) -> Result<BTreeMap<String, String>> {
    let mut fonts = BTreeMap::new();
    for path in files(&places.root.join("assets/fonts"), "woff2")? {
        let name = stem(&path);
        let address = file(places, &path, &name, "woff2")?;
        fonts.insert(name, address);
    }
    Ok(fonts)
}

/// Posters keep their names: other houses link to them.
pub fn posters(places: &Places) -> Result<()> {
    let folder = places.site.join("posters");
    fs::create_dir_all(&folder)?;
    for path in files(&places.root.join("assets/posters"), "svg")? {
        put(places, &folder.join(path.file_name().unwrap_or_default()), &fs::read(&path)?)?;
    }
    Ok(())
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Writes the file and its compressed copy, unless both are there already.
fn put(places: &Places, path: &Path, bytes: &[u8]) -> Result<()> {
    let is_packed = path.extension().is_some_and(|ending| ending == "woff2");
    let copy = compressed_name(path);
    let is_same = fs::read(path).is_ok_and(|before| before == bytes);
    if is_same && (is_packed || copy.exists()) {
        return Ok(());
    }
    fs::write(path, bytes)?;
    if is_packed {
        return Ok(());
    }
    let quality = if places.profile == Profile::Dev { 1 } else { QUALITY };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, quality, WINDOW_BITS);
    writer.write_all(bytes)?;
    Ok(fs::write(copy, writer.into_inner())?)
}

fn compressed_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    PathBuf::from(name)
}
