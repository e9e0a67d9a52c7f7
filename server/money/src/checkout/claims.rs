//! What of an order runs out: stocks, uses of codes, what one person may have over all their
//! orders. A counter decides each. What belongs to a person counts by them: passes, packages,
//! price types for some. The rest counts by who buys.

use domain::{
    id::PersonId,
    order::PlaceRefusal,
    sales::{
        counter::{CountedWithin, CounterSubject},
        pricing::{Quote, QuoteLine, StageKind},
    },
};
use selling::basket::Check;
use std::{collections::BTreeMap, ops::Range};

/// The buyer is unknown until the order knows them.
type Subject = CounterSubject<Option<PersonId>>;

/// What an order takes of something that runs out.
pub(super) struct Claimed {
    pub subject: Subject,
    /// How much there is in all.
    pub capacity: u32,
    /// The basket's lines and extras behind it, as a quote's lines name them, with which of its
    /// pieces.
    pub of: Vec<(String, Range<usize>)>,
    /// What is said where not so much is left.
    pub refusal: PlaceRefusal,
}

impl Claimed {
    fn new(subject: Subject, capacity: u32, refusal: PlaceRefusal) -> Self {
        Self { subject, capacity, of: Vec::new(), refusal }
    }

    fn add(&mut self, key: String, quantity: u32) {
        self.of.push((key, 0..quantity as usize));
    }
}

pub(super) fn claims(check: &Check<'_>, quote: &Quote) -> Vec<Claimed> {
    let mut claims = Vec::new();
    extras(check, &mut claims);
    codes(check, quote, &mut claims);
    price_types(check, &mut claims);
    packages(check, &mut claims);
    flat_rates(check, &mut claims);
    claims
}

fn extras(check: &Check<'_>, claims: &mut Vec<Claimed>) {
    let mut counts: BTreeMap<Subject, Claimed> = BTreeMap::new();
    for row in &check.context.extras {
        let Some(extra) = check.catalogue.extra_of(row) else { continue };
        let key = &extra.row.key;
        let text = check.catalogue.text(&format!("offer.{key}.name"), check.language);
        let name = text.unwrap_or(key).to_owned();
        let mut claim = |subject: Subject, capacity, refusal| {
            let claimed = counts
                .entry(subject)
                .or_insert_with_key(|subject| Claimed::new(subject.clone(), capacity, refusal));
            claimed.add(row.id.to_string(), row.quantity);
        };
        if let Some(capacity) = extra.stock() {
            let left = check.left.get(key).copied().unwrap_or_default();
            let refusal = PlaceRefusal::ExtraSoldOut { name: name.clone(), left };
            claim(extra.stock_subject(), capacity, refusal);
        }
        if let Some(most) = extra.max_person() {
            let person = check.context.people.known(row.beneficiary);
            let subject = CounterSubject::PassesOfPerson { person, pass: key.clone() };
            claim(subject, most, PlaceRefusal::MostForPerson { name, most });
        }
    }
    claims.extend(counts.into_values());
}

/// What is used of passes that are exchanged for tickets, and what a performance takes of them.
fn flat_rates(check: &Check<'_>, claims: &mut Vec<Claimed>) {
    let mut counts: BTreeMap<Subject, Claimed> = BTreeMap::new();
    for row in check.rows.iter().filter(|row| row.held) {
        let price_type = row.terms.as_ref().map_or("", |terms| &terms.price_type);
        let customer = check.context.people.rights(row.beneficiary);
        let Some(flat) = customer.flat_rate(price_type) else { continue };
        let slug = check.catalogue.listing(row.performance).map(|listing| &listing.row.slug);
        let at_performance = flat.per_performance.zip(slug);
        let at_performance = at_performance.map(|(most, slug)| {
            let (pass, performance) = (flat.key.clone(), slug.clone());
            (CounterSubject::PassUsesAtPerformance { pass, performance }, most)
        });
        for (subject, most) in
            [(flat.subject(), flat.performances)].into_iter().chain(at_performance)
        {
            let claimed = counts.entry(subject).or_insert_with_key(|subject| {
                let key = &flat.key;
                let text = check.catalogue.text(&format!("offer.{key}.name"), check.language);
                let name = text.unwrap_or(key).to_owned();
                Claimed::new(subject.clone(), most, PlaceRefusal::FlatRateUsed { name, most })
            });
            claimed.add(row.id.to_string(), row.quantity);
        }
    }
    claims.extend(counts.into_values());
}

/// Subscriptions and packages of one kind for one person.
fn packages(check: &Check<'_>, claims: &mut Vec<Claimed>) {
    let mut counts: BTreeMap<Subject, Claimed> = BTreeMap::new();
    for item in check.items {
        let mut rows = check.rows.iter().filter(|row| row.held && row.item == Some(item.id));
        let Some(row) = rows.next() else { continue };
        let Some(offering) = check.catalogue.offering_by_id(item.offer) else { continue };
        if let Some(most) = check.catalogue.rules.most_packages(offering) {
            let key = &offering.row.key;
            let person = check.context.people.known(row.beneficiary);
            let subject = CounterSubject::PackagesOfPerson { person, package: key.clone() };
            let claimed = counts.entry(subject).or_insert_with_key(|subject| {
                let name = check.catalogue.offer_name(offering, check.language);
                Claimed::new(subject.clone(), most, PlaceRefusal::MostForPerson { name, most })
            });
            // All of its lines are taken back together.
            claimed.add(row.id.to_string(), 1);
        }
    }
    claims.extend(counts.into_values());
}

/// A code is used once for each piece that it makes cheaper.
fn codes(check: &Check<'_>, quote: &Quote, claims: &mut Vec<Claimed>) {
    let parts = placed(quote);
    for entered in &check.context.codes {
        let code = &entered.code;
        let is_used = |(line, _): &&(&QuoteLine, Range<usize>)| {
            line.stages.iter().any(|stage| stage.kind == StageKind::Code && stage.key == *code)
        };
        let used: Vec<_> = parts.iter().filter(is_used).collect();
        if used.is_empty() {
            continue;
        }
        let of_buyer = || CounterSubject::CodeUsesOfPerson { person: None, code: code.clone() };
        // A member under several addresses is one.
        let of_member = |number: &String| CounterSubject::CodeUsesOfMember {
            number: number.clone(),
            code: code.clone(),
        };
        let limits = [
            (entered.row.uses, Some(entered.subject())),
            (entered.row.per_person, Some(of_buyer())),
            (entered.row.per_person, entered.number.as_ref().map(of_member)),
        ];
        for (most, subject) in limits {
            if let (Some(capacity), Some(subject)) = (most, subject) {
                let refusal = PlaceRefusal::CodeGone { code: code.clone() };
                let mut claimed = Claimed::new(subject, capacity, refusal);
                let pieces = used.iter().map(|(line, which)| (line.key.clone(), which.clone()));
                claimed.of.extend(pieces);
                claims.push(claimed);
            }
        }
    }
}

/// The parts of a quote's lines, with which pieces of its line each has.
fn placed(quote: &Quote) -> Vec<(&QuoteLine, Range<usize>)> {
    let mut before: BTreeMap<&str, usize> = BTreeMap::new();
    let mut placed = Vec::new();
    for line in &quote.lines {
        let begun = before.entry(&line.key).or_default();
        let which = *begun..*begun + line.quantity as usize;
        *begun = which.end;
        placed.push((line, which));
    }
    placed
}

/// Most tickets of a ticket type for one person by performance, production, season.
fn price_types(check: &Check<'_>, claims: &mut Vec<Claimed>) {
    let mut counts: BTreeMap<Subject, Claimed> = BTreeMap::new();
    for row in check.rows.iter().filter(|row| row.held) {
        let Some(listing) = check.catalogue.listing(row.performance) else { continue };
        let price_type =
            row.terms.as_ref().and_then(|it| check.catalogue.rules.price_type(&it.price_type));
        let Some(price_type) = price_type else { continue };
        let person = check.context.people.known(check.counted_for(row));
        let listed = &listing.row;
        let limits = [
            (price_type.max_performance, CountedWithin::Performance(listed.slug.clone())),
            (price_type.max_production, CountedWithin::Production(listed.production_slug.clone())),
            (price_type.max_season, CountedWithin::Season(listed.season_key.clone())),
        ];
        for (most, within) in limits {
            if let Some(most) = most {
                let key = price_type.key.as_str();
                let price_type = key.to_owned();
                let subject = CounterSubject::PriceTypeOfPerson { person, price_type, within };
                let claimed = counts.entry(subject).or_insert_with_key(|subject| {
                    let name = check.price_type_name(key);
                    Claimed::new(subject.clone(), most, PlaceRefusal::MostForPerson { name, most })
                });
                claimed.add(row.id.to_string(), row.quantity);
            }
        }
    }
    claims.extend(counts.into_values());
}
