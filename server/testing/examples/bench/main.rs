//! Figures of the house itself, without its web: opening the plan of 1,800 seats, holding, holds
//! a second with many shoppers at once, customers found as staff type. On SQLite, and on
//! PostgreSQL where `PARTERRE_TEST_POSTGRES` names a server. Noisy machines: compare within one
//! run.

mod customers;

use domain::{
    id::PerformanceId,
    seats::hold::{HoldRequest, SeatRequest},
};
use std::time::{Duration, Instant};
use store::Store;
use testing::Stage;

const LOOKS: usize = 200;
const HOLDS: usize = 300;
const SHOPPERS: usize = 64;
const HOLDS_EACH: usize = 20;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    bench("sqlite", Store::in_folder(folder.path()).await?).await?;
    match store::testing::fresh_postgres().await? {
        Some(store) => bench("postgres", store).await?,
        None => println!("postgres: not measured, PARTERRE_TEST_POSTGRES names no server"),
    }
    Ok(())
}

async fn bench(name: &str, store: Store) -> anyhow::Result<()> {
    let stage = Stage::bare(store).await;
    let begun = Instant::now();
    season::demo::load_demo(&stage.house).await?;
    println!("{name}: demo season loaded in {:.1} s", begun.elapsed().as_secs_f64());
    let season = selling::programme::season(&stage.house, None, "es").await?.expect("the demo's");
    let opera: Vec<(PerformanceId, String)> = season
        .performances
        .iter()
        .filter(|card| matches!(card.sale, domain::sales::season::SaleState::Open { .. }))
        .filter(|card| card.hall == "Gran Teatro")
        .map(|card| (card.id, card.slug.clone()))
        .collect();
    let slug = &opera.last().expect("performances to come").1;
    selling::plan_page::open_plan(&stage.house, slug, "es", None, None).await?;
    let mut looks = Vec::new();
    for _ in 0..LOOKS {
        let begun = Instant::now();
        selling::plan_page::open_plan(&stage.house, slug, "es", None, None).await?;
        looks.push(begun.elapsed());
    }
    tell(name, "open the plan of 1,800 seats", &mut looks);
    let (mut holds, mut refused) = (Vec::new(), 0);
    for turn in 0..HOLDS {
        let guest = stage.guest().await;
        let request = best(opera[turn % opera.len()].0);
        let begun = Instant::now();
        let done = selling::hold::hold(&stage.house, &guest, &request).await;
        holds.push(begun.elapsed());
        refused += usize::from(done.is_err());
    }
    tell(name, &format!("hold the two best seats ({refused} refused)"), &mut holds);
    many(name, &stage, &opera).await;
    customers::bench(name, &stage).await
}

fn best(performance: PerformanceId) -> HoldRequest {
    HoldRequest {
        performance,
        seat_request: SeatRequest::Best { zone: None, count: 2, offer: None },
    }
}

/// Named seats, one each, all shoppers at once over all performances.
async fn many(name: &str, stage: &Stage, opera: &[(PerformanceId, String)]) {
    let mut shoppers = Vec::new();
    for _ in 0..SHOPPERS {
        shoppers.push(stage.guest().await);
    }
    let begun = Instant::now();
    let all = shoppers.iter().enumerate().map(|(number, shopper)| async move {
        let mut held = 0;
        for turn in 0..HOLDS_EACH {
            let performance = opera[(number + turn) % opera.len()].0;
            let place = (number * HOLDS_EACH + turn) as u32 % 1_800;
            let seat_request = SeatRequest::tickets(&[place]);
            let request = HoldRequest { performance, seat_request };
            held += usize::from(selling::hold::hold(&stage.house, shopper, &request).await.is_ok());
        }
        held
    });
    let held: usize = futures::future::join_all(all).await.into_iter().sum();
    let seconds = begun.elapsed().as_secs_f64();
    let tried = SHOPPERS * HOLDS_EACH;
    println!(
        "{name}: {SHOPPERS} shoppers at once: {:.0} holds given a second, {:.0} answered ({held} \
         of {tried} given)",
        held as f64 / seconds,
        tried as f64 / seconds
    );
}

fn tell(name: &str, what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("{name}: {what}: p50 {:.2} ms, p99 {:.2} ms", at(0.5), at(0.99));
}
