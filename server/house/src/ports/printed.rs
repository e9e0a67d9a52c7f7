//! What is printed: an order with the words around it, already in its language.

use crate::{Symbology, settings::appearance::Appearance};
use domain::{id::AdmissionId, moment::Moment, order::OrderView, seats::plan_version::Plan};
use std::sync::Arc;

/// An order with the words around it, already in its language.
pub struct PrintedOrder<'a> {
    /// Of the words; the order may have been placed in another one.
    pub language: &'a str,
    pub house: &'a str,
    /// Without a slash at its end; its host makes the calendar's identities unique.
    pub public_url: &'a str,
    pub order: &'a OrderView,
    /// Only the tickets of these admissions; none named: all.
    pub only: &'a [AdmissionId],
    pub linear: Symbology,
    pub words: TicketWords,
    pub made_at: Moment,
    /// Of each line of the order, in its order.
    pub lines: Vec<TicketLine>,
    /// Of extras that are still to be handed out.
    pub receipts: Vec<ReceiptWords>,
    /// Colour and logo of the paper.
    pub appearance: Appearance,
    /// Of the house's own, on tickets of a whole page: a JPEG file.
    pub picture: Option<Arc<[u8]>>,
    /// What stands across each page: the word for a sample.
    pub stamp: Option<String>,
}

/// The receipt of one piece of an extra.
#[derive(Clone, Default)]
pub struct ReceiptWords {
    pub title: String,
    /// What it goes with, where it does: the performance's title, date and time.
    pub performance: String,
    pub date: String,
    pub time: String,
    /// How it is used.
    pub how: String,
    pub price: String,
    pub code: String,
    /// "Piece 2 of 4". Empty for a single one.
    pub counter: String,
}

impl PrintedOrder<'_> {
    pub fn has(&self, admission: AdmissionId) -> bool {
        self.only.is_empty() || self.only.contains(&admission)
    }
}

/// What the paper itself says.
#[derive(Clone, Debug, Default)]
pub struct TicketWords {
    /// The file's title: "Tickets, order K7QF-M4XR".
    pub title: String,
    pub area: String,
    pub section: String,
    pub row: String,
    pub seat: String,
    pub zone: String,
    /// "Ticket type".
    pub price_type: String,
    pub price: String,
    pub order: String,
    pub holder: String,
    pub your_seat: String,
    pub stage: String,
    pub your_ticket: String,
    pub good_to_know: String,
    pub terms: String,
    pub fold: String,
    pub qr_code: String,
    pub bar_code: String,
    pub hall_sketch: String,
    /// Heads what an extra's receipt is for: "To be handed out".
    pub handed_out: String,
    /// Of an extra's receipt, in place of the ticket's: what heads its price and order, its
    /// conditions, and what a screen reader says of its codes.
    pub receipt_order: String,
    pub receipt_terms: String,
    pub receipt_qr_code: String,
    pub receipt_bar_code: String,
}

/// One line of the order in words.
#[derive(Clone, Default)]
pub struct TicketLine {
    pub date: String,
    pub time: String,
    pub doors: String,
    pub ends_at: Moment,
    pub price: String,
    /// The seat in one line, as mails and calendars say it.
    pub place: String,
    /// What is seen from it; of places without a number, that any free one may be taken.
    pub view: String,
    /// "Restricted view", "Wheelchair space": what is special about it, for a slip.
    pub seat_marks: String,
    pub holder: String,
    /// "Ticket 2 of 4".
    pub counter: String,
    /// The plan and the seat's place in it, for a sketch.
    pub seat: Option<(Arc<Plan>, usize)>,
}
