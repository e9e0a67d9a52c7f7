//! Accounts whose holders want to be forgotten: the code that confirms it, and when it is due.

mod everything;
mod standing;

pub use everything::{Erased, addresses, erase, open_waits};
pub use standing::{is_of_account, standing};

use domain::{
    id::{AccountId, ErasureId},
    moment::Moment,
    people::erasure::ErasureEnd,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    pub id: ErasureId,
    pub account: AccountId,
    /// Of its mails.
    pub language: String,
    /// None: the code has to be typed first.
    pub due_at: Option<Moment>,
}

/// A code that somebody tries to type; that try is counted already.
pub struct Tried {
    pub erasure: ErasureId,
    pub salt: String,
    pub code_sha256: String,
    pub tries_left: u32,
}

/// What a mail is about to say.
pub struct Written<'a> {
    pub salt: &'a str,
    pub code_sha256: &'a str,
    pub expires_at: Moment,
    pub tries: u32,
}

macro_rules! erasure_query {
    ($rest:literal) => {
        concat!("select id, account_id, language, due_at_ms from erasures ", $rest)
    };
}

fn erasure_of(row: &AnyRow) -> anyhow::Result<Erasure> {
    Ok(Erasure {
        id: row.id("id")?,
        account: row.id("account_id")?,
        language: row.text("language")?,
        due_at: row.moment_or_none("due_at_ms")?,
    })
}

/// The account's open one, made when there is none. Its former code works no more.
#[boxed]
pub async fn ask(conn: &mut Conn, new: &Erasure, now: Moment) -> anyhow::Result<Erasure> {
    sqlx::query(
        "insert into erasures (id, account_id, language, asked_at_ms, tries_left) \
         values ($1, $2, $3, $4, 0) on conflict (account_id) where ended_at_ms is null \
         do update set language = excluded.language, salt = null, code_sha256 = null, \
         code_expires_at_ms = null, tries_left = 0",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(&new.language)
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query(erasure_query!("where account_id = $1 and ended_at_ms is null"));
    erasure_of(&row.bind(new.account.to_string()).fetch_one(conn).await?)
}

/// The one that has not ended.
#[boxed]
pub async fn open(conn: &mut Conn, account: AccountId) -> anyhow::Result<Option<Erasure>> {
    let row = sqlx::query(erasure_query!("where account_id = $1 and ended_at_ms is null"));
    let row = row.bind(account.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(erasure_of).transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: ErasureId) -> anyhow::Result<Option<Erasure>> {
    let row = sqlx::query(erasure_query!("where id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(erasure_of).transpose()
}

/// Those whose time has come, the oldest first.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<Erasure>> {
    sqlx::query(erasure_query!(
        "where ended_at_ms is null and due_at_ms <= $1 order by due_at_ms, id limit $2"
    ))
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(erasure_of)
    .collect()
}

/// The code of a mail that is written now. None: nobody waits for it any more.
#[boxed]
pub async fn write_code(
    conn: &mut Conn,
    id: ErasureId,
    written: &Written<'_>,
) -> anyhow::Result<Option<Erasure>> {
    let done = sqlx::query(
        "update erasures set salt = $2, code_sha256 = $3, code_expires_at_ms = $4, \
         tries_left = $5 where id = $1 and ended_at_ms is null and confirmed_at_ms is null",
    )
    .bind(id.to_string())
    .bind(written.salt)
    .bind(written.code_sha256)
    .bind(written.expires_at.0)
    .bind(i64::from(written.tries))
    .execute(&mut *conn)
    .await?;
    match done.rows_affected() {
        0 => Ok(None),
        _ => by_id(conn, id).await,
    }
}

/// Counts a try. None: no code can be typed here.
#[boxed]
pub async fn try_code(
    conn: &mut Conn,
    account: AccountId,
    now: Moment,
) -> anyhow::Result<Option<Tried>> {
    sqlx::query(
        "update erasures set tries_left = tries_left - 1 where account_id = $1 \
         and ended_at_ms is null and confirmed_at_ms is null and code_sha256 is not null \
         and tries_left > 0 and code_expires_at_ms > $2 \
         returning id, salt, code_sha256, tries_left",
    )
    .bind(account.to_string())
    .bind(now.0)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Tried {
            erasure: row.id("id")?,
            salt: row.text("salt")?,
            code_sha256: row.text("code_sha256")?,
            tries_left: row.number("tries_left")?,
        })
    })
    .transpose()
}

/// The code was right, and is used up.
#[boxed]
pub async fn confirm(
    conn: &mut Conn,
    id: ErasureId,
    now: Moment,
    due_at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update erasures set confirmed_at_ms = $2, due_at_ms = $3, salt = null, \
         code_sha256 = null, tries_left = 0 where id = $1 and confirmed_at_ms is null",
    )
    .bind(id.to_string())
    .bind(now.0)
    .bind(due_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// False: it has ended before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: ErasureId,
    end: ErasureEnd,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update erasures set ended_at_ms = $2, end_cause = $3, salt = null, code_sha256 = null \
         where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(now.0)
    .bind(end.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
