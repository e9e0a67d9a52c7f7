//! SQLite's one writer: takes the use cases that wait, runs each in a savepoint of one
//! transaction, commits once and answers them all. A sync to disk is shared, none is skipped.

use crate::{
    Conn, Failure,
    failure::{Away, is_away},
};
use anyhow::{Context, anyhow};
use futures::{FutureExt, future::BoxFuture};
use std::panic::AssertUnwindSafe;
use tokio::sync::{mpsc, oneshot};

/// Use cases in one commit.
const BATCH_MAX: usize = 256;
/// Use cases that may wait; more wait outside, in `run`.
const QUEUE_MAX: usize = 4096;

#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Box<dyn Job>>,
}

/// One waiting use case with its types erased.
trait Job: Send {
    /// True: keep what it wrote.
    fn run<'t>(&'t mut self, conn: &'t mut Conn) -> BoxFuture<'t, bool>;
    fn answer(self: Box<Self>, committed: Result<(), &anyhow::Error>);
}

struct Work<T, R, F> {
    work: F,
    result: Option<Result<T, Failure<R>>>,
    reply: oneshot::Sender<Result<T, Failure<R>>>,
}

impl<T, R, F> Job for Work<T, R, F>
where
    T: Send + 'static,
    R: Send + 'static,
    F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
{
    fn run<'t>(&'t mut self, conn: &'t mut Conn) -> BoxFuture<'t, bool> {
        async move {
            let done = AssertUnwindSafe((self.work)(conn)).catch_unwind().await;
            let result = done.unwrap_or_else(|_| Err(anyhow!("a use case panicked").into()));
            let keep = result.is_ok();
            self.result = Some(result);
            keep
        }
        .boxed()
    }

    fn answer(self: Box<Self>, committed: Result<(), &anyhow::Error>) {
        let result = match (self.result, committed) {
            // A refusal wrote nothing, so it stands whatever became of the commit.
            (Some(Err(failure)), _) => Err(failure),
            (Some(ok), Ok(())) => ok,
            (_, Err(error)) if is_away(error) => {
                Err(anyhow!(Away).context(format!("the commit failed: {error:#}")).into())
            }
            (_, Err(error)) => Err(anyhow!("the commit failed: {error:#}").into()),
            (None, Ok(())) => Err(anyhow!("the use case did not run").into()),
        };
        // An error only means that the asker has gone.
        let _ = self.reply.send(result);
    }
}

impl Writer {
    pub(crate) fn start(conn: Conn) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        tokio::spawn(serve(conn, waiting));
        Self { queue }
    }

    pub(crate) async fn run<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: for<'t> FnMut(&'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Work { work, result: None, reply });
        if self.queue.send(job).await.is_err() {
            return Err(anyhow!("the database writer has stopped").into());
        }
        answer.await.unwrap_or_else(|_| Err(anyhow!("the database writer has stopped").into()))
    }
}

async fn serve(mut conn: Conn, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
    while let Some(first) = waiting.recv().await {
        let mut batch = Vec::new();
        let committed = commit_together(&mut conn, first, &mut waiting, &mut batch).await;
        if let Err(error) = &committed {
            tracing::error!(%error, jobs = batch.len(), "a shared commit failed");
            // May fail as well when SQLite has rolled back by itself; then there is nothing
            // left to undo.
            let _ = execute(&mut conn, "rollback").await;
        }
        for job in batch {
            job.answer(committed.as_ref().copied());
        }
    }
}

async fn commit_together(
    conn: &mut Conn,
    first: Box<dyn Job>,
    waiting: &mut mpsc::Receiver<Box<dyn Job>>,
    batch: &mut Vec<Box<dyn Job>>,
) -> anyhow::Result<()> {
    // True once there is something to commit.
    let mut open = false;
    let mut next = Some(first);
    while let Some(mut job) = next {
        let ran = match open {
            true => in_savepoint(conn, job.as_mut()).await,
            false => in_transaction(conn, job.as_mut()).await,
        };
        batch.push(job);
        open |= ran?;
        next = if batch.len() < BATCH_MAX { waiting.try_recv().ok() } else { None };
    }
    if open { execute(conn, "commit").await } else { Ok(()) }
}

/// The first use case needs no savepoint: where it refuses, nothing else is undone with it.
/// True: it stands, and the transaction is open.
async fn in_transaction(conn: &mut Conn, job: &mut dyn Job) -> anyhow::Result<bool> {
    execute(conn, "begin immediate").await?;
    let keep = job.run(conn).await;
    if !keep {
        execute(conn, "rollback").await?;
    }
    Ok(keep)
}

async fn in_savepoint(conn: &mut Conn, job: &mut dyn Job) -> anyhow::Result<bool> {
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
