//! What waits after a restore until staff have confirmed it.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    moment::Moment,
    payments::restore_wait::{WaitEnd, WaitKind},
};
use serde_json::Value;
use sqlx::any::AnyRow;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    pub restore: Uuid,
    pub kind: WaitKind,
    /// Its own identity; of credit the person's; `renewals` of all renewals; of erasures the
    /// restore's.
    pub subject: String,
    /// As it stands in the copy.
    pub amount_minor: Option<i64>,
    pub currency: Option<String>,
    /// By which staff know it: the address of whose money it is, an order's code, a voucher's
    /// code as it is kept; of a message the order's code and the buyer's address, as a mail
    /// server's log has it.
    pub about: Option<String>,
    /// Of a message, by the outbox: `mail` for letters, else the topic of a mail or of what another
    /// system is told.
    pub topic: Option<String>,
    /// What a letter is about, by its payload.
    pub matter: Option<String>,
    /// When a message was written.
    pub written_at: Option<Moment>,
    pub restored_at: Moment,
    pub copy_made_at: Moment,
}

macro_rules! waiting {
    ($rest:literal) => {
        concat!(
            "select w.restore_id, w.kind, w.subject_id, w.amount_minor, w.currency, \
             s.restored_at_ms, s.copy_made_at_ms, case w.kind \
               when 'pay-out' then (select n.email from pay_outs p \
                 join persons n on n.id = p.person_id where p.id = w.subject_id) \
               when 'refund' then (select o.code from refunds r \
                 join payments p on p.id = r.payment_id \
                 join orders o on o.id = p.order_id where r.id = w.subject_id) \
               when 'voucher' then (select coalesce(v.sealed_code, v.code) from vouchers v \
                 where v.id = w.subject_id) \
               when 'credit' then (select n.email from persons n where n.id = w.subject_id) \
               when 'receivable' then (select o.code from receivables v \
                 join orders o on o.id = v.order_id where v.id = w.subject_id) \
               when 'message' then coalesce(\
                 (select o.code || ', ' || o.email from orders o where o.id = x.subject_id), \
                 (select n.email from persons n where n.id = x.subject_id)) \
             end as about, \
             case x.topic when 'letter' then 'mail' else x.topic end as topic, \
             case x.topic when 'letter' then x.payload end as letter, \
             x.created_at_ms as written_at_ms \
             from (select subject_id, restore_id, kind, amount_minor, currency \
               from restore_waits where ended_at_ms is null \
               union all select id, id, 'erasures', cast(null as bigint), cast(null as text) \
               from restores where erasures_confirmed_at_ms is null) w \
             join restores s on s.id = w.restore_id \
             left join outbox x on x.id = w.subject_id where 1 = 1 ",
            $rest
        )
    };
}

/// All of them, by kind.
#[boxed]
pub async fn waits(conn: &mut Conn) -> anyhow::Result<Vec<Wait>> {
    let rows = sqlx::query(waiting!("order by w.kind, w.subject_id")).fetch_all(conn).await?;
    rows.iter().map(wait).collect()
}

/// Those of a kind; of these the one with that identity, if one is named.
#[boxed]
pub async fn waits_of(
    conn: &mut Conn,
    kind: WaitKind,
    subject: Option<&str>,
) -> anyhow::Result<Vec<Wait>> {
    let rows = match subject {
        Some(subject) => {
            sqlx::query(waiting!("and w.kind = $1 and w.subject_id = $2"))
                .bind(kind.as_str())
                .bind(subject)
                .fetch_all(conn)
                .await?
        }
        None => {
            sqlx::query(waiting!("and w.kind = $1 order by w.subject_id"))
                .bind(kind.as_str())
                .fetch_all(conn)
                .await?
        }
    };
    rows.iter().map(wait).collect()
}

fn wait(row: &AnyRow) -> anyhow::Result<Wait> {
    let kind = row.text("kind")?;
    Ok(Wait {
        restore: row.id("restore_id")?,
        kind: WaitKind::parse(&kind).with_context(|| format!("{kind} waits after no restore"))?,
        subject: row.text("subject_id")?,
        amount_minor: row.int_or_none("amount_minor")?,
        currency: row.text_or_none("currency")?,
        about: row.text_or_none("about")?,
        topic: row.text_or_none("topic")?,
        matter: row.text_or_none("letter")?.as_deref().and_then(matter),
        written_at: row.moment_or_none("written_at_ms")?,
        restored_at: row.moment("restored_at_ms")?,
        copy_made_at: row.moment("copy_made_at_ms")?,
    })
}

/// `letter`: its payload.
fn matter(letter: &str) -> Option<String> {
    let letter: Value = serde_json::from_str(letter).ok()?;
    Some(letter.get("kind")?.as_str()?.to_owned())
}

#[boxed]
pub async fn is_waiting(conn: &mut Conn, subject: &str) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select subject_id from restore_waits where subject_id = $1 and ended_at_ms is null",
    );
    Ok(found.bind(subject).fetch_optional(conn).await?.is_some())
}

/// False: it doesn't wait, or no longer.
#[boxed]
pub async fn end_wait(
    conn: &mut Conn,
    subject: &str,
    end: WaitEnd,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update restore_waits set ended_at_ms = $2, end_cause = $3 \
         where subject_id = $1 and ended_at_ms is null",
    )
    .bind(subject)
    .bind(at.0)
    .bind(end.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Since a restore, erasures wait: no job carries one out.
#[boxed]
pub async fn erasures_wait(conn: &mut Conn) -> anyhow::Result<bool> {
    let found = sqlx::query("select id from restores where erasures_confirmed_at_ms is null");
    Ok(found.fetch_optional(conn).await?.is_some())
}

/// False: they don't wait since this restore, or no longer.
#[boxed]
pub async fn confirm_erasures(conn: &mut Conn, restore: Uuid, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update restores set erasures_confirmed_at_ms = $2 \
         where id = $1 and erasures_confirmed_at_ms is null",
    )
    .bind(restore.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
