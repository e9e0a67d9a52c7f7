//! Several subscriptions are answered at once.

use super::{
    answer::{Open, Reply},
    mails::{self, Step},
};
use domain::{id::RenewalId, people::actor::Actor, tickets::renewal::RenewalRefusal};
use house::{Failure, House};

/// So many are answered at once at most. No page names more, and a form that does is refused whole:
/// its button said the price of all.
pub const TOGETHER_MAX: usize = 50;

/// One of several that are answered at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ToRenew {
    pub renewal: RenewalId,
    /// What the page said that it costs.
    pub shown_minor: i64,
}

/// The same answer to all of them, or to none; one mail confirms them all. What the page said that
/// each costs stands in `renewals`: one that stands there twice is answered once, and is refused if
/// two prices stand there.
///
/// # Errors
/// Why one isn't answered so.
#[boxed]
pub async fn reply_together(
    house: &House,
    actor: &Actor,
    renewals: &[ToRenew],
    reply: &Reply,
) -> Result<(), Failure<RenewalRefusal>> {
    let (actor, mut renewals, reply) = (actor.clone(), renewals.to_vec(), reply.clone());
    renewals.sort();
    renewals.dedup();
    house
        .write(move |house, conn| {
            let (actor, renewals) = (actor.clone(), renewals.clone());
            let mut reply = reply.clone();
            Box::pin(async move {
                let (at, mut news) = (house.now(), Vec::new());
                for ToRenew { renewal, shown_minor } in renewals {
                    reply.shown_minor = Some(shown_minor);
                    let mut open = Open::find(&house, conn, &actor, renewal).await?;
                    open.at = at;
                    if open.answer(&house, conn, &actor, &reply).await? {
                        news.push(open.renewal);
                    }
                    // The mandate that was signed with the first holds for the others.
                    if let Some(mandate) = &mut reply.mandate {
                        mandate.iban.clear();
                    }
                }
                Ok(mails::enqueue_about(&house, conn, Step::Answered { at }, &news).await?)
            })
        })
        .await
}
