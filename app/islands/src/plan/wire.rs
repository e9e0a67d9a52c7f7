//! The performance and the seat table as lines of text, fields between tabs. They come with every
//! plan, and a reader of JSON would weigh more in the browser than the plan itself.

mod table;

pub use table::{read_table, write_table};

use super::addresses::Addresses;
use domain::{
    sales::{
        basket::BasketState,
        lines::{Fields, flag, maybe, numbers, push, read_numbers, read_pairs},
        offer::{
            price::PriceRules,
            product::{Product, ProductKind},
        },
        pricing::text::{push_fee, push_package, push_terms, read_fee, read_package, read_terms},
    },
    seats::plan::{GeneralAdmissionOffer, PlanData, ZoneOffer},
};

/// The basket is not in it: the head of the page shows that.
pub fn write_performance(data: &PlanData, addresses: &Addresses) -> String {
    let mut text = String::new();
    push(
        &mut text,
        &[
            "performance",
            &data.performance.to_string(),
            &data.plan_mark,
            &data.currency,
            &flag(data.rules.fees_apart),
            &data.seats_max.to_string(),
            &data.version.to_string(),
            &flag(data.on_sale),
            &flag(data.tickets_on_sale),
            &data.product.to_string(),
        ],
    );
    let Addresses { hold, basket, changed_line, missing, table, scene, module, module_wasm } =
        addresses;
    push(
        &mut text,
        &["addresses", hold, basket, changed_line, missing, table, scene, module, module_wasm],
    );
    push(&mut text, &["seat-zones", &zone_signs(&data.seat_zones)]);
    push(&mut text, &["free", &data.free]);
    push(&mut text, &["mine", &numbers(&data.mine)]);
    for zone in &data.zones {
        let price = maybe(zone.price_minor);
        let (free, seats) = (zone.free.to_string(), zone.seats.to_string());
        let fees = zone.fees_minor.to_string();
        push(&mut text, &["zone", &zone.key, &zone.name, &price, &fees, &free, &seats]);
    }
    for area in &data.general_admission {
        let (zone, free) = (area.zone.to_string(), area.free.to_string());
        let capacity = area.capacity.to_string();
        push(&mut text, &["area", &area.key, &area.name, &zone, &free, &capacity]);
    }
    data.rules.terms.iter().for_each(|terms| push_terms(&mut text, terms));
    data.rules.fees.iter().for_each(|fee| push_fee(&mut text, fee));
    for product in &data.products {
        let (kind, performances) = (kind_word(product.kind), product.performances.to_string());
        let seats: Vec<String> = product.seats.iter().map(|seat| numbers(seat)).collect();
        let others: Vec<u32> = product.others.iter().flat_map(|(p, at)| [*p, *at]).collect();
        let (seats, others) = (seats.join(","), numbers(&others));
        let (is_extra, is_begun) = (flag(product.is_extra), flag(product.is_begun));
        let (key, name, free) = (&product.key, &product.name, &product.free);
        let fields = [kind, key, name, &performances, &is_extra, &is_begun, &seats, &others, free];
        push(&mut text, &fields);
        if let Some(package) = &product.package {
            push_package(&mut text, package);
        }
    }
    text
}

fn kind_word(kind: ProductKind) -> &'static str {
    match kind {
        ProductKind::Ticket => "ticket",
        ProductKind::Subscription => "subscription",
        ProductKind::Package => "package-ticket",
    }
}

fn read_product(kind: ProductKind, fields: &mut Fields<'_>) -> Option<Product> {
    let (key, name, performances) = (fields.text()?, fields.text()?, fields.read()?);
    let (is_extra, is_begun) = (fields.is()?, fields.is()?);
    let seats = fields.next()?.split(',').map(read_numbers).collect::<Option<_>>()?;
    let others = read_pairs(fields.next()?)?;
    Some(Product {
        kind,
        key,
        name,
        performances,
        package: None,
        is_extra,
        is_begun,
        seats,
        others,
        free: fields.text()?,
    })
}

/// None for anything that `write_performance` would not write.
pub fn read_performance(text: &str) -> Option<(PlanData, Addresses)> {
    let mut lines = text.lines();
    let mut named = |name: &str| {
        let (found, rest) = lines.next()?.split_once('\t')?;
        (found == name).then_some(rest)
    };
    let mut fields = Fields::of(named("performance")?);
    let mut data = PlanData {
        performance: fields.read()?,
        plan_mark: fields.text()?,
        currency: fields.text()?,
        rules: PriceRules { fees_apart: fields.is()?, ..PriceRules::default() },
        seats_max: fields.read()?,
        version: fields.read()?,
        on_sale: fields.is()?,
        tickets_on_sale: fields.is()?,
        product: fields.read()?,
        products: Vec::new(),
        zones: Vec::new(),
        general_admission: Vec::new(),
        seat_zones: Vec::new(),
        free: String::new(),
        mine: Vec::new(),
        basket: BasketState::default(),
    };
    let mut fields = Fields::of(named("addresses")?);
    let addresses = Addresses {
        hold: fields.text()?,
        basket: fields.text()?,
        changed_line: fields.text()?,
        missing: fields.text()?,
        table: fields.text()?,
        scene: fields.text()?,
        module: fields.text()?,
        module_wasm: fields.text()?,
    };
    data.seat_zones = named("seat-zones")?.chars().map(zone_of_sign).collect::<Option<_>>()?;
    data.free = named("free")?.to_owned();
    data.mine = read_numbers(named("mine")?)?;
    for line in lines {
        let fields = &mut Fields::of(line);
        match fields.next()? {
            "zone" => data.zones.push(ZoneOffer {
                key: fields.text()?,
                name: fields.text()?,
                price_minor: fields.maybe()?,
                fees_minor: fields.read()?,
                free: fields.read()?,
                apart: 0,
                seats: fields.read()?,
            }),
            "area" => data.general_admission.push(GeneralAdmissionOffer {
                key: fields.text()?,
                name: fields.text()?,
                zone: fields.read()?,
                free: fields.read()?,
                capacity: fields.read()?,
            }),
            "terms" => data.rules.terms.push(read_terms(fields)?),
            "fee" => data.rules.fees.push(read_fee(fields)?),
            "ticket" => data.products.push(read_product(ProductKind::Ticket, fields)?),
            "subscription" => data.products.push(read_product(ProductKind::Subscription, fields)?),
            "package-ticket" => data.products.push(read_product(ProductKind::Package, fields)?),
            "package" => data.products.last_mut()?.package = Some(read_package(fields)?),
            _ => return None,
        }
    }
    Some((data, addresses))
}

/// One sign a seat: the first zones are the small letters; those after them are letters beyond
/// ASCII, so that nothing needs to be escaped.
const LETTERS: u32 = 26;
const SIGNS_BEYOND: u32 = 0x100;

fn zone_signs(zones: &[u8]) -> String {
    let sign = |zone: &u8| match u32::from(*zone) {
        zone if zone < LETTERS => char::from_u32(u32::from('a') + zone),
        zone => char::from_u32(SIGNS_BEYOND + zone),
    };
    zones.iter().filter_map(sign).collect()
}

fn zone_of_sign(sign: char) -> Option<u8> {
    let zone = match sign {
        'a'..='z' => u32::from(sign) - u32::from('a'),
        _ => u32::from(sign).checked_sub(SIGNS_BEYOND)?,
    };
    u8::try_from(zone).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::sales::pricing::{Change, FeeBasis, FeeRule, Package, Stage, StageKind, Terms};

    fn package() -> Package {
        let steps = vec![(0, Change::Percent(-80_000)), (4, Change::Amount(-500))];
        Package { key: "series-a".into(), steps, extra: Some(Change::Fixed(9)), sum_for: 2 }
    }

    fn rules() -> PriceRules {
        let change = Change::Percent(100_000);
        let stage = Stage { kind: StageKind::Occupancy, key: "full house".into(), change };
        let plain = Terms { price_type: "full".into(), listed_minor: 9_600, ..Terms::default() };
        let terms = Terms {
            stages: vec![stage],
            sum_minor: Some(0),
            tax_rate_ppm: 100_000,
            seller: "house".into(),
            takes_fees: true,
            ..plain.clone()
        };
        let fee = FeeRule {
            key: "web".into(),
            basis: FeeBasis::Order,
            percent_ppm: 25_000,
            price_types: vec!["full".into(), "young".into()],
            ..FeeRule::default()
        };
        PriceRules { terms: vec![plain, terms], fees: vec![fee], fees_apart: true }
    }

    fn plan_data() -> PlanData {
        PlanData {
            performance: "00000000-0000-7000-8000-000000000001".parse().expect("an id"),
            plan_mark: "0a1b2c3d".into(),
            currency: "EUR".into(),
            seats_max: 10,
            zones: vec![
                ZoneOffer {
                    key: "a".into(),
                    name: "Stalls".into(),
                    price_minor: Some(9_600),
                    fees_minor: 150,
                    free: 2,
                    apart: 0,
                    seats: 4,
                },
                ZoneOffer {
                    key: "b".into(),
                    name: "Box".into(),
                    price_minor: None,
                    fees_minor: 0,
                    free: 0,
                    apart: 0,
                    seats: 1,
                },
            ],
            general_admission: vec![GeneralAdmissionOffer {
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
                    performances: 1,
                    package: None,
                    is_extra: false,
                    is_begun: false,
                    seats: vec![vec![0], Vec::new()],
                    others: Vec::new(),
                    free: String::new(),
                },
                Product {
                    kind: ProductKind::Subscription,
                    key: "series-a".into(),
                    name: "Series A".into(),
                    performances: 5,
                    package: Some(package()),
                    is_extra: true,
                    is_begun: true,
                    seats: vec![vec![1, 0], Vec::new(), vec![1, 1]],
                    others: vec![(2, 2), (4, 1)],
                    free: "000000000000000f".into(),
                },
            ],
            rules: rules(),
            product: 1,
            seat_zones: vec![0, 25, 26, 199, 1],
            free: "000000000000001f".into(),
            mine: vec![3, 4],
            version: 7,
            on_sale: true,
            tickets_on_sale: false,
            basket: BasketState::default(),
        }
    }

    #[test]
    fn an_performance_comes_back_as_it_was() {
        let data = plan_data();
        let addresses = Addresses { hold: "/en/hold".into(), ..Addresses::default() };
        let (back, there) =
            read_performance(&write_performance(&data, &addresses)).expect("our own text");
        assert_eq!(back, data);
        assert_eq!(there, addresses);
        assert_eq!(read_performance("performance\tx"), None);
    }
}
