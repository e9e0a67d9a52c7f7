//! Two records of one customer become one, and are parted again.

mod erased;
mod erased_again;
mod forgotten;
mod merging;
mod notes;
mod parting;
mod schema;

use crate::{
    handed_on::resale::{ANA, ana_with, house},
    sale::{
        Order,
        example::{CARMEN_ONE, pick},
    },
};
use ::house::Failure;
use domain::{
    id::{CustomerMergeId, PersonId},
    people::{actor::Actor, merge::MergeRefusal},
};
use people::customers::{
    merging::{TwoRecords, merge, preview},
    search::write_words,
};
use testing::{Stage, plant, text};

/// The same Ana, who also ordered without signing in.
pub const OTHER: &str = "a.ruiz@example.org";

pub async fn person(stage: &Stage, email: &str) -> PersonId {
    let sql = format!("select id from persons where email = '{email}'");
    let id = text(stage.store(), &sql).await.expect("read").expect("known");
    id.parse().expect("an id")
}

/// A paid order of a guest under the other address.
pub async fn other_order(stage: &Stage, slug: &str, seat: u32) {
    let guest = stage.guest().await;
    pick(stage, &guest, slug, "", &[seat]).await.expect("free");
    stage.buy_basket(&guest, OTHER).await.expect("paid");
}

/// Ana with an account and two tickets, and a record under another address with one ticket, a
/// telephone, a status and an answer.
pub async fn two(stage: &Stage) -> (Actor, Order, TwoRecords) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    other_order(stage, CARMEN_ONE, 5).await;
    stage.grant(OTHER, None, "youth").await;
    let planted = format!(
        "update persons set phone = '612345678' where email = '{OTHER}'; \
         insert into customer_answers (person_id, field, answer, answered_at_ms) \
           select id, 'school', 'Lope', 1 from persons where email = '{OTHER}'; \
         insert into customer_answers (person_id, field, answer, answered_at_ms) \
           select id, 'street', 'Mayor', 1 from persons where email in ('{OTHER}', '{ANA}')"
    );
    plant(stage.store(), &planted).await.expect("planted");
    // A telephone that was typed would be found by its words.
    let words = format!("update persons set words_at_ms = null where email = '{OTHER}'");
    plant(stage.store(), &words).await.expect("planted");
    write_words(&stage.house).await.expect("written");
    let records = TwoRecords { kept: person(stage, ANA).await, gone: person(stage, OTHER).await };
    (ana, order, records)
}

/// As the page showed it.
pub async fn merged(
    stage: &Stage,
    records: TwoRecords,
) -> Result<CustomerMergeId, Failure<MergeRefusal>> {
    let shown = preview(&stage.house, &Actor::Console, records).await?.shown;
    merge(&stage.house, &Actor::Console, records, &shown).await
}
