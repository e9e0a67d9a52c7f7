//! The former tickets of an exchange become credit, and the credit pays.

use super::{asked::decided, changed, keep, parts::credit_parts, whole};
use crate::{
    books,
    cancellation::{How, Sent, StaffRefund, backs::Backs, take_back},
    pay_outs::credit_holds::{self, ForTickets},
    payments::new_attempt::insert_attempt,
    vouchers::{GotCredit, rest_again},
};
use anyhow::Context;
use domain::{
    id::{AdmissionId, CompanyId, PerformanceId},
    payments::settlement::RefundCause,
    people::actor::Actor,
};
use house::{
    Answered, House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::credits,
    orders::{
        self, Order,
        shares::{self, Share},
    },
    payments::{self, Payment, parts::TakenBy},
    seats::releases::{self, HeldTicket, Whose},
    tickets::{
        admissions,
        exchanges::{self, Exchange},
    },
};

/// What a former ticket brought.
#[derive(Default)]
pub(crate) struct Brought {
    pub payments: Vec<Payment>,
    /// Performances whose plans changed.
    pub changed: Vec<PerformanceId>,
}

/// Everything else of the order is paid. Gives the payments by its former ticket, none of an order
/// without one. `is_last`: nothing else is booked with the sale.
///
/// # Errors
/// Refused: the former ticket isn't its holder's to give any more.
pub(crate) async fn bring(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    is_last: bool,
) -> anyhow::Result<Result<Brought, RefundCause>> {
    let own: Vec<Share> = shares::of_order(conn, order.id).await?;
    let own: Vec<Share> = own.into_iter().filter(|share| share.is_exchange).collect();
    if own.is_empty() {
        return Ok(Ok(Brought::default()));
    }
    let exchange = exchanges::of_order(conn, order.id).await?.context("a share says so")?;
    let Some(changed) = give_up_former(house, conn, actor, order, &exchange, &own).await? else {
        return Ok(Err(RefundCause::Late));
    };
    let mut taken = Vec::new();
    let before = payments::of_order(conn, order.id).await?.len() as u32;
    for (attempt, share) in (before + 1..).zip(&own) {
        let mut payment = insert_attempt(house, conn, order, share, attempt).await?;
        let (now, amount) = (house.now(), payment.amount);
        payments::mark_captured(conn, payment.id, now, amount, None, None).await?;
        (payment.captured_at, payment.captured, payment.ask_at) = (Some(now), Some(amount), None);
        let detail = json!({
            "payment": payment.id.to_string(),
            "captured_minor": amount.minor,
            "evidence": "exchange",
        });
        let entry =
            JournalEntry { action: "payment.capture", subject: Subject::Order(order.id), detail };
        journal::record(house, conn, actor, entry).await?;
        taken.push(payment);
    }
    let booked = if is_last { taken.len().saturating_sub(1) } else { taken.len() };
    for payment in &taken[..booked] {
        books::post_part(house, conn, payment).await?;
    }
    Ok(Ok(Brought { payments: taken, changed }))
}

/// All of its tickets, or none. Gives the performances whose plans changed. None: nothing was
/// changed.
async fn give_up_former(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    exchange: &Exchange,
    own: &[Share],
) -> anyhow::Result<Option<Vec<PerformanceId>>> {
    let known = held(conn, exchange.admission).await?;
    let former = orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    admissions::lock_order(conn, former.id).await?;
    let ticket = held(conn, exchange.admission).await?;
    for admission in exchange.admissions() {
        let each = held(conn, admission).await?;
        if each.order != former.id || !is_theirs(house, conn, exchange, &each).await? {
            return Ok(None);
        }
    }
    if !former.stands() {
        return Ok(None);
    }
    let ids = exchange.lines();
    let mut backs = match decided(conn, &former, &ids).await.answered()? {
        Ok(backs) => backs,
        Err(_) => return Ok(None),
    };
    let kept_minor = match exchange.change {
        Some(_) => 0,
        None => backs.amount_minor() - exchange.used_minor - exchange.back_minor,
    };
    if backs.amount_minor() != exchange.value_minor {
        return Ok(None);
    }
    let lines = ids.iter().map(|id| backs.line(*id).cloned());
    let lines = lines.collect::<anyhow::Result<Vec<_>>>()?;
    let kept = keep(&mut backs, &lines, kept_minor)?;
    let brought = brought(conn, &former, &backs).await?;
    let Some(Parted { brought, back }) = brought.and_then(|all| parted(exchange, all, own)) else {
        return Ok(None);
    };
    if !exchanges::mark_done(conn, order.id, house.now()).await? {
        return Ok(None);
    }
    let (staff, back) = (handing_over(actor), Some(&back));
    let (sent, staff, exchange_id) = (Sent::AsCredit, staff.as_ref(), Some(order.id));
    let how = How { sent, staff, exchange: exchange_id, back, ..How::default() };
    let changed = take_back(house, actor, conn, &former, &whole(&ids), how, &backs).await?;
    if exchange.transfer.is_some() {
        // What became the buyer's credit pays for the recipient's order.
        books::post_handed_credit(house, conn, &former, order, &brought).await?;
    }
    if let Some(change) = exchange.change {
        for (company, minor) in rest(brought, own) {
            let got = GotCredit { order, person: order.person, company, minor };
            keep_rest(house, conn, actor, &got, ticket.performance).await?;
        }
        changed::settle_if_last(house, conn, actor, change, &ticket).await?;
    }
    books::post_exchange_gain(house, conn, &former, &kept).await?;
    let entry = entry(&former, order, exchange, kept_minor);
    journal::record(house, conn, actor, entry).await?;
    Ok(Some(changed))
}

async fn held(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<HeldTicket> {
    let ticket = releases::ticket(conn, Whose::Anybody, admission).await?;
    ticket.context("tickets are never deleted")
}

fn entry(
    former: &Order,
    order: &Order,
    exchange: &Exchange,
    kept_minor: i64,
) -> JournalEntry<'static> {
    let mut detail = json!({
        "admission": exchange.admission.to_string(),
        "buyer": order.id.to_string(),
        "used_minor": exchange.used_minor,
        "kept_minor": kept_minor,
        "change": exchange.change.map(|change| change.to_string()),
    });
    if !exchange.beside.is_empty() {
        let beside = exchange.beside.iter().map(|it| it.admission.to_string());
        detail["beside"] = json!(beside.collect::<Vec<_>>());
    }
    JournalEntry { action: "ticket.exchange", subject: Subject::Order(former.id), detail }
}

/// What becomes credit of the former ticket, by company. None: something of it is owed still.
async fn brought(
    conn: &mut Conn,
    former: &Order,
    backs: &Backs,
) -> anyhow::Result<Option<BTreeMap<CompanyId, i64>>> {
    let mut brought: BTreeMap<CompanyId, i64> = BTreeMap::new();
    let Some(parts) = credit_parts(conn, former, backs).await? else { return Ok(None) };
    for part in parts {
        *brought.entry(part.company).or_default() += part.minor;
    }
    brought.retain(|_, minor| *minor > 0);
    Ok(Some(brought))
}

/// What of that the new seat doesn't cost.
fn rest(brought: BTreeMap<CompanyId, i64>, own: &[Share]) -> BTreeMap<CompanyId, i64> {
    let mut rest = brought;
    for share in own {
        *rest.entry(share.merchant.company).or_default() -= share.amount_minor;
    }
    rest.retain(|_, minor| *minor > 0);
    rest
}

/// What a former ticket brought.
struct Parted {
    /// All but what goes back by the ways that paid.
    brought: BTreeMap<CompanyId, i64>,
    back: BTreeMap<CompanyId, i64>,
}

/// None: it isn't enough.
fn parted(
    exchange: &Exchange,
    mut brought: BTreeMap<CompanyId, i64>,
    own: &[Share],
) -> Option<Parted> {
    let back = match exchange.back_minor {
        0 => BTreeMap::new(),
        _ => rest(brought.clone(), own),
    };
    for (company, minor) in &back {
        *brought.entry(*company).or_default() -= minor;
    }
    brought.retain(|_, minor| *minor > 0);
    let is_all = back.values().sum::<i64>() == exchange.back_minor;
    (is_all && pays(exchange, &brought, own)).then_some(Parted { brought, back })
}

/// Who serves a sale hands over cash.
fn handing_over(actor: &Actor) -> Option<StaffRefund> {
    let own = actor.seller()?;
    let by = TakenBy { operator: own.operator, till: own.till };
    Some(StaffRefund { by, ..StaffRefund::default() })
}

/// It goes back to the vouchers that had paid, and to a bank only after the former performance.
async fn keep_rest(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
    performance: PerformanceId,
) -> anyhow::Result<()> {
    let starts_at = credits::start_of(conn, performance).await?;
    for (person, minor) in rest_again(house, conn, actor, got).await? {
        let (company, currency) = (got.company, got.order.currency.as_str());
        let left = ForTickets { person, company, currency, minor, starts_at };
        credit_holds::hold(house, conn, &left).await?;
    }
    Ok(())
}

/// It is enough for the former ticket's part of the new order, company by company.
fn pays(exchange: &Exchange, brought: &BTreeMap<CompanyId, i64>, own: &[Share]) -> bool {
    let mut wanted: BTreeMap<CompanyId, i64> = BTreeMap::new();
    for share in own {
        *wanted.entry(share.merchant.company).or_default() += share.amount_minor;
    }
    match exchange.change {
        // The rest stays its holder's credit.
        Some(_) => wanted.iter().all(|(company, minor)| brought.get(company) >= Some(minor)),
        None => *brought == wanted,
    }
}

/// The former ticket still admits its holder, to a performance that is still to come; or nothing
/// else was chosen since the house changed it.
async fn is_theirs(
    house: &House,
    conn: &mut Conn,
    exchange: &Exchange,
    ticket: &HeldTicket,
) -> anyhow::Result<bool> {
    let is_to_come = match exchange.change {
        Some(change) => changed::is_unchosen(conn, change, ticket.order).await?,
        None => {
            let catalogue = catalogue::catalogue_with(house, conn).await?;
            let listing = catalogue.listing(ticket.performance);
            let row = &listing.context("performances are never deleted")?.row;
            row.cancelled_at.is_none() && row.starts_at > house.now()
        }
    };
    // Handed on since, or not by this transfer.
    let is_others = ticket.transfer != exchange.transfer;
    let is_gone = ticket.is_cancelled || ticket.is_sold || is_others;
    let is_offered = ticket.release.is_some();
    let is_valid = !ticket.is_disputed && (!ticket.is_suspended || is_offered);
    Ok(is_to_come && is_valid && !ticket.has_entered && !is_gone)
}
