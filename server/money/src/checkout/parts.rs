//! Staff take money for an order that waits for it, without a bank's page: cash, a counter's card
//! terminal, gift vouchers and the buyer's credit, in any parts that add up to what is still to be
//! paid. All of them are taken in one transaction, which also completes the order.

mod asked;
mod credit_mail;
mod deposit;
pub(crate) mod slips;
mod spread;
mod voucher_left;
mod words;

use super::credit::{OwnPart, capture};
use crate::{
    books::points::{Hand, point_of},
    settlement::{self, Reported},
    tills::cash::{CashPlace, shift_for},
    timeline::may_reach,
};
use asked::{AskedPart, asked_parts, is_repeat};
pub(crate) use credit_mail::writer as credit_spent;
pub(crate) use deposit::take_deposit_in;
use domain::{
    id::{OrderId, PerformanceId},
    money::{Currency, Money},
    payments::method::{OrderCode, PaymentMethod},
    people::actor::{Action, Actor, Channel, NotPermitted},
    sales::{till::CashRefusal, voucher::VoucherRefusal},
};
use house::{Failure, House};
use season::sellers::points_of_sale;
use selling::orders::stands;
use slips::{Kept, KeptFor};
use spread::{OpenOrder, Spread};
pub(crate) use spread::{counter_shares, vouchers_bought};
use store::{
    Conn,
    orders::{
        self, Order,
        shares::{self, Share},
    },
    payments::{
        self, Payment,
        parts::{self as payment_parts, PaymentPart, TakenBy},
        refunds,
        terminals::{self, OwnReference},
    },
};
pub use voucher_left::voucher_left;

/// So many parts an order is paid by at most.
pub const PARTS_MAX: usize = 20;

/// A part of what is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub payment_method: PaymentMethod,
    pub amount_minor: i64,
    /// Of a terminal the number on its slip, of a gift voucher its code, of credit nothing, of cash
    /// as staff like. The same request with the same references is one payment.
    pub reference: String,
}

/// What staff take, where, and who they are.
#[derive(Clone, Debug)]
pub struct Taking {
    pub channel: Channel,
    pub by: TakenBy,
    pub parts: Vec<Part>,
}

/// The order is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartsTaken {
    /// Performances whose plans changed; empty where all of it was taken before.
    pub changed: Vec<PerformanceId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartsRefusal {
    UnknownOrder,
    /// Paid otherwise, ended, or its time to pay is over.
    NotOpen,
    /// Its shopper may still pay at the bank.
    StillAtBank,
    /// So much more is to be paid.
    Missing(Money),
    /// So much less is to be paid.
    TooMuch(Money),
    /// A part of nothing, or of less.
    NoAmount,
    TooManyParts,
    MethodNotTaken(PaymentMethod),
    /// The terminal's slip has no number here, or none that can be one.
    SlipMissing,
    /// Another payment or refund of today has this number: of this order, or of these parts.
    SlipUsed(Option<OrderCode>),
    Voucher(VoucherRefusal),
    /// So much is left on the gift voucher.
    VoucherTooSmall(Money),
    /// So much credit the buyer has.
    CreditTooSmall(Money),
    /// Credit is spent by its owner, or by a colleague with the right to.
    CreditOfCustomer,
    /// The order sells gift vouchers: neither another one nor credit pays for them.
    NotForVouchers,
    /// Cash needs a till.
    Till(CashRefusal),
}

/// Takes all parts, or none. The same request again does nothing more.
///
/// # Errors
/// Why nothing was taken.
#[boxed]
pub async fn take_parts(
    house: &House,
    actor: &Actor,
    order: OrderId,
    taking: &Taking,
) -> Result<PartsTaken, Failure<PartsRefusal>> {
    let (actor, taking) = (actor.clone(), taking.clone());
    let taken = house
        .write(move |house, conn| {
            let (actor, taking) = (actor.clone(), taking.clone());
            Box::pin(async move { take_parts_in(&house, conn, &actor, order, &taking).await })
        })
        .await?;
    house.announce(&taken.changed).await;
    Ok(taken)
}

/// The same in a transaction that does more, such as placing the order. The caller announces what
/// changed.
///
/// # Errors
/// Why nothing was taken: the transaction ends. Without the right to sell this order.
#[boxed]
pub async fn take_parts_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: OrderId,
    taking: &Taking,
) -> Result<PartsTaken, Failure<PartsRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    actor.permit_somewhere(Action::Sell)?;
    let Some(order) = orders::lock(conn, order).await? else {
        return refused(PartsRefusal::UnknownOrder);
    };
    if !may_take(conn, actor, &order).await? {
        return Err(NotPermitted(Action::Sell).into());
    }
    let parts = asked_parts(house, conn, taking).await?;
    if is_repeat(conn, &order, &parts).await? {
        return Ok(PartsTaken { changed: Vec::new() });
    }
    if order.total_minor == 0 && order.stands() {
        // It was complete without any money.
        check_sum(&order, 0, &parts)?;
        return Ok(PartsTaken { changed: Vec::new() });
    }
    let spent_minor = spent_credit_minor(actor, &parts)?;
    let paid = paid_until_now(house, conn, &order).await?;
    let spread = Spread::of(house, conn, &order, &paid).await?;
    check_sum(&order, spread.due_minor(), &parts)?;
    let by = taken_by(conn, actor, &order, taking.by, &parts).await?;
    let open_order = OpenOrder { house, conn: &mut *conn, order: &order, till: by.till };
    let shares = put_all(open_order, spread, &parts).await?;
    let mut changed = Vec::new();
    let attempts = paid.attempts.len() as u32 + 1..;
    for (attempt, share) in attempts.zip(shares.iter().filter(|share| !paid.is_paid(share))) {
        let part = OwnPart { order: &order, share, attempt };
        changed.extend(take_share(house, conn, actor, &part, by).await?);
    }
    if spent_minor > 0 {
        credit_mail::enqueue(house, conn, &order, spent_minor).await?;
    }
    let order = orders::by_id(conn, order.id).await?;
    match order.is_some_and(|order| order.stands()) {
        true => Ok(PartsTaken { changed }),
        // Something of it is gone: the buyer keeps their money.
        false => refused(PartsRefusal::NotOpen),
    }
}

/// Of their own sale, or within their right to sell: where it was sold, or all that it is for.
pub(crate) async fn may_take(
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<bool> {
    let is_own = actor.seller().is_some_and(|own| own.session == order.session);
    let outlet = match is_own {
        true => actor.outlet().clone(),
        false => points_of_sale::outlet_of(conn, order).await?,
    };
    if actor.permit(Action::Sell, &outlet.scope()).is_ok() {
        return Ok(true);
    }
    may_reach(conn, actor, Action::Sell, order.id).await
}

/// Who takes the parts, with the shift of their till that these belong to.
async fn taken_by(
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    by: TakenBy,
    parts: &[AskedPart],
) -> Result<TakenBy, Failure<PartsRefusal>> {
    let moves_cash = parts.iter().any(|part| part.payment_method == PaymentMethod::Cash);
    let place = CashPlace::of(actor, Action::Sell, order, by).moving(moves_cash);
    let till = shift_for(conn, &place).await;
    Ok(TakenBy { till: till.map_err(|why| why.map(PartsRefusal::Till))?, ..by })
}

/// Of the buyer, whoever typed their address.
fn spent_credit_minor(actor: &Actor, parts: &[AskedPart]) -> Result<i64, Failure<PartsRefusal>> {
    let of_credit = parts.iter().filter(|part| part.payment_method == PaymentMethod::Credit);
    let spent_minor: i64 = of_credit.map(|part| part.amount_minor).sum();
    match spent_minor > 0 && actor.permit(Action::SpendCredit, "*").is_err() {
        true => Err(Failure::Refused(PartsRefusal::CreditOfCustomer)),
        false => Ok(spent_minor),
    }
}

/// What of an order is paid, and what isn't.
struct PaidUntilNow {
    shares: Vec<Share>,
    attempts: Vec<Payment>,
    /// Positions of shares whose payment stands, and of those that a former ticket pays.
    paid: Vec<u32>,
}

impl PaidUntilNow {
    fn is_paid(&self, share: &Share) -> bool {
        share.is_exchange || self.paid.contains(&share.position)
    }

    /// Nobody has tried to pay it, and nothing else pays a part of it.
    fn is_untouched(&self) -> bool {
        let is_plain = |share: &Share| !share.is_exchange && share.helps.is_none();
        self.attempts.is_empty() && self.shares.iter().all(is_plain)
    }
}

async fn paid_until_now(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> Result<PaidUntilNow, Failure<PartsRefusal>> {
    if order.is_over() || house.now() >= order.pay_by {
        return Err(Failure::Refused(PartsRefusal::NotOpen));
    }
    let attempts = payments::of_order(conn, order.id).await?;
    if attempts.iter().any(|payment| payment.is_open()) {
        return Err(Failure::Refused(PartsRefusal::StillAtBank));
    }
    let refunds = refunds::of_order(conn, order.id).await?;
    let paid = attempts.iter().filter(|payment| stands(payment, &refunds));
    let paid = paid.map(|payment| payment.share).collect();
    let shares = shares::of_order(conn, order.id).await?;
    Ok(PaidUntilNow { shares, attempts, paid })
}

fn check_sum(
    order: &Order,
    due_minor: i64,
    parts: &[AskedPart],
) -> Result<(), Failure<PartsRefusal>> {
    let amounts = parts.iter().map(|part| part.amount_minor);
    let sum_minor = amounts.fold(0, i64::saturating_add);
    let missing_minor = due_minor - sum_minor;
    let money = |minor| anyhow::Ok(Money::new(minor, currency(order)?));
    match missing_minor {
        0 => Ok(()),
        1.. => Err(Failure::Refused(PartsRefusal::Missing(money(missing_minor)?))),
        _ => Err(Failure::Refused(PartsRefusal::TooMuch(money(-missing_minor)?))),
    }
}

fn currency(order: &Order) -> anyhow::Result<Currency> {
    Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))
}

/// Writes the shares that the parts pay, which it gives, and the parts.
async fn put_all(
    mut open: OpenOrder<'_>,
    mut spread: Spread,
    parts: &[AskedPart],
) -> Result<Vec<Share>, Failure<PartsRefusal>> {
    for part in parts {
        spread.put(&mut open, part).await?;
    }
    let OpenOrder { house, conn, order, till } = open;
    shares::change(conn, order.id, &spread.shares).await?;
    keep_parts(house, conn, KeptFor { order: order.id, till }, parts).await?;
    Ok(spread.shares)
}

async fn keep_parts(
    house: &House,
    conn: &mut Conn,
    of: KeptFor,
    parts: &[AskedPart],
) -> Result<(), Failure<PartsRefusal>> {
    for part in parts {
        let row: PaymentPart = part.row();
        if part.payment_method == PaymentMethod::Terminal {
            check_reference(conn, of.order, part).await?;
        }
        if let Kept::Before(code) = slips::keep(house, conn, of, &row).await? {
            return Err(Failure::Refused(PartsRefusal::SlipUsed(code)));
        }
    }
    Ok(())
}

/// A number that the house drew for a payment at a terminal is nobody's slip: it pays the one order
/// that was made of it, and just its sum.
async fn check_reference(
    conn: &mut Conn,
    order: OrderId,
    part: &AskedPart,
) -> Result<(), Failure<PartsRefusal>> {
    match terminals::reference(conn, &part.reference).await? {
        OwnReference::Unknown => Ok(()),
        OwnReference::Of(Some(sold), amount)
            if sold == order && amount.minor == part.amount_minor =>
        {
            Ok(())
        }
        OwnReference::Of(..) => Err(Failure::Refused(PartsRefusal::SlipUsed(None))),
    }
}

async fn take_share(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    part: &OwnPart<'_>,
    by: TakenBy,
) -> anyhow::Result<Vec<PerformanceId>> {
    let payment = capture(house, conn, actor, part).await?;
    payment_parts::mark_payment(conn, payment.id, by).await?;
    let hand = Hand { actor, action: Action::Sell, till: by.till };
    if let Some(point) = point_of(conn, &hand, part.order, &payment.merchant).await? {
        payment_parts::mark_payment_at(conn, payment.id, point).await?;
    }
    let captured = payment.amount;
    let mut others = payments::of_order(conn, part.order.id).await?;
    others.retain(|other| other.id != payment.id);
    let (actor, order) = (actor.clone(), part.order.clone());
    let reported = Reported { actor, order, payment, others, catalogue: None };
    settlement::settle_capture(house, conn, &reported, captured).await
}
