//! Requests whose body never ends, to keep memory.

use crate::{shop::Shop, table::Row};
use anyhow::ensure;
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

const CONNECTIONS: usize = 400;
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
    for (gateway, announced) in
        [("test-bank", ANNOUNCED), ("test-bank", SENT + 1), ("nobody", SENT + 1)]
    {
        shop.start(&[]).await?;
        let before = shop.memory_mib()?;
        let begun = Instant::now();
        let mut open = Vec::new();
        for _ in 0..CONNECTIONS {
            open.push(half(shop, gateway, announced).await?);
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
        ensure!(most <= MIB_MAX, "{most} MiB of memory for {gateway}; {MIB_MAX} are allowed");
        ensure!(seconds <= SECONDS_MAX, "bodies for {gateway} ended after {seconds} s only");
        rows.push(Row {
            attack: "half bodies",
            done: format!(
                "{CONNECTIONS} bodies for {gateway}, {SENT} of {announced} bytes each sent"
            ),
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

async fn half(shop: &Shop, gateway: &str, announced: usize) -> anyhow::Result<TcpStream> {
    let mut stream = TcpStream::connect(shop.address).await?;
    let head = format!(
        "POST /payments/notifications/{gateway} HTTP/1.1\r\nhost: {}\r\ncontent-length: \
         {announced}\r\n\r\n",
        shop.address
    );
    // The server may refuse before it has read the half.
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&vec![b'x'; SENT]).await;
    Ok(stream)
}
