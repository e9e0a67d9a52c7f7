//! The largest file, asked for in a form that has to be compressed, to burn the processor's time.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use anyhow::{Context, ensure};
use std::time::Duration;

const REQUESTS: u32 = 200;
/// Compressing it anew took 6.5 ms.
const CPU_MS_MAX: f64 = 2.0;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[]).await?;
    let client = client(Duration::from_secs(60))?;
    let page = client.get(format!("{}/en", shop.url)).send().await?.text().await?;
    let Some((_, rest)) = page.split_once("/site/") else {
        let got = "the browser's files were not built (`make web`)".to_owned();
        let done = format!("{REQUESTS} requests of the wasm with gzip");
        return Ok(vec![Row { attack: "compressed files", done, got }]);
    };
    let version = rest.split('/').next().context("no version")?;
    let url = format!("{}/site/{version}/pkg/app_bg.wasm", shop.url);
    let mut bytes = 0;
    let mut before = 0.0;
    for n in 0..=REQUESTS {
        // The first one may compress it.
        if n == 1 {
            before = shop.cpu_ms()?;
        }
        let request = client.get(&url).header("accept-encoding", "gzip");
        bytes = request.send().await?.error_for_status()?.bytes().await?.len();
    }
    let each = (shop.cpu_ms()? - before) / f64::from(REQUESTS);
    ensure!(each <= CPU_MS_MAX, "{each:.1} ms of the processor each; {CPU_MS_MAX} are allowed");
    Ok(vec![Row {
        attack: "compressed files",
        done: format!("{REQUESTS} requests of the wasm with gzip ({bytes} bytes each)"),
        got: format!("{each:.1} ms of the processor's time each"),
    }])
}
