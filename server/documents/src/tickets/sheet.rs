//! What a printed ticket says: every text is ready, in the reader's language, as the house wants
//! it. `tickets::pdf::pdf` turns it into pages of the paper that is wanted.

use crate::codes::barcode::Symbology;
use crate::paper::look::SheetLook;
use crate::tickets::hall_sketch::HallSketch;
use domain::{tickets::media::Paper, wording::symbol::Symbol};
use std::sync::Arc;

/// The most tickets in one file; a school's whole visit fits, and a mail still carries it.
pub const TICKETS_MAX: usize = 250;

/// The most details on one ticket: with all of them, the conditions still have their room.
pub const DETAILS_MAX: usize = 8;

/// The tickets of an order, or one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketSheet {
    /// BCP 47, the language of all texts; screen readers choose their voice by it.
    pub language: String,
    /// The file's title, shown by PDF viewers: "Tickets, order K7Q2-9F".
    pub title: String,
    pub house: String,
    pub labels: Labels,
    /// The conditions, in short; line ends make paragraphs. 900 characters print in full.
    pub terms: String,
    pub paper: Paper,
    pub look: SheetLook,
    /// Of the house's own, on a whole page: a JPEG file of 1,200 by 630 pixels.
    pub picture: Option<Arc<[u8]>>,
    pub tickets: Vec<Ticket>,
}

impl TicketSheet {
    pub(crate) fn labels_of<'t>(&'t self, ticket: &'t Ticket) -> &'t Labels {
        ticket.own_words.as_ref().map_or(&self.labels, |own| &own.labels)
    }

    pub(crate) fn terms_of<'t>(&'t self, ticket: &'t Ticket) -> &'t str {
        ticket.own_words.as_ref().map_or(&self.terms, |own| &own.terms)
    }
}

/// The words that the sheet itself says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Heads the sketch of the hall: "Your seat".
    pub your_seat: String,
    /// Stands on the stage of the sketch: "Stage".
    pub stage: String,
    /// Heads the details: "Your ticket".
    pub your_ticket: String,
    /// Heads the conditions: "Good to know".
    pub terms: String,
    /// Stands at the fold: "Fold here". May be empty.
    pub fold: String,
    /// What a screen reader says of the square code: "QR code for the door".
    pub qr_code: String,
    /// What a screen reader says of the bars: "Barcode for the door".
    pub bar_code: String,
    /// What a screen reader says of the sketch: "Plan of the hall, your seat is marked".
    pub hall_sketch: String,
}

/// One ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    /// The production's title.
    pub title: String,
    /// The composer, or what the house writes below the title. May be empty.
    pub subtitle: String,
    /// "Saturday, 28 March 2027".
    pub date: String,
    /// "7.30 pm".
    pub time: String,
    /// "Doors open at 6.45 pm". May be empty.
    pub doors: String,
    pub venue: String,
    pub address: String,
    pub place: Place,
    /// Where the seat is and what is seen from it, in words. May be empty.
    pub seat_view: String,
    /// The same on a slip, which has little room: "Restricted view", "Wheelchair space". May be
    /// empty.
    pub seat_marks: String,
    pub sketch: Option<HallSketch>,
    /// Zone, price, holder, beneficiary, order code, entrance …: what the house prints, in order;
    /// at most `DETAILS_MAX`.
    pub details: Vec<Labelled>,
    /// The code in digits, the same in all its drawings.
    pub code: String,
    /// The bars beside the QR code, if the house's readers want some.
    pub linear: Option<Linear>,
    /// "Ticket 2 of 4". May be empty.
    pub counter: String,
    pub symbol: Option<TicketSymbol>,
    /// Of a page that is no ticket; None: the sheet's own.
    pub own_words: Option<OwnWords>,
}

/// Words that stand in for the sheet's: an extra's code has no seat and admits nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    pub labels: Labels,
    pub terms: String,
}

/// Of its ticket type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketSymbol {
    pub symbol: Symbol,
    /// What a screen reader says of it: "Ticket type, U30".
    pub name: String,
}

/// The linear drawing of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linear {
    Code128,
    Ean13,
}

impl From<Linear> for Symbology {
    fn from(linear: Linear) -> Self {
        match linear {
            Linear::Code128 => Symbology::Code128,
            Linear::Ean13 => Symbology::Ean13,
        }
    }
}

/// Where one sits. An unnumbered area has neither row nor seat, a box perhaps no row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub area: Labelled,
    pub section: Option<Labelled>,
    pub row: Option<Labelled>,
    pub seat: Option<Labelled>,
}

/// A value under its name: "Row" and "7".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    pub label: String,
    pub value: String,
}

impl Labelled {
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// The file, and what could not be printed as it was given: for the log, never for the patron.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSheet {
    pub pdf: Vec<u8>,
    pub notes: Vec<Note>,
}

/// A text that had to give way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// No face of the ticket has this letter; a question mark stands for it.
    Unprintable(char),
    /// This text was longer than its room at the smallest size, and ends in an ellipsis.
    Shortened(String),
}
