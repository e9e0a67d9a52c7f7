//! A planned restart while a sale opens is done when it is told twice, at any other time at once.

use rustix::process::{Pid, Signal, kill_process};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout},
    time::timeout,
};

const LONG: Duration = Duration::from_secs(60);
const OPEN: &str = "the shop is open at ";
const NO_RESTART: &str = "no restart now: the sale of Tosca opened ";

fn parterre(data: &Path, words: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parterre"));
    let done = command.args(words).arg("--data").arg(data).stdout(Stdio::null()).status();
    assert!(done.expect("it runs").success(), "{words:?}");
}

struct Parent {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
}

impl Parent {
    async fn of(data: &Path) -> Self {
        let probe = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = probe.local_addr().expect("an address").port().to_string();
        drop(probe);
        let mut child = tokio::process::Command::new(env!("CARGO_BIN_EXE_parterre"))
            .args(["serve", "--parent", "--port", &port, "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("it starts");
        let said = BufReader::new(child.stdout.take().expect("it was asked for")).lines();
        let mut parent = Self { child, said };
        parent.says(OPEN).await;
        parent
    }

    fn told(&self) {
        let pid = self.child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        kill_process(pid.expect("it lives"), Signal::HUP).expect("told");
    }

    /// Waits for one of these lines, and says which it was.
    async fn says_one_of(&mut self, wanted: &[&str]) -> String {
        let found = async {
            loop {
                let line = self.said.next_line().await.expect("a line").expect("it lives");
                if wanted.iter().any(|wanted| line.starts_with(wanted)) {
                    return line;
                }
            }
        };
        timeout(LONG, found).await.expect("it says so soon")
    }

    async fn says(&mut self, wanted: &str) {
        self.says_one_of(&[wanted]).await;
    }
}

/// Every other sale is open already, whatever the date on which this test runs.
fn only_tosca_opens(data: &Path, opens: Option<&str>) {
    let sheets = data.join("season");
    parterre(data, &["export-season", &sheets.display().to_string()]);
    let file = sheets.join("settings.csv");
    let text = fs::read_to_string(&file).expect("a sheet");
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.contains(",sale-opens,")).collect();
    let tosca = opens.map(|opens| format!("production,tosca,,,sale-opens,{opens}"));
    lines.extend(tosca.as_deref());
    fs::write(&file, lines.join("\n") + "\n").expect("written");
    parterre(data, &["import-season", &sheets.display().to_string()]);
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
async fn a_restart_in_an_on_sale_is_told_twice() {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path();
    parterre(data, &["demo"]);
    only_tosca_opens(data, None);
    let mut parent = Parent::of(data).await;
    parent.told();
    parent.says(OPEN).await;
    drop(parent);
    let now = jiff::Zoned::now().in_tz("Europe/Madrid").expect("a time zone");
    only_tosca_opens(data, Some(&now.strftime("%Y-%m-%d %H:%M").to_string()));
    let mut parent = Parent::of(data).await;
    parent.told();
    let said = parent.says_one_of(&[NO_RESTART, OPEN]).await;
    assert!(said.starts_with(NO_RESTART), "{said}");
    parent.told();
    parent.says(OPEN).await;
}
