//! Receipts of extras in the wallets of phones: the same code as on paper, void once the piece is
//! handed out, taken back or charged back.

use crate::{
    buying::receipts::{SWANS, bought, named, read, view},
    sale::{assert_sound, count},
    ticketing::passes::{fetched, keep, pass, tick},
};
use domain::{id::OrderLineId, moment::DAY_MS, tickets::state::ScanReason};
use house::Answered;
use subscribers::passes::{self, PassOf, PassRefusal};
use testing::{Stage, stages};

async fn refusal(stage: &Stage, of: PassOf<'_>) -> PassRefusal {
    match passes::apple(&stage.house, of).await.answered().expect("no fault") {
        Err(why) => why,
        Ok(_) => panic!("it was to be refused"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_s_pass_has_its_code_and_is_void_once_the_piece_is_handed_out() {
    for mut stage in stages().await {
        let order = bought(&stage).await;
        stage.open_wallets();
        let programmes = named(&order, "programme").receipts.clone();
        let cava = named(&order, "cava").receipts[0].clone();
        let of = |line| PassOf::Receipt(&order.secret, line);
        let first = pass(&stage, of(programmes[0].line)).await;
        assert_eq!(first["code"], programmes[0].code);
        assert!(!first["starts"].is_empty() && first["seat"].is_empty(), "{first:?}");
        assert!(first["words"].contains("Swan Lake"), "with what it goes: {first:?}");
        let second = pass(&stage, of(programmes[1].line)).await;
        assert_ne!(first["serial"], second["serial"]);
        let drink = pass(&stage, of(cava.line)).await;
        assert!(drink["starts"].is_empty(), "it goes with no performance: {drink:?}");
        assert_eq!(pass(&stage, of(programmes[0].line)).await, first, "again the same");
        assert_eq!(count(&stage, "passes").await, 3);

        let phone = keep(&stage, &first, "programme").await;
        keep(&stage, &second, "other").await;
        let bar = keep(&stage, &drink, "drink").await;
        tick(&stage).await;
        assert!(stage.wallet.take_told().is_empty(), "nothing has changed");
        let curtain = order.lines[0].starts_at;
        assert_eq!(read(&stage, &programmes[0].code, SWANS, curtain).await, ScanReason::Valid);
        assert_eq!(read(&stage, &cava.code, SWANS, curtain).await, ScanReason::Valid);
        tick(&stage).await;
        let mut told = stage.wallet.take_told();
        told.sort();
        assert_eq!(told, ["token-drink", "token-programme"]);
        for phone in [&phone, &bar] {
            let (shown, _) = fetched(&stage, phone, None).await;
            assert_eq!((shown["void"].as_str(), shown["code"].as_str()), ("true", ""));
            assert_eq!(shown["holder"], "", "a dead code names nobody");
        }
        assert_eq!(refusal(&stage, of(programmes[0].line)).await, PassRefusal::NotNow);
        stage.clock.advance_ms(900 * DAY_MS);
        passes::forget(&stage.house).await.expect("no fault");
        assert_eq!(count(&stage, "pass_devices").await, 0, "long after, no phone is known");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn google_hears_that_a_piece_was_handed_out() {
    for mut stage in stages().await {
        let order = bought(&stage).await;
        stage.open_wallets();
        let cava = named(&order, "cava").receipts[0].clone();
        let of = PassOf::Receipt(&order.secret, cava.line);
        let link = passes::google(&stage.house, of).await.expect("a link");
        let serial = pass(&stage, of).await["serial"].clone();
        assert!(link.ends_with(&serial), "{link}");
        let written = stage.wallet.at_google(&serial).expect("written");
        assert!(!written.is_void && written.times.is_none());
        let curtain = order.lines[0].starts_at;
        assert_eq!(read(&stage, &cava.code, SWANS, curtain).await, ScanReason::Valid);
        tick(&stage).await;
        assert!(stage.wallet.at_google(&serial).expect("written").is_void);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_has_it() {
    for mut stage in stages().await {
        let order = bought(&stage).await;
        let line = named(&order, "cava").receipts[0].line;
        let of = PassOf::Receipt(&order.secret, line);
        assert_eq!(refusal(&stage, of).await, PassRefusal::NotOffered, "no keys");
        stage.open_wallets();
        let ticket = order.lines[0].line;
        for wrong in [
            PassOf::Receipt("no-such-secret", line),
            PassOf::Receipt("\0", line),
            PassOf::Receipt(&order.secret, ticket),
            PassOf::Receipt(&order.secret, OrderLineId(stage.house.new_id())),
        ] {
            assert_eq!(refusal(&stage, wrong).await, PassRefusal::UnknownTicket);
        }
        assert_eq!(count(&stage, "passes").await, 0);
        let seen = view(&stage, &order.secret).await;
        assert_eq!(seen.extras.len(), 2);
    }
}
