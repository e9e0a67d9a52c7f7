//! What was sold keeps its currency, whoever sells at the same moment; and what the audit says of
//! houses that have two.

use crate::{
    buying::extras,
    handed_on::resale::ANA,
    presents::vouchers::granted,
    sale::{
        assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN_ONE, performance, pick, season},
        form,
    },
    sheets::{import_keys::renamed, imports::import},
    ticketing::changes::paid,
};
use domain::moment::HOUR_MS;
use house::Failure;
use season::sheets::season_import::Folder;
use selling::extras::{PutExtra, put_extra};
use std::{sync::Arc, time::Duration};
use testing::stages;
use tokio::sync::Notify;

const IN_USE: &str = "seasons, row 2, column currency: the house has sold, holds or owes in EUR";

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_written_meanwhile_keeps_its_currency() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        // What ended unpaid holds no currency.
        let ended = "update orders set paid_at_ms = null, ended_at_ms = 1, end_cause = 'expired'";
        store::testing::plant(stage.store(), ended).await.expect("ended");
        let begun = Arc::new(Notify::new());
        let (database, has_begun) = (stage.store().clone(), begun.clone());
        let placing = tokio::spawn(async move {
            let placed = database.commit(move |conn| {
                let has_begun = has_begun.clone();
                Box::pin(async move {
                    // As who orders: the basket is locked, then the order is written.
                    let lock = "update baskets set ends_at_ms = ends_at_ms";
                    store::testing::run(conn, lock).await?;
                    has_begun.notify_one();
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    let order = "update orders set paid_at_ms = 1, ended_at_ms = null, \
                                 end_cause = null";
                    store::testing::run(conn, order).await?;
                    Ok::<(), Failure<()>>(())
                })
            });
            placed.await.expect("written");
        });
        begun.notified().await;
        let errors = import(&stage, &renamed(&[("EUR", "CZK")]), &[]).await;
        placing.await.expect("no panic");
        let errors = errors.expect_err("it is sold in euro");
        assert!(errors.iter().any(|error| error.starts_with(IN_USE)), "{errors:?}");
        assert_eq!(count(&stage, "seasons where currency = 'CZK'").await, 0);
    }
}

/// Sums in one basket are never of two currencies: what is held keeps the house's, and a donor says
/// anew how much to give.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_basket_had_in_the_former_currency_is_held_or_gone() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, "", &[3]).await.expect("free");
        for (key, amount_minor) in [("young-voices", Some(2_500)), ("programme", None)] {
            let performance = match amount_minor {
                Some(_) => None,
                None => Some(performance(&stage, CARMEN_ONE).await),
            };
            let put = PutExtra { amount_minor, ..extras::put(key, performance, 1) };
            put_extra(&stage.house, &ana, &put).await.expect("sold");
        }
        let shown = form(&stage, &ana, extras::view(&stage, &ana).await.state.total_minor).await;

        let crowns = renamed(&[("EUR", "CZK")]);
        let errors = import(&stage, &crowns, &[]).await.expect_err("a seat is held in euro");
        assert!(errors.iter().any(|error| error.starts_with(IN_USE)), "{errors:?}");
        assert_eq!(extras::view(&stage, &ana).await.extras.len(), 2);

        stage.clock.advance_ms(2 * HOUR_MS);
        import(&stage, &crowns, &[]).await.expect("nothing is held any more");
        let basket = extras::view(&stage, &ana).await;
        assert_eq!((basket.lines.len(), basket.ended.len(), basket.extras.len()), (0, 1, 1));
        assert_eq!((basket.quote.currency.as_str(), basket.quote.total_minor), ("CZK", 650));
        assert_eq!(count(&stage, "basket_extras where amount_minor is not null").await, 0);
        // What the page of the checkout said in euro buys nothing in crowns.
        let placed = money::checkout::place_order(&stage.house, &ana, &shown).await;
        assert!(matches!(placed, Err(Failure::Refused(_))), "{placed:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_imports_at_once_one_sees_the_other() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let (crowns, francs) = (renamed(&[("EUR", "CZK")]), renamed(&[("EUR", "CHF")]));
        let (one, two) = tokio::join!(import(&stage, &crowns, &[]), import(&stage, &francs, &[]));
        assert!(one.is_ok() || two.is_ok(), "{one:?} {two:?}");
        let both = "(select currency from seasons where key = '2026-27' \
                    union select currency from price_lists where key = 'opera') as all_of_it";
        assert_eq!(count(&stage, both).await, 1);
    }
}

/// A price group of its own, without prices, in euro.
fn former() -> Folder {
    let mut folder = renamed(&[]);
    folder.0.retain(|name, _| name == "taxes.csv");
    let group = "key,currency,tax\nformer,EUR,culture\n";
    folder.0.insert("price_groups.csv".to_owned(), group.as_bytes().to_vec());
    folder
}

/// As a program did that let an import change the currency of what was sold.
const CHANGED: &str = "update seasons set currency = 'CZK'; \
    update price_lists set currency = 'CZK'; \
    update sheet_rows set cells = replace(cells, 'EUR', 'CZK') \
    where sheet in ('seasons', 'price_groups')";

#[tokio::test(flavor = "multi_thread")]
async fn a_house_of_two_currencies_is_sound_and_a_lost_one_comes_back() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let two = stage.answers_under("update seasons set currency = 'CZK'").await;
        let two = two.expect("asked");
        assert!(two.is_empty(), "{two:?}");

        store::testing::plant(stage.store(), CHANGED).await.expect("changed");
        granted(&stage, 5_000).await;
        assert_eq!(count(&stage, "vouchers where currency = 'CZK'").await, 1);
        let answers = stage.answers_under("select 1").await.expect("asked");
        let named: Vec<&str> = answers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(named, ["6.36"]);
        // What was sold in crowns stays in crowns; the euro gets a price group beside.
        let back = import(&stage, &renamed(&[]), &[]).await.expect_err("in crowns by now");
        assert!(back.iter().any(|error| error.contains("owes in CZK")), "{back:?}");
        import(&stage, &former(), &[]).await.expect("one more price group");
        assert_sound(&stage).await;
        // From then on it has both, and neither becomes the other one.
        let mut other = former();
        let group = "key,currency,tax\nformer,CZK,culture\n";
        other.0.insert("price_groups.csv".to_owned(), group.as_bytes().to_vec());
        let errors = import(&stage, &other, &[]).await.expect_err("sold in euro");
        let place = "price_groups, row 2, column currency: former is in EUR";
        assert!(errors.iter().any(|error| error.starts_with(place)), "{errors:?}");
    }
}
