//! Subscriptions that their holders hand to a new holder.

use crate::{
    Conn, columns::Columns, people::search_words, seats::releases::Whose,
    tickets::transfers::TransferEnd,
};
use domain::{
    id::{AdmissionId, OfferId, OrderId, OrderItemId, PersonId, SubscriptionTransferId},
    moment::Moment,
    tickets::{
        link::{KeptSecret, SecretLookup},
        subscription_transfer::Relation,
    },
};
use sqlx::any::AnyRow;

/// So many that one person was given are shown on their page.
const RECEIVED_MAX: i64 = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscriptionTransfer {
    pub id: SubscriptionTransferId,
    pub item: OrderItemId,
    pub order: OrderId,
    /// The address to which it is offered.
    pub email: String,
    pub secret: KeptSecret,
    pub relation: Option<Relation>,
    pub offered_at: Moment,
    pub end: Option<TransferEnd>,
    /// Who goes on with it.
    pub person: Option<PersonId>,
    pub keeps_seniority: bool,
}

/// A subscription that its holder may have in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldItem {
    pub item: OrderItemId,
    pub order: OrderId,
    pub offer: OfferId,
    /// The person whose it is, apart from any change of holder.
    pub holder: PersonId,
}

/// None if there is no such subscription, or if it isn't theirs.
#[boxed]
pub async fn item(
    conn: &mut Conn,
    whose: Whose,
    item: OrderItemId,
) -> anyhow::Result<Option<HeldItem>> {
    let row = sqlx::query(
        "select i.id, i.order_id, i.offer_id, coalesce((select min(l.beneficiary_id) \
           from order_lines l where l.order_id = i.order_id and l.item_id = i.id), \
           o.person_id) as holder_id \
         from order_items i join orders o on o.id = i.order_id \
         where i.id = $1 and ($2 = '' or exists (select 1 from accounts c where c.id = $2 \
           and c.person_id = o.person_id and (c.email = o.email or exists (select 1 \
             from persons m where m.merged_into_id = c.person_id and m.email = o.email))))",
    )
    .bind(item.to_string())
    .bind(match whose {
        Whose::Account(account) => account.to_string(),
        Whose::Anybody => String::new(),
    })
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(HeldItem {
            item: row.id("id")?,
            order: row.id("order_id")?,
            offer: row.id("offer_id")?,
            holder: row.id("holder_id")?,
        })
    })
    .transpose()
}

/// Tickets of the subscription that were not cancelled.
#[boxed]
pub async fn tickets(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<Vec<AdmissionId>> {
    sqlx::query(
        "select a.id from order_items i \
         join order_lines l on l.order_id = i.order_id and l.item_id = i.id \
         join admissions a on a.order_line_id = l.id \
         where i.id = $1 and a.cancelled_at_ms is null order by l.position, a.id",
    )
    .bind(item.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// False if it is being handed on already, or was.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &SubscriptionTransfer) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into subscription_transfers (id, item_id, order_id, email, secret, \
         sealed_secret, relation, offered_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.item.to_string())
    .bind(new.order.to_string())
    .bind(&new.email)
    .bind(&new.secret.digest)
    .bind(new.secret.sealed.as_deref())
    .bind(new.relation.map(Relation::as_str))
    .bind(new.offered_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

macro_rules! transfer_query {
    ($rest:literal) => {
        concat!(
            "select t.id, t.item_id, t.order_id, t.email, t.secret, t.sealed_secret, t.relation, \
             t.offered_at_ms, t.end_cause, t.person_id, t.keeps_seniority \
             from subscription_transfers t ",
            $rest
        )
    };
}

#[boxed]
pub async fn by_id(
    conn: &mut Conn,
    id: SubscriptionTransferId,
) -> anyhow::Result<Option<SubscriptionTransfer>> {
    let row = sqlx::query(transfer_query!("where t.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(transfer).transpose()
}

#[boxed]
pub async fn by_secret(
    conn: &mut Conn,
    secret: &SecretLookup,
) -> anyhow::Result<Option<SubscriptionTransfer>> {
    let row = sqlx::query(transfer_query!(
        "where t.secret in ($1, $2) and (t.secret = $1 or t.sealed_secret is null)"
    ));
    let row = row.bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(transfer).transpose()
}

/// Those of the order that are open or were accepted.
#[boxed]
pub async fn of_order(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<SubscriptionTransfer>> {
    let rows = sqlx::query(transfer_query!(
        "where t.order_id = $1 and (t.ended_at_ms is null or t.end_cause = 'accepted')"
    ));
    rows.bind(order.to_string()).fetch_all(conn).await?.iter().map(transfer).collect()
}

/// The one that is open or was accepted.
#[boxed]
pub async fn of_item(
    conn: &mut Conn,
    item: OrderItemId,
) -> anyhow::Result<Option<SubscriptionTransfer>> {
    let row = sqlx::query(transfer_query!(
        "where t.item_id = $1 and (t.ended_at_ms is null or t.end_cause = 'accepted')"
    ));
    row.bind(item.to_string()).fetch_optional(conn).await?.as_ref().map(transfer).transpose()
}

/// Those that are open or were accepted, the newest first.
#[boxed]
pub async fn to_address(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<SubscriptionTransfer>> {
    let rows = sqlx::query(transfer_query!(
        "where t.email = $1 and (t.ended_at_ms is null or t.end_cause = 'accepted') \
         order by t.offered_at_ms desc, t.id limit $2"
    ));
    let rows = rows.bind(email).bind(RECEIVED_MAX).fetch_all(conn).await?;
    rows.iter().map(transfer).collect()
}

/// Who goes on with the subscription in its buyer's or holder's place.
#[boxed]
pub async fn new_holder(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<Option<PersonId>> {
    Ok(of_item(conn, item).await?.and_then(|transfer| transfer.person))
}

fn transfer(row: &AnyRow) -> anyhow::Result<SubscriptionTransfer> {
    let relation = row.text_or_none("relation")?;
    Ok(SubscriptionTransfer {
        id: row.id("id")?,
        item: row.id("item_id")?,
        order: row.id("order_id")?,
        email: row.text("email")?,
        secret: row.kept_secret()?,
        relation: relation.and_then(|relation| Relation::parse(&relation)),
        offered_at: row.moment("offered_at_ms")?,
        end: match row.text_or_none("end_cause")?.as_deref() {
            None => None,
            Some("accepted") => Some(TransferEnd::Accepted),
            Some(_) => Some(TransferEnd::TakenBack),
        },
        person: row.id_or_none("person_id")?,
        keeps_seniority: row.int_or_none("keeps_seniority")? == Some(1),
    })
}

/// How often it was offered to anybody.
#[boxed]
pub async fn count_of_item(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<i64> {
    let sql = "select count(*) from subscription_transfers where item_id = $1";
    let count = sqlx::query_scalar(sql);
    Ok(count.bind(item.to_string()).fetch_one(conn).await?)
}

/// False if it has ended before.
#[boxed]
pub async fn take_back(
    conn: &mut Conn,
    id: SubscriptionTransferId,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update subscription_transfers set ended_at_ms = $2, end_cause = 'taken-back' \
         where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Who goes on with it, and whether the years as a subscriber go along.
#[derive(Clone, Copy, Debug)]
pub struct NewHolder {
    pub person: PersonId,
    pub keeps_seniority: bool,
}

/// False if it has ended before.
#[boxed]
pub async fn accept(
    conn: &mut Conn,
    id: SubscriptionTransferId,
    new: NewHolder,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update subscription_transfers set ended_at_ms = $2, end_cause = 'accepted', \
         person_id = $3, keeps_seniority = $4 where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .bind(new.person.to_string())
    .bind(i64::from(new.keeps_seniority))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Offers of the person's other subscriptions that stand. These earn them their seasons, too.
#[boxed]
pub async fn others_of(
    conn: &mut Conn,
    person: PersonId,
    item: OrderItemId,
) -> anyhow::Result<Vec<OfferId>> {
    sqlx::query(
        "select i.offer_id from orders o join order_items i on i.order_id = o.id \
         where o.person_id = $1 and i.id <> $2 and o.paid_at_ms is not null \
         and o.ended_at_ms is null and exists (select 1 from order_lines l \
           where l.order_id = o.id and l.item_id = i.id and l.cancelled_at_ms is null \
           and l.beneficiary_id is null) \
         and not exists (select 1 from subscription_transfers t \
           where t.item_id = i.id and t.end_cause = 'accepted') \
         union select i.offer_id from order_lines l join orders o on o.id = l.order_id \
         join order_items i on i.id = l.item_id \
         where l.beneficiary_id = $1 and i.id <> $2 and l.cancelled_at_ms is null \
         and o.paid_at_ms is not null and o.ended_at_ms is null \
         and not exists (select 1 from subscription_transfers t \
           where t.item_id = i.id and t.end_cause = 'accepted') \
         union select i.offer_id from subscription_transfers t \
         join order_items i on i.id = t.item_id join orders o on o.id = i.order_id \
         where t.person_id = $1 and i.id <> $2 and o.paid_at_ms is not null \
         and o.ended_at_ms is null",
    )
    .bind(person.to_string())
    .bind(item.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("offer_id"))
    .collect()
}

/// Gives a name to a person who has none yet.
#[boxed]
pub async fn name_if_blank(
    conn: &mut Conn,
    person: PersonId,
    given_name: &str,
    family_name: &str,
) -> anyhow::Result<()> {
    let named = sqlx::query(
        "update persons set given_name = $2, family_name = $3 \
         where id = $1 and given_name = '' and family_name = ''",
    )
    .bind(person.to_string())
    .bind(given_name)
    .bind(family_name)
    .execute(&mut *conn)
    .await?;
    match named.rows_affected() {
        0 => Ok(()),
        _ => search_words::refresh(conn, person).await,
    }
}

/// Who goes on with a subscription that somebody else bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub language: String,
}

/// Who pays what begins at this moment. None if its buyer goes on with it.
#[boxed]
pub async fn payer(
    conn: &mut Conn,
    item: OrderItemId,
    begun_at: Moment,
) -> anyhow::Result<Option<Payer>> {
    let row = sqlx::query(
        "select p.id, p.given_name, p.family_name, t.email, p.language \
         from subscription_transfers t join persons p on p.id = t.person_id \
         where t.item_id = $1 and t.end_cause = 'accepted' and t.ended_at_ms <= $2",
    );
    row.bind(item.to_string())
        .bind(begun_at.0)
        .fetch_optional(conn)
        .await?
        .map(|row| {
            Ok(Payer {
                person: row.id("id")?,
                given_name: row.text("given_name")?,
                family_name: row.text("family_name")?,
                email: row.text("email")?,
                language: row.text("language")?,
            })
        })
        .transpose()
}
