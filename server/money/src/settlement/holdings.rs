//! What a paid order gives for longer than a performance to those whom it is for: passes, and a
//! season as a subscriber.

use domain::{
    id::{MembershipId, OrderItemId, OrderLineId, PersonId, SeasonId},
    people::actor::Actor,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use serde_json::{Value, json};
use store::{
    Conn,
    baskets::offers,
    orders::{
        Offer, Order, OrderLine,
        extras::{self, NewMembership},
    },
    people,
    tickets::subscription_transfers,
};
use uuid::Uuid;

pub(super) async fn give(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    let holder =
        |line: Option<&OrderLine>| line.and_then(|line| line.beneficiary).unwrap_or(order.person);
    let extras = match lines.iter().any(|line| line.offer == Offer::Extra) {
        true => extras::of_order(conn, order.id).await?,
        false => Vec::new(),
    };
    for extra in extras {
        let Some(span) = extra.span else { continue };
        let person = holder(lines.iter().find(|line| line.id == extra.line));
        let new = NewMembership {
            id: MembershipId(house.new_id()),
            person,
            extra: extra.extra,
            span,
            line: extra.line,
            journal: house.new_id(),
        };
        if extras::insert_membership(conn, &new).await? {
            let detail = json!({
                "order": order.id.to_string(),
                "good": extra.extra.to_string(),
                "from_ms": span.0.0,
                "until_ms": span.1.0,
            });
            let change =
                PersonChange { journal: new.journal, action: "person.pass", person, detail };
            record(house, conn, actor, change).await?;
        }
    }
    for (item, season) in seasons(house, conn, order, lines).await? {
        let person = holder(lines.iter().find(|line| line.item == Some(item)));
        let journal = house.new_id();
        let year = (person, season, order.id.to_string());
        if people::add_season(conn, year.0, year.1, &year.2, journal).await? {
            let detail = json!({ "order": year.2, "season": season.to_string() });
            let change = PersonChange { journal, action: "person.season", person, detail };
            record(house, conn, actor, change).await?;
        }
    }
    Ok(())
}

/// With lines of a paid order that are taken back goes what they gave: `lines` are all that stood,
/// `gone` those that go. A season stays where another subscription of the order earns it too.
pub(crate) async fn take(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLine],
    gone: &[OrderLineId],
) -> anyhow::Result<()> {
    let holder = |line: &OrderLine| line.beneficiary.unwrap_or(order.person);
    let goes = |line: &&OrderLine| gone.contains(&line.id);
    for line in lines.iter().filter(goes) {
        if extras::end_membership(conn, line.id, house.now()).await? {
            let detail = json!({ "order": order.id.to_string() });
            let change = PersonChange {
                journal: house.new_id(),
                action: "person.pass-end",
                person: holder(line),
                detail,
            };
            record(house, conn, actor, change).await?;
        }
    }
    let mut earned = Vec::new();
    for (item, season) in seasons(house, conn, order, lines).await? {
        let mut of_item = lines.iter().filter(|line| line.item == Some(item));
        let Some(line) = of_item.clone().next() else { continue };
        // One performance of it may go alone: it is theirs while another stands.
        let goes = of_item.all(|line| gone.contains(&line.id));
        let person = subscription_transfers::new_holder(conn, item).await?;
        earned.push((person.unwrap_or_else(|| holder(line)), season, goes));
    }
    for (person, season, _) in earned.iter().filter(|(.., goes)| *goes) {
        let is_kept = earned.iter().any(|it| (it.0, it.1, it.2) == (*person, *season, false));
        let cause = order.id.to_string();
        if !is_kept && people::take_season(conn, *person, *season, &cause).await? {
            let detail = json!({ "order": cause, "season": season.to_string() });
            let change = PersonChange {
                journal: house.new_id(),
                action: "person.season-end",
                person: *person,
                detail,
            };
            record(house, conn, actor, change).await?;
        }
    }
    Ok(())
}

/// The order's subscriptions that earn seniority.
async fn seasons(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<Vec<(OrderItemId, SeasonId)>> {
    if lines.iter().all(|line| line.item.is_none()) {
        return Ok(Vec::new());
    }
    let items = offers::order_items(conn, order.id).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let season = |(item, offer)| {
        let offering = catalogue.offering_by_id(offer)?;
        let earns = offering.row.rules.earns_seniority;
        earns.then_some((item, offering.row.season))
    };
    Ok(items.into_iter().filter_map(season).collect())
}

/// What changed for a person, and under which identity the journal keeps it.
struct PersonChange {
    journal: Uuid,
    action: &'static str,
    person: PersonId,
    detail: Value,
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    change: PersonChange,
) -> anyhow::Result<()> {
    let PersonChange { journal, action, person, detail } = change;
    let subject = Subject::Person(person);
    let entry = JournalEntry { action, subject, detail };
    journal::record_as(journal, house, conn, actor, entry).await
}
