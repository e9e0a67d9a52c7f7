//! Seats whose time ran out are taken again: the same seats, each for the same person and at the
//! same price type as far as the rules of this moment allow. Prices are those of this moment.

use super::{BasketContext, BasketRows, nothing, shopper};
use crate::hold;
use domain::{
    id::{BasketItemId, BasketLineId, PerformanceId, SessionId},
    moment::HOUR_MS,
    people::actor::Actor,
    sales::{basket::BasketLine, offer::begun},
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Answered, Failure, House};
use season::{catalogue, performance};
use std::collections::BTreeSet;
use store::{
    Conn,
    baskets::{
        self, LineRow,
        offers::{self, ItemRow},
    },
};

/// Lines that ended longer ago are not taken again: whoever comes back chooses anew.
const AGAIN_MS: i64 = 2 * HOUR_MS;
/// More lines than a basket has.
pub const LINES_MAX: usize = 500;

/// What became of the lines that were to be taken again.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenAgain {
    /// Tickets that are in the basket again.
    pub taken: u32,
    /// Lines whose seats are not.
    pub lost: Vec<BasketLine>,
    /// Why, where the reason is not that somebody else has the seats.
    pub refusal: Option<(PerformanceId, HoldRefusal)>,
}

/// Which of the lines that are not held any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// Those whose time ran out.
    Ended,
    /// Also those that the shopper gave back.
    GivenBackToo,
}

/// Seats or places of one performance that one hold asks for.
struct Group {
    performance: PerformanceId,
    /// All of it, and then its parts: when all is refused, they are asked for one by one.
    seat_requests: Vec<SeatRequest>,
}

/// Those of the lines that this session's basket had and no longer holds.
#[boxed]
pub async fn ended_lines(
    house: &House,
    session: SessionId,
    lines: &[BasketLineId],
    language: &str,
) -> anyhow::Result<Vec<BasketLine>> {
    named(house, session, lines, Which::Ended, language).await
}

pub(super) async fn named(
    house: &House,
    session: SessionId,
    lines: &[BasketLineId],
    which: Which,
    language: &str,
) -> anyhow::Result<Vec<BasketLine>> {
    let mut conn = house.store().read().await?;
    let (rows, items) = ended_rows(house, &mut conn, session, lines, which).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let people = super::context::people(house, &mut conn, &catalogue, session).await?;
    let context = BasketContext { people, ..BasketContext::default() };
    let basket = BasketRows { lines: &rows, items: &items };
    let quote = nothing();
    super::lines_of(house, &mut conn, &catalogue, basket, &quote, &context, language).await
}

/// Takes again those of the lines that the basket no longer holds. Each performance is a hold
/// of its own, so seats that somebody else has keep nothing else from being taken. The same
/// request twice is one.
#[boxed]
pub async fn take_again(
    house: &House,
    actor: &Actor,
    lines: &[BasketLineId],
    language: &str,
) -> Result<TakenAgain, Failure<()>> {
    take(house, actor, lines, Which::Ended, language).await
}

pub(super) async fn take(
    house: &House,
    actor: &Actor,
    lines: &[BasketLineId],
    which: Which,
    language: &str,
) -> Result<TakenAgain, Failure<()>> {
    let session = shopper(actor)?;
    let wanted: Vec<BasketLineId> = lines.iter().copied().take(LINES_MAX).collect();
    let mut conn = house.store().read().await?;
    let (ended, items) = ended_rows(house, &mut conn, session, &wanted, which).await?;
    drop(conn);
    let mut refusal = None;
    for group in groups(house, &ended, &items).await? {
        let refused = take_group(house, actor, &group).await?;
        refusal = refusal.or(refused.map(|refused| (group.performance, refused)));
    }
    give_again_to(house, actor, session, &ended).await?;
    let asked: Vec<BasketLineId> = ended.iter().map(|row| row.id).collect();
    let lost = named(house, session, &asked, which, language).await?;
    let all: u32 = ended.iter().map(|row| row.quantity).sum();
    let missing: u32 = lost.iter().map(|line| line.quantity).sum();
    Ok(TakenAgain { taken: all.saturating_sub(missing), lost, refusal })
}

/// Those of the lines that the session's basket no longer holds, and the basket's items.
async fn ended_rows(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
    lines: &[BasketLineId],
    which: Which,
) -> anyhow::Result<(Vec<LineRow>, Vec<ItemRow>)> {
    let Some(basket) = baskets::open(conn, session).await? else {
        return Ok((Vec::new(), Vec::new()));
    };
    let now = house.now();
    let since = now.minus_ms(AGAIN_MS);
    let mut rows = match which {
        Which::Ended => baskets::lines_since(conn, basket.id, since, now).await?,
        Which::GivenBackToo => baskets::all_lines_since(conn, basket.id, since, now).await?,
    };
    let held_seats = held_seats(&rows);
    rows.retain(|row| lines.contains(&row.id) && !is_held(row, &held_seats));
    let items = offers::items(conn, basket.id).await?;
    Ok((rows, items))
}

async fn groups(house: &House, ended: &[LineRow], items: &[ItemRow]) -> anyhow::Result<Vec<Group>> {
    let mut groups = Vec::new();
    let mut whole: BTreeSet<BasketItemId> = BTreeSet::new();
    let performances: BTreeSet<PerformanceId> = ended.iter().map(|row| row.performance).collect();
    for performance in performances {
        let Some(performance) = performance::load(house, performance).await? else {
            continue;
        };
        let offer = |row: &LineRow| {
            let item = items.iter().find(|item| row.item == Some(item.id))?;
            let key = &performance.catalogue.offering_by_id(item.offer)?.row.key;
            let is_extra = row.terms.as_ref().is_some_and(|terms| terms.is_extra);
            Some(if is_extra { begun::extra(key) } else { key.clone() })
        };
        let mut picks = Vec::new();
        for row in ended.iter().filter(|row| row.performance == performance.row.id) {
            // A fixed subscription is taken with all its performances at its first one.
            let item = items.iter().find(|item| row.item == Some(item.id));
            if item.is_some_and(|item| item.terms.is_whole && !whole.insert(item.id)) {
                continue;
            }
            if let Some(seat_index) = row.seat.and_then(|seat| performance.plan.seat_index(seat)) {
                picks.push(SeatPick {
                    seat_index: seat_index as u32,
                    offer: offer(row),
                    price_type: None,
                });
            }
        }
        if !picks.is_empty() {
            let each = picks.iter().map(|pick| SeatRequest::seats(vec![pick.clone()]));
            let each: Vec<SeatRequest> = each.collect();
            let seat_requests = [vec![SeatRequest::seats(picks)], each].concat();
            groups.push(Group { performance: performance.row.id, seat_requests });
        }
        let areas: BTreeSet<(&str, Option<String>)> = ended
            .iter()
            .filter(|row| row.performance == performance.row.id)
            .filter_map(|row| Some((row.area.as_deref()?, offer(row))))
            .collect();
        for (area, of) in areas {
            let its = ended.iter().filter(|row| {
                let is_there = row.performance == performance.row.id;
                is_there && row.area.as_deref() == Some(area) && offer(row) == of
            });
            let count = its.map(|row| row.quantity).sum();
            let seat_request = SeatRequest::GeneralAdmission {
                area: area.to_owned(),
                count,
                offer: of,
                over_blocks: false,
            };
            groups
                .push(Group { performance: performance.row.id, seat_requests: vec![seat_request] });
        }
    }
    Ok(groups)
}

/// All of the group, or of its seats as many as are still to be had. Gives a refusal that is
/// not about seats of somebody else's.
async fn take_group(
    house: &House,
    actor: &Actor,
    group: &Group,
) -> anyhow::Result<Option<HoldRefusal>> {
    let mut told = None;
    for (index, seat_request) in group.seat_requests.iter().enumerate() {
        let request =
            HoldRequest { performance: group.performance, seat_request: seat_request.clone() };
        match hold::hold(house, actor, &request).await.answered()? {
            Ok(_) if index == 0 => return Ok(None),
            Ok(_) => {}
            Err(
                HoldRefusal::SeatsTaken { .. }
                | HoldRefusal::OfferTaken { .. }
                | HoldRefusal::GeneralAdmissionGone { .. },
            ) => {}
            Err(refusal) => told = Some(refusal),
        }
    }
    Ok(told)
}

/// Person and price type of each seat, as far as they may still have it; otherwise the seat
/// stays at the standard price, which the page shows before anything is paid.
async fn give_again_to(
    house: &House,
    actor: &Actor,
    session: SessionId,
    ended: &[LineRow],
) -> Result<(), Failure<()>> {
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(()) };
    let rows = baskets::lines(&mut conn, basket.id, house.now()).await?;
    drop(conn);
    for was in ended.iter().filter(|was| is_one_of_a_kind(was, ended)) {
        let is_same = |row: &&LineRow| {
            row.held
                && (row.performance, row.seat, &row.area) == (was.performance, was.seat, &was.area)
        };
        let Some(row) = rows.iter().find(is_same) else { continue };
        if row.beneficiary != was.beneficiary {
            let given =
                super::beneficiary::set_beneficiary(house, actor, row.id, was.beneficiary).await;
            not_refused(given)?;
        }
        let price_type = was.terms.as_ref().map(|terms| terms.price_type.as_str());
        let has = row.terms.as_ref().map(|terms| terms.price_type.as_str());
        if let Some(price_type) = price_type.filter(|_| row.item.is_none() && price_type != has) {
            not_refused(super::price_type::set_price_type(house, actor, row.id, price_type).await)?;
        }
    }
    Ok(())
}

/// Places of an area come back as one line: with two price types among them, both would be lost
/// or one would be everybody's. Then all stay at the standard price.
fn is_one_of_a_kind(was: &LineRow, ended: &[LineRow]) -> bool {
    let price_type = |row: &LineRow| row.terms.as_ref().map(|terms| terms.price_type.clone());
    let is_other = |row: &&LineRow| {
        row.area.is_some()
            && (row.performance, &row.area) == (was.performance, &was.area)
            && (price_type(row), row.beneficiary) != (price_type(was), was.beneficiary)
    };
    !ended.iter().any(|row| is_other(&row))
}

/// A refusal leaves the standard price.
pub(super) fn not_refused<R>(answer: Result<(), Failure<R>>) -> Result<(), Failure<()>> {
    let _ = answer.answered()?;
    Ok(())
}

/// Unnumbered areas of which lines hold places by now.
fn held_seats(rows: &[LineRow]) -> BTreeSet<(PerformanceId, String)> {
    let held = rows.iter().filter(|row| row.held);
    held.filter_map(|row| Some((row.performance, row.area.clone()?))).collect()
}

/// Places have no number: those of an area count as taken again once a line holds some there.
fn is_held(row: &LineRow, held_seats: &BTreeSet<(PerformanceId, String)>) -> bool {
    let area = row.area.clone().map(|area| (row.performance, area));
    row.held || area.is_some_and(|area| held_seats.contains(&area))
}
