//! Where a stage's database lies, and that it goes with the stage.

use crate::Former;
use anyhow::{Context, bail};
use std::{fs, path::Path};
use store::{Store, testing};
use tokio::sync::OnceCell;

/// A database without rows, made once in each program of tests: migrations would take longer than
/// most tests.
static SQLITE: OnceCell<Vec<u8>> = OnceCell::const_new();
static POSTGRES: OnceCell<String> = OnceCell::const_new();
const FILE: &str = "parterre.sqlite";

pub(super) enum Place {
    Folder {
        folder: tempfile::TempDir,
    },
    Postgres {
        url: String,
    },
    /// It is the caller's.
    Elsewhere,
}

impl Place {
    pub(super) async fn on_sqlite() -> anyhow::Result<(Store, Self)> {
        Self::on_copy(SQLITE.get_or_try_init(empty_sqlite).await?).await
    }

    /// A database of its own that begins as this one, which `file` gave.
    pub(super) async fn on_copy(database: &[u8]) -> anyhow::Result<(Store, Self)> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join(FILE), database)?;
        let store = Store::in_folder(folder.path()).await?;
        Ok((store, Self::Folder { folder }))
    }

    /// What a former program has left, on SQLite.
    pub(super) async fn on_former_sqlite(former: &Former<'_>) -> anyhow::Result<(Store, Self)> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}?mode=rwc", folder.path().join(FILE).display());
        testing::load(&url, &[former.schema, former.rows].concat()).await?;
        let store = Store::in_folder(folder.path()).await?;
        Ok((store, Self::Folder { folder }))
    }

    /// The same rows on PostgreSQL, in the schema that the former program made there.
    pub(super) async fn on_former_postgres(
        former: &Former<'_>,
    ) -> anyhow::Result<Option<(Store, Self)>> {
        let Some(url) = testing::fresh_postgres_url().await? else { return Ok(None) };
        Store::migrate_until(&url, former.newest).await?;
        testing::load(&url, former.rows).await?;
        Ok(Some((Store::connect(&url).await?, Self::Postgres { url })))
    }

    /// The file of a database on SQLite that is closed.
    pub(super) fn file(&self) -> anyhow::Result<Vec<u8>> {
        let Self::Folder { folder } = self else { bail!("it is not on SQLite") };
        Ok(fs::read(folder.path().join(FILE))?)
    }

    pub(super) async fn on_postgres() -> anyhow::Result<Option<(Store, Self)>> {
        if !testing::has_postgres() {
            return Ok(None);
        }
        let empty = POSTGRES.get_or_try_init(empty_postgres).await?;
        let url = testing::copy_postgres(empty).await?;
        Ok(Some((Store::connect(&url).await?, Self::Postgres { url })))
    }
}

async fn empty_sqlite() -> anyhow::Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    testing::seal(&Store::in_folder(folder.path()).await?).await?;
    let file: &Path = &folder.path().join(FILE);
    fs::read(file).with_context(|| format!("the database {}", file.display()))
}

async fn empty_postgres() -> anyhow::Result<String> {
    let url = testing::fresh_postgres_url().await?.context("a server was named a moment ago")?;
    testing::seal(&Store::connect(&url).await?).await?;
    testing::close_postgres(&url).await?;
    Ok(url)
}

/// Hundreds of tests with 13 MB each are more than some disks can spare.
impl Drop for Place {
    fn drop(&mut self) {
        let Self::Postgres { url } = self else { return };
        let url = std::mem::take(url);
        // The test's own runtime may be ending.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(testing::drop_postgres(&url))
        });
        if let Ok(Err(error)) = dropped.join() {
            eprintln!("a test's database stays: {error:#}");
        }
    }
}
