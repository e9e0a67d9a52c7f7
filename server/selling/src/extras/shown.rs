//! Extras as pages show them: one by itself, those that go with a basket, those in it.

use crate::basket::{self, BasketContext, line_people, parts};
use domain::{
    id::SessionId,
    moment::Moment,
    people::customer::Span,
    sales::{
        counter::CounterSubject,
        extra::{BasketExtra, ExtraCard, ExtraKind, ExtraOffer, ExtraPerformance, ExtraView},
        pricing::Quote,
    },
    wording::listing::Listing,
};
use house::House;
use rules::{Extra, People};
use season::{
    catalogue::{self, Catalogue},
    seasons::{self, currency_of, season_name},
};
use std::{collections::HashMap, sync::Arc};
use store::{Conn, baskets::LineRow, seats::counters};

/// What is left of stocks, by key; not in it: no end of them.
pub type Left = HashMap<String, u32>;

/// Passes, extras and donations that are sold now, to whoever looks.
#[boxed]
pub async fn extras(
    house: &House,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Vec<ExtraCard>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    extras_for(house, &mut conn, &catalogue, &people, language).await
}

/// The same for whoever was read already.
pub(crate) async fn extras_for(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    people: &People,
    language: &str,
) -> anyhow::Result<Vec<ExtraCard>> {
    let left = left(conn, catalogue).await?;
    let sold = extras_of(catalogue).filter(|extra| is_offered(house, catalogue, extra, people));
    Ok(sold.map(|extra| card(catalogue, &extra, &left, language)).collect())
}

/// None for an unknown one, and one that isn't sold now.
#[boxed]
pub async fn extra(
    house: &House,
    key: &str,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Option<ExtraView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let extra = catalogue.extra_by_key(key).and_then(|row| Extra::of(&catalogue.rules, row));
    let Some(extra) = extra else { return Ok(None) };
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    if !is_offered(house, &catalogue, &extra, &people) {
        return Ok(None);
    }
    let left = left(&mut conn, &catalogue).await?;
    let now = house.now();
    let is_alone = extra.goes_with(None);
    let performances = catalogue
        .listings()
        .filter(|listing| !is_alone && can_go_with(house, &catalogue, &extra, listing, &people));
    let Some(season) = seasons::current(house, &catalogue.seasons) else { return Ok(None) };
    Ok(Some(ExtraView {
        card: card(&catalogue, &extra, &left, language),
        performances: performances
            .map(|listing| extra_performance(&catalogue, listing, language))
            .collect(),
        people: match extra.row.kind.is_pass() {
            true => line_people(&people, None),
            false => Vec::new(),
        },
        season: season_name(&catalogue, season, language),
        span: extra.pass().map(|pass| catalogue.rules.pass_span(pass, now)).map(last_day),
        time_zone: season.time_zone.clone(),
        currency: catalogue
            .listings()
            .next()
            .map_or(domain::money::EUR, |listing| currency_of(&listing.row)),
    }))
}

/// Whether it can be had now, by itself or with some performance.
fn is_offered(house: &House, catalogue: &Catalogue, extra: &Extra<'_>, people: &People) -> bool {
    match extra.goes_with(None) {
        true => is_sold(house, catalogue, extra, None, people),
        false => catalogue.listings().any(|it| can_go_with(house, catalogue, extra, it, people)),
    }
}

fn can_go_with(
    house: &House,
    catalogue: &Catalogue,
    extra: &Extra<'_>,
    listing: &Listing,
    people: &People,
) -> bool {
    let now = house.now();
    catalogue.rules.shows(listing, people, now)
        && listing.row.cancelled_at.is_none()
        && listing.row.starts_at > now
        && extra.goes_with(Some(listing))
        && is_sold(house, catalogue, extra, Some(listing), people)
}

/// To any of them.
fn is_sold(
    house: &House,
    catalogue: &Catalogue,
    extra: &Extra<'_>,
    listing: Option<&Listing>,
    people: &People,
) -> bool {
    let rules = &catalogue.rules;
    people.all().any(|(person, rights)| {
        extra.is_sold(rights, listing, house.now())
            && extra.is_meant_for(rules, people, person, listing)
    })
}

/// Those in a basket, as far as they are still sold.
pub(crate) fn extras_in(
    catalogue: &Catalogue,
    context: &BasketContext,
    left: &Left,
    quote: &Quote,
    language: &str,
) -> Vec<BasketExtra> {
    let sold = context.extras.iter().filter_map(|row| Some((row, catalogue.extra_of(row)?)));
    sold.map(|(row, extra)| {
        let key = row.id.to_string();
        let listing = row.performance.and_then(|id| catalogue.listing(id));
        BasketExtra {
            id: row.id,
            card: card(catalogue, &extra, left, language),
            performance: listing.map(|listing| extra_performance(catalogue, listing, language)),
            quantity: row.quantity,
            beneficiary: context.people.person(row.beneficiary).map(|it| it.name.clone()),
            due_minor: parts(quote, &key).map(|part| part.due_minor).sum(),
        }
    })
    .collect()
}

/// Extras and donations that go with what a basket holds and aren't in it yet.
pub(crate) fn suggestions(
    house: &House,
    catalogue: &Catalogue,
    context: &BasketContext,
    left: &Left,
    rows: &[LineRow],
    language: &str,
) -> Vec<ExtraOffer> {
    let mut listings: Vec<&Arc<Listing>> = rows
        .iter()
        .filter(|row| row.held)
        .filter_map(|row| catalogue.listing(row.performance))
        .collect();
    listings.sort_by_key(|listing| (listing.row.starts_at, listing.row.id));
    listings.dedup_by_key(|listing| listing.row.id);
    let offer = |extra: Extra<'_>| {
        let has = |performance| {
            let mut own = context.extras.iter().filter(|row| row.extra == extra.row.id);
            own.any(|row| row.performance == performance)
        };
        let people = &context.people;
        let performances: Vec<ExtraPerformance> = match extra.goes_with(None) {
            true => Vec::new(),
            false => listings
                .iter()
                .filter(|listing| !has(Some(listing.row.id)))
                .filter(|listing| can_go_with(house, catalogue, &extra, listing, people))
                .map(|listing| extra_performance(catalogue, listing, language))
                .collect(),
        };
        let is_alone = || {
            extra.goes_with(None) && !has(None) && is_sold(house, catalogue, &extra, None, people)
        };
        let card = card(catalogue, &extra, left, language);
        let can_be_had = !performances.is_empty() || is_alone();
        (can_be_had && card.most > 0).then_some(ExtraOffer { card, performances })
    };
    let is_beside =
        |extra: &Extra<'_>| !extra.row.kind.is_pass() && extra.row.kind != ExtraKind::Voucher;
    extras_of(catalogue).filter(is_beside).filter_map(offer).collect()
}

/// As the sheets order them: passes, extras, donations.
fn extras_of(catalogue: &Catalogue) -> impl Iterator<Item = Extra<'_>> {
    let rows = catalogue.extras().iter();
    let mut extras: Vec<Extra<'_>> =
        rows.filter_map(|row| Extra::of(&catalogue.rules, row)).collect();
    extras.sort_by_cached_key(|extra| position(catalogue, &extra.row.key));
    extras.into_iter()
}

/// Where an extra stands among passes, extras, donations.
pub fn position(catalogue: &Catalogue, key: &str) -> (u8, usize) {
    let rules = &catalogue.rules;
    let pass = rules.passes.iter().position(|pass| pass.key == key);
    let extra = rules.extras.iter().position(|extra| extra.key == key);
    match (pass, extra) {
        (Some(at), _) => (0, at),
        (None, Some(at)) => (1 + u8::from(rules.extras[at].price_minor.is_none()), at),
        (None, None) => (u8::MAX, 0),
    }
}

/// What orders have not taken of each stock.
#[boxed]
pub async fn left(conn: &mut Conn, catalogue: &Catalogue) -> anyhow::Result<Left> {
    let limited: Vec<(Extra<'_>, u32)> =
        extras_of(catalogue).filter_map(|extra| Some((extra, extra.stock()?))).collect();
    if limited.is_empty() {
        return Ok(Left::new());
    }
    let subjects: Vec<CounterSubject> =
        limited.iter().map(|(extra, _)| extra.stock_subject()).collect();
    let taken = counters::all_taken(conn, &subjects).await?;
    let left = limited.into_iter().zip(subjects).map(|((extra, stock), subject)| {
        let taken = taken.get(&subject).copied().unwrap_or_default();
        (extra.row.key.clone(), stock.saturating_sub(taken))
    });
    Ok(left.collect())
}

fn card(catalogue: &Catalogue, extra: &Extra<'_>, left: &Left, language: &str) -> ExtraCard {
    let key = &extra.row.key;
    let text = |part: &str| catalogue.text(&format!("offer.{key}.{part}"), language);
    let most = extra.most();
    ExtraCard {
        key: key.clone(),
        kind: extra.row.kind,
        name: text("name").unwrap_or(key).to_owned(),
        text: text("text").unwrap_or_default().to_owned(),
        price_minor: extra.price_minor(),
        amounts_minor: extra.amounts_minor(),
        most: left.get(key).map_or(most, |left| most.min(*left)),
    }
}

pub fn extra_performance(
    catalogue: &Catalogue,
    listing: &Listing,
    language: &str,
) -> ExtraPerformance {
    ExtraPerformance {
        performance: listing.row.id,
        title: catalogue.title(&listing.row.production_slug, language),
        starts_at: listing.row.starts_at,
        time_zone: listing.row.time_zone.clone(),
    }
}

/// Its end is the first moment after; people go by the last day.
fn last_day(span: Span) -> (Moment, Option<Moment>) {
    (span.from, span.until.map(|until| until.minus_ms(1)))
}
