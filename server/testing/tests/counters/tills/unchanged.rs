//! The same request again, and what is confirmed: nothing of it changes.

use super::{all_cash, clerk, drawer, manager, opened, sold, tilled};
use crate::sale::{assert_sound, balance, count as rows, refused};
use domain::sales::till::{MovementKind, TillRefusal};
use money::tills::{self, CashMove, Opening, confirm, count, move_cash, open_shift, till_by_key};
use store::tills::shifts::SHIFTS_MAX;
use testing::{plant, stages, text};

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

/// A house that never confirms has so many after a year.
#[tokio::test(flavor = "multi_thread")]
async fn a_shift_is_found_however_many_wait_for_a_second_person() {
    for stage in stages().await {
        tilled(&stage).await;
        let till = text(stage.store(), "select id from tills where key = 'front'").await;
        let till = till.expect("read").expect("a till");
        let row = |at: i64| {
            let id = stage.house.new_id();
            format!("('{id}', '{till}', {at}, {at}, {at})")
        };
        let rows = (1..=SHIFTS_MAX).map(row).collect::<Vec<_>>().join(", ");
        let before = "insert into till_sessions (id, till_id, opened_at_ms, counted_at_ms, \
                      closed_at_ms) values";
        plant(stage.store(), &format!("{before} {rows}")).await.expect("planted");
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 0).await;
        let known = till_by_key(&stage.house, &rosa, "front").await.expect("hers");
        assert_eq!(known.shift.map(|own| own.id), Some(shift));
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
