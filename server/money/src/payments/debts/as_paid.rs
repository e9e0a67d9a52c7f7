//! What goes back the way it was paid, later than it was asked for. Cash and the slip of a terminal
//! are of the shift in which they are given back.

use super::SettleRefusal;
use crate::{
    books::points::{Hand, point_of},
    checkout::parts::slips::{self, Kept, KeptFor},
    tills::cash::{CashPlace, shift_for},
};
use domain::{
    payments::method::{PaymentMethod, slip},
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use store::{
    Conn,
    orders::Order,
    payments::{
        parts::{self, PaymentPart, TakenBy},
        refunds::Refund,
        terminals,
    },
};

/// Refunds of an order that go back together.
pub(super) struct AsPaid<'a> {
    pub order: &'a Order,
    pub refunds: &'a [&'a Refund],
    /// As staff typed it.
    pub slip: &'a str,
}

/// What goes back at a point of sale is the point's, and cash is of the clerk's drawer, where the
/// counter has tills. A terminal that the house doesn't speak to has printed one slip for all.
pub(super) async fn take(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    given: &AsPaid<'_>,
) -> Result<(), Failure<SettleRefusal>> {
    let AsPaid { order, refunds, slip } = *given;
    let is_driven = terminals::of_order(conn, order.id).await?.is_some();
    let by = TakenBy { operator: actor.operator(), till: None };
    let (mut slips_minor, mut slips_till) = (0, None);
    for refund in refunds {
        let is_slip = refund.merchant.is_terminal() && !refund.is_credit() && !is_driven;
        let mut till = None;
        if refund.is_cash() || is_slip {
            let place = CashPlace::of(actor, Action::RefundOrder, order, by);
            let place = place.moving(refund.is_cash());
            till = shift_for(conn, &place).await.map_err(|why| why.map(SettleRefusal::Till))?;
            parts::mark_refund(conn, refund.id, TakenBy { till, ..by }).await?;
        }
        if is_slip {
            slips_minor += refund.amount.minor;
            slips_till = till;
        }
        let hand = Hand { actor, action: Action::RefundOrder, till };
        // Another one's may have been meant when it was asked for.
        let point = point_of(conn, &hand, order, &refund.merchant).await?;
        parts::mark_refund_at(conn, refund.id, point).await?;
    }
    if slips_minor == 0 {
        return Ok(());
    }
    let part = slip_part(slip, slips_minor).map_err(Failure::Refused)?;
    keep(house, conn, KeptFor { order: order.id, till: slips_till }, &part).await
}

fn slip_part(typed: &str, minor: i64) -> Result<PaymentPart, SettleRefusal> {
    Ok(PaymentPart {
        payment_method: PaymentMethod::Terminal.as_str(),
        reference: slip(typed).ok_or(SettleRefusal::SlipMissing)?,
        amount_minor: -minor,
    })
}

async fn keep(
    house: &House,
    conn: &mut Conn,
    of: KeptFor,
    part: &PaymentPart,
) -> Result<(), Failure<SettleRefusal>> {
    match slips::keep(house, conn, of, part).await? {
        Kept::New => Ok(()),
        Kept::Before(code) => Err(Failure::Refused(SettleRefusal::SlipUsed(code))),
    }
}
