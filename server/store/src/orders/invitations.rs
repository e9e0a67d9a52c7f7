//! Who gives tickets away, how many they may give, and what they gave.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{GiverId, OrderId, PerformanceId, PriceTypeId},
    moment::Moment,
    sales::invitation::{Quota, QuotaLevel},
};
use sqlx::any::AnyRow;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Giver {
    pub id: GiverId,
    pub key: String,
    pub name: String,
    /// Of the tickets that they give. None: the first one of the house that is given away.
    pub price_type: Option<PriceTypeId>,
    /// They give no more.
    pub closed_at: Option<Moment>,
}

macro_rules! giver_columns {
    () => {
        "id, key, name, price_type_id, closed_at_ms"
    };
}

fn giver(row: &AnyRow) -> anyhow::Result<Giver> {
    Ok(Giver {
        id: row.id("id")?,
        key: row.text("key")?,
        name: row.text("name")?,
        price_type: row.id_or_none("price_type_id")?,
        closed_at: row.moment_or_none("closed_at_ms")?,
    })
}

/// By their names, those that give no more too.
#[boxed]
pub async fn givers(conn: &mut Conn) -> anyhow::Result<Vec<Giver>> {
    let rows = sqlx::query(concat!(
        "select ",
        giver_columns!(),
        " from invitation_givers order by name, key"
    ));
    rows.fetch_all(conn).await?.iter().map(giver).collect()
}

/// Locked until the transaction ends: of two invitations at once, one waits here for the other.
#[boxed]
pub async fn lock_giver(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Giver>> {
    let row = sqlx::query(concat!(
        "update invitation_givers set key = key where key = $1 returning ",
        giver_columns!()
    ));
    let row = row.bind(key).fetch_optional(conn).await?;
    row.as_ref().map(giver).transpose()
}

/// Under its key, whether it was known before or not.
#[boxed]
pub async fn save_giver(conn: &mut Conn, giver: &Giver) -> anyhow::Result<()> {
    sqlx::query(
        "insert into invitation_givers (id, key, name, price_type_id, closed_at_ms) \
         values ($1, $2, $3, $4, $5) on conflict (key) do update set name = excluded.name, \
         price_type_id = excluded.price_type_id, closed_at_ms = excluded.closed_at_ms",
    )
    .bind(giver.id.to_string())
    .bind(&giver.key)
    .bind(&giver.name)
    .bind(giver.price_type.map(|id| id.to_string()))
    .bind(giver.closed_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn quotas(conn: &mut Conn, giver: GiverId) -> anyhow::Result<Vec<Quota>> {
    sqlx::query(
        "select level, subject_id, tickets from invitation_quotas where giver_id = $1 \
         order by level, subject_id",
    )
    .bind(giver.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let level = row.text("level")?;
        let subject = row.text("subject_id")?;
        Ok(Quota {
            level: QuotaLevel::parse(&level).with_context(|| format!("{level} is no level"))?,
            subject: match subject.as_str() {
                "" => None,
                id => Some(id.parse::<Uuid>().context("a quota's subject")?),
            },
            tickets: row.number("tickets")?,
        })
    })
    .collect()
}

/// Instead of the one for the same.
#[boxed]
pub async fn set_quota(conn: &mut Conn, giver: GiverId, quota: &Quota) -> anyhow::Result<()> {
    sqlx::query(
        "insert into invitation_quotas (giver_id, level, subject_id, tickets) \
         values ($1, $2, $3, $4) on conflict (giver_id, level, subject_id) \
         do update set tickets = excluded.tickets",
    )
    .bind(giver.to_string())
    .bind(quota.level.as_str())
    .bind(quota.subject.map(|id| id.to_string()).unwrap_or_default())
    .bind(i64::from(quota.tickets))
    .execute(conn)
    .await?;
    Ok(())
}

/// False: there was none.
#[boxed]
pub async fn remove_quota(
    conn: &mut Conn,
    giver: GiverId,
    level: QuotaLevel,
    subject: Option<Uuid>,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "delete from invitation_quotas where giver_id = $1 and level = $2 and subject_id = $3",
    )
    .bind(giver.to_string())
    .bind(level.as_str())
    .bind(subject.map(|id| id.to_string()).unwrap_or_default())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub struct NewInvitation<'a> {
    pub order: OrderId,
    pub giver: GiverId,
    pub reason: &'a str,
    /// Why more than the quota; empty: it isn't more.
    pub beyond: &'a str,
    pub at: Moment,
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewInvitation<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into invitations (order_id, giver_id, reason, beyond, invited_at_ms) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(new.order.to_string())
    .bind(new.giver.to_string())
    .bind(new.reason)
    .bind(new.beyond)
    .bind(new.at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Tickets that a giver gave for one performance, and that stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenTickets {
    pub performance: PerformanceId,
    pub tickets: u32,
}

#[boxed]
pub async fn given(conn: &mut Conn, giver: GiverId) -> anyhow::Result<Vec<GivenTickets>> {
    sqlx::query(
        "select l.performance_id, count(*) as tickets from invitations i \
         join orders o on o.id = i.order_id join order_lines l on l.order_id = i.order_id \
         where i.giver_id = $1 and l.performance_id is not null and l.cancelled_at_ms is null \
         and o.ended_at_ms is null group by l.performance_id",
    )
    .bind(giver.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(GivenTickets { performance: row.id("performance_id")?, tickets: row.number("tickets")? })
    })
    .collect()
}

/// Whose invitation an order is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderInvitation {
    pub giver_key: String,
    pub giver: String,
    pub reason: String,
    pub beyond: String,
}

/// None: it was sold.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<OrderInvitation>> {
    let row = sqlx::query(
        "select g.key, g.name, i.reason, i.beyond from invitations i \
         join invitation_givers g on g.id = i.giver_id where i.order_id = $1",
    )
    .bind(order.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(OrderInvitation {
            giver_key: row.text("key")?,
            giver: row.text("name")?,
            reason: row.text("reason")?,
            beyond: row.text("beyond")?,
        })
    })
    .transpose()
}

/// Which invitations are listed; empty texts: all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvitationFilter {
    pub performance: Option<PerformanceId>,
    /// A giver's key.
    pub giver: String,
    /// A part of the reason, in lower case.
    pub reason: String,
}

/// Tickets of an invitation for one performance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedInvitation {
    pub at: Moment,
    pub code: String,
    pub given_name: String,
    pub family_name: String,
    pub giver_key: String,
    pub giver: String,
    pub reason: String,
    pub beyond: String,
    pub performance: PerformanceId,
    pub tickets: u32,
    /// Those that weren't taken back.
    pub standing: u32,
}

/// The newest first. SQLite reads tables of a cross join in their order: invitations are few, lines
/// of orders are many.
#[boxed]
pub async fn list(
    conn: &mut Conn,
    filter: &InvitationFilter,
    limit: i64,
) -> anyhow::Result<Vec<ListedInvitation>> {
    sqlx::query(
        "select i.invited_at_ms, o.code, o.given_name, o.family_name, g.key as giver_key, \
         g.name as giver_name, i.reason, i.beyond, l.performance_id, count(*) as tickets, \
         cast(sum(case when l.cancelled_at_ms is null and o.ended_at_ms is null \
           then 1 else 0 end) as bigint) as standing \
         from invitations i cross join invitation_givers g cross join orders o \
         cross join order_lines l where g.id = i.giver_id and o.id = i.order_id \
         and l.order_id = i.order_id and l.performance_id is not null \
         and ($1 = '' or l.performance_id = $1) and ($2 = '' or g.key = $2) \
         and ($3 = '' or lower(i.reason) like $4) \
         group by i.invited_at_ms, o.code, o.given_name, o.family_name, g.key, g.name, \
         i.reason, i.beyond, l.performance_id \
         order by i.invited_at_ms desc, o.code, l.performance_id limit $5",
    )
    .bind(filter.performance.map(|id| id.to_string()).unwrap_or_default())
    .bind(&filter.giver)
    .bind(&filter.reason)
    .bind(format!("%{}%", filter.reason))
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(ListedInvitation {
            at: row.moment("invited_at_ms")?,
            code: row.text("code")?,
            given_name: row.text("given_name")?,
            family_name: row.text("family_name")?,
            giver_key: row.text("giver_key")?,
            giver: row.text("giver_name")?,
            reason: row.text("reason")?,
            beyond: row.text("beyond")?,
            performance: row.id("performance_id")?,
            tickets: row.number("tickets")?,
            standing: row.number("standing")?,
        })
    })
    .collect()
}
