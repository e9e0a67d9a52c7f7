//! Two seats side by side are asked for together, for two subscriptions of one series: both are
//! granted or neither is.

use crate::sale::{
    assert_sound, count,
    next_season::{
        ANSWERED, ASKED, RENEWALS, SERIES_A, both_seasons, go_to_day, ordinal, seats, subscriber,
        subscriber_of_two,
    },
    refused,
};
use domain::{
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use subscribers::renewal::{
    Asked, AskedForTwo, Chosen, RenewalState, RenewalView, Reply, Shown, ToRenew, for_two, mine,
    reply, reply_together, take_back_wish, wish, wish_for_two,
};
use testing::{Stage, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const PACKAGE: &str = "series-a-27";

async fn all_of(stage: &Stage, actor: &Actor) -> Vec<RenewalView> {
    mine(&stage.house, actor, "en").await.expect("read")
}

/// Instead of Ana's two seats.
async fn asked(stage: &Stage, ana: &Actor, places: [u32; 2]) -> AskedForTwo {
    let all = all_of(stage, ana).await;
    AskedForTwo {
        renewals: [all[0].id, all[1].id],
        package: PACKAGE.to_owned(),
        seats: [ordinal(stage, places[0]).await, ordinal(stage, places[1]).await],
        price_type: None,
    }
}

fn yes() -> Reply {
    let (answer, payment) = (Answer::Confirmed, Some(RenewalPayment::Invoice));
    Reply { answer, payment, mandate: None, shown_minor: None }
}

async fn renew_both(stage: &Stage, ana: &Actor) {
    let all = all_of(stage, ana).await;
    let shown: Vec<ToRenew> =
        all.iter().map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor }).collect();
    reply_together(&stage.house, ana, &shown, &yes()).await.expect("in time");
}

fn numbers(all: &[RenewalView]) -> Vec<String> {
    all.iter().map(|it| it.seat.as_ref().expect("a seat").number.clone()).collect()
}

fn results(all: &[RenewalView]) -> Vec<Option<&str>> {
    all.iter().flat_map(|it| &it.wishes).map(|wish| wish.result.as_deref()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_get_the_seats_that_they_asked_for_together_as_one_order() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let seats = seats(&stage, 4).await;
        let before = numbers(&all_of(&stage, &ana).await);
        let wanted = asked(&stage, &ana, [seats[2], seats[3]]).await;
        wish_for_two(&stage.house, &ana, &wanted).await.expect("free");
        let again = wish_for_two(&stage.house, &ana, &wanted).await;
        assert_eq!(refused(again), RenewalRefusal::SameSeat, "the same form again");
        let all = all_of(&stage, &ana).await;
        assert!(all.iter().all(|it| it.wishes.len() == 1 && it.wishes[0].beside.is_some()));
        renew_both(&stage, &ana).await;
        go_to_day(&stage, ANSWERED).await;
        let done = all_of(&stage, &ana).await;
        assert_eq!(results(&done), [Some("granted"); 2]);
        assert!(numbers(&done).iter().all(|number| !before.contains(number)), "{done:?}");
        let shared = done[0].shared.expect("with the other one");
        assert_eq!((shared.total.minor, shared.count), (2 * SERIES_A, 2));
        assert_eq!(count(&stage, "orders").await, 3);
        assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_one_of_the_two_seats_is_kept_both_stay_where_they_are() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 4).await;
        subscriber(&stage, BEN, seats[3]).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ana, _) = subscriber(&stage, ANA, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        let before = numbers(&all_of(&stage, &ana).await);
        let wanted = asked(&stage, &ana, [seats[2], seats[3]]).await;
        wish_for_two(&stage.house, &ana, &wanted).await.expect("Ben may leave it");
        renew_both(&stage, &ana).await;
        go_to_day(&stage, ANSWERED).await;
        let done = all_of(&stage, &ana).await;
        assert_eq!(results(&done), [Some("kept"); 2], "though one of them was free");
        assert_eq!(numbers(&done), before);
        assert!(done.iter().all(|it| matches!(it.state, RenewalState::Renewed { .. })));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_one_of_the_two_is_not_renewed_the_other_keeps_its_seat() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let seats = seats(&stage, 4).await;
        let wanted = asked(&stage, &ana, [seats[2], seats[3]]).await;
        wish_for_two(&stage.house, &ana, &wanted).await.expect("free");
        renew_both(&stage, &ana).await;
        let all = all_of(&stage, &ana).await;
        let no = Reply { answer: Answer::Declined, payment: None, ..yes() };
        reply(&stage.house, &ana, all[1].id, &no).await.expect("in time");
        go_to_day(&stage, ANSWERED).await;
        let done = all_of(&stage, &ana).await;
        let kept = done.iter().find(|it| it.id == all[0].id).expect("the other one");
        assert_eq!(kept.wishes[0].result.as_deref(), Some("apart"));
        assert_eq!(kept.seat, all[0].seat);
        assert_eq!((kept.total.minor, kept.shared), (SERIES_A, None));
        let mails = stage.mail.mails();
        let told = mails.iter().rfind(|mail| says(&mail.subject, "mail-renewal-wishes-subject"));
        assert!(says(&told.expect("told").text, "renewal-two-apart"));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_for_two_is_taken_back_for_both_and_stands_on_no_list_with_others() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let seats = seats(&stage, 5).await;
        let wanted = asked(&stage, &ana, [seats[2], seats[3]]).await;
        wish_for_two(&stage.house, &ana, &wanted).await.expect("free");
        let [one, other] = wanted.renewals;
        let seat = ordinal(&stage, seats[4]).await;
        let single = Asked { package: PACKAGE.to_owned(), seat, price_type: None };
        let mixed = wish(&stage.house, &ana, other, &single).await;
        assert_eq!(refused(mixed), RenewalRefusal::WishesMixed);
        take_back_wish(&stage.house, &ana, other, 0).await.expect("taken back");
        assert!(all_of(&stage, &ana).await.iter().all(|it| it.wishes.is_empty()));
        wish(&stage.house, &ana, one, &single).await.expect("free");
        let mixed = wish_for_two(&stage.house, &ana, &wanted).await;
        assert_eq!(refused(mixed), RenewalRefusal::WishesMixed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_apart_are_refused_and_so_is_whoever_has_not_both() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let seats = seats(&stage, 4).await;
        let wanted = asked(&stage, &ana, [seats[2], seats[3]]).await;
        let apart = asked(&stage, &ana, [seats[3], seats[1]]).await;
        let far = wish_for_two(&stage.house, &ana, &apart).await;
        assert_eq!(refused(far), RenewalRefusal::UnknownSeat);
        let [one, _] = wanted.renewals;
        let twice = AskedForTwo { renewals: [one, one], ..wanted.clone() };
        let ben = stage.signed_in(BEN).await;
        for (actor, asked) in [(&ben, &wanted), (&ana, &twice)] {
            let unknown = wish_for_two(&stage.house, actor, asked).await;
            assert_eq!(refused(unknown), RenewalRefusal::UnknownRenewal);
        }
        assert_eq!(count(&stage, "renewal_wishes").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_offers_the_seats_beside_the_one_that_is_chosen() {
    let stage = Stage::on_sqlite().await;
    let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
    let seats = seats(&stage, 4).await;
    let all = all_of(&stage, &ana).await;
    let seat = ordinal(&stage, seats[3]).await;
    let chosen = Chosen { shown: Shown::default(), seat };
    let two = for_two(&stage.house, &ana, all[0].id, &chosen, "en").await.expect("open");
    let next = ordinal(&stage, seats[2]).await;
    let found = two.iter().find(|it| it.seat == next).expect("free");
    assert_eq!((found.other, found.total.minor), (all[1].id, SERIES_A));
}
