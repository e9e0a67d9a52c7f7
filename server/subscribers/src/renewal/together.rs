//! Several subscriptions are renewed by one answer, as they are.

use super::{
    answer::{Open, Reply},
    mails::{self, Step},
};
use domain::{
    actor::Actor,
    id::RenewalId,
    renewal::{Answer, RenewalRefusal},
};
use house::{Failure, House};

/// One of several that are renewed at once, as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ToRenew {
    pub renewal: RenewalId,
    /// What the page said that it costs.
    pub shown_minor: i64,
}

/// All of them as they are, or none; one mail confirms them all.
///
/// # Errors
/// Why one isn't renewed.
#[boxed]
pub async fn renew_together(
    house: &House,
    actor: &Actor,
    renewals: &[ToRenew],
) -> Result<(), Failure<RenewalRefusal>> {
    let (actor, mut renewals) = (actor.clone(), renewals.to_vec());
    renewals.sort();
    house
        .write(move |house, conn| {
            let (actor, renewals) = (actor.clone(), renewals.clone());
            Box::pin(async move {
                let (at, mut news) = (house.now(), Vec::new());
                for ToRenew { renewal, shown_minor } in renewals {
                    let reply = Reply {
                        answer: Answer::Confirmed,
                        payment: None,
                        mandate: None,
                        shown_minor: Some(shown_minor),
                    };
                    let mut open = Open::find(&house, conn, &actor, renewal).await?;
                    open.at = at;
                    if open.answer(&house, conn, &actor, &reply).await? {
                        news.push(open.renewal);
                    }
                }
                Ok(mails::enqueue_about(&house, conn, Step::Answered { at }, &news).await?)
            })
        })
        .await
}
