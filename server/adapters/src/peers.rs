//! Programs that we did not write, to agree with or to argue with: run beside the tests.

use super::http;
use crate::settings::Mode;
use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn fake(file: &str) -> PathBuf {
    root().join("e2e/fakes").join(file)
}

/// Made on the first call, with what the list NAME.txt in `e2e/fakes` asks for.
fn python(name: &str) -> PathBuf {
    let made = Command::new(root().join(".ci/venv")).arg(name).output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    PathBuf::from(String::from_utf8(made.stdout).expect("a path").trim())
}

/// Runs a program to its end over standard input.
pub fn run(program: &Path, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{} is needed: {error}", program.display()));
    let mut stdin = child.stdin.take().expect("it was asked for");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("it reads");
    assert!(output.status.success(), "{} failed", program.display());
    output.stdout
}

/// A script of `e2e/fakes`, asked once.
pub fn ask_python(name: &str, script: &str, input: &[u8]) -> Vec<u8> {
    run(&python(name), &[&fake(script).display().to_string()], input)
}

/// A script of `e2e/fakes` that serves until it is dropped.
pub struct Peer {
    child: Child,
    client: reqwest::Client,
    pub url: String,
}

impl Peer {
    /// Its first argument is the port, and its first line says which one it took.
    pub fn start(name: &str, script: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new(python(name))
            .arg(fake(script))
            .arg("0")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python runs");
        let stdout = child.stdout.take().expect("it was asked for");
        let mut port = String::new();
        BufReader::new(stdout).read_line(&mut port).expect("it says its port");
        let url = format!("http://127.0.0.1:{}", port.trim());
        let client = http::client(Mode::Test).expect("a client");
        Self { child, client, url }
    }

    /// What a test may do there beside what the shop may.
    #[boxed]
    pub async fn control(&self, wish: &serde_json::Value) -> serde_json::Value {
        let answer = self.client.post(format!("{}/control", self.url)).json(wish).send().await;
        answer.expect("it is there").json().await.expect("JSON")
    }
}

/// A bank that answers everything with this. Gives its address.
#[boxed]
pub async fn bank_that_says(status: u16, body: &'static str) -> String {
    let status = axum::http::StatusCode::from_u16(status).expect("a status");
    let routes = axum::Router::new().fallback(move || async move { (status, body) });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    url
}

/// What banks answer to a refund and to questions about it: each with whether the bank says more
/// than that it can't now.
pub const STRANGE_ANSWERS: [(u16, &str, bool); 8] = [
    (500, "", false),
    (503, "{}", false),
    (429, "{}", false),
    (200, "<html>", true),
    (204, "", true),
    (302, "", true),
    (401, "{}", true),
    (418, "{}", true),
];

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends, with whatever it started, when nobody holds its input any more.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
