//! Sales that the house's own sellers have open, and the points where they sell.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AccountId, OrderId, PersonId, SessionId},
    moment::Moment,
    people::actor::{Channel, Seller},
    sales::outlet::Outlet,
};
use sqlx::any::AnyRow;

fn channel(row: &AnyRow) -> anyhow::Result<Channel> {
    let text = row.text("channel")?;
    Channel::parse(&text).with_context(|| format!("{text} is no channel"))
}

#[boxed]
pub async fn insert(conn: &mut Conn, seller: &Seller, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into counter_sales (session_id, channel, point_of_sale_id, operator_id, \
         till_session_id, opened_at_ms) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(seller.session.to_string())
    .bind(seller.outlet.channel.as_str())
    .bind(seller.point_of_sale.map(|id| id.to_string()))
    .bind(seller.operator.map(|id| id.to_string()))
    .bind(seller.till.map(|id| id.to_string()))
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// A sale that no order has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSale {
    pub seller: Seller,
    /// It was put aside.
    pub is_parked: bool,
    /// Whose sale it is; None: anybody's.
    pub customer: Option<PersonId>,
}

/// Locked until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<OpenSale>> {
    let row = sqlx::query(
        "update counter_sales set opened_at_ms = opened_at_ms where session_id = $1 \
         and not exists (select 1 from orders o where o.session_id = $1) \
         returning channel, point_of_sale_id, operator_id, till_session_id, parked_at_ms, \
         customer_id, \
         (select p.key from points_of_sale p where p.id = point_of_sale_id) as point_key",
    )
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let is_parked = row.moment_or_none("parked_at_ms")?.is_some();
    let customer = row.id_or_none("customer_id")?;
    Ok(Some(OpenSale { seller: seller(&row, session)?, is_parked, customer }))
}

fn seller(row: &AnyRow, session: SessionId) -> anyhow::Result<Seller> {
    Ok(Seller {
        outlet: Outlet { channel: channel(row)?, point: row.text_or_none("point_key")? },
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        operator: row.id_or_none("operator_id")?,
        till: row.id_or_none("till_session_id")?,
        session,
    })
}

/// A sale as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownSale {
    pub seller: Seller,
    pub is_parked: bool,
    /// The order that has ended it.
    pub order: Option<OrderId>,
}

/// Without a lock, for pages.
#[boxed]
pub async fn by_session(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<KnownSale>> {
    let row = sqlx::query(
        "select c.channel, c.point_of_sale_id, c.operator_id, c.till_session_id, \
         c.parked_at_ms, p.key as point_key, \
         (select min(o.id) from orders o where o.session_id = c.session_id) as order_id \
         from counter_sales c left join points_of_sale p on p.id = c.point_of_sale_id \
         where c.session_id = $1",
    )
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let is_parked = row.moment_or_none("parked_at_ms")?.is_some();
    let (seller, order) = (seller(&row, session)?, row.id_or_none("order_id")?);
    Ok(Some(KnownSale { seller, is_parked, order }))
}

/// More are waiting at no house.
const WAITING_MAX: i64 = 200;

/// Which sales somebody may go on with.
#[derive(Clone, Copy, Debug)]
pub struct WaitingAsked {
    /// Whose own sales are meant beside those that were put aside.
    pub operator: Option<AccountId>,
    /// Put aside or opened after that.
    pub since: Moment,
    pub now: Moment,
}

/// A sale that was put aside, or one that its operator left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingSale {
    pub seller: Seller,
    /// Empty where a command opened it.
    pub operator_name: String,
    pub opened_at: Moment,
    /// None: its operator has left it open.
    pub parked_at: Option<Moment>,
}

/// Sales without an order, the newest first: all that were put aside, and the operator's own ones
/// whose basket isn't over.
#[boxed]
pub async fn waiting(conn: &mut Conn, asked: WaitingAsked) -> anyhow::Result<Vec<WaitingSale>> {
    sqlx::query(
        "select c.session_id, c.channel, c.point_of_sale_id, c.operator_id, c.till_session_id, \
         c.opened_at_ms, c.parked_at_ms, p.key as point_key, s.name as operator_name \
         from counter_sales c left join points_of_sale p on p.id = c.point_of_sale_id \
         left join staff s on s.account_id = c.operator_id \
         where (c.parked_at_ms > $1 or c.parked_at_ms is null and c.operator_id = $2 \
         and c.opened_at_ms > $1 and exists (select 1 from baskets b \
         where b.session_id = c.session_id and b.ordered_at_ms is null and b.ends_at_ms > $3)) \
         and not exists (select 1 from orders o where o.session_id = c.session_id) \
         order by coalesce(c.parked_at_ms, c.opened_at_ms) desc, c.session_id limit $4",
    )
    .bind(asked.since.0)
    .bind(asked.operator.map(|id| id.to_string()))
    .bind(asked.now.0)
    .bind(WAITING_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(WaitingSale {
            seller: seller(row, row.id("session_id")?)?,
            operator_name: row.text_or_none("operator_name")?.unwrap_or_default(),
            opened_at: row.moment("opened_at_ms")?,
            parked_at: row.moment_or_none("parked_at_ms")?,
        })
    })
    .collect()
}

/// Whose sale it is from now on. Of a sale that the caller locked.
#[boxed]
pub async fn set_customer(
    conn: &mut Conn,
    session: SessionId,
    customer: Option<PersonId>,
) -> anyhow::Result<()> {
    sqlx::query("update counter_sales set customer_id = $2 where session_id = $1")
        .bind(session.to_string())
        .bind(customer.map(|person| person.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whose sale it is, without a lock; None: anybody's.
#[boxed]
pub async fn customer(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<PersonId>> {
    let row = sqlx::query(
        "select p.id, p.merged_into_id from counter_sales c join persons p on p.id = c.customer_id \
         where c.session_id = $1",
    );
    let row = row.bind(session.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(kept_of).transpose()
}

/// The same for an order that is being placed: they are the transaction's until it ends.
#[boxed]
pub async fn buyer(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<PersonId>> {
    let row = sqlx::query(
        "update persons set language = language where id = \
         (select c.customer_id from counter_sales c where c.session_id = $1) \
         returning id, merged_into_id",
    );
    let row = row.bind(session.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(kept_of).transpose()
}

/// The record that is kept, where theirs was made one with another at this moment.
fn kept_of(row: &AnyRow) -> anyhow::Result<PersonId> {
    match row.id_or_none("merged_into_id")? {
        Some(kept) => Ok(kept),
        None => row.id("id"),
    }
}

#[boxed]
pub async fn park(conn: &mut Conn, session: SessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update counter_sales set parked_at_ms = $2 where session_id = $1")
        .bind(session.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// By another operator, or the same, at their till.
#[boxed]
pub async fn take_up(conn: &mut Conn, seller: &Seller) -> anyhow::Result<()> {
    sqlx::query(
        "update counter_sales set parked_at_ms = null, operator_id = $2, till_session_id = $3 \
         where session_id = $1",
    )
    .bind(seller.session.to_string())
    .bind(seller.operator.map(|id| id.to_string()))
    .bind(seller.till.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
