//! A sale is tried before a card is asked for: what `sell` would refuse is refused before anybody
//! pays.

use super::{CounterRefusal, CounterSale, SaleWork};
use domain::{
    id::{CompanyId, OrderId},
    people::actor::Actor,
};
use house::{Failure, House};
use std::{convert::Infallible, sync::Arc};
use store::{Conn, payments};

enum Tried {
    WouldSell(Option<CompanyId>),
    Refused(CounterRefusal),
}

/// Whether `sell` would sell it now. Nothing is kept. Gives the company to which the terminal would
/// pay most.
///
/// # Errors
/// As `sell`.
#[boxed]
pub(crate) async fn rehearse(
    house: &House,
    actor: &Actor,
    sale: &CounterSale,
) -> Result<Option<CompanyId>, Failure<CounterRefusal>> {
    let work = Arc::new(SaleWork::of(house, actor, sale).await?);
    let tried = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { try_in(&work, &house, conn).await })
        })
        .await;
    match tried {
        Ok(never) => match never {},
        Err(Failure::Refused(Tried::WouldSell(company))) => Ok(company),
        Err(Failure::Refused(Tried::Refused(why))) => Err(Failure::Refused(why)),
        Err(Failure::NotPermitted(missing)) => Err(Failure::NotPermitted(missing)),
        Err(Failure::Fault(fault)) => Err(Failure::Fault(fault)),
    }
}

/// A refusal undoes what its transaction wrote.
async fn try_in(
    work: &SaleWork,
    house: &House,
    conn: &mut Conn,
) -> Result<Infallible, Failure<Tried>> {
    let order = work.sell_in(house, conn, None).await;
    let order = order.map_err(|why| why.map(Tried::Refused))?;
    Err(Failure::Refused(Tried::WouldSell(taker(conn, order.id).await?)))
}

async fn taker(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<CompanyId>> {
    let all = payments::of_order(conn, order).await?;
    let by_terminal = all.into_iter().filter(|payment| payment.merchant.is_terminal());
    let most = by_terminal.max_by_key(|payment| payment.amount.minor);
    Ok(most.map(|payment| payment.merchant.company))
}
