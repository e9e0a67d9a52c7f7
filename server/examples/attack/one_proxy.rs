//! Many clients behind one proxy, and one client that writes addresses of its own into the
//! header.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use reqwest::StatusCode;
use std::time::Duration;

const CLIENTS: u32 = 60;
const FORGERIES: u32 = 60;
const SETTINGS: [(&str, &str); 2] = [
    ("LIMITS__CLIENT_ADDRESS_HEADER", "x-forwarded-for"),
    ("LIMITS__TRUSTED_PROXIES", "127.0.0.1"),
];

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&SETTINGS).await?;
    let mut refused = 0;
    for n in 0..CLIENTS {
        let address = format!("198.51.{}.{}", 100 + n / 200, 1 + n % 200);
        refused += u32::from(is_refused(shop, &address).await?);
    }
    let mut passed = 0;
    for n in 0..FORGERIES {
        // The proxy appends the address that it sees; all before it is the client's own writing.
        let list = format!("203.0.113.{n}, 192.0.2.77");
        passed += u32::from(!is_refused(shop, &list).await?);
    }
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
