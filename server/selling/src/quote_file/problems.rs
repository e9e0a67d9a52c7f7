//! Why a basket can't be ordered as it is.

use super::{
    answer::Problem,
    codes::Entered,
    exchange::exchanges,
    pieces::{Piece, Shop},
    request::RequestItem,
};
use domain::{moment::Moment, offer::fit::fit, season::SaleState};
use season::{
    offering::Offering,
    rules::{Counted, Limit, NoTerms, is_for, is_in},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn problems(shop: &Shop<'_>, pieces: &[Piece], entered: &[Entered]) -> Vec<Problem> {
    let mut found = Vec::new();
    tickets(shop, pieces, &mut found);
    price_types(shop, pieces, &mut found);
    seats(shop, pieces, &mut found);
    packages(shop, pieces, &mut found);
    passes(shop, &mut found);
    extras(shop, &mut found);
    exchanges(shop, pieces, &mut found);
    codes(entered, &mut found);
    found
}

pub(super) fn push(
    found: &mut Vec<Problem>,
    item: Option<&str>,
    problem: &'static str,
    message: String,
) {
    let problem = Problem { item: item.map(str::to_owned), problem, message };
    if !found.contains(&problem) {
        found.push(problem);
    }
}

/// Performances that aren't sold, and ticket types that the person may not have.
fn tickets(shop: &Shop<'_>, pieces: &[Piece], found: &mut Vec<Problem>) {
    for piece in pieces.iter().filter(|piece| piece.zone.is_some()) {
        let Some(item) = shop.request.items.get(piece.item) else { continue };
        let Some(listing) = &piece.listing else { continue };
        let slug = &listing.row.slug;
        let customer = shop.customer(item);
        let admitted = shop.rules().admitted(listing, &customer, shop.channel, shop.now);
        let state = match admitted.sale {
            SaleState::Open { .. } => None,
            SaleState::NotYet { .. } if !waits(shop, pieces, piece) => None,
            SaleState::NotYet { .. } => Some("isn't on sale yet"),
            SaleState::Closed => Some("is off sale"),
            SaleState::Cancelled => Some("was cancelled"),
            SaleState::Past => Some("is over"),
        };
        if let Some(state) = state {
            push(found, Some(&item.key), "not-on-sale", format!("{slug} {state}"));
        }
        let price_type = &piece.line.terms.price_type;
        let why = match piece.refused {
            None => continue,
            Some(NoTerms::NotForThem) => "is for other kinds of person",
            Some(NoTerms::NotHere) => "isn't sold in this channel",
            Some(NoTerms::NotNow) => "isn't sold at this moment",
            Some(NoTerms::Invitation) => "is given away by staff only",
            Some(NoTerms::UnknownPriceType | NoTerms::NotSold) => "isn't sold here",
        };
        push(found, Some(&item.key), "tariff", format!("tariff \"{price_type}\" {why}"));
    }
}

/// Whether a ticket waits until its performance's sale opens. A package with a date of its own
/// doesn't; one seat for all performances begins with the first that is on sale.
fn waits(shop: &Shop<'_>, pieces: &[Piece], piece: &Piece) -> bool {
    let Some(item) = shop.request.items.get(piece.item) else { return true };
    let offering = item.package.as_ref().and_then(|key| shop.catalogue.offering(key));
    let Some(offering) = offering else { return true };
    let customer = shop.customer(item);
    let is_open = |piece: &Piece| {
        let listing = piece.listing.as_deref();
        let sale = |it| shop.rules().admitted(it, &customer, shop.channel, shop.now).sale;
        listing.is_some_and(|it| matches!(sale(it), SaleState::Open { .. }))
    };
    let has_begun = || pieces.iter().any(|other| other.item == piece.item && is_open(other));
    !shop.rules().has_own_date(offering) && (offering.is_chosen_one_by_one() || !has_begun())
}

/// Fewest in an order; most for a person by performance, production, season.
fn price_types(shop: &Shop<'_>, pieces: &[Piece], found: &mut Vec<Problem>) {
    let sold = pieces.iter().filter(|piece| piece.zone.is_some());
    let tickets: Vec<Counted<'_, &str>> = sold
        .filter_map(|piece| {
            let price_type = &piece.line.terms.price_type;
            // What everybody can have counts by who buys: names would lift any limit.
            let is_for_some =
                shop.rules().price_type(price_type).is_some_and(|row| !row.who.is_empty());
            let person = shop.request.items.get(piece.item)?.person.as_deref();
            Some(Counted {
                price_type,
                person: person.filter(|_| is_for_some),
                listing: piece.listing.as_deref()?,
                quantity: piece.line.quantity,
            })
        })
        .collect();
    for limit in shop.rules().limits(&tickets) {
        match limit {
            Limit::Fewest { price_type, least, count } => {
                let message = format!(
                    "tariff \"{price_type}\" is for {least} tickets or more, here are {count}"
                );
                push(found, None, "minimum", message);
            }
            Limit::Most { price_type, most, count, of } => {
                let message = format!(
                    "tariff \"{price_type}\" is for at most {most} tickets a person, here are \
                     {count} of {of}"
                );
                push(found, None, "maximum", message);
            }
        }
    }
}

/// A performance gives one basket so many seats, and a person with an early right maybe fewer.
fn seats(shop: &Shop<'_>, pieces: &[Piece], found: &mut Vec<Problem>) {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let mut by_person: BTreeMap<(&str, Option<&str>), (u32, u32)> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| piece.zone.is_some()) {
        let Some(item) = shop.request.items.get(piece.item) else { continue };
        let Some(listing) = &piece.listing else { continue };
        *counts.entry(&listing.row.slug).or_default() += piece.line.quantity;
        let customer = shop.customer(item);
        if !shop.rules().is_for_person(listing, &customer) {
            let message = format!("{} is for other kinds of person", listing.row.slug);
            push(found, Some(&item.key), "person", message);
        }
        if item.package.is_some() {
            continue;
        }
        let admitted = shop.rules().admitted(listing, &customer, shop.channel, shop.now);
        let name = (listing.row.slug.as_str(), item.person.as_deref());
        let (count, max) = by_person.entry(name).or_insert((0, admitted.seats_max));
        *count += piece.line.quantity;
        *max = (*max).min(admitted.seats_max);
    }
    for (slug, count) in counts {
        let listing = shop.catalogue.listing_by_slug(slug);
        let max = listing.map_or(0, |listing| listing.effective.seats_max);
        if count > max {
            let message = format!("{slug} gives an order {max} seats, here are {count}");
            push(found, None, "seats", message);
        }
    }
    for ((slug, person), (count, max)) in by_person {
        if let Some(person) = person.filter(|_| count > max) {
            let message = format!("{slug} gives {person} {max} seats, here are {count}");
            push(found, None, "seats", message);
        }
    }
}

fn packages(shop: &Shop<'_>, pieces: &[Piece], found: &mut Vec<Problem>) {
    let mut by_person: BTreeMap<(&str, Option<&str>), u32> = BTreeMap::new();
    for (at, item) in shop.request.items.iter().enumerate() {
        let key = item.package.as_deref();
        let Some((key, offering)) = key.and_then(|key| Some((key, shop.catalogue.offering(key)?)))
        else {
            continue;
        };
        *by_person.entry((key, item.person.as_deref())).or_default() += 1;
        let of: Vec<&Piece> = pieces.iter().filter(|piece| piece.item == at).collect();
        whole(item, offering, &of, found);
        let rules = shop.rules();
        let row = rules.folder.packages.iter().find(|row| row.key.as_str() == key);
        let Some(row) = row else { continue };
        let performances: BTreeSet<&str> =
            of.iter().map(|piece| &*piece.line.performance).collect();
        let beyond = of.len() - performances.len();
        let most = row.extra_tickets.unwrap_or_default();
        if beyond > most as usize {
            let message = format!("{key} has room for {most} extra tickets, here are {beyond}");
            push(found, Some(&item.key), "package-extra", message);
        }
        if offering.performances_on_sale(shop.now).is_empty() {
            let message = format!("{key} is sold no more with the performances that are left");
            push(found, Some(&item.key), "not-on-sale", message);
        }
        let first =
            offering.performances().first().map_or(shop.now, |listing| listing.row.starts_at);
        let is_open = rules.is_within(row.from, row.until, first, shop.now);
        let customer = shop.customer(item);
        sold(
            found,
            item,
            key,
            &Sale {
                is_for: is_for(&row.who, &customer, None),
                is_here: is_in(&row.channels, shop.channel),
                is_now: is_open,
            },
        );
    }
    for ((key, _), count) in by_person {
        let packages = &shop.rules().folder.packages;
        let row = packages.iter().find(|row| row.key.as_str() == key);
        if let Some(max) = row.and_then(|row| row.max_person).filter(|max| count > *max) {
            let message = format!("{key} is for at most {max} a person, here are {count}");
            push(found, None, "maximum", message);
        }
    }
}

/// Whether an offer is for this person, here and now.
struct Sale {
    is_for: bool,
    is_here: bool,
    is_now: bool,
}

fn sold(found: &mut Vec<Problem>, item: &RequestItem, key: &str, sale: &Sale) {
    let mut tell = |is: bool, problem, why: &str| {
        if !is {
            push(found, Some(&item.key), problem, format!("{key} {why}"));
        }
    };
    tell(sale.is_for, "person", "is for other kinds of person");
    tell(sale.is_here, "channel", "isn't sold in this channel");
    tell(sale.is_now, "not-on-sale", "isn't sold at this moment");
}

/// Whether its performances make the package.
fn whole(item: &RequestItem, offering: &Offering, pieces: &[&Piece], found: &mut Vec<Problem>) {
    if !offering.is_chosen_one_by_one() {
        return;
    }
    let performances = offering.performances();
    let at = |piece: &&Piece| offering.place(piece.listing.as_ref()?.row.id);
    let foreign = pieces.iter().filter(|piece| at(piece).is_none());
    for slug in foreign.filter_map(|piece| Some(&piece.listing.as_ref()?.row.slug)) {
        let message = format!("{slug} is no performance of the package");
        push(found, Some(&item.key), "package-evening", message);
    }
    let chosen: BTreeSet<usize> = pieces.iter().filter_map(at).collect();
    let fit = fit(&offering.wanted, &chosen.into_iter().collect::<Vec<_>>());
    for (group, lacking) in offering.row.rules.groups.iter().zip(&fit.lacking) {
        if *lacking > 0 {
            let message = format!("{lacking} more of \"{}\" make the package", group.key);
            push(found, Some(&item.key), "package-unfinished", message);
        }
    }
    for slug in fit.beyond.iter().filter_map(|at| performances.get(*at)).map(|it| &it.row.slug) {
        let message = format!("{slug} is one more than the package takes");
        push(found, Some(&item.key), "package-beyond", message);
    }
}

fn passes(shop: &Shop<'_>, found: &mut Vec<Problem>) {
    let mut by_person: BTreeMap<(&str, Option<&str>), u32> = BTreeMap::new();
    for item in &shop.request.items {
        let Some(key) = item.pass.as_deref() else { continue };
        let Some(pass) = shop.rules().pass(key) else { continue };
        *by_person.entry((key, item.person.as_deref())).or_default() += item.quantity.unwrap_or(1);
        let customer = shop.customer(item);
        sold(
            found,
            item,
            key,
            &Sale {
                is_for: is_for(&pass.who, &customer, None)
                    && shop.rules().is_pass_meant_for(pass, &customer),
                is_here: is_in(&pass.channels, shop.channel),
                is_now: shop.rules().is_within(pass.from, pass.until, shop.now, shop.now),
            },
        );
    }
    for ((key, _), count) in by_person {
        let max = shop.rules().pass(key).and_then(|pass| pass.max_person);
        if let Some(max) = max.filter(|max| count > *max) {
            let message = format!("{key} is for at most {max} a person, here are {count}");
            push(found, None, "maximum", message);
        }
    }
}

fn extras(shop: &Shop<'_>, found: &mut Vec<Problem>) {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for item in &shop.request.items {
        let Some(key) = item.extra.as_deref() else { continue };
        let Some(extra) = shop.rules().extra(key) else { continue };
        *counts.entry(key).or_default() += item.quantity.unwrap_or(1);
        let listing = item.performance.as_ref();
        let listing = listing.and_then(|slug| shop.catalogue.listing_by_slug(slug));
        let fits = match (&extra.performances, listing) {
            (None, _) => true,
            (Some(performances), Some(listing)) => performances.picks(&listing.facts()),
            (Some(_), None) => false,
        };
        if !fits {
            let message = format!("{key} goes with other performances");
            push(found, Some(&item.key), "extra-evening", message);
        }
        let customer = shop.customer(item);
        let is_for = match listing {
            Some(listing) => shop.rules().is_for_person(listing, &customer),
            None => shop.rules().kept_apart(&customer).is_none(),
        };
        // Without a performance no curtain ever comes.
        let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        sold(
            found,
            item,
            key,
            &Sale {
                is_for,
                is_here: is_in(&extra.channels, shop.channel),
                is_now: shop.rules().is_within(extra.from, extra.until, curtain, shop.now),
            },
        );
    }
    for (key, count) in counts {
        let Some(extra) = shop.rules().extra(key) else { continue };
        for (max, what) in [(extra.max_order, "an order"), (extra.stock, "everybody")] {
            if let Some(max) = max.filter(|max| count > *max) {
                let message = format!("there are {max} {key} for {what}, here are {count}");
                push(found, None, "maximum", message);
            }
        }
    }
}

/// One that saves nothing is told beside the lines, and holds nothing up.
fn codes(entered: &[Entered], found: &mut Vec<Problem>) {
    for code in entered {
        let why = match &code.rule {
            None => Some("is no code of this house"),
            Some(Err(why)) => Some(*why),
            Some(Ok(_)) => None,
        };
        if let Some(why) = why {
            push(found, None, "code", format!("{} {why}", code.code));
        }
    }
}
