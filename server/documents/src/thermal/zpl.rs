//! Pieces of ticket stock as ZPL II, the language of Zebra's printers and of many others.

use super::bitmap::Bitmap;
use std::fmt::Write;

/// Each picture is as wide as the printer's head, and as long as the piece.
pub fn labels(pictures: &[Bitmap]) -> Vec<u8> {
    pictures.iter().map(label).collect::<String>().into_bytes()
}

fn label(picture: &Bitmap) -> String {
    let (width, height) = (picture.width(), picture.height());
    let bytes = width.div_ceil(8);
    let total = bytes * height;
    let mut text = format!(
        "^XA^PW{width}^LL{height}^LH0,0^LS0^PON^PMN^LRN^FO0,0^GFA,{total},{total},{bytes},"
    );
    let mut before: Option<Vec<u8>> = None;
    for row in picture.rows() {
        // As the row before; the rest of the row is white (Zebra's alternative data compression).
        if before.as_ref() == Some(&row) {
            text.push(':');
            continue;
        }
        let black = row.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        for byte in &row[..black] {
            let _ = write!(text, "{byte:02X}");
        }
        if black < row.len() {
            text.push(',');
        }
        before = Some(row);
    }
    text.push_str("^FS^PQ1^XZ\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_and_repeated_rows_are_short() {
        let mut picture = Bitmap::new(16, 4);
        picture.rectangle(0, 1, 1, 2);
        picture.rectangle(15, 3, 1, 1);
        let text = String::from_utf8(labels(&[picture])).expect("ASCII");
        assert!(text.starts_with("^XA^PW16^LL4^"), "{text}");
        assert!(text.ends_with("^GFA,8,8,2,,80,:0001^FS^PQ1^XZ\n"), "{text}");
    }
}
