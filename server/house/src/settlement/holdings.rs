//! What a paid order gives its buyer for longer than an evening: passes, and a season as a
//! subscriber.

use crate::House;
use domain::{
    actor::Actor,
    id::{MembershipId, PersonId, SeasonId},
};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn,
    goods::{self, NewMembership},
    journal::{self, Entry},
    offers,
    orders::Order,
    people,
};

pub(super) async fn give(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<()> {
    for good in goods::of_order(conn, order.id).await? {
        let Some(span) = good.span else { continue };
        let new = NewMembership {
            id: MembershipId(house.new_id()),
            person: order.person,
            good: good.good,
            span,
            line: good.line,
            journal: house.new_id(),
        };
        if goods::insert_membership(conn, &new).await? {
            let detail = json!({
                "order": order.id.to_string(),
                "good": good.good.to_string(),
                "from_ms": span.0.0,
                "until_ms": span.1.0,
            });
            let why = (new.journal, "person.pass", detail.to_string());
            write_down(house, conn, actor, (order, order.person), why).await?;
        }
    }
    for season in seasons(house, conn, order).await? {
        let journal = house.new_id();
        let year = (order.person, season, order.id.to_string());
        if people::add_season(conn, year.0, year.1, &year.2, journal).await? {
            let detail = json!({ "order": year.2, "season": season.to_string() });
            let why = (journal, "person.season", detail.to_string());
            write_down(house, conn, actor, (order, order.person), why).await?;
        }
    }
    Ok(())
}

/// Those of the order's subscriptions that earn seniority.
async fn seasons(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<BTreeSet<SeasonId>> {
    let items = offers::order_items(conn, order.id).await?;
    if items.is_empty() {
        return Ok(BTreeSet::new());
    }
    let catalogue = house.catalogue_with(conn).await?;
    let offerings = items.iter().filter_map(|(_, offer)| catalogue.offering_by_id(*offer));
    let earning = offerings.filter(|offering| offering.row.rules.earns_seniority);
    Ok(earning.map(|offering| offering.row.season).collect())
}

async fn write_down(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    (order, person): (&Order, PersonId),
    (id, action, detail): (uuid::Uuid, &'static str, String),
) -> anyhow::Result<()> {
    let entry = Entry {
        id,
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: &order.channel,
        action,
        subject: "person",
        subject_id: &person.to_string(),
        detail: &detail,
    };
    journal::write(conn, &entry).await
}
