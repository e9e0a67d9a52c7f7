//! Connections: many readers; on SQLite one writer task that commits many use cases together,
//! on PostgreSQL a transaction each.

use crate::{
    Failure,
    failure::is_transient,
    migrations, private,
    writer::{Answer, Job, Work, Writer},
};
use anyhow::{Context, anyhow};
use futures::{FutureExt, future::BoxFuture};
use sqlx::{Any, AnyPool, Connection, Row, any::AnyPoolOptions, pool::PoolConnection};
use std::{
    path::Path,
    sync::{Arc, PoisonError},
    time::Duration,
};
use tokio::{sync::broadcast, task::AbortHandle, time::timeout};

/// A connection with or without a transaction around it; the caller decided.
pub type Conn = sqlx::AnyConnection;
/// A pooled connection for reading; derefs to `Conn`.
pub type Reader = PoolConnection<Any>;

/// Connections for pages. A database server may hold many at once; SQLite works in this process.
const READERS_MAX: u32 = 16;
/// A reader of SQLite works as fast as a processor does: more of them than twice the processors
/// only keep the schema, its statements and pages of the file in memory once more each.
const SQLITE_READERS_FOR_EACH_PROCESSOR: u32 = 2;
const SQLITE_READERS_MIN: u32 = 6;
/// What a reader's page asks for fits; each reader has its own, and the system keeps the file in
/// memory for all of them.
const READER_CACHE_KIB: u32 = 2_000;
/// The one writer keeps the upper pages of all indexes.
const WRITER_CACHE_KIB: u32 = 16_000;
/// For the staff's pages and the checks of the books, which never wait for shoppers' connections
/// and never take them.
const STAFF_READERS_MAX: u32 = 4;
const SQLITE_STAFF_READERS_MAX: u32 = 2;
/// How long the database may take to answer at the start.
const FIRST_CONNECTION: Duration = Duration::from_secs(10);
const RETRIES_MAX: u32 = 8;
/// Performances whose claims changed; a listener that lags reads them anew.
const CHANGES_KEPT: usize = 1024;
const CHANNEL: &str = "claims_changed";

#[derive(Clone)]
pub struct Store {
    pub(crate) pool: AnyPool,
    pub(crate) staff_pool: AnyPool,
    /// None on PostgreSQL.
    writer: Option<Writer>,
    changes: broadcast::Sender<String>,
    /// None on SQLite. Ends with the last clone of the store.
    _listening: Option<Arc<Listening>>,
    url: Arc<str>,
    #[cfg(feature = "testing")]
    pub(crate) interludes: Option<Arc<dyn crate::interludes::Interludes>>,
}

/// The task that hears of other nodes' changes.
struct Listening(AbortHandle);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Store {
    /// The embedded database in a folder: one SQLite file, made when missing.
    ///
    /// # Errors
    /// No file can be made there, or it is no database of ours.
    pub async fn in_folder(folder: &Path) -> anyhow::Result<Self> {
        private::make_folder(folder)
            .with_context(|| format!("the data folder {} can't be made", folder.display()))?;
        let file = folder.join("parterre.sqlite");
        private::make_database(&file)
            .with_context(|| format!("the database {} can't be opened", file.display()))?;
        Self::connect(&format!("sqlite://{}?mode=rwc", file.display())).await
    }

    /// `sqlite://…` or `postgres://…`; brings the schema up to date.
    pub async fn connect(url: &str) -> anyhow::Result<Self> {
        sqlx::any::install_default_drivers();
        let sqlite = url.starts_with("sqlite:");
        anyhow::ensure!(
            sqlite || url.starts_with("postgres:") || url.starts_with("postgresql:"),
            "database-url must begin with sqlite:// or postgres://"
        );
        let readers = |most| {
            AnyPoolOptions::new()
                .max_connections(most)
                .acquire_timeout(Duration::from_secs(10))
                // A file doesn't go away; a server does, and comes back.
                .test_before_acquire(!sqlite)
                .after_connect(move |conn, _| {
                    Box::pin(async move { tune(conn, sqlite, READER_CACHE_KIB).await })
                })
        };
        if !sqlite {
            // A pool would try again and again, and say at last only that time was up.
            let first = timeout(FIRST_CONNECTION, sqlx::AnyConnection::connect(url)).await;
            let first = first.context("the database server doesn't answer")?;
            first.context("the database can't be opened")?.close().await?;
        }
        let (for_pages, for_staff) = most_readers(sqlite);
        let pool = readers(for_pages).connect(url).await;
        let pool = pool.context("the database can't be opened")?;
        let staff_pool = readers(for_staff).connect_lazy(url)?;
        migrations::run(&mut *pool.acquire().await?, !sqlite).await?;
        let writer = match sqlite {
            true => {
                let mut conn = sqlx::AnyConnection::connect(url).await?;
                tune(&mut conn, true, WRITER_CACHE_KIB).await?;
                Some(Writer::start(conn))
            }
            false => None,
        };
        let changes = broadcast::channel(CHANGES_KEPT).0;
        let _listening = match sqlite {
            true => None,
            false => Some(Arc::new(listen_to_other_nodes(url, changes.clone()).await?)),
        };
        Ok(Self {
            pool,
            staff_pool,
            writer,
            changes,
            _listening,
            url: url.into(),
            #[cfg(feature = "testing")]
            interludes: None,
        })
    }

    /// The same database by the staff's own connections.
    pub fn for_staff(&self) -> Self {
        Self { pool: self.staff_pool.clone(), ..self.clone() }
    }

    /// How many connections read at once.
    #[cfg(feature = "testing")]
    pub fn readers_max(&self) -> u32 {
        self.pool.options().get_max_connections()
    }

    pub fn is_postgres(&self) -> bool {
        self.writer.is_none()
    }

    #[boxed]
    pub async fn read(&self) -> anyhow::Result<Reader> {
        #[cfg(feature = "testing")]
        if let Some(interludes) = &self.interludes {
            interludes.reading()?;
        }
        self.pool.acquire().await.context("no database connection was free in time")
    }

    /// Runs one use case atomically: `Ok` is answered after the commit, anything else leaves
    /// no trace. The work may run more than once (PostgreSQL's deadlocks), so it holds no
    /// state of its own and calls nothing outside.
    pub async fn write<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
    {
        #[cfg(feature = "testing")]
        if let Some(interludes) = self.interludes.clone() {
            return self.write_between(interludes, work).await;
        }
        self.commit(work).await
    }

    /// The same, where nothing comes between: `write` but for a simulation.
    pub async fn commit<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
    {
        let answer = Answer::<T, R>::default();
        self.run(Box::new(Work { work, answer: answer.clone() })).await?;
        let answer = answer.lock().unwrap_or_else(PoisonError::into_inner).take();
        answer.unwrap_or_else(|| Err(anyhow!("a use case panicked").into()))
    }

    /// # Errors
    /// What the job wrote was not committed. The job keeps its own answer.
    fn run(&self, mut job: Box<dyn Job>) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            if let Some(writer) = &self.writer {
                return writer.run(job).await;
            }
            let mut tries = 0;
            loop {
                tries += 1;
                let done = self.run_once(job.as_mut()).await;
                let may_again = match &done {
                    Ok(()) => job.is_transient(),
                    Err(fault) => is_transient(fault),
                };
                if tries >= RETRIES_MAX || !may_again {
                    return done;
                }
                tracing::debug!(tries, "a transaction lost a conflict and runs again");
            }
        }
        .boxed()
    }

    async fn run_once(&self, job: &mut dyn Job) -> anyhow::Result<()> {
        let mut tx = self.pool.begin().await.context("a transaction could not begin")?;
        let keep = job.run(&mut tx).await;
        if keep {
            tx.commit().await.context("a transaction could not be committed")?;
        }
        Ok(())
    }

    /// What was deleted or replaced is left neither in the free space of the embedded database's
    /// file nor in its log. Rewrites the whole file, so that copies of a row from long ago go too.
    /// On PostgreSQL, whose files are its server's, nothing is done.
    ///
    /// # Errors
    /// There is no room for a second copy, or somebody reads for longer than a writer waits.
    #[boxed]
    pub async fn overwrite_deleted(&self) -> anyhow::Result<()> {
        if self.is_postgres() {
            return Ok(());
        }
        let mut conn = sqlx::AnyConnection::connect(&self.url).await?;
        tune(&mut conn, true, WRITER_CACHE_KIB).await?;
        sqlx::raw_sql("pragma secure_delete = on").execute(&mut conn).await?;
        sqlx::raw_sql("vacuum").execute(&mut conn).await?;
        let log = sqlx::query("pragma wal_checkpoint(truncate)").fetch_one(&mut conn).await?;
        let is_busy: i64 = log.try_get(0)?;
        conn.close().await?;
        anyhow::ensure!(is_busy == 0, "the database's log is in use and could not be emptied");
        Ok(())
    }

    /// Tells every node that the claims of a performance changed. A lost message costs
    /// nothing but time: plans being watched are read again every few seconds.
    #[boxed]
    pub async fn announce(&self, performance: String) -> anyhow::Result<()> {
        let notify = self.is_postgres().then(|| {
            sqlx::query("select cast(pg_notify($1, $2) as text)")
                .bind(CHANNEL)
                .bind(performance.clone())
                .execute(&self.pool)
        });
        // This node knows it at once. An error only means that nobody listens now.
        let _ = self.changes.send(performance);
        if let Some(notify) = notify {
            notify.await?;
        }
        Ok(())
    }

    /// Identities of performances whose claims changed, on this node or another.
    pub fn changes(&self) -> broadcast::Receiver<String> {
        self.changes.subscribe()
    }
}

/// The most connections that read at once, for pages and for the staff's.
fn most_readers(sqlite: bool) -> (u32, u32) {
    if !sqlite {
        return (READERS_MAX, STAFF_READERS_MAX);
    }
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let readers = SQLITE_READERS_FOR_EACH_PROCESSOR
        .saturating_mul(u32::try_from(processors).unwrap_or(READERS_MAX));
    (readers.clamp(SQLITE_READERS_MIN, READERS_MAX), SQLITE_STAFF_READERS_MAX)
}

/// LISTEN needs a connection of its own, outside of any transaction pooler.
async fn listen_to_other_nodes(
    url: &str,
    changes: broadcast::Sender<String>,
) -> anyhow::Result<Listening> {
    let mut listener = sqlx::postgres::PgListener::connect(url).await?;
    listener.listen(CHANNEL).await?;
    let listening = tokio::spawn(async move {
        loop {
            match listener.recv().await {
                Ok(message) => {
                    let _ = changes.send(message.payload().to_owned());
                }
                Err(error) => {
                    tracing::warn!(%error, "the notification connection broke; reconnecting");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    });
    Ok(Listening(listening.abort_handle()))
}

/// `cache_kib`: pages of the file that the connection keeps in memory.
/// SQLite: a commit is on disk before it is answered (WAL with synchronous FULL).
async fn tune(conn: &mut Conn, sqlite: bool, cache_kib: u32) -> Result<(), sqlx::Error> {
    if sqlite {
        let sql = format!(
            "pragma busy_timeout = 10000; pragma journal_mode = wal; \
             pragma synchronous = full; pragma foreign_keys = on; \
             pragma cache_size = -{cache_kib}; pragma temp_store = memory"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(conn).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    /// Without its feature `std`, `whoami` knows nobody, and `postgres:///parterre?host=…` would
    /// ask PostgreSQL for a user of that name.
    #[test]
    fn an_address_without_a_user_means_the_user_of_the_system() {
        let asked = std::process::Command::new("id").arg("-un").output().expect("id runs");
        let name = String::from_utf8(asked.stdout).expect("text");
        assert_eq!(whoami::username().expect("a user"), name.trim());
    }
}
