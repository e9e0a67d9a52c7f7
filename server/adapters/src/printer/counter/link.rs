//! A connection to a printer, with an end to patience everywhere.

use domain::tickets::printer::{PrinterAddress, may_be_printer};
use std::{io, net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, lookup_host},
    time::timeout,
};

/// A printer stands in the same house.
const CONNECT: Duration = Duration::from_secs(3);
/// It answers a question of its state at once.
pub const STATE: Duration = Duration::from_millis(1_500);
/// It reads no faster than it prints.
pub const PRINT: Duration = Duration::from_secs(30);

/// Where the address leads now. None: nowhere, or to a machine that is never spoken to, whatever
/// name it was given.
pub(super) async fn found(address: &PrinterAddress) -> Option<SocketAddr> {
    let named = (address.host.as_str(), address.port);
    let mut found = timeout(CONNECT, lookup_host(named)).await.ok()?.ok()?;
    found.find(|found| may_be_printer(found.ip()))
}

pub struct Link(TcpStream);

impl Link {
    /// None: nobody is there.
    pub(super) async fn to(address: &PrinterAddress) -> Option<Self> {
        let place = found(address).await?;
        let stream = timeout(CONNECT, TcpStream::connect(place)).await.ok()?.ok()?;
        // Questions of three bytes don't wait for more.
        stream.set_nodelay(true).ok()?;
        Some(Self(stream))
    }

    /// # Errors
    /// Not all of it went out in time; how much did isn't known.
    pub(super) async fn send(&mut self, bytes: &[u8], patience: Duration) -> io::Result<()> {
        let sent = timeout(patience, async {
            self.0.write_all(bytes).await?;
            self.0.flush().await
        });
        sent.await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    /// The next byte. None: none came in time, or none comes any more.
    pub(super) async fn byte(&mut self, patience: Duration) -> Option<u8> {
        timeout(patience, self.0.read_u8()).await.ok()?.ok()
    }
}
