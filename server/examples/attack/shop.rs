//! The server under attack: a folder with the demo season, and one process at a time.

use anyhow::{Context, ensure};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use serde_json::Value;
use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant, SystemTime},
};
use tempfile::TempDir;
use tokio::{net::TcpStream, time::sleep};

const START_LIMIT: Duration = Duration::from_secs(60);
/// Mails leave by a job.
const MAIL_LIMIT: Duration = Duration::from_secs(30);
/// `CLK_TCK` of every Linux that we know.
const TICKS_A_SECOND: f64 = 100.0;

/// A mail that the server has written into its folder.
pub struct Mail {
    pub sent_at: i64,
    to: String,
    pub subject: String,
    pub text: String,
}

pub struct Shop {
    binary: PathBuf,
    folder: TempDir,
    pub address: SocketAddr,
    pub url: String,
    child: Option<Child>,
    /// The day on which the program believes to be.
    today: Option<Date>,
}

impl Shop {
    pub fn with_demo_season(binary: PathBuf) -> anyhow::Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let (folder, url) = (tempfile::tempdir()?, format!("http://{address}"));
        let shop = Self { binary, folder, address, url, child: None, today: None };
        let done = shop.prepared(&[]).arg("demo").output().context("the program can't be run")?;
        ensure!(done.status.success(), "demo: {}", String::from_utf8_lossy(&done.stderr));
        Ok(shop)
    }

    /// A house of its own, for an attack that leaves it in another time.
    pub fn another(&self) -> anyhow::Result<Self> {
        Self::with_demo_season(self.binary.clone())
    }

    /// Settings as the environment names them: `LIMITS__PAGES_PER_MINUTE`.
    fn prepared(&self, settings: &[(&str, &str)]) -> Command {
        self.prepared_in(self.folder.path(), settings)
    }

    fn prepared_in(&self, data: &Path, settings: &[(&str, &str)]) -> Command {
        let mut command = Command::new(&self.binary);
        command.arg("--data").arg(data);
        if let Some(day) = self.today {
            command.arg("--today").arg(day.to_string());
        }
        command.env("PARTERRE_PORT", self.address.port().to_string());
        command.env("PARTERRE_PUBLIC_URL", &self.url);
        command.env_remove("RUST_LOG");
        command.envs(settings.iter().map(|(name, value)| (format!("PARTERRE_{name}"), value)));
        command
    }

    /// What a command of the house's own says. `data`: its folder; otherwise the shop's.
    pub fn done_in(&self, data: Option<&Path>, words: &[&str]) -> anyhow::Result<String> {
        let data = data.unwrap_or(self.folder.path());
        let done = self.prepared_in(data, &[]).args(words).output()?;
        let complaint = String::from_utf8_lossy(&done.stderr);
        ensure!(done.status.success(), "{words:?}: {complaint}");
        Ok(String::from_utf8(done.stdout)?)
    }

    pub fn done(&self, words: &[&str]) -> anyhow::Result<String> {
        self.done_in(None, words)
    }

    /// What a command answers as JSON, a refusal too.
    pub fn told(&self, words: &[&str]) -> anyhow::Result<Value> {
        self.told_in(None, words)
    }

    pub fn told_in(&self, data: Option<&Path>, words: &[&str]) -> anyhow::Result<Value> {
        let data = data.unwrap_or(self.folder.path());
        let done = self.prepared_in(data, &[]).args(words).arg("--json").output()?;
        let complaint = || format!("{words:?}: {}", String::from_utf8_lossy(&done.stderr));
        serde_json::from_slice(&done.stdout).with_context(complaint)
    }

    /// What the next file for the house's bank has in it; nothing where none is made. `data`: as
    /// of `done_in`.
    pub fn to_bank_minor(&self, data: Option<&Path>) -> anyhow::Result<i64> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("bank.xml").display().to_string();
        let said = self.told_in(data, &["pay-outs", "--file", &file])?;
        ensure!(said["amount_minor"].is_i64() || said["refusal"].is_string(), "no answer: {said}");
        Ok(said["amount_minor"].as_i64().unwrap_or_default())
    }

    pub fn credit_minor(&self, email: &str) -> anyhow::Result<i64> {
        let statement = self.told(&["statement", email])?;
        statement["balance_minor"].as_i64().context("a balance")
    }

    pub async fn start(&mut self, settings: &[(&str, &str)]) -> anyhow::Result<()> {
        let log = fs::File::create(self.log())?;
        let mut command = self.prepared(settings);
        self.child = Some(command.arg("serve").stdout(Stdio::null()).stderr(log).spawn()?);
        let begun = Instant::now();
        while TcpStream::connect(self.address).await.is_err() {
            let ended = self.child.as_mut().map(Child::try_wait).transpose()?.flatten();
            ensure!(ended.is_none(), "the server ended: {}", fs::read_to_string(self.log())?);
            ensure!(begun.elapsed() < START_LIMIT, "the server doesn't open");
            sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    pub fn stop(&mut self) -> anyhow::Result<()> {
        if let Some(mut child) = self.child.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    /// Ends the server; what runs from now on believes that so many days have passed.
    pub fn wait_days(&mut self, days: i32) -> anyhow::Result<()> {
        self.stop()?;
        let seconds = SystemTime::UNIX_EPOCH.elapsed()?.as_secs();
        let today = Timestamp::from_second(i64::try_from(seconds)?)?.to_zoned(TimeZone::UTC).date();
        self.today = Some(today.checked_add(days.days())?);
        Ok(())
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub fn log_bytes(&self) -> anyhow::Result<u64> {
        Ok(fs::metadata(self.log())?.len())
    }

    /// How many mails the server has written into its folder.
    pub fn mails(&self) -> anyhow::Result<usize> {
        let folder = self.folder.path().join("mailbox");
        if !folder.exists() {
            return Ok(0);
        }
        let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name()));
        let names: Vec<_> = names.collect::<anyhow::Result<_>>()?;
        Ok(names.iter().filter(|name| name.to_string_lossy().ends_with(".eml")).count())
    }

    /// The newest mail to this address with this in its text, or in its subject; waits for it.
    pub async fn mail(&self, to: &str, wanted: &str) -> anyhow::Result<Mail> {
        let fits = |mail: &Mail| format!("{} {}", mail.subject, mail.text).contains(wanted);
        self.newest_mail(to, fits).await
    }

    /// The newest mail to this address that fits; waits for it.
    pub async fn newest_mail(
        &self,
        to: &str,
        fits: impl Fn(&Mail) -> bool,
    ) -> anyhow::Result<Mail> {
        let begun = Instant::now();
        loop {
            let all = self.kept_mails()?.into_iter().filter(|mail| mail.to == to && fits(mail));
            if let Some(mail) = all.max_by_key(|mail| mail.sent_at) {
                return Ok(mail);
            }
            ensure!(begun.elapsed() < MAIL_LIMIT, "no mail came to {to}");
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// When the last mail to this address was sent, in milliseconds since 1970; 0 without one.
    pub fn last_mail_at(&self, to: &str) -> anyhow::Result<i64> {
        let mails = self.kept_mails()?.into_iter().filter(|mail| mail.to == to);
        Ok(mails.map(|mail| mail.sent_at).max().unwrap_or_default())
    }

    fn kept_mails(&self) -> anyhow::Result<Vec<Mail>> {
        let folder = self.folder.path().join("mailbox");
        let mut mails = Vec::new();
        if !folder.exists() {
            return Ok(mails);
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let facts: Value = serde_json::from_slice(&fs::read(path)?)?;
                let text = |name: &str| facts[name].as_str().unwrap_or_default().to_owned();
                mails.push(Mail {
                    sent_at: facts["sent_at"].as_i64().unwrap_or_default(),
                    to: text("to"),
                    subject: text("subject"),
                    text: text("text"),
                });
            }
        }
        Ok(mails)
    }

    fn process_file(&self, name: &str) -> anyhow::Result<String> {
        let child = self.child.as_ref().context("nothing runs")?;
        Ok(fs::read_to_string(format!("/proc/{}/{name}", child.id()))?)
    }

    /// What the server keeps in memory, in MiB.
    pub fn memory_mib(&self) -> anyhow::Result<u64> {
        let status = self.process_file("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: u64 = line.context("no VmRSS")?.trim().trim_end_matches(" kB").parse()?;
        Ok(kib / 1024)
    }

    /// The processor's time that the server has used, in milliseconds.
    pub fn cpu_ms(&self) -> anyhow::Result<f64> {
        let stat = self.process_file("stat")?;
        let (_, fields) = stat.rsplit_once(')').context("no fields")?;
        let times = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
        let ticks: f64 = times.collect::<Result<Vec<_>, _>>()?.iter().sum();
        Ok(ticks * 1000.0 / TICKS_A_SECOND)
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.stop();
    }
}

/// One that gives up when a shopper would.
pub fn client(limit: Duration) -> anyhow::Result<reqwest::Client> {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    Ok(client.timeout(limit).no_proxy().build()?)
}

/// Limits by the hour count anew when it ends, so an attack may fall into two hours.
pub fn this_hour() -> usize {
    let seconds = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    (seconds / 3_600) as usize
}
