//! Passes that are exchanged for tickets (T6.9b): so many performances, from a set time, at most
//! so many tickets of a performance.

use crate::{PassRule, Rules, Window};
use domain::{
    id::MembershipId,
    moment::Moment,
    people::customer::{Membership, Span},
    sales::{
        counter::CounterSubject,
        offer::selection::Selection,
        pricing::{Change, Stage, StageKind, Terms, TicketPriceType},
    },
    wording::listing::Listing,
};

/// One that is paid, of whoever buys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlatRate {
    pub id: MembershipId,
    /// The pass's.
    pub key: String,
    pub performances: u32,
    /// Of them, those that no order has had yet.
    pub left: u32,
    /// Most tickets of one performance, of all who have such a pass.
    pub per_performance: Option<u32>,
    exchange: Window,
    /// None: all.
    covers: Option<Selection>,
    span: Span,
}

impl FlatRate {
    /// None for a pass that isn't exchanged. Nothing of it is used yet, as far as this knows.
    pub fn of(pass: &PassRule, held: &Membership) -> Option<Self> {
        let performances = pass.performances?;
        Some(Self {
            id: held.id,
            key: pass.key.clone(),
            performances,
            left: performances,
            per_performance: pass.per_performance,
            exchange: pass.exchange,
            covers: pass.covers.clone(),
            span: held.span,
        })
    }

    /// Stands for a ticket type in a ticket's terms.
    pub fn price_type(&self) -> String {
        TicketPriceType::Pass(self.id).to_string()
    }

    /// The counter of what is used of it.
    pub fn subject<P>(&self) -> CounterSubject<P> {
        CounterSubject::PassUses { membership: self.id }
    }

    /// What the ticket costs instead: nothing.
    pub fn exchange(&self, terms: Terms) -> Terms {
        let change = Change::Fixed(0);
        let stage = Stage { kind: StageKind::PriceType, key: self.key.clone(), change };
        Terms { price_type: self.price_type(), stages: vec![stage], takes_fees: false, ..terms }
    }
}

impl Rules {
    /// Whether a ticket of the performance can be had for it now, as long as something is left.
    pub fn exchanges(&self, flat: &FlatRate, listing: &Listing, now: Moment) -> bool {
        let starts_at = listing.row.starts_at;
        let covered = flat.covers.as_ref();
        flat.span.holds(starts_at)
            && covered.is_none_or(|covered| covered.picks(&listing.facts()))
            && flat.exchange.holds(starts_at, now)
    }
}
