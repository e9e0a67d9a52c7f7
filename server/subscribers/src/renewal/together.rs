//! Several subscriptions are answered at once: those that are renewed so become one order.

use super::{
    answer::{Open, Reply},
    mails::{self, Step},
};
use domain::{
    id::RenewalId,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalRefusal},
};
use house::{Failure, House};
use store::{Conn, tickets::renewals};

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

/// Why none of several is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TogetherRefusal {
    /// The first of them that can't be answered so.
    pub renewal: RenewalId,
    pub why: RenewalRefusal,
}

/// The same answer to all of them, or to none; one mail confirms them all. What the page said that
/// each costs stands in `all`: one that stands there twice is answered once, and is refused if two
/// prices stand there. Those that are renewed become one order, unless their ways to pay differ.
///
/// # Errors
/// Which one isn't answered so, and why.
#[boxed]
pub async fn reply_together(
    house: &House,
    actor: &Actor,
    all: &[ToRenew],
    reply: &Reply,
) -> Result<(), Failure<TogetherRefusal>> {
    let (actor, mut all, reply) = (actor.clone(), all.to_vec(), reply.clone());
    all.sort();
    all.dedup();
    house
        .write(move |house, conn| {
            let (actor, all, reply) = (actor.clone(), all.clone(), reply.clone());
            Box::pin(async move { answer(&house, conn, &actor, &all, reply).await })
        })
        .await
}

async fn answer(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    all: &[ToRenew],
    mut reply: Reply,
) -> Result<(), Failure<TogetherRefusal>> {
    let (at, mut news) = (house.now(), Vec::new());
    let together = match (all, reply.answer) {
        ([first, _, ..], Answer::Confirmed) => Some(first.renewal),
        _ => None,
    };
    for ToRenew { renewal, shown_minor } in all.iter().copied() {
        let refused =
            |failure: Failure<RenewalRefusal>| failure.map(|why| TogetherRefusal { renewal, why });
        reply.shown_minor = Some(shown_minor);
        let mut open = Open::find(house, conn, actor, renewal).await.map_err(refused)?;
        (open.at, open.together) = (at, together);
        if open.answer(house, conn, actor, &reply).await.map_err(refused)? {
            news.push(open.renewal);
        }
        // The mandate that was signed with the first holds for the others.
        if let Some(mandate) = &mut reply.mandate {
            mandate.iban.clear();
        }
    }
    if let Some(together) = together {
        leave_others(conn, together, all).await?;
    }
    Ok(mails::enqueue_about(house, conn, Step::Answered { at }, &news).await?)
}

/// What a former answer had renewed with the same first one isn't renewed with these.
async fn leave_others(conn: &mut Conn, together: RenewalId, all: &[ToRenew]) -> anyhow::Result<()> {
    for other in renewals::open_together(conn, together).await? {
        if all.iter().all(|one| one.renewal != other.id) {
            renewals::set_together(conn, other.id, None).await?;
        }
    }
    Ok(())
}
