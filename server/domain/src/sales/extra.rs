//! What is sold without a seat: passes, extras, donations, gift vouchers.

use crate::{
    id::{BasketExtraId, ExtraId, OrderLineId, PerformanceId},
    moment::Moment,
    money::{Currency, EUR},
    sales::{basket::LinePerson, pricing::PRICE_MAX_MINOR},
};
use serde::{Deserialize, Serialize};

/// Of one kind for one performance in a basket, whatever the rules say.
pub const QUANTITY_MAX: u32 = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtraKind {
    /// Exchanged for tickets later.
    FlatRate,
    /// Gives rights for a time.
    Membership,
    /// A programme book, a drink, a parking space.
    #[serde(rename = "extra")]
    AddOn,
    /// Its giver names the sum.
    Donation,
    /// A gift voucher: its price is its value.
    Voucher,
}

impl ExtraKind {
    pub const ALL: [Self; 5] =
        [Self::FlatRate, Self::Membership, Self::AddOn, Self::Donation, Self::Voucher];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::FlatRate => "flat-rate",
            Self::Membership => "membership",
            Self::AddOn => "extra",
            Self::Donation => "donation",
            Self::Voucher => "voucher",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Of which one chooses how many.
    pub fn is_counted(self) -> bool {
        matches!(self, Self::AddOn | Self::Voucher)
    }

    pub fn is_pass(self) -> bool {
        matches!(self, Self::FlatRate | Self::Membership)
    }
}

/// The code of one piece of an extra; it is used once, where the piece is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub line: OrderLineId,
    pub code: String,
    pub used_at: Option<Moment>,
}

/// An extra by its id and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraRow {
    pub id: ExtraId,
    pub key: String,
    pub kind: ExtraKind,
}

/// Why an extra didn't come into the basket as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutRefusal {
    /// It is not on sale here and now, or not for this person.
    NotSold,
    /// The buyer is of a kind that has only what is meant for it.
    OtherKind,
    /// It goes with other performances, or needs one.
    OtherPerformance,
    TooMany {
        most: u32,
    },
    /// So many are left of the stock.
    SoldOut {
        left: u32,
    },
    /// A donation's sum.
    Amount {
        least_minor: i64,
        most_minor: i64,
    },
    /// It is no multiple of this, and can't be paid.
    OddAmount {
        step_minor: i64,
    },
}

/// The smallest donation in minor units, unless the house sets another: tiny sums are used to try
/// out stolen cards. Only of the euro is it known which sums are tiny.
pub fn donation_min_minor(currency: Currency) -> i64 {
    if currency == EUR { 100 } else { 1 }
}

/// The largest donation in minor units.
pub fn donation_max_minor(currency: Currency) -> i64 {
    if currency == EUR { 1_000_000 } else { PRICE_MAX_MINOR }
}

/// An extra as it can be put into a basket. Texts come in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraCard {
    pub key: String,
    pub kind: ExtraKind,
    pub name: String,
    pub text: String,
    /// None for a donation.
    pub price_minor: Option<i64>,
    /// Proposed sums of a donation.
    pub amounts_minor: Vec<i64>,
    /// Most of it for one performance, or one order; what the stock lets.
    pub most: u32,
}

/// A performance that an extra goes with.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraPerformance {
    pub performance: PerformanceId,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
}

/// An extra in a basket.
#[derive(Clone, Debug, PartialEq)]
pub struct BasketExtra {
    pub id: BasketExtraId,
    pub card: ExtraCard,
    pub performance: Option<ExtraPerformance>,
    pub quantity: u32,
    /// Name of the person who holds the pass; None: the buyer.
    pub beneficiary: Option<String>,
    /// For all of them.
    pub due_minor: i64,
}

/// An extra that goes with a basket: with these performances, or by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraOffer {
    pub card: ExtraCard,
    pub performances: Vec<ExtraPerformance>,
}

/// The page of one extra.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraView {
    pub card: ExtraCard,
    /// Those that it can be had with; none: by itself.
    pub performances: Vec<ExtraPerformance>,
    /// Whose pass it can be; empty where there is nobody but the buyer.
    pub people: Vec<LinePerson>,
    /// The season's name.
    pub season: String,
    /// Of a pass: its rights' first moment and one of their last day.
    pub span: Option<(Moment, Option<Moment>)>,
    pub time_zone: String,
    pub currency: Currency,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_extra_is_read_as_it_is_written() {
        for kind in ExtraKind::ALL {
            assert_eq!(ExtraKind::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_value(kind).expect("a name"), kind.as_str());
        }
        assert_eq!(ExtraKind::parse("caviar"), None);
    }

    #[test]
    fn flat_rates_and_memberships_are_passes() {
        let passes: Vec<ExtraKind> =
            ExtraKind::ALL.into_iter().filter(|kind| kind.is_pass()).collect();
        assert_eq!(passes, [ExtraKind::FlatRate, ExtraKind::Membership]);
    }
}
