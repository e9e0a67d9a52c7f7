//! A seat for all performances of an offer, and what holds for every offer.

use super::holding::{Holding, New};
use crate::{
    packages::PackageTicket,
    products::{AtPriceType, seats_of},
};
use anyhow::Context;
use domain::{
    id::{BasketItemId, BasketLineId, OfferId, Ordinal, PerformanceId, PersonId},
    sales::offer::{begun, offering::Offering, product::offer_and_price_type},
    seats::hold::{HoldRefusal, SeatRequest},
};
use house::Failure;
use rules::Customer;
use season::{performance::Performance, plan::Seats};
use std::{collections::BTreeMap, sync::Arc};
use store::{
    baskets::{
        LineRow,
        offers::{ItemRow, ItemTerms},
    },
    seats::claims::SeatKey,
};

/// The seats among which the best ones are chosen. For an offer they are free for all its
/// performances; for a ticket type they are in the zones that have it.
pub(super) fn offered(
    hold: &Holding<'_>,
    seat_request: &SeatRequest,
    seats: &Seats,
) -> Result<Seats, Failure<HoldRefusal>> {
    let mut offered = seats.clone();
    let SeatRequest::Best { offer: Some(offer), .. } = seat_request else { return Ok(offered) };
    let performance = hold.performance;
    if let (_, Some(price_type)) = offer_and_price_type(Some(offer)) {
        // Whoever of the basket may have it, as of a named seat.
        let mut zones = vec![false; performance.zones.zones.len()];
        for (_, customer) in hold.people.all() {
            let asked = AtPriceType { performance, price_type, customer, now: hold.now };
            let theirs = asked.zones(hold.sold);
            zones.iter_mut().zip(theirs).for_each(|(zone, has_it)| *zone |= has_it);
        }
        if !zones.contains(&true) {
            return Err(Failure::Refused(HoldRefusal::OfferUnknown));
        }
        offered.free.intersect(&seats_of(performance, &zones));
        return Ok(offered);
    }
    let sold = sold(hold, begun::named(offer).0, &[], &[]);
    let offering = sold.map_err(Failure::Refused)?.offering;
    if offering.is_chosen_one_by_one() {
        return Ok(offered);
    }
    let on_sale = hold.offers.on_sale.get(&offering.row.key);
    let on_sale = on_sale.filter(|on_sale| on_sale.has(performance));
    let on_sale = on_sale.ok_or(Failure::Refused(HoldRefusal::OfferUnknown))?;
    offered.free = on_sale.free_with(performance, &hold.offers.taken, &seats.free);
    Ok(offered)
}

/// A subscription or package, and by which ticket type.
pub(super) struct Bought<'a> {
    pub sold: &'a Sold,
    pub price_type: Option<&'a str>,
}

/// Adds the item with a line for each of its performances.
pub(super) fn add_package(
    hold: &Holding<'_>,
    bought: &Bought<'_>,
    seat_index: u32,
    new: &mut New,
) -> Result<(), Failure<HoldRefusal>> {
    let (offering, offers) = (&bought.sold.offering, hold.offers);
    let seat = hold.performance.plan.hall.seats.get(seat_index as usize).map(|seat| seat.ordinal);
    let seat = seat.ok_or(Failure::Refused(HoldRefusal::UnknownSeat))?;
    let item = (hold.ids.item)();
    let on_sale = offers.on_sale.get(&offering.row.key).context("an offer that is on sale")?;
    let first = new.lines.len();
    for performance in &on_sale.performances {
        let share = offers.shares.get(&performance.row.id).map(Vec::as_slice).unwrap_or_default();
        let hold = Holding { sold: share, ..*hold };
        let of = SeatOfPackage { performance, item, seat };
        let line = line_of_package(&hold, bought, &of)?;
        new.lines.push(line.ok_or_else(|| {
            let seat = hold.performance.plan.seat_name(seat_index as usize);
            Failure::Refused(HoldRefusal::NotForSale { seat })
        })?);
    }
    // The odd cents of a fixed sum go to the lines with the lowest ids. Ids end in random bits, so
    // they are sorted as the performances are.
    let lines = &mut new.lines[first..];
    let mut ids: Vec<BasketLineId> = lines.iter().map(|line| line.id).collect();
    ids.sort();
    lines.iter_mut().zip(ids).for_each(|(line, id)| line.id = id);
    let count = on_sale.performances.len() as u32;
    let package = hold.performance.catalogue.rules.package(offering, count);
    let (offer, terms) = (offering.row.id, ItemTerms { package, is_whole: true });
    new.items.push(ItemRow { id: item, offer, terms });
    Ok(())
}

/// One of its lines.
struct SeatOfPackage<'a> {
    performance: &'a Performance,
    item: BasketItemId,
    seat: Ordinal,
}

/// None where the performance doesn't sell the seat.
fn line_of_package(
    hold: &Holding<'_>,
    bought: &Bought<'_>,
    of: &SeatOfPackage<'_>,
) -> anyhow::Result<Option<LineRow>> {
    let Bought { sold, price_type } = *bought;
    let SeatOfPackage { performance, item, seat } = *of;
    if performance.row.venue_id != hold.performance.row.venue_id {
        return Ok(None);
    }
    let ticket = PackageTicket {
        performance,
        offering: &sold.offering,
        seat,
        price_type,
        customer: hold.people.rights(sold.beneficiary),
        sold: hold.sold,
    };
    let Some(priced) = ticket.price(hold.now)? else { return Ok(None) };
    Ok(Some(LineRow {
        id: (hold.ids.line)(),
        performance: performance.row.id,
        venue: performance.row.venue_id,
        seat: Some(seat),
        area: None,
        quantity: 1,
        zone: priced.zone,
        price_type_id: priced.price_type,
        price_minor: priced.terms.listed_minor,
        wish: hold.wish.to_owned(),
        added_at: hold.now,
        held: true,
        item: Some(item),
        terms: Some(priced.terms),
        beneficiary: sold.beneficiary,
        promised_minor: None,
    }))
}

/// An offer, and for whom it is.
pub(super) struct Sold {
    pub offering: Arc<Offering>,
    pub beneficiary: Option<PersonId>,
}

/// The offer, if it is sold to any of the buyer's people now and still has this performance. It is
/// for the first person who may have one more of it. `lines` and `items` are the basket's, with the
/// new ones.
pub(super) fn sold(
    hold: &Holding<'_>,
    key: &str,
    lines: &[LineRow],
    items: &[ItemRow],
) -> Result<Sold, HoldRefusal> {
    let catalogue = &hold.performance.catalogue;
    let offering = catalogue.offering(key).ok_or(HoldRefusal::OfferUnknown)?;
    if !offering.has_on_sale(hold.performance.row.id, hold.now) {
        return Err(HoldRefusal::OfferUnknown);
    }
    let rules = &catalogue.rules;
    let sells = |rights: &Customer| rules.sells(offering, rights, hold.now);
    let most = rules.most_packages(offering).unwrap_or(u32::MAX);
    let has_room =
        |person: &Option<PersonId>| packages_of(offering.row.id, *person, lines, items) < most;
    let buyers = || hold.people.all().filter(|(_, rights)| sells(rights)).map(|(id, _)| id);
    match buyers().find(has_room).or_else(|| buyers().next()) {
        Some(beneficiary) => Ok(Sold { offering: offering.clone(), beneficiary }),
        None => Err(HoldRefusal::OfferNotSold { offer: key.to_owned() }),
    }
}

/// How many packages of the offer the basket has for one person.
fn packages_of(
    offer: OfferId,
    person: Option<PersonId>,
    lines: &[LineRow],
    items: &[ItemRow],
) -> u32 {
    let its = items.iter().filter(|item| item.offer == offer);
    let is_theirs = |item: &&ItemRow| {
        let mut held = lines.iter().filter(|line| line.held && line.item == Some(item.id));
        held.next().is_some_and(|line| line.beneficiary == person)
    };
    its.filter(is_theirs).count() as u32
}

/// Nobody has more of an offer than one person may.
pub(super) fn check_offers(hold: &Holding<'_>, new: &New) -> Result<(), HoldRefusal> {
    if new.items.is_empty() {
        return Ok(());
    }
    let catalogue = &hold.performance.catalogue;
    let (lines, items) = new.with_held(hold.basket.lines, hold.basket.items);
    for offering in new.items.iter().filter_map(|item| catalogue.offering_by_id(item.offer)) {
        let counts =
            hold.people.all().map(|(id, _)| packages_of(offering.row.id, id, &lines, &items));
        let count = counts.max().unwrap_or_default();
        let most = catalogue.rules.most_packages(offering);
        if let Some(most) = most.filter(|most| count > *most) {
            return Err(HoldRefusal::OfferMost { offer: offering.row.key.clone(), most });
        }
    }
    Ok(())
}

/// Refuses more tickets for a performance than it sells to one basket.
pub(super) fn check_counts(hold: &Holding<'_>, new: &[LineRow]) -> Result<(), HoldRefusal> {
    let (catalogue, held) = (&hold.performance.catalogue, hold.basket.lines);
    let mut counts: BTreeMap<PerformanceId, u32> = BTreeMap::new();
    for line in held.iter().filter(|line| line.held).chain(new) {
        *counts.entry(line.performance).or_default() += line.quantity;
    }
    for line in new {
        let max = catalogue.listing(line.performance).map_or(0, |it| it.effective.seats_max);
        if counts.get(&line.performance).is_some_and(|count| *count > max) {
            return Err(HoldRefusal::TooMany { max });
        }
    }
    Ok(())
}

/// The refusal of a seat that is free for this performance, but not for others of the offer.
pub(super) fn taken(performance: &Performance, seat: Ordinal, lost: &[SeatKey]) -> HoldRefusal {
    let when = |key: &SeatKey| {
        let listing = performance.catalogue.listing(key.performance)?;
        (key.seat == seat).then(|| listing.row.slug.clone())
    };
    match performance.plan.seat_index(seat) {
        Some(seat_index) => HoldRefusal::OfferTaken {
            seat: Box::new(performance.plan.seat_name(seat_index)),
            seat_index: seat_index as u32,
            performances: lost.iter().filter_map(when).collect(),
        },
        None => HoldRefusal::UnknownSeat,
    }
}
