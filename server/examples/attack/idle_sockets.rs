//! Connections that are opened and say nothing, to leave none for shoppers.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use std::time::{Duration, Instant};
use tokio::{net::TcpStream, time::timeout};

/// More than the usual limit of open files of a process.
const SOCKETS: usize = 1_100;
const PATIENCE: Duration = Duration::from_secs(20);

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[]).await?;
    let alone = shopper(shop).await?;
    let mut idle = Vec::new();
    for _ in 0..SOCKETS {
        if let Ok(Ok(stream)) = timeout(PATIENCE, TcpStream::connect(shop.address)).await {
            idle.push(stream);
        }
    }
    let among = shopper(shop).await?;
    Ok(vec![Row {
        attack: "idle sockets",
        done: format!("{SOCKETS} connections are opened and kept silent"),
        got: format!("a shopper's page takes {among}, without them {alone}"),
    }])
}

/// How long the season's page takes, on a connection of its own.
async fn shopper(shop: &Shop) -> anyhow::Result<String> {
    let client = client(PATIENCE)?;
    let begun = Instant::now();
    match client.get(format!("{}/en", shop.url)).send().await {
        Ok(answer) => {
            let status = answer.status().as_u16();
            answer.bytes().await?;
            Ok(format!("{} ms ({status})", begun.elapsed().as_millis()))
        }
        Err(_) => Ok(format!("more than {} s", PATIENCE.as_secs())),
    }
}
