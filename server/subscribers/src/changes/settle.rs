//! What becomes of the tickets of one order when their performance is cancelled or moved.

use super::part::Meant;
use anyhow::Context;
use domain::{
    id::{OrderId, OrderLineId, PerformanceId},
    people::actor::Actor,
    tickets::change::{ChangeChoice, ChoiceRefusal},
};
use house::{
    Answered, Failure, House,
    journal::{self, JournalEntry, Subject},
};
use money::{
    cancellation::{self, CancelRefusal, Cancellation, How, SeatsBack, Sent, Taken},
    exchange::lines_of_change,
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    running::changes::{self, Change},
};

/// For the journal.
const REASON: &str = "performance changed";

pub(super) struct Settled<'a> {
    pub change: &'a Change,
    /// Locked.
    pub order: &'a Order,
    pub actor: &'a Actor,
}

/// Gives the performances whose plans changed.
///
/// # Errors
/// Refused: it can't be done now.
pub(super) async fn as_chosen(
    house: &House,
    conn: &mut Conn,
    of: &Settled<'_>,
    choice: ChangeChoice,
    meant: &Meant,
) -> Result<Vec<PerformanceId>, Failure<ChoiceRefusal>> {
    let Settled { change, order, .. } = *of;
    if !meant.is_part {
        changes::settle(conn, change.id, order.id, Some(choice), house.now()).await?;
    }
    let changed = match apply(house, conn, of, choice, meant.lines.clone()).await.answered()? {
        Ok(changed) => changed,
        Err(_) => return Err(Failure::Refused(ChoiceRefusal::NotPossible)),
    };
    let tickets = if meant.is_part { meant.lines.as_slice() } else { &[] };
    record(house, conn, of, choice.as_str(), tickets).await?;
    Ok(changed)
}

/// The time to choose is over. Gives the performances whose plans changed.
pub(super) async fn by_itself(
    house: &House,
    conn: &mut Conn,
    change: &Change,
    order: OrderId,
) -> anyhow::Result<Vec<PerformanceId>> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    if !changes::settle(conn, change.id, order.id, None, house.now()).await? {
        return Ok(Vec::new());
    }
    let of = Settled { change, order: &order, actor: &super::JOB };
    let lines = lines_of_change(conn, change, &order).await?;
    let mut changed = Vec::new();
    for is_of_package in [false, true] {
        let own = lines.iter().filter(|line| line.item.is_some() == is_of_package);
        let own = own.map(|line| line.id).collect();
        let choice = change.kind.unchosen(is_of_package);
        match apply(house, conn, &of, choice, own).await.answered()? {
            Ok(more) => changed.extend(more),
            Err(why) => {
                tracing::warn!(order = %order.id, ?why, "tickets stay, and staff must help");
                changes::note_problem(conn, change.id, order.id, problem(why)).await?;
            }
        }
    }
    record(house, conn, &of, "unchosen", &[]).await?;
    Ok(changed)
}

/// `tickets`: of a choice that is about some alone.
async fn record(
    house: &House,
    conn: &mut Conn,
    of: &Settled<'_>,
    choice: &str,
    tickets: &[OrderLineId],
) -> anyhow::Result<()> {
    let mut detail = json!({ "change": of.change.id.to_string(), "choice": choice });
    if !tickets.is_empty() {
        detail["tickets"] = json!(tickets.len());
        let lines = tickets.iter().map(ToString::to_string);
        detail["lines"] = json!(lines.collect::<Vec<_>>());
    }
    let subject = Subject::Order(of.order.id);
    let entry = JournalEntry { action: "order.choose", subject, detail };
    journal::record(house, conn, of.actor, entry).await
}

async fn apply(
    house: &House,
    conn: &mut Conn,
    of: &Settled<'_>,
    choice: ChangeChoice,
    lines: Vec<OrderLineId>,
) -> Result<Vec<PerformanceId>, Failure<CancelRefusal>> {
    let sent = match choice {
        ChangeChoice::Keep => return Ok(Vec::new()),
        ChangeChoice::Credit => Sent::AsCredit,
        ChangeChoice::MoneyBack => Sent::ByGateway,
        // Each ticket is exchanged by an order of its own.
        ChangeChoice::Exchange => return Ok(Vec::new()),
    };
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = wanted(lines);
    let how = How { sent, change: Some(of.change.id), ..How::default() };
    cancellation::cancel_for_change(house, of.actor, conn, of.order.id, &wanted, how).await
}

/// The tickets end, and all that they cost goes back.
pub(super) fn wanted(lines: Vec<OrderLineId>) -> Cancellation {
    Cancellation {
        taken: Taken::Exactly(lines),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: REASON.to_owned(),
        shown_minor: None,
    }
}

fn problem(why: CancelRefusal) -> &'static str {
    match why {
        CancelRefusal::UnknownOrder => "unknown-order",
        CancelRefusal::NotPaid => "not-paid",
        CancelRefusal::NoneChosen | CancelRefusal::NothingLeft => "nothing-left",
        CancelRefusal::ReasonTooLong | CancelRefusal::Changed => "changed",
        CancelRefusal::Entered => "entered",
        CancelRefusal::Resold => "resold",
        CancelRefusal::PassUsed => "pass-used",
        CancelRefusal::VoucherUsed => "used-voucher",
        CancelRefusal::VoucherGiven => "given-voucher",
        CancelRefusal::VoucherUnconfirmed => "unconfirmed-voucher",
        CancelRefusal::Disputed => "disputed",
        CancelRefusal::WrittenOff => "written-off",
        // Staff alone are asked how money goes back.
        CancelRefusal::SlipMissing
        | CancelRefusal::SlipUsed(_)
        | CancelRefusal::NotAsCredit
        | CancelRefusal::ReasonMissing
        | CancelRefusal::Till(_) => "changed",
    }
}
