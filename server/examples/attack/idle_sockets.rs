//! Connections that are opened and say nothing, to leave none for shoppers.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use anyhow::{Context, ensure};
use reqwest::StatusCode;
use std::time::{Duration, Instant};
use tokio::{net::TcpStream, time::timeout};

/// More than the usual limit of open files of a process.
const SOCKETS: usize = 1_100;
const PATIENCE: Duration = Duration::from_secs(20);
/// For a page among idle connections, on a machine that is busy.
const PAGE_MS_MAX: u128 = 5_000;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[]).await?;
    let alone = shopper(shop).await?;
    let mut idle = Vec::new();
    for _ in 0..SOCKETS {
        if let Ok(Ok(stream)) = timeout(PATIENCE, TcpStream::connect(shop.address)).await {
            idle.push(stream);
        }
    }
    let among = shopper(shop).await.context("a shopper among idle connections")?;
    ensure!(among <= PAGE_MS_MAX, "a page takes {among} ms; {PAGE_MS_MAX} are allowed");
    Ok(vec![Row {
        attack: "idle sockets",
        done: format!("{SOCKETS} connections are opened and kept silent"),
        got: format!("a shopper's page takes {among} ms, without them {alone} ms"),
    }])
}

/// How long the season's page takes in milliseconds, on a connection of its own.
async fn shopper(shop: &Shop) -> anyhow::Result<u128> {
    let client = client(PATIENCE)?;
    let begun = Instant::now();
    let answer = client.get(format!("{}/en", shop.url)).send().await?;
    let status = answer.status();
    answer.bytes().await?;
    ensure!(status == StatusCode::OK, "the page was answered {status}");
    Ok(begun.elapsed().as_millis())
}
