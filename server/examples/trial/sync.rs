//! A killed process loses nothing that the system has in memory; a power cut does. So the system
//! calls of the server, and of PostgreSQL, are traced: an answer is written to its socket only
//! after a sync to disk that followed what its request wrote.

use crate::{
    Plan,
    browser::{self, Browser, Met},
    crowd::on_sale,
    program::{BankProcess, Shop},
    shopper::{self, Promises},
};
use anyhow::{Context, ensure};
use rand::{SeedableRng, rngs::StdRng};
use rustix::process::{Pid, Signal, kill_process};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{sync::watch, time::sleep};

/// What strace may need to take hold of all threads and children, or to let them go.
const HOLD_LIMIT: Duration = Duration::from_secs(40);
const LOOK_AGAIN: Duration = Duration::from_millis(200);
const CALLS: &str = "trace=read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,\
                     pwritev,fsync,fdatasync";

pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    let client = browser::client()?;
    let bank = BankProcess::start(plan.seed, client.clone())?;
    let mut shop = Shop::set_up(plan, &bank, client.clone()).await?;
    let browser = Browser::new(client, &shop.url, Arc::new(Met::default()));
    shop.start(&[])?;
    shop.ready().await?;
    shop.performances = on_sale(&shop.performances, &browser).await?;
    let mut traces = vec![Trace::of(shop.process()?, shop.folder.path().join("server.trace"))?];
    if plan.postgres {
        let sql = "select cast(pg_backend_pid() as bigint)";
        // It lives as long as its store.
        let store = shop.store().await?;
        let server = parent_of(store::testing::number(&store, sql).await?)?;
        drop(store);
        traces.push(Trace::of(server, shop.folder.path().join("postgres.trace"))?);
    }
    for trace in &traces {
        trace.holds().await?;
    }
    let (promises, (_open, closing)) = (Promises::default(), watch::channel(false));
    for round in 0..plan.rounds {
        let dice = StdRng::seed_from_u64(plan.seed << 16 ^ u64::from(round));
        shopper::visit(browser.clone(), &shop.performances, &promises, dice, &closing).await?;
    }
    bank.quiet().await?;
    let mut events = Vec::new();
    for trace in traces {
        events.extend(trace.end().await?);
    }
    events.sort_by(|a, b| a.at.total_cmp(&b.at));
    let found = judge(&events)?;
    println!(
        "sync, {database}: {} holds and orders, {} of the bank's messages, each answered after its \
         sync; {} syncs; {} had a job's writes behind",
        found.promises, found.messages, found.syncs, found.loose
    );
    ensure!(found.promises >= plan.rounds, "too few answers were seen: {}", found.promises);
    let answers = found.promises + found.messages;
    ensure!(found.loose * 4 <= answers, "{} of {answers} had writes behind", found.loose);
    // The judge can say no: with the syncs left out, it does.
    events.retain(|event| !matches!(event.what, What::Synced));
    ensure!(judge(&events).is_err(), "a trace without any sync was believed");
    Ok(())
}

fn parent_of(pid: i64) -> anyhow::Result<Pid> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("PPid:"));
    let parent = line.context("no parent")?.trim().parse()?;
    Pid::from_raw(parent).context("no parent")
}

struct Trace {
    child: Child,
    file: PathBuf,
}

#[derive(Clone, Debug)]
struct Event {
    /// Seconds since 1970: the traces of two programs have one clock.
    at: f64,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    /// The whole line of a request, on a socket.
    Asked {
        socket: String,
        request: String,
    },
    Answered {
        socket: String,
        status: String,
    },
    WroteLog,
    Synced,
}

impl Trace {
    fn of(pid: Pid, file: PathBuf) -> anyhow::Result<Self> {
        let mut command = Command::new("strace");
        // Children that are there already: PostgreSQL has a process for each connection.
        let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"))?;
        let itself = pid.to_string();
        for pid in children.split_whitespace().chain([itself.as_str()]) {
            command.args(["-p", pid]);
        }
        let child = command
            .args(["-f", "-y", "-ttt", "-s", "160", "-e", CALLS])
            .arg("-o")
            .arg(&file)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("strace is needed: install the package strace")?;
        Ok(Self { child, file })
    }

    /// Until calls are written down: there are some each second, by jobs.
    async fn holds(&self) -> anyhow::Result<()> {
        let begun = Instant::now();
        while fs::metadata(&self.file).map_or(0, |file| file.len()) == 0 {
            ensure!(begun.elapsed() < HOLD_LIMIT, "strace may not trace here");
            sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    async fn end(mut self) -> anyhow::Result<Vec<Event>> {
        kill_process(Pid::from_child(&self.child), Signal::INT)?;
        let begun = Instant::now();
        while self.child.try_wait()?.is_none() {
            ensure!(begun.elapsed() < HOLD_LIMIT, "strace doesn't let go");
            sleep(LOOK_AGAIN).await;
        }
        read(&self.file)
    }
}

/// A call that another thread's came between stands in two lines: begun, and ended.
fn read(file: &Path) -> anyhow::Result<Vec<Event>> {
    let text = String::from_utf8_lossy(&fs::read(file)?).into_owned();
    let (mut events, mut begun) = (Vec::new(), BTreeMap::new());
    for line in text.lines() {
        // Short numbers of processes are filled up with spaces.
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        let Some((at, call)) = rest.trim_start().split_once(' ') else { continue };
        let Ok(at) = at.parse::<f64>() else { continue };
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix("<unfinished ...>") {
            events.extend(at_begin(at, start));
            begun.insert(pid.to_owned(), start.to_owned());
        } else if call.starts_with("<...") {
            let Some(start) = begun.remove(pid) else { continue };
            let rest = call.split_once("resumed>").map_or("", |(_, rest)| rest);
            events.extend(at_end(at, &format!("{start}{rest}")));
        } else {
            events.extend(at_begin(at, call));
            events.extend(at_end(at, call));
        }
    }
    Ok(events)
}

/// What counts from the moment when it is asked for: writes.
fn at_begin(at: f64, call: &str) -> Option<Event> {
    let (name, target) = named(call)?;
    let is_log = target.contains("-wal>") || target.contains("/pg_wal/");
    let what = match name {
        "pwrite64" | "pwritev" | "write" if is_log => What::WroteLog,
        "write" | "writev" | "sendto" | "sendmsg" => {
            let (_, said) = call.split_once("\"HTTP/1.1 ")?;
            What::Answered { socket: target.to_owned(), status: said.chars().take(3).collect() }
        }
        _ => return None,
    };
    Some(Event { at, what })
}

/// What counts once it is done: syncs, and requests that were read.
fn at_end(at: f64, call: &str) -> Option<Event> {
    let (name, target) = named(call)?;
    let is_log = target.contains("-wal>") || target.contains("/pg_wal/");
    let what = match name {
        "fsync" | "fdatasync" if is_log && call.trim_end().ends_with("= 0") => What::Synced,
        "read" | "readv" | "recvfrom" | "recvmsg" => {
            let (_, said) = call.split_once("\"POST ")?;
            let request = said.split(' ').next()?.to_owned();
            What::Asked { socket: target.to_owned(), request }
        }
        _ => return None,
    };
    Some(Event { at, what })
}

/// The call, and what its first descriptor is.
fn named(call: &str) -> Option<(&str, &str)> {
    let (name, rest) = call.split_once('(')?;
    let end = rest.find('>')?;
    Some((name, &rest[..=end]))
}

#[derive(Default)]
struct Found {
    promises: u32,
    messages: u32,
    syncs: usize,
    /// Answers before which something was written that wasn't synced yet: a job's, that is at
    /// work in the same moment.
    loose: u32,
}

/// Each hold and each order that was answered well wrote and synced before. A message of the bank
/// that was told twice may have had nothing to write; what it wrote was synced.
fn judge(events: &[Event]) -> anyhow::Result<Found> {
    let mut found = Found::default();
    let mut open: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for (at, event) in events.iter().enumerate() {
        match &event.what {
            What::Asked { socket, request } => {
                open.insert(socket, (at, request));
            }
            What::Answered { socket, status } => {
                let Some((asked_at, request)) = open.remove(socket.as_str()) else { continue };
                let is_message = request.starts_with("/payments/notifications/");
                let is_promise = request.ends_with("/hold") || request.ends_with("/checkout");
                if !(is_message || is_promise) || !(status.starts_with('2') || status == "303") {
                    continue;
                }
                let between = &events[asked_at..at];
                let wrote = between.iter().position(|it| matches!(it.what, What::WroteLog));
                let synced = between.iter().rposition(|it| matches!(it.what, What::Synced));
                ensure!(wrote.is_some() || is_message, "{request} was answered and wrote nothing");
                let last = between.iter().rposition(|it| matches!(it.what, What::WroteLog));
                found.loose += u32::from(last > synced);
                let is_synced = wrote.is_none_or(|wrote| synced.is_some_and(|at| at > wrote));
                ensure!(is_synced, "{request} was answered before what it wrote was on disk");
                found.promises += u32::from(is_promise);
                found.messages += u32::from(is_message);
            }
            What::WroteLog => {}
            What::Synced => found.syncs += 1,
        }
    }
    Ok(found)
}
