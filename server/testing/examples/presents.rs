//! A great many presents whose cards are due in the same minute, while the mail server refuses
//! every second mail: `presents COUNT [SEED]`. Says how long it takes until each recipient has the
//! card, and stops with an error where somebody has it twice or not at all.

use anyhow::{Context, ensure};
use domain::{
    moment::{HOUR_MS, MINUTE_MS, SECOND_MS},
    people::actor::Actor,
    tickets::gift::CardDesign,
};
use season::sheets::season_import::import_season;
use selling::extras::PutExtra;
use std::{collections::BTreeMap, time::Instant};
use subscribers::gifts::{self, Delivery, GiftRequest};
use testing::{Stage, season_example};

/// Presents are vouchers here: of tickets a hall has too few.
const EXTRAS: &str = "key,kind,price,tax,company,valid_months,valid_until,max_order,name_en\n\
    voucher-50,voucher,50.00,,opera,24,,10,Gift voucher\n";
/// The cards are due at this hour of the stage's day, in Madrid; it is noon there.
const HOUR: i64 = 20;
/// Nobody's card may take so long.
const LATE_MS: i64 = 6 * HOUR_MS;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let count = args.next().context("presents COUNT [SEED]")?.parse()?;
    let seed = args.next().map_or(Ok(7), |seed| seed.parse())?;
    let stage = Stage::on_sqlite().await;
    import_season(&stage.house, &Actor::Console, &season_example(&[("extras.csv", EXTRAS)]), false)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
    let begun = Instant::now();
    for number in 0..count {
        give(&stage, number).await?;
    }
    println!("{count} presents bought in {:.1} s", begun.elapsed().as_secs_f64());
    stage.clock.advance_ms((HOUR - 12) * HOUR_MS - MINUTE_MS);
    settle(&stage).await;
    ensure!(cards(&stage).is_empty(), "a card was sent before its time");
    stage.mail.refuse_half(seed);
    stage.clock.advance_ms(MINUTE_MS);
    drain(&stage, count).await
}

/// Everything that is due now.
async fn settle(stage: &Stage) {
    house::jobs::tick(&stage.house).await;
    while house::outbox::deliver_outbox(&stage.house).await.is_ok_and(|tried| tried > 0) {}
}

async fn drain(stage: &Stage, count: usize) -> anyhow::Result<()> {
    let (begun, due_at) = (Instant::now(), stage.house.now());
    let mut seen = 0;
    while cards(stage).len() < count {
        settle(stage).await;
        let now = cards(stage).len();
        let late_ms = stage.house.now().since_ms(due_at);
        if now * 10 / count > seen * 10 / count {
            println!("{now} cards after {} s of the house's time", late_ms / SECOND_MS);
        }
        seen = now;
        ensure!(late_ms < LATE_MS, "{} of {count} cards came in time", now);
        stage.clock.advance_ms(SECOND_MS);
    }
    println!(
        "each has one card: {:.1} s of work, {} s of the house's time with all waits, {} \
         refusals",
        begun.elapsed().as_secs_f64(),
        stage.house.now().since_ms(due_at) / SECOND_MS,
        stage.mail.refused(),
    );
    stage.clock.advance_ms(HOUR_MS);
    settle(stage).await;
    let twice = cards(stage).into_iter().find(|(_, cards)| *cards > 1);
    ensure!(twice.is_none(), "{twice:?} has more than one");
    Ok(())
}

/// How many each recipient has.
fn cards(stage: &Stage) -> BTreeMap<String, usize> {
    let mut cards = BTreeMap::new();
    for to in stage.mail.addresses() {
        if to.starts_with("recipient-") {
            *cards.entry(to).or_default() += 1;
        }
    }
    cards
}

async fn give(stage: &Stage, number: usize) -> anyhow::Result<()> {
    let actor = stage.guest().await;
    let voucher = PutExtra {
        key: "voucher-50".to_owned(),
        performance: None,
        quantity: 1,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, &actor, &voucher)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure}"))?;
    let secret = stage.buy_basket(&actor, &format!("giver-{number}@example.org")).await?;
    let request = GiftRequest {
        recipient_name: "Ben".to_owned(),
        email: format!("recipient-{number}@example.org"),
        dedication: "Enjoy it!".to_owned(),
        design: CardDesign::Birthday,
        language: "en".to_owned(),
        delivery: Delivery::At {
            day: "2026-12-01".to_owned(),
            hour: HOUR.to_string(),
            time_zone: "Europe/Madrid".to_owned(),
        },
        keeps_extras: false,
    };
    gifts::give(&stage.house, &actor, &secret, &request)
        .await
        .map_err(|failure| anyhow::anyhow!("{failure}"))?;
    Ok(())
}
