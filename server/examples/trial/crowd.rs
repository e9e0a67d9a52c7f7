//! Shoppers who visit one after the other until the trial ends.

use crate::{
    Plan,
    browser::Browser,
    shopper::{self, Promises},
};
use anyhow::ensure;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::{ops::Range, sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinSet, time::sleep};

/// The performances of which two seats can be had by anybody.
pub async fn on_sale(all: &[String], browser: &Browser) -> anyhow::Result<Vec<String>> {
    let mut open = Vec::new();
    for performance in all {
        let mut dice = StdRng::seed_from_u64(0);
        let mut browser = browser.clone();
        let one = std::slice::from_ref(performance);
        if shopper::hold(&mut browser, one, &mut dice).await.unwrap_or(false) {
            browser.post("/en/basket/empty", &[]).await?;
            open.push(performance.clone());
        }
    }
    ensure!(!open.is_empty(), "no performance of the demo season is on sale today");
    Ok(open)
}

#[derive(Clone)]
struct Visitors {
    browser: Browser,
    performances: Vec<String>,
    promises: Arc<Promises>,
    /// Between two of them.
    rest_ms: Range<u64>,
}

impl Visitors {
    async fn shop_on(self, mut dice: StdRng, stopped: watch::Receiver<bool>) {
        let Self { browser, performances, promises, rest_ms } = self;
        while !*stopped.borrow() {
            let its_dice = StdRng::seed_from_u64(dice.random());
            let visited =
                shopper::visit(browser.clone(), &performances, &promises, its_dice, &stopped).await;
            if let Err(error) = visited {
                promises.trouble(format!("a visit failed: {error:#}"));
            }
            sleep(Duration::from_millis(dice.random_range(rest_ms.clone()))).await;
        }
    }
}

/// As many as planned; they leave once `stopped` says so.
pub fn crowd(
    plan: &Plan,
    browser: &Browser,
    performances: &[String],
    promises: &Arc<Promises>,
    stopped: &watch::Receiver<bool>,
) -> JoinSet<()> {
    let mut crowd = JoinSet::new();
    let visitors = Visitors {
        browser: browser.clone(),
        performances: performances.to_vec(),
        promises: promises.clone(),
        rest_ms: plan.rest_ms.clone(),
    };
    for number in 0..plan.shoppers {
        let dice = StdRng::seed_from_u64(plan.seed << 16 ^ u64::from(number));
        crowd.spawn(visitors.clone().shop_on(dice, stopped.clone()));
    }
    crowd
}
