//! Whatever is put into a basket of packages and given back again: each stays within its rules,
//! and none is dearer than they say.

use crate::sale::{
    assert_sound, count,
    example::{
        AS_DOCUMENTED, CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS, SWANS_ONE, SWANS_TWO, less,
        pick, season, total,
    },
};
use domain::{
    id::BasketItemId,
    sales::{basket::BasketLine, offer::begun::extra},
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::collections::BTreeMap;
use testing::{Stage, stages};

const STEPS: u32 = 60;
const SEEDS: [u64; 3] = [1, 7, 42];

/// A basket by chance had found it: the extra ticket took the second opera's part.
#[tokio::test(flavor = "multi_thread")]
async fn an_extra_ticket_leaves_a_package_its_room_for_other_performances() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        pick(&stage, &ana, CARMEN_ONE, &extra(OFFER), &[4]).await.expect("free");
        pick(&stage, &ana, CARMEN_TWO, OFFER, &[3]).await.expect("a second opera");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        assert_eq!(count(&stage, "basket_items").await, 1);
        let own = 2 * less(CARMEN, 15) + less(SWANS, 15);
        assert_eq!(total(&stage, &ana).await, own + less(CARMEN, 5));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_never_dearer_than_its_rules_say() {
    for seed in SEEDS {
        for stage in stages().await {
            season(&stage, &AS_DOCUMENTED).await;
            let mut dice = StdRng::seed_from_u64(seed);
            let ana = stage.guest().await;
            let session = Stage::session_of(&ana);
            let mut most = 0;
            for step in 0..STEPS {
                let lines = selling::basket::basket(&stage.house, session, "en")
                    .await
                    .expect("a basket")
                    .lines;
                if !lines.is_empty() && dice.random_range(0..4) == 0 {
                    let line = lines[dice.random_range(0..lines.len())].id;
                    selling::basket::remove_line(&stage.house, &ana, line)
                        .await
                        .expect("given back");
                } else {
                    let slugs = [CARMEN_ONE, CARMEN_TWO, SWANS_ONE, SWANS_TWO];
                    let slug = slugs[dice.random_range(0..slugs.len())];
                    let offers = [OFFER.to_owned(), OFFER.to_owned(), extra(OFFER)];
                    let offer = &offers[dice.random_range(0..offers.len())];
                    // A refusal changes nothing, which the next look sees.
                    let _ = pick(&stage, &ana, slug, offer, &[dice.random_range(0..20)]).await;
                }
                let basket =
                    selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
                for (item, lines) in by_item(&basket.lines) {
                    check(&lines, &format!("seed {seed}, step {step}, {item}"));
                    most = most.max(lines.len());
                }
            }
            assert!(most >= 4, "seed {seed} made nothing worth looking at");
            assert_sound(&stage).await;
        }
    }
}

fn by_item(lines: &[BasketLine]) -> BTreeMap<BasketItemId, Vec<&BasketLine>> {
    let mut items: BTreeMap<BasketItemId, Vec<&BasketLine>> = BTreeMap::new();
    for line in lines {
        let item = line.item.as_ref().expect("only packages were picked");
        items.entry(item.id).or_default().push(line);
    }
    items
}

/// One or two performances of each kind, each at the price of so many performances; two tickets
/// beyond.
fn check(lines: &[&BasketLine], at: &str) {
    let mut performances: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for line in lines {
        let listed = line.single.as_ref().expect("sold as a ticket, too").listed_minor;
        assert!(line.due_minor <= listed, "{at}: dearer than a ticket");
        performances.entry(&line.performance_slug).or_default().push(listed);
    }
    let operas = performances.keys().filter(|slug| slug.starts_with("carmen")).count();
    assert!(operas <= 2 && performances.len() - operas <= 2, "{at}: more than its groups take");
    assert!(lines.len() - performances.len() <= 2, "{at}: more extra tickets than it may have");
    let percent = match performances.len() {
        0 | 1 => 0,
        2 => 10,
        _ => 15,
    };
    // The ticket of each performance that saves most is the package's own.
    let best: i64 = performances
        .values()
        .map(|listed| {
            let all: i64 = listed.iter().map(|listed| less(*listed, 5)).sum();
            let with_own = listed.iter().map(|own| all - less(*own, 5) + less(*own, percent));
            with_own.min().unwrap_or_default()
        })
        .sum();
    let due: i64 = lines.iter().map(|line| line.due_minor).sum();
    assert_eq!(due, best, "{at}");
    let progress = lines[0].item.as_ref().and_then(|item| item.progress.as_ref());
    let progress = progress.expect("chosen one by one");
    assert_eq!(progress.chosen as usize, performances.len(), "{at}");
    let is_whole = operas >= 1 && performances.len() > operas;
    assert_eq!(progress.is_whole(), is_whole, "{at}: {progress:?}");
}
