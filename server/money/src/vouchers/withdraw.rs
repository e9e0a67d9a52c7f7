//! The buyer of a voucher withdraws from its purchase: within 14 days, as Directive 2011/83/EU
//! gives it to consumers, by a function on the order's page (Directive 2023/2673), while nothing
//! was paid with it: also once somebody has accepted it as a present, since the right is the
//! buyer's. Tickets for a day have no such right.

use crate::cancellation::{
    CancelRefusal, Cancellation, How, SeatsBack, Taken, backs, cancel_for_change,
};
use domain::{
    id::{OrderId, OrderLineId, VoucherId},
    moment::Moment,
    money::Money,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::voucher::WithdrawRefusal,
};
use gift_tables::{gifts, vouchers};
use house::{Answered, Failure, House, sealed, settings::withdrawal::withdrawal_end};
use people::customers::time_zone;
use season::catalogue;
use std::collections::BTreeMap;
use store::{Conn, books::receivables, orders, payments::cancellations::WITHDRAWN};

/// Until when the buyer of a voucher may withdraw from its purchase, and what that brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The first moment at which the right is over.
    pub ends_at: Moment,
    /// Of the house's days.
    pub time_zone: String,
    pub amount: Money,
    /// What of it goes back by which payment method.
    pub ways: Vec<(PaymentMethod, Money)>,
}

/// Of the vouchers of one order that can be returned.
pub type Withdrawals = BTreeMap<VoucherId, Withdrawal>;

/// Those vouchers of the order whose buyer may withdraw now; of one in a present that nobody has
/// accepted, once that is taken back.
#[boxed]
pub async fn withdrawals(house: &House, order: OrderId) -> anyhow::Result<Withdrawals> {
    let mut conn = house.store().read().await?;
    let mut possible = Withdrawals::new();
    let Some(order) = orders::by_id(&mut conn, order).await? else { return Ok(possible) };
    let time_zone = time_zone(&*catalogue::catalogue_with(house, &mut conn).await?);
    let is_owed = !receivables::of_order(&mut conn, order.id).await?.is_empty();
    for row in vouchers::of_order(&mut conn, order.id).await? {
        let ends_at = withdrawal_end(&row.voucher, &time_zone);
        let is_refused = row.voucher.withdrawal_refused(house.now(), ends_at).is_some();
        let Some(line) = row.line.filter(|_| !is_refused) else { continue };
        let decided =
            match backs::decide(&mut conn, &order, &wanted(line, None)).await.answered()? {
                Ok(decided) => decided,
                Err(_) => continue,
            };
        let ways = match is_owed {
            true => Vec::new(),
            false => backs::ways(&mut conn, &order, &decided).await?,
        };
        let ways = ways.iter().filter(|way| way.back_minor > 0);
        let money = |minor| Money::new(minor, row.voucher.currency);
        let ways = ways.map(|way| (way.payment.payment_method, money(way.back_minor)));
        let (ways, amount) = (ways.collect(), money(decided.amount_minor()));
        let its = Withdrawal { ends_at, time_zone: time_zone.clone(), amount, ways };
        possible.insert(row.voucher.id, its);
    }
    Ok(possible)
}

fn wanted(line: OrderLineId, shown_minor: Option<i64>) -> Cancellation {
    Cancellation {
        taken: Taken::Exactly(vec![line]),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: WITHDRAWN.to_owned(),
        shown_minor,
    }
}

/// By the secret of the order. What was paid for it goes back by the way that it came; a mail says
/// so, and another one tells whoever has accepted it as a present. Sent twice, it has the effect of
/// one. `shown_minor`: what was said to go back; None: nobody was told.
///
/// # Errors
/// Why it can't be returned.
#[boxed]
pub async fn withdraw(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    voucher: VoucherId,
    shown_minor: Option<i64>,
) -> Result<(), Failure<WithdrawRefusal>> {
    let actor = actor.clone();
    let wish = Wish { order_secret: order_secret.to_owned(), voucher, shown_minor };
    house
        .write(move |house, conn| {
            let (actor, wish) = (actor.clone(), wish.clone());
            Box::pin(async move { withdraw_in(&house, conn, &actor, &wish).await })
        })
        .await
}

#[derive(Clone)]
struct Wish {
    order_secret: String,
    voucher: VoucherId,
    shown_minor: Option<i64>,
}

async fn withdraw_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wish: &Wish,
) -> Result<(), Failure<WithdrawRefusal>> {
    let unknown = || Failure::Refused(WithdrawRefusal::Unknown);
    let secret = sealed::link_lookup(house, &wish.order_secret)?;
    let known = orders::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    // The order first: nobody gives it as a present meanwhile.
    let order = orders::lock(conn, known.id).await?.ok_or_else(unknown)?;
    let sold = vouchers::of_order(conn, order.id).await?;
    let row = sold.into_iter().find(|row| row.voucher.id == wish.voucher).ok_or_else(unknown)?;
    let line = row.line.ok_or_else(unknown)?;
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let ends_at = withdrawal_end(&row.voucher, &zone);
    if let Some(refused) = row.voucher.withdrawal_refused(house.now(), ends_at) {
        return match refused {
            WithdrawRefusal::Done => Ok(()),
            refused => Err(Failure::Refused(refused)),
        };
    }
    // Its recipient was promised it, and is told when the buyer takes the gift back.
    let present = gifts::of_order(conn, order.id).await?;
    if present.is_some_and(|gift| gift.accepted_at.is_none()) {
        return Err(Failure::Refused(WithdrawRefusal::InPresent));
    }
    let wanted = wanted(line, wish.shown_minor);
    let cancelled = cancel_for_change(house, actor, conn, order.id, &wanted, How::default()).await;
    let refusal = match cancelled.answered()? {
        Ok(_) => return Ok(()),
        Err(refusal) => refusal,
    };
    Err(Failure::Refused(match refusal {
        CancelRefusal::VoucherUsed => WithdrawRefusal::Used,
        CancelRefusal::VoucherGiven => WithdrawRefusal::TooLate,
        CancelRefusal::Changed => WithdrawRefusal::Changed,
        _ => WithdrawRefusal::NotNow,
    }))
}
