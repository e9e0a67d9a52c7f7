//! What changes for the holder of a ticket once it is exchanged.

use domain::{money::Money, order::OrderView, tickets::exchange::ExchangedBy};
use money::exchange::Former;
use season::{catalogue::Catalogue, seasons::currency_of};

/// The offer of single tickets.
const TICKET: &str = "ticket";

/// What its holder can do with the new ticket, which is a single one, and can't with this.
#[derive(Clone, Debug, PartialEq)]
pub struct After {
    /// What the next exchange costs, where this one costs less.
    pub next_fee: Option<Money>,
    /// What the next exchange of another performance of the same package costs, likewise.
    pub next_fee_of_item: Option<Money>,
    /// It can't be given back for credit any more.
    pub loses_waiver: bool,
    /// A resale brings less: in parts of a million, before and after.
    pub resale_ppm: Option<[i64; 2]>,
}

/// `offer`: of which the ticket is. `order`: in which it was bought.
pub(super) fn after(
    catalogue: &Catalogue,
    former: &Former,
    offer: &str,
    order: &OrderView,
) -> After {
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
    let of_item_minor = next_of_item_minor(former, order);
    // Of each ticket.
    let own_fee_minor = former.worth.fee_minor / i64::from(former.count());
    let dearer =
        |minor: i64| (minor > own_fee_minor).then(|| Money::new(minor, currency_of(&listing.row)));
    After {
        next_fee: dearer(fee_minor),
        next_fee_of_item: dearer(of_item_minor),
        loses_waiver: is_buyers && has_waiver(offer) && !has_waiver(TICKET),
        resale_ppm: shares.filter(|(own, new)| is_buyers && new < own).map(|(own, new)| [own, new]),
    }
}

/// The next exchange of the same seat of a package. 0: it costs nothing, or there is none.
fn next_of_item_minor(former: &Former, order: &OrderView) -> i64 {
    let is_left = order.lines.iter().any(|line| {
        let item = line.item.as_ref().map(|item| item.id);
        item.is_some()
            && item == former.ticket.item
            && line.state.has_code()
            && former.lines().all(|own| own.id != line.line)
    });
    let is_counted = is_left && former.change.is_none() && former.by() == ExchangedBy::Buyer;
    let before = former.exchanged_before + 1;
    let rule = former.rule.as_ref().filter(|_| is_counted);
    let rule = rule.filter(|rule| rule.free <= before && rule.most.is_none_or(|it| it > before));
    rule.map_or(0, |rule| rule.fee_minor)
}
