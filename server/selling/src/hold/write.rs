//! What was decided is claimed and written: all of it, or nothing.

use super::{
    facts::{Asked, Facts},
    holding::New,
    seats,
};
use crate::claim::left;
use domain::seats::hold::HoldRefusal;
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use people::seat_limits::{self, Added};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn,
    baskets::{self, BasketRow, LineRow, offers},
    seats::{
        areas,
        claims::{self, Holds},
    },
};

/// # Errors
/// Refused: somebody was faster, or they keep as much as they may.
pub(super) async fn write(
    house: &House,
    tx: &mut Conn,
    asked: &Asked,
    facts: &Facts,
    new: &New,
) -> Result<(), Failure<HoldRefusal>> {
    let area = new.lines.iter().find_map(|line| line.area.as_deref());
    match area {
        Some(area) => claim_places(tx, asked, facts, area, &new.lines).await?,
        None => claim_seats(tx, asked, facts, &new.lines).await?,
    }
    keep(tx, asked, facts, new).await?;
    check_limits(house, tx, asked, facts, new).await?;
    let performance = &asked.performance;
    let seats = performance.plan.ordinals(&new.chosen);
    let entry = JournalEntry {
        action: "hold",
        subject: Subject::Basket(facts.basket.id),
        detail: json!({ "performance": performance.row.id.to_string(), "seat_ordinals": seats }),
    };
    Ok(journal::record(house, tx, &asked.actor, entry).await?)
}

/// The area's counter decides.
async fn claim_places(
    tx: &mut Conn,
    asked: &Asked,
    facts: &Facts,
    area: &str,
    lines: &[LineRow],
) -> Result<(), Failure<HoldRefusal>> {
    let performance = asked.performance.row.id;
    areas::free_ended(tx, performance, area, asked.now).await?;
    for line in lines {
        let claim = areas::AreaHold {
            id: line.id.0,
            performance,
            area,
            quantity: line.quantity,
            basket: facts.basket.id,
            channel: asked.channel,
            until: facts.until,
        };
        if !areas::hold(tx, &claim).await? {
            let counters = areas::counters(tx, performance).await?;
            let left = counters
                .iter()
                .find(|(key, ..)| key == area)
                .map_or(0, |(_, capacity, taken)| capacity.saturating_sub(*taken));
            return Err(Failure::Refused(HoldRefusal::GeneralAdmissionGone { left }));
        }
    }
    Ok(())
}

/// The claims' primary key decides, in the order of the keys.
async fn claim_seats(
    tx: &mut Conn,
    asked: &Asked,
    facts: &Facts,
    lines: &[LineRow],
) -> Result<(), Failure<HoldRefusal>> {
    let (basket, channel) = (facts.basket.id, asked.channel);
    let (until, now) = (facts.until, asked.now);
    let seats = &seats::keys(lines);
    let lost = claims::hold(tx, &claims::SeatHold { seats, basket, channel, until, now }).await?;
    match lost.is_empty() {
        true => Ok(()),
        false => Err(Failure::Refused(seats::lost(&asked.performance, &lost))),
    }
}

/// Writes what comes into the basket; what was there is held as long.
async fn keep(tx: &mut Conn, asked: &Asked, facts: &Facts, new: &New) -> anyhow::Result<()> {
    let (now, until) = (asked.now, facts.until);
    let basket = BasketRow { ends_at: until, ..facts.basket };
    for item in &new.items {
        offers::insert_item(tx, basket.id, item, now).await?;
    }
    baskets::insert_lines(tx, basket.id, &new.lines).await?;
    if facts.lines.iter().any(|line| line.held && line.seat.is_some()) {
        claims::extend(tx, Holds::Seats, basket.id, until, now).await?;
    }
    if facts.lines.iter().any(|line| line.held && line.area.is_some()) {
        claims::extend(tx, Holds::Places, basket.id, until, now).await?;
    }
    match &facts.counted {
        // It was written so.
        _ if facts.is_new => Ok(()),
        Some(counted) => {
            let (network, account) = (counted.network(), counted.account());
            store::seats::limits::count_basket(tx, &basket, network, account).await
        }
        None => baskets::set_end(tx, basket.id, until, basket.extensions).await,
    }
}

/// With the new seats, nobody keeps more than they may.
async fn check_limits(
    house: &House,
    tx: &mut Conn,
    asked: &Asked,
    facts: &Facts,
    new: &New,
) -> Result<(), Failure<HoldRefusal>> {
    let Some(counted) = &facts.counted else { return Ok(()) };
    let performance = asked.performance.row.id;
    let is_seat = |line: &&LineRow| line.performance == performance && line.seat.is_some();
    let taken = new.lines.iter().filter(is_seat).count() as u32;
    let left = left(tx, &asked.performance, &facts.seats).await?.saturating_sub(taken);
    let performances: &BTreeSet<_> = &new.lines.iter().map(|line| line.performance).collect();
    let added = Added { performance, left, seats_max: asked.seats_max, performances };
    seat_limits::check_seat_limits(house, tx, counted, &added).await
}
