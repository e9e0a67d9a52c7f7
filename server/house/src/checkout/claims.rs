//! What of an order runs out: stocks, uses of codes, what one person may have over all their
//! orders. A counter decides each; `{person}` in its subject is whoever buys.

use crate::{basket::Check, goods::Good, offering::Offering, season_folder::Tariff};
use domain::{
    order::PlaceRefusal,
    pricing::{Quote, StageKind},
};
use std::{collections::BTreeMap, sync::Arc};
use store::counters::Claim;

/// Stands for the person until the order knows them.
pub(super) const PERSON: &str = "{person}";

/// In the order of their subjects, as every use case claims.
pub(super) fn claims(check: &Check<'_>, quote: &Quote) -> Vec<(Claim, PlaceRefusal)> {
    let mut claims = Vec::new();
    goods(check, &mut claims);
    codes(check, quote, &mut claims);
    tariffs(check, &mut claims);
    packages(check, &mut claims);
    flat_rates(check, &mut claims);
    claims.sort_by(|(a, _), (b, _)| a.cmp(b));
    claims
}

fn goods(check: &Check<'_>, claims: &mut Vec<(Claim, PlaceRefusal)>) {
    let mut counts: BTreeMap<&str, (Good<'_>, u32)> = BTreeMap::new();
    for row in &check.beside.goods {
        if let Some(good) = Good::of_row(check.catalogue, row) {
            counts.entry(&good.row.key).or_insert((good, 0)).1 += row.quantity;
        }
    }
    for (key, (good, quantity)) in counts {
        let text = check.catalogue.text(&format!("offer.{key}.name"), check.language);
        let name = text.unwrap_or(key).to_owned();
        if let Some(capacity) = good.stock() {
            let left = check.left.get(key).copied().unwrap_or_default();
            let refusal = PlaceRefusal::GoodSoldOut { name: name.clone(), left };
            claims.push((Claim { subject: good.stock_subject(), capacity, quantity }, refusal));
        }
        if let Some(most) = good.max_person() {
            let subject = format!("person:{PERSON}:pass:{key}");
            let refusal = PlaceRefusal::MostForPerson { name, most };
            claims.push((Claim { subject, capacity: most, quantity }, refusal));
        }
    }
}

/// What is used of passes that are exchanged for tickets, and what a performance takes of them.
fn flat_rates(check: &Check<'_>, claims: &mut Vec<(Claim, PlaceRefusal)>) {
    let mut counts: BTreeMap<String, (u32, u32, &str)> = BTreeMap::new();
    for row in check.rows.iter().filter(|row| row.held) {
        let tariff = row.terms.as_ref().map_or("", |terms| &terms.tariff);
        let Some(flat) = check.beside.buyer.flat_rate(tariff) else { continue };
        let slug = check.catalogue.listing(row.performance).map(|listing| &listing.row.slug);
        let of_evening = flat.per_performance.zip(slug);
        let of_evening =
            of_evening.map(|(most, slug)| (format!("flat-rate:{}:{slug}", flat.key), most));
        for (subject, most) in [(flat.subject(), flat.performances)].into_iter().chain(of_evening) {
            counts.entry(subject).or_insert((most, 0, &flat.key)).1 += row.quantity;
        }
    }
    for (subject, (capacity, quantity, key)) in counts {
        let text = check.catalogue.text(&format!("offer.{key}.name"), check.language);
        let name = text.unwrap_or(key).to_owned();
        let refusal = PlaceRefusal::FlatRateUsed { name, most: capacity };
        claims.push((Claim { subject, capacity, quantity }, refusal));
    }
}

/// Subscriptions and packages of one kind for one person.
fn packages(check: &Check<'_>, claims: &mut Vec<(Claim, PlaceRefusal)>) {
    let mut counts: BTreeMap<&str, (u32, u32, &Arc<Offering>)> = BTreeMap::new();
    for item in check.items {
        let is_bought = check.rows.iter().any(|row| row.held && row.item == Some(item.id));
        let offering = check.catalogue.offering_by_id(item.offer).filter(|_| is_bought);
        let Some(offering) = offering else { continue };
        if let Some(most) = check.catalogue.rules.most_packages(offering) {
            counts.entry(&offering.row.key).or_insert((most, 0, offering)).1 += 1;
        }
    }
    for (key, (most, quantity, offering)) in counts {
        let name = check.catalogue.offer_name(offering, check.language);
        let subject = format!("person:{PERSON}:package:{key}");
        let refusal = PlaceRefusal::MostForPerson { name, most };
        claims.push((Claim { subject, capacity: most, quantity }, refusal));
    }
}

/// A code is used once for each ticket that it makes cheaper.
fn codes(check: &Check<'_>, quote: &Quote, claims: &mut Vec<(Claim, PlaceRefusal)>) {
    for entered in &check.beside.codes {
        let code = &entered.code;
        let is_used = |line: &&domain::pricing::QuoteLine| {
            line.stages.iter().any(|stage| stage.kind == StageKind::Code && stage.key == *code)
        };
        let quantity = quote.lines.iter().filter(is_used).map(|line| line.quantity).sum();
        if quantity == 0 {
            continue;
        }
        let limits = [
            (entered.row.uses, entered.subject()),
            (entered.row.per_person, format!("person:{PERSON}:code:{code}")),
            // A member under several addresses is one.
            (
                entered.row.per_person.filter(|_| entered.number.is_some()),
                format!("member:{}:code:{code}", entered.number.as_deref().unwrap_or_default()),
            ),
        ];
        for (most, subject) in limits {
            if let Some(capacity) = most {
                let refusal = PlaceRefusal::CodeGone { code: code.clone() };
                claims.push((Claim { subject, capacity, quantity }, refusal));
            }
        }
    }
}

/// Most tickets of a tariff for one person by performance, production, season.
fn tariffs(check: &Check<'_>, claims: &mut Vec<(Claim, PlaceRefusal)>) {
    let mut counts: BTreeMap<String, (u32, u32, &Tariff)> = BTreeMap::new();
    for row in check.rows.iter().filter(|row| row.held) {
        let Some(listing) = check.catalogue.listing(row.performance) else { continue };
        let tariff = row.terms.as_ref().and_then(|it| check.catalogue.rules.tariff(&it.tariff));
        let Some(tariff) = tariff else { continue };
        let limits = [
            (tariff.max_performance, "performance", &listing.row.slug),
            (tariff.max_production, "production", &listing.row.production_slug),
            (tariff.max_season, "season", &listing.row.season_key),
        ];
        for (most, of, subject) in limits {
            if let Some(most) = most {
                let key = tariff.key.as_str();
                let subject = format!("person:{PERSON}:tariff:{key}:{of}:{subject}");
                counts.entry(subject).or_insert((most, 0, tariff)).1 += row.quantity;
            }
        }
    }
    for (subject, (most, quantity, tariff)) in counts {
        let name = check.tariff_name(tariff.key.as_str());
        let refusal = PlaceRefusal::MostForPerson { name, most };
        claims.push((Claim { subject, capacity: most, quantity }, refusal));
    }
}
