//! Copies of the whole database in a folder: made while the shop sells, kept for three weeks, and
//! put back, or tried by a drill that shows that it could be done.

mod files;
mod postgres;
mod schedule;

use crate::{assemble, config::Config};
use adapters::settings::Mode;
use anyhow::{Context, bail, ensure};
use domain::moment::{DAY_MS, HOUR_MS, Moment};
use files::Half;
use house::House;
use money::sealing::{self, Kept};
use people::staff::SeedsKept;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{
    Store,
    backup::{Counts, counts_of_file},
    running::restores,
};

pub use schedule::keep_daily;

/// Older ones are deleted.
const KEPT_MS: i64 = 21 * DAY_MS;
/// One that is younger always stays (requirement T7: fourteen days at least).
const YOUNG_MS: i64 = 14 * DAY_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Beside each copy, under its name with `.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub made_at: Moment,
    pub engine: Engine,
    /// Of the copy, in hexadecimal.
    pub sha256: String,
    pub bytes: u64,
    #[serde(flatten)]
    pub counts: Counts,
}

impl Engine {
    fn of(config: &Config) -> Self {
        if config.database_url.is_some() { Self::Postgres } else { Self::Sqlite }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "dump",
        }
    }
}

/// Makes a copy, then deletes those that are too old.
///
/// # Errors
/// The copy doesn't stand: nothing was deleted then.
pub async fn make(
    config: &Config,
    store: &Store,
    folder: &Path,
    now: Moment,
) -> anyhow::Result<(PathBuf, Manifest)> {
    files::make_folder(folder)?;
    let engine = Engine::of(config);
    let file = folder.join(format!("{}.{}", files::name(now)?, engine.ending()));
    ensure!(!file.exists(), "{} is there already", file.display());
    let half = Half::new(&file)?;
    let counts = match &config.database_url {
        None => {
            store.copy_to(half.path()).await?;
            counts_of_file(half.path()).await?
        }
        Some(url) => {
            let snapshot = store.snapshot().await?;
            postgres::dump(url, &snapshot.name, half.path()).await?;
            snapshot.counts
        }
    };
    let (sha256, bytes) = digest(half.path()).await?;
    let manifest = Manifest { made_at: now, engine, sha256, bytes, counts };
    // First what says how it must be, so that no copy ever lies there without.
    let described = Half::new(&manifest_of(&file))?;
    fs::write(described.path(), serde_json::to_vec_pretty(&manifest)?)?;
    described.stands()?;
    half.stands()?;
    delete_old(folder, now)?;
    Ok((file, manifest))
}

fn delete_old(folder: &Path, now: Moment) -> anyhow::Result<()> {
    let copies = files::copies(folder)?;
    let times: Vec<Moment> = copies.iter().map(|(at, _)| *at).collect();
    for (at, file) in copies {
        if !is_too_old(at, &times, now) {
            continue;
        }
        fs::remove_file(&file).with_context(|| format!("{} stays", file.display()))?;
        // Without its copy it is of no use, and its absence no harm.
        let _ = fs::remove_file(manifest_of(&file));
    }
    Ok(())
}

fn is_too_old(at: Moment, all: &[Moment], now: Moment) -> bool {
    let is_young_one_left = all.iter().any(|it| (0..YOUNG_MS).contains(&now.since_ms(*it)));
    is_young_one_left && now.since_ms(at) > KEPT_MS
}

fn manifest_of(file: &Path) -> PathBuf {
    file.with_extension("json")
}

async fn digest(file: &Path) -> anyhow::Result<(String, u64)> {
    let file = file.to_owned();
    tokio::task::spawn_blocking(move || files::digest(&file)).await?
}

/// When a copy was made, as its manifest says.
pub fn made_at(file: &Path) -> Option<Moment> {
    let text = fs::read(manifest_of(file)).ok()?;
    serde_json::from_slice(&text).ok().map(|manifest: Manifest| manifest.made_at)
}

/// Reads a copy's manifest, and finds that the copy is the one that it speaks of.
///
/// # Errors
/// It is not, or its manifest is missing.
async fn checked(file: &Path) -> anyhow::Result<Manifest> {
    let beside = manifest_of(file);
    ensure!(
        beside != file,
        "{} is no copy but the report on one, which `backup` writes beside it: name the copy, the \
         file of the same name with another ending",
        file.display()
    );
    let text = fs::read(&beside).with_context(|| {
        format!(
            "the manifest {}, which `backup` wrote beside the copy, can't be read",
            beside.display()
        )
    })?;
    let manifest: Manifest = serde_json::from_slice(&text)
        .with_context(|| format!("the manifest {} can't be read", beside.display()))?;
    let (sha256, bytes) = digest(file).await.with_context(|| format!("{}", file.display()))?;
    ensure!(
        sha256 == manifest.sha256 && bytes == manifest.bytes,
        "{} is not what its manifest says: damaged, or another file",
        file.display()
    );
    Ok(manifest)
}

/// Puts a copy into an empty place, with a mark in it: until `store::running::restores::finish` no
/// command opens that database. A restore that broke off is repeated by the same call.
///
/// # Errors
/// The copy is damaged, or the place not empty.
pub async fn restore(config: &Config, file: &Path) -> anyhow::Result<Manifest> {
    let manifest = checked(file).await?;
    match (&config.database_url, manifest.engine) {
        (None, Engine::Sqlite) => into_folder(&config.data, file, &manifest).await?,
        (Some(url), Engine::Postgres) => into_postgres(url, file, &manifest).await?,
        (None, Engine::Postgres) => bail!("this is PostgreSQL's: name a --database-url"),
        (Some(_), Engine::Sqlite) => bail!("this is SQLite's: restore it into --data, without url"),
    }
    Ok(manifest)
}

async fn into_folder(data: &Path, file: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    fs::create_dir_all(data)?;
    let target = data.join("parterre.sqlite");
    if target.exists() && is_begun(&sqlite_url(&target), manifest).await? {
        return Ok(());
    }
    ensure!(
        !target.exists() && !data.join("parterre.sqlite-wal").exists(),
        "there is a database in {} already: it is never written over. Move it elsewhere and keep \
         it: it knows who was erased since the copy was made",
        data.display()
    );
    let half = Half::new(&target)?;
    fs::copy(file, half.path())?;
    restores::mark_unfinished(&sqlite_url(half.path()), &manifest.sha256).await?;
    half.stands()
}

/// The mark comes before the tables, which appear all at once.
async fn into_postgres(url: &str, file: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    let is_empty = store::backup::is_empty(url).await?;
    if !is_empty && is_begun(url, manifest).await? {
        return Ok(());
    }
    ensure!(is_empty, "there are tables in that database already: it is never written over");
    restores::mark_unfinished(url, &manifest.sha256).await?;
    postgres::restore(url, file).await
}

/// Whether this copy lies there already, from a restore that broke off.
async fn is_begun(url: &str, manifest: &Manifest) -> anyhow::Result<bool> {
    let begun = restores::unfinished(url).await?;
    ensure!(
        begun.as_ref().is_none_or(|copy| *copy == manifest.sha256),
        "a restore of another copy into this database was not finished: repeat that one, or empty \
         the database first"
    );
    Ok(begun.is_some())
}

/// Of a database that is only read: a file of SQLite, or PostgreSQL's address.
///
/// # Errors
/// There is no such file.
pub fn url_to_read(named: &str) -> anyhow::Result<String> {
    if named.starts_with("postgres:") || named.starts_with("postgresql:") {
        return Ok(named.to_owned());
    }
    ensure!(Path::new(named).is_file(), "there is no database {named}");
    Ok(format!("sqlite://{named}?mode=ro"))
}

fn sqlite_url(file: &Path) -> String {
    format!("sqlite://{}?mode=rw", file.display())
}

/// What a drill found.
pub struct Proved {
    pub manifest: Manifest,
    /// Violations by invariant, where there are any.
    pub violations: Vec<(u32, u64)>,
    /// What the house's key opens. None: this machine has no key to try.
    pub key: Option<KeyTried>,
    pub age_ms: i64,
    pub schema_now: i64,
}

/// What of the copy was encrypted by another key.
#[derive(Clone, Copy, Debug)]
pub struct KeyTried {
    pub seeds: SeedsKept,
    pub values: Kept,
    pub links: Kept,
}

impl KeyTried {
    pub fn opens_all(&self) -> bool {
        self.seeds.unreadable + self.values.unreadable + self.links.unreadable == 0
    }
}

impl Proved {
    pub fn has_passed(&self) -> bool {
        self.violations.is_empty() && self.key.as_ref().is_none_or(KeyTried::opens_all)
    }
}

/// Restores into a place of its own, brings the schema to this program's, counts and audits.
///
/// # Errors
/// It can't be restored, or holds something else than its manifest says.
pub async fn drill(config: &Config, file: &Path, now: Moment) -> anyhow::Result<Proved> {
    let scratch = format!("parterre_drill_{}", now.0);
    let folder = std::env::temp_dir().join(&scratch);
    // Another machine may have no key, and the drill makes none for it to fail by.
    let own = || Some(config.data.join("seed.key")).filter(|_| config.mode != Mode::Production);
    let seed_key_file = config.seed_key_file.clone().or_else(own).filter(|file| file.exists());
    let mut its_config = Config { data: folder.clone(), seed_key_file, ..config.clone() };
    if let Some(url) = &config.database_url {
        store::backup::scratch(url, &scratch, true).await?;
        its_config.database_url = Some(postgres::beside(url, &scratch)?);
    }
    let proved = match files::make_folder(&folder) {
        Ok(()) => drill_in(&its_config, file, now).await,
        Err(fault) => Err(fault),
    };
    let swept = fs::remove_dir_all(&folder);
    if let Some(url) = &config.database_url {
        store::backup::scratch(url, &scratch, false).await?;
    }
    let proved = proved?;
    swept?;
    Ok(proved)
}

async fn drill_in(config: &Config, file: &Path, now: Moment) -> anyhow::Result<Proved> {
    let manifest = restore(config, file).await?;
    let shop = assemble::restored_shop(config, None).await?;
    let counts = shop.store.counts().await?;
    let schema_now = counts.schema;
    let expected = Counts { schema: schema_now, ..manifest.counts.clone() };
    ensure!(counts == expected, "the manifest says {expected:?}, there is {counts:?}");
    let reports = money::books::audit::audit(&shop.house).await?;
    let found = reports.iter().filter(|report| report.violations > 0);
    let violations = found.map(|report| (report.id, report.violations)).collect();
    let key = match config.seed_key_file {
        Some(_) => Some(try_key(&shop.house).await?),
        None => None,
    };
    let age_ms = now.since_ms(manifest.made_at);
    Ok(Proved { manifest, violations, key, age_ms, schema_now })
}

async fn try_key(house: &House) -> anyhow::Result<KeyTried> {
    Ok(KeyTried {
        seeds: people::staff::seal_kept_seeds(house).await?,
        values: sealing::seal_kept(house).await?,
        links: Kept { unreadable: sealing::foreign_links(house).await?, ..Kept::default() },
    })
}

/// "3 h", "2 days"
pub fn age(age_ms: i64) -> String {
    match age_ms {
        ..DAY_MS => format!("{} h", age_ms / HOUR_MS),
        _ => format!("{} days", age_ms / DAY_MS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_weeks_are_kept_and_never_is_the_last_young_one_gone() {
        let now = Moment(1_000 * DAY_MS);
        let days: Vec<Moment> = (0..40).map(|days| now.plus_ms(-days * DAY_MS)).collect();
        let gone = days.iter().filter(|at| is_too_old(**at, &days, now)).count();
        assert_eq!(gone, 40 - 22, "today and the 21 days before stay");
        let old = &days[15..];
        assert!(old.iter().all(|at| !is_too_old(*at, old, now)), "no young one: nothing goes");
        let ahead = [now.plus_ms(DAY_MS), now.plus_ms(-30 * DAY_MS)];
        assert!(!is_too_old(ahead[1], &ahead, now), "a clock that was ahead proves nothing");
    }
}
