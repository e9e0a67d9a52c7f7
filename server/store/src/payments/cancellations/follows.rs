//! Why lines were taken back, where staff didn't do it.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CancellationId, ChangeId, ExtraId, OrderId, OrderItemId, OrderLineId},
    order::CancelledBy,
    tickets::exchange::ExchangedBy,
};
use std::collections::HashMap;

/// The reason of a cancellation by which the buyer of a voucher withdraws from its purchase.
pub const WITHDRAWN: &str = "withdrawn by its buyer";

/// What a cancellation followed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FollowsFrom {
    pub change: Option<ChangeId>,
    pub exchange: Option<OrderId>,
    /// By whom; None: nobody exchanged anything.
    pub exchanged: Option<ExchangedBy>,
    pub is_waiver: bool,
    /// Its buyer withdrew from the purchase of a voucher.
    pub is_withdrawal: bool,
    /// A ticket of those that it took; None: it took extras alone.
    pub line: Option<OrderLineId>,
    /// Of what is paid later: it was paid by then, and is credit.
    pub credited_minor: i64,
    /// And so much of that settled what was still owed of the order.
    pub settled_minor: i64,
}

/// How many tickets of this item of a package its holder gave back.
#[boxed]
pub async fn count_waived(
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
) -> anyhow::Result<u32> {
    sqlx::query(
        "select count(*) as count from order_lines l \
         where l.order_id = $1 and l.item_id = $2 and exists (select 1 from cancellations c \
           join cancellation_lines b on b.cancellation_id = c.id \
           where c.order_id = $1 and c.waived = 1 and b.order_line_id = l.id)",
    )
    .bind(order.to_string())
    .bind(item.to_string())
    .fetch_one(conn)
    .await?
    .number("count")
}

/// Who took back each line of an order of which anything was taken back; of several times, the
/// last.
#[boxed]
pub async fn by_line(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<HashMap<OrderLineId, CancelledBy>> {
    sqlx::query(
        "select b.order_line_id, c.change_id, c.waived from cancellation_lines b \
         join cancellations c on c.id = b.cancellation_id \
         where c.order_id = $1 order by c.cancelled_at_ms, c.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let change: Option<ChangeId> = row.id_or_none("change_id")?;
        let by = match (row.int("waived")?, change) {
            (1, _) => CancelledBy::Holder,
            (_, Some(_)) => CancelledBy::Change,
            (_, None) => CancelledBy::House,
        };
        Ok((row.id("order_line_id")?, by))
    })
    .collect()
}

#[boxed]
pub async fn follows_from(
    conn: &mut Conn,
    cancellation: CancellationId,
) -> anyhow::Result<FollowsFrom> {
    let row = sqlx::query(
        "select c.change_id, c.exchange_order_id, c.waived, c.reason, c.credited_minor, \
         e.transfer_id, (select min(b.order_line_id) from cancellation_lines b \
           join admissions a on a.order_line_id = b.order_line_id \
           where b.cancellation_id = c.id) as line_id, \
         (select cast(coalesce(sum(s.amount_minor), 0) as bigint) from settlements s \
           join receivables v on v.id = s.receivable_id where v.order_id = c.order_id \
           and s.reference = 'cancelled:' || c.id) as settled_minor \
         from cancellations c left join exchanges e on e.order_id = c.exchange_order_id \
         where c.id = $1",
    );
    let row = row.bind(cancellation.to_string()).fetch_one(conn).await?;
    let exchange = row.id_or_none("exchange_order_id")?;
    let by = match row.text_or_none("transfer_id")? {
        Some(_) => ExchangedBy::Recipient,
        None => ExchangedBy::Buyer,
    };
    Ok(FollowsFrom {
        change: row.id_or_none("change_id")?,
        exchange,
        exchanged: exchange.map(|_: OrderId| by),
        is_waiver: row.int("waived")? == 1,
        is_withdrawal: row.text("reason")? == WITHDRAWN,
        line: row.id_or_none("line_id")?,
        credited_minor: row.int("credited_minor")?,
        settled_minor: row.int("settled_minor")?,
    })
}

/// What it took back: tickets, and what else its order had.
#[boxed]
pub async fn taken_lines(
    conn: &mut Conn,
    cancellation: CancellationId,
) -> anyhow::Result<Vec<OrderLineId>> {
    sqlx::query("select order_line_id from cancellation_lines where cancellation_id = $1")
        .bind(cancellation.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.id("order_line_id"))
        .collect()
}

/// What of it were no tickets, each piece.
#[boxed]
pub async fn taken_extras(
    conn: &mut Conn,
    cancellation: CancellationId,
) -> anyhow::Result<Vec<ExtraId>> {
    sqlx::query(
        "select g.extra_id from cancellation_lines c \
         join order_extras g on g.order_line_id = c.order_line_id \
         where c.cancellation_id = $1 order by g.extra_id",
    )
    .bind(cancellation.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("extra_id"))
    .collect()
}

/// So much of what was to be paid later had been paid, and became credit by it.
#[boxed]
pub async fn mark_credited(
    conn: &mut Conn,
    cancellation: CancellationId,
    minor: i64,
) -> anyhow::Result<()> {
    sqlx::query("update cancellations set credited_minor = $2 where id = $1")
        .bind(cancellation.to_string())
        .bind(minor)
        .execute(conn)
        .await?;
    Ok(())
}
