//! The waiting list's edges: what fails, what nobody may learn, what is never offered, and every
//! other way to a seat that those who wait come before.

use crate::{
    renewal::renewals::fails_for,
    sale::{
        assert_sound, count,
        example::{self, SWANS_ONE},
        hold, hold_floor, notify, order, paid, refused,
    },
    seats::waiting::{
        give_back, last_mail, offered, rest_sold_out, sold_out, state, waits, waits_for, wish,
    },
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    order::OrderState,
    payments::gateway::Outcome,
    seats::{
        hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
        waiting::{OFFER_LIFE_MS, WaitingEnd, WaitingRefusal},
    },
};
use selling::waiting::{Join, Joined, WaitingState, accept, join};
use testing::{Stage, plant, says, season_example, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const WHEELCHAIR: u32 = 20;

fn of_zone_b(stage: &Stage, email: &str, count: u32) -> Join {
    Join { zones: vec!["b".to_owned()], ..wish(stage, email, count) }
}

async fn floor_paid(stage: &Stage, count: u32) {
    let actor = stage.guest().await;
    hold_floor(stage, &actor, count).await;
    let total = i64::from(count) * 2_150;
    let form = crate::sale::form(stage, &actor, total).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await;
    let reference = crate::sale::reference(&placed.expect("an order"));
    stage.bank.capture(&reference);
    crate::sale::back(stage, &reference).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_cannot_be_written_lets_the_next_one_go_on() {
    let stage = Stage::on_sqlite().await;
    let orders = sold_out(&stage).await;
    let ana = waits(&stage, ANA, 2).await;
    stage.clock.advance_ms(MINUTE_MS);
    let ben = waits(&stage, BEN, 2).await;
    fails_for(&stage, "offered_at_ms on waiting_entries", ANA).await;
    give_back(&stage, &orders[0]).await;
    house::jobs::tick(&stage.house).await;
    assert_eq!((offered(&stage, &ana).await, offered(&stage, &ben).await), (0, 2));
    assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
    // Shoppers hold what nobody waits for all the same.
    let guest = stage.guest().await;
    hold(&stage, &guest, stage.performance, &[25]).await;
    plant(stage.store(), "drop trigger broken").await.expect("mended");
    give_back(&stage, &orders[1]).await;
    house::jobs::tick(&stage.house).await;
    assert_eq!(offered(&stage, &ana).await, 2);
    assert_sound(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_cannot_end_holds_up_no_other() {
    let stage = Stage::on_sqlite().await;
    let orders = sold_out(&stage).await;
    let ana = waits(&stage, ANA, 2).await;
    let ben = waits(&stage, BEN, 2).await;
    give_back(&stage, &orders[0]).await;
    give_back(&stage, &orders[1]).await;
    house::jobs::tick(&stage.house).await;
    assert_eq!((offered(&stage, &ana).await, offered(&stage, &ben).await), (2, 2));
    fails_for(&stage, "ended_at_ms on waiting_entries", ANA).await;
    stage.clock.advance_ms(OFFER_LIFE_MS);
    house::jobs::tick(&stage.house).await;
    assert_eq!(count(&stage, "waiting_entries where end_cause = 'expired'").await, 1);
    plant(stage.store(), "drop trigger broken").await.expect("mended");
    house::jobs::tick(&stage.house).await;
    assert_eq!(count(&stage, "waiting_entries where end_cause = 'expired'").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn places_without_a_price_are_never_offered() {
    for stage in stages().await {
        let folder = season_example(&[]);
        let plan = folder.0.get("opera.json").expect("the documented plan");
        let mut plan: serde_json::Value = serde_json::from_slice(plan).expect("JSON");
        plan["areas"].as_array_mut().expect("areas").push(serde_json::json!({
            "key": "floor", "name": "Floor",
            "unnumbered": [{
                "key": "floor", "name": "Floor", "capacity": 6, "zone": "2",
                "outline": [[100, 150], [200, 150], [200, 190]],
            }],
        }));
        let folder = season_example(&[("opera.json", &plan.to_string())]);
        let console = domain::people::actor::Actor::Console;
        let done =
            season::sheets::season_import::import_season(&stage.house, &console, &folder, false);
        done.await.expect("a good season");
        // The ballet sells zone 1 alone; the floor is in zone 2.
        let guest = stage.guest().await;
        let all: Vec<u32> = (0..10).collect();
        example::pick(&stage, &guest, SWANS_ONE, "", &all).await.expect("free");
        let any =
            Join { performance: SWANS_ONE.to_owned(), zones: Vec::new(), ..wish(&stage, ANA, 1) };
        let ana = waits_for(&stage, any).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_learns_that_an_address_waits() {
    for stage in stages().await {
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 2).await;
        stage.clock.advance_ms(MINUTE_MS);
        let stranger = stage.guest().await;
        let known = join(&stage.house, &stranger, &wish(&stage, ANA, 2)).await.expect("as always");
        let unknown = join(&stage.house, &stranger, &wish(&stage, BEN, 2)).await;
        assert_eq!(known, unknown.expect("as always"));
        assert_eq!(known, Joined::Mailed);
        house::jobs::tick(&stage.house).await;
        let (subject, secret) = last_mail(&stage, ANA);
        assert!(says(&subject, "mail-waiting-joined-subject"), "{subject}");
        assert_eq!((secret, count(&stage, "waiting_entries").await), (ana.clone(), 2));
        // With seats on offer its owner is told of these once more, and the stranger as little.
        give_back(&stage, &orders[0]).await;
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        let told = stage.mail.mails().len();
        let again = join(&stage.house, &stranger, &wish(&stage, ANA, 1)).await;
        assert_eq!(again.expect("as always"), Joined::Mailed);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), told + 1);
        let (subject, _) = last_mail(&stage, ANA);
        assert!(says(&subject, "mail-waiting-offered-subject"), "{subject}");
        // Signed in with it, she is shown her own entry.
        let own = stage.signed_in(ANA).await;
        let shown = join(&stage.house, &own, &wish(&stage, ANA, 2)).await.expect("hers");
        assert_eq!(shown, Joined::Waits(ana.clone()));
        assert_eq!(offered(&stage, &ana).await, 2, "and it is what it was");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_offered_and_who_waited_is_forgotten_half_a_year_later() {
    for stage in stages().await {
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 2).await;
        join(&stage.house, &stage.guest().await, &wish(&stage, BEN, 2)).await.expect("a joke");
        give_back(&stage, &orders[0]).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(offered(&stage, &ana).await, 2);
        stage.clock.advance_ms(OFFER_LIFE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ana).await, WaitingState::Ended(WaitingEnd::Expired));
        stage.clock.advance_ms(200 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "waiting_entries").await, 0);
        let left = "baskets b where not exists (select 1 from orders o where o.basket_id = b.id)";
        assert_eq!(count(&stage, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_whose_hold_ran_out_are_first_for_those_who_wait() {
    for stage in stages().await {
        paid(&stage, &[20, 21, 22, 23, 24]).await;
        paid(&stage, &[25, 26, 27, 28]).await;
        floor_paid(&stage, 10).await;
        floor_paid(&stage, 8).await;
        let slow = stage.guest().await;
        hold_floor(&stage, &slow, 2).await;
        let ana = waits_for(&stage, of_zone_b(&stage, ANA, 2)).await;
        stage.clock.advance_ms(60 * MINUTE_MS);
        // Nobody has swept them, and somebody else is there first.
        let guest = stage.guest().await;
        let request = HoldRequest {
            performance: stage.performance,
            seat_request: SeatRequest::places("floor", 1),
        };
        let late = refused(selling::hold::hold(&stage.house, &guest, &request).await);
        assert!(matches!(late, HoldRefusal::GeneralAdmissionGone { .. }), "{late:?}");
        house::jobs::tick(&stage.house).await;
        let until = match state(&stage, &ana).await {
            WaitingState::Offered { until, .. } => until,
            other => panic!("offered: {other:?}"),
        };
        assert!(until > stage.house.now());
        accept(&stage.house, &guest, &ana).await.expect("by the link");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_comes_after_those_who_wait_for_another_of_its_performances() {
    for stage in stages().await {
        stage.sell_both_performances("both", true).await;
        let orders = sold_out(&stage).await;
        let ana = waits(&stage, ANA, 2).await;
        give_back(&stage, &orders[1]).await;
        // On the plan of the other performance, for which nobody waits.
        let guest = stage.guest().await;
        let pick = SeatPick { seat_index: 2, offer: Some("both".to_owned()), price_type: None };
        let request =
            HoldRequest { performance: stage.other, seat_request: SeatRequest::seats(vec![pick]) };
        let late = refused(selling::hold::hold(&stage.house, &guest, &request).await);
        assert!(matches!(late, HoldRefusal::OfferTaken { .. }), "{late:?}");
        house::jobs::tick(&stage.house).await;
        assert_eq!(offered(&stage, &ana).await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_comes_after_those_who_wait() {
    for stage in stages().await {
        rest_sold_out(&stage).await;
        paid(&stage, &[0, 1, 2, 3]).await;
        let slow = order(&stage, &[4, 5]).await;
        let ana = waits(&stage, ANA, 2).await;
        stage.bank.decide(&slow.reference, Outcome::Abandoned);
        stage.clock.advance_ms(60 * MINUTE_MS);
        // Its time was up, and nobody has been offered its seats yet.
        house::jobs::tick(&stage.house).await;
        assert_eq!(offered(&stage, &ana).await, 0);
        stage.bank.capture(&slow.reference);
        notify(&stage, &slow.reference).await;
        assert_eq!(offered(&stage, &ana).await, 2);
        assert_ne!(slow.view(&stage).await.state, OrderState::Paid);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_companion_seat_is_neither_counted_nor_offered_without_its_wheelchair_place() {
    for stage in stages().await {
        let wheelchair = paid(&stage, &[WHEELCHAIR]).await;
        paid(&stage, &[22, 23, 24, 25, 26, 27, 28]).await;
        floor_paid(&stage, 10).await;
        floor_paid(&stage, 10).await;
        // Her companion's seat is all that is left of zone b, and nobody can have it.
        let ana = waits_for(&stage, of_zone_b(&stage, ANA, 1)).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
        // The place itself is for whoever needs it.
        give_back(&stage, &wheelchair).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &ana).await, WaitingState::Waiting { ahead: 0 });
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.performance, &[WHEELCHAIR, WHEELCHAIR + 1]).await;
        let unknown = Join { zones: vec!["c".to_owned()], ..wish(&stage, BEN, 1) };
        let unknown = join(&stage.house, &guest, &unknown).await;
        assert_eq!(refused(unknown), WaitingRefusal::UnknownZone);
    }
}
