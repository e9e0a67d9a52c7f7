//! Copies as files: whole or not there, on disk before they count, and for nobody else to read.

use anyhow::Context;
use domain::moment::Moment;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::Read,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

const PREFIX: &str = "parterre-";
/// In UTC: no hour comes twice.
const TIME: &str = "%Y%m%dT%H%M%SZ";
const ENDINGS: [&str; 2] = ["sqlite", "dump"];
const CHUNK_BYTES: usize = 64 * 1024;

/// A file that is being written, under another name; gone again unless it `stands`.
pub struct Half {
    half: PathBuf,
    whole: PathBuf,
}

impl Half {
    /// # Errors
    /// No file can be made there.
    pub fn new(whole: &Path) -> anyhow::Result<Self> {
        let mut name = whole.as_os_str().to_owned();
        name.push(".half");
        let half = PathBuf::from(name);
        // What a crash left.
        let _ = fs::remove_file(&half);
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&half);
        made.with_context(|| format!("{} can't be made", half.display()))?;
        Ok(Self { half, whole: whole.to_owned() })
    }

    pub fn path(&self) -> &Path {
        &self.half
    }

    /// On disk, then under its name, then the name on disk.
    ///
    /// # Errors
    /// The disk doesn't take it.
    pub fn stands(self) -> anyhow::Result<()> {
        File::open(&self.half)?.sync_all()?;
        fs::rename(&self.half, &self.whole)?;
        if let Some(folder) = self.whole.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.half);
    }
}

/// # Errors
/// It can't be made.
pub fn make_folder(folder: &Path) -> anyhow::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("the folder {} can't be made", folder.display()))
}

/// `parterre-20261121T031500Z`
///
/// # Errors
/// A time beyond the calendar.
pub fn name(at: Moment) -> anyhow::Result<String> {
    let time = Timestamp::from_millisecond(at.0)?.to_zoned(TimeZone::UTC);
    Ok(format!("{PREFIX}{}", time.strftime(TIME)))
}

/// The copies in a folder by their time, oldest first; other files are none of ours.
///
/// # Errors
/// The folder can't be read.
pub fn copies(folder: &Path) -> anyhow::Result<Vec<(Moment, PathBuf)>> {
    let mut copies = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
        let path = entry?.path();
        let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let time = stem.strip_prefix(PREFIX).filter(|_| ENDINGS.contains(&ending));
        let Some(Ok(time)) = time.map(|time| DateTime::strptime(TIME, time)) else { continue };
        let at = time.to_zoned(TimeZone::UTC)?.timestamp().as_millisecond();
        copies.push((Moment(at), path));
    }
    copies.sort();
    Ok(copies)
}

/// SHA-256 and length.
///
/// # Errors
/// It can't be read.
pub fn digest(file: &Path) -> anyhow::Result<(String, u64)> {
    let mut file = File::open(file)?;
    let (mut hasher, mut bytes) = (Sha256::new(), 0);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            break;
        }
        hasher.update(&chunk[..read]);
        bytes += read as u64;
    }
    let hex = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((hex, bytes))
}
