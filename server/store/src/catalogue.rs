//! What staff set has one version: programs keep the catalogue in memory and read it again when
//! the version is another. Whoever changes it holds a `Change`, so none can be forgotten.

use crate::Conn;
use std::ops::{Deref, DerefMut};
use uuid::Uuid;

/// Changes with every change of seasons, performances, settings, prices, fees and words.
#[boxed]
pub async fn version(conn: &mut Conn) -> anyhow::Result<String> {
    Ok(sqlx::query_scalar("select version from catalogue where id = 1").fetch_one(conn).await?)
}

/// Nobody changes the catalogue until the transaction ends. `select … for update` is unknown to
/// SQLite; a change that changes nothing locks on both.
#[boxed]
pub async fn lock(conn: &mut Conn) -> anyhow::Result<()> {
    sqlx::query("update catalogue set version = version where id = 1").execute(conn).await?;
    Ok(())
}

/// A connection inside a transaction that changes the catalogue. Others that change it wait.
pub struct Change<'c>(&'c mut Conn);

impl<'c> Change<'c> {
    /// `version` is new: a number would come again after a restored backup.
    #[boxed]
    pub async fn begin(conn: &'c mut Conn, version: Uuid) -> anyhow::Result<Self> {
        sqlx::query("update catalogue set version = $1 where id = 1")
            .bind(version.to_string())
            .execute(&mut *conn)
            .await?;
        Ok(Self(conn))
    }
}

impl Deref for Change<'_> {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        self.0
    }
}

impl DerefMut for Change<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.0
    }
}
