//! The basket made smaller: lines given back, or all of it.

use super::{basket_state, shopper};
use anyhow::anyhow;
use domain::{
    id::{BasketId, BasketItemId, BasketLineId, PerformanceId},
    people::actor::Actor,
    sales::basket::BasketState,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::{catalogue, performance, plan};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn,
    baskets::{self, LineRow, offers},
    seats::{areas, claims},
};

/// Gives a line back; nothing happens when it isn't in the actor's basket.
#[boxed]
pub async fn remove_line(
    house: &House,
    actor: &Actor,
    line: BasketLineId,
) -> Result<BasketState, Failure<()>> {
    remove(house, actor, false, move |row| row.id == line).await
}

/// Gives all tickets of a subscription or package back.
#[boxed]
pub async fn remove_item(
    house: &House,
    actor: &Actor,
    item: BasketItemId,
) -> Result<BasketState, Failure<()>> {
    remove(house, actor, false, move |row| row.item == Some(item)).await
}

/// Gives everything back, and takes extras and codes out.
#[boxed]
pub async fn empty(house: &House, actor: &Actor) -> Result<BasketState, Failure<()>> {
    remove(house, actor, true, |_| true).await
}

/// Gives seats of one performance back, by their place in its plan.
#[boxed]
pub async fn remove_seats(
    house: &House,
    actor: &Actor,
    performance: PerformanceId,
    seat_indexes: &[u32],
) -> Result<BasketState, Failure<()>> {
    let Some(performance) = performance::load(house, performance).await? else {
        return Err(anyhow!("seats of an unknown performance").into());
    };
    let seats: BTreeSet<_> = seat_indexes
        .iter()
        .filter_map(|&seat_index| performance.plan.hall.seats.get(seat_index as usize))
        .map(|seat| seat.ordinal)
        .collect();
    remove(house, actor, false, move |row| {
        row.performance == performance.row.id && row.seat.is_some_and(|seat| seats.contains(&seat))
    })
    .await
}

async fn remove(
    house: &House,
    actor: &Actor,
    extras_too: bool,
    which: impl Fn(&LineRow) -> bool + Clone + Send + Sync + 'static,
) -> Result<BasketState, Failure<()>> {
    let session = shopper(actor)?;
    let actor = actor.clone();
    let freed: Vec<PerformanceId> = house
        .write(move |house, tx| {
            let (actor, which) = (actor.clone(), which.clone());
            Box::pin(async move {
                let now = house.now();
                // An order that takes the basket over comes before or after.
                let Some(basket) = baskets::lock(tx, session).await? else {
                    return Ok::<_, Failure<()>>(Vec::new());
                };
                let lines = baskets::lines(tx, basket.id, now).await?;
                let mut freed = Vec::new();
                for line in leaving(&house, tx, lines, &which).await? {
                    give_back(&house, tx, basket.id, &line).await?;
                    freed.push(line.performance);
                }
                if extras_too {
                    store::orders::extras::remove_all(tx, basket.id).await?;
                    store::baskets::codes::remove_all(tx, basket.id).await?;
                }
                let detail = json!({ "lines": freed.len() });
                let entry =
                    JournalEntry { action: "remove", subject: Subject::Basket(basket.id), detail };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(freed)
            })
        })
        .await?;
    let freed: BTreeSet<_> = freed.into_iter().collect();
    house.announce(&Vec::from_iter(freed)).await;
    Ok(basket_state(house, session).await?)
}

/// Those that are meant, with the whole of a fixed subscription, and the companion seats whose
/// wheelchair places are among them.
async fn leaving(
    house: &House,
    tx: &mut Conn,
    lines: Vec<LineRow>,
    which: &(dyn Fn(&LineRow) -> bool + Send + Sync),
) -> anyhow::Result<Vec<LineRow>> {
    let whole = whole_items(tx, &lines, which).await?;
    let goes = |row: &LineRow| which(row) || row.item.is_some_and(|item| whole.contains(&item));
    let (mut leaving, staying): (Vec<_>, Vec<_>) = lines.into_iter().partition(goes);
    let catalogue = catalogue::catalogue_with(house, tx).await?;
    for line in staying {
        let Some(listing) = catalogue.listing(line.performance).cloned() else { continue };
        if listing.effective.are_companions_released(house.now()) {
            continue;
        }
        let plan = plan::plan_with(house, tx, listing.row.plan).await?;
        let seat_of = |line: &LineRow| plan.hall.seats.get(plan.seat_index(line.seat?)?);
        let wheelchair = seat_of(&line).and_then(|seat| seat.companion_of);
        let goes = leaving.iter().any(|gone| {
            let seat_index = gone.seat.and_then(|seat| plan.seat_index(seat));
            gone.performance == line.performance
                && seat_index.is_some_and(|seat_index| wheelchair == Some(seat_index as u32))
        });
        if goes {
            leaving.push(line);
        }
    }
    Ok(leaving)
}

/// Items of which something is meant, and which go as a whole or not at all.
async fn whole_items(
    tx: &mut Conn,
    lines: &[LineRow],
    which: &(dyn Fn(&LineRow) -> bool + Send + Sync),
) -> anyhow::Result<Vec<BasketItemId>> {
    let meant: BTreeSet<_> =
        lines.iter().filter(|row| which(row)).filter_map(|row| row.item).collect();
    let mut whole = Vec::new();
    for item in meant {
        if offers::item(tx, item).await?.is_some_and(|row| row.terms.is_whole) {
            whole.push(item);
        }
    }
    Ok(whole)
}

async fn give_back(
    house: &House,
    tx: &mut Conn,
    basket: BasketId,
    line: &LineRow,
) -> anyhow::Result<()> {
    match (line.seat, &line.area) {
        (Some(seat), _) => claims::release(tx, line.performance, seat, basket).await?,
        (None, Some(_)) => areas::release(tx, line.id.0).await?,
        (None, None) => {}
    }
    baskets::give_back_line(tx, line.id, house.now()).await
}
