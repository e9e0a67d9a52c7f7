//! What the house owed of a refund and staff have paid by hand: a row each time.

use crate::Conn;
use domain::{
    id::{PointOfSaleId, RefundId, TillSessionId},
    moment::Moment,
};
use uuid::Uuid;

/// By what staff paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidByHand {
    /// Whatever had paid. Where and out of which shift's till, if there are points and tills.
    Cash {
        point: Option<PointOfSaleId>,
        till: Option<TillSessionId>,
    },
    /// Through the gateway's own pages, or on the terminal that had paid.
    Gateway,
    Otherwise,
}

impl PaidByHand {
    fn as_str(self) -> &'static str {
        match self {
            Self::Cash { .. } => "cash",
            Self::Gateway => "gateway",
            Self::Otherwise => "otherwise",
        }
    }
}

/// How staff paid what a bank had refused to refund.
pub struct Settled<'a> {
    pub id: Uuid,
    pub by: PaidByHand,
    /// All that was owed of it.
    pub minor: i64,
    pub how: &'a str,
    pub at: Moment,
}

/// The rest of a refused refund has reached its shopper.
#[boxed]
pub async fn settle(
    conn: &mut Conn,
    refund: RefundId,
    settled: &Settled<'_>,
) -> anyhow::Result<()> {
    let (point, till, sent_minor) = match settled.by {
        PaidByHand::Cash { point, till } => (point, till, 0),
        PaidByHand::Gateway => (None, None, settled.minor),
        PaidByHand::Otherwise => (None, None, 0),
    };
    sqlx::query(
        "insert into refund_payments (id, refund_id, paid_by, amount_minor, how, paid_at_ms, \
         point_of_sale_id, till_session_id) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(settled.id.to_string())
    .bind(refund.to_string())
    .bind(settled.by.as_str())
    .bind(settled.minor)
    .bind(settled.how)
    .bind(settled.at.0)
    .bind(point.map(|id| id.to_string()))
    .bind(till.map(|id| id.to_string()))
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update refunds set settled_at_ms = $2, covered_minor = amount_minor, \
         sent_minor = sent_minor + $3 where id = $1",
    )
    .bind(refund.to_string())
    .bind(settled.at.0)
    .bind(sent_minor)
    .execute(conn)
    .await?;
    Ok(())
}
