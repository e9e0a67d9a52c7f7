//! A seat for one performance of a package whose performances are chosen one by one.

use super::{
    holding::{Holding, New},
    line::{Of, line},
    package::Sold,
};
use domain::{
    id::BasketItemId,
    sales::{
        offer::{
            begun::{self, Home},
            offering::Offering,
        },
        pricing::Terms,
    },
    seats::hold::HoldRefusal,
};
use house::Failure;
use rules::Product;
use store::baskets::{
    LineRow,
    offers::{ItemRow, ItemTerms},
};

/// A ticket for the performance as part of a package whose performances are chosen one by one.
pub(super) struct TicketOfPackage<'a> {
    pub sold: &'a Sold,
    pub is_extra: bool,
    pub zone: u32,
    pub price_type: Option<&'a str>,
}

/// The line goes into a begun package that lacks the performance, or begins another. Its seat or
/// area is the caller's.
pub(super) fn add_performance(
    hold: &Holding<'_>,
    ticket: &TicketOfPackage<'_>,
    new: &mut New,
) -> Result<LineRow, Failure<HoldRefusal>> {
    let TicketOfPackage { sold, is_extra, zone, price_type } = *ticket;
    let (held, items) = (hold.basket.lines, hold.basket.items);
    let (rules, offering) = (&hold.performance.catalogue.rules, &*sold.offering);
    let known = items.iter().chain(&new.items).filter(|item| item.offer == offering.row.id);
    let lines = || held.iter().filter(|line| line.held).chain(&new.lines);
    let begun: Vec<(BasketItemId, Vec<usize>)> = known
        .map(|item| (item.id, performances_of(offering, lines(), item.id)))
        .filter(|(_, performances)| !performances.is_empty())
        .collect();
    let tickets: Vec<Vec<usize>> =
        begun.iter().map(|(_, performances)| performances.clone()).collect();
    let performance = offering.index_of(hold.performance.row.id);
    let performance = performance.ok_or(Failure::Refused(HoldRefusal::OfferUnknown))?;
    let offer = || offering.row.key.clone();
    let refuse = |refusal| Err(Failure::Refused(refusal));
    let home = match is_extra {
        true => {
            let most = rules.most_extras(offering);
            match begun::extra_home(&tickets, performance, most) {
                Some(at) => Home::Begun(at),
                None => return refuse(HoldRefusal::OfferExtras { offer: offer(), most }),
            }
        }
        false => begun::home(&offering.wanted, &tickets, performance),
    };
    let item = match home {
        Home::Begun(at) => begun.get(at).map(|(item, _)| *item),
        Home::New => None,
        Home::Full => return refuse(HoldRefusal::OfferFull { offer: offer() }),
        Home::None => return refuse(HoldRefusal::OfferUnknown),
    };
    // Whose package it is, they were asked for when it was begun.
    let begun = item.and_then(|item| lines().find(|line| line.item == Some(item)));
    let beneficiary = begun.map_or(sold.beneficiary, |line| line.beneficiary);
    let item = item.unwrap_or_else(|| {
        let id = (hold.ids.item)();
        // However many it will have, `domain::sales::pricing` counts them.
        let package = rules.package(offering, 0);
        let terms = ItemTerms { package, is_whole: false };
        new.items.push(ItemRow { id, offer: offering.row.id, terms });
        id
    });
    let product = Product::Package(offering);
    let line = line(hold, &Of { zone, price_type, product, beneficiary })?;
    let terms = line.terms.map(|terms| Terms { is_extra, ..terms });
    Ok(LineRow { item: Some(item), terms, ..line })
}

/// Of each ticket of the item, by their index among the offer's.
fn performances_of<'l>(
    offering: &Offering,
    lines: impl Iterator<Item = &'l LineRow>,
    item: BasketItemId,
) -> Vec<usize> {
    let of = lines.filter(|line| line.item == Some(item));
    of.filter_map(|line| offering.index_of(line.performance)).collect()
}
