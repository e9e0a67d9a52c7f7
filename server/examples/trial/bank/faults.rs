//! What goes wrong at the bank, each thing from the seed: the same order's number meets the same
//! fault under the same seed.

use rand::{RngExt, SeedableRng, rngs::StdRng};
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fault {
    None,
    /// A second or two until anybody hears of it.
    Slow,
    /// Told twice at the same time.
    Twice,
    /// A first card's decline is told after the second one paid.
    OutOfOrder,
    /// The money is taken seconds after the shopper is back.
    Late,
    /// Nobody tells the shop; the shopper comes back.
    Never,
    /// Nobody tells the shop, and the shopper's line breaks.
    LostAnswer,
    WrongAmount,
    WrongCurrency,
    /// After this charge the bank is away for a while.
    ThenAway,
}

/// Of a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundFault {
    None,
    Slow,
    /// Taken, and the answer comes after the house has stopped waiting.
    LostAnswer,
    /// Not taken: the bank isn't there.
    Away,
}

pub fn of_payment(seed: u64, order: &str) -> Fault {
    match dice(seed, order, 0).random_range(0..100_u32) {
        0..40 => Fault::None,
        40..48 => Fault::Slow,
        48..56 => Fault::Twice,
        56..62 => Fault::OutOfOrder,
        62..70 => Fault::Late,
        70..78 => Fault::Never,
        78..86 => Fault::LostAnswer,
        86..92 => Fault::WrongAmount,
        92..96 => Fault::WrongCurrency,
        _ => Fault::ThenAway,
    }
}

pub fn of_refund(seed: u64, order: &str, tried: u32) -> RefundFault {
    // The second try meets no fault: it is the one that must find what the first one did.
    if tried > 0 {
        return RefundFault::None;
    }
    match dice(seed, order, 1).random_range(0..100_u32) {
        0..40 => RefundFault::None,
        40..55 => RefundFault::Slow,
        55..85 => RefundFault::LostAnswer,
        _ => RefundFault::Away,
    }
}

/// Milliseconds within a range that belongs to this order.
pub fn wait_ms(seed: u64, order: &str, from: u64, to: u64) -> u64 {
    dice(seed, order, 2).random_range(from..to)
}

fn dice(seed: u64, order: &str, purpose: u8) -> StdRng {
    let mut hasher = DefaultHasher::new();
    (seed, order, purpose).hash(&mut hasher);
    StdRng::seed_from_u64(hasher.finish())
}
