//! A part of a reservation that its buyer pays at a counter, before the rest.

use super::{
    ConvertRefusal, Means, Reservation, close_attempts, locked, paid_minor, part::latest_of,
    receipt, refuse_open_attempts, reservation, rest::share_anew,
};
use crate::checkout::parts::{Part, Taking, counter_shares, take_deposit_in};
use domain::{
    payments::method::PaymentMethod, people::actor::Actor, sales::reservation::ReserveRefusal,
};
use house::{Failure, House};
use store::{
    Conn,
    orders::{
        self, Order,
        shares::{self, Share},
    },
    payments::parts::TakenBy,
};

/// What a buyer pays of a reservation for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepositRequest {
    pub code: String,
    pub amount_minor: i64,
    /// Of the money that lies there; None: that of the reservation.
    pub currency: Option<String>,
    pub means: Means,
}

/// Takes a deposit. The reservation waits for the rest as it did for all of it.
///
/// # Errors
/// Why nothing was taken.
#[boxed]
pub async fn take_deposit(
    house: &House,
    actor: &Actor,
    request: &DepositRequest,
) -> Result<Reservation, Failure<ConvertRefusal>> {
    let closed = close_attempts(house, actor, &request.code).await;
    closed.map_err(of_reservation)?;
    let (actor, request) = (actor.clone(), request.clone());
    let order = house
        .write(move |house, conn| {
            let (actor, request) = (actor.clone(), request.clone());
            Box::pin(async move { deposit_in(&house, conn, &actor, &request).await })
        })
        .await?;
    reservation(house, order).await.map_err(of_reservation)
}

fn of_reservation(failure: Failure<ReserveRefusal>) -> Failure<ConvertRefusal> {
    failure.map(ConvertRefusal::Reservation)
}

async fn deposit_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &DepositRequest,
) -> Result<Order, Failure<ConvertRefusal>> {
    let order = locked(conn, actor, &request.code).await.map_err(of_reservation)?;
    let whole = payable(house, conn, &order, request).await.map_err(of_reservation)?;
    if request.amount_minor <= 0 || request.amount_minor >= whole.amount_minor {
        return Err(of_reservation(Failure::Refused(ReserveRefusal::BadDeposit)));
    }
    let Means { payment_method, reference } = &request.means;
    let reference = match payment_method {
        // Each slip has a number of its own.
        PaymentMethod::Terminal => reference.clone(),
        // The rest may come by the same method: that is another part.
        PaymentMethod::Cash
        | PaymentMethod::Card
        | PaymentMethod::Bizum
        | PaymentMethod::Paypal
        | PaymentMethod::Credit
        | PaymentMethod::Voucher => format!("deposit {reference}"),
    };
    let part =
        Part { payment_method: *payment_method, amount_minor: request.amount_minor, reference };
    let till = actor.seller().and_then(|seller| seller.till);
    let by = TakenBy { operator: actor.operator(), till };
    let taking = Taking { channel: order.channel, by, parts: vec![part] };
    let taken = take_deposit_in(house, conn, actor, order.id, &taking).await;
    taken.map_err(|failure| failure.map(ConvertRefusal::Money))?;
    receipt::enqueue(house, conn, &order, request.means.reference.trim()).await?;
    Ok(orders::by_id(conn, order.id).await?.unwrap_or(order))
}

/// All that is to be paid of a reservation of which nothing is paid: it goes to one account.
async fn payable(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    request: &DepositRequest,
) -> Result<Share, Failure<ReserveRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    if request.currency.as_ref().is_some_and(|currency| *currency != order.currency) {
        return refused(ReserveRefusal::OtherCurrency);
    }
    refuse_open_attempts(conn, order.id).await?;
    if paid_minor(conn, order.id).await? > 0 {
        return refused(ReserveRefusal::DepositTaken);
    }
    let latest = latest_of(house, conn, order).await?;
    if order.pay_by.min(latest) <= house.now() {
        return refused(ReserveRefusal::TooLate);
    }
    // A deposit that was asked for is not asked for any more.
    share_anew(house, conn, order, 0).await?;
    let mut all = shares::of_order(conn, order.id).await?;
    if all.is_empty() {
        // No page takes money for it: a counter takes the rest too.
        let mut lines = orders::lines(conn, order.id).await?;
        all = counter_shares(house, conn, &mut lines).await?;
        shares::replace(conn, order.id, &all, &lines).await?;
    }
    // Of several companies nobody knows whose it would be.
    match (all.pop(), all.is_empty()) {
        (Some(whole), true) => Ok(whole),
        _ => refused(ReserveRefusal::BadDeposit),
    }
}
