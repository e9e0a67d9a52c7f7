//! As a service of systemd's: the socket is given, readiness is told, each day has its copy.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    os::{fd::OwnedFd, unix::net::UnixDatagram},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};
use tempfile::TempDir;

const LONG: Duration = Duration::from_secs(60);
const PROGRAM: &str = env!("CARGO_BIN_EXE_parterre");

/// Ends with the test, however that ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

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
    let server = Command::new("bash")
        .args(["-c", &script])
        .env("NOTIFY_SOCKET", path("notify"))
        .env("PARTERRE_BACKUP__FOLDER", path("copies"))
        .env("PARTERRE_BACKUP__HOUR", "4")
        .stdin(Stdio::from(OwnedFd::from(given)))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("bash runs");
    let mut server = Server(server);
    let log = BufReader::new(server.0.stderr.take().expect("its log"));
    let (stands, copied) = mpsc::channel();
    thread::spawn(move || {
        for line in log.lines().map_while(Result::ok) {
            if line.contains("a backup stands") {
                // Nobody listens once the test has ended.
                let _ = stands.send(());
            }
        }
    });

    let mut word = [0; 64];
    let length = manager.recv(&mut word).expect("it says that it is open");
    assert_eq!(&word[..length], b"READY=1");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let answer = client.get(format!("http://{address}/health/ready")).send().await;
    assert_eq!(answer.expect("an answer on the socket it was given").status(), 200);

    copied.recv_timeout(LONG).expect("there is no copy yet, so one is due");
    let files = fs::read_dir(path("copies")).expect("a folder").flatten().map(|file| file.path());
    let mut copies = files.filter(|file| file.extension().is_some_and(|it| it == "sqlite"));
    let copy = copies.next().expect("a copy");
    let mut drill = Command::new(PROGRAM);
    drill.arg("restore").arg(copy).args(["--drill", "--data", &path("other")]);
    let drill = drill.output().expect("the program runs");
    assert!(drill.status.success(), "{}", String::from_utf8_lossy(&drill.stderr));

    let stopped = Command::new("kill").arg(server.0.id().to_string()).status();
    assert!(stopped.expect("kill is there").success());
    assert!(server.0.wait().expect("it ends").success(), "by itself, and well");
}
