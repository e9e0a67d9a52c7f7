//! The processes of a trial: the bank, and the shop with a season whose account is at that bank.

use crate::{Plan, bank::books::Books, clerk::POINT, command_line::CommandLine};
use anyhow::{Context, ensure};
use rustix::process::{Pid, Signal, kill_process};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::time::sleep;

const START_LIMIT: Duration = Duration::from_secs(60);

pub struct BankProcess {
    /// Ends when its input is dropped with it.
    _child: Child,
    pub url: String,
    client: reqwest::Client,
}

impl BankProcess {
    pub fn start(seed: u64, client: reqwest::Client) -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["bank", "--seed", &seed.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut port = String::new();
        let told = child.stdout.take().context("it was asked for")?;
        BufReader::new(told).read_line(&mut port)?;
        Ok(Self { _child: child, url: format!("http://127.0.0.1:{}", port.trim()), client })
    }

    /// Waits for the next charge or refund. False: none came.
    pub async fn arm(&self, what: &str) -> anyhow::Result<bool> {
        let url = format!("{}/control/arm/{what}", self.url);
        Ok(self.client.post(url).send().await?.status() == 200)
    }

    pub async fn release(&self) -> anyhow::Result<()> {
        self.control("release").await
    }

    /// Until no message is on its way.
    pub async fn quiet(&self) -> anyhow::Result<()> {
        self.control("settled").await
    }

    async fn control(&self, what: &str) -> anyhow::Result<()> {
        let url = format!("{}/control/{what}", self.url);
        self.client.post(url).send().await?.error_for_status()?;
        Ok(())
    }

    pub async fn books(&self) -> anyhow::Result<Books> {
        let url = format!("{}/control/books", self.url);
        Ok(self.client.get(url).send().await?.json().await?)
    }
}

pub struct Shop {
    pub commands: CommandLine,
    pub folder: TempDir,
    pub url: String,
    client: reqwest::Client,
    child: Option<Child>,
    /// Performances that anybody may buy.
    pub performances: Vec<String>,
}

impl Shop {
    /// A demo season in a fresh database.
    pub async fn set_up(
        plan: &Plan,
        bank: &BankProcess,
        client: reqwest::Client,
    ) -> anyhow::Result<Self> {
        let database_url = match plan.postgres {
            true => {
                let url = store::testing::fresh_postgres_url().await?;
                Some(url.context("PARTERRE_TEST_POSTGRES names no server")?)
            }
            false => None,
        };
        let probe = std::net::TcpListener::bind("127.0.0.1:0")?;
        let port = probe.local_addr()?.port();
        let folder = tempfile::tempdir()?;
        let commands = CommandLine {
            binary: plan.binary.clone(),
            folder: folder.path().to_owned(),
            database_url,
            port,
            bank_url: bank.url.clone(),
        };
        let mut shop = Self {
            commands,
            folder,
            url: format!("http://localhost:{port}"),
            client,
            child: None,
            performances: Vec::new(),
        };
        let season = shop.folder.path().join("season");
        let season_at = season.display().to_string();
        shop.command(&["demo"])?;
        shop.command(&["export-season", &season_at])?;
        let accounts = season.join("accounts.csv");
        fs::write(&accounts, fs::read_to_string(&accounts)?.replace("test-bank", "redsys"))?;
        let points = format!("key,name,channel\n{POINT},Kiosk at the plaza,box-office\n");
        fs::write(season.join("points_of_sale.csv"), points)?;
        shop.command(&["import-season", &season_at])?;
        let sheet = fs::read_to_string(season.join("performances.csv"))?;
        shop.performances = sheet
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .map(str::to_owned)
            .collect();
        Ok(shop)
    }

    /// Runs a command of the program to its end.
    pub fn command(&self, arguments: &[&str]) -> anyhow::Result<String> {
        let done =
            self.commands.prepared(arguments).output().context("the program can't be run")?;
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&done.stderr);
        ensure!(done.status.success(), "{arguments:?} failed: {said} {complaint}");
        Ok(said)
    }

    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub fn start(&mut self, options: &[&str]) -> anyhow::Result<()> {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.log())?;
        let mut words = vec!["serve"];
        words.extend(options);
        let mut command = self.commands.prepared(&words);
        self.child = Some(command.stdout(Stdio::null()).stderr(log).spawn()?);
        Ok(())
    }

    /// The server with its parent. Gives how often a server has said that it is open.
    pub fn start_parent(&mut self) -> anyhow::Result<Arc<AtomicU32>> {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.log())?;
        let mut command = self.commands.prepared(&["serve", "--parent"]);
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn()?;
        let told = child.stdout.take().context("it was asked for")?;
        self.child = Some(child);
        let opened = Arc::new(AtomicU32::new(0));
        let counted = opened.clone();
        std::thread::spawn(move || {
            let lines = BufReader::new(told).lines().map_while(Result::ok);
            for _ in lines.filter(|line| line.starts_with("the shop is open")) {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        Ok(opened)
    }

    pub fn signal(&self, signal: Signal) -> anyhow::Result<()> {
        let child = self.child.as_ref().context("nothing runs")?;
        Ok(kill_process(Pid::from_child(child), signal)?)
    }

    pub fn process(&self) -> anyhow::Result<Pid> {
        Ok(Pid::from_child(self.child.as_ref().context("nothing runs")?))
    }

    /// The parent's child that is open: the newest one.
    pub fn server_pid(&self) -> anyhow::Result<Pid> {
        let child = self.child.as_ref().context("nothing runs")?;
        let file = format!("/proc/{0}/task/{0}/children", child.id());
        let children = fs::read_to_string(&file).with_context(|| file)?;
        let newest = children.split_whitespace().next_back().context("no child")?;
        Pid::from_raw(newest.parse()?).context("no process")
    }

    pub fn pid(&self) -> anyhow::Result<u32> {
        Ok(self.child.as_ref().context("nothing runs")?.id())
    }

    /// True: it ended well, in time.
    pub async fn ends(&mut self, limit: Duration) -> anyhow::Result<bool> {
        let child = self.child.as_mut().context("nothing runs")?;
        let begun = Instant::now();
        while begun.elapsed() < limit {
            if let Some(status) = child.try_wait()? {
                self.child = None;
                return Ok(status.success());
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(false)
    }

    /// `kill -9`: nothing of the process runs any more.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        if let Some(mut child) = self.child.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    pub async fn ready(&mut self) -> anyhow::Result<()> {
        let begun = Instant::now();
        loop {
            let asked = self.client.get(format!("{}/health/ready", self.url)).send().await;
            if asked.is_ok_and(|answer| answer.status() == 200) {
                return Ok(());
            }
            if let Some(child) = &mut self.child
                && let Some(status) = child.try_wait()?
            {
                anyhow::bail!("the server ended: {status}");
            }
            ensure!(begun.elapsed() < START_LIMIT, "the server doesn't get ready");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// For whoever looks for the reason of a failure.
    pub fn keep_folder(&mut self) {
        self.folder.disable_cleanup(true);
        let url = self.commands.database_url.as_deref().unwrap_or("SQLite");
        eprintln!("the data stays: {} ({url})", self.folder.path().display());
    }

    pub async fn store(&self) -> anyhow::Result<store::Store> {
        match &self.commands.database_url {
            Some(url) => store::Store::connect(url).await,
            None => store::Store::in_folder(self.folder.path()).await,
        }
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}
