//! Packages whose performances are chosen one by one: what they cost, which performances they have,
//! and how far the reader's own have come.

use super::{Shown, kept_of, name_of, prices::worked_out, text_of};
use crate::{
    basket,
    packages::begun,
    plan_page::fullness::{Fullness, fullness},
    products::{Asking, OnSale, due_for},
    programme::Cards,
};
use domain::{
    id::{PerformanceId, SessionId},
    money::Money,
    sales::{
        offer::{
            begun::Part,
            offering::Offering,
            view::{Choice, ChoiceView, GroupView, OfferCard, WorkView},
        },
        pricing::Terms,
        season::{PerformanceCard, SaleState},
    },
    wording::listing::Listing,
};
use house::House;
use rules::{FULL, Rules};
use season::{
    catalogue::{self, Catalogue},
    performance::Performance,
    seasons::{currency_of, season_name},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use store::Conn;

/// None for an unknown one and for one that isn't sold to this visitor now.
#[boxed]
pub async fn choice(
    house: &House,
    key: &str,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Option<ChoiceView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(offering) = catalogue.offering(key).filter(|it| it.is_chosen_one_by_one()) else {
        return Ok(None);
    };
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    let season = catalogue.seasons.iter().find(|season| season.id == offering.row.season);
    let is_sold = catalogue.rules.sells_to(offering, &people, house.now());
    let Some(season) = season.filter(|_| is_sold) else { return Ok(None) };
    let on_sale = OnSale::read(house, &mut conn, &catalogue, offering, house.now()).await?;
    let Some(on_sale) = on_sale else { return Ok(None) };
    let own = std::slice::from_ref(&on_sale);
    let seats = kept_of(house, &mut conn, own).await?;
    let cards = Cards::new(&catalogue, &people, house.now(), language);
    let card = Shown::new(house, cards, &seats, own).chosen(&on_sale);
    let Some(card) = card else { return Ok(None) };
    let basket = match session {
        Some(session) => basket::own_with(house, &mut conn, &catalogue, session).await?.open,
        None => None,
    };
    let (lines, items) = basket.as_ref().map_or((&[][..], &[][..]), |it| (&it.lines, &it.items));
    let mut begun = begun(&catalogue, lines, items);
    begun.retain(|begun| begun.offering.row.id == offering.row.id);
    let chosen: BTreeSet<PerformanceId> =
        begun.iter().flat_map(|begun| begun.performances.iter().copied()).collect();
    let full = fullness_of(house, &mut conn, &catalogue, offering.performances()).await?;
    let cards = card.performances.iter().map(|card| match full.get(&card.id) {
        Some(full) => full.on(card.clone()),
        None => card.clone(),
    });
    let cards: Vec<(PerformanceCard, bool)> =
        cards.map(|card| (card.clone(), chosen.contains(&card.id))).collect();
    let groups = (0..offering.groups.len())
        .map(|index| group(&catalogue, offering, index, &cards, language));
    Ok(Some(ChoiceView {
        season: season_name(&catalogue, season, language),
        time_zone: season.time_zone.clone(),
        groups: groups.collect(),
        begun: begun.iter().map(|begun| begun.progress(&catalogue, language)).collect(),
        card,
    }))
}

fn group(
    catalogue: &Catalogue,
    offering: &Offering,
    group: usize,
    cards: &[(PerformanceCard, bool)],
    language: &str,
) -> GroupView {
    let listings = offering.groups.get(group).map(Vec::as_slice).unwrap_or_default();
    let of = catalogue.part_of(offering, group, language);
    let wanted = offering.wanted.get(group);
    let mut works: Vec<WorkView> = Vec::new();
    for listing in listings {
        let card = cards.iter().find(|(card, _)| card.id == listing.row.id);
        let Some((card, is_chosen)) = card else { continue };
        let slug = &listing.row.production_slug;
        let performance = (card.clone(), *is_chosen);
        match works.iter_mut().find(|work| work.slug == *slug) {
            Some(work) => work.performances.push(performance),
            None => works.push(WorkView {
                slug: slug.clone(),
                title: card.title.clone(),
                author: catalogue.production_text(slug, "author", language),
                poster: listing.row.poster.clone(),
                performances: vec![performance],
            }),
        }
    }
    GroupView {
        part: Part { of, count: wanted.map_or(0, |wanted| wanted.least) },
        most: wanted.map_or(0, |wanted| wanted.most.min(wanted.performances.len() as u32)),
        works,
    }
}

impl Shown<'_> {
    /// A package that is chosen performance by performance; None where none of it has a price.
    pub(super) fn chosen(&self, on_sale: &OnSale) -> Option<OfferCard> {
        let Cards { catalogue, language, .. } = self.cards;
        let (offering, performances) = (&on_sale.offering, &on_sale.performances);
        let rules = &catalogue.rules;
        let sums = rules.sums(offering);
        let work = || match sums.is_empty() {
            true => range(offering, performances, &self.asking),
            false => range_of_sums(offering, rules, &sums, &self.asking),
        };
        let range = worked_out(self.house, catalogue, on_sale, &self.asking, work);
        let (first, range) = (performances.first()?, range?);
        let currency = currency_of(&first.row);
        // What has a date of its own doesn't wait for its performances' tickets.
        let has_own_date = rules.has_own_date(offering);
        let card = |(at, performance): (usize, &Performance)| {
            let from = range.each.get(at).copied().flatten();
            let from = from.map(|minor| Money::new(minor, currency));
            let card = PerformanceCard { from, ..self.of_performance(performance) };
            match card.sale {
                SaleState::NotYet { .. } if has_own_date => {
                    let sale = SaleState::Open { closes: performance.effective.sale_closes };
                    PerformanceCard { sale, ..card }
                }
                _ => card,
            }
        };
        let steps = rules.package(offering, offering.least()).steps;
        Some(OfferCard {
            offer: name_of(catalogue, offering, language),
            kind: offering.row.kind,
            text: text_of(catalogue, offering, language),
            poster: first.row.poster.clone(),
            performances: performances.iter().enumerate().map(card).collect(),
            currency,
            from_minor: range.from_minor,
            to_minor: range.to_minor,
            choice: Some(Choice {
                least: offering.least(),
                most: offering.most(),
                is_for_all: !sums.is_empty(),
                steps: if sums.is_empty() { steps } else { Vec::new() },
                extras: rules.most_extras(offering),
                extra_change: rules.extra_change(offering),
            }),
        })
    }
}

/// How full performances are, of whichever seasons.
async fn fullness_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    listings: &[Arc<Listing>],
) -> anyhow::Result<HashMap<PerformanceId, Fullness>> {
    let seasons: BTreeSet<_> = listings.iter().map(|listing| listing.row.season).collect();
    let mut full = HashMap::new();
    for season in seasons {
        let its = listings.iter().filter(|listing| listing.row.season == season);
        let its: Vec<&Listing> = its.map(Arc::as_ref).collect();
        full.extend(fullness(house, conn, catalogue, &its).await?);
    }
    Ok(full)
}

/// What a package costs, by its cheapest and its dearest seats.
#[derive(Clone)]
struct Range {
    from_minor: i64,
    to_minor: i64,
    /// The cheapest seat of each performance; empty where one sum is for all of them.
    each: Vec<Option<i64>>,
}

/// What each performance of the cheapest and of the dearest package comes to when it has as many
/// as it needs: its part of the total, so that nobody who takes so many pays more. Few performances
/// differ in price, so each price is worked out once.
fn range(offering: &Offering, performances: &[Performance], asking: &Asking<'_>) -> Option<Range> {
    let least = i64::from(offering.least().max(1));
    let mut seen: Vec<(Terms, i64)> = Vec::new();
    let mut price_of = |performance: &Performance, zone: u32| {
        let terms = asking.package_terms(performance, zone, offering)?;
        if let Some((_, price)) = seen.iter().find(|(known, _)| *known == terms) {
            return Some(*price);
        }
        let due = due_for(offering, &performance.catalogue.rules, &terms, asking);
        // A cent that can't be shared out stands in each.
        let price = (due + least - 1) / least;
        seen.push((terms, price));
        Some(price)
    };
    let mut each = Vec::new();
    for performance in performances {
        let zones = 0..performance.zones.zones.len() as u32;
        each.push(zones.filter_map(|zone| price_of(performance, zone)).min());
    }
    let prices = || seen.iter().map(|(_, price)| *price);
    Some(Range { from_minor: prices().min()?, to_minor: prices().max()?, each })
}

/// The least and the highest of its fixed sums, with the fees of such a package.
fn range_of_sums(
    offering: &Offering,
    rules: &Rules,
    sums: &[(&str, i64)],
    asking: &Asking<'_>,
) -> Option<Range> {
    let takes_fees = rules.price_type(FULL).is_none_or(|row| row.takes_fees);
    let with_fees = |(_, sum): &(&str, i64)| {
        let (price_type, listed_minor, sum_minor) = (FULL.to_owned(), *sum, Some(*sum));
        let terms = Terms { price_type, listed_minor, sum_minor, takes_fees, ..Terms::default() };
        due_for(offering, rules, &terms, asking)
    };
    let prices: Vec<i64> = sums.iter().map(with_fees).collect();
    let (from_minor, to_minor) = (prices.iter().copied().min()?, prices.iter().copied().max()?);
    Some(Range { from_minor, to_minor, each: Vec::new() })
}
