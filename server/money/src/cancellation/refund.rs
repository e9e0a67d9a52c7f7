//! What goes back of each share of what is taken back: by the payment methods that paid, as credit,
//! or another way. Cash becomes credit only where its buyer asks for it, and never goes to a card
//! or a bank by itself.

use super::{
    CancelRefusal, Cancellation, How, Sent,
    backs::{self, Backs, Way},
};
use crate::{
    books::points::{Hand, point_of},
    checkout::parts::slips::{self, Kept, KeptFor},
    payments::{
        reach::tell_the_door,
        refunds::{credited, done_by_hand, owed_by_hand},
    },
    tills::cash::{CashPlace, shift_for},
};
use anyhow::Context;
use domain::{
    id::{CancellationId, CompanyId, RefundId},
    money::Money,
    payments::method::PaymentMethod,
    people::actor::{Action, Actor},
};
use house::{Answered as _, Failure, House};
use std::collections::BTreeMap;
use store::{
    Conn,
    books::receivables,
    orders::Order,
    payments::{
        cancellations,
        parts::{self, PaymentPart, TakenBy},
        refunds,
    },
};

/// How staff give money back.
#[derive(Clone, Debug, Default)]
pub struct StaffRefund {
    pub sent: Sent,
    /// The number on the terminal's slip, where the terminal paid something back. A terminal that
    /// the house speaks to is asked to, unless its slip is here already.
    pub slip: String,
    pub by: TakenBy,
}

impl StaffRefund {
    /// They give it back themselves, or have: the slip of a terminal says so that the house would
    /// have asked.
    fn gives_by_hand(&self, way: &Way) -> bool {
        way.is_by_staff() || (way.is_driven && !self.slip.trim().is_empty())
    }

    /// With the colleague who does it, where nobody else is named.
    pub(super) fn done_by(self, actor: &Actor) -> Self {
        let operator = self.by.operator.or(actor.operator());
        Self { by: TakenBy { operator, ..self.by }, ..self }
    }
}

/// What staff ask for, and what it comes to.
pub(super) struct Asked<'a> {
    pub actor: &'a Actor,
    pub wanted: &'a Cancellation,
    pub staff: &'a StaffRefund,
    pub decided: &'a Backs,
}

/// What staff say about the way of the money, before anything is written. The slip is used up by
/// it.
///
/// # Errors
/// The money can't go that way, or the slip's number is missing or was used.
pub(super) async fn check(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    asked: &Asked<'_>,
) -> Result<(), Failure<CancelRefusal>> {
    let Asked { actor, wanted, staff, decided } = *asked;
    let refused = |why| Err(Failure::Refused(why));
    if staff.sent == Sent::AnotherWay && wanted.reason.trim().is_empty() {
        return refused(CancelRefusal::ReasonMissing);
    }
    // Nothing was paid yet of what is paid later.
    if !receivables::of_order(conn, order.id).await?.is_empty() {
        return Ok(());
    }
    let ways = backs::ways(conn, order, decided).await?;
    let by_staff = ways.iter().any(|way| way.is_by_staff() && way.back_minor > 0);
    // Without an address nobody could ever spend it.
    if by_staff && staff.sent == Sent::AsCredit && order.email.is_empty() {
        return refused(CancelRefusal::NotAsCredit);
    }
    if matches!(staff.sent, Sent::AnotherWay | Sent::AsCredit) {
        return Ok(());
    }
    let by_hand = |way: &&Way| way.back_minor > 0 && staff.gives_by_hand(way);
    let ways: Vec<&Way> = ways.iter().filter(by_hand).collect();
    if ways.is_empty() {
        return Ok(());
    }
    let moves_cash = ways.iter().any(|way| way.payment.merchant.is_cash());
    let place = CashPlace::of(actor, Action::RefundOrder, order, staff.by).moving(moves_cash);
    let till = shift_for(conn, &place).await.map_err(|why| why.map(CancelRefusal::Till))?;
    let by_terminal = ways.iter().filter(|way| way.payment.merchant.is_terminal());
    let amount_minor: i64 = by_terminal.map(|way| way.back_minor).sum();
    if amount_minor == 0 {
        return Ok(());
    }
    let Some(slip) = domain::payments::method::slip(&staff.slip) else {
        return refused(CancelRefusal::SlipMissing);
    };
    let part = PaymentPart {
        payment_method: PaymentMethod::Terminal.as_str(),
        reference: slip,
        amount_minor: -amount_minor,
    };
    match slips::keep(house, conn, KeptFor { order: order.id, till }, &part).await? {
        Kept::New => Ok(()),
        Kept::Before(code) => refused(CancelRefusal::SlipUsed(code)),
    }
}

/// Which cancellation money goes back for.
#[derive(Clone, Copy)]
pub(super) struct Refunded<'a> {
    pub actor: &'a Actor,
    pub order: &'a Order,
    pub cancellation: CancellationId,
    pub how: How<'a>,
    pub reason: &'a str,
}

/// What goes back of each share: as credit, by the method that paid, or from what its bank took
/// back before. Gives what went which way.
pub(super) async fn request(
    house: &House,
    conn: &mut Conn,
    of: &Refunded<'_>,
    decided: &Backs,
) -> anyhow::Result<Vec<Way>> {
    let ways = backs::ways(conn, of.order, decided).await?;
    let mut rest = of.how.back.cloned().unwrap_or_default();
    for way in &ways {
        for (receivable, minor) in &way.owed_less {
            cancellations::owe_less(conn, *receivable, *minor, house.now()).await?;
        }
        let owed_minor = owed_minor(way, of);
        let rest_minor = rest_of(&mut rest, way);
        let back_minor = way.back_minor + way.by_hand_minor - owed_minor - rest_minor;
        if back_minor > 0 {
            give_back(house, conn, of, way, back_minor).await?;
        }
        if rest_minor > 0 {
            give_rest(house, conn, of, way, rest_minor).await?;
        }
        if owed_minor > 0 {
            owe(house, conn, of, way, owed_minor).await?;
        }
    }
    tell_the_door(house, conn, of.order.id).await?;
    Ok(ways)
}

/// Until staff have paid it another way.
async fn owe(
    house: &House,
    conn: &mut Conn,
    of: &Refunded<'_>,
    way: &Way,
    minor: i64,
) -> anyhow::Result<()> {
    let amount = Money::new(minor, way.payment.amount.currency);
    let cause = cause(of.cancellation, refunds::BY_HAND);
    let refund = RefundId(house.new_id());
    refunds::insert(conn, refund, way.payment.id, amount, &cause, house.now()).await?;
    Ok(())
}

/// What of this way an exchange gives back. What credit had paid is credit again in one piece.
fn rest_of(rest: &mut BTreeMap<CompanyId, i64>, way: &Way) -> i64 {
    let Some(left) = rest.get_mut(&way.payment.merchant.company) else { return 0 };
    let minor = way.back_minor.min(*left);
    *left -= minor;
    match way.payment.merchant.is_credit() {
        true => 0,
        false => minor,
    }
}

/// By the method that paid, as without an exchange. The house owes what nobody can hand over.
async fn give_rest(
    house: &House,
    conn: &mut Conn,
    of: &Refunded<'_>,
    way: &Way,
    minor: i64,
) -> anyhow::Result<()> {
    let is_handed = match of.how.staff {
        Some(staff) if way.payment.merchant.is_cash() => {
            let place =
                CashPlace::of(of.actor, Action::RefundOrder, of.order, staff.by).moving(true);
            shift_for(conn, &place).await.answered()?.is_ok()
        }
        _ => !way.is_by_staff(),
    };
    if !is_handed {
        return owe(house, conn, of, way, minor).await;
    }
    let how = How { sent: Sent::ByGateway, exchange: None, ..of.how };
    give_back(house, conn, &Refunded { how, ..*of }, way, minor).await
}

fn cause(cancellation: CancellationId, end: &str) -> String {
    format!("{}{cancellation}{end}", refunds::CANCELLATION)
}

/// What the house owes of it until staff have paid it another way.
fn owed_minor(way: &Way, of: &Refunded<'_>) -> i64 {
    let (merchant, how) = (&way.payment.merchant, of.how);
    // The house changed a performance, and nobody has chosen credit.
    let is_unasked = how.change.is_some() && matches!(of.actor, Actor::Job { .. });
    if how.sent == Sent::AsCredit && !(is_unasked && way.is_by_staff()) {
        return 0;
    }
    let is_another_way = how.sent == Sent::AnotherWay && !merchant.house_owed_it();
    // Nobody is there to hand it over.
    let is_far = way.is_by_staff() && how.staff.is_none();
    match is_another_way || is_far {
        true => way.back_minor + way.by_hand_minor,
        false => way.by_hand_minor,
    }
}

async fn give_back(
    house: &House,
    conn: &mut Conn,
    of: &Refunded<'_>,
    way: &Way,
    minor: i64,
) -> anyhow::Result<()> {
    let (actor, how, merchant) = (of.actor, of.how, &way.payment.merchant);
    let as_credit = how.sent == Sent::AsCredit;
    // What an exchanged ticket brings pays for the new one as credit.
    let again = match how.exchange {
        Some(_) => merchant.is_credit(),
        None => merchant.house_owed_it(),
    };
    let end = if as_credit && !again { refunds::AS_CREDIT } else { "" };
    let refund = RefundId(house.new_id());
    let amount = Money::new(minor, way.payment.amount.currency);
    let cause = cause(of.cancellation, end);
    refunds::insert(conn, refund, way.payment.id, amount, &cause, house.now()).await?;
    if as_credit || again {
        return credited(house, conn, of.order.id, refund, actor).await;
    }
    let Some(staff) = how.staff.filter(|_| merchant.is_at_counter()) else { return Ok(()) };
    // `check` has found it open, and it is locked.
    let place = CashPlace::of(actor, Action::RefundOrder, of.order, staff.by);
    let till = shift_for(conn, &place).await.answered()?.ok().flatten();
    parts::mark_refund(conn, refund, TakenBy { till, ..staff.by }).await?;
    let hand = Hand { actor, action: Action::RefundOrder, till };
    if let Some(point) = point_of(conn, &hand, of.order, merchant).await? {
        parts::mark_refund_at(conn, refund, Some(point)).await?;
    }
    if !staff.gives_by_hand(way) {
        return Ok(());
    }
    let known = refunds::by_id(conn, refund).await?.context("it was just written")?;
    let words = if merchant.is_terminal() { staff.slip.trim() } else { of.reason };
    done_by_hand(house, conn, &known, actor, words).await
}

/// What no gateway is asked for: what staff have sent by hand, and what the house now owes, since
/// it can't go back by itself.
pub(super) async fn end_by_hand(
    house: &House,
    conn: &mut Conn,
    of: &Refunded<'_>,
) -> anyhow::Result<()> {
    let cause = cause(of.cancellation, "");
    for refund in refunds::of_order(conn, of.order.id).await? {
        match refund.cause.strip_prefix(&cause) {
            Some("") if of.how.sent == Sent::ByHand => {
                done_by_hand(house, conn, &refund, of.actor, of.reason).await?;
            }
            Some(refunds::BY_HAND) => {
                let why = match of.how.sent {
                    Sent::AnotherWay => refunds::ANOTHER_WAY,
                    Sent::ByGateway | Sent::ByHand | Sent::AsCredit => refund.unasked_because(),
                };
                owed_by_hand(house, conn, &refund, of.actor, why).await?;
            }
            Some(_) | None => {}
        }
    }
    Ok(())
}
