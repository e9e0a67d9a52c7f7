//! Work that one server of several does at a time, and what came of it.

use crate::{Conn, columns::Columns};
use domain::moment::Moment;

#[derive(Clone, Debug, PartialEq)]
pub struct JobState {
    pub leased_until: Moment,
    pub done_at: Option<Moment>,
    /// JSON, as the job wrote it.
    pub result: Option<String>,
    /// None: never, or it was done since.
    pub failed_at: Option<Moment>,
}

/// False: another server has it.
#[boxed]
pub async fn take(conn: &mut Conn, job: &str, now: Moment, until: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into job_leases (job, leased_until_ms) values ($1, $3) \
         on conflict (job) do update set leased_until_ms = $3 \
         where job_leases.leased_until_ms <= $2",
    )
    .bind(job)
    .bind(now.0)
    .bind(until.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// It was done, by whomever; the lease ends.
#[boxed]
pub async fn finish(
    conn: &mut Conn,
    job: &str,
    done_at: Moment,
    result: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into job_leases (job, leased_until_ms, done_at_ms, result) \
         values ($1, 0, $2, $3) on conflict (job) do update \
         set leased_until_ms = 0, done_at_ms = $2, result = $3, failed_at_ms = null",
    )
    .bind(job)
    .bind(done_at.0)
    .bind(result)
    .execute(conn)
    .await?;
    Ok(())
}

/// It failed; nobody tries again before `again_at`.
#[boxed]
pub async fn fail(
    conn: &mut Conn,
    job: &str,
    failed_at: Moment,
    again_at: Moment,
) -> anyhow::Result<()> {
    sqlx::query("update job_leases set leased_until_ms = $3, failed_at_ms = $2 where job = $1")
        .bind(job)
        .bind(failed_at.0)
        .bind(again_at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// There was nothing to do.
#[boxed]
pub async fn release(conn: &mut Conn, job: &str) -> anyhow::Result<()> {
    let sql = "update job_leases set leased_until_ms = 0 where job = $1";
    sqlx::query(sql).bind(job).execute(conn).await?;
    Ok(())
}

/// None: nobody has begun it yet.
#[boxed]
pub async fn state(conn: &mut Conn, job: &str) -> anyhow::Result<Option<JobState>> {
    let row = sqlx::query(
        "select leased_until_ms, done_at_ms, result, failed_at_ms from job_leases where job = $1",
    )
    .bind(job)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(JobState {
            leased_until: row.moment("leased_until_ms")?,
            done_at: row.moment_or_none("done_at_ms")?,
            result: row.text_or_none("result")?,
            failed_at: row.moment_or_none("failed_at_ms")?,
        })
    })
    .transpose()
}
