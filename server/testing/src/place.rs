//! Where a stage's database lies, and that it goes with the stage.

use store::{Store, testing};

pub(super) enum Place {
    Folder {
        _folder: tempfile::TempDir,
    },
    Postgres {
        url: String,
    },
    /// It is the caller's.
    Elsewhere,
}

impl Place {
    pub(super) async fn on_sqlite() -> anyhow::Result<(Store, Self)> {
        let folder = tempfile::tempdir()?;
        let store = Store::in_folder(folder.path()).await?;
        Ok((store, Self::Folder { _folder: folder }))
    }

    pub(super) async fn on_postgres() -> anyhow::Result<Option<(Store, Self)>> {
        let Some(url) = testing::fresh_postgres_url().await? else { return Ok(None) };
        Ok(Some((Store::connect(&url).await?, Self::Postgres { url })))
    }
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
