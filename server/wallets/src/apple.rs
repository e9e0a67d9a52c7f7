//! Apple Wallet's files: a signed pass, and several of them in one.

mod pass_json;
mod strings;

use crate::{
    cms::PassSigner,
    event_pass::{EventPass, TOKEN_CHARS_MIN},
    pictures::{Pictures, Scaled},
};
use anyhow::ensure;
use jiff::Timestamp;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Map, Value};
use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub const MEDIA_TYPE: &str = "application/vnd.apple.pkpass";
pub const BUNDLE_MEDIA_TYPE: &str = "application/vnd.apple.pkpasses";
/// Phones refuse larger bundles (Apple: at most ten passes, 150 MB).
pub const BUNDLE_MAX: usize = 10;

/// Where a phone asks for a pass that has changed, and by which secret.
#[derive(Clone, Debug)]
pub struct PassService {
    /// Without the `v1/…` that phones add. Phones ask only by https.
    pub url: String,
    pub token: String,
}

/// A pass with everything that goes into its file.
pub struct PassFile<'a> {
    pub pass: &'a EventPass,
    pub pictures: &'a Pictures,
    /// None: the pass never changes.
    pub service: Option<&'a PassService>,
    pub signer: &'a PassSigner,
    pub at: Timestamp,
}

/// A file of the pass, by its name.
struct Part {
    name: String,
    bytes: Vec<u8>,
}

/// A `.pkpass`: a zip with the pass, its words and pictures, a manifest of their digests, and a
/// signature over the manifest.
///
/// # Errors
/// The pass lacks something, or the key can't sign.
pub fn pkpass(file: &PassFile<'_>) -> anyhow::Result<Vec<u8>> {
    if let Some(service) = file.service {
        ensure!(service.token.len() >= TOKEN_CHARS_MIN, "a longer authentication token");
        ensure!(service.token != file.pass.barcode.value, "a token of its own");
    }
    let mut parts = contents(file)?;
    let manifest = manifest(&parts)?;
    let signature = file.signer.sign(&manifest, file.at)?;
    parts.push(Part { name: "manifest.json".to_owned(), bytes: manifest });
    parts.push(Part { name: "signature".to_owned(), bytes: signature });
    zipped(parts)
}

/// A `.pkpasses`: several passes that the phone adds together.
///
/// # Errors
/// None, or more than a phone takes.
pub fn pkpasses(passes: Vec<Vec<u8>>) -> anyhow::Result<Vec<u8>> {
    ensure!((1..=BUNDLE_MAX).contains(&passes.len()), "1 to {BUNDLE_MAX} passes in one file");
    let part = |(number, bytes)| Part { name: format!("pass{number}.pkpass"), bytes };
    zipped((1..).zip(passes).map(part).collect())
}

fn contents(file: &PassFile<'_>) -> anyhow::Result<Vec<Part>> {
    file.pass.check()?;
    let mut strings = strings::Strings::of(file.pass)?;
    let json = pass_json::pass_json(file, &mut strings)?;
    let mut parts =
        vec![Part { name: "pass.json".to_owned(), bytes: serde_json::to_vec_pretty(&json)? }];
    for (language, text) in strings.files() {
        parts.push(Part { name: format!("{language}.lproj/pass.strings"), bytes: text });
    }
    let pictures = file.pictures;
    let named = [("icon", Some(&pictures.icon)), ("logo", Some(&pictures.logo))];
    for (name, scaled) in named.into_iter().chain([("strip", pictures.strip.as_ref())]) {
        parts.extend(scaled.into_iter().flat_map(|scaled| sizes(name, scaled)));
    }
    Ok(parts)
}

fn sizes<'a>(name: &'a str, scaled: &'a Scaled) -> impl Iterator<Item = Part> + 'a {
    let part = move |(suffix, bytes): (&str, &Vec<u8>)| Part {
        name: format!("{name}{suffix}.png"),
        bytes: bytes.clone(),
    };
    ["", "@2x", "@3x"].into_iter().zip(scaled).map(part)
}

/// By name, each file's SHA-1: Apple's format knows no other.
fn manifest(parts: &[Part]) -> anyhow::Result<Vec<u8>> {
    let mut digests = Map::new();
    for part in parts {
        let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, &part.bytes);
        let mut hex = String::new();
        for byte in sum.as_ref() {
            write!(hex, "{byte:02x}")?;
        }
        digests.insert(part.name.clone(), Value::String(hex));
    }
    Ok(serde_json::to_vec_pretty(&digests)?)
}

fn zipped(parts: Vec<Part>) -> anyhow::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for part in parts {
        zip.start_file(part.name, options)?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
