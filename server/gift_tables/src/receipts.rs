//! Receipts of extras: a code for each piece, which is used once where the piece is handed out.

use domain::{
    id::{BarcodeId, GiftId, OrderId, OrderLineId, PerformanceId},
    moment::Moment,
    sales::extra::Receipt,
};
use store::{Conn, columns::Columns};

#[boxed]
pub async fn insert(conn: &mut Conn, line: OrderLineId, barcode: BarcodeId) -> anyhow::Result<()> {
    sqlx::query("insert into extra_receipts (order_line_id, barcode_id) values ($1, $2)")
        .bind(line.to_string())
        .bind(barcode.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptRow {
    pub receipt: Receipt,
    /// The present with which its recipient accepted the piece. None: it is the buyer's.
    pub gift: Option<GiftId>,
}

/// Of pieces that stand, in the order of their lines.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<ReceiptRow>> {
    sqlx::query(
        "select r.order_line_id, b.code, r.used_at_ms, r.gift_id from order_lines l \
         join extra_receipts r on r.order_line_id = l.id join barcodes b on b.id = r.barcode_id \
         where l.order_id = $1 and l.cancelled_at_ms is null order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let receipt = Receipt {
            line: row.id("order_line_id")?,
            code: row.text("code")?,
            used_at: row.moment_or_none("used_at_ms")?,
        };
        Ok(ReceiptRow { receipt, gift: row.id_or_none("gift_id")? })
    })
    .collect()
}

/// The piece is the recipient's from now on, and the buyer's code is good for nothing. Nothing is
/// changed where it was handed out or given before.
#[boxed]
pub async fn hand_on(
    conn: &mut Conn,
    line: OrderLineId,
    new: BarcodeId,
    gift: GiftId,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update extra_receipts set former_barcode_id = barcode_id, barcode_id = $2, gift_id = $3 \
         where order_line_id = $1 and used_at_ms is null and gift_id is null",
    )
    .bind(line.to_string())
    .bind(new.to_string())
    .bind(gift.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update barcodes set ended_at_ms = $2, end_cause = 'transferred' \
         where ended_at_ms is null and id = \
           (select former_barcode_id from extra_receipts where order_line_id = $1)",
    )
    .bind(line.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// What whoever hands the piece out has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadReceipt {
    pub line: OrderLineId,
    pub barcode: BarcodeId,
    /// The performance that it goes with.
    pub performance: Option<PerformanceId>,
    /// The piece was accepted as a present under another code.
    pub is_replaced: bool,
    pub is_cancelled: bool,
    /// A chargeback left something owed for the order, or reaches the piece from another one.
    pub is_disputed: bool,
    pub used_at: Option<Moment>,
}

#[boxed]
pub async fn by_code(conn: &mut Conn, code: &str) -> anyhow::Result<Option<ReadReceipt>> {
    let row = sqlx::query(
        "select r.order_line_id, b.id, r.barcode_id, r.used_at_ms, g.performance_id, \
         l.cancelled_at_ms, coalesce((select min(v.id) from receivables v \
             where v.order_id = l.order_id and v.dispute_id is not null \
             and v.settled_at_ms is null and v.cancelled_at_ms is null), \
           (select min(z.order_id) from chargeback_lines z where z.order_line_id = l.id)) \
           as owed_id \
         from barcodes b \
         join extra_receipts r on r.barcode_id = b.id or r.former_barcode_id = b.id \
         join order_lines l on l.id = r.order_line_id \
         join order_extras g on g.order_line_id = l.id where b.code = $1",
    );
    let Some(row) = row.bind(code).fetch_optional(conn).await? else { return Ok(None) };
    let barcode: BarcodeId = row.id("id")?;
    Ok(Some(ReadReceipt {
        line: row.id("order_line_id")?,
        barcode,
        performance: row.id_or_none("performance_id")?,
        is_replaced: row.id::<BarcodeId>("barcode_id")? != barcode,
        is_cancelled: row.moment_or_none("cancelled_at_ms")?.is_some(),
        is_disputed: row.text_or_none("owed_id")?.is_some(),
        used_at: row.moment_or_none("used_at_ms")?,
    }))
}

/// The piece is handed out. False: it was before, or its code was replaced meanwhile.
#[boxed]
pub async fn mark_used(
    conn: &mut Conn,
    receipt: &ReadReceipt,
    device: &str,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update extra_receipts set used_at_ms = $2, used_by = $3 \
         where order_line_id = $1 and barcode_id = $4 and used_at_ms is null",
    )
    .bind(receipt.line.to_string())
    .bind(at.0)
    .bind(device)
    .bind(receipt.barcode.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
