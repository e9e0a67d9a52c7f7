//! Why a till stays as it is, and who may not touch it.

use super::{add, clerk, colleague, drawer, manager, opened, tilled};
use crate::sale::{assert_sound, refused};
use domain::{
    id::TillSessionId,
    people::actor::{Action, Actor},
    sales::till::{AMOUNT_MAX_MINOR, DrawerCount, MovementKind, Pieces, TillRefusal},
};
use money::tills::{
    self, CashMove, NewTill, Opening, add_till, confirm, count, end_till, move_cash, open_shift,
    take_over,
};
use people::sales::Counter;
use testing::{Stage, missing_right, stages};

fn new(key: &str, counter: Counter) -> NewTill {
    NewTill { key: key.to_owned(), name: "Till".to_owned(), counter, company: None }
}

fn float(float_minor: i64) -> Opening {
    Opening { float_minor, key: String::new() }
}

fn pay_in(amount_minor: i64, reason: &str) -> CashMove {
    let (reason, key) = (reason.to_owned(), String::new());
    CashMove { kind: MovementKind::PayIn, amount_minor, reason, key }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_has_a_name_a_counter_and_a_company() {
    for stage in stages().await {
        tilled(&stage).await;
        let house = &stage.house;
        let box_office = || Counter::BoxOffice;
        let long = "k".repeat(41);
        for (till, why) in [
            (new("front", box_office()), TillRefusal::KeyTaken),
            (new("", box_office()), TillRefusal::BadName),
            (new("two words", box_office()), TillRefusal::BadName),
            (new(&long, box_office()), TillRefusal::BadName),
            (NewTill { name: " ".to_owned(), ..new("a", box_office()) }, TillRefusal::BadName),
            (new("a", Counter::Point("gone".to_owned())), TillRefusal::UnknownPoint),
            (new("a", Counter::Point("station".to_owned())), TillRefusal::UnknownPoint),
            (
                NewTill { company: Some("nobody".to_owned()), ..new("a", box_office()) },
                TillRefusal::UnknownCompany,
            ),
        ] {
            let refusal = refused(add_till(house, &Actor::Console, &till).await);
            assert_eq!(refusal, why, "{till:?}");
        }
        let rosa = clerk(&stage, "rosa").await;
        opened(&stage, &rosa, "front", 0).await;
        let used = end_till(house, &Actor::Console, "front").await;
        assert_eq!(refused(used), TillRefusal::AlreadyOpen);
        for _ in 0..2 {
            end_till(house, &Actor::Console, "back").await.expect("ended");
        }
        let bruno = clerk(&stage, "bruno").await;
        let ended = open_shift(house, &bruno, "back", &float(0)).await;
        assert_eq!(refused(ended), TillRefusal::TillEnded);
        let unknown = open_shift(house, &bruno, "nowhere", &float(0)).await;
        assert_eq!(refused(unknown), TillRefusal::UnknownTill);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_step_of_a_shift_has_its_time() {
    for stage in stages().await {
        tilled(&stage).await;
        let house = &stage.house;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        for minor in [-1, AMOUNT_MAX_MINOR + 1] {
            let odd = open_shift(house, &rosa, "front", &float(minor)).await;
            assert_eq!(refused(odd), TillRefusal::BadAmount);
        }
        let shift = opened(&stage, &rosa, "front", 1_000).await;
        let taken = open_shift(house, &bruno, "front", &float(0)).await;
        assert_eq!(refused(taken), TillRefusal::AlreadyOpen);
        let second = open_shift(house, &rosa, "back", &float(0)).await;
        assert_eq!(refused(second), TillRefusal::HasAnother);
        for (moved, why) in [
            (pay_in(0, "keys"), TillRefusal::BadAmount),
            (pay_in(i64::MIN, "keys"), TillRefusal::BadAmount),
            (pay_in(AMOUNT_MAX_MINOR + 1, "keys"), TillRefusal::BadAmount),
            (pay_in(5, " "), TillRefusal::ReasonMissing),
            (CashMove { kind: MovementKind::Float, ..pay_in(5, "keys") }, TillRefusal::BadAmount),
        ] {
            let refusal = refused(move_cash(house, &rosa, shift, &moved).await);
            assert_eq!(refusal, why, "{moved:?}");
        }
        // More than is there can be taken out: a refusal would tell what should be there.
        let all = CashMove { kind: MovementKind::Withdrawal, ..pay_in(900_000, "") };
        move_cash(house, &rosa, shift, &all).await.expect("nobody says how much there is");
        assert_eq!(refused(tills::close(house, &rosa, shift).await), TillRefusal::NotCounted);
        let odd = DrawerCount {
            cash: vec![Pieces { denomination_minor: 0, pieces: 1 }],
            ..DrawerCount::default()
        };
        assert_eq!(refused(count(house, &rosa, shift, &odd).await), TillRefusal::BadCount);
        assert_eq!(refused(take_over(house, &rosa, shift, &drawer(0)).await), TillRefusal::Yours);
        opened(&stage, &bruno, "back", 0).await;
        count(house, &rosa, shift, &drawer(0)).await.expect("counted");
        let two = take_over(house, &bruno, shift, &drawer(0)).await;
        assert_eq!(refused(two), TillRefusal::HasAnother);
        tills::close(house, &rosa, shift).await.expect("closed");
        let over = count(house, &rosa, shift, &drawer(1)).await;
        assert_eq!(refused(over), TillRefusal::Closed);
        let over = take_over(house, &manager(&stage).await, shift, &drawer(0)).await;
        assert_eq!(refused(over), TillRefusal::Closed);
        let nowhere = TillSessionId(house.new_id());
        assert_eq!(refused(tills::close(house, &rosa, nowhere).await), TillRefusal::UnknownShift);
        assert_sound(&stage).await;
    }
}

/// Each deed at the box office's till, which Rosa has.
async fn denied(stage: &Stage, actor: &Actor, shift: TillSessionId) -> Vec<Option<Action>> {
    let house = &stage.house;
    vec![
        missing_right(open_shift(house, actor, "back", &float(0)).await),
        missing_right(move_cash(house, actor, shift, &pay_in(1, "keys")).await),
        missing_right(count(house, actor, shift, &drawer(0)).await),
        missing_right(tills::close(house, actor, shift).await),
        missing_right(take_over(house, actor, shift, &drawer(0)).await),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_is_used_by_those_who_sell_there_and_managed_by_those_with_the_right() {
    for stage in stages().await {
        tilled(&stage).await;
        add(&stage, "kiosk", Counter::Point("plaza".to_owned())).await;
        let house = &stage.house;
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 0).await;
        let doors = colleague(&stage, "doors@example.org", &[(Action::Scan, "*")]).await;
        let plaza = [(Action::Sell, "point-of-sale:plaza")];
        let kiosk = colleague(&stage, "kiosk@example.org", &plaza).await;
        for stranger in [&stage.guest().await, &doors, &kiosk] {
            let missing = denied(&stage, stranger, shift).await;
            assert!(missing.iter().all(|right| *right == Some(Action::Sell)), "{missing:?}");
            let confirmed = confirm(house, stranger, shift).await;
            assert_eq!(missing_right(confirmed), Some(Action::ManageTills));
            let added = add_till(house, stranger, &new("x", Counter::BoxOffice)).await;
            assert_eq!(missing_right(added), Some(Action::ManageTills));
            let ended = end_till(house, stranger, "front").await;
            assert_eq!(missing_right(ended), Some(Action::ManageTills));
        }
        for stranger in [&stage.guest().await, &doors] {
            let all = tills::tills(house, stranger).await;
            assert_eq!(missing_right(all), Some(Action::Sell));
            let one = tills::report(house, stranger, shift).await;
            assert_eq!(missing_right(one), Some(Action::Sell));
            assert_eq!(tills::own_shift(house, stranger).await.expect("read"), None);
        }
        let shown = tills::tills(house, &kiosk).await.expect("one of them");
        assert_eq!(shown.iter().map(|till| till.key.as_str()).collect::<Vec<_>>(), ["kiosk"]);
        let hers = tills::report(house, &kiosk, shift).await;
        assert_eq!(refused(hers), TillRefusal::UnknownShift);
        let bruno = clerk(&stage, "bruno").await;
        let others = move_cash(house, &bruno, shift, &pay_in(1, "keys")).await;
        assert_eq!(refused(others), TillRefusal::NotYours);
        let others = tills::report(house, &bruno, shift).await;
        assert_eq!(refused(others), TillRefusal::UnknownShift, "what she sold isn't his");
        let own = count(house, &rosa, shift, &drawer(0)).await;
        own.expect("her own");
        tills::close(house, &rosa, shift).await.expect("her own");
        let alone = confirm(house, &rosa, shift).await;
        assert_eq!(missing_right(alone), Some(Action::ManageTills));
        let of_plaza = [(Action::ManageTills, "point-of-sale:plaza")];
        let there = colleague(&stage, "plaza@example.org", &of_plaza).await;
        assert_eq!(missing_right(confirm(house, &there, shift).await), Some(Action::ManageTills));
        end_till(house, &there, "kiosk").await.expect("their own");
    }
}
