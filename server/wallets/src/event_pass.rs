//! What a pass says, whichever wallet it is for.

use anyhow::{Context, ensure};
use jiff::Zoned;
use std::collections::BTreeMap;

/// Apple's least; shorter tokens are refused by the phone.
pub const TOKEN_CHARS_MIN: usize = 16;

/// One ticket for one performance, or one piece of an extra.
#[derive(Clone, Debug)]
pub struct EventPass {
    /// Stable for the barcode, and never the barcode itself.
    pub serial: String,
    /// What all tickets of this performance, or all pieces of this extra, have in common (Google's
    /// class).
    pub event: String,
    /// Passes of one order lie on one pile.
    pub group: String,
    pub house: String,
    /// None: an extra that goes with no performance.
    pub times: Option<PassTimes>,
    /// None: it is said in words where an extra is handed out.
    pub venue: Option<PassVenue>,
    pub seat: PassSeat,
    /// The house's names of the entrance and the door that lead to the seat.
    pub entrance: Option<String>,
    pub door: Option<String>,
    /// None: the pass names nobody.
    pub holder: Option<String>,
    /// The order's code; empty for whoever got the ticket from somebody else.
    pub order: String,
    pub barcode: PassBarcode,
    /// The barcode admits nobody any more.
    pub is_void: bool,
    /// Stands for every language that has no words of its own.
    pub language: String,
    /// By language; the pass's own language is among them.
    pub words: BTreeMap<String, PassWords>,
    /// Where the ticket's page is, on the pass's back.
    pub page: Option<String>,
    /// The performance's picture, at an address that anybody can open.
    pub picture: Option<String>,
}

/// With their offset, as the house's clock shows them.
#[derive(Clone, Debug)]
pub struct PassTimes {
    pub starts_at: Zoned,
    pub ends_at: Zoned,
    pub doors_at: Zoned,
}

#[derive(Clone, Debug)]
pub struct PassVenue {
    pub name: String,
    pub hall: String,
    /// In one line.
    pub address: String,
    pub coordinates: Option<Coordinates>,
}

/// WGS 84, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinates {
    pub latitude: f64,
    pub longitude: f64,
}

/// Parts that the seat does not have are empty.
#[derive(Clone, Debug, Default)]
pub struct PassSeat {
    pub area: String,
    pub section: String,
    pub row: String,
    pub number: String,
}

impl PassSeat {
    /// `Balcony, Box 4`, for wallets that know one word only.
    pub fn section_in_words(&self) -> String {
        match (self.area.is_empty(), self.section.is_empty()) {
            (false, false) => format!("{}, {}", self.area, self.section),
            (false, true) => self.area.clone(),
            (true, _) => self.section.clone(),
        }
    }
}

#[derive(Clone, Debug)]
pub struct PassBarcode {
    pub value: String,
    pub symbol: Symbol,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Symbol {
    #[default]
    Qr,
    Code128,
}

/// What depends on the language: names of things, and the house's own texts.
#[derive(Clone, Debug, Default)]
pub struct PassWords {
    /// One sentence for who doesn't see the pass.
    pub description: String,
    pub title: String,
    /// Of a piece of an extra: the performance that it goes with.
    pub author: String,
    /// Of the ticket: full price, under 30. Of an extra: which piece of how many.
    pub price_type: String,
    /// Of a place without a number: that any free one may be taken. Otherwise empty.
    pub free_place: String,
    pub terms: String,
    pub labels: PassLabels,
}

/// The words above the values.
#[derive(Clone, Debug, Default)]
pub struct PassLabels {
    pub date: String,
    pub doors: String,
    pub venue: String,
    pub entrance: String,
    pub door: String,
    pub section: String,
    pub row: String,
    pub seat: String,
    pub price_type: String,
    pub holder: String,
    pub order: String,
    pub address: String,
    pub author: String,
    pub terms: String,
    pub page: String,
}

impl EventPass {
    /// # Errors
    /// The pass lacks the words of its own language, or what no wallet takes.
    pub fn check(&self) -> anyhow::Result<&PassWords> {
        ensure!(!self.serial.is_empty(), "a pass has a serial number");
        ensure!(self.serial != self.barcode.value, "a serial number is no barcode");
        let is_ascii = self.barcode.value.bytes().all(|byte| byte.is_ascii_graphic());
        ensure!(is_ascii && !self.barcode.value.is_empty(), "a barcode is printable ASCII");
        let is_in_order = self.times.as_ref().is_none_or(|it| it.starts_at <= it.ends_at);
        ensure!(is_in_order, "a performance ends after it starts");
        self.words.get(&self.language).context("a pass has the words of its own language")
    }
}

/// ISO 8601 with the offset of the house's clock, as both wallets want moments.
pub(crate) fn iso(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
