//! What the page of suggestions says of its seats and of what was asked.

use crate::pages::performance::{instead::waiting_link, notice::taken_off};
use domain::{
    sales::{
        offer::{product::ProductKind, view::PackageHere},
        season::PerformanceCard,
    },
    seats::{
        plan::{PlanView, SeatTable},
        proposal::{Party, Proposal, ProposalKind},
    },
};
use house::locales::Locale;
use islands::plan::choice::{price_of, total};
use markup::{Html, view};
use subscribers::exchange::{Outcome, UnderWay};
use ui::{
    error::Stop,
    locale::when_long,
    route::Route,
    session::Visit,
    words::{Arg, Words, seats::are_together},
};

/// The performances of the subscription that seats are suggested for; none of anything else. No
/// more seats are suggested than whoever asks can have of it.
pub async fn of_series(visit: &Visit, view: &mut PlanView) -> Result<Vec<PerformanceCard>, Stop> {
    let product = view.data.products.get(view.data.product as usize);
    let series = product.filter(|product| product.kind == ProductKind::Subscription);
    let Some(series) = series else { return Ok(Vec::new()) };
    let (house, session) = (&visit.shop.house, visit.session_id());
    let offer = selling::offers::offer(house, &series.key, session, visit.language()).await?;
    let Some(offer) = offer else { return Ok(Vec::new()) };
    if let Some(left) = offer.left {
        let held = u32::try_from(view.data.mine.len()).unwrap_or(u32::MAX);
        view.data.seats_max = view.data.seats_max.min(held.saturating_add(left));
    }
    Ok(offer.card.performances)
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

/// What seats are for that are exchanged for tickets comes to: what is paid on top, and what is
/// lost. None: they aren't one for each ticket.
fn outcome(view: &PlanView, former: &UnderWay, picks: &[(u32, usize)]) -> Option<Outcome> {
    let data = &view.data;
    let zone = |(seat, _): &(u32, usize)| {
        let zone = data.zones.get(usize::from(*data.seat_zones.get(*seat as usize)?))?;
        Some(zone.key.as_str())
    };
    let zones: Vec<&str> = picks.iter().filter_map(zone).collect();
    // What the basket holds gives way to them.
    former.outcome(total(data, picks, false), &view.card.production_slug, &zones)
}

fn outcome_words(locale: &Locale, outcome: Outcome) -> String {
    let words = account::outcome_words(locale, outcome);
    match outcome {
        Outcome::Loses(_) => format!("{}\u{a0}· {words}", locale.text("exchange-date-even")),
        _ => words,
    }
}

/// What the seats come to, and for how many performances; while tickets are exchanged, what of it
/// is to be paid.
pub fn due(
    words: &Words,
    view: &PlanView,
    former: Option<&UnderWay>,
    picks: &[(u32, usize)],
) -> Html {
    let data = &view.data;
    let outcome = former.and_then(|former| outcome(view, former, picks));
    let is_more = data.basket.pieces > 0 && outcome.is_none();
    let left = outcome.map(|outcome| outcome_words(&words.0, outcome));
    let left = left.or_else(|| taken_off(&words.0, former?));
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
    view! {
        <p class="proposal__price">{format!("{count} · {amount}")} {series}</p>
        {left.map(|words| view! { <p class="small">{words}</p> })}
    }
}

/// Why there is no suggestion, and the way to other dates. Where nobody finds a seat who needs no
/// wheelchair space, as the page's notice says, the waiting list is what is left.
pub fn none(locale: &Locale, party: &Party, card: &PerformanceCard) -> Html {
    let production = Route::Production(card.production_address.clone()).path(locale.language());
    let is_full = !party.with_wheelchair && !card.availability.has_usual_places();
    let waiting = waiting_link(locale, card).filter(|_| is_full);
    let (id, count) = match (party.with_wheelchair, party.up_to_minor) {
        (true, _) => ("suggest-none-wheelchair", party.count),
        (false, _) if waiting.is_some() => ("performance-sold-out-text", party.count),
        // Not one.
        (false, _) if is_full => ("suggest-none-any", 1),
        (false, Some(_)) => ("suggest-none", party.count),
        (false, None) => ("suggest-none-any", party.count),
    };
    let words = locale.text_with(id, &[("count", count.into())]);
    let waiting = waiting.map(|(href, words)| {
        view! { <a class="notice__link" href=href>{words}</a> " " }
    });
    view! {
        <div class="notice notice--warning" role="status">
            <p>{words}</p>
            {waiting}
            <a class="notice__link" href=production>
                {locale.text("performance-other-dates")}
            </a>
        </div>
    }
}

/// That the party finds no seats side by side: then not even the best are.
pub fn none_together(locale: &Locale, table: &SeatTable, found: &[Proposal]) -> Option<Html> {
    let groups = groups(table, found.first()?)?;
    let count: usize = groups.iter().sum();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let words = locale.text_with("suggest-apart", &[("count", count.into())]);
    Some(view! { <p role="status">{words}</p> })
}

/// Whether the seats of a card are side by side, or in groups of how many.
pub fn beside(locale: &Locale, table: &SeatTable, proposal: &Proposal) -> Option<Html> {
    if are_together(table, &proposal.seat_indexes) {
        return Some(view! { ", " {locale.text("suggest-side-by-side")} });
    }
    let groups = groups(table, proposal)?;
    let groups: Vec<String> = groups.iter().map(usize::to_string).collect();
    let words = locale.text_with("suggest-groups", &[("groups", groups.join(" + ").into())]);
    Some(view! { <br/> {words} })
}

/// How many seats are side by side each; None where all are. A wheelchair space and its companion
/// seats belong together wherever they stand.
fn groups(table: &SeatTable, proposal: &Proposal) -> Option<Vec<usize>> {
    let seats = &proposal.seat_indexes;
    let runs = table.runs.iter().flat_map(|run| run.split(move |seat| !seats.contains(seat)));
    let mut groups: Vec<usize> = runs.map(<[u32]>::len).filter(|length| *length > 0).collect();
    let known: usize = groups.iter().sum();
    groups.extend(vec![1; seats.len().saturating_sub(known)]);
    (groups.len() > 1 && proposal.kind != ProposalKind::Wheelchair).then_some(groups)
}

/// The price that was asked for, beside what was found for it.
pub fn limit(words: &Words, party: &Party, currency: &str) -> Option<Html> {
    let price = words.money(party.up_to_minor?, currency);
    let up_to = words.with("suggest-up-to", &[("price", Arg::Text(&price))]);
    Some(view! { <p>{words.text("suggest-price")} "\u{a0}· " {up_to}</p> })
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

    #[test]
    fn a_party_in_groups_is_counted_group_by_group() {
        let table = SeatTable {
            runs: vec![vec![0, 1, 2, 3], vec![4, 5, 6], vec![7, 8, 9]],
            ..SeatTable::default()
        };
        let of = |seat_indexes: &[u32], kind| {
            groups(&table, &Proposal { kind, seat_indexes: seat_indexes.to_vec() })
        };
        let apart = [1, 2, 3, 5, 6, 7, 8, 9];
        assert_eq!(of(&apart, ProposalKind::BestView), Some(vec![3, 2, 3]));
        assert_eq!(of(&[0, 2, 10], ProposalKind::MostCentral), Some(vec![1, 1, 1]));
        assert_eq!(of(&[4, 5, 6], ProposalKind::BestView), None);
        assert_eq!(of(&[4, 9], ProposalKind::Wheelchair), None, "they go together");
    }
}
