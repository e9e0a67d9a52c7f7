//! The credit of its buyer pays an order that waits for them, such as a renewal's, before a bank
//! is asked for the rest. Other orders take it when they are placed. It also pays what a bank sent
//! back of a renewal.

use super::{
    PayRefusal,
    credit::{OwnPart, Source, capture, put_part, share_due},
};
use crate::{
    receivables::{pay_back, payable_minor},
    settlement::{self, Reported},
};
use anyhow::{Context, anyhow};
use domain::{
    id::{MerchantAccountId, PerformanceId},
    money::Currency,
    payments::{
        credit::{Balance, ShareDue, Spent, spend},
        method::PaymentMethod,
    },
    people::actor::Actor,
    tickets::link::SecretLookup,
};
use house::{Failure, House, sealed};
use people::customers::customer_with;
use store::{
    Conn,
    books::credits,
    orders::{
        self, Order,
        shares::{self, Share},
    },
    payments::{
        self,
        merchants::{self, CREDIT},
    },
};

/// What the credit of whoever is signed in would pay, and what is then left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditOffer {
    pub used_minor: i64,
    pub rest_minor: i64,
}

/// None: there is no credit of theirs that could pay it.
#[boxed]
pub async fn offered_credit(
    house: &House,
    actor: &Actor,
    order_secret: &str,
) -> anyhow::Result<Option<CreditOffer>> {
    let secret = sealed::link_lookup(house, order_secret)?;
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    if !waits_for(house, &mut conn, actor, &order).await? {
        let used_minor = sent_back_minor(&mut conn, actor, &order).await?;
        return Ok((used_minor > 0).then_some(CreditOffer { used_minor, rest_minor: 0 }));
    }
    let shares = shares::of_order(&mut conn, order.id).await?;
    let balances = credits::balances(&mut conn, order.person, &order.currency).await?;
    let spent = spent_on(house, &order, &shares, &balances)?;
    let used_minor = sum_of(&spent);
    let rest_minor = order.total_minor - used_minor;
    Ok((used_minor > 0).then_some(CreditOffer { used_minor, rest_minor }))
}

/// Takes the credit at once: all that the page said, or nothing. Gives whether a bank is to be
/// asked for a rest.
///
/// # Errors
/// Why it isn't taken.
#[boxed]
pub async fn pay_with_credit(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    used_shown_minor: i64,
) -> Result<bool, Failure<PayRefusal>> {
    let (actor, secret) = (actor.clone(), sealed::link_lookup(house, order_secret)?);
    let paid = house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move { pay(&house, conn, &actor, &secret, used_shown_minor).await })
        })
        .await?;
    house.announce(&paid.changed).await;
    Ok(paid.rest_minor > 0)
}

struct Paid {
    rest_minor: i64,
    changed: Vec<PerformanceId>,
}

async fn pay(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &SecretLookup,
    used_shown_minor: i64,
) -> Result<Paid, Failure<PayRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(known) = orders::by_secret(conn, secret).await? else {
        return refused(PayRefusal::UnknownOrder);
    };
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    if !waits_for(house, conn, actor, &order).await? {
        credits::lock(conn, order.person, &order.currency).await?;
        return match sent_back_minor(conn, actor, &order).await? {
            0 => refused(PayRefusal::NotOpen),
            minor if minor != used_shown_minor => refused(PayRefusal::CreditChanged),
            minor => {
                pay_back(house, conn, actor, &order, minor).await?;
                Ok(Paid { rest_minor: 0, changed: Vec::new() })
            }
        };
    }
    let mut shares = shares::of_order(conn, order.id).await?;
    let balances = credits::lock(conn, order.person, &order.currency).await?;
    let spent = spent_on(house, &order, &shares, &balances)?;
    let used_minor = sum_of(&spent);
    if used_minor == 0 || used_minor != used_shown_minor {
        return refused(PayRefusal::CreditChanged);
    }
    for part in &spent {
        let id = MerchantAccountId(house.new_id());
        let merchant = merchants::own_account(conn, id, part.company, CREDIT).await?;
        let payment_method = PaymentMethod::Credit;
        put_part(&mut shares, part, Source { merchant, payment_method, voucher: None });
    }
    shares::change(conn, order.id, &shares).await?;
    let mut changed = Vec::new();
    let own = shares.iter().filter(|share| share.merchant.house_owed_it());
    for (attempt, share) in (1..).zip(own) {
        let part = OwnPart { order: &order, share, attempt };
        let payment = capture(house, conn, actor, &part).await?;
        let captured = payment.amount;
        let mut others = payments::of_order(conn, order.id).await?;
        others.retain(|other| other.id != payment.id);
        let (actor, order) = (actor.clone(), order.clone());
        let reported = Reported { actor, order, payment, others, catalogue: None };
        changed.extend(settlement::settle_capture(house, conn, &reported, captured).await?);
    }
    Ok(Paid { rest_minor: order.total_minor - used_minor, changed })
}

/// Of a renewal that nobody has tried to pay: what a bank may still take of an attempt would come
/// on top of the credit.
async fn waits_for(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<bool> {
    let is_open = order.is_renewal() && !order.is_over() && house.now() < order.pay_by;
    if !is_open || !payments::of_order(conn, order.id).await?.is_empty() {
        return Ok(false);
    }
    is_own(conn, actor, order).await
}

async fn is_own(conn: &mut Conn, actor: &Actor, order: &Order) -> anyhow::Result<bool> {
    let customer = customer_with(conn, actor).await?;
    let own = customer.as_ref().and_then(|customer| customer.persons.first());
    Ok(own.is_some_and(|own| own.id == order.person))
}

/// What the buyer's credit pays of what their bank sent back.
async fn sent_back_minor(conn: &mut Conn, actor: &Actor, order: &Order) -> anyhow::Result<i64> {
    match order.is_renewal() && is_own(conn, actor, order).await? {
        true => payable_minor(conn, order).await,
        false => Ok(0),
    }
}

fn spent_on(
    house: &House,
    order: &Order,
    shares: &[Share],
    balances: &[Balance],
) -> anyhow::Result<Vec<Spent>> {
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let dues: Vec<ShareDue> =
        shares.iter().map(|share| share_due(house, share, currency)).collect();
    Ok(spend(&dues, balances))
}

fn sum_of(spent: &[Spent]) -> i64 {
    spent.iter().map(|part| part.minor).sum()
}
