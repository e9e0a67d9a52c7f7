//! Where the holder of a ticket gets credit for it, what gift vouchers had paid goes back to them
//! first: no bank pays out a present, or what the house gave away. That holds for a ticket that was
//! exchanged for another one, too: what vouchers had paid of the first became credit only to pay
//! for the second. And it holds for a ticket that was had for a pass which vouchers had paid.

use crate::books::{self, HandedBack, VoucherFirst};
use anyhow::Context;
use domain::{
    id::{CancellationId, CompanyId, OrderId, OrderLineId, PaymentId, PersonId, VoucherId},
    moment::DAY_MS,
    people::actor::Actor,
    sales::voucher::{AGAIN_DAYS, VoucherEnd, valid_again},
};
use gift_tables::vouchers;
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use selling::{
    mails::{self, Matter},
    voucher_first::{of_former, of_sold},
};
use serde_json::json;
use store::{
    Conn,
    orders::{
        self, Order,
        shares::{self, Share},
    },
    payments::{
        self, cancellations,
        refunds::{CANCELLATION, Refund},
    },
    tickets::exchanges::{self, HandedBefore},
};

/// Credit that its holder has just got for a ticket.
pub(crate) struct GotCredit<'a> {
    /// That had bought it; locked.
    pub order: &'a Order,
    pub person: PersonId,
    pub company: CompanyId,
    pub minor: i64,
}

/// A seat was sold on. Gives how much of the credit went back to vouchers.
pub(crate) async fn to_vouchers_first(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
    line: OrderLineId,
) -> anyhow::Result<i64> {
    let sources = of_sold(conn, got.order.id, line, got.minor).await?;
    give_back(house, conn, actor, got, &sources).await
}

/// What of an exchanged ticket pays for no other seat is credit. The order is the new seat's. Gives
/// whose credit how much of it is, without what went back to vouchers.
pub(crate) async fn rest_again(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
) -> anyhow::Result<Vec<(PersonId, i64)>> {
    let theirs = match exchanges::handed_before(conn, got.order.id).await? {
        Some(before) => {
            let had_minor = exchanges::giver_has_minor(conn, got.order.id, before.order).await?;
            let minor = got.minor.min((before.used_minor - had_minor).max(0));
            Some(Theirs { before, minor, is_rest: true })
        }
        None => None,
    };
    split(house, conn, actor, got, theirs).await
}

/// Credit that had paid for an order is its buyer's again; what somebody else's ticket had paid for
/// it is that person's. Gives whose credit how much of it is, without what went back to vouchers.
pub(super) async fn credit_again(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    refund: &Refund,
) -> anyhow::Result<Vec<(PersonId, i64)>> {
    let Some(cause) = refund.cause.strip_prefix(CANCELLATION) else { return Ok(Vec::new()) };
    let Ok(cancellation) = cause.parse::<CancellationId>() else { return Ok(Vec::new()) };
    // What pays for another seat is no credit yet.
    if cancellations::follows_from(conn, cancellation).await?.exchange.is_some() {
        return Ok(Vec::new());
    }
    let theirs = match exchanges::handed_before(conn, order.id).await? {
        Some(before) => {
            let sum = (refund.payment, refund.amount.minor);
            let minor = of_giver_minor(conn, order.id, &before, &[sum]).await?;
            Some(Theirs { before, minor, is_rest: false })
        }
        None => None,
    };
    let got = GotCredit {
        order,
        person: order.person,
        company: refund.merchant.company,
        minor: refund.amount.minor,
    };
    split(house, conn, &Actor::Job { name: "vouchers" }, &got, theirs).await
}

/// Of credit, what a ticket had paid that was handed on.
struct Theirs {
    before: HandedBefore,
    minor: i64,
    /// The new seat costs less. If not, the new ticket was taken back.
    is_rest: bool,
}

/// What a giver's ticket had paid is the giver's, the rest is of whoever got the credit; of both,
/// vouchers have theirs first.
async fn split(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
    theirs: Option<Theirs>,
) -> anyhow::Result<Vec<(PersonId, i64)>> {
    let (mut left, mut until, mut own_minor) = (Vec::new(), None, got.minor);
    if let Some(theirs) = theirs {
        (until, own_minor) = (Some(theirs.before.order), got.minor - theirs.minor);
        if theirs.minor > 0 {
            left.push((theirs.before.giver, to_giver(house, conn, actor, got, &theirs).await?));
        }
    }
    let own = GotCredit { minor: own_minor, ..*got };
    let sources = of_former(conn, got.order.id, until, own_minor).await?;
    let to_vouchers_minor = give_back(house, conn, actor, &own, &sources).await?;
    left.push((got.person, own_minor - to_vouchers_minor));
    Ok(left)
}

/// Gives how much of it is the giver's credit.
async fn to_giver(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
    theirs: &Theirs,
) -> anyhow::Result<i64> {
    let GotCredit { order, company, .. } = *got;
    let Theirs { before, minor, is_rest } = *theirs;
    let back = HandedBack { giver: before.giver, company, minor };
    books::post_handed_back(house, conn, order, &back).await?;
    let entry = JournalEntry {
        action: "exchange.hand-back",
        subject: Subject::Order(order.id),
        detail: json!({ "giver": before.giver.to_string(), "amount_minor": minor }),
    };
    journal::record(house, conn, actor, entry).await?;
    let exchanged = orders::by_id(conn, before.order).await?;
    let exchanged = exchanged.context("orders are never deleted")?;
    let sources = of_former(conn, before.order, None, minor).await?;
    let its = GotCredit { order: &exchanged, person: before.giver, company, minor };
    let to_vouchers_minor = give_back(house, conn, actor, &its, &sources).await?;
    let matter = Matter::HandedBack { exchanged: order.id, is_rest };
    mails::enqueue(house, conn, before.former, matter).await?;
    Ok(minor - to_vouchers_minor)
}

/// What of these sums that go back of the order's payments somebody else's ticket had paid: all of
/// what tickets had paid, until the giver has everything again.
pub(crate) async fn of_giver_minor(
    conn: &mut Conn,
    order: OrderId,
    before: &HandedBefore,
    back: &[(PaymentId, i64)],
) -> anyhow::Result<i64> {
    let shares = shares::of_order(conn, order).await?;
    let mut minor = 0;
    for (payment, back_minor) in back {
        let payment = payments::by_id(conn, *payment).await?;
        let payment = payment.context("payments are never deleted")?;
        let is_its = |share: &Share| share.is_exchange && share.position == payment.share;
        minor += if shares.iter().any(is_its) { *back_minor } else { 0 };
    }
    let had_minor = exchanges::giver_has_minor(conn, order, before.order).await?;
    Ok(minor.min((before.used_minor - had_minor).max(0)))
}

async fn give_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    got: &GotCredit<'_>,
    sources: &[(VoucherId, i64)],
) -> anyhow::Result<i64> {
    let mut back_minor = 0;
    for (voucher, minor) in sources.iter().copied() {
        if minor == 0 {
            continue;
        }
        let row = vouchers::lock(conn, voucher).await?;
        if row.voucher.end == Some(VoucherEnd::TakenBack) {
            continue;
        }
        let GotCredit { order, person, company, .. } = *got;
        let first = VoucherFirst { order, person, company, voucher: &row, minor };
        books::post_voucher_first(house, conn, &first).await?;
        let again = valid_again(row.voucher.valid_until, house.now(), AGAIN_DAYS * DAY_MS);
        vouchers::reopen(conn, voucher, again).await?;
        let entry = JournalEntry {
            action: "voucher.give-back",
            subject: Subject::Order(order.id),
            detail: json!({ "voucher": voucher.to_string(), "amount_minor": minor }),
        };
        journal::record(house, conn, actor, entry).await?;
        back_minor += minor;
    }
    Ok(back_minor)
}
