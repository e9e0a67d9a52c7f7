//! Performances that the house cancelled or moved, and what the holders of their tickets chose.
//! Long because each question is one statement.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{ChangeId, OrderId, PerformanceId},
    moment::Moment,
    tickets::change::{ChangeChoice, ChangeKind},
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub id: ChangeId,
    pub performance: PerformanceId,
    pub kind: ChangeKind,
    pub at: Moment,
    /// Of a performance that was moved.
    pub starts_before: Option<Moment>,
    /// A move of a performance whose holders were told that it is cancelled: it takes place.
    pub is_after_all: bool,
    pub choose_by: Moment,
    pub ended_at: Option<Moment>,
}

/// What an order's buyer was told, and chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderChange {
    pub change: Change,
    pub choice: Option<ChangeChoice>,
    pub done_at: Option<Moment>,
}

impl OrderChange {
    /// Something may still be chosen.
    pub fn is_open(&self, now: Moment) -> bool {
        let is_over = self.done_at.is_some() || self.change.ended_at.is_some();
        !is_over && self.change.choose_by > now
    }
}

/// A performance whose holders don't know yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    pub performance: PerformanceId,
    pub cancelled_at: Option<Moment>,
    pub starts_at: Moment,
    pub moved_from: Option<Moment>,
    /// When it was cancelled, of one that takes place after all.
    pub told_off_at: Option<Moment>,
}

#[boxed]
pub async fn untold(conn: &mut Conn, now: Moment) -> anyhow::Result<Vec<Untold>> {
    sqlx::query(
        "select p.id, p.cancelled_at_ms, p.starts_at_ms, p.moved_from_ms, k.told_off_at_ms \
         from performances p left join (select c.performance_id, \
             max(c.at_ms) as told_off_at_ms from performance_changes c \
             join change_choices h on h.change_id = c.id where c.kind = 'cancelled' \
             and not exists (select 1 from performance_changes d \
               where d.performance_id = c.performance_id and d.is_after_all = 1 \
               and d.at_ms > c.at_ms) group by c.performance_id) k \
           on k.performance_id = p.id and p.cancelled_at_ms is null and p.starts_at_ms > $1 \
         where p.moved_from_ms is not null or k.told_off_at_ms is not null \
         or (p.cancelled_at_ms is not null and not exists \
           (select 1 from performance_changes c where c.performance_id = p.id \
             and c.kind = 'cancelled' and c.at_ms = p.cancelled_at_ms)) order by p.id",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Untold {
            performance: row.id("id")?,
            cancelled_at: row.moment_or_none("cancelled_at_ms")?,
            starts_at: row.moment("starts_at_ms")?,
            moved_from: row.moment_or_none("moved_from_ms")?,
            told_off_at: row.moment_or_none("told_off_at_ms")?,
        })
    })
    .collect()
}

/// False: another node has written it.
#[boxed]
pub async fn insert(conn: &mut Conn, change: &Change) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into performance_changes (id, performance_id, kind, at_ms, starts_before_ms, \
         choose_by_ms, is_after_all) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (performance_id, kind, at_ms) do nothing",
    )
    .bind(change.id.to_string())
    .bind(change.performance.to_string())
    .bind(change.kind.as_str())
    .bind(change.at.0)
    .bind(change.starts_before.map(|at| at.0))
    .bind(change.choose_by.0)
    .bind(i64::from(change.is_after_all))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Its holders are being told of the move. False: another node does it.
#[boxed]
pub async fn take_move(
    conn: &mut Conn,
    performance: PerformanceId,
    moved_from: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update performances set moved_from_ms = null where id = $1 and moved_from_ms = $2",
    )
    .bind(performance.to_string())
    .bind(moved_from.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The house cancels it. False: it was cancelled before.
#[boxed]
pub async fn cancel(
    conn: &mut Conn,
    performance: PerformanceId,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update performances set cancelled_at_ms = $2, cancelled_by_command = 1, \
         revision = revision + 1 where id = $1 and cancelled_at_ms is null",
    )
    .bind(performance.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// It takes place at another time. Gives when its holders believe it to start; None: it is
/// cancelled, or has this time already.
#[boxed]
pub async fn set_start(
    conn: &mut Conn,
    performance: PerformanceId,
    starts_at: Moment,
    doors_at: Moment,
) -> anyhow::Result<Option<Moment>> {
    let row = sqlx::query(
        "update performances set moved_from_ms = coalesce(moved_from_ms, starts_at_ms), \
         start_before_command_ms = coalesce(start_before_command_ms, starts_at_ms), \
         starts_at_ms = $2, doors_at_ms = $3, revision = revision + 1 \
         where id = $1 and cancelled_at_ms is null and starts_at_ms <> $2 \
         returning moved_from_ms",
    );
    let row = row.bind(performance.to_string()).bind(starts_at.0).bind(doors_at.0);
    row.fetch_optional(conn).await?.map(|row| row.moment("moved_from_ms")).transpose()
}

macro_rules! change_columns {
    () => {
        "c.id, c.performance_id, c.kind, c.at_ms, c.starts_before_ms, c.choose_by_ms, \
         c.ended_at_ms, c.is_after_all"
    };
}

/// Of which something is left to be done, the first first.
#[boxed]
pub async fn open(conn: &mut Conn) -> anyhow::Result<Vec<Change>> {
    sqlx::query(concat!(
        "select ",
        change_columns!(),
        " from performance_changes c where c.ended_at_ms is null order by c.at_ms, c.id"
    ))
    .fetch_all(conn)
    .await?
    .iter()
    .map(change)
    .collect()
}

/// All of a performance, the first first.
#[boxed]
pub async fn of_performance(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<Change>> {
    sqlx::query(concat!(
        "select ",
        change_columns!(),
        " from performance_changes c where c.performance_id = $1 order by c.at_ms, c.id"
    ))
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(change)
    .collect()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: ChangeId) -> anyhow::Result<Option<Change>> {
    sqlx::query(concat!(
        "select ",
        change_columns!(),
        " from performance_changes c where c.id = $1"
    ))
    .bind(id.to_string())
    .fetch_optional(conn)
    .await?
    .as_ref()
    .map(change)
    .transpose()
}

fn change(row: &AnyRow) -> anyhow::Result<Change> {
    Ok(Change {
        id: row.id("id")?,
        performance: row.id("performance_id")?,
        kind: ChangeKind::parse(&row.text("kind")?).context("a kind of change")?,
        at: row.moment("at_ms")?,
        starts_before: row.moment_or_none("starts_before_ms")?,
        is_after_all: row.int("is_after_all")? == 1,
        choose_by: row.moment("choose_by_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
    })
}

/// Orders that don't know yet, at most so many: those with tickets for its performance, and, where
/// it is cancelled, with extras for it. Whoever ordered after it was moved has chosen the new time,
/// and that it takes place after all is news to those alone who were told that it doesn't.
#[boxed]
pub async fn orders_to_tell(
    conn: &mut Conn,
    change: &Change,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    let rows = match change.kind {
        ChangeKind::Moved if change.is_after_all => {
            let rows = sqlx::query(
                "select distinct l.order_id from admissions a \
                 join order_lines l on l.id = a.order_line_id \
                 join change_choices k on k.order_id = l.order_id \
                 join performance_changes c on c.id = k.change_id \
                 where a.performance_id = $1 and a.cancelled_at_ms is null \
                 and c.performance_id = a.performance_id and c.kind = 'cancelled' \
                 and not exists (select 1 from change_choices h \
                   where h.change_id = $2 and h.order_id = l.order_id) \
                 order by l.order_id limit $3",
            );
            rows.bind(change.performance.to_string())
                .bind(change.id.to_string())
                .bind(limit)
                .fetch_all(conn)
                .await?
        }
        ChangeKind::Moved => {
            let rows = sqlx::query(
                "select distinct l.order_id from admissions a \
                 join order_lines l on l.id = a.order_line_id join orders o on o.id = l.order_id \
                 where a.performance_id = $1 and a.cancelled_at_ms is null \
                 and o.placed_at_ms <= $4 and not exists (select 1 from change_choices h \
                   where h.change_id = $2 and h.order_id = l.order_id) \
                 order by l.order_id limit $3",
            );
            rows.bind(change.performance.to_string())
                .bind(change.id.to_string())
                .bind(limit)
                .bind(change.at.0)
                .fetch_all(conn)
                .await?
        }
        ChangeKind::Cancelled => {
            let rows = sqlx::query(
                "select l.order_id from (select a.order_line_id as line from admissions a \
                   where a.performance_id = $1 and a.cancelled_at_ms is null \
                   union select e.order_line_id from order_extras e \
                     join order_lines x on x.id = e.order_line_id \
                     join orders o on o.id = x.order_id where e.performance_id = $1 \
                     and x.cancelled_at_ms is null and o.paid_at_ms is not null \
                     and o.ended_at_ms is null) q \
                 join order_lines l on l.id = q.line where not exists (select 1 \
                   from change_choices h where h.change_id = $2 and h.order_id = l.order_id) \
                 group by l.order_id order by l.order_id limit $3",
            );
            rows.bind(change.performance.to_string())
                .bind(change.id.to_string())
                .bind(limit)
                .fetch_all(conn)
                .await?
        }
    };
    rows.iter().map(|row| row.id("order_id")).collect()
}

/// False: it knows.
#[boxed]
pub async fn tell(
    conn: &mut Conn,
    change: ChangeId,
    order: OrderId,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into change_choices (change_id, order_id, told_at_ms) values ($1, $2, $3) \
         on conflict (change_id, order_id) do nothing",
    )
    .bind(change.to_string())
    .bind(order.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Orders that were told and have not chosen, after this one.
#[boxed]
pub async fn unchosen(
    conn: &mut Conn,
    change: ChangeId,
    after: Option<OrderId>,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select order_id from change_choices where change_id = $1 and done_at_ms is null \
         and order_id > $3 order by order_id limit $2",
    )
    .bind(change.to_string())
    .bind(limit)
    .bind(after.map(|order| order.to_string()).unwrap_or_default())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("order_id"))
    .collect()
}

/// What an order was told of, the first first.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<OrderChange>> {
    sqlx::query(concat!(
        "select h.choice, h.done_at_ms, ",
        change_columns!(),
        " from change_choices h join performance_changes c on c.id = h.change_id \
         where h.order_id = $1 order by c.at_ms, c.id"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(OrderChange {
            change: change(row)?,
            choice: row.text_or_none("choice")?.and_then(|text| ChangeChoice::parse(&text)),
            done_at: row.moment_or_none("done_at_ms")?,
        })
    })
    .collect()
}

/// `choice`: None where nothing was chosen in time. False: it was settled before.
#[boxed]
pub async fn settle(
    conn: &mut Conn,
    change: ChangeId,
    order: OrderId,
    choice: Option<ChangeChoice>,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update change_choices set choice = $3, done_at_ms = $4 \
         where change_id = $1 and order_id = $2 and done_at_ms is null",
    )
    .bind(change.to_string())
    .bind(order.to_string())
    .bind(choice.map_or("unchosen", ChangeChoice::as_str))
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What was to be done can't be: staff help.
#[boxed]
pub async fn note_problem(
    conn: &mut Conn,
    change: ChangeId,
    order: OrderId,
    problem: &str,
) -> anyhow::Result<()> {
    sqlx::query("update change_choices set problem = $3 where change_id = $1 and order_id = $2")
        .bind(change.to_string())
        .bind(order.to_string())
        .bind(problem)
        .execute(conn)
        .await?;
    Ok(())
}

/// How many orders of a change were told, have not chosen, and need help.
#[boxed]
pub async fn counts(conn: &mut Conn, change: ChangeId) -> anyhow::Result<[i64; 3]> {
    let row = sqlx::query(
        "select count(*) as told, \
         cast(coalesce(sum(case when done_at_ms is null then 1 else 0 end), 0) as bigint) as open, \
         cast(coalesce(sum(case when problem is not null then 1 else 0 end), 0) as bigint) \
         as problems from change_choices where change_id = $1",
    );
    let row = row.bind(change.to_string()).fetch_one(conn).await?;
    Ok([row.int("told")?, row.int("open")?, row.int("problems")?])
}

#[boxed]
pub async fn end(conn: &mut Conn, change: ChangeId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update performance_changes set ended_at_ms = $2 where id = $1")
        .bind(change.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}
