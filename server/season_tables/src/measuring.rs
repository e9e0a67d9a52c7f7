//! The house's account for measuring visits, revision by revision.

use domain::moment::Moment;
use sqlx::Row;
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRow {
    pub revision: i64,
    /// JSON.
    pub service: String,
    /// Encrypted.
    pub sealed_secret: Option<String>,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAccountRow {
    /// One more than the newest.
    pub revision: i64,
    /// JSON.
    pub service: String,
    /// Encrypted.
    pub sealed_secret: Option<String>,
    pub written_at: Moment,
    /// An account's identity, or the command.
    pub author: String,
}

/// None: there never was one.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Option<AccountRow>> {
    let row = sqlx::query(
        "select m.revision, m.service, m.sealed_secret, m.written_at_ms, \
         coalesce(staff.name, m.author) \
         from measuring_accounts m left join staff on staff.account_id = m.author \
         order by m.revision desc limit 1",
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(AccountRow {
            revision: row.try_get(0)?,
            service: row.try_get(1)?,
            sealed_secret: row.try_get(2)?,
            written_at: Moment(row.try_get(3)?),
            author: row.try_get(4)?,
        })
    })
    .transpose()
}

/// False: somebody else has written this revision, or it isn't the next one.
#[boxed]
pub async fn append(conn: &mut Conn, new: &NewAccountRow) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into measuring_accounts (revision, service, sealed_secret, written_at_ms, author) \
         select cast($1 as bigint), $2, cast($3 as text), cast($4 as bigint), $5 \
         where (select cast(coalesce(max(revision), 0) as bigint) from measuring_accounts) \
           = cast($1 as bigint) - 1 \
         on conflict (revision) do nothing",
    )
    .bind(new.revision)
    .bind(&new.service)
    .bind(&new.sealed_secret)
    .bind(new.written_at.0)
    .bind(&new.author)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Only the newest revision needs its secret.
#[boxed]
pub async fn forget_former_secrets(conn: &mut Conn, newest: i64) -> anyhow::Result<()> {
    sqlx::query("update measuring_accounts set sealed_secret = null where revision < $1")
        .bind(newest)
        .execute(conn)
        .await?;
    Ok(())
}
