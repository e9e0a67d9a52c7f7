//! A sale is tried before a card is asked for: what `sell` would refuse is refused before anybody
//! pays.

use super::{CounterRefusal, CounterSale, SaleWork};
use domain::people::actor::Actor;
use house::{Failure, House};
use std::{convert::Infallible, sync::Arc};

enum Tried {
    WouldSell,
    Refused(CounterRefusal),
}

/// Whether `sell` would sell it now. Nothing is kept.
///
/// # Errors
/// As `sell`.
#[boxed]
pub(crate) async fn rehearse(
    house: &House,
    actor: &Actor,
    sale: &CounterSale,
) -> Result<(), Failure<CounterRefusal>> {
    let work = Arc::new(SaleWork::of(house, actor, sale).await?);
    let tried = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                // A refusal undoes what its transaction wrote.
                match work.sell_in(&house, conn, None).await {
                    Ok(_) => Err::<Infallible, _>(Failure::Refused(Tried::WouldSell)),
                    Err(why) => Err(why.map(Tried::Refused)),
                }
            })
        })
        .await;
    match tried {
        Ok(never) => match never {},
        Err(Failure::Refused(Tried::WouldSell)) => Ok(()),
        Err(Failure::Refused(Tried::Refused(why))) => Err(Failure::Refused(why)),
        Err(Failure::NotPermitted(missing)) => Err(Failure::NotPermitted(missing)),
        Err(Failure::Fault(fault)) => Err(Failure::Fault(fault)),
    }
}
