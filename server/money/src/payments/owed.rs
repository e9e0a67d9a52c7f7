//! What a lost chargeback left owed to the house. Its shopper pays it another way, in cash into a
//! till or elsewhere, and the tickets are good again; or staff write it off, and the tickets stay
//! refused.

use super::{
    debts::{Debt, SettleRefusal, as_shown, reason},
    reach::tell_the_door,
};
use crate::{
    books::{
        self, WriteOff,
        tills::{DebtOf, DebtPaid, post_owed_paid},
    },
    receivables::enqueue_debts,
    tills::debt::{DebtCash, hand_over},
    timeline::{self, may_reach},
};
use anyhow::Context;
use domain::{
    id::OrderId,
    money::{Money, spread},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use selling::orders::stands;
use serde_json::json;
use store::{
    Conn,
    books::{
        invoices,
        owed::{self, Lost, WrittenOff, WrittenOffLine},
    },
    orders::{self, Order, OrderLine},
    payments::{self, Payment, cancellations, disputes, refunds},
};
use uuid::Uuid;

/// How it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwedEnd {
    /// The shopper paid, through no gateway and at no counter.
    Paid,
    /// In cash: into the colleague's till, where the counter has tills.
    PaidInCash,
    WrittenOff,
}

/// What staff say of the end of it.
#[derive(Clone)]
struct Ending {
    order_code: String,
    end: OwedEnd,
    why: String,
    /// The mark of the debt that their form showed.
    shown: String,
}

fn of_chargebacks(lost: &[Lost]) -> Option<Debt> {
    Debt::of(lost.iter().map(|it| Debt { amount: it.amount, since: it.lost_at }))
}

/// What this order's shopper owes, for a colleague who may end that.
#[boxed]
pub async fn owed_by(house: &House, actor: &Actor, order: OrderId) -> anyhow::Result<Option<Debt>> {
    let mut conn = house.store().read().await?;
    if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
        return Ok(None);
    }
    Ok(of_chargebacks(&owed::lost(&mut conn, order).await?))
}

/// `how`: in what way it was paid, or why it is written off, for the order's timeline;
/// `shown`: the mark of what is meant.
#[boxed]
pub async fn end_owed(
    house: &House,
    actor: &Actor,
    order_code: &str,
    end: OwedEnd,
    how: &str,
    shown: &str,
) -> Result<Money, Failure<SettleRefusal>> {
    let (actor, order_code) = (actor.clone(), order_code.to_owned());
    let ending = Ending { order_code, end, why: how.to_owned(), shown: shown.to_owned() };
    house
        .write(move |house, conn| {
            let (actor, ending) = (actor.clone(), ending.clone());
            Box::pin(async move { end_all(&house, &actor, conn, &ending).await })
        })
        .await
}

async fn end_all(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    ending: &Ending,
) -> Result<Money, Failure<SettleRefusal>> {
    let code = &ending.order_code;
    let (right, unknown) = (Action::RefundOrder, SettleRefusal::UnknownOrder);
    let known = timeline::reachable(conn, actor, right, code, unknown).await?;
    let why = reason(&ending.why).map_err(Failure::Refused)?;
    let ending = &Ending { why, ..ending.clone() };
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let all = owed::lost(conn, order.id).await?;
    let debt = as_shown(of_chargebacks(&all), &ending.shown).map_err(Failure::Refused)?;
    let meant = |lost: &&Lost| lost.amount.currency == debt.amount.currency;
    let mut paid = Vec::new();
    for lost in all.iter().filter(meant) {
        match ending.end {
            OwedEnd::Paid | OwedEnd::PaidInCash => {
                paid.push(pay(house, actor, conn, &order, lost, ending).await?);
            }
            OwedEnd::WrittenOff => write_off(house, actor, conn, &order, lost, &ending.why).await?,
        }
    }
    tell_the_door(house, conn, order.id).await?;
    enqueue_debts(house, conn, order.id, paid).await?;
    Ok(debt.amount)
}

/// Gives the identity of the payment.
async fn pay(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &Order,
    lost: &Lost,
    ending: &Ending,
) -> Result<Uuid, Failure<SettleRefusal>> {
    let (id, now, how) = (house.new_id(), house.now(), ending.why.as_str());
    owed::pay(conn, id, order.id, lost, how, now).await?;
    cancellations::owe_less(conn, lost.receivable, lost.amount.minor, now).await?;
    let mut by = DebtPaid::Elsewhere;
    if ending.end == OwedEnd::PaidInCash {
        let cash = DebtCash {
            of: DebtOf::Chargeback(order.id),
            company: lost.company,
            sold_at: order.seller.point_of_sale,
            amount: lost.amount,
            reason: format!("{}: {how}", order.code),
        };
        let handed = hand_over(house, conn, actor, &cash).await;
        let handed = handed.map_err(|why| why.map(SettleRefusal::Till))?;
        if let Some(point) = handed.point {
            owed::mark_paid_at(conn, id, point).await?;
        }
        by = handed.by;
    }
    post_owed_paid(house, conn, order.id, lost, by).await?;
    let said =
        Said { action: "dispute.paid", in_cash: ending.end == OwedEnd::PaidInCash, why: how };
    record(house, actor, conn, order, lost, &said).await?;
    Ok(id)
}

async fn write_off(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &Order,
    lost: &Lost,
    why: &str,
) -> anyhow::Result<()> {
    let lines = bought_by(conn, order, lost).await?;
    let written_off = written_off(conn, order.id, &lines, lost.amount.minor).await?;
    let now = house.now();
    owed::write_off(conn, house.new_id(), order.id, lost, why, &written_off, now).await?;
    let write_off = WriteOff {
        order,
        payment: lost.payment,
        taker: lost.company,
        lines: &lines,
        written_off: &written_off,
        currency: lost.amount.currency,
        undone_as: None,
    };
    books::post_write_off(house, conn, &write_off).await?;
    invoices::set_due(conn, order.id, Some(now)).await?;
    let said = Said { action: "dispute.write-off", in_cash: false, why };
    record(house, actor, conn, order, lost, &said).await
}

/// The payment goes back after all, and its bank brought it: nothing of it was lost, so that no
/// more is owed than that. Of an order that was never complete: its write-offs have no lines.
pub(crate) async fn undo_write_offs(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
) -> anyhow::Result<()> {
    for dispute in disputes::not_won(conn, payment.id).await? {
        let now = house.now();
        let Some(written_off) = owed::undo_write_off(conn, dispute.id, now).await? else {
            continue;
        };
        let undone = WriteOff {
            order,
            payment: payment.id,
            taker: payment.merchant.company,
            lines: &[],
            written_off: &written_off,
            currency: dispute.amount.currency,
            undone_as: Some(books::RETURNED),
        };
        books::post_write_off(house, conn, &undone).await?;
    }
    Ok(())
}

/// What the payment bought, as far as it stands: nothing where the payment was for nothing (late,
/// double, another sum or currency), so that no sale and no VAT of it are in the books.
async fn bought_by(conn: &mut Conn, order: &Order, lost: &Lost) -> anyhow::Result<Vec<OrderLine>> {
    let payment = payments::by_id(conn, lost.payment).await?;
    let payment = payment.context("payments are never deleted")?;
    let refunds = refunds::of_order(conn, order.id).await?;
    let is_in_its_currency = order.currency == lost.amount.currency.as_str();
    if !is_in_its_currency || !order.stands() || !stands(&payment, &refunds) {
        return Ok(Vec::new());
    }
    let mut lines = orders::lines(conn, order.id).await?;
    // A deposit has no lines of its own.
    lines.retain(|line| line.share == payment.pays());
    Ok(lines)
}

/// By what each line still costs: without what was taken back of it, and what other write-offs
/// have taken. The last part of a line takes the rest of its VAT, so that no cent is left.
async fn written_off(
    conn: &mut Conn,
    order: OrderId,
    lines: &[OrderLine],
    minor: i64,
) -> anyhow::Result<WrittenOff> {
    let states = cancellations::lines(conn, order).await?;
    let before = owed::written_off_lines(conn, order).await?;
    let left = |line: &OrderLine| {
        let state = states.iter().find(|state| state.line == line.id);
        let back = state.map_or((0, 0), |state| (state.back_minor, state.back_tax_minor));
        let off = before.iter().find(|part| part.line == line.id);
        let off = off.map_or((0, 0), |part| (part.minor, part.tax_minor));
        (line.due_minor - back.0 - off.0, line.tax_minor - back.1 - off.1)
    };
    let left: Vec<(i64, i64)> = lines.iter().map(left).collect();
    let weights: Vec<i64> = left.iter().map(|(due_minor, _)| *due_minor).collect();
    let of_lines = minor.min(weights.iter().sum());
    let parts = spread(of_lines, &weights);
    let of_line = |((line, part), (due_minor, tax_minor)): ((&OrderLine, i64), &(i64, i64))| {
        let tax_minor = if *due_minor == 0 { 0 } else { tax_minor * part / due_minor };
        WrittenOffLine { line: line.id, minor: part, tax_minor }
    };
    let all = lines.iter().zip(parts).zip(&left).map(of_line);
    let lines = all.filter(|part| part.minor > 0).collect();
    Ok(WrittenOff { lines, beyond_minor: minor - of_lines })
}

/// For the journal.
struct Said<'a> {
    action: &'static str,
    in_cash: bool,
    why: &'a str,
}

async fn record(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &Order,
    lost: &Lost,
    said: &Said<'_>,
) -> anyhow::Result<()> {
    let Said { action, in_cash, why } = *said;
    let detail = json!({
        "payment": lost.payment.to_string(),
        "amount_minor": lost.amount.minor,
        "in_cash": in_cash,
        "reason": why,
    });
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await
}
