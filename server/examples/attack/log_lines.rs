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
    for name_bytes in [60_000, 20_000] {
        let before = shop.log_bytes()?;
        let name = "n".repeat(name_bytes);
        for _ in 0..REQUESTS {
            let url = format!("{}/payments/notifications/{name}", shop.url);
            // An answer is not what this is about.
            let _ = client.post(url).body("told").send().await;
        }
        let logged = shop.log_bytes()? - before;
        ensure!(logged <= LOG_BYTES_MAX, "{logged} bytes of log; {LOG_BYTES_MAX} are allowed");
        rows.push(Row {
            attack: "log lines",
            done: format!("{REQUESTS} messages for gateways with names of {name_bytes} bytes"),
            got: format!("{logged} bytes of log"),
        });
    }
    Ok(rows)
}
