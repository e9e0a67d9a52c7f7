//! The buyer of a voucher withdraws from its purchase: within 14 days, as Directive 2011/83/EU
//! gives it to consumers, by a function on the order's page (Directive 2023/2673), while nothing
//! was paid with it: also once somebody has accepted it as a present, since the right is the
//! buyer's. Tickets for a day have no such right.

use crate::cancellation::{CancelRefusal, Cancellation, How, SeatsBack, Taken, cancel_for_change};
use domain::{actor::Actor, id::VoucherId, voucher::WithdrawRefusal};
use gift_tables::{gifts, vouchers};
use house::{Failure, House, sealed};
use store::{Conn, cancellations::WITHDRAWN, orders};

/// By the secret of the order. What was paid for it goes back by the way that it came; a mail says
/// so, and another one tells whoever has accepted it as a present. Sent twice, it has the effect of
/// one.
///
/// # Errors
/// Why it can't be returned.
#[boxed]
pub async fn withdraw(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    voucher: VoucherId,
) -> Result<(), Failure<WithdrawRefusal>> {
    let (actor, secret) = (actor.clone(), order_secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move { withdraw_in(&house, conn, &actor, &secret, voucher).await })
        })
        .await
}

async fn withdraw_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
    voucher: VoucherId,
) -> Result<(), Failure<WithdrawRefusal>> {
    let unknown = || Failure::Refused(WithdrawRefusal::Unknown);
    let secret = sealed::link_lookup(house, secret)?;
    let known = orders::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    // The order first: nobody gives it as a present meanwhile.
    let order = orders::lock(conn, known.id).await?.ok_or_else(unknown)?;
    let sold = vouchers::of_order(conn, order.id).await?;
    let row = sold.into_iter().find(|row| row.voucher.id == voucher).ok_or_else(unknown)?;
    let line = row.line.ok_or_else(unknown)?;
    if let Some(refused) = row.voucher.withdrawal_refused(house.now()) {
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
    let wanted = Cancellation {
        taken: Taken::Exactly(vec![line]),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: WITHDRAWN.to_owned(),
        shown_minor: None,
    };
    let cancelled = cancel_for_change(house, actor, conn, order.id, &wanted, How::default()).await;
    match cancelled {
        Ok(_) => Ok(()),
        Err(Failure::Refused(CancelRefusal::VoucherUsed)) => {
            Err(Failure::Refused(WithdrawRefusal::Used))
        }
        Err(Failure::Refused(CancelRefusal::VoucherGiven)) => {
            Err(Failure::Refused(WithdrawRefusal::TooLate))
        }
        Err(Failure::Refused(_)) => Err(Failure::Refused(WithdrawRefusal::NotNow)),
        Err(Failure::Fault(fault)) => Err(Failure::Fault(fault)),
    }
}
