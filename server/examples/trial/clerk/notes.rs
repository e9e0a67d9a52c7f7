//! What clerks were told, and what they don't know.

use std::collections::{BTreeMap, BTreeSet};

pub const CASH: &str = "cash";
pub const TERMINAL: &str = "terminal";

/// Of one clerk.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    pub sales: Vec<Sale>,
    pub reservations: Vec<Reservation>,
    pub blocks: Vec<Block>,
    /// Commands.
    pub asked: u32,
    /// Of these, before they answered.
    pub killed: u32,
    /// By their names.
    pub refused: BTreeMap<String, u32>,
}

#[derive(Clone, Debug)]
pub struct Sale {
    /// The buyer's: no other order has it.
    pub name: String,
    /// Empty: nobody told it.
    pub email: String,
    pub tickets: usize,
    pub payment_method: &'static str,
    pub outcome: Outcome,
}

#[derive(Clone, Debug)]
pub enum Outcome {
    Sold(Sold),
    Refused,
    Unknown,
}

#[derive(Clone, Debug)]
pub struct Sold {
    pub code: String,
    pub total_minor: i64,
    pub barcodes: BTreeSet<String>,
}

#[derive(Clone, Debug)]
pub struct Reservation {
    /// The buyer's: no other order has it, but for one that was parted from this.
    pub name: String,
    pub tickets: usize,
    /// None: it was not told.
    pub code: Option<String>,
    /// None: it was not told since tickets were taken out.
    pub total_minor: Option<i64>,
    /// In cash.
    pub deposit_minor: i64,
    /// Its performance lets it stand until the time that was asked for.
    pub is_long: bool,
    pub state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Refused,
    Unknown,
    Standing,
    /// In cash.
    Paid,
    /// By its clerk.
    Ended,
}

#[derive(Clone, Debug)]
pub struct Block {
    /// No other block has it.
    pub name: String,
    pub performance: String,
    pub kind: &'static str,
    /// That it owns now.
    pub seats: Vec<String>,
    /// The first of the seats may have been sold.
    pub is_unsure: bool,
}
