//! A roll's pictures as ESC/POS, the language of receipt printers (Epson's reference: ESC @,
//! GS v 0, GS V).

use super::bitmap::Bitmap;

const BEGIN: &[u8] = b"\x1b@";
/// Forward to the knife, which leaves a bridge: papers hang together until they are torn off.
const CUT: &[u8] = b"\x1dVB\x00";
/// Rows in one command: printers with little memory print while they read.
const ROWS: usize = 240;

pub fn papers(papers: &[Bitmap]) -> Vec<u8> {
    let mut bytes = BEGIN.to_vec();
    for paper in papers {
        let rows: Vec<Vec<u8>> = paper.rows().collect();
        for band in rows.chunks(ROWS) {
            let low_high = |number: usize| [(number % 256) as u8, (number / 256) as u8];
            bytes.extend(b"\x1dv0\x00");
            bytes.extend(low_high(paper.width().div_ceil(8)));
            bytes.extend(low_high(band.len()));
            bytes.extend(band.iter().flatten());
        }
        bytes.extend(CUT);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_high_picture_is_sent_in_parts() {
        let mut paper = Bitmap::new(9, 241);
        paper.rectangle(0, 240, 1, 1);
        let bytes = papers(&[paper]);
        assert!(bytes.starts_with(b"\x1b@\x1dv0\x00\x02\x00\xf0\x00"));
        assert!(bytes.ends_with(b"\x1dv0\x00\x02\x00\x01\x00\x80\x00\x1dVB\x00"));
        assert_eq!(papers(&[]), b"\x1b@");
    }
}
