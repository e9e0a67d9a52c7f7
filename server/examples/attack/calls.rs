//! Calls of the browser's part, sent as a form of another site would, to lead a shopper away.

use crate::{
    browser::NO_MINUTE_LIMITS,
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use reqwest::header;
use std::time::Duration;

const ELSEWHERE: &str = "https://elsewhere.example/";
const PATHS: [&str; 2] = ["/api/basket", "/api/hold"];

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(20))?;
    let mut led = 0;
    for path in PATHS {
        let request = client
            .post(format!("{}{path}", shop.url))
            .header(header::ACCEPT, "text/html")
            .header(header::REFERER, ELSEWHERE)
            .header("sec-fetch-site", "same-origin")
            .form(&[("ask", "look")]);
        let answer = request.send().await?;
        let leads = answer.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
        led += usize::from(leads.is_some_and(|leads| leads.starts_with(ELSEWHERE)));
    }
    ensure!(led == 0, "{led} calls lead to where their Referer says; none is allowed");
    Ok(vec![Row {
        attack: "calls",
        done: format!("{} calls with another site as their Referer", PATHS.len()),
        got: format!("{led} lead there"),
    }])
}
