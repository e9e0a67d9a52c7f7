//! The database away, or its disk full: shoppers read what to do, and once it is back the shop
//! sells again without anybody's help.

use reqwest::StatusCode;
use std::{
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use testing::says;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    time::sleep,
};

const LONG: Duration = Duration::from_secs(60);
/// errors.ftl
const WORDS: &str = "error-closed-text";

struct Shop {
    child: Child,
    url: String,
    client: reqwest::Client,
    performance: String,
    _folder: TempDir,
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Shop {
    async fn open(database_url: Option<&str>) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = TempDir::new().expect("a folder");
        let probe = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = probe.local_addr().expect("an address").port();
        drop(probe);
        let database = database_url.map_or(String::new(), |url| format!("--database-url {url}"));
        let data = folder.path().display();
        let program = env!("CARGO_BIN_EXE_parterre");
        // A signal that is ignored here stays ignored in the program: a file that may not grow
        // is an error then, as on a full disk, and no end.
        let script = format!(
            "trap '' XFSZ; {program} demo --data {data} {database} && \
             {program} export-season {data}/season --data {data} {database} && \
             exec {program} serve --data {data} --port {port} {database}"
        );
        let child = Command::new("bash")
            .args(["-c", &script])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("bash runs");
        let none = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().redirect(none).no_proxy().build();
        let client = client.expect("a client");
        let url = format!("http://localhost:{port}");
        let mut shop = Self { child, url, client, performance: String::new(), _folder: folder };
        shop.until(async |shop: &Self| shop.ready().await, StatusCode::OK).await;
        let sheet = shop._folder.path().join("season/performances.csv");
        let sheet = std::fs::read_to_string(sheet).expect("a sheet");
        for line in sheet.lines().skip(1) {
            line.split(',').next().unwrap_or_default().clone_into(&mut shop.performance);
            if shop.hold().await.0 == StatusCode::SEE_OTHER {
                return shop;
            }
        }
        panic!("no performance of the demo season is on sale today");
    }

    async fn ready(&self) -> StatusCode {
        let answer = self.client.get(format!("{}/health/ready", self.url)).send().await;
        answer.map_or(StatusCode::IM_A_TEAPOT, |answer| answer.status())
    }

    async fn hold(&self) -> (StatusCode, String, bool) {
        let path = format!("{}/en/performances/{}/hold", self.url, self.performance);
        let asked = self.client.post(path).header("accept", "text/html");
        let asked = asked.header("sec-fetch-site", "same-origin").body("count=1&zone=");
        let kind = "application/x-www-form-urlencoded";
        let answer = asked.header("content-type", kind).send().await.expect("an answer");
        let (status, again) = (answer.status(), answer.headers().contains_key("retry-after"));
        (status, answer.text().await.expect("text"), again)
    }

    async fn until(&self, ask: impl AsyncFn(&Self) -> StatusCode, wanted: StatusCode) {
        let begun = Instant::now();
        loop {
            let status = ask(self).await;
            if status == wanted {
                return;
            }
            assert!(begun.elapsed() < LONG, "still {status}");
            sleep(Duration::from_millis(100)).await;
        }
    }

    async fn says_what_to_do(&self) {
        let (status, page, again) = self.hold().await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(says(&page, WORDS), "{page}");
        assert!(again, "and when to come again");
    }

    async fn sells_again(&self) {
        self.until(async |shop: &Self| shop.hold().await.0, StatusCode::SEE_OTHER).await;
        self.until(async |shop: &Self| shop.ready().await, StatusCode::OK).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_said_and_healed() {
    let shop = Shop::open(None).await;
    let files_may_have = |bytes: &str| {
        let pid = shop.child.id().to_string();
        let limit = format!("--fsize={bytes}:unlimited");
        let done = Command::new("prlimit").args(["--pid", &pid, &limit]).status();
        assert!(done.expect("prlimit is there").success());
    };
    files_may_have("1");
    shop.says_what_to_do().await;
    shop.until(async |shop: &Shop| shop.ready().await, StatusCode::SERVICE_UNAVAILABLE).await;
    files_may_have("unlimited");
    shop.sells_again().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_is_said_and_healed() {
    let Some(url) = store::testing::fresh_postgres_url().await.expect("a database") else { return };
    let (before, name) = url.rsplit_once('/').expect("it names one");
    let (user, server) = before.rsplit_once('@').expect("a user");
    let line = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = line.local_addr().expect("an address").port();
    let is_cut = watch::Sender::new(false);
    tokio::spawn(lead(line, server.to_owned(), is_cut.clone()));
    let shop = Shop::open(Some(&format!("{user}@127.0.0.1:{port}/{name}"))).await;
    is_cut.send_replace(true);
    // Nobody listens any more: all connections are cut.
    is_cut.closed().await;
    shop.says_what_to_do().await;
    assert_eq!(shop.ready().await, StatusCode::SERVICE_UNAVAILABLE);
    is_cut.send_replace(false);
    shop.sells_again().await;
}

/// A line to the database that can be cut. Each connection through it listens until it ends.
async fn lead(line: TcpListener, server: String, is_cut: watch::Sender<bool>) {
    while let Ok((mut near, _)) = line.accept().await {
        let (server, mut is_cut) = (server.clone(), is_cut.subscribe());
        tokio::spawn(async move {
            let through = async {
                if let Ok(mut far) = TcpStream::connect(server).await {
                    let _ = copy_bidirectional(&mut near, &mut far).await;
                }
            };
            tokio::select! {
                _ = is_cut.wait_for(|is_cut| *is_cut) => {}
                () = through => {}
            }
        });
    }
}
