//! The messages that are part of the program: the files below `locales`, each as
//! (`es/basket.ftl`, text).

#[cfg(any(test, not(debug_assertions)))]
mod packed {
    use anyhow::Context;
    use flate2::read::ZlibDecoder;
    use std::{io::Read, iter};

    /// Names and texts stand in turns, and a NUL, which no text has, ends each (`server/build.rs`).
    pub fn unpacked(packed: &[u8]) -> anyhow::Result<Vec<(String, String)>> {
        let mut all = String::new();
        ZlibDecoder::new(packed).read_to_string(&mut all).context("the program's messages")?;
        let mut parts = all.split_terminator('\0').map(str::to_owned);
        Ok(iter::from_fn(|| Some((parts.next()?, parts.next()?))).collect())
    }
}

/// # Errors
/// They were packed wrongly.
#[cfg(not(debug_assertions))]
pub fn messages() -> anyhow::Result<Vec<(String, String)>> {
    packed::unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/messages")))
}

/// # Errors
/// A file is not UTF-8.
#[cfg(debug_assertions)]
pub fn messages() -> anyhow::Result<Vec<(String, String)>> {
    use anyhow::Context;
    use rust_embed::Embed;

    #[derive(Embed)]
    #[folder = "../locales"]
    struct Messages;

    let mut files = Vec::new();
    for path in Messages::iter() {
        let file = Messages::get(&path).context("a file that was listed")?;
        let text = String::from_utf8(file.data.into_owned())
            .with_context(|| format!("locales/{path} is not UTF-8"))?;
        files.push((path.into_owned(), text));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::packed::unpacked;
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write;

    #[test]
    fn a_release_finds_each_text_under_its_name() {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all("de/a.ftl\0a = Größe\n\0es/a.ftl\0\0".as_bytes()).expect("packed");
        let files = unpacked(&packed.finish().expect("packed")).expect("unpacked");
        let expected = [("de/a.ftl", "a = Größe\n"), ("es/a.ftl", "")];
        assert_eq!(files, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
    }
}
