//! `serve --parent`: holds the listening socket, and the server as a child that may die, or be
//! replaced by a newer one, while connections wait in the socket's queue. It knows nothing of the
//! shop, so it has hardly a reason to end.

use crate::{config::Config, options::Options};
use adapters::banks::test_bank;
use anyhow::{Context, bail, ensure};
use house::chance::{SystemChance, secret};
use listener::socket;
use metrics::logs;
use rustix::process::{Pid, Signal, kill_process};
use std::{
    ffi::OsString,
    os::fd::{AsFd, OwnedFd},
    path::PathBuf,
    process::{ExitCode, ExitStatus, Stdio},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    signal::unix::{SignalKind, signal},
    time::{sleep, timeout},
};

/// The child says it on standard output once it sells.
pub const OPEN: &str = "the shop is open at ";
/// The option under which a child finds its socket.
const SOCKET_GIVEN: &str = "--socket-on-stdin";
/// For migrations of a large database.
const READY_LIMIT: Duration = Duration::from_secs(15 * 60);
/// What the child answers to SIGHUP: whether this is a time for a restart.
pub const MAY_RESTART: &str = "a restart may be now";
pub const NO_RESTART: &str = "no restart now: ";
/// Told again so soon, it restarts whatever the child says, or if it says nothing.
const TWICE: Duration = Duration::from_secs(2 * 60);
/// Beyond the time that the child itself takes for a stop.
const STOP_EXTRA: Duration = Duration::from_secs(15);
/// A child that dies sooner is not started again at once.
const LIVED_LONG: Duration = Duration::from_secs(60);
const WAIT_FIRST: Duration = Duration::from_millis(500);
const WAIT_MAX: Duration = Duration::from_secs(30);

struct Parent {
    /// Where the program lay when it was started: a newer one is put at the same place.
    program: PathBuf,
    arguments: Vec<OsString>,
    socket: OwnedFd,
    test_bank_key: String,
    stop_limit: Duration,
}

struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    since: Instant,
}

/// A server that was told to stop has ended after this time.
pub fn stop_limit(config: &Config) -> Duration {
    config.timeouts().stop + STOP_EXTRA
}

/// # Errors
/// The port is not free, or the first child doesn't come up.
pub async fn run(config: &Config, options: &Options) -> anyhow::Result<ExitCode> {
    options.today().map_or(Ok(()), |_| bail!("--today and --parent don't go together"))?;
    let socket = socket::given_or_bound(config.address()).await?.into_std()?;
    let parent = Parent {
        program: std::env::current_exe().context("where this program lies")?,
        arguments: std::env::args_os().skip(1).filter(|it| it != "--parent").collect(),
        socket: socket.into(),
        test_bank_key: secret(&SystemChance),
        stop_limit: stop_limit(config),
    };
    let mut again = signal(SignalKind::hangup())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut server = parent.start().await.context("the server doesn't come up")?;
    socket::tell_ready();
    let mut wait = Duration::ZERO;
    let mut asked: Option<Instant> = None;
    loop {
        tokio::select! {
            heard = server.heard() => {
                let ended = match heard {
                    Heard::Line(line) if line == MAY_RESTART => {
                        if asked.take().is_some() {
                            parent.replace(&mut server).await;
                        }
                        continue;
                    }
                    Heard::Line(line) => {
                        logs::say(&line);
                        if line.starts_with(NO_RESTART) {
                            tracing::warn!("{line}; tell it again within two minutes if you must");
                        }
                        continue;
                    }
                    Heard::Ended(ended) => ended,
                };
                tracing::error!(%ended, "the server died; connections wait for the next one");
                if server.since.elapsed() > LIVED_LONG {
                    wait = Duration::ZERO;
                }
                tokio::select! {
                    started = parent.start_until(&mut wait) => server = started,
                    _ = terminate.recv() => return Ok(ExitCode::SUCCESS),
                    _ = interrupt.recv() => return Ok(ExitCode::SUCCESS),
                }
            }
            _ = again.recv() => {
                let is_second = asked.take().is_some_and(|at| at.elapsed() < TWICE);
                if is_second || !server.tell(Signal::HUP) {
                    parent.replace(&mut server).await;
                } else {
                    asked = Some(Instant::now());
                }
            }
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        }
    }
    server.stop(parent.stop_limit).await;
    Ok(ExitCode::SUCCESS)
}

impl Parent {
    /// Gives a server that is open: its migrations are done, and it takes connections.
    async fn start(&self) -> anyhow::Result<Running> {
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .arg(SOCKET_GIVEN)
            .env_remove("NOTIFY_SOCKET")
            .env(test_bank::KEY, &self.test_bank_key)
            .stdin(Stdio::from(self.socket.as_fd().try_clone_to_owned()?))
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} can't be started", self.program.display()))?;
        let told = child.stdout.take().context("it was asked for")?;
        let mut lines = BufReader::new(told).lines();
        let opened = async {
            while let Some(line) = lines.next_line().await? {
                logs::say(&line);
                if line.starts_with(OPEN) {
                    return anyhow::Ok(true);
                }
            }
            Ok(false)
        };
        let opened = timeout(READY_LIMIT, opened).await.context("it takes too long")??;
        ensure!(opened, "it ended before it was open");
        Ok(Running { child, lines, since: Instant::now() })
    }

    /// A newer server takes over where it comes up.
    async fn replace(&self, server: &mut Running) {
        match self.start().await {
            Ok(next) => {
                let former = std::mem::replace(server, next);
                tracing::info!("the next server is open; the former one finishes");
                let limit = self.stop_limit;
                tokio::spawn(async move { former.stop(limit).await });
            }
            Err(error) => tracing::error!("no next server, the former one goes on: {error:#}"),
        }
    }

    /// At once after a long life, else ever more rarely, until one is there.
    async fn start_until(&self, wait: &mut Duration) -> Running {
        loop {
            sleep(*wait).await;
            *wait = (*wait * 2).clamp(WAIT_FIRST, WAIT_MAX);
            match self.start().await {
                Ok(server) => return server,
                Err(error) => tracing::error!("the server doesn't come up: {error:#}"),
            }
        }
    }
}

enum Heard {
    Line(String),
    /// How it died.
    Ended(String),
}

impl Running {
    async fn heard(&mut self) -> Heard {
        if let Ok(Some(line)) = self.lines.next_line().await {
            return Heard::Line(line);
        }
        let status: std::io::Result<ExitStatus> = self.child.wait().await;
        Heard::Ended(status.map_or_else(|error| error.to_string(), |status| status.to_string()))
    }

    /// False: it can't be told anything.
    fn tell(&self, what: Signal) -> bool {
        let pid = self.child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        pid.is_some_and(|pid| match kill_process(pid, what) {
            Ok(()) => true,
            Err(error) => {
                tracing::warn!("the server can't be told: {error}");
                false
            }
        })
    }

    /// Lets it finish what is under way.
    async fn stop(mut self, limit: Duration) {
        self.tell(Signal::TERM);
        let ended = async {
            while let Heard::Line(line) = self.heard().await {
                logs::say(&line);
            }
        };
        if timeout(limit, ended).await.is_err() {
            tracing::warn!("the server doesn't stop, and is killed");
            let _ = self.child.kill().await;
        }
    }
}
