//! What became of the tickets of an order that were on offer.

use super::{ReleaseEnd, share_to};
use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, OrderLineId, ReleaseId},
    moment::Moment,
    payments::bank_account::ShareTo,
};
use sqlx::any::AnyRow;

/// What became of a line's ticket, the newest offer of each.
#[derive(Clone, Debug, PartialEq)]
pub struct LineRelease {
    pub line: OrderLineId,
    /// What its holder gets once the seat is sold.
    pub promised_minor: i64,
    /// Where its holder wants the share.
    pub share_to: ShareTo,
    /// The share is on its way to their bank, or was.
    pub is_paid_out: bool,
    /// What of the share went back to gift vouchers.
    pub voucher_minor: i64,
    /// What of it settled what its holder still owed for the order.
    pub debt_minor: i64,
    /// It is on offer from then on. None: it is by now, or was.
    pub begins_at: Option<Moment>,
    /// None: it is open.
    pub end: Option<ReleaseEnd>,
}

macro_rules! line_releases {
    () => {
        concat!(
            "select r.order_line_id, ",
            promised!(),
            ", r.end_cause, r.sold_line_id, r.credit_minor, r.voucher_minor, r.debt_minor, \
             r.share_to, r.begins_at_ms, \
             (select p.id from pay_outs p where p.release_id = r.id) as pay_out_id \
             from releases r join order_lines l on l.id = r.order_line_id "
        )
    };
}

/// The offer of each of the order's lines that counts: the one that sold its seat, else the open
/// one, else the newest. By their times alone they can't be told, since clocks differ.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<LineRelease>> {
    let rows = sqlx::query(concat!(
        line_releases!(),
        "where l.order_id = $1 order by case when r.end_cause = 'sold' then 2 \
           when r.ended_at_ms is null then 1 else 0 end, \
         r.released_at_ms, r.id"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?;
    let mut releases: Vec<LineRelease> = Vec::new();
    for row in &rows {
        let new = line_release(row)?;
        releases.retain(|known| known.line != new.line);
        releases.push(new);
    }
    Ok(releases)
}

#[boxed]
pub async fn by_id(conn: &mut Conn, release: ReleaseId) -> anyhow::Result<Option<LineRelease>> {
    sqlx::query(concat!(line_releases!(), "where r.id = $1"))
        .bind(release.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| line_release(&row))
        .transpose()
}

fn line_release(row: &AnyRow) -> anyhow::Result<LineRelease> {
    let end = match row.text_or_none("end_cause")?.as_deref() {
        None => None,
        Some("taken-back") => Some(ReleaseEnd::TakenBack),
        Some("unsold") => Some(ReleaseEnd::Unsold),
        Some("sold") => Some(ReleaseEnd::Sold {
            line: row.id("sold_line_id")?,
            credit_minor: row.int("credit_minor")?,
        }),
        Some(_) => Some(ReleaseEnd::Cancelled),
    };
    Ok(LineRelease {
        line: row.id("order_line_id")?,
        promised_minor: row.int("promised_minor")?,
        share_to: share_to(row)?,
        is_paid_out: row.text_or_none("pay_out_id")?.is_some(),
        voucher_minor: row.int("voucher_minor")?,
        debt_minor: row.int("debt_minor")?,
        begins_at: row.moment_or_none("begins_at_ms")?,
        end,
    })
}
