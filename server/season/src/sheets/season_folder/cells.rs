//! Kinds of cells: how each is read, written and explained.

mod address;
mod bank;
mod change;
mod channel;
mod code;
mod currency;
mod dates;
mod decimal;
mod fee;
mod file_name;
mod key;
mod plain;
mod price;
mod selection;
mod setting_value;
mod symbol;
mod texts;
mod when;
mod words;
mod zones;

pub use price::amount;

pub use self::{
    address::Address,
    channel::ChannelOrPoint,
    code::{Batch, Code, SPEAKABLE},
    currency::digits,
    dates::LocalTime,
    fee::FeeAmount,
    file_name::FileName,
    key::{
        AccountKey, CompanyKey, CustomerFieldKey, DiscountKey, ExtraKey, ExtraOrPassKey, FeeKey,
        GenreKey, HallKey, Key, OfferKey, PackageKey, PassKey, PerformanceKey, PointOfSaleKey,
        PriceGroupKey, PriceTypeGroupKey, PriceTypeKey, PriceTypesKey, ProductionKey, SeasonKey,
        SeriesCode, StepKey, TaxKey, VenueKey,
    },
    plain::Percent,
    price::Price,
    setting_value::SettingValue,
    texts::{Language, Texts},
    when::LocalWhen,
    words::{
        CustomerFieldKind, ExtraKind, FeePer, HallPart, PassKind, PointChannel, Proof, SettingName,
        TaxPoint,
    },
    zones::{Country, Zone, ZoneName},
};
use std::collections::{HashMap, HashSet};

/// What holds for all cells of a folder.
pub struct Context<'a> {
    /// Digits of a price after the point.
    pub digits: u32,
    /// Amounts are multiples of it, in minor units.
    pub step_minor: i64,
    pub keys: Keys<'a>,
}

impl Default for Context<'_> {
    fn default() -> Self {
        Self { digits: 0, step_minor: 1, keys: Keys::default() }
    }
}

/// By sheet, what its rows are called; None where references were checked before.
#[derive(Default)]
pub struct Keys<'a>(pub Option<HashMap<&'a str, HashSet<&'a str>>>);

impl Keys<'_> {
    pub fn has(&self, sheet: &str, key: &str) -> bool {
        let known = |all: &HashMap<&str, HashSet<&str>>| {
            all.get(sheet).is_some_and(|keys| keys.contains(key))
        };
        self.0.as_ref().is_none_or(known)
    }
}

/// The content of one cell that is not empty.
pub trait Cell: Sized {
    fn kind() -> Kind;

    /// # Errors
    /// What is wrong with the text, and the remedy.
    fn read(text: &str, context: &Context<'_>) -> Result<Self, String>;

    fn write(&self, context: &Context<'_>) -> String;
}

/// A kind of cell, as the manual tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Explained once for all columns.
    Named { name: &'static str, how: &'static str },
    /// One of these words.
    Words(Vec<&'static str>),
    /// One of these words, or a key of this sheet behind the prefix.
    WordsOrKey { words: Vec<&'static str>, prefix: &'static str, sheet: &'static str },
    /// A key that stands in one of these sheets.
    KeyOf(&'static [&'static str]),
}

/// A cell's text as an error repeats it.
pub(super) fn shown(text: &str) -> String {
    const CHARS_MAX: usize = 60;
    match text.char_indices().nth(CHARS_MAX) {
        Some((end, _)) => format!("\"{}…\"", text.get(..end).unwrap_or_default()),
        None => format!("\"{text}\""),
    }
}
