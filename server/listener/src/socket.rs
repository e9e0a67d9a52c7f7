//! The listening socket: given by whoever started us, so that it outlives us and no connection is
//! refused while we are away, or else our own.

use anyhow::Context;
use listenfd::ListenFd;
use std::{
    net::{SocketAddr, TcpListener as Given},
    os::{
        fd::AsFd,
        linux::net::SocketAddrExt,
        unix::net::{SocketAddr as Named, UnixDatagram},
    },
};
use tokio::net::TcpListener;

/// From systemd (`LISTEN_FDS` and `LISTEN_PID`, sd_listen_fds(3)), or bound here.
///
/// # Errors
/// The port is not free, or what was given is no TCP socket.
#[boxed]
pub async fn given_or_bound(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let given = ListenFd::from_env().take_tcp_listener(0);
    match given.context("LISTEN_FDS gives no TCP socket")? {
        Some(given) => ours(given),
        None => TcpListener::bind(address)
            .await
            .with_context(|| format!("port {} at {} is not free", address.port(), address.ip())),
    }
}

/// From our own parent, who gives it as standard input: the one descriptor that a child takes
/// over without unsafe code on either side.
///
/// # Errors
/// Standard input is no TCP socket.
pub fn at_standard_input() -> anyhow::Result<TcpListener> {
    let given = std::io::stdin().as_fd().try_clone_to_owned().context("standard input")?;
    let given = Given::from(given);
    given.local_addr().context("standard input is no socket")?;
    ours(given)
}

fn ours(given: Given) -> anyhow::Result<TcpListener> {
    given.set_nonblocking(true).context("the given socket")?;
    TcpListener::from_std(given).context("the given socket")
}

/// Tells systemd that it is open (`Type=notify`, sd_notify(3)). Nobody to tell is no fault.
#[expect(
    clippy::disallowed_methods,
    reason = "systemd names its socket there, for nobody else to read"
)]
pub fn tell_ready() {
    let Ok(path) = std::env::var("NOTIFY_SOCKET") else { return };
    let told = tell(&path, b"READY=1");
    if let Err(error) = told {
        tracing::warn!("NOTIFY_SOCKET doesn't take that we are ready: {error}");
    }
}

fn tell(path: &str, word: &[u8]) -> std::io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    let address = match path.strip_prefix('@') {
        Some(name) => Named::from_abstract_name(name)?,
        None => Named::from_pathname(path)?,
    };
    socket.send_to_addr(word, &address).map(drop)
}
