//! Cells that hold one of a few words.

use super::{Cell, Context, Kind, shown};
use domain::{
    payments::method::PaymentMethod,
    people::{actor::Channel, customer_field::Need},
    sales::{
        offer::{
            OfferKind,
            package::{Medium, Seats},
        },
        season::Genre,
        tax::TaxKind,
    },
    tickets::{renewal::RenewalPayment, subscription_transfer::Relation},
    wording::settings::{
        AUDIENCE, COMPANIONS_RELEASED, Level, RESERVATIONS_RELEASED, SALE_CLOSES, SALE_OPENS,
        SEATS_MAX, THANK_YOU, TICKET_PAPER, TICKET_PHONE, TICKET_STOCK, TICKET_WALLET,
        VISIBLE_FROM, VISIBLE_UNTIL,
    },
};
use rules::{AfterChange, ExchangeWithin, PriceDifference, SeniorityMove, Unanswered};

/// Ties each value to its word, both ways; what comes after `never` is in no sheet.
macro_rules! words {
    ($name:ident { $($value:ident = $word:expr,)+ } $(never { $($never:ident,)+ })?) => {
        impl Cell for $name {
            fn kind() -> Kind {
                Kind::Words(vec![$($word),+])
            }

            fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
                [$(($word, Self::$value)),+]
                    .into_iter()
                    .find(|(word, _)| *word == text)
                    .map(|(_, value)| value)
                    .ok_or_else(|| unknown(text, &[$($word),+]))
            }

            fn write(&self, _: &Context<'_>) -> String {
                match self {
                    $(Self::$value => $word.to_owned(),)+
                    $($(Self::$never => self.as_str().to_owned(),)+)?
                }
            }
        }
    };
}

fn unknown(text: &str, words: &[&str]) -> String {
    format!("{} is none of {}; write one of them", shown(text), words.join(", "))
}

/// In which a point of sale sells; the web has the shop's pages alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointChannel {
    BoxOffice,
    PointOfSale,
    External,
}
words!(PointChannel {
    BoxOffice = "box-office",
    PointOfSale = "point-of-sale",
    External = "external",
});

impl PointChannel {
    pub fn channel(self) -> Channel {
        match self {
            Self::BoxOffice => Channel::BoxOffice,
            Self::PointOfSale => Channel::PointOfSale,
            Self::External => Channel::External,
        }
    }
}

/// What a name of the sheet `hall_names` is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HallPart {
    Hall,
    Area,
    Section,
    Box,
    Zone,
}
words!(HallPart {
    Hall = "hall",
    Area = "area",
    Section = "section",
    Box = "box",
    Zone = "zone",
});

words!(PaymentMethod {
    Card = "card",
    Bizum = "bizum",
    Paypal = "paypal",
} never { Credit, Voucher, Cash, Terminal, });

words!(Genre { Opera = "opera", Ballet = "ballet", Concert = "concert", Family = "family", });

words!(ExchangeWithin { Production = "production", Zone = "zone", Any = "any", });

words!(Need { Shown = "shown", Required = "required", });

/// Of an answer to a field of the house's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomerFieldKind {
    Text,
    Choice,
    YesNo,
    Date,
}
words!(CustomerFieldKind {
    Text = "text",
    Choice = "choice",
    YesNo = "yes-no",
    Date = "date",
});

words!(PriceDifference { Paid = "paid", Free = "free", Back = "back", });

words!(AfterChange { Also = "also", Only = "only", Never = "never", });

words!(Unanswered { Renew = "renew", End = "end", });

words!(SeniorityMove { Kept = "kept", Lost = "lost", });

words!(Relation {
    FirstDegree = "first-degree",
    SecondDegree = "second-degree",
    Household = "household",
});

words!(RenewalPayment { Card = "card", Debit = "debit", Invoice = "invoice", });

words!(TaxKind { Rate = "rate", Exempt = "exempt", OutOfScope = "out-of-scope", });

words!(Level {
    Season = "season",
    Series = "series",
    Production = "production",
    Performance = "performance",
});

/// When VAT is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxPoint {
    Sale,
    Performance,
}
words!(TaxPoint { Sale = "sale", Performance = "performance", });

/// What a ticket type's buyer has to show (T6.12f).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    None,
    /// With the ticket, at the door.
    Entrance,
    /// Before the ticket can be printed or shown.
    BoxOffice,
}
words!(Proof { None = "none", Entrance = "entrance", BoxOffice = "box-office", });

words!(OfferKind {
    Subscription = "subscription",
    Flexible = "flexible",
    Package = "package",
});

words!(Seats { Same = "same", Each = "each", });

words!(Medium { One = "one", Each = "each", });

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassKind {
    /// Exchanged for a number of performances (T6.9b).
    FlatRate,
    Membership,
}
words!(PassKind { FlatRate = "flat-rate", Membership = "membership", });

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtraKind {
    Extra,
    Donation,
    /// A gift voucher.
    Voucher,
}
words!(ExtraKind { Extra = "extra", Donation = "donation", Voucher = "voucher", });

/// What a fee is charged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeePer {
    Ticket,
    Item,
    PackageTicket,
    Order,
}
words!(FeePer {
    Ticket = "ticket",
    Item = "item",
    PackageTicket = "package-ticket",
    Order = "order",
});

/// The settings of `domain::wording::settings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingName {
    SaleOpens,
    SaleCloses,
    VisibleFrom,
    VisibleUntil,
    CompanionsReleased,
    ReservationsReleased,
    SeatsMax,
    Audience,
    ThankYou,
    TicketPaper,
    TicketPhone,
    TicketWallet,
    TicketStock,
}
words!(SettingName {
    SaleOpens = SALE_OPENS,
    SaleCloses = SALE_CLOSES,
    VisibleFrom = VISIBLE_FROM,
    VisibleUntil = VISIBLE_UNTIL,
    CompanionsReleased = COMPANIONS_RELEASED,
    ReservationsReleased = RESERVATIONS_RELEASED,
    SeatsMax = SEATS_MAX,
    Audience = AUDIENCE,
    ThankYou = THANK_YOU,
    TicketPaper = TICKET_PAPER,
    TicketPhone = TICKET_PHONE,
    TicketWallet = TICKET_WALLET,
    TicketStock = TICKET_STOCK,
});
