//! Adds a hall of 15,000 seats and a performance in it to the demo in a folder, for measuring:
//! `arena DATA`. Prints the performance's address.

use anyhow::Context;
use std::path::PathBuf;
use store::Store;
use testing::Stage;

const SEATS: usize = 15_000;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder: PathBuf = std::env::args().nth(1).context("arena DATA")?.into();
    let stage = Stage::bare(Store::in_folder(&folder).await?).await;
    let plan = seatmap::export::parterre(&seatmap::testing::arena(SEATS));
    println!("{}", stage.another_hall("arena", plan.as_bytes(), "carmen").await?);
    Ok(())
}
