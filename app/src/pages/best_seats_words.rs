//! What the page of suggestions says of its seats and of what was asked.

use domain::{
    offer::{product::ProductKind, view::PackageHere},
    plan::{PlanData, PlanView, SeatName},
    proposal::Party,
    season::PerformanceCard,
};
use house::locales::Locale;
use islands::plan::choice::{price_of, total};
use markup::{Html, view};
use ui::{
    error::Stop,
    locale::when_long,
    seat_words,
    session::Visit,
    words::{Arg, Words},
};

/// The performances of the subscription that seats are suggested for; none of anything else.
pub async fn of_series(visit: &Visit, view: &PlanView) -> Result<Vec<PerformanceCard>, Stop> {
    let product = view.data.products.get(view.data.product as usize);
    let series = product.filter(|product| product.kind == ProductKind::Subscription);
    let Some(series) = series else { return Ok(Vec::new()) };
    let (house, session) = (&visit.shop.house, visit.session_id());
    let offer = selling::offers::offer(house, &series.key, session, visit.language()).await?;
    Ok(offer.map(|offer| offer.card.performances).unwrap_or_default())
}

/// Each with its date: who goes straight to the checkout must have seen them.
pub fn dates(locale: &Locale, series: &[PerformanceCard], time_zone: &str) -> Option<Html> {
    let lines = series.iter().map(|card| {
        let when = when_long(locale, card.starts_at, time_zone);
        view! { <li>{card.title.clone()} ", " {when}</li> }
    });
    let lines = lines.collect::<Html>();
    (!series.is_empty()).then(|| view! { <ul class="bundle__performances small">{lines}</ul> })
}

/// What the seats come to, and for how many performances.
pub fn due(words: &Words, data: &PlanData, picks: &[(u32, usize)]) -> Html {
    let is_more = data.basket.pieces > 0;
    let has_fees = picks.iter().any(|(seat, product)| {
        let price = price_of(data, *product, *seat, is_more);
        price.is_some_and(|price| price.fees_minor > 0)
    });
    let id = if has_fees { "suggest-seats-with-fees" } else { "suggest-seats-count" };
    let count = words.with(id, &[("count", Arg::Number(picks.len() as i64))]);
    let amount = words.money(total(data, picks, is_more), &data.currency);
    let product = data.products.get(data.product as usize);
    let series = product.filter(|product| product.kind == ProductKind::Subscription);
    let series = series.map(|product| {
        let count = Arg::Number(product.performances.into());
        let said = words.with("suggest-for-performances", &[("count", count)]);
        view! { <br/> <span class="small">{said}</span> }
    });
    view! { <p class="proposal__price">{format!("{count} · {amount}")} {series}</p> }
}

/// `Stalls, row 9, seats 4–6`: seats beside each other say once what they share.
pub fn places(words: &Words, names: &[SeatName]) -> String {
    let groups = names.chunk_by(|one, next| {
        one.area == next.area
            && one.section == next.section
            && one.row == next.row
            && one.marks == next.marks
    });
    seat_words::list(words, groups.map(|group| of_group(words, group)).collect())
}

fn of_group(words: &Words, group: &[SeatName]) -> String {
    let Some(first) = group.first() else { return String::new() };
    if group.len() == 1 {
        return seat_words::place_and_marks(words, first);
    }
    let place = match first.section.is_empty() {
        true => first.area.clone(),
        false => format!("{}, {}", first.area, first.section),
    };
    let seats = and(words, numbers(group));
    let (place, seats) = (("place", Arg::Text(&place)), ("seats", Arg::Text(&seats)));
    let text = match first.row.is_empty() {
        true => words.with("suggest-area-seats", &[place, seats]),
        false => words.with("suggest-row-seats", &[place, ("row", Arg::Text(&first.row)), seats]),
    };
    let marks = seat_words::marks(words, first.marks);
    std::iter::once(text).chain(marks).collect::<Vec<_>>().join(", ")
}

/// `2, 4 and 6`.
fn and(words: &Words, mut items: Vec<String>) -> String {
    let last = items.pop().unwrap_or_default();
    if items.is_empty() {
        return last;
    }
    let list = items.join(", ");
    words.with("suggest-seats-and", &[("list", Arg::Text(&list)), ("last", Arg::Text(&last))])
}

/// `4–8` where each number follows the one before, else each by itself.
fn numbers(group: &[SeatName]) -> Vec<String> {
    let as_named = || group.iter().map(|seat| seat.number.clone()).collect();
    let read: Option<Vec<u32>> = group.iter().map(|seat| seat.number.parse().ok()).collect();
    let Some(mut read) = read else { return as_named() };
    read.sort_unstable();
    let is_run = read.windows(2).all(|pair| match pair {
        [one, next] => one.checked_add(1) == Some(*next),
        _ => false,
    });
    match read.as_slice() {
        [first, _, .., last] if is_run => vec![format!("{first}–{last}")],
        read => read.iter().map(u32::to_string).collect(),
    }
}

/// Why there is no suggestion, and the way to other dates.
pub fn none(locale: &Locale, party: &Party, production: String) -> Html {
    let id = match (party.with_wheelchair, party.up_to_minor) {
        (true, _) => "suggest-none-wheelchair",
        (false, Some(_)) => "suggest-none",
        (false, None) => "suggest-none-any",
    };
    let words = locale.text_with(id, &[("count", party.count.into())]);
    view! {
        <div class="notice notice--warning" role="status">
            <p>{words}</p>
            <a class="notice__link" href=production>
                {locale.text("performance-other-dates")}
            </a>
        </div>
    }
}

/// The price that was asked for, beside what was found for it.
pub fn limit(words: &Words, party: &Party, currency: &str) -> Option<Html> {
    let price = words.money(party.up_to_minor?, currency);
    let up_to = words.with("suggest-up-to", &[("price", Arg::Text(&price))]);
    Some(view! { <p>{words.text("suggest-price")} " · " {up_to}</p> })
}

/// One performance more makes each package whole that was begun of this offer.
pub fn completes(packages: &[PackageHere], offer: &str) -> bool {
    let missing = |package: &PackageHere| -> u32 {
        package.progress.missing.iter().map(|part| part.count).sum()
    };
    let mut begun = packages.iter().filter(|package| package.offer.key == offer).peekable();
    begun.peek().is_some() && begun.all(|package| missing(package) == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(of: &[&str]) -> Vec<SeatName> {
        let seat = |number: &&str| SeatName {
            area: "Stalls".to_owned(),
            section: String::new(),
            is_box: false,
            row: "9".to_owned(),
            number: (*number).to_owned(),
            marks: 0,
        };
        of.iter().map(seat).collect()
    }

    #[test]
    fn numbers_that_follow_each_other_are_a_range() {
        assert_eq!(numbers(&seats(&["7", "6", "5", "4"])), ["4–7"]);
        assert_eq!(numbers(&seats(&["2", "4", "6"])), ["2", "4", "6"]);
        assert_eq!(numbers(&seats(&["1", "2"])), ["1", "2"]);
        assert_eq!(numbers(&seats(&["1", "1 bis", "2"])), ["1", "1 bis", "2"]);
    }
}
