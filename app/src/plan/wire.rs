//! The evening and the seat table as lines of text, fields between tabs. They come with every
//! plan, and a reader of JSON would weigh more in the browser than the plan itself.

use super::island::Addresses;
use domain::{
    basket::BasketState,
    offer::product::{Product, ProductKind, ProductPrice},
    plan::{PlaceOffer, PlanData, SeatTable, TableRow, ZoneOffer},
};
use std::iter;

/// Stands for a price that isn't there.
const NONE: i64 = -1;
/// Columns of `SeatTable::views`.
const VIEW_NUMBERS: usize = 5;

/// The basket is not in it: the head of the page shows that.
pub fn write_evening(data: &PlanData, addresses: &Addresses) -> String {
    let mut text = String::new();
    line(
        &mut text,
        &[
            "evening",
            &data.performance.to_string(),
            &data.plan,
            &data.currency,
            &data.fee_per_ticket_minor.to_string(),
            &data.seats_max.to_string(),
            &data.version.to_string(),
            if data.on_sale { "1" } else { "0" },
            &data.product.to_string(),
        ],
    );
    let Addresses { hold, basket, missing, table, module, module_wasm } = addresses;
    line(&mut text, &["addresses", hold, basket, missing, table, module, module_wasm]);
    line(&mut text, &["seat-zones", &data.seat_zones]);
    line(&mut text, &["free", &data.free]);
    line(&mut text, &["mine", &numbers(&data.mine)]);
    for zone in &data.zones {
        let price = zone.price_minor.map(|minor| minor.to_string()).unwrap_or_default();
        let (free, seats) = (zone.free.to_string(), zone.seats.to_string());
        line(&mut text, &["zone", &zone.key, &zone.name, &price, &free, &seats]);
    }
    for area in &data.places {
        let (zone, free) = (area.zone.to_string(), area.free.to_string());
        let capacity = area.capacity.to_string();
        line(&mut text, &["area", &area.key, &area.name, &zone, &free, &capacity]);
    }
    for product in &data.products {
        let prices: Vec<i64> = product.prices.iter().flat_map(|price| flat(*price)).collect();
        let other = |(place, price): &(u32, _)| iter::once(i64::from(*place)).chain(flat(*price));
        let others: Vec<i64> = product.others.iter().flat_map(other).collect();
        let (kind, evenings) = (kind_word(product.kind), product.evenings.to_string());
        let (prices, others) = (numbers(&prices), numbers(&others));
        let fields =
            [kind, &product.key, &product.name, &evenings, &prices, &others, &product.free];
        line(&mut text, &fields);
    }
    text
}

fn kind_word(kind: ProductKind) -> &'static str {
    match kind {
        ProductKind::Ticket => "ticket",
        ProductKind::Subscription => "subscription",
        ProductKind::Package => "package",
    }
}

/// A price in three numbers; none is below zero.
fn flat(price: Option<ProductPrice>) -> [i64; 3] {
    price.map_or([NONE; 3], |price| [price.due_minor, price.fees_minor, price.tickets_minor])
}

fn unflat(numbers: &[i64]) -> Option<ProductPrice> {
    match *numbers {
        [due_minor, fees_minor, tickets_minor] if due_minor != NONE => {
            Some(ProductPrice { due_minor, fees_minor, tickets_minor })
        }
        _ => None,
    }
}

fn read_product<'t>(
    kind: ProductKind,
    (key, name): (String, String),
    mut fields: impl Iterator<Item = &'t str>,
) -> Option<Product> {
    let evenings = fields.next()?.parse().ok()?;
    let prices = read_numbers(fields.next()?);
    let others = read_numbers(fields.next()?);
    let other = |other: &[i64]| Some((*other.first()? as u32, unflat(other.get(1..)?)));
    Some(Product {
        kind,
        key,
        name,
        evenings,
        prices: prices.chunks(3).map(unflat).collect(),
        others: others.chunks(4).filter_map(other).collect(),
        free: fields.next()?.to_owned(),
    })
}

/// None for anything that `write_evening` would not write.
pub fn read_evening(text: &str) -> Option<(PlanData, Addresses)> {
    let mut lines = text.lines();
    let mut named = |name: &str| {
        let (found, rest) = lines.next()?.split_once('\t')?;
        (found == name).then_some(rest)
    };
    let mut fields = named("evening")?.split('\t');
    let mut data = PlanData {
        performance: fields.next()?.parse().ok()?,
        plan: fields.next()?.to_owned(),
        currency: fields.next()?.to_owned(),
        fee_per_ticket_minor: fields.next()?.parse().ok()?,
        seats_max: fields.next()?.parse().ok()?,
        version: fields.next()?.parse().ok()?,
        on_sale: fields.next()? == "1",
        product: fields.next()?.parse().ok()?,
        products: Vec::new(),
        zones: Vec::new(),
        places: Vec::new(),
        seat_zones: String::new(),
        free: String::new(),
        mine: Vec::new(),
        basket: BasketState::default(),
    };
    let mut fields = named("addresses")?.split('\t');
    let mut next = || fields.next().map(str::to_owned);
    let addresses = Addresses {
        hold: next()?,
        basket: next()?,
        missing: next()?,
        table: next()?,
        module: next()?,
        module_wasm: next()?,
    };
    data.seat_zones = named("seat-zones")?.to_owned();
    data.free = named("free")?.to_owned();
    data.mine = read_numbers(named("mine")?);
    for line in lines {
        let mut fields = line.split('\t');
        let kind = fields.next()?;
        let (key, name) = (fields.next()?.to_owned(), fields.next()?.to_owned());
        let product = match kind {
            "ticket" => Some(ProductKind::Ticket),
            "subscription" => Some(ProductKind::Subscription),
            "package" => Some(ProductKind::Package),
            _ => None,
        };
        if let Some(kind) = product {
            data.products.push(read_product(kind, (key, name), fields)?);
            continue;
        }
        let (first, second) = (fields.next()?, fields.next()?.parse().ok()?);
        let last = fields.next()?.parse().ok()?;
        match kind {
            "zone" => {
                let price_minor = first.parse().ok();
                data.zones.push(ZoneOffer { key, name, price_minor, free: second, seats: last });
            }
            _ => {
                let zone = first.parse().ok()?;
                data.places.push(PlaceOffer { key, name, zone, free: second, capacity: last });
            }
        }
    }
    Some((data, addresses))
}

/// Without the seats' positions: the drawing has them.
pub fn write_table(table: &SeatTable) -> String {
    let mut text = String::new();
    for area in &table.areas {
        line(&mut text, &["area", area]);
    }
    for (area, name, is_box) in &table.sections {
        let kind = if *is_box { "box" } else { "section" };
        line(&mut text, &[kind, &area.to_string(), name]);
    }
    for row in &table.rows {
        let section = row.section.to_string();
        let mut fields = vec!["row", &section, &row.label];
        fields.extend(row.numbers.iter().map(String::as_str));
        line(&mut text, &fields);
    }
    line(&mut text, &["flags", &numbers(&table.flags)]);
    // Column by column: neighbours see nearly the same, and such lines shrink well.
    for column in 0..VIEW_NUMBERS {
        let views: Vec<_> =
            table.views.chunks(VIEW_NUMBERS).filter_map(|view| view.get(column)).collect();
        line(&mut text, &["view", &numbers(&views)]);
    }
    let companions: Vec<u32> =
        table.companions.iter().flat_map(|(seat, place)| [*seat, *place]).collect();
    line(&mut text, &["companions", &numbers(&companions)]);
    text
}

/// None for anything that `write_table` would not write.
pub fn read_table(text: &str) -> Option<SeatTable> {
    let mut table = SeatTable::default();
    let mut columns: Vec<Vec<i32>> = Vec::new();
    for line in text.lines() {
        let (kind, rest) = line.split_once('\t')?;
        let mut fields = rest.split('\t');
        match kind {
            "area" => table.areas.push(rest.to_owned()),
            "section" | "box" => {
                let area = fields.next()?.parse().ok()?;
                table.sections.push((area, fields.next()?.to_owned(), kind == "box"));
            }
            "row" => table.rows.push(TableRow {
                section: fields.next()?.parse().ok()?,
                label: fields.next()?.to_owned(),
                numbers: fields.map(str::to_owned).collect(),
            }),
            "flags" => table.flags = read_numbers(rest),
            "view" => columns.push(read_numbers(rest)),
            "companions" => {
                let flat: Vec<u32> = read_numbers(rest);
                table.companions = flat.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
            }
            _ => return None,
        }
    }
    let seats = columns.first()?.len();
    for seat in 0..seats {
        for column in &columns {
            table.views.push(*column.get(seat)?);
        }
    }
    Some(table)
}

fn line(text: &mut String, fields: &[&str]) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.push('\t');
        }
        // A name with a tab or a line's end in it is shown with a space.
        text.extend(field.chars().map(|letter| if letter < ' ' { ' ' } else { letter }));
    }
    text.push('\n');
}

fn numbers<T: ToString>(numbers: &[T]) -> String {
    numbers.iter().map(T::to_string).collect::<Vec<_>>().join(" ")
}

fn read_numbers<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(due_minor: i64) -> ProductPrice {
        ProductPrice { due_minor, fees_minor: 150, tickets_minor: due_minor + 1 }
    }

    #[test]
    fn an_evening_comes_back_as_it_was() {
        let data = PlanData {
            performance: "00000000-0000-7000-8000-000000000001".parse().expect("an id"),
            plan: "p".into(),
            currency: "EUR".into(),
            fee_per_ticket_minor: 150,
            seats_max: 10,
            zones: vec![
                ZoneOffer {
                    key: "a".into(),
                    name: "Stalls".into(),
                    price_minor: Some(9_600),
                    free: 2,
                    seats: 4,
                },
                ZoneOffer {
                    key: "b".into(),
                    name: "Box".into(),
                    price_minor: None,
                    free: 0,
                    seats: 1,
                },
            ],
            places: vec![PlaceOffer {
                key: "f".into(),
                name: "Floor".into(),
                zone: 1,
                free: 9,
                capacity: 9,
            }],
            products: vec![
                Product {
                    kind: ProductKind::Ticket,
                    key: String::new(),
                    name: String::new(),
                    evenings: 1,
                    prices: vec![Some(price(9_600)), None],
                    others: Vec::new(),
                    free: String::new(),
                },
                Product {
                    kind: ProductKind::Subscription,
                    key: "series-a".into(),
                    name: "Series A".into(),
                    evenings: 5,
                    prices: vec![Some(price(40_800)), None],
                    others: vec![(2, Some(price(300))), (4, None)],
                    free: "000000000000000f".into(),
                },
            ],
            product: 1,
            seat_zones: "aaaab".into(),
            free: "000000000000001f".into(),
            mine: vec![3, 4],
            version: 7,
            on_sale: true,
            basket: BasketState::default(),
        };
        let addresses = Addresses { hold: "/en/hold".into(), ..Addresses::default() };
        let (back, there) = read_evening(&write_evening(&data, &addresses)).expect("our own text");
        assert_eq!(back, data);
        assert_eq!(there, addresses);
        assert_eq!(read_evening("evening\tx"), None);
    }

    #[test]
    fn a_table_comes_back_without_its_positions() {
        let table = SeatTable {
            areas: vec!["Stalls".into(), "Boxes".into()],
            sections: vec![(0, "Stalls".into(), false), (1, "Box 3".into(), true)],
            rows: vec![
                TableRow {
                    section: 0,
                    label: "1".into(),
                    numbers: vec!["2".into(), "4 bis".into()],
                },
                TableRow { section: 1, label: String::new(), numbers: vec!["1".into()] },
            ],
            flags: vec![0, 1, 2],
            views: (0..15).map(|n| n - 7).collect(),
            companions: vec![(2, 1)],
        };
        assert_eq!(read_table(&write_table(&table)), Some(table));
        assert_eq!(read_table("nonsense"), None);
    }
}
