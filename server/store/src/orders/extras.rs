//! What is sold without a seat, in baskets and orders; passes that were paid.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{
        BasketExtraId, BasketId, ExtraId, MembershipId, OrderId, OrderLineId, PerformanceId,
        PersonId,
    },
    moment::Moment,
    sales::extra::{ExtraKind, ExtraRow},
};

/// By their keys.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<ExtraRow>> {
    let rows = sqlx::query("select id, key, kind from extras order by key").fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let kind = row.text("kind")?;
            let kind =
                ExtraKind::parse(&kind).with_context(|| format!("{kind} is no kind of extra"))?;
            Ok(ExtraRow { id: row.id("id")?, key: row.text("key")?, kind })
        })
        .collect()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketExtraRow {
    pub id: BasketExtraId,
    pub extra: ExtraId,
    /// The performance that it goes with.
    pub performance: Option<PerformanceId>,
    pub quantity: u32,
    /// A donor's sum.
    pub amount_minor: Option<i64>,
    /// Whose pass it is; None: whoever buys.
    pub beneficiary: Option<PersonId>,
}

/// Oldest first.
#[boxed]
pub async fn of_basket(conn: &mut Conn, basket: BasketId) -> anyhow::Result<Vec<BasketExtraRow>> {
    sqlx::query(
        "select id, extra_id, performance_id, quantity, amount_minor, beneficiary_id \
         from basket_extras where basket_id = $1 order by added_at_ms, id",
    )
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(BasketExtraRow {
            id: row.id("id")?,
            extra: row.id("extra_id")?,
            performance: row.id_or_none("performance_id")?,
            quantity: row.number("quantity")?,
            amount_minor: row.int_or_none("amount_minor")?,
            beneficiary: row.id_or_none("beneficiary_id")?,
        })
    })
    .collect()
}

/// So many of it from now on; of a basket that the caller locked.
#[boxed]
pub async fn put(
    conn: &mut Conn,
    basket: BasketId,
    row: &BasketExtraRow,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into basket_extras (id, basket_id, extra_id, performance_id, quantity, \
         amount_minor, added_at_ms, beneficiary_id) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (basket_id, extra_id, coalesce(performance_id, ''), \
         coalesce(beneficiary_id, '')) do update set quantity = excluded.quantity, \
         amount_minor = excluded.amount_minor",
    )
    .bind(row.id.to_string())
    .bind(basket.to_string())
    .bind(row.extra.to_string())
    .bind(row.performance.map(|id| id.to_string()))
    .bind(i64::from(row.quantity))
    .bind(row.amount_minor)
    .bind(now.0)
    .bind(row.beneficiary.map(|person| person.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// False: it wasn't in the basket, which the caller locked.
#[boxed]
pub async fn remove(
    conn: &mut Conn,
    basket: BasketId,
    extra: BasketExtraId,
) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from basket_extras where basket_id = $1 and id = $2")
        .bind(basket.to_string())
        .bind(extra.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn remove_all(conn: &mut Conn, basket: BasketId) -> anyhow::Result<()> {
    sqlx::query("delete from basket_extras where basket_id = $1")
        .bind(basket.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// What donors wrote in the house's former currency is no sum in another one. All other prices of
/// open baskets are the rules', or held, and while a seat is held the currency stays.
#[boxed]
pub async fn remove_donors_sums(conn: &mut Conn) -> anyhow::Result<()> {
    sqlx::query(
        "delete from basket_extras where amount_minor is not null and basket_id in \
         (select id from baskets where ordered_at_ms is null)",
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A line of an order that is no ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderExtraRow {
    pub line: OrderLineId,
    pub extra: ExtraId,
    pub performance: Option<PerformanceId>,
    /// Of a pass: from a moment on, and before another.
    pub span: Option<(Moment, Moment)>,
}

#[boxed]
pub async fn insert_ordered(conn: &mut Conn, row: &OrderExtraRow) -> anyhow::Result<()> {
    sqlx::query(
        "insert into order_extras (order_line_id, extra_id, performance_id, from_ms, until_ms) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(row.line.to_string())
    .bind(row.extra.to_string())
    .bind(row.performance.map(|id| id.to_string()))
    .bind(row.span.map(|(from, _)| from.0))
    .bind(row.span.map(|(_, until)| until.0))
    .execute(conn)
    .await?;
    Ok(())
}

/// In the order of their lines; without cancelled ones.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<OrderExtraRow>> {
    sqlx::query(
        "select g.order_line_id, g.extra_id, g.performance_id, g.from_ms, g.until_ms \
         from order_lines l join order_extras g on g.order_line_id = l.id \
         where l.order_id = $1 and l.cancelled_at_ms is null order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let (from, until) = (row.moment_or_none("from_ms")?, row.moment_or_none("until_ms")?);
        Ok(OrderExtraRow {
            line: row.id("order_line_id")?,
            extra: row.id("extra_id")?,
            performance: row.id_or_none("performance_id")?,
            span: from.zip(until),
        })
    })
    .collect()
}

pub struct NewMembership {
    pub id: MembershipId,
    pub person: PersonId,
    pub extra: ExtraId,
    pub span: (Moment, Moment),
    pub line: OrderLineId,
    pub journal: uuid::Uuid,
}

/// A pass that was paid. False: this line gave it before.
#[boxed]
pub async fn insert_membership(conn: &mut Conn, new: &NewMembership) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into memberships (id, person_id, extra_id, from_ms, until_ms, order_line_id, \
         journal_id) values ($1, $2, $3, $4, $5, $6, $7) on conflict (order_line_id) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.person.to_string())
    .bind(new.extra.to_string())
    .bind(new.span.0.0)
    .bind(new.span.1.0)
    .bind(new.line.to_string())
    .bind(new.journal.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The pass that a line gave and that has not ended.
#[boxed]
pub async fn membership_of_line(
    conn: &mut Conn,
    line: OrderLineId,
) -> anyhow::Result<Option<MembershipId>> {
    sqlx::query("select id from memberships where order_line_id = $1 and ended_at_ms is null")
        .bind(line.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| row.id("id"))
        .transpose()
}

/// Nobody ends it or has tickets for it while this transaction lasts. False: it has ended.
#[boxed]
pub async fn lock_membership(conn: &mut Conn, id: MembershipId) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update memberships set ended_at_ms = null where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The same for all that an order gave.
#[boxed]
pub async fn lock_memberships(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    sqlx::query(
        "update memberships set ended_at_ms = null where ended_at_ms is null \
         and order_line_id in (select id from order_lines where order_id = $1)",
    )
    .bind(order.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// False: the line gave none, or it had ended.
#[boxed]
pub async fn end_membership(
    conn: &mut Conn,
    line: OrderLineId,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update memberships set ended_at_ms = $2 where order_line_id = $1 and ended_at_ms is null",
    )
    .bind(line.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
