//! What is known of copies of the database: when the newest was made, and whether the last drill
//! could restore one. Copies themselves are the program's (`parterre backup`).

use crate::{Answered, Failure, House, NotAnswered};
use domain::{
    moment::{HOUR_MS, Moment},
    people::actor::{Action, Actor},
};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use store::{Store, running::leases};

const COPY: &str = "backup";
const DRILL: &str = "backup-drill";
/// A copy is made each day, and may take its time.
const LATE_MS: i64 = 26 * HOUR_MS;
/// Longer than any copy takes.
const COPY_LEASE_MS: i64 = 3 * HOUR_MS;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupStatus {
    /// None: this program has made none yet.
    pub last_at: Option<Moment>,
    /// Older than a day.
    pub is_late: bool,
    /// The last try, if it failed.
    pub failed_at: Option<Moment>,
    pub drill: Option<Drill>,
}

/// A copy was restored in a place of its own, to see whether it can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    pub at: Moment,
    /// None: its manifest couldn't be read.
    pub copy_made_at: Option<Moment>,
    pub has_passed: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DrillResult {
    copy_made_at: Option<i64>,
    has_passed: bool,
}

#[boxed]
pub async fn backup_status(house: &House, actor: &Actor) -> Result<BackupStatus, NotAnswered> {
    actor.permit(Action::Audit, "*")?;
    let now = house.now();
    let mut conn = house.store().read().await?;
    let copy = leases::state(&mut conn, COPY).await?;
    let drill = leases::state(&mut conn, DRILL).await?;
    let last_at = copy.as_ref().and_then(|copy| copy.done_at);
    let drill = drill.and_then(|drill| drill.done_at.zip(drill.result));
    let drill = drill.map(|(at, result)| -> anyhow::Result<Drill> {
        let result: DrillResult = serde_json::from_str(&result)?;
        let copy_made_at = result.copy_made_at.map(Moment);
        Ok(Drill { at, copy_made_at, has_passed: result.has_passed })
    });
    Ok(BackupStatus {
        last_at,
        is_late: last_at.is_some_and(|at| now.since_ms(at) > LATE_MS),
        failed_at: copy.and_then(|copy| copy.failed_at),
        drill: drill.transpose()?,
    })
}

/// When any server of this database made the newest copy.
#[boxed]
pub async fn last_backup(house: &House) -> anyhow::Result<Option<Moment>> {
    let mut conn = house.store().read().await?;
    Ok(leases::state(&mut conn, COPY).await?.and_then(|state| state.done_at))
}

/// False: another server makes a copy now, or a try has failed a moment ago.
#[boxed]
pub async fn lease_backup(house: &House) -> anyhow::Result<bool> {
    let now = house.now();
    let until = now.plus_ms(COPY_LEASE_MS);
    house.fault_only(move |_, conn| Box::pin(leases::take(conn, COPY, now, until))).await
}

/// There was nothing to do after all.
#[boxed]
pub async fn release_backup(house: &House) -> anyhow::Result<()> {
    house.fault_only(move |_, conn| Box::pin(leases::release(conn, COPY))).await
}

#[boxed]
pub async fn record_failed_backup(house: &House, again_ms: i64) -> anyhow::Result<()> {
    let now = house.now();
    let again = now.plus_ms(again_ms);
    house.fault_only(move |_, conn| Box::pin(leases::fail(conn, COPY, now, again))).await
}

/// For load balancers: the database takes a change, so its disk isn't full.
#[boxed]
pub async fn prove_writing(house: &House) -> anyhow::Result<()> {
    let now = house.now();
    house.fault_only(move |_, conn| Box::pin(leases::finish(conn, "ready", now, "{}"))).await
}

/// A copy stands, however it was made. For commands too, which need no house.
///
/// # Errors
/// The database takes no change.
#[boxed]
pub async fn record_backup(store: &Store, made_at: Moment) -> anyhow::Result<()> {
    record(store, COPY, made_at, "{}".to_owned()).await
}

/// `copy_made_at`: None when not even that could be read.
///
/// # Errors
/// The database takes no change.
#[boxed]
pub async fn record_drill(
    store: &Store,
    at: Moment,
    copy_made_at: Option<Moment>,
    has_passed: bool,
) -> anyhow::Result<()> {
    let copy_made_at = copy_made_at.map(|at| at.0);
    let result = serde_json::to_string(&DrillResult { copy_made_at, has_passed })?;
    record(store, DRILL, at, result).await
}

async fn record(
    store: &Store,
    job: &'static str,
    at: Moment,
    result: String,
) -> anyhow::Result<()> {
    let done = store.write(move |conn| {
        let result = result.clone();
        Box::pin(async move {
            let done = leases::finish(conn, job, at, &result).await;
            done.map_err(Failure::<Infallible>::Fault)
        })
    });
    let Ok(()) = done.await.answered()?;
    Ok(())
}
