//! A roll's pictures as ESC/POS, the language of receipt printers (Epson's reference: ESC @, ESC p,
//! GS v 0, GS V).

use super::bitmap::Bitmap;

const BEGIN: &[u8] = b"\x1b@";
/// To the drawer's first contact, a tenth of a second.
const DRAWER: &[u8] = b"\x1bp\x00\x32\x32";
/// Forward to the knife, which leaves a bridge: papers hang together until they are torn off.
const CUT: &[u8] = b"\x1dVB\x00";
/// Rows in one command: printers with little memory print while they read.
const ROWS: usize = 240;

/// The drawer opens before anything is printed, so that change is given meanwhile.
pub fn papers(papers: &[Bitmap], opens_drawer: bool) -> Vec<u8> {
    let mut bytes = BEGIN.to_vec();
    if opens_drawer {
        bytes.extend(DRAWER);
    }
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
    fn the_drawer_opens_before_the_paper() {
        let mut paper = Bitmap::new(9, 241);
        paper.rectangle(0, 240, 1, 1);
        let bytes = papers(&[paper], true);
        assert!(bytes.starts_with(b"\x1b@\x1bp\x00\x32\x32\x1dv0\x00\x02\x00\xf0\x00"));
        assert!(bytes.ends_with(b"\x1dv0\x00\x02\x00\x01\x00\x80\x00\x1dVB\x00"));
        assert_eq!(papers(&[], false), b"\x1b@");
    }
}
