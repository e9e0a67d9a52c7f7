//! Requests for a mail when a performance goes on sale.

use domain::{
    id::{AccountId, PerformanceId, SaleAlertId},
    moment::Moment,
    tickets::link::{KeptSecret, SecretLookup},
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    pub id: SaleAlertId,
    pub performance: PerformanceId,
    /// In lower case.
    pub email: String,
    pub language: String,
    pub secret: KeptSecret,
    pub asked_at: Moment,
    pub confirmed_at: Option<Moment>,
    /// Its mail is in the outbox since then.
    pub told_at: Option<Moment>,
    /// That has the address.
    pub account: Option<AccountId>,
}

macro_rules! alert_query {
    ($rest:literal) => {
        concat!(
            "select s.id, s.performance_id, s.email, s.language, s.secret, s.sealed_secret, \
             s.asked_at_ms, s.confirmed_at_ms, s.told_at_ms, a.id as account_id from sale_alerts s \
             left join accounts a on a.email = s.email ",
            $rest
        )
    };
}

fn alert_of(row: &AnyRow) -> anyhow::Result<Alert> {
    Ok(Alert {
        id: row.id("id")?,
        performance: row.id("performance_id")?,
        email: row.text("email")?,
        language: row.text("language")?,
        secret: row.kept_secret()?,
        asked_at: row.moment("asked_at_ms")?,
        confirmed_at: row.moment_or_none("confirmed_at_ms")?,
        told_at: row.moment_or_none("told_at_ms")?,
        account: row.id_or_none("account_id")?,
    })
}

/// False: the address has asked about this performance already.
#[boxed]
pub async fn insert(conn: &mut Conn, alert: &Alert) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into sale_alerts (id, performance_id, email, language, secret, sealed_secret, \
         asked_at_ms, confirmed_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (performance_id, email) do nothing",
    )
    .bind(alert.id.to_string())
    .bind(alert.performance.to_string())
    .bind(&alert.email)
    .bind(&alert.language)
    .bind(&alert.secret.digest)
    .bind(alert.secret.sealed.as_deref())
    .bind(alert.asked_at.0)
    .bind(alert.confirmed_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Of an address about a performance, locked until the transaction ends.
#[boxed]
pub async fn lock(
    conn: &mut Conn,
    performance: PerformanceId,
    email: &str,
) -> anyhow::Result<Option<Alert>> {
    sqlx::query(
        "update sale_alerts set asked_at_ms = asked_at_ms where performance_id = $1 and email = $2",
    )
    .bind(performance.to_string())
    .bind(email)
    .execute(&mut *conn)
    .await?;
    sqlx::query(alert_query!("where s.performance_id = $1 and s.email = $2"))
        .bind(performance.to_string())
        .bind(email)
        .fetch_optional(conn)
        .await?
        .map(|row| alert_of(&row))
        .transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: SaleAlertId) -> anyhow::Result<Option<Alert>> {
    sqlx::query(alert_query!("where s.id = $1"))
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| alert_of(&row))
        .transpose()
}

#[boxed]
pub async fn by_secret(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Alert>> {
    let row = sqlx::query(alert_query!(
        "where s.secret in ($1, $2) and (s.secret = $1 or s.sealed_secret is null)"
    ));
    let row = row.bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(alert_of).transpose()
}

/// Those whose mail is still to come, the first asked first.
#[boxed]
pub async fn open_of(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<Alert>> {
    sqlx::query(alert_query!(
        "where s.email = $1 and s.told_at_ms is null order by s.asked_at_ms, s.id"
    ))
    .bind(email)
    .fetch_all(conn)
    .await?
    .iter()
    .map(alert_of)
    .collect()
}

/// Whether the address was asked to confirm a request since then, and hasn't.
#[boxed]
pub async fn is_asked_to_confirm(
    conn: &mut Conn,
    email: &str,
    since: Moment,
) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from sale_alerts where email = $1 and confirmed_at_ms is null \
         and asked_at_ms > $2 limit 1",
    )
    .bind(email)
    .bind(since.0)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Asked once more, by somebody who has to confirm it.
#[boxed]
pub async fn ask_again(conn: &mut Conn, id: SaleAlertId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update sale_alerts set asked_at_ms = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// All that this address asked. Gives how many weren't confirmed before.
#[boxed]
pub async fn confirm(conn: &mut Conn, email: &str, at: Moment) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "update sale_alerts set confirmed_at_ms = $2 where email = $1 and confirmed_at_ms is null",
    );
    Ok(done.bind(email).bind(at.0).execute(conn).await?.rows_affected())
}

#[boxed]
pub async fn remove(conn: &mut Conn, id: SaleAlertId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from sale_alerts where id = $1").bind(id.to_string());
    Ok(done.execute(conn).await?.rows_affected() == 1)
}

/// Performances that somebody is to be told of.
#[boxed]
pub async fn performances(conn: &mut Conn) -> anyhow::Result<Vec<PerformanceId>> {
    sqlx::query(
        "select distinct performance_id from sale_alerts where told_at_ms is null \
         order by performance_id",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("performance_id"))
    .collect()
}

/// Of which requests `due` gives the next ones.
#[derive(Clone, Copy, Debug)]
pub struct Batch {
    pub performance: PerformanceId,
    /// Only of accounts with somebody who has a kind or a pass, from which early rights come.
    pub with_rights: bool,
    /// Those whose id comes after it; None: from the first.
    pub after: Option<SaleAlertId>,
    pub limit: i64,
}

/// Confirmed ones whose mail is still to come, by id.
#[boxed]
pub async fn due(conn: &mut Conn, batch: Batch) -> anyhow::Result<Vec<Alert>> {
    sqlx::query(alert_query!(
        "where s.performance_id = $1 and s.told_at_ms is null and s.confirmed_at_ms is not null \
         and s.id > $2 and ($3 = 0 or exists (select 1 from persons p where (p.id = a.person_id \
           or p.id in (select r.person_id from person_relations r where r.account_id = a.id)) \
           and (exists (select 1 from person_kinds k where k.person_id = p.id) \
             or exists (select 1 from memberships m where m.person_id = p.id)))) \
         order by s.id limit $4"
    ))
    .bind(batch.performance.to_string())
    .bind(batch.after.map(|id| id.to_string()).unwrap_or_default())
    .bind(i64::from(batch.with_rights))
    .bind(batch.limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(alert_of)
    .collect()
}

/// False: somebody else has just put its mail into the outbox.
#[boxed]
pub async fn mark_told(conn: &mut Conn, id: SaleAlertId, at: Moment) -> anyhow::Result<bool> {
    let done =
        sqlx::query("update sale_alerts set told_at_ms = $2 where id = $1 and told_at_ms is null");
    Ok(done.bind(id.to_string()).bind(at.0).execute(conn).await?.rows_affected() == 1)
}

/// Of a performance for which nothing will be sold any more.
#[boxed]
pub async fn remove_untold(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<()> {
    sqlx::query("delete from sale_alerts where performance_id = $1 and told_at_ms is null")
        .bind(performance.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Those that were told before `told`, and those that were asked before `asked` and nobody
/// confirmed. Gives their number.
#[boxed]
pub async fn forget(conn: &mut Conn, told: Moment, asked: Moment) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from sale_alerts where told_at_ms < $1 \
         or (confirmed_at_ms is null and asked_at_ms < $2)",
    );
    Ok(gone.bind(told.0).bind(asked.0).execute(conn).await?.rows_affected())
}
