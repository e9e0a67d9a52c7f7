//! Lays finished files into `target/site`, compressed as well as can be: the server unpacks one for
//! whom it must. Names are plain: the server puts one version over all of them into their
//! addresses.

use crate::{Places, Profile};
use anyhow::{Context, Result};
use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

const QUALITY: u32 = 11;
/// A quick build is compressed too, only less well: the server looks for the copies.
const DEV_QUALITY: u32 = 1;
const WINDOW_BITS: u32 = 24;
const BUFFER: usize = 1 << 16;

/// What this build has laid out; anything else in the folder is from an earlier one.
pub struct Site<'p> {
    places: &'p Places,
    laid: BTreeSet<PathBuf>,
}

impl<'p> Site<'p> {
    pub fn new(places: &'p Places) -> Self {
        Self { places, laid: BTreeSet::new() }
    }

    /// `name`: below `target/site`, such as `pkg/app.js`.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let is_packed = name.ends_with(".woff2");
        let plain = self.places.plain.join(name);
        let ending = if is_packed { "" } else { ".br" };
        let sent = self.places.site.join(format!("{name}{ending}"));
        for folder in [plain.parent(), sent.parent()].into_iter().flatten() {
            fs::create_dir_all(folder)?;
        }
        let is_same = fs::read(&plain).is_ok_and(|before| before == bytes);
        if !is_same || !sent.exists() {
            if is_packed {
                fs::write(&sent, bytes)?;
            } else {
                fs::write(&sent, compressed(self.places, bytes)?)?;
            }
            fs::write(&plain, bytes)?;
        }
        self.laid.extend([plain, sent]);
        Ok(())
    }

    pub fn put_file(&mut self, name: &str, path: &Path) -> Result<()> {
        self.put(name, &fs::read(path).with_context(|| path.display().to_string())?)
    }

    /// Fonts by the names that the style knows.
    pub fn put_fonts(&mut self) -> Result<()> {
        let folder = self.places.root.join("assets/fonts");
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".woff2") {
                self.put_file(&format!("fonts/{name}"), &path)?;
            }
        }
        Ok(())
    }

    /// Takes away what an earlier build left, and prints what goes over the wire.
    pub fn finish(&self) -> Result<()> {
        self.sweep(&self.places.site)?;
        self.sweep(&self.places.plain)?;
        for path in &self.laid {
            if let Ok(name) = path.strip_prefix(&self.places.site) {
                println!("{:>9}  {}", fs::metadata(path)?.len(), name.display());
            }
        }
        Ok(())
    }

    fn sweep(&self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.sweep(&path)?;
            } else if !self.laid.contains(&path) {
                fs::remove_file(&path)?;
            }
        }
        Ok(())
    }
}

fn compressed(places: &Places, bytes: &[u8]) -> Result<Vec<u8>> {
    let quality = if places.profile == Profile::Dev { DEV_QUALITY } else { QUALITY };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, quality, WINDOW_BITS);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}
