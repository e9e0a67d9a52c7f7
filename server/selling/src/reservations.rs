//! Reservations end by themselves: at a moment of their own, or when their performance releases
//! them all (T6.2, `reservations-released`).

use domain::{actor::Actor, id::PerformanceId};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn,
    reservations::{self, Reservation},
};

const RELEASE: Actor = Actor::Job { name: "reservations" };

/// Gives the number of performances that changed.
#[boxed]
pub async fn release_reservations(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let mut ended = reservations::open(&mut conn).await?;
    if ended.is_empty() {
        return Ok(0);
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    let now = house.now();
    ended.retain(|reservation| {
        let listing = catalogue.listing(reservation.performance);
        let released = listing.and_then(|it| it.effective.reservations_released);
        [reservation.expires_at, released].into_iter().flatten().any(|until| until <= now)
    });
    let mut changed: BTreeSet<PerformanceId> = BTreeSet::new();
    for reservation in ended {
        let of = reservation.clone();
        house
            .fault_only(move |house, conn| {
                let reservation = of.clone();
                Box::pin(async move { end(&house, conn, &reservation).await })
            })
            .await?;
        changed.insert(reservation.performance);
    }
    let changed: Vec<_> = changed.into_iter().collect();
    house.announce(&changed).await;
    Ok(changed.len())
}

async fn end(house: &House, conn: &mut Conn, reservation: &Reservation) -> anyhow::Result<()> {
    let now = house.now();
    if !reservations::end(conn, reservation, now).await? {
        return Ok(());
    }
    let entry = JournalEntry {
        action: "reservation.release",
        subject: Subject::Reservation(reservation.id),
        detail: json!({}),
    };
    journal::record(house, conn, &RELEASE, entry).await
}
