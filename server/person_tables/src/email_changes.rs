//! Changes of the address that an account signs in with, and all that follows the address.

use domain::{
    id::{AccountId, EmailChangeId, SessionId},
    moment::Moment,
    people::email_change::{ChangeEnd, EmailChange, Mailbox},
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns, people::search_words};

/// An account's change: what is decided by, and who asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    pub id: EmailChangeId,
    pub account: AccountId,
    pub old_email: String,
    pub new_email: String,
    pub language: String,
    pub change: EmailChange,
    /// The browser in which the new mailbox was confirmed, signed in to the account.
    pub session: Option<SessionId>,
}

impl ChangeRow {
    pub fn email(&self, mailbox: Mailbox) -> &str {
        match mailbox {
            Mailbox::Old => &self.old_email,
            Mailbox::New => &self.new_email,
        }
    }
}

macro_rules! change_query {
    ($rest:literal) => {
        concat!(
            "select id, account_id, old_email, new_email, language, asked_at_ms, expires_at_ms, \
             old_confirmed_at_ms, new_confirmed_at_ms, session_id, end_cause from email_changes ",
            $rest
        )
    };
}

fn change_of(row: &AnyRow) -> anyhow::Result<ChangeRow> {
    let end = row.text_or_none("end_cause")?;
    Ok(ChangeRow {
        id: row.id("id")?,
        account: row.id("account_id")?,
        old_email: row.text("old_email")?,
        new_email: row.text("new_email")?,
        language: row.text("language")?,
        change: EmailChange {
            asked_at: row.moment("asked_at_ms")?,
            expires_at: row.moment("expires_at_ms")?,
            old_confirmed_at: row.moment_or_none("old_confirmed_at_ms")?,
            new_confirmed_at: row.moment_or_none("new_confirmed_at_ms")?,
            end: end.and_then(|end| ChangeEnd::parse(&end)),
        },
        session: row.id_or_none("session_id")?,
    })
}

/// False: the account has an open change.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &ChangeRow) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into email_changes (id, account_id, old_email, new_email, language, asked_at_ms, \
         expires_at_ms) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (account_id) where ended_at_ms is null do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(&new.old_email)
    .bind(&new.new_email)
    .bind(&new.language)
    .bind(new.change.asked_at.0)
    .bind(new.change.expires_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The one that has not ended.
#[boxed]
pub async fn open(conn: &mut Conn, account: AccountId) -> anyhow::Result<Option<ChangeRow>> {
    let row = sqlx::query(change_query!("where account_id = $1 and ended_at_ms is null"));
    let row = row.bind(account.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(change_of).transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: EmailChangeId) -> anyhow::Result<Option<ChangeRow>> {
    let row = sqlx::query(change_query!("where id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(change_of).transpose()
}

/// By a link's secret, with the mailbox that it was sent to.
#[boxed]
pub async fn by_secret(
    conn: &mut Conn,
    secret_sha256: &str,
) -> anyhow::Result<Option<(ChangeRow, Mailbox)>> {
    let old = sqlx::query(change_query!("where old_secret_sha256 = $1")).bind(secret_sha256);
    if let Some(row) = old.fetch_optional(&mut *conn).await? {
        return Ok(Some((change_of(&row)?, Mailbox::Old)));
    }
    let new = sqlx::query(change_query!("where new_secret_sha256 = $1")).bind(secret_sha256);
    let row = new.fetch_optional(conn).await?;
    row.map(|row| Ok((change_of(&row)?, Mailbox::New))).transpose()
}

/// Locked until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, id: EmailChangeId) -> anyhow::Result<Option<ChangeRow>> {
    sqlx::query("update email_changes set language = language where id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    by_id(conn, id).await
}

/// The secret of the mail that is written now. None: nobody needs its link any more.
#[boxed]
pub async fn set_secret(
    conn: &mut Conn,
    id: EmailChangeId,
    mailbox: Mailbox,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<ChangeRow>> {
    let sql = match mailbox {
        Mailbox::Old => {
            "update email_changes set old_secret_sha256 = $2 where id = $1 \
             and ended_at_ms is null and old_confirmed_at_ms is null and expires_at_ms > $3"
        }
        Mailbox::New => {
            "update email_changes set new_secret_sha256 = $2 where id = $1 \
             and ended_at_ms is null and new_confirmed_at_ms is null and expires_at_ms > $3"
        }
    };
    let query = sqlx::query(sql).bind(id.to_string()).bind(secret_sha256).bind(now.0);
    match query.execute(&mut *conn).await?.rows_affected() {
        0 => Ok(None),
        _ => by_id(conn, id).await,
    }
}

/// `session`: signed in to the account while the new mailbox's link is used there.
#[boxed]
pub async fn confirm(
    conn: &mut Conn,
    id: EmailChangeId,
    mailbox: Mailbox,
    session: Option<SessionId>,
    now: Moment,
) -> anyhow::Result<()> {
    let query = match mailbox {
        Mailbox::Old => sqlx::query(
            "update email_changes set old_confirmed_at_ms = $2 \
             where id = $1 and old_confirmed_at_ms is null and ended_at_ms is null",
        )
        .bind(id.to_string())
        .bind(now.0),
        Mailbox::New => sqlx::query(
            "update email_changes set new_confirmed_at_ms = $2, session_id = $3 \
             where id = $1 and new_confirmed_at_ms is null and ended_at_ms is null",
        )
        .bind(id.to_string())
        .bind(now.0)
        .bind(session.map(|session| session.to_string())),
    };
    query.execute(conn).await?;
    Ok(())
}

/// False: it has ended before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: EmailChangeId,
    end: ChangeEnd,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update email_changes set ended_at_ms = $2, end_cause = $3 \
         where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(now.0)
    .bind(end.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether an account or a person of the house has this address.
#[boxed]
pub async fn is_known(conn: &mut Conn, email: &str) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from accounts where email = $1 union select id from persons where email = $1",
    );
    Ok(!found.bind(email).fetch_all(conn).await?.is_empty())
}

/// All that goes by the address goes by the new one: the account, its person, their orders with
/// all mails about them, tickets that were handed on to them, their places on waiting lists
/// and requests for mails. Where the new mailbox waits for the same performance, or asked about
/// it, both entries stay as they are.
#[boxed]
pub async fn move_address(conn: &mut Conn, row: &ChangeRow) -> anyhow::Result<()> {
    let of_account = [
        "update persons set email = $2 where email = $3 \
           and id = (select person_id from accounts where id = $1)",
        "update orders set email = $2 where email = $3 \
           and person_id = (select person_id from accounts where id = $1)",
        "update accounts set email = $2 where id = $1 and email = $3",
    ];
    for sql in of_account {
        sqlx::query(sql)
            .bind(row.account.to_string())
            .bind(&row.new_email)
            .bind(&row.old_email)
            .execute(&mut *conn)
            .await?;
    }
    let of_address = [
        "update transfers set email = $1 where email = $2",
        "update gifts set email = $1 where email = $2",
        "update waiting_entries set email = $1 where email = $2 and not exists \
           (select 1 from waiting_entries o where o.email = $1 and o.ended_at_ms is null \
             and o.performance_id = waiting_entries.performance_id)",
        "update sale_alerts set email = $1 where email = $2 and not exists \
           (select 1 from sale_alerts o where o.email = $1 \
             and o.performance_id = sale_alerts.performance_id)",
    ];
    for sql in of_address {
        sqlx::query(sql).bind(&row.new_email).bind(&row.old_email).execute(&mut *conn).await?;
    }
    search_words::refresh_holder(conn, row.account).await
}

/// Changes whose last day was before then; at most so many.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from email_changes where id in (select id from email_changes \
           where expires_at_ms < $1 order by expires_at_ms, id limit $2) and expires_at_ms < $1",
    );
    Ok(gone.bind(before.0).bind(limit).execute(conn).await?.rows_affected())
}
