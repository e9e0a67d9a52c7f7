//! More time for a basket.

use super::shopper;
use domain::{
    moment::Moment,
    people::actor::Actor,
    sales::basket::BasketState,
    seats::hold::{PersonSign, renewed_end},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    baskets::{self, LineRow},
    seats::claims::{self, Holds},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtendRefusal {
    /// Empty, or its time was up.
    Ended,
    NoneLeft,
    /// No more without an e-mail address: nothing else says that a person is there.
    NeedsAddress,
}

/// The whole time anew (WCAG 2.2.1).
#[boxed]
pub async fn extend_basket(
    house: &House,
    actor: &Actor,
) -> Result<BasketState, Failure<ExtendRefusal>> {
    let session = shopper(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let now = house.now();
                let ended = Failure::Refused(ExtendRefusal::Ended);
                let Some(basket) = baskets::lock(tx, session).await? else {
                    return Err(ended);
                };
                let lines = baskets::lines(tx, basket.id, now).await?;
                if basket.ends_at <= now || !lines.iter().any(|line| line.held) {
                    return Err(ended);
                }
                let until = basket_end(&house, &lines, now, basket.sign);
                if basket.extensions >= basket.sign.extensions_max() || until <= basket.ends_at {
                    return Err(Failure::Refused(match basket.sign {
                        PersonSign::Address => ExtendRefusal::NoneLeft,
                        PersonSign::Page | PersonSign::Nothing => ExtendRefusal::NeedsAddress,
                    }));
                }
                baskets::set_end(tx, basket.id, until, basket.extensions + 1).await?;
                claims::extend(tx, Holds::Seats, basket.id, until, now).await?;
                claims::extend(tx, Holds::Places, basket.id, until, now).await?;
                let entry = JournalEntry {
                    action: "extend",
                    subject: Subject::Basket(basket.id),
                    detail: json!({}),
                };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(())
            })
        })
        .await?;
    Ok(super::basket_state(house, session).await?)
}

/// When a basket with these lines ends if its time is renewed now.
pub(crate) fn basket_end(
    house: &House,
    lines: &[LineRow],
    now: Moment,
    sign: PersonSign,
) -> Moment {
    let held = lines.iter().filter(|line| line.held);
    let oldest = held.map(|line| line.added_at).min();
    renewed_end(now, oldest, house.settings().basket_life_ms, sign)
}
