//! One payment for several amounts of the same debtor: whoever has two subscriptions transfers one
//! sum. It pays the amount that it names, then others that are open, and only the rest is credit.

use super::{
    Booking, Settling, book,
    in_cash::{self, InCash, Way},
    reference_of,
};
use crate::books::ReceivableTurn;
use anyhow::Context;
use domain::{
    id::{OrderId, ReceivableId, SettlementId},
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::Actor,
};
use house::{Failure, House};
use std::collections::BTreeSet;
use store::{
    Conn, orders,
    payments::settlements::{self, Owed, Settlement},
    tickets::renewals,
};

/// Between a payment's reference and the receivable that it names, where it pays another one.
const PART_OF: &str = " part of ";

/// What of a payment pays which amount.
pub(super) struct Share<'a> {
    pub owed: &'a Owed,
    pub minor: i64,
}

/// The line that is named, those that are due on the same day where the sum is exactly theirs, and
/// otherwise the debtor's others, which stand by when they are due. What is beyond all of them is
/// paid for the line that is named.
pub(super) fn spread<'a>(named: &'a Owed, others: &'a [Owed], minor: i64) -> Vec<Share<'a>> {
    let open = |owed: &Owed| owed.standing.open_minor();
    let mut left_minor = minor - open(named);
    let of_day = || others.iter().filter(|it| it.due_at == named.due_at);
    let is_day = left_minor > 0 && of_day().map(open).sum::<i64>() == left_minor;
    let mut shares = Vec::new();
    for owed in others.iter().filter(|it| !is_day || it.due_at == named.due_at) {
        let part_minor = left_minor.min(open(owed));
        if part_minor > 0 {
            left_minor -= part_minor;
            shares.push(Share { owed, minor: part_minor });
        }
    }
    let own_minor = minor - shares.iter().map(|it| it.minor).sum::<i64>();
    if own_minor > 0 {
        shares.insert(0, Share { owed: named, minor: own_minor });
    }
    shares
}

/// Whether the sum is exactly what `spread` pays of debts, to the last cent of each.
pub(super) fn is_exact(named: &Owed, others: &[Owed], minor: i64) -> bool {
    spread(named, others, minor).iter().all(|it| it.minor == it.owed.standing.open_minor())
}

/// All that the payment with this reference has settled: what it names first.
pub(super) async fn of_payment(
    conn: &mut Conn,
    named: ReceivableId,
    reference: &str,
) -> anyhow::Result<Vec<Settlement>> {
    let part = part_of(named, reference);
    let mut all = settlements::of_payment(conn, named, reference, &part).await?;
    all.retain(|it| it.reference == part || it.receivable == named);
    all.sort_by_key(|it| it.receivable != named);
    Ok(all)
}

fn part_of(named: ReceivableId, reference: &str) -> String {
    format!("{reference}{PART_OF}{named}")
}

/// Whether this is what a payment with this reference has paid, be it of the line that it names or
/// of another one.
pub(super) fn is_of_payment(settlement: &Settlement, named: ReceivableId, reference: &str) -> bool {
    settlement.reference == reference || settlement.reference == part_of(named, reference)
}

/// Of the payments that named this line and paid nothing of it, the first part each: who pays twice
/// may pay others alone. Their bank knows no other name for them than this line's.
pub(super) async fn paid_others(
    conn: &mut Conn,
    named: ReceivableId,
) -> anyhow::Result<Vec<Settlement>> {
    settlements::paid_others(conn, named, &part_of(named, "")).await
}

/// The whole payment of which this is all or a part.
pub(super) async fn whole(conn: &mut Conn, of: &Settlement) -> anyhow::Result<Vec<Settlement>> {
    let named = of.reference.rsplit_once(PART_OF);
    let named =
        named.and_then(|(reference, id)| Some((id.parse::<ReceivableId>().ok()?, reference)));
    let (id, reference) = named.unwrap_or((of.receivable, of.reference.as_str()));
    of_payment(conn, id, reference).await
}

/// What else the debtor owes the same company. Who calls has locked the line's order; these are
/// locked here.
async fn others(conn: &mut Conn, owed: &Owed) -> anyhow::Result<Vec<Owed>> {
    let known = settlements::others_open(conn, owed).await?;
    let locked: BTreeSet<OrderId> = known.iter().map(|it| it.order).collect();
    for order in locked.into_iter().filter(|order| *order != owed.order) {
        orders::lock(conn, order).await?.context("orders are never deleted")?;
    }
    settlements::others_open(conn, owed).await
}

/// Books a payment that was not booked before. Who calls has locked the line's order.
///
/// # Errors
/// Why cash doesn't come in.
pub(super) async fn book_spread(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    named: &Owed,
    wanted: &Settling,
) -> Result<Vec<Settlement>, Failure<ReceivableRefusal>> {
    let others = match wanted.minor > named.standing.open_minor() {
        true => others(conn, named).await?,
        false => Vec::new(),
    };
    let mandate = match wanted.by {
        PaidBy::Debit => renewals::mandate(conn, named.person).await?,
        PaidBy::Transfer | PaidBy::Card | PaidBy::Cash | PaidBy::Credit => None,
    };
    let mandate = mandate.map(|mandate| mandate.reference);
    let reference = reference_of(wanted);
    let shares = spread(named, &others, wanted.minor);
    let first = shares.first().filter(|_| wanted.by == PaidBy::Cash);
    let handed = match first {
        // All of it at once, whatever it pays.
        Some(first) => {
            let words = wanted.reference.as_deref().unwrap_or_default();
            let cash = InCash { way: Way::In, owed: first.owed, minor: wanted.minor, words };
            Some(in_cash::hand(house, conn, actor, &cash).await?)
        }
        None => None,
    };
    let turn = handed.map_or(ReceivableTurn::Settled, |it| ReceivableTurn::SettledInCash(it.by));
    let mut booked = Vec::new();
    for share in shares {
        let settlement = Settlement {
            id: SettlementId(house.new_id()),
            receivable: share.owed.id,
            amount_minor: share.minor,
            paid_by: wanted.by,
            paid_on: wanted.on.to_string(),
            reference: match share.owed.id == named.id {
                true => reference.clone(),
                false => part_of(named.id, &reference),
            },
            mandate_reference: mandate.clone(),
            booked_at: house.now(),
            returned_at: None,
            return_reason: None,
        };
        let booking = Booking { owed: share.owed, settlement: &settlement, turn };
        book(house, conn, actor, &booking).await?;
        if let Some(handed) = handed {
            settlements::mark_in_cash(conn, settlement.id, handed.point).await?;
        }
        booked.push(settlement);
    }
    Ok(booked)
}
