//! What a bank refused to give back is a debt of the house (invariant 3). Staff pay it another
//! way, in cash out of a till or elsewhere, and say how; no gateway is asked again.

mod as_paid;

use super::refunds::done_by_hand;
use crate::books::{
    self, RefundTurn,
    tills::{DebtOf, DebtPaid, post_debt_paid},
};
use crate::tills::debt::{DebtCash, Handed, hand_over};
use crate::timeline::{self, may_reach};
use anyhow::Context;
use as_paid::AsPaid;
use domain::{
    id::OrderId,
    moment::Moment,
    money::{Currency, Money},
    payments::method::OrderCode,
    people::actor::{Action, Actor},
    sales::till::CashRefusal,
};
use house::{
    Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    payments::refunds::{self, ANOTHER_WAY, AT_COUNTER, PaidByHand, Refund, Settled},
};

/// The longest text that staff may write about how a debt was paid.
pub const HOW_CHARS_MAX: usize = 200;

/// What is owed of an order: by the house since a bank refused a refund, or by the shopper since
/// a chargeback was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    pub amount: Money,
    /// The moment since which its newest part is owed.
    pub since: Moment,
}

impl Debt {
    /// Names the debt in a form, which is not to be taken for another debt of the same sum.
    pub fn mark(&self) -> String {
        format!("{} {} {}", self.amount.minor, self.amount.currency.as_str(), self.since.0)
    }

    /// The sum of the parts that have the first one's currency. Debts in another currency are
    /// settled by themselves.
    pub(super) fn of(parts: impl Iterator<Item = Self>) -> Option<Self> {
        parts.reduce(|all, next| match all.amount.currency {
            currency if currency == next.amount.currency => Self {
                amount: Money::new(all.amount.minor + next.amount.minor, currency),
                since: all.since.max(next.since),
            },
            _ => all,
        })
    }
}

/// What the house owes for refunds that banks refused.
fn of_refunds(refunds: &[Refund]) -> Option<Debt> {
    let each = |refund: &Refund| {
        let since = refund.failed_at.filter(|_| refund.is_owed())?;
        Some(Debt { amount: refund.owed(), since })
    };
    Debt::of(refunds.iter().filter_map(each))
}

/// How the house comes to owe a refund: by that staff see how to pay it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebtKind {
    /// A bank refused all or a part of it.
    Refused,
    /// It goes back the way it was paid at a counter.
    AtCounter { cash: bool, terminal: bool },
    /// It goes another way: no bank was asked. Neither of both: a bank brought some of it.
    AnotherWay { cash: bool, terminal: bool },
}

impl DebtKind {
    fn of(refunds: &[Refund], currency: Currency) -> Self {
        let owed = || refunds.iter().filter(|it| it.is_owed() && it.amount.currency == currency);
        let is_at_counter = owed().all(|it| it.merchant.is_at_counter());
        let cash = is_at_counter && owed().any(|it| it.merchant.is_cash());
        let terminal = is_at_counter && owed().any(|it| it.merchant.is_terminal());
        if owed().all(|it| it.owed_for_minor(AT_COUNTER) > 0) {
            return Self::AtCounter { cash, terminal };
        }
        let is_refused =
            |it: &Refund| it.owed_for_minor(AT_COUNTER) + it.owed_for_minor(ANOTHER_WAY) == 0;
        if owed().any(is_refused) { Self::Refused } else { Self::AnotherWay { cash, terminal } }
    }

    /// Whether cash, and whether a terminal had paid, where all of it was paid at a counter.
    pub fn paid_at_counter(self) -> (bool, bool) {
        match self {
            Self::Refused => (false, false),
            Self::AtCounter { cash, terminal } | Self::AnotherWay { cash, terminal } => {
                (cash, terminal)
            }
        }
    }
}

/// What staff wrote about it, ready for the order's timeline.
///
/// # Errors
/// Refused when nothing was written, or too much.
pub(super) fn reason(typed: &str) -> Result<String, SettleRefusal> {
    if typed.trim().is_empty() {
        return Err(SettleRefusal::HowMissing);
    }
    if typed.chars().count() > HOW_CHARS_MAX {
        return Err(SettleRefusal::HowTooLong);
    }
    Ok(printable(typed, HOW_CHARS_MAX))
}

/// # Errors
/// Refused when nothing is owed, or something else than the form showed.
pub(super) fn as_shown(debt: Option<Debt>, shown: &str) -> Result<Debt, SettleRefusal> {
    match debt {
        None => Err(SettleRefusal::NothingOwed),
        Some(debt) if debt.mark() != shown => Err(SettleRefusal::Changed),
        Some(debt) => Ok(debt),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleRefusal {
    /// Or it is not visible to this member of staff.
    UnknownOrder,
    /// Or it was settled before.
    NothingOwed,
    /// Another sum than was shown, or another debt.
    Changed,
    HowMissing,
    HowTooLong,
    /// A terminal pays back, and nobody said the number on its slip.
    SlipMissing,
    /// Another payment or refund of the day has it: of this order, if it is known.
    SlipUsed(Option<OrderCode>),
    /// Cash goes out of a till, or into one.
    Till(CashRefusal),
}

/// How staff paid it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    AtBank,
    InCash,
    Another,
}

/// What staff say that they have paid.
#[derive(Clone)]
struct Settlement {
    order_code: String,
    way: Way,
    how: String,
    /// As they typed it.
    slip: String,
    /// The mark of the debt that their form showed.
    shown: String,
}

impl Settlement {
    fn new(order_code: &str, way: Way, how: &str, shown: &str) -> Self {
        let (how, shown) = (how.to_owned(), shown.to_owned());
        Self { order_code: order_code.to_owned(), way, how, slip: String::new(), shown }
    }
}

/// What staff say of a refund that they have sent by hand.
#[derive(Clone, Copy, Debug)]
pub struct EnteredRefund<'a> {
    /// For the order's timeline.
    pub how: &'a str,
    /// The number on the terminal's slip, where a terminal paid something back.
    pub slip: &'a str,
    /// The mark of what they sent.
    pub shown: &'a str,
}

/// What the house owes to this order's shopper. Only for staff who may settle debts.
#[boxed]
pub async fn debt_of(house: &House, actor: &Actor, order: OrderId) -> anyhow::Result<Option<Debt>> {
    Ok(debt_to_pay(house, actor, order).await?.map(|(debt, _)| debt))
}

/// The same, and how it came about.
#[boxed]
pub async fn debt_to_pay(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> anyhow::Result<Option<(Debt, DebtKind)>> {
    let mut conn = house.store().read().await?;
    if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
        return Ok(None);
    }
    let refunds = refunds::of_order(&mut conn, order).await?;
    let debt = of_refunds(&refunds);
    Ok(debt.map(|debt| (debt, DebtKind::of(&refunds, debt.amount.currency))))
}

/// What gateways are still asked to give back of the order, for a colleague who may refund it.
#[boxed]
pub async fn refunds_under_way(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> anyhow::Result<Option<Money>> {
    let mut conn = house.store().read().await?;
    if !may_reach(&mut conn, actor, Action::RefundOrder, order).await? {
        return Ok(None);
    }
    let refunds = refunds::of_order(&mut conn, order).await?;
    let open = refunds.iter().filter(|it| it.done_at.is_none() && it.failed_at.is_none());
    let each = open.map(|refund| Debt { amount: refund.amount, since: refund.requested_at });
    Ok(Debt::of(each).map(|all| all.amount))
}

/// Staff have paid it another way. `how`: for the order's timeline; `shown`: the mark of
/// what they paid.
#[boxed]
pub async fn settle_debt(
    house: &House,
    actor: &Actor,
    order_code: &str,
    how: &str,
    shown: &str,
) -> Result<Money, Failure<SettleRefusal>> {
    settle_by_hand(house, actor, Settlement::new(order_code, Way::Another, how, shown)).await
}

/// Staff have handed it over in cash, whatever had paid: out of their till, where the counter has
/// tills.
#[boxed]
pub async fn settle_debt_in_cash(
    house: &House,
    actor: &Actor,
    order_code: &str,
    how: &str,
    shown: &str,
) -> Result<Money, Failure<SettleRefusal>> {
    settle_by_hand(house, actor, Settlement::new(order_code, Way::InCash, how, shown)).await
}

/// Staff have sent it by hand, on the bank's or the gateway's own pages, by the payment method that
/// had paid; or they gave it back so at a counter.
#[boxed]
pub async fn enter_refund(
    house: &House,
    actor: &Actor,
    order_code: &str,
    entered: &EnteredRefund<'_>,
) -> Result<Money, Failure<SettleRefusal>> {
    let EnteredRefund { how, slip, shown } = *entered;
    let settlement = Settlement::new(order_code, Way::AtBank, how, shown);
    settle_by_hand(house, actor, Settlement { slip: slip.to_owned(), ..settlement }).await
}

async fn settle_by_hand(
    house: &House,
    actor: &Actor,
    settlement: Settlement,
) -> Result<Money, Failure<SettleRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            let settlement = settlement.clone();
            Box::pin(async move { settle(&house, conn, &actor, &settlement).await })
        })
        .await
}

async fn settle(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    settlement: &Settlement,
) -> Result<Money, Failure<SettleRefusal>> {
    let code = &settlement.order_code;
    let (right, unknown) = (Action::RefundOrder, SettleRefusal::UnknownOrder);
    let known = timeline::reachable(conn, actor, right, code, unknown).await?;
    let how = reason(&settlement.how).map_err(Failure::Refused)?;
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let all = refunds::of_order(conn, order.id).await?;
    let debt = as_shown(of_refunds(&all), &settlement.shown).map_err(Failure::Refused)?;
    let amount = debt.amount;
    let is_paid = |refund: &&Refund| refund.is_owed() && refund.amount.currency == amount.currency;
    let is_as_paid = |refund: &&Refund| {
        let is_all = refund.owed_minor == refund.amount.minor;
        match settlement.way {
            Way::AtBank => is_all,
            Way::InCash => is_all && refund.is_cash(),
            Way::Another => false,
        }
    };
    let (given, rest): (Vec<&Refund>, Vec<&Refund>) =
        all.iter().filter(is_paid).partition(is_as_paid);
    let together = AsPaid { order: &order, refunds: &given, slip: &settlement.slip };
    as_paid::take(house, conn, actor, &together).await?;
    for refund in given {
        done_by_hand(house, conn, refund, actor, &how).await?;
    }
    for refund in rest {
        let rest = Rest { order: &order, refund, way: settlement.way, how: &how };
        settle_rest(house, conn, actor, &rest).await?;
    }
    Ok(amount)
}

/// The rest of a refused refund, of which a chargeback may have brought the other part, and how its
/// shopper got it.
struct Rest<'a> {
    order: &'a Order,
    refund: &'a Refund,
    way: Way,
    /// How it was paid, as staff wrote it.
    how: &'a str,
}

async fn settle_rest(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    rest: &Rest<'_>,
) -> Result<(), Failure<SettleRefusal>> {
    let Rest { order: _, refund, way, how } = *rest;
    let (by, action) = match way {
        Way::AtBank => {
            books::post_refund(house, conn, refund, RefundTurn::GivenAfterAll).await?;
            (PaidByHand::Gateway, "refund.done")
        }
        Way::InCash => {
            let handed = in_cash(house, conn, actor, rest).await?;
            post_debt_paid(house, conn, refund, handed.by).await?;
            let (point, till) = (handed.point, handed.till);
            (PaidByHand::Cash { point, till }, "refund.settle")
        }
        Way::Another => {
            post_debt_paid(house, conn, refund, DebtPaid::Elsewhere).await?;
            (PaidByHand::Otherwise, "refund.settle")
        }
    };
    let (id, at, minor) = (house.new_id(), house.now(), refund.owed_minor);
    refunds::settle(conn, refund.id, &Settled { id, by, minor, how, at }).await?;
    let detail = json!({
        "refund": refund.id.to_string(),
        "amount_minor": refund.owed_minor,
        "in_cash": way == Way::InCash,
        "reason": how,
    });
    let subject = Subject::Order(refund.order);
    let entry = JournalEntry { action, subject, detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}

/// At the counter where the actor is.
async fn in_cash(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    rest: &Rest<'_>,
) -> Result<Handed, Failure<SettleRefusal>> {
    let Rest { order, refund, way: _, how } = *rest;
    let cash = DebtCash {
        of: DebtOf::Refund(order.id),
        company: refund.merchant.company,
        sold_at: order.seller.point_of_sale,
        amount: refund.owed(),
        reason: format!("{}: {how}", order.code),
    };
    let handed = hand_over(house, conn, actor, &cash).await;
    handed.map_err(|why| why.map(SettleRefusal::Till))
}
