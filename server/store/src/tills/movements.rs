//! Cash that comes into a drawer or leaves it, and no sale is behind it.

use super::shifts::clerk;
use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AccountId, TillSessionId},
    moment::Moment,
    sales::till::{MovementKind, figures::ShiftMovement},
};
use uuid::Uuid;

pub struct NewMovement<'a> {
    pub id: Uuid,
    pub shift: TillSessionId,
    pub kind: MovementKind,
    /// Below zero: it leaves.
    pub amount_minor: i64,
    pub reason: &'a str,
    pub operator: Option<AccountId>,
    pub at: Moment,
    /// Its form's own. None: an opening or a closing makes it.
    pub key: Option<&'a str>,
}

/// False: the same request came before.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewMovement<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into till_movements (id, till_session_id, kind, amount_minor, reason, \
         operator_id, at_ms, idempotency_key) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.shift.to_string())
    .bind(new.kind.as_str())
    .bind(new.amount_minor)
    .bind(new.reason)
    .bind(new.operator.map(|id| id.to_string()))
    .bind(new.at.0)
    .bind(new.key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What a request has recorded before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub shift: TillSessionId,
    pub kind: String,
    pub amount_minor: i64,
}

#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Recorded>> {
    let row = sqlx::query(
        "select till_session_id, kind, amount_minor from till_movements \
         where idempotency_key = $1",
    );
    let Some(row) = row.bind(key).fetch_optional(conn).await? else { return Ok(None) };
    Ok(Some(Recorded {
        shift: row.id("till_session_id")?,
        kind: row.text("kind")?,
        amount_minor: row.int("amount_minor")?,
    }))
}

/// In the order of time.
#[boxed]
pub async fn of_shift(conn: &mut Conn, shift: TillSessionId) -> anyhow::Result<Vec<ShiftMovement>> {
    sqlx::query(
        "select v.kind, v.amount_minor, v.reason, v.operator_id, o.name as operator_name, \
         v.at_ms from till_movements v left join staff o on o.account_id = v.operator_id \
         where v.till_session_id = $1 order by v.at_ms, v.id",
    )
    .bind(shift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let kind = row.text("kind")?;
        Ok(ShiftMovement {
            kind: MovementKind::parse(&kind).with_context(|| format!("{kind} is no movement"))?,
            amount_minor: row.int("amount_minor")?,
            reason: row.text("reason")?,
            by: clerk(row, "operator_id", "operator_name")?,
            at: row.moment("at_ms")?,
        })
    })
    .collect()
}
