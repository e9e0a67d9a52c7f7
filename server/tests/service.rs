//! As a service of systemd's: the socket is given, readiness is told, each day has its copy.

use std::{
    fs,
    net::TcpListener,
    os::{fd::OwnedFd, unix::net::UnixDatagram},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const LONG: Duration = Duration::from_secs(60);
const PROGRAM: &str = env!("CARGO_BIN_EXE_parterre");

#[tokio::test]
async fn it_takes_the_socket_says_when_it_is_open_and_copies_itself() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let given = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = given.local_addr().expect("an address");
    let manager = UnixDatagram::bind(path("notify")).expect("a socket");
    manager.set_read_timeout(Some(LONG)).expect("a limit");
    // As sd_listen_fds(3) wants it: descriptor 3, and the number of the process itself.
    let script = format!(
        "LISTEN_FDS=1 LISTEN_PID=$$ exec {PROGRAM} serve --data {} 3<&0 </dev/null",
        path("data")
    );
    let mut server = Command::new("bash")
        .args(["-c", &script])
        .env("NOTIFY_SOCKET", path("notify"))
        .env("PARTERRE_BACKUP__FOLDER", path("copies"))
        .env("PARTERRE_BACKUP__HOUR", "4")
        .stdin(Stdio::from(OwnedFd::from(given)))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("bash runs");

    let mut word = [0; 64];
    let length = manager.recv(&mut word).expect("it says that it is open");
    assert_eq!(&word[..length], b"READY=1");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let answer = client.get(format!("http://{address}/health/ready")).send().await;
    assert_eq!(answer.expect("an answer on the socket it was given").status(), 200);

    let begun = Instant::now();
    let copy = loop {
        let files = fs::read_dir(path("copies")).into_iter().flatten().flatten();
        let mut files = files.map(|file| file.path());
        if let Some(manifest) = files.find(|file| file.extension().is_some_and(|it| it == "json")) {
            break manifest.with_extension("sqlite");
        }
        assert!(begun.elapsed() < LONG, "there is no copy yet, so one is due");
        sleep(Duration::from_millis(200));
    };
    let mut drill = Command::new(PROGRAM);
    drill.arg("restore").arg(copy).args(["--drill", "--data", &path("other")]);
    let drill = drill.output().expect("the program runs");
    assert!(drill.status.success(), "{}", String::from_utf8_lossy(&drill.stderr));

    let stopped = Command::new("kill").arg(server.id().to_string()).status();
    assert!(stopped.expect("kill is there").success());
    assert!(server.wait().expect("it ends").success(), "by itself, and well");
}
