//! The waiting list: seats that come back go to those who wait, in turn, and to nobody before them.

use crate::{
    presents::sealed_links::is_told,
    sale::{self, EACH, Order, assert_sound, count, hold, order, paid},
    shoppers::accounts::refused,
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    people::actor::Actor,
    seats::{
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        waiting::{NEW_OFFER_LIFE_MS, OFFER_LIFE_MS, WaitingEnd, WaitingRefusal},
    },
};
use house::{HouseSettings, settings::SeatLimits};
use money::cancellation::Taken;
use selling::waiting::{
    AcceptRefusal, Join, Joined, WaitingState, accept, confirm, join, leave, view,
};
use testing::{Stage, says, settings, stages, stages_with};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";

pub fn wish(stage: &Stage, email: &str, count: u32) -> Join {
    Join {
        performance: stage.performance_slug.to_owned(),
        email: email.to_owned(),
        count,
        zones: vec!["a".to_owned()],
        together: true,
        language: "en".to_owned(),
    }
}

/// Zone a has twenty seats. The first six are sold by twos; gives their orders.
pub async fn sold_out(stage: &Stage) -> Vec<Order> {
    rest_sold_out(stage).await;
    let mut orders = Vec::new();
    for places in [[0, 1], [2, 3], [4, 5]] {
        orders.push(paid(stage, &places).await);
    }
    orders
}

pub async fn rest_sold_out(stage: &Stage) {
    for places in [[6, 7, 8, 9, 10, 11, 12], [13, 14, 15, 16, 17, 18, 19]] {
        paid(stage, &places).await;
    }
}

/// On the list, confirmed by the link of the mail. Gives the entry's secret.
pub async fn waits(stage: &Stage, email: &str, count: u32) -> String {
    waits_for(stage, wish(stage, email, count)).await
}

pub async fn waits_for(stage: &Stage, wish: Join) -> String {
    waits_as(stage, &stage.guest().await, wish).await
}

async fn waits_as(stage: &Stage, guest: &Actor, wish: Join) -> String {
    let joined = join(&stage.house, guest, &wish).await.expect("on the list");
    assert_eq!(joined, Joined::Mailed);
    house::jobs::tick(&stage.house).await;
    let (subject, secret) = last_mail(stage, &wish.email);
    assert!(says(&subject, "mail-waiting-confirm-subject"), "{subject}");
    confirm(&stage.house, guest, &secret).await.expect("known");
    secret
}

/// The subject of the newest mail to this address about a waiting list, and the secret of its link.
pub fn last_mail(stage: &Stage, email: &str) -> (String, String) {
    let mails = stage.mail.mails();
    let links = mails.iter().rev().filter(|mail| mail.to == email).filter_map(|mail| {
        let (_, link) = mail.text.split_once("/waiting/")?;
        let secret = link.split_whitespace().next()?;
        Some((mail.subject.clone(), secret.to_owned()))
    });
    links.into_iter().next().expect("a mail with a link")
}

pub async fn state(stage: &Stage, secret: &str) -> WaitingState {
    view(&stage.house, secret, "en").await.expect("read").expect("an entry").state
}

pub async fn offered(stage: &Stage, secret: &str) -> usize {
    match state(stage, secret).await {
        WaitingState::Offered { seats, .. } => seats.len(),
        _ => 0,
    }
}

pub async fn give_back(stage: &Stage, order: &Order) {
    let code = order.view(stage).await.code;
    let all = sale::banks::wanted(Taken::All);
    let done = money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
    done.expect("taken back");
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_that_come_back_are_offered_in_turn_and_bought_by_the_link() {
    for stage in stages().await {
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 2).await;
        stage.clock.advance_ms(MINUTE_MS);
        let ben = waits(&stage, BEN, 2).await;
        assert!(!is_told(&stage, &ben).await, "by no copy of the database");
        assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
        assert_eq!(state(&stage, &ben).await, WaitingState::Waiting { ahead: 1 });
        give_back(&stage, &orders[1]).await;

        // Somebody at the plan is faster than any job, and gets nothing all the same.
        let guest = stage.guest().await;
        let request = HoldRequest {
            performance: stage.performance,
            seat_request: SeatRequest::tickets(&[2, 3]),
        };
        let taken = selling::hold::hold(&stage.house, &guest, &request).await;
        assert!(matches!(refused(taken), HoldRefusal::SeatsTaken { .. }));
        house::jobs::tick(&stage.house).await;
        assert_eq!(offered(&stage, &ana).await, 2);
        assert_eq!(offered(&stage, &ben).await, 0);
        let mails = stage.mail.mails();
        let told = mails.iter().find(|it| says(&it.subject, "mail-waiting-offered-subject"));
        assert_eq!(told.expect("told").to, ANA);

        let actor = stage.guest().await;
        accept(&stage.house, &actor, &ana).await.expect("hers");
        assert_eq!(state(&stage, &ana).await, WaitingState::Ended(WaitingEnd::Taken));
        let twice = refused(accept(&stage.house, &actor, &ana).await);
        assert!(matches!(twice, AcceptRefusal::Waiting(WaitingRefusal::NotOffered)));
        let session = Stage::session_of(&actor);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        assert_eq!(basket.state.total_minor, 2 * EACH);
        let form = sale::form(&stage, &actor, 2 * EACH).await;
        let placed = money::checkout::place_order(&stage.house, &actor, &form).await;
        let reference = sale::reference(&placed.expect("an order"));
        stage.bank.capture(&reference);
        sale::back(&stage, &reference).await;
        assert_eq!(count(&stage, "admissions where cancelled_at_ms is null").await, 20);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_takes_in_time_goes_to_the_next() {
    for stage in stages().await {
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 2).await;
        stage.clock.advance_ms(MINUTE_MS);
        let ben = waits(&stage, BEN, 2).await;
        give_back(&stage, &orders[0]).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!((offered(&stage, &ana).await, offered(&stage, &ben).await), (2, 0));
        stage.clock.advance_ms(OFFER_LIFE_MS);
        let late = refused(accept(&stage.house, &stage.guest().await, &ana).await);
        assert!(matches!(late, AcceptRefusal::Waiting(WaitingRefusal::NotOffered)));
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ana).await, WaitingState::Ended(WaitingEnd::Expired));
        assert_eq!(offered(&stage, &ben).await, 2);
        // Who says no frees them at once, for everybody, since nobody else waits.
        leave(&stage.house, &stage.guest().await, &ben).await.expect("known");
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.performance, &[0, 1]).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_more_than_came_back_lets_others_go_first_and_keeps_their_place() {
    for stage in stages().await {
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 4).await;
        stage.clock.advance_ms(MINUTE_MS);
        let ben = waits(&stage, BEN, 1).await;
        give_back(&stage, &orders[2]).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!((offered(&stage, &ana).await, offered(&stage, &ben).await), (0, 1));
        assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
        // The other one is free for all: nobody who waits could take it.
        let guest = stage.guest().await;
        let request = HoldRequest {
            performance: stage.performance,
            seat_request: SeatRequest::Best { zone: Some("a".to_owned()), count: 1, offer: None },
        };
        selling::hold::hold(&stage.house, &guest, &request).await.expect("free");
        assert_sound(&stage).await;
    }
}

/// Until when an offer lasts, in minutes from now.
async fn minutes_left(stage: &Stage, secret: &str) -> Option<i64> {
    match state(stage, secret).await {
        WaitingState::Offered { until, .. } => Some(until.since_ms(stage.house.now()) / MINUTE_MS),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_network_s_mailboxes_are_offered_no_more_than_its_share_and_for_half_as_long() {
    let seat_limits = SeatLimits { performance_guests: 12, ..SeatLimits::OFF };
    for stage in stages_with(&HouseSettings { seat_limits, ..settings() }).await {
        let mut orders = Vec::new();
        for from in [0, 4, 8, 12, 16] {
            orders.push(paid(&stage, &[from, from + 1, from + 2, from + 3]).await);
        }
        let mut own = Vec::new();
        for number in 0..5 {
            let guest = stage.guest_from("203.0.113.7").await;
            let wish = wish(&stage, &format!("box-{number}@example.org"), 4);
            own.push(waits_as(&stage, &guest, Join { together: false, ..wish }).await);
            stage.clock.advance_ms(MINUTE_MS);
        }
        let neighbour = stage.guest_from("198.51.100.9").await;
        let apart = Join { together: false, ..wish(&stage, BEN, 4) };
        let neighbour = waits_as(&stage, &neighbour, apart).await;
        // All but the first order, whose buyer keeps having paid.
        for order in &orders[1..] {
            give_back(&stage, order).await;
        }
        house::jobs::tick(&stage.house).await;
        let mut offers = Vec::new();
        for secret in &own {
            offers.push(offered(&stage, secret).await);
        }
        assert_eq!(offers, [4, 4, 0, 0, 0], "of 46 seats that are left");
        assert_eq!(offered(&stage, &neighbour).await, 4);
        assert_eq!(minutes_left(&stage, &own[0]).await, Some(120));
        assert_eq!(state(&stage, &own[2]).await, WaitingState::Waiting { ahead: 0 });
        // Whoever has paid before is offered what there is, and has time.
        let known = Join { together: false, ..wish(&stage, ANA, 4) };
        let known = waits_as(&stage, &stage.guest_from("203.0.113.7").await, known).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(minutes_left(&stage, &known).await, Some(240));
        // What nobody orders goes on to the next.
        stage.clock.advance_ms(NEW_OFFER_LIFE_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &own[0]).await, WaitingState::Ended(WaitingEnd::Expired));
        assert_eq!(offered(&stage, &own[2]).await, 4);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_seats_together_may_wait_while_single_ones_are_free() {
    for stage in stages().await {
        rest_sold_out(&stage).await;
        for places in [[1, 2], [3, 5]] {
            paid(&stage, &places).await;
        }
        let guest = stage.guest().await;
        // The first and the fifth of a row are left: enough, but not beside each other.
        let apart = Join { together: false, ..wish(&stage, BEN, 2) };
        let apart = join(&stage.house, &guest, &apart).await;
        assert_eq!(refused(apart), WaitingRefusal::SeatsFree);
        waits(&stage, ANA, 2).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_takes_only_what_it_can_serve_and_each_address_once() {
    for stage in stages().await {
        let guest = stage.guest().await;
        let joined = |actor: Actor, join_: Join| {
            let house = stage.house.clone();
            async move { join(&house, &actor, &join_).await }
        };
        let free = refused(joined(guest.clone(), wish(&stage, ANA, 2)).await);
        assert_eq!(free, WaitingRefusal::SeatsFree);
        sold_out(&stage).await;
        for (wrong, why) in [
            (
                Join { email: "no address".to_owned(), ..wish(&stage, ANA, 2) },
                WaitingRefusal::BadAddress,
            ),
            (wish(&stage, ANA, 0), WaitingRefusal::BadCount),
            (wish(&stage, ANA, 99), WaitingRefusal::BadCount),
            (
                Join { zones: vec!["x".to_owned()], ..wish(&stage, ANA, 2) },
                WaitingRefusal::UnknownZone,
            ),
            (
                Join { performance: "nothing".to_owned(), ..wish(&stage, ANA, 2) },
                WaitingRefusal::UnknownPerformance,
            ),
        ] {
            assert_eq!(refused(joined(guest.clone(), wrong).await), why);
        }
        let first = joined(guest.clone(), wish(&stage, ANA, 2)).await.expect("on the list");
        house::jobs::tick(&stage.house).await;
        let (_, secret) = last_mail(&stage, ANA);
        assert_eq!(state(&stage, &secret).await, WaitingState::Unconfirmed);
        // Whoever typed it, its owner gets the link once more; the entry stays what it was.
        stage.clock.advance_ms(MINUTE_MS);
        let again = joined(guest.clone(), wish(&stage, "ANA@example.org", 1)).await;
        assert_eq!(again.expect("not confirmed yet"), first);
        house::jobs::tick(&stage.house).await;
        let asked = stage.mail.mails().into_iter().filter(|mail| mail.text.contains(&secret));
        assert_eq!(asked.count(), 2);
        confirm(&stage.house, &guest, &secret).await.expect("known");
        let nobody = refused(confirm(&stage.house, &guest, "no secret").await);
        assert_eq!(nobody, WaitingRefusal::Unknown);
        // Signed in with the address, nobody is asked to confirm it.
        let ben = stage.signed_in(BEN).await;
        let his = joined(ben, wish(&stage, BEN, 1)).await.expect("on the list");
        let Joined::Waits(his) = his else { panic!("his own address") };
        assert_eq!(state(&stage, &his).await, WaitingState::Waiting { ahead: 1 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_runs_out_is_offered_too_and_the_sale_s_end_closes_the_list() {
    for stage in stages().await {
        rest_sold_out(&stage).await;
        paid(&stage, &[0, 1, 2, 3]).await;
        order(&stage, &[4, 5]).await;
        let ana = waits(&stage, ANA, 2).await;
        assert_eq!(offered(&stage, &ana).await, 0);
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(offered(&stage, &ana).await, 2);
        leave(&stage.house, &stage.guest().await, &ana).await.expect("known");
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.performance, &[4, 5]).await;
        let ben = waits(&stage, BEN, 2).await;
        stage.clock.advance_ms(400 * 24 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ben).await, WaitingState::Ended(WaitingEnd::Over));
        assert_sound(&stage).await;
    }
}
