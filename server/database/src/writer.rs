//! SQLite's one writer: takes the use cases that wait, runs each in a savepoint of one
//! transaction, commits once and answers them all. A sync to disk is shared, none is skipped.

use crate::{
    Conn, Failure,
    failure::{Away, is_away, is_transient},
};
use anyhow::{Context, anyhow};
use futures::{FutureExt, future::BoxFuture};
use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{mpsc, oneshot};

/// Use cases in one commit.
const BATCH_MAX: usize = 256;
/// Use cases that may wait; more wait outside, in `run`.
const QUEUE_MAX: usize = 4096;

#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Waiting>,
}

/// A use case with its types erased: what runs it is compiled once, not for each of them.
pub(crate) trait Job: Send {
    /// True: keep what it wrote.
    fn run<'t>(&'t mut self, conn: &'t mut Conn) -> BoxFuture<'t, bool>;
    /// Whether its last run failed for a reason that may be gone when it runs again.
    fn is_transient(&self) -> bool;
}

/// What a use case answered when it ran last. None: it didn't run to its end.
pub(crate) type Answer<T, R> = Arc<Mutex<Option<Result<T, Failure<R>>>>>;

pub(crate) struct Work<T, R, F> {
    pub work: F,
    pub answer: Answer<T, R>,
}

impl<T, R, F> Job for Work<T, R, F>
where
    T: Send + 'static,
    R: Send + 'static,
    F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
{
    fn run<'t>(&'t mut self, conn: &'t mut Conn) -> BoxFuture<'t, bool> {
        async move {
            let answer = (self.work)(conn).await;
            let keep = answer.is_ok();
            *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
            keep
        }
        .boxed()
    }

    fn is_transient(&self) -> bool {
        let answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
        matches!(&*answer, Some(Err(Failure::Fault(fault))) if is_transient(fault))
    }
}

/// A use case that waits for its turn, or for the commit.
struct Waiting {
    job: Box<dyn Job>,
    /// It ran and wrote nothing, so its answer stands whatever becomes of the commit.
    is_undone: bool,
    /// An error: what it wrote is lost.
    reply: oneshot::Sender<anyhow::Result<()>>,
}

impl Waiting {
    /// True: keep what it wrote.
    async fn run(&mut self, conn: &mut Conn) -> bool {
        // One that panics has no answer.
        let keep = AssertUnwindSafe(self.job.run(conn)).catch_unwind().await.unwrap_or(false);
        self.is_undone = !keep;
        keep
    }

    /// `fault`: why nothing was committed.
    fn answer(self, fault: Option<&anyhow::Error>) {
        let kept = match fault.filter(|_| !self.is_undone) {
            None => Ok(()),
            Some(fault) if is_away(fault) => {
                Err(anyhow!(Away).context(format!("the commit failed: {fault:#}")))
            }
            Some(fault) => Err(anyhow!("the commit failed: {fault:#}")),
        };
        // An error only means that the asker has gone.
        let _ = self.reply.send(kept);
    }
}

impl Writer {
    pub(crate) fn start(conn: Conn) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        tokio::spawn(serve(conn, waiting));
        Self { queue }
    }

    /// # Errors
    /// What the job wrote was not committed. A job that refused, failed or panicked is no error.
    pub(crate) async fn run(&self, job: Box<dyn Job>) -> anyhow::Result<()> {
        let (reply, kept) = oneshot::channel();
        let waiting = Waiting { job, is_undone: false, reply };
        if self.queue.send(waiting).await.is_err() {
            return Err(anyhow!("the database writer has stopped"));
        }
        kept.await.unwrap_or_else(|_| Err(anyhow!("the database writer has stopped")))
    }
}

async fn serve(mut conn: Conn, mut waiting: mpsc::Receiver<Waiting>) {
    while let Some(first) = waiting.recv().await {
        let mut batch = Vec::new();
        let committed = commit_together(&mut conn, first, &mut waiting, &mut batch).await;
        if let Err(error) = &committed {
            tracing::error!(%error, jobs = batch.len(), "a shared commit failed");
            // May fail as well when SQLite has rolled back by itself; then there is nothing
            // left to undo.
            let _ = execute(&mut conn, "rollback").await;
        }
        for one in batch {
            one.answer(committed.as_ref().err());
        }
    }
}

async fn commit_together(
    conn: &mut Conn,
    first: Waiting,
    waiting: &mut mpsc::Receiver<Waiting>,
    batch: &mut Vec<Waiting>,
) -> anyhow::Result<()> {
    // True once there is something to commit.
    let mut open = false;
    let mut next = Some(first);
    while let Some(mut job) = next {
        let ran = match open {
            true => in_savepoint(conn, &mut job).await,
            false => in_transaction(conn, &mut job).await,
        };
        batch.push(job);
        open |= ran?;
        next = if batch.len() < BATCH_MAX { waiting.try_recv().ok() } else { None };
    }
    if open { execute(conn, "commit").await } else { Ok(()) }
}

/// The first use case needs no savepoint: where it refuses, nothing else is undone with it.
/// True: it stands, and the transaction is open.
async fn in_transaction(conn: &mut Conn, job: &mut Waiting) -> anyhow::Result<bool> {
    execute(conn, "begin immediate").await?;
    let keep = job.run(conn).await;
    if !keep {
        execute(conn, "rollback").await?;
    }
    Ok(keep)
}

async fn in_savepoint(conn: &mut Conn, job: &mut Waiting) -> anyhow::Result<bool> {
    execute(conn, "savepoint use_case").await?;
    let keep = job.run(conn).await;
    if !keep {
        execute(conn, "rollback to use_case").await?;
    }
    execute(conn, "release use_case").await?;
    Ok(keep)
}

async fn execute(conn: &mut Conn, sql: &'static str) -> anyhow::Result<()> {
    sqlx::raw_sql(sql).execute(conn).await.map(drop).with_context(|| format!("{sql} failed"))
}
