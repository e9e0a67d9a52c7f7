//! What may come between: a simulation lets other work in, or a fault, at the moments at which
//! a program is between two transactions. Transactions themselves come one after the other, so
//! these are all the moments at which work can mix.

use crate::{Conn, Failure, Store};
use futures::{FutureExt, future::BoxFuture};
use std::sync::Arc;

/// Where nothing else is said, nothing comes between.
pub trait Interludes: Send + Sync {
    /// Before a transaction begins. An error: the database is away.
    fn before(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async { Ok(()) }.boxed()
    }

    /// All of it is written and nothing committed. An error rolls it back.
    fn at_commit(&self) -> anyhow::Result<()> {
        Ok(())
    }

    /// It is committed. An error: nobody hears of it.
    fn after(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async { Ok(()) }.boxed()
    }

    /// Before a connection for reading is lent. An error: the database is away.
    fn reading(&self) -> anyhow::Result<()> {
        Ok(())
    }
}

/// The error of a machine that fails, as `is_away` knows it.
#[must_use]
pub fn away(said: &'static str) -> anyhow::Error {
    sqlx::Error::Io(std::io::Error::other(said)).into()
}

impl Store {
    /// The same store, with interludes.
    #[must_use]
    pub fn with_interludes(mut self, interludes: Arc<dyn Interludes>) -> Self {
        self.interludes = Some(interludes);
        self
    }

    /// Nobody is connected any more.
    #[boxed]
    pub async fn close(&self) {
        self.staff_pool.close().await;
        self.pool.close().await;
    }

    pub(crate) async fn write_between<T, R, F>(
        &self,
        interludes: Arc<dyn Interludes>,
        mut work: F,
    ) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
    {
        interludes.before().await?;
        let within = interludes.clone();
        let done = self
            .commit(move |conn| {
                let (work, within) = (work(conn), within.clone());
                Box::pin(async move {
                    let done = work.await?;
                    within.at_commit()?;
                    Ok(done)
                })
            })
            .await?;
        interludes.after().await?;
        Ok(done)
    }
}
