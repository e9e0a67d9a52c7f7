//! Measures the money page in a house that has sold for years: `money_page DATA ORDERS [SLUG]`. The
//! first run fills the SQLite database in the folder DATA with so many paid orders (minutes), of
//! this performance where the folder has a season already.

use anyhow::{Context, ensure};
use domain::{
    order::PlaceRequest,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::checkout::{Next, shown};
use std::{path::PathBuf, time::Instant};
use store::Store;
use testing::{NOON, Stage, number};

const VIEWS: usize = 5;
const VIEWS_AT_ONCE: usize = 20;
const READS: usize = 200;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder: PathBuf = arguments.next().context("money_page DATA ORDERS")?.into();
    let orders: i64 = arguments.next().context("money_page DATA ORDERS")?.parse()?;
    let stage = Stage::over(Store::in_folder(&folder).await?, 7, NOON).await;
    let slug = arguments.next().unwrap_or_else(|| stage.performance_slug.to_owned());
    let slug = slug.as_str();
    if number(stage.store(), "select count(*) from orders").await? == 0 {
        sell_one(&stage, slug).await?;
        store::testing::copy_orders(stage.store(), orders - 1).await?;
    }
    println!("{} orders", number(stage.store(), "select count(*) from orders").await?);
    for _ in 0..VIEWS {
        println!("one view: {} ms", view(&stage).await?);
    }
    println!("a shopper's reads alone: {}", reads(&stage, slug).await?);
    let staff = futures::future::join_all((0..VIEWS_AT_ONCE).map(|_| view(&stage)));
    let (staff, shopper) = futures::join!(staff, reads(&stage, slug));
    let slowest = staff.into_iter().collect::<anyhow::Result<Vec<_>>>()?.into_iter().max();
    println!("{VIEWS_AT_ONCE} views at once: the slowest {} ms", slowest.unwrap_or_default());
    println!("a shopper's reads meanwhile: {}", shopper?);
    let begun = Instant::now();
    money::books::findings::look_for_findings(&stage.house).await?;
    println!("a check of what changed: {} ms", begun.elapsed().as_millis());
    let checked = async {
        let begun = Instant::now();
        money::books::findings::check_books(&stage.house).await?;
        anyhow::Ok(begun.elapsed().as_millis())
    };
    let (checked, shopper) = futures::join!(checked, reads(&stage, slug));
    println!("the daily check of all orders: {} ms", checked?);
    println!("a shopper's reads meanwhile: {}", shopper?);
    Ok(())
}

async fn view(stage: &Stage) -> anyhow::Result<u128> {
    let begun = Instant::now();
    let page =
        money::books::money_page::money_page(&stage.house.for_staff(), &Actor::Console).await;
    page.map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
    Ok(begun.elapsed().as_millis())
}

/// What each page of a shopper does first: it reads the catalogue's version.
async fn reads(stage: &Stage, slug: &str) -> anyhow::Result<String> {
    let performance =
        season::plan::performance(&stage.house, slug).await?.context("a performance")?;
    let mut times = Vec::new();
    for _ in 0..READS {
        let begun = Instant::now();
        season::plan::performance_slug(&stage.house, performance).await?;
        times.push(begun.elapsed().as_micros());
    }
    times.sort_unstable();
    let (median, slowest) = (times[READS / 2], times[READS - 1]);
    Ok(format!("median {median} µs, slowest {slowest} µs"))
}

async fn sell_one(stage: &Stage, slug: &str) -> anyhow::Result<()> {
    let actor = stage.guest().await;
    let performance =
        season::plan::performance(&stage.house, slug).await?.context("a performance")?;
    let seat_request = SeatRequest::Best { zone: None, count: 1, offer: None };
    let request = HoldRequest { performance, seat_request };
    selling::hold::hold(&stage.house, &actor, &request)
        .await
        .map_err(|it| anyhow::anyhow!("{it:?}"))?;
    let basket = selling::basket::basket(&stage.house, Stage::session_of(&actor), "en").await?;
    let form = PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(&stage.house),
        given_name: "Ana".to_owned(),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        terms_accepted: true,
        payment_method: None,
        total_shown_minor: basket.quote.total_minor,
        shown: shown(&basket.quote, &basket.invoices),
        on_top_of: String::new(),
        credit_shown_minor: None,
        vouchers_shown_minor: None,
        exchange_shown_minor: None,
        keeps_card: false,
        ..PlaceRequest::default()
    };
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await;
    let placed = placed.map_err(|it| anyhow::anyhow!("{it:?}"))?;
    let Next::Pay(redirect) = &placed.next else { anyhow::bail!("a bank is asked") };
    let reference = redirect.url.rsplit('/').next().context("a path")?;
    stage.bank.capture(reference);
    money::payments::returned(&stage.house, reference, None).await?;
    house::jobs::tick(&stage.house).await;
    money::invoices::issue_invoices(&stage.house).await?;
    let sold = number(stage.store(), "select count(*) from admissions").await?;
    ensure!(sold == 1, "one ticket");
    Ok(())
}
