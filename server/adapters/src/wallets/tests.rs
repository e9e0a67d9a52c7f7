//! Beside programs that are not ours: a push service over HTTP/2 that asks for the pass
//! certificate, and Google's interface, which compares every body with Google's documentation.

use super::{apple::Apple, google::Google, settings::*};
use crate::{http, peers::Peer, settings::Mode};
use ::wallets::{
    authority::{self, AuthorityFile, AuthorityRequest, SystemChance},
    event_pass::{
        EventPass, PassBarcode, PassLabels, PassSeat, PassTimes, PassVenue, PassWords, Symbol,
    },
};
use domain::moment::Moment;
use house::ports::wallets::{AppleWallet, GoogleWallet, Pushed};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::OnceLock,
};
use tempfile::TempDir;

fn now() -> Moment {
    Moment("2026-11-20T12:00:00Z".parse::<Timestamp>().expect("a moment").as_millisecond())
}

const TOKEN_URL: &str = "http://127.0.0.1:9/token";

/// TLS looks at the machine's own time.
fn machine_time() -> Moment {
    house::clock::Clock::now(&house::clock::SystemClock)
}

fn made(days: i32) -> Vec<AuthorityFile> {
    let request = AuthorityRequest {
        at: Timestamp::from_millisecond(machine_time().0).expect("a moment"),
        days,
        pass_type: "pass.example.opera.tickets".to_owned(),
        team: "TEAM123456".to_owned(),
        house: "Gran Teatro".to_owned(),
        token_url: TOKEN_URL.to_owned(),
    };
    authority::make(&request, &mut SystemChance).expect("an authority")
}

fn in_folder(files: &[AuthorityFile]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for file in files {
        fs::write(folder.path().join(file.name), &file.text).expect("a file");
    }
    folder
}

/// A folder of its own with the same keys: making them takes its time.
fn authority() -> TempDir {
    static MADE: OnceLock<Vec<AuthorityFile>> = OnceLock::new();
    in_folder(MADE.get_or_init(|| made(30)))
}

fn openssl(folder: &Path, arguments: &[&str]) {
    let done = Command::new("openssl").current_dir(folder).args(arguments).output();
    let done = done.expect("openssl is needed");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// The push service's own certificate, from an authority that is none of Apple's.
fn server_certificate(folder: &Path) {
    let new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    let of_root = ["req", "-x509", "-keyout", "tls-root.key", "-out", "tls-root.pem", "-days", "2"];
    openssl(folder, &[&of_root[..], &["-subj", "/CN=tls"], &new].concat());
    let of_server = ["req", "-keyout", "tls.key", "-out", "tls.csr", "-subj", "/CN=localhost"];
    openssl(folder, &[&of_server[..], &new].concat());
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost").expect("a file");
    let sign = ["x509", "-req", "-in", "tls.csr", "-CA", "tls-root.pem", "-CAkey", "tls-root.key"];
    let rest = ["-CAcreateserial", "-days", "2", "-extfile", "names", "-out", "tls.pem"];
    openssl(folder, &[&sign[..], &rest].concat());
}

struct PushService {
    child: Child,
    lines: BufReader<ChildStdout>,
    port: u16,
}

impl PushService {
    fn start(folder: &Path) -> Self {
        let both = [
            fs::read_to_string(folder.join("root.pem")),
            fs::read_to_string(folder.join("wwdr.pem")),
        ]
        .map(|file| file.expect("a file"));
        fs::write(folder.join("clients.pem"), both.concat()).expect("a file");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/fakes/apple_push.mjs");
        let mut child = Command::new("node")
            .arg(script)
            .arg("0")
            .args(["tls.pem", "tls.key", "clients.pem"].map(|name| folder.join(name)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is needed");
        let mut lines = BufReader::new(child.stdout.take().expect("it was asked for"));
        let mut port = String::new();
        lines.read_line(&mut port).expect("it says its port");
        Self { child, lines, port: port.trim().parse().expect("a port") }
    }

    fn heard(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).expect("JSON")
    }
}

impl Drop for PushService {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

fn apple(folder: &Path, port: u16, root: Option<PathBuf>) -> Apple {
    let settings = AppleSettings {
        certificate_file: folder.join(CERTIFICATE),
        key_file: folder.join(KEY),
        intermediate_file: folder.join(INTERMEDIATE),
        push_url: format!("https://localhost:{port}"),
        push_trusted_root: root,
    };
    Apple::new(&settings, Mode::Test).expect("good settings")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_shows_the_pass_certificate_and_says_nothing_but_the_topic() {
    let folder = authority();
    server_certificate(folder.path());
    let mut service = PushService::start(folder.path());
    let root = folder.path().join("tls-root.pem");
    let apple = apple(folder.path(), service.port, Some(root));
    assert_eq!(apple.push("0123abcd").await.expect("taken"), Pushed::Taken);
    let heard = service.heard();
    assert_eq!(
        heard,
        json!({
            "method": "POST",
            "path": "/3/device/0123abcd",
            "topic": "pass.example.opera.tickets",
            "body": "{}",
            "UID": "pass.example.opera.tickets",
        })
    );
    assert_eq!(apple.push("gone-1").await.expect("an answer"), Pushed::Gone);
    assert_eq!(apple.push("bad-1").await.expect("an answer"), Pushed::Gone);
    let busy = apple.push("busy-1").await.expect_err("asked too soon");
    assert!(!format!("{busy:#}").contains("busy-1"), "a fault names no phone: {busy:#}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_service_that_is_away_or_somebody_else_s_is_a_fault_that_names_no_phone() {
    let folder = authority();
    server_certificate(folder.path());
    let service = PushService::start(folder.path());
    // Without its authority: somebody else may stand there.
    for port in [service.port, 9] {
        let apple = apple(folder.path(), port, None);
        let fault = apple.push("0123abcd").await.expect_err("not Apple");
        assert!(!format!("{fault:#}").contains("0123abcd"), "{fault:#}");
    }
    let stranger = in_folder(&made(30));
    let root = folder.path().join("tls-root.pem");
    let stranger = self::apple(stranger.path(), service.port, Some(root));
    assert!(stranger.push("0123abcd").await.is_err(), "a certificate of another authority");
}

fn pass(is_void: bool) -> EventPass {
    let zoned = |text: &str| text.parse().expect("a moment");
    let words = PassWords {
        title: "Carmen".to_owned(),
        terms: "One person, once.".to_owned(),
        labels: PassLabels::default(),
        ..PassWords::default()
    };
    EventPass {
        serial: "serial-1".to_owned(),
        event: "event-1".to_owned(),
        group: "pile".to_owned(),
        house: "Gran Teatro".to_owned(),
        times: Some(PassTimes {
            starts_at: zoned("2026-12-12T20:00:00+01:00[Europe/Madrid]"),
            ends_at: zoned("2026-12-12T23:00:00+01:00[Europe/Madrid]"),
            doors_at: zoned("2026-12-12T19:00:00+01:00[Europe/Madrid]"),
        }),
        venue: Some(PassVenue {
            name: "Gran Teatro".to_owned(),
            hall: "Main hall".to_owned(),
            address: "Calle Mayor 1".to_owned(),
            coordinates: None,
        }),
        seat: PassSeat { area: "Stalls".to_owned(), ..PassSeat::default() },
        entrance: None,
        door: None,
        holder: None,
        order: String::new(),
        barcode: PassBarcode { value: "28123456789074".to_owned(), symbol: Symbol::Qr },
        is_void,
        language: "en".to_owned(),
        words: BTreeMap::from([("en".to_owned(), words)]),
        page: None,
        picture: None,
    }
}

/// The service account's public key, as PyJWT reads it.
fn public_key(folder: &Path) -> String {
    openssl(folder, &["rsa", "-RSAPublicKey_in", "-pubout", "-in", "google.pub", "-out", "g.pem"]);
    folder.join("g.pem").display().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_is_made_and_changed_at_google_with_one_token() {
    let folder = authority();
    let peer = Peer::start("wallets", "google_wallet.py", &[&public_key(folder.path())]);
    let account = fs::read_to_string(folder.path().join(SERVICE_ACCOUNT)).expect("a file");
    let account = account.replace("http://127.0.0.1:9", &peer.url);
    fs::write(folder.path().join(SERVICE_ACCOUNT), account).expect("a file");
    let settings = GoogleSettings {
        issuer: TEST_ISSUER.to_owned(),
        key_file: folder.path().join(SERVICE_ACCOUNT),
        url: peer.url.clone(),
    };
    let client = http::client(Mode::Test).expect("a client");
    let google = Google::new(&settings, client, "https://tickets.example.org").expect("settings");
    google.write(&pass(false), now()).await.expect("made");
    google.write(&pass(false), now()).await.expect("the same again");
    let state = peer.control(&json!({})).await;
    assert_eq!(state["problems"], json!([]));
    assert_eq!(state["tokens"].as_array().map(Vec::len), Some(1), "one for all calls");
    let id = format!("{TEST_ISSUER}.serial-1");
    assert_eq!(state["eventTicketObject"][&id]["state"], "ACTIVE");
    google.write(&pass(true), now()).await.expect("changed");
    let state = peer.control(&json!({ "away": true })).await;
    assert_eq!(state["eventTicketObject"][&id]["state"], "INACTIVE");
    let away = google.write(&pass(false), now()).await.expect_err("away");
    assert!(!format!("{away:#}").contains("28123456789074"), "{away:#}");
    peer.control(&json!({ "away": false, "tokens": [] })).await;
    assert!(google.write(&pass(false), now()).await.is_err(), "the token is Google's no more");
    google.write(&pass(false), now()).await.expect("a new token");
}

#[test]
fn settings_that_do_not_fit_are_named_and_no_key_is_repeated() {
    let folder = authority();
    let test = |folder: &Path| WalletSettings {
        test_authority: Some(folder.to_owned()),
        ..WalletSettings::default()
    };
    let good = test(folder.path());
    assert!(good.check(Mode::Demo).is_ok());
    assert!(good.check(Mode::Production).is_err());
    assert!(super::wallets(&good, Mode::Demo, "https://tickets.example.org").is_ok());
    let nothing = super::wallets(&WalletSettings::default(), Mode::Production, "https://a.example");
    let nothing = nothing.expect("no wallets");
    assert!(nothing.apple.is_none() && nothing.google.is_none());
    fs::copy(folder.path().join("wwdr.key"), folder.path().join(KEY)).expect("copied");
    let wrong = super::wallets(&good, Mode::Demo, "https://tickets.example.org");
    let wrong = format!("{:#}", wrong.err().expect("another key"));
    assert!(wrong.contains("wallet.apple") && !wrong.contains("MII"), "{wrong}");
    fs::remove_file(folder.path().join(KEY)).expect("removed");
    let missing = super::wallets(&good, Mode::Demo, "https://tickets.example.org");
    assert!(format!("{:#}", missing.err().expect("no key")).contains(KEY));
}

#[test]
fn an_ended_certificate_is_read_and_says_when() {
    let folder = in_folder(&made(-1));
    let ended = apple(folder.path(), 9, None);
    assert!(ended.ends_at() < machine_time());
}
