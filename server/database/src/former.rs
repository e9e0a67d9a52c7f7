//! Databases as former programs leave them, for tests.

use crate::{Store, migrations};
use anyhow::Context;
use sqlx::Connection;

impl Store {
    /// Gives an empty database the schema of a program whose newest migration was this one.
    ///
    /// # Errors
    /// The database can't be opened, or refuses a migration.
    pub async fn migrate_until(url: &str, newest: i64) -> anyhow::Result<()> {
        sqlx::any::install_default_drivers();
        let conn = sqlx::AnyConnection::connect(url).await;
        let mut conn = conn.context("the database can't be opened")?;
        migrations::run_until(&mut conn, newest).await?;
        Ok(conn.close().await?)
    }
}
