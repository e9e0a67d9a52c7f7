//! The rules as staff set them, one type for each of their kinds. Whoever keeps the season fills
//! them in; docs/formats/season.md explains each. Amounts are minor units, VAT included. An empty
//! list of channels, kinds of person, zones, ticket types or offers, and a missing selection of
//! performances, mean all of them.

use domain::{
    id::CompanyId,
    moment::Moment,
    people::{actor::Channel, customer::Span},
    sales::{
        offer::selection::Selection,
        pricing::{Change, FeeRule},
        season::SaleState,
        tax::Tax,
    },
    wording::{
        settings::{Level, When},
        symbol::Symbol,
    },
};

/// When a rule applies: from its first moment, and no longer at its last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    pub from: Option<When>,
    pub until: Option<When>,
}

/// When a rule doesn't apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    TooEarly { from: Moment },
    TooLate,
}

impl Window {
    /// `starts_at`: of the performance, for times that are relative to it.
    pub fn holds(&self, starts_at: Moment, now: Moment) -> bool {
        self.from.is_none_or(|from| from.resolve(starts_at) <= now)
            && self.until.is_none_or(|until| now < until.resolve(starts_at))
    }

    /// For what a holder does with a ticket: not after the sale of its performance either.
    ///
    /// # Errors
    /// It is too early, or too late.
    pub fn check(&self, starts_at: Moment, sale: SaleState, now: Moment) -> Result<(), Outside> {
        let until = self.until.map(|until| until.resolve(starts_at));
        let is_over = matches!(sale, SaleState::Closed | SaleState::Past | SaleState::Cancelled);
        if is_over || until.is_some_and(|until| now >= until) {
            return Err(Outside::TooLate);
        }
        match self.from.map(|from| from.resolve(starts_at)).filter(|from| now < *from) {
            Some(from) => Err(Outside::TooEarly { from }),
            None => Ok(()),
        }
    }

    /// Without the times that are relative to a performance.
    pub fn fixed(&self) -> Self {
        let fixed = |when: Option<When>| when.filter(|when| matches!(when, When::At(_)));
        Self { from: fixed(self.from), until: fixed(self.until) }
    }
}

/// A ticket type: with prices of its own, or with another one's price and a change.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceTypeRule {
    pub key: String,
    pub base: Option<String>,
    pub change: Option<Change>,
    pub who: Vec<String>,
    /// None: the buyer shows nothing.
    pub proof: Option<Proof>,
    /// Fewest tickets in an order that has any.
    pub min: Option<u32>,
    /// Most tickets for a person.
    pub max_performance: Option<u32>,
    pub max_production: Option<u32>,
    pub max_season: Option<u32>,
    pub channels: Vec<Channel>,
    pub window: Window,
    /// Whether its tickets are charged fees.
    pub takes_fees: bool,
    /// Only staff give them away.
    pub is_invitation: bool,
    /// What its tickets are marked with.
    pub symbol: Option<Symbol>,
}

/// What the buyer of a ticket type has to show (T6.12f).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// With the ticket, at the door.
    Entrance,
    /// Before the ticket can be printed or shown.
    BoxOffice,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PriceTypeGroup {
    pub key: String,
    pub price_types: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PersonKind {
    pub key: String,
    /// Its people can buy only what is meant for the kind (F-school).
    pub only_own: bool,
    /// Days after the performance by which an invoice is to be paid; None: paid at once.
    pub invoice_days: Option<u32>,
}

/// Who may buy an offer over several performances, and its extra tickets.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageRule {
    pub key: String,
    pub who: Vec<String>,
    pub max_person: Option<u32>,
    /// Most tickets beyond one for each performance.
    pub extra_tickets: Option<u32>,
    /// What becomes of the price of those; None: the same as of the others.
    pub extra_change: Option<Change>,
    pub channels: Vec<Channel>,
    pub window: Window,
    /// Of channels that have one of their own.
    pub windows: Vec<(Channel, Window)>,
}

/// A fixed sum for all performances of a package.
#[derive(Clone, Debug, PartialEq)]
pub struct PackagePrice {
    pub package: String,
    pub zone: String,
    pub price_type: String,
    pub minor: i64,
}

/// A membership, or a flat rate that is exchanged for tickets.
#[derive(Clone, Debug, PartialEq)]
pub struct PassRule {
    pub key: String,
    pub price_minor: i64,
    /// VAT treatment.
    pub tax: String,
    pub company: String,
    /// When it is sold.
    pub window: Window,
    /// When its rights begin; None: when it is bought.
    pub valid_from: Option<Moment>,
    pub valid_until: Option<Moment>,
    /// The kind of person that it makes of its holder.
    pub right: Option<String>,
    /// For how many performances it is exchanged; None: it isn't exchanged.
    pub performances: Option<u32>,
    /// Most tickets of one performance, of all who have such a pass.
    pub per_performance: Option<u32>,
    /// When it can be exchanged.
    pub exchange: Window,
    pub covers: Option<Selection>,
    pub who: Vec<String>,
    pub max_person: Option<u32>,
    pub channels: Vec<Channel>,
}

/// A programme book, a drink, a donation.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtraRule {
    pub key: String,
    /// None: the giver names the sum.
    pub price_minor: Option<i64>,
    /// Proposed sums of a donation.
    pub amounts_minor: Vec<i64>,
    /// The least sum of a donation.
    pub least_minor: Option<i64>,
    /// VAT treatment; None: out of its scope.
    pub tax: Option<String>,
    pub company: String,
    /// A gift voucher: its price is its value.
    pub is_voucher: bool,
    /// Of a gift voucher.
    pub validity: Validity,
    pub stock: Option<u32>,
    pub performances: Option<Selection>,
    pub max_order: Option<u32>,
    pub channels: Vec<Channel>,
    pub window: Window,
}

/// How long a gift voucher can be used: until whichever comes later; neither: for ever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Validity {
    /// From the day on which it is issued.
    pub months: Option<u32>,
    /// And before this moment.
    pub until: Option<Moment>,
}

/// A charge on top of prices.
#[derive(Clone, Debug, PartialEq)]
pub struct Charge {
    pub channel: Channel,
    /// None: whatever it is paid with.
    pub payment_method: Option<String>,
    /// Its VAT rate is that of `tax` when it is charged.
    pub rule: FeeRule,
    pub performances: Option<Selection>,
    pub company: CompanyId,
    /// VAT treatment.
    pub tax: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Discount {
    pub key: String,
    pub change: Change,
    /// What it does to the fees.
    pub fees: Option<Change>,
    pub performances: Option<Selection>,
    pub offers: Vec<String>,
    pub price_types: Vec<String>,
    pub zones: Vec<String>,
    pub who: Vec<String>,
    pub channels: Vec<Channel>,
    pub window: Window,
}

/// A change of price once a zone is sold to a share.
#[derive(Clone, Debug, PartialEq)]
pub struct OccupancyStep {
    pub key: String,
    pub performances: Option<Selection>,
    pub zones: Vec<String>,
    /// In parts of a million; the step begins above it.
    pub above_ppm: i64,
    pub change: Change,
}

/// Which tickets their holders may offer for resale.
#[derive(Clone, Debug, PartialEq)]
pub struct ResaleRule {
    pub offers: Vec<String>,
    pub performances: Option<Selection>,
    /// When a ticket can be offered.
    pub window: Window,
    /// Most performances of one seat of a package.
    pub most: Option<u32>,
    /// What the holder gets of what they paid for the ticket, in parts of a million.
    pub share_ppm: i64,
}

/// Which tickets their holders may give back for credit.
#[derive(Clone, Debug, PartialEq)]
pub struct WaiverRule {
    pub offers: Vec<String>,
    pub performances: Option<Selection>,
    /// When a ticket can be given back.
    pub window: Window,
    /// Most performances of one seat of a package.
    pub most: u32,
}

/// Which tickets their holders may exchange for a seat on another date, and what that costs.
#[derive(Clone, Debug, PartialEq)]
pub struct ExchangeRule {
    pub offers: Vec<String>,
    pub performances: Option<Selection>,
    /// When a ticket can be exchanged.
    pub window: Window,
    /// Most exchanges of one ticket, or of one seat of a package.
    pub most: Option<u32>,
    /// So many of them cost nothing.
    pub free: u32,
    /// Each of the others.
    pub fee_minor: i64,
    pub within: ExchangeWithin,
    pub difference: PriceDifference,
    pub after_change: AfterChange,
}

/// Who bears it when the new seat of an exchange is dearer, and gets the rest if it is cheaper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PriceDifference {
    /// The holder pays it.
    #[default]
    Paid,
    /// Nobody does for a seat of the same price zone: the new seat costs what the former one did.
    Free,
    /// The holder pays it; what a cheaper seat costs less goes back by the ways that paid.
    Back,
}

/// Whether a rule holds when the house has cancelled or moved the performance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterChange {
    /// Then too.
    #[default]
    Also,
    /// Then alone.
    Only,
    Never,
}

/// Which seats a ticket can be exchanged for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExchangeWithin {
    /// Other dates of the same production.
    #[default]
    Production,
    /// And of the same price zone.
    Zone,
    Any,
}

/// A change of price after so many seasons as a subscriber.
#[derive(Clone, Debug, PartialEq)]
pub struct SeniorityStep {
    /// Empty: all that earn seniority.
    pub offers: Vec<String>,
    pub years: u32,
    pub change: Change,
}

/// What a kind of person may before everybody else.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlyRight {
    pub kind: String,
    pub level: Level,
    /// The season, series, production or performance.
    pub subject: String,
    /// None: all.
    pub channel: Option<Channel>,
    pub allows: Allowance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowance {
    SaleOpens(When),
    SeatsMax(u32),
}

/// A VAT treatment in one of its times.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxRule {
    pub key: String,
    pub point: TaxPoint,
    pub valid: Span,
    pub tax: Tax,
}

/// Which moment decides the rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxPoint {
    Sale,
    Performance,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceGroup {
    pub key: String,
    /// VAT treatment.
    pub tax: String,
}

/// A promo code, or the batch that it is one of.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeRule {
    pub change: Change,
    /// Most tickets that a code is good for.
    pub uses: Option<u32>,
    pub per_person: Option<u32>,
    pub performances: Option<Selection>,
    pub zones: Vec<String>,
    pub price_types: Vec<String>,
    pub offers: Vec<String>,
    pub who: Vec<String>,
    pub window: Window,
    /// Names the check that its bearer passes first.
    pub verify: Option<String>,
    /// Chance has made 60 bits of it, or more: nobody finds it by trying.
    pub is_unguessable: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::moment::HOUR_MS;

    #[test]
    fn a_window_holds_at_its_first_moment_and_not_at_its_last() {
        let curtain = Moment(10 * HOUR_MS);
        let from = Some(When::At(Moment(HOUR_MS)));
        let window = Window { from, until: Some(When::BeforeCurtain { ms: HOUR_MS }) };
        for (hour, holds) in [(0, false), (1, true), (8, true), (9, false)] {
            assert_eq!(window.holds(curtain, Moment(hour * HOUR_MS)), holds, "at {hour}");
        }
        assert!(window.fixed().holds(curtain, Moment(9 * HOUR_MS)), "no fixed end");
    }
}
