//! Several people and one drawer: whose cash it is, who takes over, who confirms.

use super::{
    all_cash, back, cash, clerk, colleague, drawer, form, manager, moved, opened, sell, sold,
    split, tilled,
};
use crate::sale::{
    assert_sound, balance, count as rows,
    example::{CARMEN_ONE, pick},
    refused,
};
use domain::{
    people::actor::{Action, Actor},
    sales::till::{CashRefusal, DrawerCount, MovementKind, Papers, ShiftState, TillRefusal},
};
use house::Answered;
use money::{
    cancellation::CancelRefusal,
    checkout::{CounterRefusal, parts::PartsRefusal},
    tills::{self, Opening, confirm, count, open_shift, take_over},
};
use people::sales::{Counter, open_sale};
use testing::stages;

fn needs(why: CashRefusal) -> CounterRefusal {
    CounterRefusal::Money(PartsRefusal::Till(why))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_clerks_have_no_drawer_in_common() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let hers = opened(&stage, &rosa, "front", 1_000).await;
        let none = sold(&stage, &bruno, &[3], all_cash).await;
        assert_eq!(refused(none), needs(CashRefusal::NoTill));
        let none = sold(&stage, &bruno, &[3], split).await;
        assert_eq!(refused(none), needs(CashRefusal::NoTill), "a part in cash, too");
        assert_eq!(rows(&stage, "orders").await, 0);
        let by_him = take_over(&stage.house, &bruno, hers, &drawer(1_000)).await;
        assert_eq!(refused(by_him), TillRefusal::NotCounted, "she counts, or a manager");
        let first = sold(&stage, &rosa, &[3], all_cash).await.expect("sold");
        let there = 1_000 + first.total_minor;
        count(&stage.house, &rosa, hers, &drawer(there + 20)).await.expect("counted");
        let over = sold(&stage, &rosa, &[4], all_cash).await;
        assert_eq!(refused(over), needs(CashRefusal::TillCounted));
        let found = drawer(there + 20);
        let his = take_over(&stage.house, &bruno, hers, &found).await.expect("his");
        let again = take_over(&stage.house, &bruno, hers, &found).await.expect("the same");
        assert_eq!(his, again);
        let over = sold(&stage, &rosa, &[4], all_cash).await;
        assert_eq!(refused(over), needs(CashRefusal::NoTill));
        let second = sold(&stage, &bruno, &[4], all_cash).await.expect("sold");
        assert_eq!(balance(&stage, "cash").await, there + 20 + second.total_minor);
        assert_eq!(balance(&stage, "cash-differences").await, -20, "hers alone");
        assert_eq!(balance(&stage, "safe").await, -1_000, "the drawer never went there");
        let report = tills::report(&stage.house, &bruno, his).await.expect("his");
        assert_eq!(report.shift.taken_over_from, Some(hers));
        let found = &report.movements[0];
        assert_eq!((found.kind, found.amount_minor), (MovementKind::Takeover, there + 20));
        let all = there + 20 + second.total_minor;
        let told = count(&stage.house, &bruno, his, &drawer(all)).await.expect("counted");
        assert_eq!(told.cash.difference_minor(), 0);
        tills::close(&stage.house, &bruno, his).await.expect("closed");
        assert_eq!(balance(&stage, "cash").await, 0);
        assert_sound(&stage).await;
    }
}

/// Each with a float of 20.00, a slip of what Carmen costs beyond 20.00, and what she counts, what
/// he counts, and what is missing in the end.
#[tokio::test(flavor = "multi_thread")]
async fn who_takes_over_counts_blind_and_what_they_miss_is_of_the_shift_before() {
    for (she, he, missing) in [(4_000, 4_000, 0), (4_000, 3_950, 50), (3_900, 4_010, -10)] {
        for stage in stages().await {
            tilled(&stage).await;
            let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
            let hers = opened(&stage, &rosa, "front", 2_000).await;
            let bought = sold(&stage, &rosa, &[3], split).await.expect("sold");
            let slips = Papers { pieces: 1, amount_minor: bought.total_minor - 2_000 };
            let counted = DrawerCount { slips, ..drawer(she) };
            count(&stage.house, &rosa, hers, &counted).await.expect("counted");
            let seen = tills::till_by_key(&stage.house, &bruno, "front").await.expect("a till");
            let seen = seen.shift.expect("hers");
            assert_eq!((seen.counted_minor, seen.difference_minor), (None, None), "blind");
            let his = take_over(&stage.house, &bruno, hers, &drawer(he)).await.expect("his");

            let report = tills::report(&stage.house, &rosa, hers).await.expect("her own");
            assert_eq!(report.shift.difference_minor, Some(-missing));
            let counts = report.figures.expect("counted").counts;
            let told = counts.iter().map(|it| (it.by.account, it.cash.counted_minor));
            let told: Vec<_> = told.collect();
            assert_eq!(told, [(rosa.operator(), she), (bruno.operator(), he)], "both of them");
            assert!(counts.iter().all(|it| it.slips.counted == slips), "they stay as she counted");
            assert_eq!(balance(&stage, "cash-differences").await, missing);
            assert_eq!(balance(&stage, "cash").await, he, "his float");
            let told = count(&stage.house, &bruno, his, &drawer(he)).await.expect("counted");
            assert_eq!(told.cash.difference_minor(), 0, "nothing of it is his");
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_who_has_a_till_counts_no_other_one() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let hers = opened(&stage, &rosa, "front", 500).await;
        opened(&stage, &bruno, "back", 500).await;
        count(&stage.house, &rosa, hers, &drawer(500)).await.expect("counted");
        let two = take_over(&stage.house, &bruno, hers, &drawer(400)).await;
        assert_eq!(refused(two), TillRefusal::HasAnother);
        let odd = DrawerCount { sum_minor: -1, ..DrawerCount::default() };
        let ines = manager(&stage).await;
        let odd = take_over(&stage.house, &ines, hers, &odd).await;
        assert_eq!(refused(odd), TillRefusal::BadCount);
        assert_eq!(rows(&stage, "till_counts").await, 1, "hers alone");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_take_over_at_once_one_has_the_till() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let carla = clerk(&stage, "carla").await;
        let hers = opened(&stage, &rosa, "front", 500).await;
        count(&stage.house, &rosa, hers, &drawer(500)).await.expect("counted");
        let (he, she) = (drawer(490), drawer(480));
        let (his, other) = tokio::join!(
            take_over(&stage.house, &bruno, hers, &he),
            take_over(&stage.house, &carla, hers, &she),
        );
        let (his, other) = (his.answered().expect("no fault"), other.answered().expect("no fault"));
        match (his, other) {
            (Ok(_), Err(why)) | (Err(why), Ok(_)) => assert_eq!(why, TillRefusal::Closed),
            both => panic!("one of them has it: {both:?}"),
        }
        assert_eq!(rows(&stage, "till_counts").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_takes_over_what_nobody_counted() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, ines) = (clerk(&stage, "rosa").await, manager(&stage).await);
        let hers = opened(&stage, &rosa, "front", 2_000).await;
        let next = take_over(&stage.house, &ines, hers, &drawer(1_900)).await.expect("hers");
        let report = tills::report(&stage.house, &ines, hers).await.expect("all tills");
        assert_eq!(report.shift.state, ShiftState::Closed);
        assert_eq!(report.shift.difference_minor, Some(-100));
        assert_eq!(report.shift.clerk.account, rosa.operator());
        let own = tills::own_shift(&stage.house, &ines).await.expect("read").expect("a till");
        assert_eq!(own.id, next);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_goes_back_out_of_an_open_till_alone() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let shift = opened(&stage, &rosa, "front", 0).await;
        let bought = sold(&stage, &rosa, &[3], all_cash).await.expect("sold");
        let by_him = back(&stage, &bruno, &bought).await;
        assert_eq!(refused(by_him), CancelRefusal::Till(CashRefusal::NoTill));
        count(&stage.house, &rosa, shift, &drawer(bought.total_minor)).await.expect("counted");
        let counted = back(&stage, &rosa, &bought).await;
        assert_eq!(refused(counted), CancelRefusal::Till(CashRefusal::TillCounted));
        tills::close(&stage.house, &rosa, shift).await.expect("closed");
        let closed = back(&stage, &rosa, &bought).await;
        assert_eq!(refused(closed), CancelRefusal::Till(CashRefusal::NoTill));
        assert_eq!(rows(&stage, "cancellations").await, 0);
        assert_eq!(rows(&stage, "refunds").await, 0);
        // The next day's drawer gives it back: that drawer misses it, not the first one.
        let next = opened(&stage, &bruno, "back", 20_000).await;
        back(&stage, &bruno, &bought).await.expect("given back");
        let told = count(&stage.house, &bruno, next, &drawer(0)).await.expect("counted");
        assert_eq!(told.cash.expected_minor, 20_000 - bought.total_minor);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_person_confirms_and_who_counted_does_not() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, ines) = (clerk(&stage, "rosa").await, manager(&stage).await);
        let shift = opened(&stage, &rosa, "front", 500).await;
        let open = confirm(&stage.house, &ines, shift).await;
        assert_eq!(refused(open), TillRefusal::NotClosed);
        count(&stage.house, &rosa, shift, &drawer(400)).await.expect("counted");
        let again = count(&stage.house, &rosa, shift, &drawer(500)).await;
        assert_eq!(refused(again), TillRefusal::Counted, "she knows by now what should be there");
        let told = count(&stage.house, &ines, shift, &drawer(450)).await.expect("counted again");
        assert_eq!((told.number, told.cash.difference_minor()), (2, -50));
        tills::close(&stage.house, &rosa, shift).await.expect("closed");
        let own = confirm(&stage.house, &ines, shift).await;
        assert_eq!(refused(own), TillRefusal::SecondPerson, "she counted it");
        let console = domain::people::actor::Actor::Console;
        confirm(&stage.house, &console, shift).await.expect("confirmed");
        confirm(&stage.house, &console, shift).await.expect("the same again");
        let late = confirm(&stage.house, &ines, shift).await;
        assert_eq!(refused(late), TillRefusal::Confirmed);
        let report = tills::report(&stage.house, &ines, shift).await.expect("all tills");
        let figures = report.figures.expect("counted");
        assert_eq!(figures.counts.len(), 2, "each count stays");
        assert_eq!(figures.last_count().map(|last| last.number), Some(2));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_moved_its_cash_or_counted_it_before_others_is_no_second_person() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, ines) = (clerk(&stage, "rosa").await, manager(&stage).await);
        let rights = [(Action::ManageTills, "*")];
        let carla = colleague(&stage, "carla@example.org", &rights).await;
        let dario = colleague(&stage, "dario@example.org", &rights).await;
        let shift = opened(&stage, &rosa, "front", 500).await;
        moved(&stage, &ines, shift, MovementKind::Withdrawal, 200).await;
        for (who, minor) in [(&rosa, 250), (&carla, 280), (&dario, 300)] {
            count(&stage.house, who, shift, &drawer(minor)).await.expect("counted");
        }
        tills::close(&stage.house, &rosa, shift).await.expect("closed");
        for (who, why) in [(&ines, "took cash out"), (&carla, "counted it"), (&dario, "too")] {
            let tried = confirm(&stage.house, who, shift).await;
            assert_eq!(refused(tried), TillRefusal::SecondPerson, "{why}");
        }
        confirm(&stage.house, &Actor::Console, shift).await.expect("confirmed");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_clerks_at_once_one_gets_the_till() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let opening = Opening { float_minor: 100, key: String::new() };
        let (hers, his) = tokio::join!(
            open_shift(&stage.house, &rosa, "front", &opening),
            open_shift(&stage.house, &bruno, "front", &opening),
        );
        let (hers, his) = (hers.answered().expect("no fault"), his.answered().expect("no fault"));
        match (hers, his) {
            (Ok(_), Err(why)) | (Err(why), Ok(_)) => assert_eq!(why, TillRefusal::AlreadyOpen),
            both => panic!("one of them has it: {both:?}"),
        }
        assert_eq!(balance(&stage, "cash").await, 100);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_during_the_count_is_in_it_or_refused() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 0).await;
        let seller = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let order = form(&stage, &seller).await;
        let (total, nothing) = (order.total_shown_minor, drawer(0));
        let parts = [cash(total)];
        let (sold, told) = tokio::join!(
            sell(&stage, &seller, order, &parts),
            count(&stage.house, &rosa, shift, &nothing),
        );
        let told = told.expect("counted");
        let expected = match sold.answered().expect("no fault") {
            Ok(_) => total,
            Err(why) => {
                assert_eq!(why, needs(CashRefusal::TillCounted));
                0
            }
        };
        assert_eq!(told.cash.expected_minor, expected);
        assert_sound(&stage).await;
    }
}
