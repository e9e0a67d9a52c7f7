//! Long names in addresses, to fill the disk with log lines.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use std::time::Duration;

const REQUESTS: u32 = 300;
/// Jobs may write a line of their own meanwhile.
const LOG_BYTES_MAX: u64 = 20_000;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[]).await?;
    let client = client(Duration::from_secs(20))?;
    let mut rows = Vec::new();
    // The last is a gateway of the shop: its messages are read, and refused as forged.
    for name in ["n".repeat(60_000), "n".repeat(20_000), "test-bank".to_owned()] {
        let before = shop.log_bytes()?;
        for _ in 0..REQUESTS {
            let url = format!("{}/payments/notifications/{name}", shop.url);
            // An answer is not what this is about.
            let _ = client.post(url).body("told").send().await;
        }
        let logged = shop.log_bytes()? - before;
        ensure!(logged <= LOG_BYTES_MAX, "{logged} bytes of log; {LOG_BYTES_MAX} are allowed");
        rows.push(Row {
            attack: "log lines",
            done: format!("{REQUESTS} messages for gateways with names of {} bytes", name.len()),
            got: format!("{logged} bytes of log"),
        });
    }
    Ok(rows)
}
