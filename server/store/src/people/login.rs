//! Codes that sign a browser in: asked for, written into a mail, tried, used once.

use crate::{Conn, columns::Columns};
use domain::{id::SessionId, moment::Moment};

pub struct NewCode<'a> {
    pub session: SessionId,
    /// In lower case.
    pub email: &'a str,
    pub reference: &'a str,
    pub language: &'a str,
    pub next: &'a str,
    pub asked_at: Moment,
    pub expires_at: Moment,
}

/// The code that a browser asked for last and can still type.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    pub email: String,
    pub next: String,
}

/// For whom a mail is to be written.
pub struct Addressee {
    pub email: String,
    pub language: String,
}

/// What a mail is about to say.
pub struct Written<'a> {
    pub salt: &'a str,
    pub code_sha256: &'a str,
    pub expires_at: Moment,
    pub tries: u32,
}

/// A code that somebody tries to type; that try is counted already.
pub struct Tried {
    pub salt: String,
    pub code_sha256: String,
    pub language: String,
    pub next: String,
    pub tries_left: u32,
    pub is_used: bool,
}

/// False: the same was asked for after `again_after`, and that code is still unused.
#[boxed]
pub async fn ask(conn: &mut Conn, code: &NewCode<'_>, again_after: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into login_codes (session_id, email, reference, language, next, asked_at_ms, \
         expires_at_ms, tries_left) values ($1, $2, $3, $4, $5, $6, $7, 0) \
         on conflict (session_id, email) do update set reference = excluded.reference, \
         language = excluded.language, next = excluded.next, \
         asked_at_ms = excluded.asked_at_ms, expires_at_ms = excluded.expires_at_ms, \
         tries_left = 0, salt = null, code_sha256 = null, used_at_ms = null, \
         used_by_sha256 = null \
         where login_codes.asked_at_ms <= $8 or login_codes.used_at_ms is not null",
    )
    .bind(code.session.to_string())
    .bind(code.email)
    .bind(code.reference)
    .bind(code.language)
    .bind(code.next)
    .bind(code.asked_at.0)
    .bind(code.expires_at.0)
    .bind(again_after.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Counts one more; false: there were `asked_max` in the period that ends with this hour already.
#[boxed]
pub async fn count(
    conn: &mut Conn,
    subject: &str,
    hour: i64,
    asked_max: u32,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into login_counts (subject, hour, asked) values ($1, $2, 1) \
         on conflict (subject, hour) do update set asked = login_counts.asked + 1 \
         where login_counts.asked < $3",
    )
    .bind(subject)
    .bind(hour)
    .bind(i64::from(asked_max))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Counts so many more, one at least. Gives how many that are in this period.
#[boxed]
pub async fn add(conn: &mut Conn, subject: &str, hour: i64, more: u32) -> anyhow::Result<i64> {
    let counted = sqlx::query_scalar(
        "insert into login_counts (subject, hour, asked) values ($1, $2, $3) \
         on conflict (subject, hour) do update set asked = login_counts.asked + excluded.asked \
         returning asked",
    );
    Ok(counted.bind(subject).bind(hour).bind(i64::from(more)).fetch_one(conn).await?)
}

/// How many were counted in this period.
#[boxed]
pub async fn counted(conn: &mut Conn, subject: &str, hour: i64) -> anyhow::Result<i64> {
    let sql = "select asked from login_counts where subject = $1 and hour = $2";
    let counted: Option<i64> =
        sqlx::query_scalar(sql).bind(subject).bind(hour).fetch_optional(conn).await?;
    Ok(counted.unwrap_or_default())
}

/// Takes one back that was counted.
#[boxed]
pub async fn uncount(conn: &mut Conn, subject: &str, hour: i64) -> anyhow::Result<()> {
    let done = sqlx::query(
        "update login_counts set asked = asked - 1 \
         where subject = $1 and hour = $2 and asked > 1",
    )
    .bind(subject)
    .bind(hour)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        sqlx::query("delete from login_counts where subject = $1 and hour = $2")
            .bind(subject)
            .bind(hour)
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// The owner of the address has typed a code of theirs in this browser.
#[boxed]
pub async fn confirm(
    conn: &mut Conn,
    session: SessionId,
    email_sha256: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into confirmed_addresses (session_id, email_sha256, confirmed_at_ms) \
         values ($1, $2, $3) on conflict (session_id, email_sha256) \
         do update set confirmed_at_ms = excluded.confirmed_at_ms",
    )
    .bind(session.to_string())
    .bind(email_sha256)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn is_confirmed(
    conn: &mut Conn,
    session: SessionId,
    email_sha256: &str,
) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select session_id from confirmed_addresses \
         where session_id = $1 and email_sha256 = $2",
    )
    .bind(session.to_string())
    .bind(email_sha256)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

/// Confirmations from before then; at most so many.
#[boxed]
pub async fn forget_confirmed(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from confirmed_addresses where confirmed_at_ms < $1 and session_id in (\
           select session_id from confirmed_addresses where confirmed_at_ms < $1 \
           order by confirmed_at_ms limit $2)",
    )
    .bind(before.0)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// The code of a mail that is written now. None: it was used, asked for anew, or its time is
/// over, and there is nothing to send.
#[boxed]
pub async fn write(
    conn: &mut Conn,
    reference: &str,
    written: &Written<'_>,
    now: Moment,
) -> anyhow::Result<Option<Addressee>> {
    sqlx::query(
        "update login_codes set salt = $2, code_sha256 = $3, expires_at_ms = $4, \
         tries_left = $5 where reference = $1 and used_at_ms is null and expires_at_ms > $6 \
         returning email, language",
    )
    .bind(reference)
    .bind(written.salt)
    .bind(written.code_sha256)
    .bind(written.expires_at.0)
    .bind(i64::from(written.tries))
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| Ok(Addressee { email: row.text("email")?, language: row.text("language")? }))
    .transpose()
}

/// Counts a try. None: no code can be typed here. A code that was used counts only for the
/// secret that used it.
#[boxed]
pub async fn try_code(
    conn: &mut Conn,
    session: SessionId,
    email: &str,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<Tried>> {
    sqlx::query(
        "update login_codes set tries_left = tries_left - 1 \
         where session_id = $1 and email = $2 and tries_left > 0 and expires_at_ms > $3 \
         and code_sha256 is not null and (used_by_sha256 is null or used_by_sha256 = $4) \
         returning salt, code_sha256, language, next, tries_left, used_at_ms",
    )
    .bind(session.to_string())
    .bind(email)
    .bind(now.0)
    .bind(secret_sha256)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Tried {
            salt: row.text("salt")?,
            code_sha256: row.text("code_sha256")?,
            language: row.text("language")?,
            next: row.text("next")?,
            tries_left: row.number("tries_left")?,
            is_used: row.moment_or_none("used_at_ms")?.is_some(),
        })
    })
    .transpose()
}

/// The row is locked by the try that was right.
#[boxed]
pub async fn mark_used(
    conn: &mut Conn,
    session: SessionId,
    email: &str,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update login_codes set used_at_ms = $3, used_by_sha256 = $4 \
         where session_id = $1 and email = $2 and used_at_ms is null",
    )
    .bind(session.to_string())
    .bind(email)
    .bind(now.0)
    .bind(secret_sha256)
    .execute(conn)
    .await?;
    Ok(())
}

/// What a browser asked for last, while its time runs.
#[boxed]
pub async fn pending(
    conn: &mut Conn,
    session: SessionId,
    now: Moment,
) -> anyhow::Result<Option<Pending>> {
    sqlx::query(
        "select email, next from login_codes \
         where session_id = $1 and used_at_ms is null and expires_at_ms > $2 \
         order by asked_at_ms desc, email limit 1",
    )
    .bind(session.to_string())
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| Ok(Pending { email: row.text("email")?, next: row.text("next")? }))
    .transpose()
}

/// To whom a mail went, while its code can be typed.
#[boxed]
pub async fn address_of(
    conn: &mut Conn,
    reference: &str,
    now: Moment,
) -> anyhow::Result<Option<String>> {
    let sql = "select email from login_codes where reference = $1 and expires_at_ms > $2";
    let found = sqlx::query_scalar(sql).bind(reference).bind(now.0);
    Ok(found.fetch_optional(conn).await?)
}

/// Signing out ends the codes of the browser. A mail that is not written yet still leaves: it is
/// counted, and the owner of the mailbox may need its link.
#[boxed]
pub async fn end_all(conn: &mut Conn, session: SessionId) -> anyhow::Result<()> {
    sqlx::query("delete from login_codes where session_id = $1 and code_sha256 is not null")
        .bind(session.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Codes that ended before then, and counts of hours before that one; at most so many of each.
#[boxed]
pub async fn forget(
    conn: &mut Conn,
    before: Moment,
    before_hour: i64,
    limit: i64,
) -> anyhow::Result<u64> {
    let codes = sqlx::query(
        "delete from login_codes where reference in (select reference from login_codes \
           where expires_at_ms < $1 order by expires_at_ms limit $2) and expires_at_ms < $1",
    )
    .bind(before.0)
    .bind(limit)
    .execute(&mut *conn)
    .await?;
    let counts = sqlx::query(
        "delete from login_counts where hour < $1 and subject in (select subject \
           from login_counts where hour < $1 order by hour limit $2)",
    )
    .bind(before_hour)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(codes.rows_affected().max(counts.rows_affected()))
}
