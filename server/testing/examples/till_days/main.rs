//! Random days of tills, over the use cases that pages and commands call, judged by the ledger's
//! export alone.
//!
//! `till_days SEED DAYS [KILLS]` plays clerks who open tills, sell for cash and by a terminal, give
//! wrong change, refund, pay debts in cash, sell on invoice and take cash for it, pay in and out,
//! withdraw, hand drawers on, count, close and confirm. What really lies in drawers and in the safe
//! only the player knows (`world`). With kills, a process carries the deeds out that is killed so
//! often at moments by chance; each deed that was not answered is asked for again.
//! `till_days step DIR SEED DAY` is that process.

mod deeds;
mod desk;
mod judge;
mod world;

use anyhow::Context;
use desk::Desk;
use std::path::Path;
use world::World;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let first = args.next().context("till_days SEED DAYS [KILLS]")?;
    if first == "step" {
        let folder = args.next().context("a folder")?;
        let seed = args.next().context("a seed")?.parse()?;
        let day = args.next().context("a day")?.parse()?;
        return desk::step(Path::new(&folder), seed, day).await;
    }
    let seed = first.parse()?;
    let days: i64 = args.next().context("till_days SEED DAYS [KILLS]")?.parse()?;
    let kills: usize = args.next().map_or(Ok(0), |kills| kills.parse())?;
    let folder = tempfile::tempdir()?;
    let mut world = World::new(seed, Desk::open(folder.path(), seed, kills).await?);
    for _ in 0..days {
        world.day().await?;
    }
    let deeds = world.deeds;
    let (desk, known) = world.over();
    let killed = desk.close()?;
    let told = judge::judge(folder.path(), &known).await?;
    println!("seed {seed}: {days} days, {deeds} deeds, {killed} kills; {told}");
    Ok(())
}
