//! Staff take tickets of a paid order back (T6.11a): whole or by ticket, with the fees or
//! without, the seats for everybody or for the box office. What was paid for them goes back by
//! the same card, what was owed for them is owed no more.

use crate::{
    Failure, House, books,
    checkout::stands,
    gateways::printable,
    journal::Deed,
    letters::{self, Matter},
    settlement::holdings,
    timeline::may_reach,
};
use anyhow::{Context, ensure};
use domain::{
    actor::{Action, Actor},
    id::{CancellationId, OrderLineId, PerformanceId, RefundId},
    money::{Currency, Money},
};
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    cancellations::{self, Back, LineState, NewCancellation},
    disputes, order_seats,
    orders::{self, Offer, Order, OrderLine},
    payments, receivables, refunds,
};

/// So long is a reason at most.
const REASON_CHARS_MAX: usize = 200;

/// What is to be taken back of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancellation {
    /// Lines of tickets and goods; empty: all that stand. A line of a subscription or package
    /// takes all of that with it.
    pub lines: Vec<OrderLineId>,
    /// The fees on them too.
    pub fees_back: bool,
    pub seats: SeatsBack,
    /// For the journal.
    pub reason: String,
}

/// Where seats go that are taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatsBack {
    /// To all channels.
    OnSale,
    /// Kept for the box office.
    BoxOffice,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    pub lines: usize,
    /// What goes back, or is no longer owed.
    pub amount: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelRefusal {
    /// Or none of theirs.
    UnknownOrder,
    NotPermitted,
    /// It was never paid, or has ended.
    NotPaid,
    /// None of the lines stands: they were taken back before.
    NothingLeft,
    /// Somebody came in with one of the tickets.
    Entered,
    /// A bank holds the order's money back.
    Disputed,
}

impl House {
    /// Lines of the tickets that stand, as the order page counts them; none of an unknown order.
    pub async fn tickets_of(&self, order_code: &str) -> anyhow::Result<Vec<OrderLineId>> {
        let mut conn = self.store().read().await?;
        let code = order_code.trim().to_uppercase();
        let Some(order) = orders::by_code(&mut conn, &code).await? else { return Ok(Vec::new()) };
        let lines = orders::lines(&mut conn, order.id).await?;
        let tickets = lines.iter().filter(|line| line.offer.performance().is_some());
        Ok(tickets.map(|line| line.id).collect())
    }

    /// `order_code` as people read it out.
    pub async fn cancel(
        &self,
        actor: &Actor,
        order_code: &str,
        wanted: &Cancellation,
    ) -> Result<Cancelled, Failure<CancelRefusal>> {
        let (house, actor, wanted) = (self.clone(), actor.clone(), wanted.clone());
        let code = order_code.trim().to_uppercase();
        let (cancelled, changed) = self
            .store()
            .write(move |conn| {
                let (house, actor) = (house.clone(), actor.clone());
                let (code, wanted) = (code.clone(), wanted.clone());
                Box::pin(async move { cancel(&house, conn, &actor, (&code, &wanted)).await })
            })
            .await?;
        self.announce(&changed).await;
        Ok(cancelled)
    }
}

async fn cancel(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    (code, wanted): (&str, &Cancellation),
) -> Result<(Cancelled, Vec<PerformanceId>), Failure<CancelRefusal>> {
    let known = orders::by_code(conn, code).await?;
    let known = known.ok_or(Failure::Refused(CancelRefusal::UnknownOrder))?;
    if !may_reach(conn, actor, Action::RefundOrder, known.id).await? {
        return Err(Failure::Refused(CancelRefusal::NotPermitted));
    }
    let order = orders::lock(conn, known.id).await?;
    let paid = order.filter(|order| order.paid_at.is_some() && order.ended_at.is_none());
    let order = paid.ok_or(Failure::Refused(CancelRefusal::NotPaid))?;
    if disputes::is_disputed(conn, order.id).await? {
        return Err(Failure::Refused(CancelRefusal::Disputed));
    }
    let lines = orders::lines(conn, order.id).await?;
    let states = cancellations::lines(conn, order.id).await?;
    let chosen = chosen(&lines, &wanted.lines);
    if chosen.is_empty() {
        return Err(Failure::Refused(CancelRefusal::NothingLeft));
    }
    let is_entered = |line: &&OrderLine| state(&states, line.id).is_some_and(|it| it.is_entered);
    if chosen.iter().any(is_entered) {
        return Err(Failure::Refused(CancelRefusal::Entered));
    }
    let backs = backs(&lines, &states, &chosen, wanted.fees_back);
    let changed =
        take_back(house, conn, actor, (&order, wanted), (&lines, &states), &backs).await?;
    let amount_minor = backs.iter().map(|back| back.minor).sum();
    let currency = currency(&order)?;
    let cancelled = Cancelled { lines: chosen.len(), amount: Money::new(amount_minor, currency) };
    Ok((cancelled, changed))
}

fn state(states: &[LineState], line: OrderLineId) -> Option<&LineState> {
    states.iter().find(|state| state.line == line)
}

/// Tickets and goods, each with the rest of its subscription or package.
fn chosen<'a>(lines: &'a [OrderLine], wanted: &[OrderLineId]) -> Vec<&'a OrderLine> {
    let is_fee = |line: &OrderLine| matches!(line.offer, Offer::Fee { .. });
    let named = |line: &OrderLine| wanted.is_empty() || wanted.contains(&line.id);
    let items: Vec<_> =
        lines.iter().filter(|line| named(line)).filter_map(|line| line.item).collect();
    let with_item = |line: &OrderLine| line.item.is_some_and(|item| items.contains(&item));
    lines.iter().filter(|line| !is_fee(line) && (named(line) || with_item(line))).collect()
}

/// What goes back of each line. Of a fee the part of the tickets that go (of goods, where no
/// ticket stands), the last of them with the rest, so that nothing is left over.
fn backs(
    lines: &[OrderLine],
    states: &[LineState],
    chosen: &[&OrderLine],
    fees_back: bool,
) -> Vec<Back> {
    let mut backs: Vec<Back> = chosen
        .iter()
        .map(|line| Back {
            line: line.id,
            minor: line.due_minor,
            tax_minor: line.tax_minor,
            is_whole: true,
        })
        .collect();
    let carries_fees = |line: &&OrderLine| match line.offer {
        Offer::Seat { .. } | Offer::Place { .. } => true,
        Offer::Good => lines.iter().all(|line| line.offer.performance().is_none()),
        Offer::Fee { .. } => false,
    };
    let standing = lines.iter().filter(carries_fees).count();
    let going = chosen.iter().copied().filter(carries_fees).count();
    if !fees_back || going == 0 {
        return backs;
    }
    for line in lines.iter().filter(|line| matches!(line.offer, Offer::Fee { .. })) {
        let Some(state) = state(states, line.id) else { continue };
        let left = (line.due_minor - state.back_minor, line.tax_minor - state.back_tax_minor);
        let part = |minor: i64| minor * going as i64 / standing as i64;
        backs.push(Back {
            line: line.id,
            minor: part(left.0),
            tax_minor: part(left.1),
            is_whole: going == standing,
        });
    }
    backs
}

async fn take_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    (order, wanted): (&Order, &Cancellation),
    (lines, states): (&[OrderLine], &[LineState]),
    backs: &[Back],
) -> anyhow::Result<Vec<PerformanceId>> {
    let now = house.now();
    let id = CancellationId(house.new_id());
    let reason = printable(&wanted.reason, REASON_CHARS_MAX);
    let new = NewCancellation {
        id,
        order: order.id,
        to_box_office: wanted.seats == SeatsBack::BoxOffice,
        fees_back: wanted.fees_back,
        amount_minor: backs.iter().map(|back| back.minor).sum(),
        reason: &reason,
        at: now,
    };
    cancellations::insert(conn, &new).await?;
    let owed = !receivables::of_order(conn, order.id).await?.is_empty();
    let mut changed = Vec::new();
    for back in backs {
        let line = lines.iter().find(|line| line.id == back.line).context("a line of the order")?;
        cancellations::take_back(conn, id, back, now).await?;
        if let Some(receivable) = state(states, line.id).and_then(|state| state.receivable) {
            cancellations::owe_less(conn, receivable, back.minor, now).await?;
        }
        if back.is_whole {
            cancellations::end_ticket(conn, line.id, now).await?;
        }
        let Some(performance) = line.offer.performance() else { continue };
        match wanted.seats {
            SeatsBack::OnSale => cancellations::free(conn, line.id).await?,
            SeatsBack::BoxOffice => {
                let block = house.new_id();
                let of = (line.id, performance);
                cancellations::block(conn, block, id, of, now).await?;
            }
        }
        changed.push(performance);
    }
    let money = match owed {
        true => BTreeMap::new(),
        false => ask_back(house, conn, order, id, (lines, backs)).await?,
    };
    books::post_cancellation(house, conn, order, (lines, backs), &money).await?;
    let is_left = |line: &OrderLine| {
        let is_fee = matches!(line.offer, Offer::Fee { .. });
        !is_fee && !backs.iter().any(|back| back.line == line.id)
    };
    if !lines.iter().any(is_left) {
        order_seats::give_back(conn, order.id).await?;
    }
    let gone: Vec<_> = backs.iter().filter(|back| back.is_whole).map(|back| back.line).collect();
    holdings::take(house, conn, actor, order, lines, &gone).await?;
    letters::enqueue(house, conn, order.id, Matter::Cancelled { cancellation: id }).await?;
    let detail = json!({
        "cancellation": id.to_string(),
        "lines": backs.iter().map(|back| back.line.to_string()).collect::<Vec<_>>(),
        "amount_minor": new.amount_minor,
        "fees_back": wanted.fees_back,
        "seats": if new.to_box_office { "box-office" } else { "on-sale" },
        "reason": reason,
    });
    let deed = Deed { order: order.id, channel: "box-office", action: "order.cancel", detail };
    house.write_down(conn, actor, deed).await?;
    changed.sort();
    changed.dedup();
    Ok(changed)
}

/// By the card that paid: what goes back of each share. Gives the companies that took it.
async fn ask_back(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    cancellation: CancellationId,
    (lines, backs): (&[OrderLine], &[Back]),
) -> anyhow::Result<BTreeMap<u32, payments::Payment>> {
    let before = refunds::of_order(conn, order.id).await?;
    let mut paid = BTreeMap::new();
    for payment in payments::of_order(conn, order.id).await? {
        if stands(&payment, &before) {
            paid.insert(payment.share, payment);
        }
    }
    let mut sums: BTreeMap<u32, i64> = BTreeMap::new();
    for back in backs {
        let line = lines.iter().find(|line| line.id == back.line);
        *sums.entry(line.context("a line of the order")?.share).or_default() += back.minor;
    }
    for (share, minor) in sums.into_iter().filter(|(_, minor)| *minor > 0) {
        let payment = paid.get(&share).context("a share of a paid order was paid")?;
        let left = payment.amount.minor - refunds::asked_minor(conn, payment.id).await?;
        ensure!(minor <= left, "more would go back than was captured");
        let amount = Money::new(minor, payment.amount.currency);
        let cause = format!("{}{cancellation}", refunds::CANCELLATION);
        let refund = RefundId(house.new_id());
        refunds::ask(conn, refund, payment.id, amount, (&cause, house.now())).await?;
    }
    Ok(paid)
}

fn currency(order: &Order) -> anyhow::Result<Currency> {
    Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))
}
