//! The same request again, and what is confirmed: nothing of it changes.

use super::{add, all_cash, clerk, drawer, manager, opened, sold, tilled};
use crate::{
    counters::terminals_sold::{all, follow, known, with_reader},
    sale::{
        assert_sound, balance,
        banks::wanted,
        count as rows,
        example::{CARMEN, CARMEN_ONE, pick},
        refused,
    },
};
use adapters::banks::terminals::stand_in::Card;
use domain::{
    moment::MINUTE_MS,
    sales::till::{MovementKind, TillRefusal},
};
use money::{
    cancellation::{StaffRefund, Taken, cancel_sent},
    payments::terminals::begin,
    tills::{self, CashMove, Opening, confirm, count, move_cash, open_shift},
};
use people::sales::{Counter, open_sale};
use testing::{plant, stages};

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_again_has_no_further_effect() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let opening = Opening { float_minor: 5_000, key: "opening-1".to_owned() };
        let shift = open_shift(&stage.house, &rosa, "front", &opening).await.expect("a shift");
        let same = open_shift(&stage.house, &rosa, "front", &opening).await.expect("the same");
        assert_eq!(shift, same);
        let other = open_shift(&stage.house, &bruno, "back", &opening).await;
        assert_eq!(refused(other), TillRefusal::KeyUsed);
        let pay_in = CashMove {
            kind: MovementKind::PayIn,
            amount_minor: 700,
            reason: "keys".to_owned(),
            key: "move-1".to_owned(),
        };
        for _ in 0..2 {
            move_cash(&stage.house, &rosa, shift, &pay_in).await.expect("moved once");
        }
        let more = CashMove { amount_minor: 800, ..pay_in.clone() };
        let more = move_cash(&stage.house, &rosa, shift, &more).await;
        assert_eq!(refused(more), TillRefusal::KeyUsed);
        let first = count(&stage.house, &rosa, shift, &drawer(5_600)).await.expect("counted");
        let second = count(&stage.house, &rosa, shift, &drawer(5_600)).await.expect("the same");
        assert_eq!(first, second);
        let late = CashMove { key: "move-2".to_owned(), ..pay_in };
        let late = move_cash(&stage.house, &rosa, shift, &late).await;
        assert_eq!(refused(late), TillRefusal::Counted);
        for _ in 0..2 {
            let closed = tills::close(&stage.house, &rosa, shift).await.expect("closed once");
            assert_eq!(closed.difference_minor(), -100);
        }
        assert_eq!(balance(&stage, "cash-differences").await, 100);
        assert_eq!(balance(&stage, "safe").await, 600);
        assert_eq!(rows(&stage, "till_counts").await, 1);
        assert_eq!(rows(&stage, "till_movements").await, 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_itself_keeps_what_was_confirmed() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, ines) = (clerk(&stage, "rosa").await, manager(&stage).await);
        let shift = opened(&stage, &rosa, "front", 0).await;
        let bought = sold(&stage, &rosa, &[3], all_cash).await.expect("sold");
        count(&stage.house, &rosa, shift, &drawer(bought.total_minor)).await.expect("counted");
        tills::close(&stage.house, &rosa, shift).await.expect("closed");
        confirm(&stage.house, &ines, shift).await.expect("confirmed");
        for change in [
            "update till_counts set counted_minor = counted_minor + 1",
            "update till_counts set expected_minor = expected_minor + 1",
            "update till_counts set pieces = '5000*1'",
            "update till_sessions set closed_at_ms = closed_at_ms + 1",
            "delete from till_counts",
            "delete from till_sessions",
        ] {
            plant(stage.store(), change).await.expect_err(change);
        }
        let again = count(&stage.house, &ines, shift, &drawer(1)).await;
        assert_eq!(refused(again), TillRefusal::Confirmed);
        let again = tills::close(&stage.house, &ines, shift).await;
        assert_eq!(refused(again), TillRefusal::Confirmed);
        opened(&stage, &rosa, "front", 0).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_closed_shift_stays_when_a_terminal_gives_back_later() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 0).await;
        let seller = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let by_card = all(&stage, &seller).await;
        let id = begin(&stage.house, &seller, &by_card).await.expect("begun");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let code = known(&stage, &seller).await.order_code.expect("sold");
        reader.set_away(true);
        let (asked, staff) = (wanted(Taken::All), StaffRefund::default());
        cancel_sent(&stage.house, &rosa, &code, &asked, &staff).await.expect("taken back");
        count(&stage.house, &rosa, shift, &drawer(0)).await.expect("counted");
        tills::close(&stage.house, &rosa, shift).await.expect("closed");
        let closed = tills::report(&stage.house, &rosa, shift).await.expect("hers");
        assert_eq!(reader.refunded_minor(), 0);
        reader.set_away(false);
        for _ in 0..3 {
            stage.clock.advance_ms(MINUTE_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(reader.refunded_minor(), CARMEN);
        assert_eq!(tills::report(&stage.house, &rosa, shift).await.expect("hers"), closed);
        assert_sound(&stage).await;
    }
}
