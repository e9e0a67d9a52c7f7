//! Subscriptions that go on in the next season: why an answer isn't taken, and who gets which of
//! the seats that were asked for.

mod grant;

pub use grant::{Applicant, Grant, Granted, Partner, Place, Unit, WishRefusal, grant};

use crate::id::OfferId;
use serde::{Deserialize, Serialize};

/// Most other seats that one may name, the best first.
pub const WISHES_MAX: usize = 3;

/// How a renewal is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalPayment {
    /// A card that was kept; without one, and when it is declined, on the order's page.
    Card,
    /// From the bank account whose holder has signed a mandate.
    Debit,
    Invoice,
}

impl RenewalPayment {
    pub const ALL: [Self; 3] = [Self::Card, Self::Debit, Self::Invoice];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Debit => "debit",
            Self::Invoice => "invoice",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// Why what a holder says of their renewal isn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalRefusal {
    /// Or it is somebody else's.
    UnknownRenewal,
    /// The time to answer is over.
    TooLate,
    /// The house doesn't offer this way of paying.
    PaymentNotOffered,
    /// A direct debit needs a signed mandate.
    MandateMissing,
    /// The IBAN is none.
    BadIban,
    /// An account is held by somebody.
    AccountHolderMissing,
    /// The hall has no such seat, or the package isn't sold there.
    UnknownSeat,
    /// It is sold, reserved or blocked, so that no subscriber can have it.
    SeatTaken,
    /// It is their own seat.
    SameSeat,
    /// The package isn't one that the holder may change to.
    UnknownPackage,
    /// The holder may not have this ticket type.
    UnknownPriceType,
    /// So many seats were named.
    TooManyWishes,
    /// Seats for one and seats for two can't stand on one list.
    WishesMixed,
    /// The seat can't be kept: another one must be asked for.
    SeatGone,
    /// A flexible subscription has no seat that could be kept: one must be asked for.
    NoSeatAsked,
    /// It would cost something else than the page said: the holder is asked again.
    PriceChanged,
}

impl RenewalRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownRenewal => "unknown-renewal",
            Self::TooLate => "too-late",
            Self::PaymentNotOffered => "payment-not-offered",
            Self::MandateMissing => "mandate-missing",
            Self::BadIban => "bad-iban",
            Self::AccountHolderMissing => "account-holder-missing",
            Self::UnknownSeat => "unknown-seat",
            Self::SeatTaken => "seat-taken",
            Self::SameSeat => "same-seat",
            Self::UnknownPackage => "unknown-package",
            Self::UnknownPriceType => "unknown-price-type",
            Self::TooManyWishes => "too-many-wishes",
            Self::WishesMixed => "wishes-mixed",
            Self::SeatGone => "seat-gone",
            Self::NoSeatAsked => "no-seat-asked",
            Self::PriceChanged => "price-changed",
        }
    }
}

/// What the holder of a subscription says of its next season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Confirmed,
    Declined,
    /// This flexible subscription instead: performances and seats of their choice.
    Flexible(OfferId),
}

impl Answer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Flexible(_) => "flexible",
        }
    }

    /// The flexible subscription that it names.
    pub fn flexible(self) -> Option<OfferId> {
        match self {
            Self::Flexible(offer) => Some(offer),
            Self::Confirmed | Self::Declined => None,
        }
    }

    /// The answers that name no subscription.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Confirmed, Self::Declined].into_iter().find(|it| it.as_str() == text)
    }
}

/// Why a renewal came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalEnd {
    /// Its holder gave it up.
    Declined,
    /// Its holder changes to a flexible subscription.
    Flexible,
    /// Its holder said nothing, and the house's rule takes that for a no.
    Unanswered,
    /// Its seat belongs to somebody else, and no other one was granted.
    SeatGone,
    /// Its holder has a flexible subscription, and no seat that was asked for was granted.
    NotGranted,
    /// The former subscription was given back in the meantime.
    FormerGone,
    /// None of its performances takes place.
    NothingLeft,
    /// Its holder has as many of the package as one may.
    MostForPerson,
}

impl RenewalEnd {
    const ALL: [Self; 8] = [
        Self::Declined,
        Self::Flexible,
        Self::Unanswered,
        Self::SeatGone,
        Self::NotGranted,
        Self::FormerGone,
        Self::NothingLeft,
        Self::MostForPerson,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Flexible => "flexible",
            Self::Unanswered => "unanswered",
            Self::SeatGone => "seat-gone",
            Self::NotGranted => "not-granted",
            Self::FormerGone => "former-gone",
            Self::NothingLeft => "nothing-left",
            Self::MostForPerson => "most-for-person",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}
