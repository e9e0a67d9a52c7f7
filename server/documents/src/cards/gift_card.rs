//! The card of a gift as a PDF: one A4 page, folded once. In front the house and the occasion;
//! inside the buyer's words, what is given, and a square code that leads to the recipient's page.
//! No price. Tagged as PDF/UA-1 demands; the same card gives the same bytes.

pub use crate::tickets::card_front::Motif;
use crate::{
    codes::barcode::Symbology,
    paper::{
        look::SheetLook,
        page::{FOLD_Y, PAGE_HEIGHT, PAGE_WIDTH},
        printing::Printing,
        typeface::Face,
        typesetting::{Block, Room, Style},
        writer::{Frame, Ink, Role, SheetWriter},
    },
    tickets::{
        card_front::{self, CardFront},
        sheet::PrintedSheet,
    },
};
use anyhow::{Context, Result, ensure};
use domain::wording::letters::without_pictographs;

/// Lines of what is given; the caller says how many more there are in the last one.
pub const GIVEN_MAX: usize = 5;

/// Every text is ready, in the recipient's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftCardSheet {
    /// BCP 47, the language of all texts.
    pub language: String,
    /// The file's title: "A present for Ana".
    pub title: String,
    pub house: String,
    /// Of the occasion: "Happy birthday".
    pub heading: String,
    pub motif: Motif,
    /// "For Ana".
    pub to: String,
    /// The buyer's words, with their line breaks. May be empty.
    pub dedication: String,
    /// "From Luis".
    pub from: String,
    /// Performance and date, or a gift voucher; a line each.
    pub given: Vec<String>,
    /// How the present is opened.
    pub how: String,
    /// The recipient's page.
    pub link: String,
    /// What a screen reader says of the square code.
    pub qr_code: String,
    /// Of the house's own, a JPEG file of 1,200 by 630 pixels; None: as delivered.
    pub picture: Option<Vec<u8>>,
    pub look: SheetLook,
}

const MARGIN: f32 = 56.0;
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
const LOWER: f32 = FOLD_Y + 44.0;
const BOTTOM: f32 = PAGE_HEIGHT - 44.0;
/// Of the square code; its quiet zone is the page's white.
const SIDE: f32 = 104.0;
const GAP: f32 = 32.0;
/// Between two things that are named.
const BETWEEN: f32 = 7.0;
/// Of what is named and how it is opened: the buyer's longest words need the rest.
const BLOCK_MAX: f32 = 134.0;
/// Letters of a secret, at least.
const SECRET_MIN: usize = 32;

/// Fails if nothing is given, or too much, or the link can't be a code: faults of ours.
pub fn pdf(sheet: &GiftCardSheet) -> Result<PrintedSheet> {
    ensure!(!sheet.given.is_empty(), "a card for nothing");
    ensure!(sheet.given.len() <= GIVEN_MAX, "{} lines on a card", sheet.given.len());
    let mut printing = Printing::new(&sheet.language)?.wearing(&sheet.look);
    printing.bookmark(&sheet.title);
    printing.page(|writer| {
        let front = CardFront {
            house: &sheet.house,
            logo: sheet.look.logo.as_deref(),
            heading: &sheet.heading,
            size: 54.0,
            to: Some(&sheet.to),
            picture: sheet.picture.as_deref(),
            motif: sheet.motif,
        };
        card_front::draw(writer, &front).context("a card's picture")?;
        card_front::draw_fold(writer);
        draw_inside(writer, sheet).context("a card's code")
    })?;
    printing.finish(&sheet.title, &sheet.language, &sheet.house)
}

/// The buyer's words above; what is given and how it is opened below, beside the code.
fn draw_inside(writer: &mut SheetWriter, sheet: &GiftCardSheet) -> Result<()> {
    // Few things are named in large letters, and may have a second line.
    let is_short = sheet.given.len() <= 2;
    let (size, small, rows) = if is_short { (13.0, 11.0, 40.0) } else { (9.5, 9.0, 0.0) };
    let column = WIDTH - SIDE - GAP;
    let style = Style { leading: 1.35, ..Style::fixed(Face::SansBold, size).shrinking_to(7.0) };
    let mut given: Vec<Block> = Vec::new();
    for line in &sheet.given {
        given.push(writer.setter.set(line, style, Room::new(column, rows)));
    }
    let small = Style { leading: 1.3, ..Style::fixed(Face::Sans, small).shrinking_to(6.0) };
    let how = writer.setter.set(&sheet.how, small, Room::new(column, 60.0));
    let link = writer.setter.set(&in_two_lines(&sheet.link), small, Room::new(column, 40.0));
    let named: f32 = given.iter().map(|block| block.height() + BETWEEN).sum();
    let block = (named + how.height() + link.height() + 2.0 * BETWEEN).clamp(SIDE, BLOCK_MAX);
    let top = BOTTOM - block;

    let words_room = top - LOWER - 64.0;
    let words = Style::fixed(Face::Italic, 22.0).shrinking_to(8.0);
    let words = Style { leading: 1.35, keeps_gaps: true, ..words };
    let dedication = without_pictographs(&sheet.dedication);
    let mut y = LOWER;
    if !dedication.is_empty() {
        let block = writer.setter.set(&dedication, words, Room::new(WIDTH, words_room));
        y = writer.text(&block, MARGIN, y, Ink::Black, Role::Paragraph) + 20.0;
    }
    let from = Style { leading: 1.1, ..Style::fixed(Face::Serif, 20.0).shrinking_to(10.0) };
    let from = writer.setter.set(&sheet.from, from, Room::new(WIDTH, 20.0));
    writer.text(&from, MARGIN, y, Ink::Black, Role::Paragraph);

    let mut y = top;
    for block in &given {
        y = writer.text(block, MARGIN, y, Ink::Black, Role::Paragraph) + BETWEEN;
    }
    let y = writer.text(&how, MARGIN, y + BETWEEN, Ink::Grey, Role::Paragraph) + BETWEEN;
    writer.text(&link, MARGIN, y, Ink::Black, Role::Paragraph);

    let right = PAGE_WIDTH - MARGIN - SIDE;
    let square = Frame { left: right, top: BOTTOM - SIDE, width: SIDE, height: SIDE };
    writer.figure(&sheet.qr_code, |w| w.barcode(Symbology::Qr, &sheet.link, square))?;
    Ok(())
}

/// In one line, an address with its secret would have the smallest letters of all.
fn in_two_lines(link: &str) -> String {
    match link.rsplit_once('/') {
        Some((page, secret)) if secret.len() >= SECRET_MIN => format!("{page}/\n{secret}"),
        _ => link.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> GiftCardSheet {
        GiftCardSheet {
            language: "es".to_owned(),
            title: "Un regalo para Ana".to_owned(),
            house: "Gran Teatro".to_owned(),
            heading: "Un regalo para ti".to_owned(),
            motif: Motif::Line,
            to: "Para Ana".to_owned(),
            dedication: "Querida Ana:\n\n¡que lo disfrutes! 🎭❤️".to_owned(),
            from: "De Luis".to_owned(),
            given: vec!["Carmen, jueves 21 de enero de 2027, 20:00".to_owned()],
            how: "Escanea el código".to_owned(),
            link: format!("https://entradas.example.org/es/gifts/{}", "a".repeat(40)),
            qr_code: "Código del regalo".to_owned(),
            picture: None,
            look: SheetLook::default(),
        }
    }

    #[test]
    fn words_with_pictographs_are_printed_without_them() {
        let printed = pdf(&sheet()).expect("a card");
        assert!(printed.notes.is_empty(), "{:?}", printed.notes);
    }

    #[test]
    fn the_longest_words_fit_without_being_cut() {
        let long = "Wir wünschen Dir einen wunderschönen Abend im Theater. ".repeat(10);
        let dedication: String = long.chars().take(500).collect();
        let printed = pdf(&GiftCardSheet { dedication, ..sheet() }).expect("a card");
        assert!(printed.notes.is_empty(), "{:?}", printed.notes);
        let dedication = ["Zeile"; 12].join("\n");
        let printed = pdf(&GiftCardSheet { dedication, ..sheet() }).expect("a card");
        assert!(printed.notes.is_empty(), "{:?}", printed.notes);
    }

    #[test]
    fn the_same_card_gives_the_same_bytes_and_each_motif_others() {
        assert_eq!(pdf(&sheet()).expect("a card").pdf, pdf(&sheet()).expect("a card").pdf);
        let cards = [Motif::Line, Motif::Box, Motif::Candles, Motif::Rays]
            .map(|motif| pdf(&GiftCardSheet { motif, ..sheet() }).expect("a card").pdf);
        let different: std::collections::BTreeSet<_> = cards.iter().collect();
        assert_eq!(different.len(), cards.len());
    }
}
