//! What a person may because of what they are.

use crate::{Allowance, EarlyRight, FlatRate, PassRule, Rules};
use domain::{
    moment::Moment,
    people::customer::Span,
    sales::{offer::selection::Selection, pricing::TicketPriceType, season::SaleState},
    wording::{listing::Listing, settings::Level},
};
use std::collections::BTreeSet;

/// Somebody for whom something is bought, as far as the rules ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customer {
    /// Kinds of person, as `who` in the sheets names them.
    pub kinds: BTreeSet<String>,
    /// Seasons as a subscriber.
    pub years: u32,
    /// Of passes that are theirs, or in the same basket.
    pub passes: Vec<PassRight>,
    /// Passes of theirs that are exchanged for tickets.
    pub flat_rates: Vec<FlatRate>,
}

/// The kind of person that a pass makes of its holder, for performances of its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassRight {
    pub kind: String,
    /// None: all.
    pub performances: Option<Selection>,
    pub span: Span,
}

impl PassRight {
    /// None for a pass that gives no right.
    pub fn of(pass: &PassRule, span: Span) -> Option<Self> {
        let kind = pass.right.clone()?;
        Some(Self { kind, performances: pass.covers.clone(), span })
    }

    fn is_for(&self, listing: &Listing) -> bool {
        let performances = self.performances.as_ref();
        performances.is_none_or(|performances| performances.picks(&listing.facts()))
            && self.span.holds(listing.row.starts_at)
    }
}

impl Customer {
    /// Without a performance, whatever performances a pass is for.
    pub fn is(&self, kind: &str, listing: Option<&Listing>) -> bool {
        let is_meant = |pass: &PassRight| listing.is_none_or(|listing| pass.is_for(listing));
        self.kinds.contains(kind)
            || self.passes.iter().any(|pass| pass.kind == kind && is_meant(pass))
    }

    /// The one that a ticket's ticket type stands for.
    pub fn flat_rate(&self, price_type: &str) -> Option<&FlatRate> {
        match TicketPriceType::of(price_type) {
            TicketPriceType::Pass(id) => self.flat_rates.iter().find(|flat| flat.id == id),
            TicketPriceType::Listed(_) => None,
        }
    }

    fn kinds_on<'c>(&'c self, listing: &Listing) -> BTreeSet<&'c str> {
        let own = self.kinds.iter().map(String::as_str);
        let passes = self.passes.iter().filter(|pass| pass.is_for(listing));
        own.chain(passes.map(|pass| pass.kind.as_str())).collect()
    }
}

/// Whether somebody can buy a performance, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    pub sale: SaleState,
    /// Tickets of the performance.
    pub seats_max: u32,
}

/// A kind of person, and when a sale opens to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlyOpening<'r> {
    pub kind: &'r str,
    pub opens: Moment,
}

impl Rules {
    /// A right opens a sale earlier, and may do so for fewer seats; it closes nothing. Before
    /// that the sale opens when this customer's earliest right says.
    pub fn admitted(&self, listing: &Listing, customer: &Customer, now: Moment) -> Admitted {
        let cancelled = listing.row.cancelled_at.is_some();
        let sale = listing.effective.sale(now, cancelled);
        let seats_max = listing.effective.seats_max;
        if !matches!(sale, SaleState::NotYet { .. }) {
            return Admitted { sale, seats_max };
        }
        let early = customer.kinds_on(listing).into_iter().filter_map(|kind| {
            let opens = self.opens_for(listing, kind)?;
            (opens <= now).then(|| self.seats_for(listing, kind).min(seats_max))
        });
        match early.max() {
            Some(seats_max) => {
                let sale = SaleState::Open { closes: listing.effective.sale_closes };
                Admitted { sale, seats_max }
            }
            None => {
                let opens = self.opens_first_for(listing, customer);
                Admitted { sale: SaleState::NotYet { opens }, seats_max }
            }
        }
    }

    fn opens_first_for(&self, listing: &Listing, customer: &Customer) -> Moment {
        let kinds = customer.kinds_on(listing).into_iter();
        let early = kinds.filter_map(|kind| self.opens_for(listing, kind));
        early.fold(listing.effective.sale_opens, Moment::min)
    }

    /// Whether a kind of person may buy anything before everybody else.
    pub fn has_early_sales(&self) -> bool {
        let opens = |right: &EarlyRight| matches!(right.allows, Allowance::SaleOpens(_));
        self.early_rights.iter().any(opens)
    }

    /// When its sale opens: for everybody, and for each kind of person that may buy earlier.
    pub fn openings(&self, listing: &Listing) -> Vec<Moment> {
        let kinds: BTreeSet<&str> = self.early_rights.iter().map(|it| it.kind.as_str()).collect();
        let early = kinds.into_iter().filter_map(|kind| self.opens_for(listing, kind));
        early.chain([listing.effective.sale_opens]).collect()
    }

    /// Kinds of person to whom its sale opens before it opens to everybody, the first first.
    pub fn early_openings(&self, listing: &Listing) -> Vec<EarlyOpening<'_>> {
        let kinds: BTreeSet<&str> = self.early_rights.iter().map(|it| it.kind.as_str()).collect();
        let opening = |kind| {
            let opens = self.opens_for(listing, kind)?;
            Some(EarlyOpening { kind, opens })
        };
        let openings = kinds.into_iter().filter_map(opening);
        let mut early: Vec<_> =
            openings.filter(|it| it.opens < listing.effective.sale_opens).collect();
        early.sort_by_key(|it| it.opens);
        early
    }

    fn opens_for(&self, listing: &Listing, kind: &str) -> Option<Moment> {
        self.allowed(listing, kind, |allowance| match allowance {
            Allowance::SaleOpens(opens) => Some(opens.resolve(listing.row.starts_at)),
            Allowance::SeatsMax(_) => None,
        })
    }

    /// Most tickets of the performance before its sale opens to everybody.
    fn seats_for(&self, listing: &Listing, kind: &str) -> u32 {
        let seats = self.allowed(listing, kind, |allowance| match allowance {
            Allowance::SeatsMax(seats) => Some(seats),
            Allowance::SaleOpens(_) => None,
        });
        seats.unwrap_or(u32::MAX)
    }

    /// What a kind of person is allowed, by the nearest right that says it.
    fn allowed<T>(
        &self,
        listing: &Listing,
        kind: &str,
        said: impl Fn(Allowance) -> Option<T>,
    ) -> Option<T> {
        let facts = listing.facts();
        let is_meant = |right: &&EarlyRight| {
            let subject = right.subject.as_str();
            let is_subject = match right.level {
                Level::Season => subject == facts.season,
                Level::Series => facts.series.iter().any(|code| code == subject),
                Level::Production => subject == facts.production,
                Level::Performance => subject == facts.performance,
            };
            is_subject && right.kind == kind && right.channel.is_none_or(|of| of == self.channel)
        };
        let rights = self.early_rights.iter().filter(is_meant);
        let said = rights.filter_map(|right| Some((right, said(right.allows)?)));
        let nearest = said.max_by_key(|(right, _)| (right.level, right.channel.is_some()));
        nearest.map(|(_, value)| value)
    }
}
