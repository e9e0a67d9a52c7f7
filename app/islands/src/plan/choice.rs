//! What the shopper has chosen and what follows from it: the price at once, companion seats,
//! single seats that would be left. The server decides; this only tells beforehand.

use super::products::TICKET;
use domain::{
    sales::offer::{price::ProductPrice, product::Product},
    seats::plan::{PlanData, SeatTable},
};
use seatmap::seat_set::SeatSet;

/// Seats that are free for all performances, by product; a ticket's are the performance's own.
pub fn free_for(data: &PlanData) -> Vec<SeatSet> {
    let seats = data.seat_zones.len();
    let free = |product: &Product| match product.free.as_str() {
        "" => SeatSet::full(seats),
        free => SeatSet::from_hex(free, seats).unwrap_or_default(),
    };
    data.products.iter().map(free).collect()
}

/// The zone of a place; the first one where the plan says nothing.
pub fn zone_of(data: &PlanData, seat_index: u32) -> usize {
    usize::from(data.seat_zones.get(seat_index as usize).copied().unwrap_or_default())
}

/// What one seat costs there as that product; None where it isn't sold. `is_more`: the basket has
/// others already.
pub fn price_of(
    data: &PlanData,
    product: usize,
    seat_index: u32,
    is_more: bool,
) -> Option<ProductPrice> {
    let product = data.products.get(product)?;
    data.rules.price(product, product.at(seat_index, zone_of(data, seat_index)), is_more)
}

/// What each seat is shown to cost as the product that is asked for, each of its prices worked out
/// once; None where it isn't sold. `is_more`: the basket has others already.
pub fn shown_prices(data: &PlanData, is_more: bool) -> Vec<Option<i64>> {
    let Some(product) = data.products.get(data.product as usize) else { return Vec::new() };
    let price = |at| Some(data.rules.price(product, at, is_more)?.shown_minor);
    let by_terms: Vec<Option<i64>> = (0..product.seats.len()).map(price).collect();
    let price_at = |at: usize| by_terms.get(at).copied().flatten();
    let mut prices: Vec<Option<i64>> =
        data.seat_zones.iter().map(|zone| price_at(usize::from(*zone))).collect();
    for (seat_index, at) in &product.others {
        if let Some(price) = prices.get_mut(*seat_index as usize) {
            *price = price_at(*at as usize);
        }
    }
    prices
}

/// A ticket's price as the server wrote it beside the zone, without any rule.
pub fn listed(
    data: &PlanData,
    product: usize,
    seat_index: u32,
    _is_more: bool,
) -> Option<ProductPrice> {
    let ticket = data.products.get(product).filter(|_| product == TICKET)?;
    let zone = data.zones.get(ticket.at(seat_index, zone_of(data, seat_index)))?;
    let (shown_minor, fees_minor) = (zone.price_minor?, zone.fees_minor);
    Some(ProductPrice { shown_minor, fees_minor, ..ProductPrice::default() })
}

/// What these places and products come to together, fees included. `is_more`: the basket has
/// others already.
pub fn total(data: &PlanData, picks: &[(u32, usize)], is_more: bool) -> i64 {
    let bought = |(seat_index, product): &(u32, usize)| {
        let product = data.products.get(*product)?;
        product.bought(&data.rules, product.at(*seat_index, zone_of(data, *seat_index)), 1)
    };
    data.rules.total(picks.iter().filter_map(bought).collect(), is_more)
}

/// What tickets for the same performances are shown to cost more.
pub fn saved(data: &PlanData, picks: &[(u32, usize)]) -> i64 {
    let prices = picks.iter().filter_map(|(seat, product)| price_of(data, *product, *seat, true));
    prices.map(|price| price.saved_minor).sum()
}

/// What `count` people in an unnumbered area of the zone cost as the product with that key, fees
/// included.
pub fn area_total(data: &PlanData, key: &str, zone: u32, count: u32, is_more: bool) -> i64 {
    let product = data.products.iter().find(|product| product.key == key);
    let bought = product.and_then(|product| product.bought(&data.rules, zone as usize, count));
    data.rules.total(bought.into_iter().collect(), is_more)
}

/// Companion seats that are chosen without the wheelchair place that they belong to.
pub fn companions_alone(table: &SeatTable, chosen: &[u32], mine: &SeatSet) -> Vec<u32> {
    let has = |seat_index: u32| chosen.contains(&seat_index) || mine.contains(seat_index as usize);
    let pairs = table.companions.iter();
    pairs
        .filter(|(seat, seat_index)| chosen.contains(seat) && !has(*seat_index))
        .map(|(seat, _)| *seat)
        .collect()
}

/// What would make the choice a better one, by one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Improvement {
    pub add: u32,
    pub remove: Option<u32>,
    pub kind: ImprovementKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImprovementKind {
    /// The wheelchair space of a companion seat that is sold with it alone.
    Space,
    /// The companion seat of a wheelchair space.
    Companion,
    /// One seat along, so that none is left alone.
    Shift,
}

/// The wheelchair space that a chosen companion seat needs, or the free companion seat of a
/// chosen space.
pub fn pair(
    table: &SeatTable,
    chosen: &[u32],
    is_free: impl Fn(u32) -> bool,
) -> Option<Improvement> {
    let is_open = |seat_index: u32| is_free(seat_index) && !chosen.contains(&seat_index);
    let add = |add, kind| Some(Improvement { add, remove: None, kind });
    let pairs = || table.companions.iter().copied();
    let alone = pairs().find(|(seat, space)| chosen.contains(seat) && is_open(*space));
    let spaces = pairs().filter(|(_, space)| chosen.contains(space));
    match alone {
        Some((_, space)) => add(space, ImprovementKind::Space),
        // One companion has come: the offer was heard.
        None => {
            let accompanied =
                |of: u32| pairs().any(|(seat, space)| space == of && chosen.contains(&seat));
            let open =
                spaces.filter(|(_, space)| !accompanied(*space)).find(|(seat, _)| is_open(*seat));
            open.and_then(|(seat, _)| add(seat, ImprovementKind::Companion))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        id::PerformanceId,
        sales::{
            basket::BasketState,
            offer::{
                price::PriceRules,
                product::{Product, ProductKind},
            },
            pricing::{Change, FeeBasis, FeeRule, Package, Terms},
        },
        seats::plan::{TableRow, ZoneOffer},
    };

    fn data() -> PlanData {
        let zone = |key: &str, price_minor| ZoneOffer {
            key: key.into(),
            name: key.into(),
            price_minor,
            fees_minor: 150,
            free: 3,
            apart: 0,
            seats: 3,
        };
        PlanData {
            performance: PerformanceId(
                "00000000-0000-0000-0000-000000000000".parse().expect("nil"),
            ),
            plan_mark: String::new(),
            currency: "EUR".into(),
            seats_max: 10,
            zones: vec![zone("stalls", Some(12_150)), zone("paradise", Some(2_550))],
            general_admission: Vec::new(),
            products: vec![ticket(), subscription()],
            rules: rules(),
            product: 0,
            seat_zones: vec![0, 0, 1, 1, 1],
            free: String::new(),
            mine: Vec::new(),
            version: 1,
            on_sale: true,
            tickets_on_sale: true,
            basket: BasketState::default(),
        }
    }

    /// Stalls and paradise; an order costs 2.00 once.
    fn rules() -> PriceRules {
        let terms = |listed_minor| Terms { listed_minor, takes_fees: true, ..Terms::default() };
        let fee = |basis, amount_minor| FeeRule { basis, amount_minor, ..FeeRule::default() };
        PriceRules {
            terms: vec![terms(12_000), terms(2_400)],
            fees: vec![fee(FeeBasis::Ticket, 150), fee(FeeBasis::Order, 200)],
            fees_apart: false,
        }
    }

    fn ticket() -> Product {
        Product {
            kind: ProductKind::Ticket,
            key: String::new(),
            name: String::new(),
            performances: 1,
            package: None,
            is_extra: false,
            is_begun: false,
            seats: vec![vec![0], vec![1]],
            others: Vec::new(),
            free: String::new(),
        }
    }

    /// Five performances in the stalls. In paradise only seat 4 is sold: one performance has it in
    /// the stalls.
    fn subscription() -> Product {
        let steps = vec![(0, Change::Percent(-100_000))];
        Product {
            kind: ProductKind::Subscription,
            performances: 5,
            package: Some(Package { steps, ..Package::default() }),
            seats: vec![vec![0; 10], Vec::new(), vec![1, 1, 1, 1, 0, 1, 1, 1, 1, 0]],
            others: vec![(4, 2)],
            ..ticket()
        }
    }

    fn table() -> SeatTable {
        let numbers = ["1", "2", "3", "4", "5"].map(str::to_owned).to_vec();
        SeatTable {
            rows: vec![TableRow { section: 0, label: "1".into(), numbers }],
            companions: vec![(1, 0)],
            ..SeatTable::default()
        }
    }

    #[test]
    fn the_running_total_holds_prices_and_fees() {
        let total = |picks| super::total(&data(), picks, true);
        assert_eq!(total(&[(0, 0), (4, 0)]), 12_000 + 2_400 + 300);
        assert_eq!(total(&[]), 0);
        assert_eq!(total(&[(0, 1), (1, 0)]), 54_000 + 12_150);
        assert_eq!(area_total(&data(), "", 1, 3, true), 3 * 2_550);
    }

    #[test]
    fn an_order_s_own_fee_is_told_with_its_first_seats() {
        assert_eq!(total(&data(), &[(0, 0), (4, 0)], false), 12_000 + 2_400 + 300 + 200);
        assert_eq!(area_total(&data(), "", 1, 3, false), 3 * 2_550 + 200);
    }

    #[test]
    fn before_the_rules_are_there_a_seat_costs_what_the_server_wrote() {
        for seat_index in [0, 4] {
            let data = data();
            let listed = listed(&data, TICKET, seat_index, true).expect("sold there");
            let by_rules = price_of(&data, TICKET, seat_index, true).expect("sold there");
            let told = |price: ProductPrice| (price.shown_minor, price.fees_minor);
            assert_eq!(told(listed), told(by_rules));
        }
    }

    #[test]
    fn each_seat_has_the_price_that_it_has_when_asked_alone() {
        for (product, is_more) in [(0, false), (0, true), (1, false), (1, true)] {
            let data = PlanData { product, ..data() };
            let prices = shown_prices(&data, is_more);
            for seat_index in 0..5 {
                let alone = price_of(&data, product as usize, seat_index, is_more);
                let alone = alone.map(|price| price.shown_minor);
                assert_eq!(prices[seat_index as usize], alone, "{product} {seat_index}");
            }
        }
        assert!(shown_prices(&PlanData { product: 7, ..data() }, false).is_empty());
    }

    #[test]
    fn a_subscription_saves_the_fees_of_its_tickets_too() {
        assert_eq!(saved(&data(), &[(0, 0), (1, 1)]), 6_000 + 5 * 150);
        assert_eq!(saved(&data(), &[(4, 1)]), 2_160 + 5 * 150, "a seat that costs something else");
        assert_eq!(saved(&data(), &[(3, 1)]), 0, "not sold there");
    }

    #[test]
    fn a_companion_seat_wants_its_wheelchair_place() {
        let nobody = SeatSet::empty(5);
        assert_eq!(companions_alone(&table(), &[1], &nobody), [1]);
        assert!(companions_alone(&table(), &[0, 1], &nobody).is_empty());
        let mut mine = SeatSet::empty(5);
        mine.insert(0);
        assert!(companions_alone(&table(), &[1], &mine).is_empty());
    }

    #[test]
    fn a_wheelchair_space_and_its_companion_seat_are_offered_together() {
        let table = SeatTable { companions: vec![(1, 0), (2, 0), (5, 4)], ..SeatTable::default() };
        let offered = |chosen: &[u32]| {
            pair(&table, chosen, |seat_index| seat_index != 4).map(|it| (it.add, it.kind))
        };
        assert_eq!(offered(&[0]), Some((1, ImprovementKind::Companion)));
        assert_eq!(offered(&[1]), Some((0, ImprovementKind::Space)));
        assert_eq!(offered(&[0, 1]), None, "one companion is enough");
        assert_eq!(offered(&[5]), None, "the space is taken");
        assert_eq!(offered(&[7]), None);
    }
}
