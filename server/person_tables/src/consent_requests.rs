//! Consents that a mailbox has still to confirm by a link.

use anyhow::Context;
use domain::{
    id::{ConsentRequestId, PersonId},
    moment::Moment,
    people::consent::Purpose,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRequest {
    pub id: ConsentRequestId,
    pub person: PersonId,
    pub purpose: Purpose,
    /// Of the text that was agreed to: its identity, its language and its words.
    pub text: String,
    pub language: String,
    pub words: String,
    pub asked_at: Moment,
    pub expires_at: Moment,
    pub confirmed_at: Option<Moment>,
    /// The person's; None once they are erased.
    pub email: Option<String>,
}

pub struct NewRequest<'a> {
    pub id: ConsentRequestId,
    pub person: PersonId,
    pub purpose: Purpose,
    pub text: &'a str,
    pub asked_at: Moment,
    pub expires_at: Moment,
}

macro_rules! request_query {
    ($rest:literal) => {
        concat!(
            "select r.id, r.person_id, r.purpose, r.text_id, t.language, t.words, r.asked_at_ms, \
             r.expires_at_ms, r.confirmed_at_ms, p.email from consent_requests r \
             join consent_texts t on t.id = r.text_id join persons p on p.id = r.person_id ",
            $rest
        )
    };
}

fn request_of(row: &AnyRow) -> anyhow::Result<ConsentRequest> {
    let purpose = row.text("purpose")?;
    Ok(ConsentRequest {
        id: row.id("id")?,
        person: row.id("person_id")?,
        purpose: Purpose::parse(&purpose).with_context(|| format!("a purpose is {purpose}"))?,
        text: row.text("text_id")?,
        language: row.text("language")?,
        words: row.text("words")?,
        asked_at: row.moment("asked_at_ms")?,
        expires_at: row.moment("expires_at_ms")?,
        confirmed_at: row.moment_or_none("confirmed_at_ms")?,
        email: row.text_or_none("email")?,
    })
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewRequest<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into consent_requests (id, person_id, purpose, text_id, asked_at_ms, \
         expires_at_ms) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.person.to_string())
    .bind(new.purpose.as_str())
    .bind(new.text)
    .bind(new.asked_at.0)
    .bind(new.expires_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the mailbox was asked after that moment.
#[boxed]
pub async fn was_asked_after(
    conn: &mut Conn,
    person: PersonId,
    purpose: Purpose,
    after: Moment,
) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from consent_requests where person_id = $1 and purpose = $2 \
         and asked_at_ms > $3 limit 1",
    );
    let found = found.bind(person.to_string()).bind(purpose.as_str()).bind(after.0);
    Ok(found.fetch_optional(conn).await?.is_some())
}

#[boxed]
pub async fn by_id(
    conn: &mut Conn,
    id: ConsentRequestId,
) -> anyhow::Result<Option<ConsentRequest>> {
    let row = sqlx::query(request_query!("where r.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(request_of).transpose()
}

/// By the hash of a link's secret.
#[boxed]
pub async fn by_secret(
    conn: &mut Conn,
    secret_sha256: &str,
) -> anyhow::Result<Option<ConsentRequest>> {
    let row = sqlx::query(request_query!("where r.secret_sha256 = $1")).bind(secret_sha256);
    row.fetch_optional(conn).await?.as_ref().map(request_of).transpose()
}

/// The secret of the mail that is written now. None: nobody needs its link any more.
#[boxed]
pub async fn set_secret(
    conn: &mut Conn,
    id: ConsentRequestId,
    secret_sha256: &str,
    now: Moment,
) -> anyhow::Result<Option<ConsentRequest>> {
    let set = sqlx::query(
        "update consent_requests set secret_sha256 = $2 \
         where id = $1 and confirmed_at_ms is null and expires_at_ms > $3",
    );
    let set = set.bind(id.to_string()).bind(secret_sha256).bind(now.0);
    match set.execute(&mut *conn).await?.rows_affected() {
        0 => Ok(None),
        _ => by_id(conn, id).await,
    }
}

/// False: it was confirmed before.
#[boxed]
pub async fn confirm(conn: &mut Conn, id: ConsentRequestId, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update consent_requests set confirmed_at_ms = $2 \
         where id = $1 and confirmed_at_ms is null",
    );
    Ok(done.bind(id.to_string()).bind(now.0).execute(conn).await?.rows_affected() == 1)
}

/// Those that nobody confirmed and whose last day was before then; at most so many.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from consent_requests where id in (select id from consent_requests \
           where confirmed_at_ms is null and expires_at_ms < $1 \
           order by expires_at_ms, id limit $2) and confirmed_at_ms is null",
    );
    Ok(gone.bind(before.0).bind(limit).execute(conn).await?.rows_affected())
}
