//! Certificates and keys as files have them (RFC 7468).

use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};

const LINE_CHARS: usize = 64;

pub fn write(label: &str, bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let mut pem = format!("-----BEGIN {label}-----\n");
    for line in text.as_bytes().chunks(LINE_CHARS) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem.push_str(&format!("-----END {label}-----\n"));
    pem
}

/// The first block of the text whose label ends so: `PRIVATE KEY`, `CERTIFICATE`.
///
/// # Errors
/// There is none, or it is damaged. The text is never repeated: it may be a key.
pub fn read(text: &str, label: &str) -> anyhow::Result<Vec<u8>> {
    let mut lines = text.lines().map(str::trim);
    let is_head =
        |line: &&str| line.starts_with("-----BEGIN ") && line.ends_with(&format!("{label}-----"));
    let head = lines.find(is_head).with_context(|| format!("there is no {label} in the file"))?;
    ensure!(!head.contains("ENCRYPTED"), "the key is encrypted: write it without a password");
    let body: String = lines.take_while(|line| !line.starts_with("-----END ")).collect();
    STANDARD.decode(body).ok().with_context(|| format!("the {label} is damaged"))
}
