//! Packs the messages of all languages into one file, a quarter as large: a release has it in the
//! program, and has the linker pack what the loader reads. Any other build reads the messages where
//! they lie: a changed text compiles nothing.

#![allow(clippy::disallowed_methods, reason = "cargo's environment says what to build, and where")]

use flate2::{Compression, write::ZlibEncoder};
use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

const FOLDER: &str = "../locales";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("PROFILE")? != "release" {
        return Ok(());
    }
    if env::var("CARGO_CFG_TARGET_OS")? == "linux" {
        // Addresses that the loader corrects at the start: 24 bytes each become one bit or two.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    println!("cargo::rerun-if-changed={FOLDER}");
    let file = File::create(Path::new(&env::var("OUT_DIR")?).join("messages"))?;
    let mut packed = ZlibEncoder::new(file, Compression::best());
    for language in sorted(Path::new(FOLDER))? {
        for file in sorted(&language)? {
            let name = file.strip_prefix(FOLDER)?.display();
            write!(packed, "{name}\0{}\0", fs::read_to_string(&file)?)?;
        }
    }
    packed.finish()?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
