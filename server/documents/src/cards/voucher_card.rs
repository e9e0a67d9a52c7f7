//! Gift vouchers as a PDF: A4, one voucher a page, folded once to a card. In front the house and
//! what is given; inside the value, the code in digits and as barcodes, and how it is used. Tagged
//! as PDF/UA-1 demands; the same cards give the same bytes.

use crate::{
    codes::barcode::Symbology,
    paper::{
        look::SheetLook,
        page::{FOLD_Y, PAGE_HEIGHT, PAGE_WIDTH},
        printing::Printing,
        typeface::Face,
        typesetting::{Room, Style},
        writer::{Frame, Ink, Role, SheetWriter},
    },
    tickets::{
        card_front::{self, CardFront, Motif},
        sheet::PrintedSheet,
    },
};
use anyhow::{Context, Result, ensure};

/// The most in one file.
pub const CARDS_MAX: usize = 100;

/// The vouchers of an order. Every text is ready, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSheet {
    /// BCP 47, the language of all texts.
    pub language: String,
    /// The file's title: "Gift vouchers, order K7QF-M4XR".
    pub title: String,
    pub house: String,
    /// "Gift voucher".
    pub heading: String,
    /// What it can be used for, in a sentence.
    pub text: String,
    /// Where and how its code is entered.
    pub how: String,
    /// Where the house is and how it is reached, in one line.
    pub contact: String,
    /// What a screen reader says of the square code.
    pub qr_code: String,
    /// What a screen reader says of the bars.
    pub bar_code: String,
    /// Of the house's own, a JPEG file of 1,200 by 630 pixels; None: as delivered.
    pub picture: Option<Vec<u8>>,
    pub look: SheetLook,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// "€50.00".
    pub value: String,
    /// As it is read aloud, in groups.
    pub code: String,
    /// The same, digits alone.
    pub digits: String,
    /// "Balance: €9.00. Valid until 26 November 2028.", and until when its giver may withdraw. May
    /// be empty.
    pub valid: String,
}

const MARGIN: f32 = 56.0;
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
const LOWER: f32 = FOLD_Y + 48.0;
const BOTTOM: f32 = PAGE_HEIGHT - 48.0;
/// Of the square code; its quiet zone is the page's white.
const SIDE: f32 = 112.0;
const BARS: f32 = 38.0;
const GAP: f32 = 32.0;

/// Fails if there is no card or too many, or a code that isn't digits: faults of ours.
pub fn pdf(sheet: &CardSheet) -> Result<PrintedSheet> {
    ensure!(!sheet.cards.is_empty(), "no voucher to print");
    ensure!(sheet.cards.len() <= CARDS_MAX, "{} vouchers in a file", sheet.cards.len());
    let mut printing = Printing::new(&sheet.language)?.wearing(&sheet.look);
    for card in &sheet.cards {
        printing.bookmark(&format!("{} {}", sheet.heading, card.value));
        printing.page(|writer| {
            let front = CardFront {
                house: &sheet.house,
                logo: sheet.look.logo.as_deref(),
                heading: &sheet.heading,
                size: 58.0,
                to: None,
                picture: sheet.picture.as_deref(),
                motif: Motif::Line,
            };
            card_front::draw(writer, &front).context("a card's picture")?;
            card_front::draw_fold(writer);
            draw_inside(writer, sheet, card).context("a voucher's code")
        })?;
    }
    printing.finish(&sheet.title, &sheet.language, &sheet.house)
}

/// Value and words on the left, the square code on the right; digits and bars below.
fn draw_inside(writer: &mut SheetWriter, sheet: &CardSheet, card: &Card) -> Result<()> {
    let column = WIDTH - SIDE - GAP;
    let style = Style { leading: 1.0, ..Style::fixed(Face::Serif, 46.0).shrinking_to(20.0) };
    let value = writer.setter.set(&card.value, style, Room::new(column, 50.0));
    let y = writer.text(&value, MARGIN, LOWER, Ink::Black, Role::Heading) + 22.0;
    let text = Style { leading: 1.3, ..Style::fixed(Face::Italic, 13.5).shrinking_to(9.0) };
    let text = writer.setter.set(&sheet.text, text, Room::new(column, 84.0));
    let y = writer.text(&text, MARGIN, y, Ink::Black, Role::Paragraph) + 16.0;
    let small = Style { leading: 1.3, ..Style::fixed(Face::Sans, 9.5).shrinking_to(6.5) };
    let valid = writer.setter.set(&card.valid, small, Room::new(column, 36.0));
    writer.text(&valid, MARGIN, y, Ink::Black, Role::Paragraph);

    let right = PAGE_WIDTH - MARGIN - SIDE;
    let square = Frame { left: right, top: LOWER, width: SIDE, height: SIDE };
    writer.figure(&format!("{} {}", sheet.qr_code, card.code), |w| {
        w.barcode(Symbology::Qr, &card.digits, square)
    })?;

    let contact = writer.setter.set(&sheet.contact, small, Room::new(WIDTH, 28.0));
    let contact_top = BOTTOM - contact.height();
    let how = writer.setter.set(&sheet.how, small, Room::new(WIDTH, 28.0));
    let how_top = contact_top - 6.0 - how.height();
    let digits = Style { tracking: 0.05, ..Style::fixed(Face::SansBold, 17.0).shrinking_to(11.0) };
    let digits = writer.setter.set(&card.code, digits, Room::new(WIDTH, 0.0));
    let digits_top = how_top - 22.0 - digits.height();
    let bars = Frame { left: MARGIN, top: digits_top - 16.0 - BARS, width: 230.0, height: BARS };
    writer.figure(&format!("{} {}", sheet.bar_code, card.code), |w| {
        w.barcode(Symbology::Code128, &card.digits, bars)
    })?;
    writer.text(&digits, MARGIN, digits_top, Ink::Black, Role::Paragraph);
    writer.text(&how, MARGIN, how_top, Ink::Grey, Role::Paragraph);
    writer.text(&contact, MARGIN, contact_top, Ink::Grey, Role::Paragraph);
    Ok(())
}
