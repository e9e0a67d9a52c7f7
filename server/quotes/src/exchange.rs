//! Tickets that are had for a pass which their person holds.

use crate::{
    answer::{Problem, QuoteFault},
    pieces::{Piece, Shop, fault},
    problems::push,
    request::{RequestItem, RequestPerson},
};
use domain::{
    id::{ExtraId, MembershipId},
    people::customer::Membership,
    sales::pricing::Terms,
};
use rules::{FlatRate, PassRight};
use std::collections::BTreeMap;
use uuid::Uuid;

impl Shop<'_> {
    fn person(&self, item: &RequestItem) -> Option<&RequestPerson> {
        self.request.people.iter().find(|person| Some(&person.key) == item.person.as_ref())
    }

    /// What passes that they hold make of a person.
    pub fn rights_held(&self, person: &RequestPerson) -> Vec<PassRight> {
        let rules = self.rules();
        let rights = person.passes.keys().filter_map(|key| {
            let pass = rules.pass(key)?;
            PassRight::of(pass, rules.pass_span(pass, self.now))
        });
        rights.collect()
    }

    pub fn check_passes(&self) -> Vec<QuoteFault> {
        let mut faults = Vec::new();
        for (at, person) in self.request.people.iter().enumerate() {
            for key in person.passes.keys().filter(|key| self.rules().pass(key).is_none()) {
                let path = format!("people[{at}].passes");
                faults.push(fault(&path, &format!("\"{key}\" is no pass of the season")));
            }
        }
        faults
    }

    /// The pass that the item's ticket is had for, as its person holds it.
    fn flat_rate(&self, item: &RequestItem) -> Option<FlatRate> {
        let key = item.exchange.as_ref()?;
        let used = *self.person(item)?.passes.get(key)?;
        let pass = self.rules().pass(key)?;
        let (id, extra) = (MembershipId(Uuid::nil()), ExtraId(Uuid::nil()));
        let held = Membership { id, extra, span: self.rules().pass_span(pass, self.now) };
        let mut flat = FlatRate::of(pass, &held)?;
        flat.left = flat.performances.saturating_sub(used);
        Some(flat)
    }

    /// A ticket's terms: of its own, or for the pass.
    pub fn exchanged(
        &self,
        item: &RequestItem,
        terms: Terms,
        path: &str,
    ) -> Result<Terms, QuoteFault> {
        let Some(key) = &item.exchange else { return Ok(terms) };
        if item.price_type.is_some() {
            return Err(fault(&format!("{path}.tariff"), "has no meaning beside exchange"));
        }
        let flat = self.flat_rate(item).ok_or_else(|| {
            let message = "is no pass for tickets among the passes of its person; add it there";
            fault(&format!("{path}.exchange"), message)
        })?;
        Ok(Terms { price_type: key.clone(), ..flat.exchange(terms) })
    }
}

/// Before its time, for other performances, used up; more than a performance takes.
pub(super) fn exchanges(shop: &Shop<'_>, pieces: &[Piece], found: &mut Vec<Problem>) {
    let mut by_person: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    let mut by_performance: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| piece.zone.is_some()) {
        let Some(item) = shop.request.items.get(piece.item) else { continue };
        let Some((flat, key)) = shop.flat_rate(item).zip(item.exchange.as_deref()) else {
            continue;
        };
        let Some(listing) = &piece.listing else { continue };
        let slug = &listing.row.slug;
        if !shop.rules().exchanges(&flat, listing, shop.now) {
            let message = format!("{key} isn't good for {slug} now");
            push(found, Some(&item.key), "exchange", message);
        }
        let person = item.person.as_deref().unwrap_or_default();
        by_person.entry((key, person)).or_insert((0, flat.left)).0 += piece.line.quantity;
        if let Some(most) = flat.per_performance {
            by_performance.entry((key, slug)).or_insert((0, most)).0 += piece.line.quantity;
        }
    }
    for ((key, person), (count, left)) in by_person {
        if count > left {
            let message = format!("{key} of {person} has {left} tickets left, here are {count}");
            push(found, None, "exchange", message);
        }
    }
    for ((key, slug), (count, most)) in by_performance {
        if count > most {
            let message = format!("{slug} takes {most} tickets for {key}, here are {count}");
            push(found, None, "exchange", message);
        }
    }
}
