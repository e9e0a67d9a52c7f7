//! What becomes of the tickets of one order when their performance is cancelled or moved.

use anyhow::Context;
use domain::{
    actor::Actor,
    change::{ChangeChoice, ChoiceRefusal},
    id::{OrderId, OrderLineId, PerformanceId},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use money::cancellation::{self, CancelRefusal, Cancellation, How, SeatsBack, Sent, Taken};
use serde_json::json;
use store::{
    Conn, cancellations,
    changes::{self, Change},
    extras,
    orders::{self, Order},
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
) -> Result<Vec<PerformanceId>, Failure<ChoiceRefusal>> {
    let Settled { change, order, actor } = *of;
    changes::settle(conn, change.id, order.id, Some(choice), house.now()).await?;
    let lines = lines(conn, change, order).await?;
    let lines = lines.into_iter().map(|(line, _)| line).collect();
    let changed = match apply(house, conn, of, choice, lines).await {
        Ok(changed) => changed,
        Err(Failure::Refused(_)) => return Err(Failure::Refused(ChoiceRefusal::NotPossible)),
        Err(Failure::Fault(fault)) => return Err(Failure::Fault(fault)),
    };
    record(house, conn, actor, of, choice.as_str()).await?;
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
    let lines = lines(conn, change, &order).await?;
    let mut changed = Vec::new();
    for is_of_package in [false, true] {
        let own = lines.iter().filter(|(_, of_package)| *of_package == is_of_package);
        let own = own.map(|(line, _)| *line).collect();
        let choice = change.kind.unchosen(is_of_package);
        match apply(house, conn, &of, choice, own).await {
            Ok(more) => changed.extend(more),
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(Failure::Refused(why)) => {
                tracing::warn!(order = %order.id, ?why, "tickets stay, and staff must help");
                changes::note_problem(conn, change.id, order.id, problem(why)).await?;
            }
        }
    }
    record(house, conn, &super::JOB, &of, "unchosen").await?;
    Ok(changed)
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    of: &Settled<'_>,
    choice: &str,
) -> anyhow::Result<()> {
    let detail = json!({ "change": of.change.id.to_string(), "choice": choice });
    let subject = Subject::Order(of.order.id);
    let entry = JournalEntry { channel: "web", action: "order.choose", subject, detail };
    journal::record(house, conn, actor, entry).await
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
    };
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = Cancellation {
        taken: Taken::Exactly(lines),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: REASON.to_owned(),
        shown_minor: None,
    };
    let how = How { sent, change: Some(of.change.id), ..How::default() };
    cancellation::cancel_for_change(house, of.actor, conn, of.order.id, &wanted, how).await
}

/// The order's tickets and extras for the performance that nobody used and nobody else has, and
/// whether each is one of a subscription or package.
async fn lines(
    conn: &mut Conn,
    change: &Change,
    order: &Order,
) -> anyhow::Result<Vec<(OrderLineId, bool)>> {
    let states = cancellations::lines(conn, order.id).await?;
    let extras = extras::of_order(conn, order.id).await?;
    let performance = Some(change.performance);
    let is_free = |line: OrderLineId| {
        let state = states.iter().find(|state| state.line == line);
        state.is_some_and(|state| !state.is_entered && !state.is_resold)
    };
    let lines = orders::lines(conn, order.id).await?;
    Ok(lines
        .iter()
        .filter(|line| {
            let of_extra = extras.iter().find(|extra| extra.line == line.id);
            line.offer.performance() == performance
                || of_extra.is_some_and(|extra| extra.performance == performance)
        })
        .filter(|line| is_free(line.id))
        .map(|line| (line.id, line.item.is_some()))
        .collect())
}

fn problem(why: CancelRefusal) -> &'static str {
    match why {
        CancelRefusal::UnknownOrder | CancelRefusal::NotPermitted => "unknown-order",
        CancelRefusal::NotPaid => "not-paid",
        CancelRefusal::NoneChosen | CancelRefusal::NothingLeft => "nothing-left",
        CancelRefusal::ReasonTooLong | CancelRefusal::Changed => "changed",
        CancelRefusal::Entered => "entered",
        CancelRefusal::Resold => "resold",
        CancelRefusal::PassUsed => "pass-used",
        CancelRefusal::Disputed => "disputed",
        CancelRefusal::WrittenOff => "written-off",
    }
}
