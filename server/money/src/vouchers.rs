//! Gift vouchers: issued when their purchase is paid, or by staff; ended when their time is over or
//! their purchase is taken back. What is left of one is the sum of its ledger entries.

mod issue;
mod print;
mod withdraw;

pub use gift_tables::vouchers::Movement;
pub use issue::{Grant, GrantRefusal, grant};
pub(crate) use print::paper;
pub use print::{cards_pdf, sample_pdf};
pub use withdraw::withdraw;

use crate::books::{self, VoucherTurn};
use anyhow::Context;
use domain::{
    actor::Actor,
    extra::ExtraKind,
    id::{OrderLineId, VoucherId},
    moment::DAY_MS,
    tax::Tax,
    voucher::{AGAIN_DAYS, Voucher, VoucherCode, VoucherEnd, VoucherState, valid_again},
};
use gift_tables::vouchers::{self, Listed, VoucherRow};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use issue::{New, issue, valid_until};
use season::catalogue::Catalogue;
use serde_json::json;
use store::{
    Conn, extras,
    orders::{Order, OrderLine},
    refunds::{CANCELLATION, Refund},
};

/// Ended in one round of the job.
const ROUND_MAX: i64 = 200;

/// For each line of a paid order that sells a voucher.
pub(crate) async fn issue_sold(
    house: &House,
    catalogue: &Catalogue,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    if lines.iter().all(|line| line.offer != store::orders::Offer::Extra) {
        return Ok(());
    }
    for row in extras::of_order(conn, order.id).await? {
        let Some(extra) = catalogue.extra(row.extra).filter(|it| it.kind == ExtraKind::Voucher)
        else {
            continue;
        };
        let line = lines.iter().find(|line| line.id == row.line);
        let line = line.context("an extra of an order has its line")?;
        let rule = catalogue.rules.extra(&extra.key);
        let validity = rule.map(|rule| rule.validity).unwrap_or_default();
        let tax = Tax { treatment: line.tax_treatment, rate_ppm: line.tax_rate_ppm };
        let new = New {
            company: line.selling,
            currency: &order.currency,
            value_minor: line.due_minor,
            valid_until: valid_until(house, catalogue, validity)?,
            line: Some(line.id),
            tax: (tax.rate_ppm > 0).then_some(tax),
        };
        let voucher = issue(house, conn, &new).await?;
        let detail = json!({ "voucher": voucher.to_string(), "value_minor": new.value_minor });
        let entry = JournalEntry {
            channel: &order.channel,
            action: "voucher.sell",
            subject: Subject::Voucher(voucher),
            detail,
        };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(())
}

/// Nothing is paid with vouchers of this order until the transaction ends.
pub(crate) async fn lock_sold(conn: &mut Conn, order: &Order) -> anyhow::Result<()> {
    let rows = vouchers::of_order(conn, order.id).await?;
    let mut ids: Vec<_> = rows.iter().map(|row| row.voucher.id).collect();
    ids.sort();
    for id in ids {
        vouchers::lock(conn, id).await?;
    }
    Ok(())
}

/// Of the vouchers that these lines sold, one that can't be taken back: something was paid with it,
/// or its time was over.
pub(crate) async fn is_any_used(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLineId],
) -> anyhow::Result<bool> {
    let rows = vouchers::of_order(conn, order.id).await?;
    let mut taken = rows.iter().filter(|row| row.line.is_some_and(|line| lines.contains(&line)));
    Ok(taken.any(|VoucherRow { voucher, .. }| {
        voucher.balance_minor != voucher.value_minor || voucher.end.is_some()
    }))
}

/// Their purchase was taken back.
pub(crate) async fn take_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLineId],
) -> anyhow::Result<()> {
    for row in vouchers::of_order(conn, order.id).await? {
        if row.line.is_none_or(|line| !lines.contains(&line)) {
            continue;
        }
        let id = row.voucher.id;
        if vouchers::end(conn, id, house.now(), VoucherEnd::TakenBack).await? {
            let entry = JournalEntry {
                channel: &order.channel,
                action: "voucher.take-back",
                subject: Subject::Voucher(id),
                detail: json!({ "order": order.id.to_string() }),
            };
            journal::record(house, conn, actor, entry).await?;
        }
    }
    Ok(())
}

/// Money went back to the voucher that had paid: it can be used for that. Where a purchase was
/// taken back after the voucher's time, its owner has some weeks for another one; where an order
/// was never completed, a day.
pub(crate) async fn refunded(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
) -> anyhow::Result<()> {
    let Some(id) = refund.voucher.filter(|_| refund.is_voucher()) else { return Ok(()) };
    let row = vouchers::lock(conn, id).await?;
    let days = if refund.cause.starts_with(CANCELLATION) { AGAIN_DAYS } else { 1 };
    let until = valid_again(row.voucher.valid_until, house.now(), days * DAY_MS);
    vouchers::reopen(conn, id, until).await
}

/// What is left of vouchers whose time is over is the house's.
pub async fn end_expired(house: &House) -> anyhow::Result<usize> {
    let due = {
        let mut conn = house.store().read().await?;
        vouchers::due(&mut conn, house.now(), ROUND_MAX).await?
    };
    let mut ended = 0;
    for id in due {
        let is_ended = house
            .fault_only(move |house, conn| Box::pin(async move { end_one(&house, conn, id).await }))
            .await?;
        ended += usize::from(is_ended);
    }
    Ok(ended)
}

async fn end_one(house: &House, conn: &mut Conn, id: VoucherId) -> anyhow::Result<bool> {
    let row = vouchers::lock(conn, id).await?;
    let now = house.now();
    let is_over = row.voucher.valid_until.is_some_and(|until| until <= now);
    if !is_over || !vouchers::end(conn, id, now, VoucherEnd::Expired).await? {
        return Ok(false);
    }
    if row.voucher.balance_minor > 0 {
        books::post_voucher(house, conn, &row, VoucherTurn::Expired).await?;
    }
    let entry = JournalEntry {
        channel: "job",
        action: "voucher.expire",
        subject: Subject::Voucher(id),
        detail: json!({ "amount_minor": row.voucher.balance_minor }),
    };
    journal::record(house, conn, &Actor::Job { name: "vouchers" }, entry).await?;
    Ok(true)
}

/// A voucher with what was paid with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub voucher: Voucher,
    pub state: VoucherState,
    pub movements: Vec<Movement>,
}

pub(crate) async fn story(
    house: &House,
    conn: &mut Conn,
    row: VoucherRow,
) -> anyhow::Result<Story> {
    let movements = vouchers::movements(conn, row.voucher.id).await?;
    Ok(Story { state: row.voucher.state(house.now()), voucher: row.voucher, movements })
}

/// An account shows so many; more are seen on their orders' pages.
const OWN_MAX: i64 = 100;

/// Those of whoever is signed in: bought and not given away, or received as a present; the newest
/// first. Of a guest none.
pub async fn own(house: &House, actor: &Actor) -> anyhow::Result<Vec<Story>> {
    let Actor::Customer { account, .. } = actor else { return Ok(Vec::new()) };
    let mut conn = house.store().read().await?;
    let mut stories = Vec::new();
    for row in vouchers::of_account(&mut conn, *account, OWN_MAX).await? {
        stories.push(story(house, &mut conn, row).await?);
    }
    Ok(stories)
}

/// For staff: of one voucher, by its code. None: nobody issued it.
pub async fn by_code(house: &House, code: &VoucherCode) -> anyhow::Result<Option<Story>> {
    let mut conn = house.store().read().await?;
    match vouchers::by_code(&mut conn, code).await? {
        Some(row) => Ok(Some(story(house, &mut conn, row).await?)),
        None => Ok(None),
    }
}

/// Of all vouchers, a page at a time.
const PAGE: i64 = 500;

/// For staff: the oldest first. `after`: the last one of the page before.
pub async fn page(house: &House, after: Option<VoucherId>) -> anyhow::Result<Vec<Listed>> {
    let mut conn = house.store().read().await?;
    vouchers::page(&mut conn, after, PAGE).await
}
