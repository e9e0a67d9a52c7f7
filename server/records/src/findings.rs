//! Orders that the audit's questions about money (invariants 2 and 3) count as violations, kept
//! with the time when each was found.

use crate::audit;
use anyhow::Context;
use domain::{id::OrderId, moment::Moment};
use sqlx::AssertSqlSafe;
use std::collections::BTreeSet;
use store::{Conn, columns::Columns};
use uuid::Uuid;

/// Violations of one question that are listed at once; more are told by `parterre audit`.
const FOUND_MAX: usize = 1_000;
/// Open findings that are asked about again at once.
const OPEN_MAX: i64 = 5_000;
/// Rows of the journal read in one round. A paid order writes half a dozen of them.
pub const CHANGED_ROWS_MAX: i64 = 20_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// Captured money that ended neither as a paid order nor as a refund (invariant 3), and
    /// what was paid for and not delivered.
    PaymentWithoutOrder,
    /// Tickets that no money covers (invariant 2).
    OrderWithoutMoney,
}

impl FindingKind {
    pub const ALL: [Self; 2] = [Self::PaymentWithoutOrder, Self::OrderWithoutMoney];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::PaymentWithoutOrder => "payment-without-order",
            Self::OrderWithoutMoney => "order-without-money",
        }
    }

    fn questions(self) -> &'static [&'static str] {
        match self {
            Self::PaymentWithoutOrder => &audit::MONEY,
            Self::OrderWithoutMoney => &audit::COVER,
        }
    }
}

/// The orders that an invariant's questions count: the very same questions. `among`: only
/// these; None: all orders.
#[boxed]
pub async fn wrong_orders(
    conn: &mut Conn,
    kind: FindingKind,
    among: Option<&BTreeSet<OrderId>>,
) -> anyhow::Result<BTreeSet<OrderId>> {
    let mut found = BTreeSet::new();
    if among.is_some_and(BTreeSet::is_empty) {
        return Ok(found);
    }
    // Identities are hexadecimal digits and hyphens.
    let only = among.map(|orders| {
        let texts: Vec<String> = orders.iter().map(|order| format!("'{order}'")).collect();
        format!(" where found.order_id in ({})", texts.join(", "))
    });
    for question in kind.questions() {
        let (order, rest) = order_of(question)?;
        let sql = format!(
            "select distinct found.order_id from (select {order} as order_id {rest}) as found\
             {} limit {FOUND_MAX}",
            only.as_deref().unwrap_or_default()
        );
        for row in sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *conn).await? {
            found.insert(row.id("order_id")?);
        }
    }
    Ok(found)
}

/// The expression that names the order which a question counts, and the question from its
/// `from` on.
fn order_of(question: &str) -> anyhow::Result<(&'static str, &str)> {
    let rest = question.strip_prefix("select count(*) ").context("a question that counts")?;
    let order = match (rest.contains(" orders o "), rest.starts_with("from payments p ")) {
        (true, _) => "o.id",
        (false, true) => "p.order_id",
        _ if rest.starts_with("from receivables r ") => "r.order_id",
        _ => "(select w.order_id from payments w where w.id = r.payment_id)",
    };
    Ok((order, rest))
}

/// What the journal tells of orders behind one of its rows.
#[derive(Debug, PartialEq, Eq)]
pub struct ChangedOrders {
    pub orders: BTreeSet<OrderId>,
    /// The last row that was read. None: there is none behind it.
    pub read_to: Option<Uuid>,
    /// False: the journal goes on behind `read_to`.
    pub is_all: bool,
}

/// Orders that the journal tells something of, in the order of its identities, which begin with
/// the time.
#[boxed]
pub async fn changed_orders(conn: &mut Conn, after: Uuid) -> anyhow::Result<ChangedOrders> {
    let rows = sqlx::query(
        "select subject_id, max(id) as last_id, count(*) as entries from \
           (select id, subject_id from journal where id > $1 and subject = 'order' \
             order by id limit $2) as oldest \
         group by subject_id",
    )
    .bind(after.to_string())
    .bind(CHANGED_ROWS_MAX)
    .fetch_all(conn)
    .await?;
    let mut changed = ChangedOrders { orders: BTreeSet::new(), read_to: None, is_all: true };
    let mut entries = 0;
    for row in &rows {
        changed.orders.insert(row.id("subject_id")?);
        changed.read_to = changed.read_to.max(Some(row.id("last_id")?));
        entries += row.int("entries")?;
    }
    changed.is_all = entries < CHANGED_ROWS_MAX;
    Ok(changed)
}

/// Before everything that was written from then on.
pub fn first_id(from: Moment) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(from.0.max(0) as u64, &[0; 10]).into_uuid()
}

/// Orders of findings that are open.
#[boxed]
pub async fn open_orders(conn: &mut Conn) -> anyhow::Result<BTreeSet<OrderId>> {
    sqlx::query("select distinct order_id from money_findings where closed_at_ms is null limit $1")
        .bind(OPEN_MAX)
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.id("order_id"))
        .collect()
}

/// False: it is known already.
#[boxed]
pub async fn open(
    conn: &mut Conn,
    id: Uuid,
    kind: FindingKind,
    order: OrderId,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into money_findings (id, kind, order_id, found_at_ms) values ($1, $2, $3, $4) \
         on conflict (kind, order_id) where closed_at_ms is null do nothing",
    )
    .bind(id.to_string())
    .bind(kind.as_str())
    .bind(order.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: nothing was open.
#[boxed]
pub async fn close(
    conn: &mut Conn,
    kind: FindingKind,
    order: OrderId,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update money_findings set closed_at_ms = $3 \
         where kind = $1 and order_id = $2 and closed_at_ms is null",
    )
    .bind(kind.as_str())
    .bind(order.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
