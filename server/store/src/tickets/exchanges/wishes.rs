//! The tickets that a browser exchanges for what is ordered in it next.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AdmissionId, SessionId, TransferId},
    moment::Moment,
};

/// A ticket, and by which transfer it became its holder's; None: by buying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub admission: AdmissionId,
    pub transfer: Option<TransferId>,
}

/// The ticket that this browser exchanges, or the first one of several.
#[boxed]
pub async fn wish(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<Wish>> {
    let row =
        sqlx::query("select admission_id, transfer_id from exchange_wishes where session_id = $1");
    let row = row.bind(session.to_string()).fetch_optional(conn).await?;
    row.map(|row| {
        Ok(Wish { admission: row.id("admission_id")?, transfer: row.id_or_none("transfer_id")? })
    })
    .transpose()
}

/// The others. `first`: as `wish` says it.
#[boxed]
pub async fn wished_beside(
    conn: &mut Conn,
    session: SessionId,
    first: AdmissionId,
) -> anyhow::Result<Vec<AdmissionId>> {
    sqlx::query(
        "select admission_id from exchange_wishes_beside \
         where session_id = $1 and first_id = $2 order by admission_id",
    )
    .bind(session.to_string())
    .bind(first.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("admission_id"))
    .collect()
}

/// Since when this browser exchanges something. None: it doesn't.
#[boxed]
pub async fn wished_at(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<Moment>> {
    let row = sqlx::query("select wished_at_ms from exchange_wishes where session_id = $1");
    let row = row.bind(session.to_string()).fetch_optional(conn).await?;
    row.map(|row| row.moment("wished_at_ms")).transpose()
}

/// `beside`: tickets that are exchanged together with it.
#[boxed]
pub async fn set_wish(
    conn: &mut Conn,
    session: SessionId,
    wish: Wish,
    beside: &[AdmissionId],
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into exchange_wishes (session_id, admission_id, wished_at_ms, transfer_id) \
         values ($1, $2, $3, $4) on conflict (session_id) do update \
         set admission_id = $2, wished_at_ms = $3, transfer_id = $4",
    )
    .bind(session.to_string())
    .bind(wish.admission.to_string())
    .bind(at.0)
    .bind(wish.transfer.map(|transfer| transfer.to_string()))
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from exchange_wishes_beside where session_id = $1")
        .bind(session.to_string())
        .execute(&mut *conn)
        .await?;
    for admission in beside {
        sqlx::query(
            "insert into exchange_wishes_beside (session_id, admission_id, first_id) \
             values ($1, $2, $3)",
        )
        .bind(session.to_string())
        .bind(admission.to_string())
        .bind(wish.admission.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// What is exchanged together with it goes with it.
#[boxed]
pub async fn end_wish(conn: &mut Conn, session: SessionId) -> anyhow::Result<()> {
    sqlx::query("delete from exchange_wishes where session_id = $1")
        .bind(session.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
