//! Where deeds are carried out: in this process, or in one that is killed.

use crate::deeds::{self, Deed, Done};
use anyhow::{Context, bail};
use domain::moment::DAY_MS;
use rand::{RngExt, SeedableRng, rngs::SmallRng};
use std::{
    io::{BufRead, BufReader, Write, stdin},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};
use store::Store;
use testing::{NOON, Stage};

/// Of deeds, one in so many is killed on its way.
const KILLED_ONE_IN: u32 = 7;
const KILLED_WITHIN_MS: u64 = 40;

pub enum Desk {
    Here(Box<Stage>),
    There(Box<There>),
}

/// A process, and when it is killed.
pub struct There {
    folder: PathBuf,
    seed: u64,
    day: i64,
    chance: SmallRng,
    kills_left: usize,
    killed: usize,
    process: Running,
}

struct Running {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

async fn stage_in(folder: &Path, seed: u64, day: i64) -> anyhow::Result<Stage> {
    let store = Store::in_folder(folder).await?;
    Ok(Stage::over(store, seed, NOON.plus_ms(day * DAY_MS)).await)
}

impl Desk {
    /// A new house in this folder.
    pub async fn open(folder: &Path, seed: u64, kills: usize) -> anyhow::Result<Self> {
        let stage = stage_in(folder, seed, 0).await?;
        deeds::prepare(&stage).await?;
        if kills == 0 {
            return Ok(Self::Here(Box::new(stage)));
        }
        store::testing::seal(stage.store()).await?;
        drop(stage);
        // Each start draws other identities than the ones before.
        let seed = seed.wrapping_mul(1_000_003).wrapping_add(1);
        Ok(Self::There(Box::new(There {
            folder: folder.to_owned(),
            seed,
            day: 0,
            chance: SmallRng::seed_from_u64(seed),
            kills_left: kills,
            killed: 0,
            process: Running::start(folder, seed, 0)?,
        })))
    }

    pub async fn ask(&mut self, deed: &Deed) -> anyhow::Result<Done> {
        match self {
            Self::Here(stage) => deeds::carry_out(stage, deed).await,
            Self::There(there) => there.ask(deed),
        }
    }

    /// How often the process was killed.
    pub fn close(self) -> anyhow::Result<usize> {
        match self {
            Self::Here(_) => Ok(0),
            Self::There(there) => {
                let There { mut process, killed, .. } = *there;
                drop(process.asks);
                process.child.wait()?;
                Ok(killed)
            }
        }
    }
}

impl There {
    fn ask(&mut self, deed: &Deed) -> anyhow::Result<Done> {
        let line = serde_json::to_string(deed)?;
        loop {
            writeln!(self.process.asks, "{line}")?;
            self.process.asks.flush()?;
            if self.kills_left > 0 && self.chance.random_range(0..KILLED_ONE_IN) == 0 {
                let after = Duration::from_millis(self.chance.random_range(0..KILLED_WITHIN_MS));
                std::thread::sleep(after);
                self.process.child.kill()?;
                self.process.child.wait()?;
                (self.kills_left, self.killed) = (self.kills_left - 1, self.killed + 1);
                self.seed += 1;
                self.process = Running::start(&self.folder, self.seed, self.day)?;
                continue;
            }
            let mut answer = String::new();
            if self.process.answers.read_line(&mut answer)? == 0 {
                bail!("the process ended by itself at {deed:?}");
            }
            if matches!(deed, Deed::Day) {
                self.day += 1;
            }
            return Ok(serde_json::from_str(&answer)?);
        }
    }
}

impl Running {
    fn start(folder: &Path, seed: u64, day: i64) -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["step", &folder.display().to_string(), &seed.to_string(), &day.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let asks = child.stdin.take().context("its input")?;
        let answers = BufReader::new(child.stdout.take().context("its output")?);
        Ok(Self { child, asks, answers })
    }
}

/// Carries out what it reads, line by line.
pub async fn step(folder: &Path, seed: u64, day: i64) -> anyhow::Result<()> {
    let stage = stage_in(folder, seed, day).await?;
    for line in stdin().lines() {
        let done = deeds::carry_out(&stage, &serde_json::from_str(&line?)?).await?;
        println!("{}", serde_json::to_string(&done)?);
    }
    store::testing::seal(stage.store()).await
}
