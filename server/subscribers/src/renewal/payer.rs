//! Who goes on with a subscription: whoever bought the former one, or its new holder, to whom it
//! was handed before they were asked. And how they pay.

use anyhow::Context;
use domain::{
    id::{OrderId, OrderItemId},
    moment::Moment,
    money::{Currency, Money},
    tickets::renewal::RenewalPayment,
};
use money::checkout::rule_of as owed_by;
use rules::RenewalRule;
use store::{
    Conn,
    books::{credits, receivables},
    orders::{self, Order},
    payments::stored_cards,
    tickets::{
        renewals::{self, Renewal},
        subscription_transfers,
    },
};

/// The former order, in the name of whoever goes on. Its money stays the buyer's.
pub(super) async fn former(conn: &mut Conn, renewal: &Renewal) -> anyhow::Result<Order> {
    former_of(conn, renewal.order, renewal.item, renewal.begun_at).await
}

/// What credit whoever goes on can spend. None: nothing.
pub(super) async fn credit(
    conn: &mut Conn,
    former: &Order,
    currency: Currency,
) -> anyhow::Result<Option<Money>> {
    let balances = credits::balances(conn, former.person, currency.as_str()).await?;
    let minor: i64 = balances.iter().map(|balance| balance.minor).sum();
    Ok((minor > 0).then_some(Money::new(minor, currency)))
}

/// The same of one that begins at this moment.
pub(super) async fn former_of(
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
    begun_at: Moment,
) -> anyhow::Result<Order> {
    let bought = orders::by_id(conn, order).await?.context("orders are never deleted")?;
    let payer = subscription_transfers::payer(conn, item, begun_at).await?;
    Ok(match payer {
        None => bought,
        Some(payer) => Order {
            person: payer.person,
            given_name: payer.given_name,
            family_name: payer.family_name,
            email: payer.email,
            language: payer.language,
            ..bought
        },
    })
}

/// Whether what paid the former subscription is theirs.
async fn is_buyer(conn: &mut Conn, former: &Order) -> anyhow::Result<bool> {
    let bought = orders::by_id(conn, former.id).await?.context("orders are never deleted")?;
    Ok(bought.person == former.person)
}

/// How a renewal is paid, if it is carried out as it stands.
#[derive(PartialEq)]
pub(super) enum Pays {
    Later(RenewalPayment),
    Card(stored_cards::Card),
    ByBuyer,
}

/// What the holder chose holds for their own cards and mandate. Where they chose nothing, a card
/// is charged or an account debited only if it paid the former subscription: whoever buys under
/// somebody else's address spends nothing of theirs.
pub(super) async fn payment(
    conn: &mut Conn,
    rule: &RenewalRule,
    renewal: &Renewal,
    former: &Order,
) -> anyhow::Result<Pays> {
    let chosen = renewal.payment;
    let is_buyer = is_buyer(conn, former).await?;
    let Some(payment) = chosen.or(rule.pay.first().copied()) else { return Ok(Pays::ByBuyer) };
    Ok(match payment {
        RenewalPayment::Invoice => Pays::Later(payment),
        RenewalPayment::Debit => {
            let signed = renewals::mandate(conn, former.person).await?.is_some();
            let is_theirs = chosen.is_some()
                || is_buyer && {
                    let owed = receivables::of_order(conn, former.id).await?;
                    owed.iter().any(|it| it.rule == owed_by(RenewalPayment::Debit))
                };
            if signed && is_theirs { Pays::Later(payment) } else { Pays::ByBuyer }
        }
        RenewalPayment::Card => {
            let card = match chosen {
                Some(_) => stored_cards::of_buyer(conn, former.person).await?,
                None if is_buyer => stored_cards::of_order(conn, former.id).await?,
                None => None,
            };
            card.map_or(Pays::ByBuyer, Pays::Card)
        }
    })
}
