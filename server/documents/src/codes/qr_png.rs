//! A ticket's code as a small picture, for mail programs, which draw no SVG: PNG (ISO/IEC 15948),
//! one bit a pixel.

use crate::codes::barcode::{Pattern, Symbology};
use anyhow::{Context, Result, bail};
use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write;

/// Modules of white around it (ISO/IEC 18004, 5.3.8).
const QUIET: usize = 4;
/// Pixels of a module on each side: sharp on a phone that shows two pixels for one.
const SCALE: usize = 8;

/// A QR code. Error: the code is none that tickets have.
pub fn qr_png(code: &str) -> Result<Vec<u8>> {
    let Pattern::Matrix(modules) = Symbology::Qr.encode(code)? else {
        bail!("no square of modules")
    };
    let side = (modules.width + 2 * QUIET) * SCALE;
    let is_dark = |x: usize, y: usize| {
        let row = y.checked_sub(QUIET).and_then(|y| modules.rows.get(y))?;
        row.get(x.checked_sub(QUIET)?).copied()
    };
    let mut pixels = Vec::new();
    for y in 0..side {
        // No filter, then from the left, eight pixels a byte; white is 1.
        pixels.push(0);
        for first in (0..side).step_by(8) {
            let white = |x: usize| !is_dark(x / SCALE, y / SCALE).unwrap_or_default();
            let bits = (first..first + 8).map(|x| u8::from(x < side && white(x)));
            pixels.push(bits.fold(0, |byte, bit| byte << 1 | bit));
        }
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&pixels)?;
    let side = u32::try_from(side).context("a few hundred pixels")?.to_be_bytes();
    // One bit of grey, nothing interlaced.
    let header = [&side[..], &side[..], &[1, 0, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut png, b"IHDR", &header)?;
    chunk(&mut png, b"IDAT", &packed.finish()?)?;
    chunk(&mut png, b"IEND", &[])?;
    Ok(png)
}

fn chunk(png: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) -> Result<()> {
    let mut sum = Crc::new();
    sum.update(name);
    sum.update(data);
    png.extend(u32::try_from(data.len()).context("a small picture")?.to_be_bytes());
    png.extend(name);
    png.extend(data);
    png.extend(sum.sum().to_be_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::ZlibDecoder;
    use std::io::Read;

    #[test]
    fn a_picture_has_the_modules_of_the_code_and_is_small() {
        let png = qr_png("2812345678907").expect("a code");
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert!(png.len() < 1_500, "{} bytes", png.len());
        let Ok(Pattern::Matrix(modules)) = Symbology::Qr.encode("2812345678907") else {
            panic!("a square")
        };
        let side = (modules.width + 2 * QUIET) * SCALE;
        assert_eq!(png[16..20], u32::try_from(side).expect("small").to_be_bytes());
        // The length of the data stands before its name.
        let length = u32::from_be_bytes(png[33..37].try_into().expect("four")) as usize;
        assert_eq!(&png[37..41], b"IDAT");
        let mut pixels = Vec::new();
        ZlibDecoder::new(&png[41..41 + length]).read_to_end(&mut pixels).expect("packed");
        let line = side / 8 + 1;
        assert_eq!(pixels.len(), side * line);
        for (y, row) in modules.rows.iter().enumerate() {
            for (x, is_dark) in row.iter().enumerate() {
                // A module is a byte wide.
                let byte = pixels[(y + QUIET) * SCALE * line + 1 + x + QUIET];
                assert_eq!(byte, if *is_dark { 0 } else { 255 }, "{x}, {y}");
            }
        }
    }

    #[test]
    fn what_is_no_code_has_no_picture() {
        assert!(qr_png(&"a".repeat(1_000)).is_err());
    }
}
