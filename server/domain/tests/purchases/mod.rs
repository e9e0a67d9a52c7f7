//! Purchases by chance, with everything that a purchase can have: for the properties of quotes,
//! and for the vectors that the browser's rules are asked (examples/vectors.rs).

use domain::{
    money::EUR,
    sales::pricing::{
        Change, Code, FeeBasis, FeeChange, FeeRule, Item, Line, Package, Purchase, Stage,
        StageKind, Terms,
    },
};
use proptest::{collection::vec, option, prelude::*};

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (-1_200_000_i64..=500_000).prop_map(Change::Percent),
        (-20_000_i64..=5_000).prop_map(Change::Amount),
        (0_i64..=30_000).prop_map(Change::Fixed),
    ]
}

/// Rules have a key each. Ticket types come first, as they stand on one another.
fn stages() -> impl Strategy<Value = Vec<Stage>> {
    let kind = prop_oneof![
        Just(StageKind::PriceType),
        Just(StageKind::Occupancy),
        Just(StageKind::Seniority),
        Just(StageKind::Discount),
    ];
    vec((kind, change()), 0..4).prop_map(|mut stages| {
        stages.sort_by_key(|(kind, _)| *kind != StageKind::PriceType);
        let with_key =
            |(at, (kind, change)): (usize, _)| Stage { kind, key: at.to_string(), change };
        stages.into_iter().enumerate().map(with_key).collect()
    })
}

/// Of every fee, or of the one that there is; mostly none.
fn fee_changes() -> impl Strategy<Value = Vec<FeeChange>> {
    let fee = prop_oneof![Just(""), Just("fee"), Just("other")];
    let one = (fee, change()).prop_map(|(fee, change)| FeeChange { fee: fee.to_owned(), change });
    prop_oneof![2 => Just(Vec::new()), 1 => vec(one, 1..3)]
}

fn terms() -> impl Strategy<Value = Terms> {
    (
        prop_oneof![1 => Just(0_i64), 9 => 0_i64..=40_000],
        stages(),
        option::weighted(0.4, prop_oneof![Just(20_000_i64), 0_i64..=50_000]),
        option::of(0_i64..=40_000),
        prop_oneof![Just(0_i64), Just(100_000), Just(210_000)],
        prop_oneof![Just("x"), Just("y")],
        (any::<bool>(), fee_changes()),
    )
        .prop_map(
            |(listed_minor, stages, sum_minor, single_minor, tax_rate_ppm, seller, fees)| {
                let (takes_fees, fee_changes) = fees;
                Terms {
                    // Two ticket types, of which a fee may mean one.
                    price_type: if takes_fees && listed_minor % 2 == 0 { "a" } else { "b" }
                        .to_owned(),
                    listed_minor,
                    stages,
                    is_extra: false,
                    sum_minor,
                    single_minor,
                    single_discounts: Vec::new(),
                    tax_rate_ppm,
                    seller: seller.to_owned(),
                    takes_fees,
                    fee_changes,
                }
            },
        )
}

fn package() -> impl Strategy<Value = Package> {
    let steps = proptest::collection::btree_map(0_u32..8, change(), 0..3);
    (steps, option::of(change()), 0_u32..5).prop_map(|(steps, extra, sum_for)| Package {
        key: "package".to_owned(),
        steps: steps.into_iter().collect(),
        extra,
        sum_for,
    })
}

fn fee() -> impl Strategy<Value = FeeRule> {
    let basis = prop_oneof![
        Just(FeeBasis::Ticket),
        Just(FeeBasis::Package),
        Just(FeeBasis::PackageTicket),
        Just(FeeBasis::Order),
    ];
    (basis, 0_i64..500, prop_oneof![Just(0_i64), 0_i64..100_000], any::<bool>()).prop_map(
        |(basis, amount_minor, percent_ppm, is_x)| FeeRule {
            key: "fee".to_owned(),
            basis,
            amount_minor,
            percent_ppm,
            tax_rate_ppm: 210_000,
            seller: if is_x { "x" } else { "y" }.to_owned(),
            price_types: if percent_ppm % 2 == 0 { Vec::new() } else { vec!["a".to_owned()] },
        },
    )
}

/// Keys are given by place: i0.l0, i0.l1, …
pub fn purchase() -> impl Strategy<Value = Purchase> {
    let lines = vec((1_u32..4, any::<bool>(), terms()), 1..5);
    let items = vec((option::of(package()), lines), 0..5);
    let codes = vec((change(), option::of(0_u32..4), any::<u32>()), 0..3);
    (items, codes, vec(fee(), 0..3)).prop_map(|(items, codes, fees)| {
        let items: Vec<Item> = items
            .into_iter()
            .enumerate()
            .map(|(at, (package, lines))| Item {
                key: format!("i{at}"),
                lines: lines
                    .into_iter()
                    .enumerate()
                    .map(|(n, (quantity, is_extra, terms))| Line {
                        key: format!("i{at}.l{n}"),
                        quantity: if package.is_some() { 1 } else { quantity },
                        // Of two performances, so that some tickets are extra ones.
                        performance: if is_extra { (n % 2).to_string() } else { String::new() },
                        is_extra: n % 3 == 0,
                        terms,
                    })
                    .collect(),
                package,
            })
            .collect();
        let keys: Vec<String> =
            items.iter().flat_map(|item| &item.lines).map(|line| line.key.clone()).collect();
        let codes = codes.into_iter().enumerate().map(|(at, (change, tickets_max, mask))| {
            let meant = |n: usize| mask >> (n % 32) & 1 == 1;
            let lines = keys.iter().enumerate().filter(|(n, _)| meant(*n));
            let lines = lines.map(|(_, key)| key.clone()).collect();
            Code { key: format!("c{at}"), change, tickets_max, lines }
        });
        Purchase { currency: EUR, codes: codes.collect(), items, fees }
    })
}
