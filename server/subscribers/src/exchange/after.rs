//! What changes for the holder of a ticket once it is exchanged.

use domain::{money::Money, tickets::exchange::ExchangedBy};
use money::exchange::Former;
use season::{catalogue::Catalogue, seasons::currency_of};

/// The offer of single tickets.
const TICKET: &str = "ticket";

/// What its holder can do with the new ticket, which is a single one, and can't with this.
#[derive(Clone, Debug, PartialEq)]
pub struct After {
    /// What the next exchange costs, where this one costs less.
    pub next_fee: Option<Money>,
    /// It can't be given back for credit any more.
    pub loses_waiver: bool,
    /// A resale brings less: in parts of a million, before and after.
    pub resale_ppm: Option<[i64; 2]>,
}

/// `offer`: of which the ticket is.
pub(super) fn after(catalogue: &Catalogue, former: &Former, offer: &str) -> After {
    let (rules, listing) = (&catalogue.rules, &former.listing);
    let share_ppm = |offer: &str| rules.resale(offer, listing).map(|rule| rule.share_ppm);
    let shares = share_ppm(offer).zip(share_ppm(TICKET));
    let has_waiver = |offer: &str| rules.waiver(offer, listing).is_some();
    // A ticket for what doesn't take place could be neither given back nor resold.
    let is_off = listing.row.cancelled_at.is_some();
    let is_buyers = former.by() == ExchangedBy::Buyer && !is_off;
    // Of a package, its seat's exchanges were counted: the new ticket begins its own.
    let before = former.ticket.item.map_or(former.exchanged_before, |_| 0) + 1;
    // What follows from a change by the house doesn't count.
    let rule = rules.exchange(TICKET, listing).filter(|_| former.change.is_none());
    let rule = rule.filter(|rule| rule.free <= before && rule.most.is_none_or(|it| it > before));
    let fee_minor = rule.map_or(0, |rule| rule.fee_minor);
    let next_fee = Money::new(fee_minor, currency_of(&listing.row));
    // Of each ticket.
    let own_fee_minor = former.worth.fee_minor / i64::from(former.count());
    After {
        next_fee: (fee_minor > own_fee_minor).then_some(next_fee),
        loses_waiver: is_buyers && has_waiver(offer) && !has_waiver(TICKET),
        resale_ppm: shares.filter(|(own, new)| is_buyers && new < own).map(|(own, new)| [own, new]),
    }
}
