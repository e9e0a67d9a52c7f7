//! What stands beside the drawing: what is chosen next, prices by zone, and what shapes and
//! keys mean.

use super::{product_frame, product_frame::best};
use domain::{
    sales::pricing::FeeBasis,
    seats::plan::{PlanData, SeatTable, mark},
};
use markup::{Html, view};
use ui::{
    sum::fees::beside,
    words::{Arg, Words},
};

pub fn legend(words: &Words, data: &PlanData, table: &SeatTable, path: &str) -> Html {
    let lines = (0..data.zones.len()).filter_map(|index| line(words, data, index));
    let lines = lines.collect::<Html>();
    view! {
        <section class="legend performance__legend" aria-label=words.text("plan-legend-title")>
            {product_frame::switch(words, data, path)}
            <div class="legend__line">
                <button
                    class="button button--icon legend__info"
                    type="button"
                    aria-label=words.text("plan-key")
                    aria-expanded="false"
                    data-press="key"
                >
                    "i"
                </button>
                <ul class="legend__zones">{lines}</ul>
                {(!data.seat_zones.is_empty() && data.on_sale)
                    .then(|| {
                        view! {
                            <a class="button button--quiet legend__best" href=best(data, path)>
                                {words.text("plan-best-short")}
                            </a>
                        }
                    })}
            </div>
            {about(words, data, table)}
        </section>
    }
}

/// A zone with its price and its free seats for everybody.
fn line(words: &Words, data: &PlanData, index: usize) -> Option<Html> {
    let zone = data.zones.get(index)?;
    let product = data.products.get(data.product as usize);
    let is_more = data.basket.pieces > 0;
    let price = product.and_then(|product| data.rules.price(product, index, is_more));
    let price = match price {
        Some(price) => words.money(price.shown_minor, &data.currency),
        None => words.text("plan-zone-not-for-sale"),
    };
    let free = words.with("plan-zone-free", &[("count", Arg::Number(zone.free.into()))]);
    let free = data.on_sale.then(|| view! { <span class="legend__free">{free}</span> });
    let only = (data.on_sale && zone.free == 0 && zone.apart > 0).then(|| {
        let only = words.text("common-wheelchairs-only");
        view! { <span class="legend__free">{only}</span> }
    });
    let swatch = format!("swatch swatch--z{}", index % 10 + 1);
    let is_number = zone.name.ends_with(&(index + 1).to_string());
    Some(view! {
        <li hidden=zone.seats == 0>
            <button
                class="legend__zone"
                class:legend__zone--none=zone.free == 0
                type="button"
                aria-pressed="false"
            >
                <span class="legend__number">{index + 1}</span>
                <span class=swatch></span>
                <span class="legend__name" class:legend__name--number=is_number>
                    {zone.name.clone()}
                </span>
                <span class="legend__price">{price}</span>
                {free}
                {only}
            </button>
        </li>
    })
}

fn about(words: &Words, data: &PlanData, table: &SeatTable) -> Html {
    view! {
        <div class="legend__about">
            {fees(words, data).map(|fees| view! { <p class="legend__fee">{fees}</p> })}
            {key(words, data, table)}
            <p class="legend__keys" id="seat-keys">
                {words.text("performance-keys")}
            </p>
        </div>
    }
}

/// The fees of what the page is looked at for, as they stand beside its prices, and whether some
/// come but once.
pub fn fees(words: &Words, data: &PlanData) -> Option<String> {
    let product = data.products.get(data.product as usize)?;
    let is_more = data.basket.pieces > 0;
    let prices = (0..product.seats.len()).filter_map(|at| data.rules.price(product, at, is_more));
    let fees = beside(words, prices, data.rules.fees_apart, &data.currency)?;
    let is_once = data.rules.fees.iter().any(|fee| fee.basis == FeeBasis::Order);
    Some(match is_once && !is_more {
        true => format!("{fees} · {}", words.text("performance-fees-once")),
        false => fees,
    })
}

/// How seats are numbered, where nobody would take 1 and 3 for neighbours.
pub fn numbering(words: &Words, table: &SeatTable) -> Option<String> {
    let ByTwos { lowest: [low, high], centre } = by_twos(table)?;
    let args = [("low", Arg::Number(low)), ("high", Arg::Number(high))];
    Some(match centre {
        None => words.with("performance-by-twos", &args),
        Some([left, right]) => {
            let [low, high] = args;
            let (left, right) = (("left", Arg::Number(left)), ("right", Arg::Number(right)));
            words.with("performance-by-twos-centre", &[low, high, left, right])
        }
    })
}

/// Where numbers go by twos in most of the house, the lowest numbers of two neighbours, and of
/// two that follow each other all the same, as 1 and 2 do in the middle.
#[derive(Debug, PartialEq, Eq)]
struct ByTwos {
    lowest: [i64; 2],
    centre: Option<[i64; 2]>,
}

fn by_twos(table: &SeatTable) -> Option<ByTwos> {
    let numbers = table.rows.iter().flat_map(|row| &row.numbers);
    let numbers: Vec<Option<i64>> = numbers.map(|number| number.parse().ok()).collect();
    let number = |seat_index: u32| numbers.get(seat_index as usize).copied().flatten();
    let pairs_of = |run: &Vec<u32>| -> Vec<[i64; 2]> {
        let pairs = run.windows(2).filter_map(|pair| match pair {
            &[a, b] => number(a).zip(number(b)),
            _ => None,
        });
        pairs.map(|(a, b)| [a.min(b), a.max(b)]).collect()
    };
    let runs: Vec<Vec<[i64; 2]>> = table.runs.iter().map(pairs_of).collect();
    let is_two = |pair: &&[i64; 2]| pair[1] - pair[0] == 2;
    let by_twos: Vec<&[i64; 2]> = runs.iter().flatten().filter(is_two).collect();
    let all = runs.iter().flatten().count();
    let lowest = by_twos.iter().min().filter(|_| 2 * by_twos.len() > all)?;
    // Of rows that go by twos: a box may be numbered otherwise.
    let mixed = runs.iter().filter(|run| run.iter().any(|pair| is_two(&pair)));
    let centre = mixed.flatten().filter(|pair| pair[1] - pair[0] == 1).min().copied();
    Some(ByTwos { lowest: **lowest, centre })
}

/// What the shapes of the seats mean.
fn key(words: &Words, data: &PlanData, table: &SeatTable) -> Html {
    let is_restricted = |marks: &u8| marks & (mark::RESTRICTED_VIEW | mark::LISTENING) != 0;
    let restricted = (
        r#"<circle class="seat seat--z3" data-view="restricted" cx="10" cy="10"/>"#,
        "plan-attribute-restricted-view",
    );
    let companion = (
        r##"<circle class="seat seat--z3" cx="10" cy="10"/><use class="mark" href="#mark-companion" x="5" y="5" width="10" height="10"/>"##,
        "plan-key-companion",
    );
    let states = [
        (r#"<circle class="seat seat--z3" cx="10" cy="10"/>"#, "plan-key-free"),
        (r#"<circle class="seat seat--taken" cx="10" cy="10"/>"#, "plan-key-taken"),
        (
            r##"<circle class="seat seat--mine" cx="10" cy="10"/><use class="mark" href="#mark-check" x="-1" y="-1" width="22" height="22"/>"##,
            "plan-key-mine",
        ),
        (
            r##"<rect class="seat seat--wheelchair seat--z3" x="3.5" y="3.5"/><use class="mark" href="#mark-wheelchair" x="5" y="5" width="10" height="10"/>"##,
            "plan-key-wheelchair",
        ),
    ];
    let states: Vec<_> = states
        .into_iter()
        .chain((!table.companions.is_empty()).then_some(companion))
        .chain(table.flags.iter().any(is_restricted).then_some(restricted))
        .map(|(drawing, id)| {
            view! {
                <li class="legend__state">
                    <svg
                        class="legend__drawing"
                        viewBox="0 0 20 20"
                        aria-hidden="true"
                        inner_html=drawing
                    ></svg>
                    " "
                    {words.text(id)}
                </li>
            }
        })
        .collect();
    let partly = (data.products.len() > 1).then(|| {
        view! {
            <li class="legend__state legend__state--partly" hidden=product_frame::is_ticket(data)>
                <svg class="legend__drawing" viewBox="0 0 20 20" aria-hidden="true">
                    <circle class="seat seat--partly" cx="10" cy="10"></circle>
                </svg>
                " "
                {words.text("plan-key-partly")}
            </li>
        }
    });
    let by_twos = numbering(words, table)
        .map(|numbering| view! { <li class="legend__state">{numbering}</li> });
    view! {
        <ul class="legend__key">
            {states}
            {partly}
            {by_twos}
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::seats::plan::TableRow;

    fn row_of(numbers: &[&str]) -> SeatTable {
        let numbers: Vec<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
        let runs = vec![(0..numbers.len() as u32).collect()];
        let rows = vec![TableRow { numbers, ..TableRow::default() }];
        SeatTable { rows, runs, ..SeatTable::default() }
    }

    #[test]
    fn neighbours_are_named_where_numbers_go_by_twos() {
        let whole = by_twos(&row_of(&["7", "5", "3", "1", "2", "4", "6"]));
        assert_eq!(whole, Some(ByTwos { lowest: [1, 3], centre: Some([1, 2]) }));
        let side = by_twos(&row_of(&["7", "5", "3", "1"]));
        assert_eq!(side, Some(ByTwos { lowest: [1, 3], centre: None }));
        assert_eq!(by_twos(&row_of(&["1", "2", "3", "5"])), None);
        assert_eq!(by_twos(&row_of(&["A", "C"])), None);
    }
}
