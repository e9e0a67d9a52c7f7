//! Tickets go to somebody who has accepted them: alone, or with a subscription or a present.

use anyhow::Context;
use domain::id::{AdmissionId, BarcodeId, OrderId, TransferId};
use house::{House, sealed};
use selling::tickets::barcodes;
use std::collections::BTreeMap;
use store::{
    Conn,
    seats::releases::HeldTicket,
    tickets::{
        admissions,
        media::{self, Off},
        transfers::{self, HandedWith, Transfer, TransferEnd},
    },
};

/// To whom tickets of an order go, and with what.
pub(crate) struct Recipient<'a> {
    pub order: OrderId,
    pub email: &'a str,
    pub with: HandedWith,
}

/// Tickets were accepted with a subscription or a present. Each is theirs, under a new code.
pub(crate) async fn hand_over(
    house: &House,
    conn: &mut Conn,
    to: &Recipient<'_>,
    tickets: &[HeldTicket],
) -> anyhow::Result<()> {
    let tickets: Vec<AdmissionId> = tickets.iter().map(|ticket| ticket.admission).collect();
    for admission in &tickets {
        let handed = Transfer {
            id: TransferId(house.new_id()),
            admission: *admission,
            order: to.order,
            email: to.email.to_owned(),
            secret: sealed::new_link(house)?,
            offered_at: house.now(),
            end: Some(TransferEnd::Accepted),
            told_with: None,
            present: None,
        };
        transfers::insert_accepted(conn, &handed, to.with).await?;
    }
    new_codes(house, conn, to.order, &tickets).await
}

/// Tickets of one order get new codes for another person. The former codes admit nobody
/// (invariant 5). Tickets that shared a code share the new one.
pub(super) async fn new_codes(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    tickets: &[AdmissionId],
) -> anyhow::Result<()> {
    let now = house.now();
    let all = admissions::of_order(conn, order).await?;
    let mut shared: BTreeMap<BarcodeId, Vec<AdmissionId>> = BTreeMap::new();
    for ticket in tickets {
        let shown = all.iter().find(|it| it.admission == *ticket);
        let barcode = shown.context("a valid ticket has a code")?.barcode_id;
        shared.entry(barcode).or_default().push(*ticket);
        media::take_off(conn, *ticket, Off::Transferred, now).await?;
    }
    for former in shared.keys() {
        media::end_if_empty(conn, *former, now).await?;
    }
    barcodes::new_barcodes(house, conn, shared.into_values().collect()).await
}
