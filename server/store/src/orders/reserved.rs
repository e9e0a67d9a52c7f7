//! Reservations: orders with a row of their own that says so. One is open while its order is
//! neither paid nor ended. Lines are parted from it and added to it while it waits.

mod seats;

pub use seats::{ReservedSeat, of_seats};

use crate::{
    Conn, bulk,
    columns::Columns,
    orders::{
        OrderLine,
        shares::{self, Share},
    },
};
use domain::{
    id::{OrderId, OrderLineId, PerformanceId},
    moment::Moment,
};
use sqlx::any::AnyRow;

#[boxed]
pub async fn insert(
    conn: &mut Conn,
    order: OrderId,
    parted_from: Option<OrderId>,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into order_reservations (order_id, reserved_at_ms, parted_from) \
         values ($1, $2, $3)",
    )
    .bind(order.to_string())
    .bind(now.0)
    .bind(parted_from.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the order is, or was, a reservation.
#[boxed]
pub async fn is_reservation(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let row = sqlx::query("select 1 from order_reservations where order_id = $1")
        .bind(order.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// A reservation that was paid in part doesn't end by itself: staff decide. What its buyer's bank
/// took back for good, and nobody paid another way, is no part of it.
/// Of a performance that is cancelled there is nothing to decide.
#[boxed]
pub async fn waits_for_staff(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from order_reservations v join payments q on q.order_id = v.order_id \
         where v.order_id = $1 and q.captured_at_ms is not null \
         and not exists (select 1 from refunds r where r.payment_id = q.id) \
         and (not exists (select 1 from disputes d where d.payment_id = q.id \
             and d.lost_at_ms is not null and d.won_at_ms is null \
             and d.held_minor >= q.captured_minor) \
           or exists (select 1 from debt_payments x where x.payment_id = q.id)) \
         and not exists (select 1 from order_lines l \
           join performances p on p.id = l.performance_id \
           where l.order_id = v.order_id and p.cancelled_at_ms is not null) limit 1",
    )
    .bind(order.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// A performance of an open reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    pub order: OrderId,
    pub until: Moment,
    pub performance: PerformanceId,
}

/// Once for each of its lines.
#[boxed]
pub async fn open(conn: &mut Conn) -> anyhow::Result<Vec<Open>> {
    let rows = sqlx::query(
        "select o.id, o.pay_by_ms, l.performance_id from orders o \
         join order_reservations v on v.order_id = o.id join order_lines l on l.order_id = o.id \
         where o.paid_at_ms is null and o.ended_at_ms is null \
         and l.performance_id is not null order by o.pay_by_ms",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(open_row).collect()
}

fn open_row(row: &AnyRow) -> anyhow::Result<Open> {
    Ok(Open {
        order: row.id("id")?,
        until: row.moment("pay_by_ms")?,
        performance: row.id("performance_id")?,
    })
}

/// An open reservation, for those who look after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub code: String,
    pub given_name: String,
    pub family_name: String,
    pub until: Moment,
    pub tickets: i64,
    pub total_minor: i64,
    pub paid_minor: i64,
}

/// Those that end first come first.
#[boxed]
pub async fn list(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<Listed>> {
    let rows = sqlx::query(
        "select o.code, o.given_name, o.family_name, o.pay_by_ms, o.total_minor, \
         (select count(*) from order_lines l where l.order_id = o.id and l.offer = 'ticket') \
           as tickets, \
         (select cast(coalesce(sum(q.captured_minor), 0) as bigint) from payments q \
           where q.order_id = o.id and q.captured_currency = o.currency and not exists \
           (select 1 from refunds r where r.payment_id = q.id)) as paid_minor \
         from order_reservations v join orders o on o.id = v.order_id \
         where o.paid_at_ms is null and o.ended_at_ms is null \
         order by o.pay_by_ms, o.code limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter().map(listed_row).collect()
}

fn listed_row(row: &AnyRow) -> anyhow::Result<Listed> {
    Ok(Listed {
        code: row.text("code")?,
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
        until: row.moment("pay_by_ms")?,
        tickets: row.int("tickets")?,
        total_minor: row.int("total_minor")?,
        paid_minor: row.int("paid_minor")?,
    })
}

/// Of an order that the caller locked, with all that it holds.
#[boxed]
pub async fn set_until(conn: &mut Conn, order: OrderId, until: Moment) -> anyhow::Result<()> {
    for sql in [
        "update orders set pay_by_ms = $2 where id = $1",
        "update claims set held_until_ms = $2 where holder = 'order' and holder_id = $1",
        "update area_claims set held_until_ms = $2 where holder = 'order' and holder_id = $1",
    ] {
        sqlx::query(sql).bind(order.to_string()).bind(until.0).execute(&mut *conn).await?;
    }
    Ok(())
}

/// What an order that the caller locked comes to.
#[boxed]
pub async fn set_quote(
    conn: &mut Conn,
    order: OrderId,
    total_minor: i64,
    quote: &str,
) -> anyhow::Result<()> {
    sqlx::query("update orders set total_minor = $2, quote = $3 where id = $1")
        .bind(order.to_string())
        .bind(total_minor)
        .bind(quote)
        .execute(conn)
        .await?;
    Ok(())
}

/// Behind all lines of an order.
#[boxed]
pub async fn next_position(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let row = sqlx::query(
        "select coalesce(max(position), -1) + 1 as next from order_lines where order_id = $1",
    );
    row.bind(order.to_string()).fetch_one(conn).await?.int("next")
}

/// From one order to another.
#[derive(Clone, Copy, Debug)]
pub struct Parted<'a> {
    pub from: OrderId,
    pub to: OrderId,
    /// No fees among them.
    pub lines: &'a [OrderLineId],
    /// Of the order to which they go.
    pub until: Moment,
}

/// Lines, with the subscriptions and packages that they are all of, and all that is held for them.
/// Both orders are the caller's. Their fees are parted by `part_fee`.
#[boxed]
pub async fn move_lines(conn: &mut Conn, parted: &Parted<'_>) -> anyhow::Result<()> {
    let (from, to) = (parted.from.to_string(), parted.to.to_string());
    for lines in parted.lines.chunks(bulk::ROWS) {
        let sql = format!(
            "update order_lines set order_id = ${} where id in ({})",
            lines.len() + 1,
            bulk::list(lines.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for line in lines {
            query = query.bind(line.to_string());
        }
        query.bind(&to).execute(&mut *conn).await?;
    }
    sqlx::query(
        "update order_items set order_id = $2 where order_id = $1 \
         and exists (select 1 from order_lines l where l.item_id = order_items.id \
           and l.order_id = $2)",
    )
    .bind(&from)
    .bind(&to)
    .execute(&mut *conn)
    .await?;
    for sql in [
        "update claims set holder_id = $2, held_until_ms = $3 \
         where holder = 'order' and holder_id = $1 and exists (select 1 from order_lines l \
           where l.order_id = $2 and l.performance_id = claims.performance_id \
           and l.seat_ordinal = claims.seat_ordinal)",
        "update area_claims set holder_id = $2, held_until_ms = $3 \
         where holder = 'order' and holder_id = $1 \
         and id in (select l.id from order_lines l where l.order_id = $2)",
    ] {
        let query = sqlx::query(sql).bind(&from).bind(&to).bind(parted.until.0);
        query.execute(&mut *conn).await?;
    }
    move_counted(conn, &from, &to).await
}

/// What is counted with lines that moved.
async fn move_counted(conn: &mut Conn, from: &str, to: &str) -> anyhow::Result<()> {
    let rows = sqlx::query(
        "select q.subject, count(*) as quantity from counter_claim_lines q \
         join order_lines l on l.id = q.order_line_id where l.order_id = $1 \
         group by q.subject order by q.subject",
    )
    .bind(to)
    .fetch_all(&mut *conn)
    .await?;
    for row in rows {
        let (subject, quantity) = (row.text("subject")?, row.int("quantity")?);
        let left = sqlx::query(
            "update counter_claims set quantity = quantity - $3 \
             where order_id = $1 and subject = $2 and quantity > $3",
        )
        .bind(from)
        .bind(&subject)
        .bind(quantity)
        .execute(&mut *conn)
        .await?;
        if left.rows_affected() == 0 {
            sqlx::query("delete from counter_claims where order_id = $1 and subject = $2")
                .bind(from)
                .bind(&subject)
                .execute(&mut *conn)
                .await?;
        }
        sqlx::query(
            "insert into counter_claims (order_id, subject, quantity, held) \
             values ($1, $2, $3, 1)",
        )
        .bind(to)
        .bind(&subject)
        .bind(quantity)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// How much of a fee goes along with lines that move to another order.
#[derive(Clone, Copy, Debug)]
pub struct FeeParted {
    pub fee: OrderLineId,
    /// Of the fee's line in the other order.
    pub new: OrderLineId,
    pub to: OrderId,
    pub minor: i64,
    pub tax_minor: i64,
}

/// After the lines have moved. A part of the fee stays.
#[boxed]
pub async fn part_fee(conn: &mut Conn, parted: &FeeParted) -> anyhow::Result<()> {
    let (fee, new, to) = (parted.fee.to_string(), parted.new.to_string(), parted.to.to_string());
    sqlx::query(
        "insert into order_lines (id, order_id, position, offer, fee, zone, selling_company_id, \
         organising_company_id, due_minor, tax_treatment_id, tax_rate_ppm, tax_minor, share) \
         select $2, $3, position, offer, fee, zone, selling_company_id, organising_company_id, \
         $4, tax_treatment_id, tax_rate_ppm, $5, 0 from order_lines where id = $1",
    )
    .bind(&fee)
    .bind(&new)
    .bind(&to)
    .bind(parted.minor)
    .bind(parted.tax_minor)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update order_lines set due_minor = due_minor - $2, tax_minor = tax_minor - $3 \
         where id = $1",
    )
    .bind(&fee)
    .bind(parted.minor)
    .bind(parted.tax_minor)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update fee_parts set fee_line_id = $2 where fee_line_id = $1 \
         and order_line_id in (select l.id from order_lines l where l.order_id = $3)",
    )
    .bind(&fee)
    .bind(&new)
    .bind(&to)
    .execute(&mut *conn)
    .await?;
    // A fee is one stage of its line's price.
    sqlx::query(
        "insert into order_line_stages (line_id, position, kind, key, minor) \
         select $2, position, kind, key, $3 from order_line_stages \
         where line_id = $1 and position = 0",
    )
    .bind(&fee)
    .bind(&new)
    .bind(parted.minor)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update order_line_stages set minor = minor - $2 where line_id = $1 and position = 0",
    )
    .bind(&fee)
    .bind(parted.minor)
    .execute(conn)
    .await?;
    Ok(())
}

/// A share that was paid, and the one that it helps from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deposit {
    pub position: u32,
    pub helps: u32,
}

/// The order has these shares beside its deposits, and no others; the lines say by which of them
/// they are paid.
#[boxed]
pub async fn set_shares(
    conn: &mut Conn,
    order: OrderId,
    deposits: &[Deposit],
    new: &[Share],
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    for share in shares::of_order(conn, order).await? {
        let kept = deposits.iter().find(|deposit| deposit.position == share.position);
        let sql = match kept {
            Some(_) => "update order_shares set helps = $3 where order_id = $1 and position = $2",
            None => "delete from order_shares where order_id = $1 and position = $2",
        };
        let mut query = sqlx::query(sql).bind(order.to_string()).bind(i64::from(share.position));
        if let Some(deposit) = kept {
            query = query.bind(i64::from(deposit.helps));
        }
        query.execute(&mut *conn).await?;
    }
    for share in new {
        shares::insert(conn, order, share).await?;
    }
    for line in lines {
        sqlx::query("update order_lines set share = $2 where id = $1")
            .bind(line.id.to_string())
            .bind(i64::from(line.share))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
