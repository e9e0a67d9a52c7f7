//! Requests whose body never ends, to keep memory.

use crate::{browser::NO_MINUTE_LIMITS, shop::Shop, table::Row};
use anyhow::ensure;
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

pub const CONNECTIONS: usize = 400;
const SENT: usize = 60_000;
/// What older programs let in.
const ANNOUNCED: usize = 500_000;
const ENDED_LIMIT: Duration = Duration::from_secs(60);
/// The default of `limits.body_seconds` is 10; the rest is for a machine that is busy.
const SECONDS_MAX: u64 = 40;
/// 400 bodies of 64 KB would be 25 MiB; the rest is what connections need.
const MIB_MAX: u64 = 120;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (path, announced) in [
        ("/payments/notifications/test-bank", ANNOUNCED),
        ("/payments/notifications/test-bank", SENT + 1),
        ("/payments/notifications/nobody", SENT + 1),
        // Of staff these may be larger, within three minutes.
        ("/en/staff/look", ANNOUNCED),
        ("/en/staff/texts/basket-title", ANNOUNCED),
    ] {
        shop.start(&NO_MINUTE_LIMITS).await?;
        let before = shop.memory_mib()?;
        let begun = Instant::now();
        let mut open = Vec::new();
        for _ in 0..CONNECTIONS {
            open.push(half(shop, path, announced).await?);
        }
        sleep(Duration::from_secs(1)).await;
        let during = shop.memory_mib()?;
        for stream in &mut open {
            // Until the server has answered, or closed it.
            let mut answer = [0; 1];
            let _ = timeout(ENDED_LIMIT, stream.read(&mut answer)).await;
        }
        let seconds = begun.elapsed().as_secs();
        drop(open);
        sleep(Duration::from_secs(1)).await;
        let after = shop.memory_mib()?;
        let more = |mib: u64| mib.saturating_sub(before);
        let most = more(during).max(more(after));
        ensure!(most <= MIB_MAX, "{most} MiB of memory for {path}; {MIB_MAX} are allowed");
        ensure!(seconds <= SECONDS_MAX, "bodies for {path} ended after {seconds} s only");
        rows.push(Row {
            attack: "half bodies",
            done: format!("{CONNECTIONS} bodies for {path}, {SENT} of {announced} bytes each sent"),
            got: format!(
                "{} MiB of memory, {} MiB afterwards, all ended after {seconds} s",
                more(during),
                more(after)
            ),
        });
        shop.stop()?;
    }
    Ok(rows)
}

/// A body of which only a part comes.
pub async fn half(shop: &Shop, path: &str, announced: usize) -> anyhow::Result<TcpStream> {
    let mut stream = TcpStream::connect(shop.address).await?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\ncontent-length: \
         {announced}\r\n\r\n",
        shop.address
    );
    // The server may refuse before it has read the half.
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&vec![b'x'; SENT]).await;
    Ok(stream)
}
