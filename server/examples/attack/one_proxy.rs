//! Many clients behind one proxy, and one client that writes addresses of its own into the
//! header.

use crate::{
    browser::ANY_ADDRESS,
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use reqwest::StatusCode;
use std::time::{Duration, Instant};

const CLIENTS: u32 = 60;
const FORGERIES: u32 = 60;
/// The default of `limits.checkouts_per_minute`.
const CHECKOUTS_PER_MINUTE: u64 = 12;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&ANY_ADDRESS).await?;
    let mut refused = 0;
    for n in 0..CLIENTS {
        let address = format!("198.51.{}.{}", 100 + n / 200, 1 + n % 200);
        refused += u32::from(is_refused(shop, &address).await?);
    }
    let (mut passed, begun) = (0, Instant::now());
    for n in 0..FORGERIES {
        // The proxy appends the address that it sees; all before it is the client's own writing.
        let list = format!("203.0.113.{n}, 192.0.2.77");
        passed += u64::from(!is_refused(shop, &list).await?);
    }
    // What is used up comes back evenly over the minute.
    let allowed = CHECKOUTS_PER_MINUTE + begun.elapsed().as_secs() * CHECKOUTS_PER_MINUTE / 60 + 1;
    ensure!(refused == 0, "{refused} clients behind one proxy were refused");
    ensure!(passed > 0, "no request was let through at all");
    ensure!(passed <= allowed, "{passed} forged addresses let through; {allowed} are allowed");
    Ok(vec![
        Row {
            attack: "clients behind one proxy",
            done: format!("{CLIENTS} clients check out once each, within a minute"),
            got: format!("{refused} of them refused"),
        },
        Row {
            attack: "forged addresses",
            done: format!("one client checks out {FORGERIES} times and writes other addresses"),
            got: format!("{passed} let through"),
        },
    ])
}

async fn is_refused(shop: &Shop, forwarded: &str) -> anyhow::Result<bool> {
    let request = client(Duration::from_secs(20))?
        .post(format!("{}/en/checkout", shop.url))
        .header("origin", &shop.url)
        .header("x-forwarded-for", forwarded)
        .form(&[("key", "")]);
    Ok(request.send().await?.status() == StatusCode::TOO_MANY_REQUESTS)
}
