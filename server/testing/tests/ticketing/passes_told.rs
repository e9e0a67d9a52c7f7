//! Phones and Google are told of changes in the end: after an outage, each once, and nobody who has
//! the pass no more.

use crate::{
    handed_on::resale::{ana_with, offer, ticket},
    sale::count,
    ticketing::passes::{keep, of_ticket, open, tick},
};
use domain::moment::{DAY_MS, MINUTE_MS};
use subscribers::passes::{self, PassOf};
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_push_service_that_is_down_for_a_day_is_asked_seldom_and_loses_nothing() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        for (at, device) in [(0, "one"), (1, "two")] {
            let admission = ticket(&stage, &order, at).await.admission;
            let shown = of_ticket(&stage, &order, admission).await;
            keep(&stage, &shown, device).await;
            offer(&stage, &ana, admission).await;
        }
        stage.wallet.set_away(true);
        for _ in 0..24 * 60 {
            stage.clock.advance_ms(MINUTE_MS);
            passes::round(&stage.house).await.expect("no fault");
        }
        let asked = stage.wallet.asked();
        assert!(asked < 80, "asked {asked} times in a day");
        stage.wallet.set_away(false);
        for _ in 0..2 * 60 {
            stage.clock.advance_ms(MINUTE_MS);
            passes::round(&stage.house).await.expect("no fault");
        }
        let mut told = stage.wallet.take_told();
        told.sort();
        assert_eq!(told, ["token-one", "token-two"], "each once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_has_the_pass_no_more_is_forgotten() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let shown = of_ticket(&stage, &order, admission).await;
        keep(&stage, &shown, "gone").await;
        keep(&stage, &shown, "here").await;
        stage.wallet.lose("token-gone");
        offer(&stage, &ana, admission).await;
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-here"]);
        assert_eq!(count(&stage, "pass_devices").await, 1);
        stage.clock.advance_ms(400 * DAY_MS);
        passes::forget(&stage.house).await.expect("no fault");
        assert_eq!(count(&stage, "pass_devices").await, 0, "and long after the performance all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn google_has_what_stands_and_hears_of_changes_even_after_an_outage() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let of = PassOf::Order(&order.secret, Some(admission));
        stage.wallet.set_away(true);
        let whole = passes::google(&stage.house, of).await.expect("a link all the same");
        assert!(whole.contains("/whole."), "it brings along what Google hasn't: {whole}");
        stage.wallet.set_away(false);
        let link = passes::google(&stage.house, of).await.expect("a link");
        let serial = of_ticket(&stage, &order, admission).await["serial"].clone();
        assert!(link.ends_with(&serial), "{link}");
        assert!(!stage.wallet.at_google(&serial).expect("written").is_void);
        stage.wallet.set_away(true);
        offer(&stage, &ana, admission).await;
        tick(&stage).await;
        assert!(!stage.wallet.at_google(&serial).expect("written").is_void, "not told yet");
        stage.wallet.set_away(false);
        tick(&stage).await;
        assert!(stage.wallet.at_google(&serial).expect("written").is_void);
    }
}
