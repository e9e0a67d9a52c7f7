//! Figures of the pure rules: the quote of a large basket, the availability of a series.

use domain::{
    money::EUR,
    sales::pricing::{
        Change, Code, FeeRule, Item, Line, Package, Purchase, Stage, StageKind, Terms, quote,
    },
};
use seatmap::seat_set::SeatSet;
use std::{hint::black_box, time::Instant};

const LINES: usize = 40;
const SEATS: usize = 1_800;
const PERFORMANCES: usize = 14;
const ROUNDS: u32 = 20_000;

fn main() {
    let purchase = purchase();
    time(&format!("quote of {LINES} lines in two packages, with a code and a fee"), || {
        black_box(quote(black_box(&purchase)).total_minor);
    });
    let performances: Vec<SeatSet> = (0..PERFORMANCES).map(performance).collect();
    time(&format!("availability of {PERFORMANCES} performances of {SEATS} seats"), || {
        let mut free = SeatSet::full(SEATS);
        for performance in black_box(&performances) {
            free.intersect(performance);
        }
        black_box(free.count());
    });
}

fn time(what: &str, mut work: impl FnMut()) {
    work();
    let begun = Instant::now();
    for _ in 0..ROUNDS {
        work();
    }
    println!("{what}: {:.1} µs", begun.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
}

fn purchase() -> Purchase {
    let stage = |kind, ppm| Stage { kind, key: "rule".to_owned(), change: Change::Percent(ppm) };
    let line = |at: usize| Line {
        key: format!("line-{at}"),
        quantity: 1,
        performance: String::new(),
        is_extra: false,
        terms: Terms {
            listed_minor: 2_000 + 137 * at as i64,
            stages: vec![
                stage(StageKind::Occupancy, 100_000),
                stage(StageKind::Seniority, -80_000),
            ],
            tax_rate_ppm: 100_000,
            takes_fees: true,
            ..Terms::default()
        },
    };
    let package = |key: &str| Package {
        key: key.to_owned(),
        steps: vec![(4, Change::Percent(-80_000)), (7, Change::Percent(-120_000))],
        ..Package::default()
    };
    let of = |key: &str, lines: std::ops::Range<usize>, package: Option<Package>| Item {
        key: key.to_owned(),
        package,
        lines: lines.map(line).collect(),
    };
    let mut items = vec![
        of("first", 0..14, Some(package("first"))),
        of("second", 14..22, Some(package("second"))),
    ];
    items.extend((22..LINES).map(|at| of(&format!("ticket-{at}"), at..at + 1, None)));
    let code = Code {
        key: "OPERA".to_owned(),
        change: Change::Percent(-100_000),
        tickets_max: Some(4),
        lines: (22..LINES).map(|at| format!("line-{at}")).collect(),
    };
    let fee = FeeRule {
        key: "web".to_owned(),
        amount_minor: 150,
        tax_rate_ppm: 210_000,
        ..FeeRule::default()
    };
    Purchase { currency: EUR, items, codes: vec![code], fees: vec![fee] }
}

/// About a third of the seats is taken, for each performance a different third.
fn performance(number: usize) -> SeatSet {
    let mut free = SeatSet::full(SEATS);
    for place in (0..SEATS).filter(|place| (place * 31 + number * 17) % 97 < 32) {
        free.remove(place);
    }
    free
}
