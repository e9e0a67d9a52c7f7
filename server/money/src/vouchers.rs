//! Gift vouchers. The balance of a voucher is the sum of its ledger entries.
//!
//! 1. A voucher is sold as an extra of the kind `voucher`. When its order is paid, `issue_sold`
//!    writes it with its code. The books show its value as owed, not as revenue
//!    (`books::post_sale`).
//! 2. Staff issue one with `grant`, and take one back with `take_back_granted` while nothing was
//!    paid with it.
//! 3. `selling::basket::add_voucher` puts a voucher into a basket, and takes nothing from it yet.
//! 4. At the checkout, `checkout::credit` locks it, reads its balance and writes the share of the
//!    order that it pays.
//! 5. A refund of that payment goes back to the voucher (`refunded`).
//! 6. The job `vouchers` ends vouchers whose time is over. If a voucher's purchase is taken back,
//!    `take_back` ends it.
//! 7. Whoever accepts a voucher as a present gets a new code for it (`hand_on`). From then on
//!    nothing of its buyer shows it. Its purchase can be taken back only as long as the buyer may
//!    withdraw (`withdraw`); its recipient is told.

mod first;
mod given;
mod issue;
mod print;
mod staff;
mod withdraw;

pub(crate) use first::{GotCredit, of_giver_minor, rest_again, to_vouchers_first};
pub use gift_tables::vouchers::Movement;
pub use given::hand_on;
pub use issue::{Grant, GrantRefusal, grant, grant_once};
pub(crate) use print::paper;
pub use print::{cards_pdf, given_cards_pdf, sample_pdf};
pub use staff::{
    REASON_CHARS_MAX, SHOWN, StaffVoucher, VoucherPageRefusal, find, newest, staff_voucher,
    take_back_granted,
};
pub use withdraw::{Withdrawal, Withdrawals, withdraw, withdrawals};

use crate::{
    books::{self, VoucherTurn},
    cancellation::CancelRefusal,
};
use anyhow::Context;
use domain::{
    id::{OrderId, OrderLineId, PersonId, VoucherId},
    moment::DAY_MS,
    people::actor::Actor,
    sales::{
        extra::ExtraKind,
        tax::Tax,
        voucher::{
            AGAIN_DAYS, KeptCode, Voucher, VoucherCode, VoucherEnd, VoucherState, valid_again,
        },
    },
};
use gift_tables::vouchers::{self, Listed, VoucherRow};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::withdrawal::withdrawal_end,
};
use issue::{New, issue, valid_until};
use people::customers::time_zone;
use season::catalogue::{self, Catalogue};
use selling::mails::{self, Matter};
use serde_json::json;
use store::{
    Conn,
    orders::{Order, OrderLine, extras},
    payments::refunds::{CANCELLATION, Refund},
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
        let entry =
            JournalEntry { action: "voucher.sell", subject: Subject::Voucher(voucher), detail };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(())
}

/// Nothing is paid with vouchers of this order until the transaction ends.
#[boxed]
pub async fn lock_sold(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    let rows = vouchers::of_order(conn, order).await?;
    let mut ids: Vec<_> = rows.iter().map(|row| row.voucher.id).collect();
    ids.sort();
    for id in ids {
        vouchers::lock(conn, id).await?;
    }
    Ok(())
}

/// Why one of the vouchers that these lines sold can't be taken back: it waits after a restore,
/// something was paid with it, or its time was over. None: all can.
pub(crate) async fn kept(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLineId],
) -> anyhow::Result<Option<CancelRefusal>> {
    let rows = vouchers::of_order(conn, order.id).await?;
    let mut taken = rows.iter().filter(|row| row.line.is_some_and(|line| lines.contains(&line)));
    let refusal = |VoucherRow { voucher, .. }: &VoucherRow| match () {
        () if voucher.is_unconfirmed => Some(CancelRefusal::VoucherUnconfirmed),
        () if voucher.balance_minor != voucher.value_minor || voucher.end.is_some() => {
            Some(CancelRefusal::VoucherUsed)
        }
        () => None,
    };
    Ok(taken.find_map(refusal))
}

/// Whether one of the vouchers that these lines sold was accepted as a present, and its buyer's
/// time to withdraw is over.
pub(crate) async fn are_for_good(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLineId],
) -> anyhow::Result<bool> {
    if lines.is_empty() {
        return Ok(false);
    }
    let mut rows = vouchers::of_order(conn, order.id).await?;
    let is_taken = |row: &VoucherRow| row.line.is_some_and(|line| lines.contains(&line));
    rows.retain(|row| row.gift.is_some() && is_taken(row));
    if rows.is_empty() {
        return Ok(false);
    }
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let is_over = |row: &VoucherRow| {
        let ends_at = withdrawal_end(&row.voucher, &zone);
        row.voucher.withdrawal_refused(house.now(), ends_at).is_some()
    };
    Ok(rows.iter().any(is_over))
}

/// Their purchase was taken back. Whoever accepted one as a present is told.
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
                action: "voucher.take-back",
                subject: Subject::Voucher(id),
                detail: json!({ "order": order.id.to_string() }),
            };
            journal::record(house, conn, actor, entry).await?;
            if row.gift.is_some() {
                let matter = Matter::VoucherEnded { voucher: id };
                mails::enqueue(house, conn, order.id, matter).await?;
            }
        }
    }
    Ok(())
}

/// Money went back to the voucher that had paid, or to credit that a voucher had become for an
/// exchange: the voucher can be used for that. Where a purchase was taken back after the voucher's
/// time, its owner has some weeks for another one; where an order was never completed, a day. Gives
/// what became credit, and whose.
pub(crate) async fn refunded(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    refund: &Refund,
) -> anyhow::Result<Vec<(PersonId, i64)>> {
    if refund.merchant.is_credit() {
        return first::credit_again(house, conn, order, refund).await;
    }
    if refund.is_credit() {
        return Ok(vec![(order.person, refund.amount.minor)]);
    }
    let Some(id) = refund.voucher.filter(|_| refund.is_voucher()) else { return Ok(Vec::new()) };
    let row = vouchers::lock(conn, id).await?;
    let days = if refund.cause.starts_with(CANCELLATION) { AGAIN_DAYS } else { 1 };
    let until = valid_again(row.voucher.valid_until, house.now(), days * DAY_MS);
    vouchers::reopen(conn, id, until).await?;
    Ok(Vec::new())
}

/// What is left of vouchers whose time is over is the house's.
#[boxed]
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
    let voucher = sealed::open_voucher(house, row.voucher)?;
    Ok(Story { state: voucher.state(house.now()), voucher, movements })
}

/// An account shows so many; more are seen on their orders' pages.
const OWN_MAX: i64 = 100;

/// Those of whoever is signed in: bought and not given away, or received as a present; the newest
/// first. Of a guest none.
#[boxed]
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
#[boxed]
pub async fn by_code(house: &House, code: &VoucherCode) -> anyhow::Result<Option<Story>> {
    let mut conn = house.store().read().await?;
    match vouchers::by_code(&mut conn, code, &sealed::lookup(house, code)?).await? {
        Some(row) => Ok(Some(story(house, &mut conn, row).await?)),
        None => Ok(None),
    }
}

/// Of all vouchers, a page at a time.
const PAGE: i64 = 500;

/// For staff: the oldest first. `after`: the last one of the page before.
#[boxed]
pub async fn page(house: &House, after: Option<VoucherId>) -> anyhow::Result<Vec<Listed>> {
    let mut conn = house.store().read().await?;
    opened(house, vouchers::page(&mut conn, after, PAGE).await?)
}

/// With their codes.
fn opened(house: &House, listed: Vec<Listed<KeptCode>>) -> anyhow::Result<Vec<Listed>> {
    let opened = listed.into_iter().map(|Listed { voucher, order_code }| {
        Ok(Listed { voucher: sealed::open_voucher(house, voucher)?, order_code })
    });
    opened.collect()
}
