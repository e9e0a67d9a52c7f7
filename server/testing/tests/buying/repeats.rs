//! Whoever ordered for the same performance a few minutes ago is asked before they order again.

use crate::sale::{self, EACH, assert_sound, count, form, hold};
use domain::{
    moment::MINUTE_MS,
    order::{OrderState, PlaceRefusal, PlaceRequest, REPEAT_MS, Repeat},
    people::actor::Actor,
};
use house::{Failure, HouseSettings};
use money::checkout::Placed;
use testing::{Stage, plant, stages_with};

async fn asking() -> Vec<Stage> {
    stages_with(&HouseSettings::default()).await
}

async fn send(stage: &Stage, actor: &Actor, form: &PlaceRequest) -> Result<Placed, Vec<Repeat>> {
    match money::checkout::place_order(&stage.house, actor, form).await {
        Ok(placed) => Ok(placed),
        Err(Failure::Refused(PlaceRefusal::Repeated { orders })) => Err(orders),
        Err(other) => panic!("{other:?}"),
    }
}

/// One seat of the performance, on the way to the bank.
async fn ordered(stage: &Stage, actor: &Actor, place: u32) -> (PlaceRequest, Placed) {
    hold(stage, actor, stage.performance, &[place]).await;
    let form = form(stage, actor, EACH).await;
    let placed = send(stage, actor, &form).await.expect("nothing like it before");
    (form, placed)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_order_is_asked_for_and_then_placed() {
    for stage in asking().await {
        let ana = stage.guest().await;
        let (first, placed) = ordered(&stage, &ana, 1).await;
        assert_eq!(send(&stage, &ana, &first).await.expect("the same").secret, placed.secret);
        stage.clock.advance_ms(4 * MINUTE_MS);
        hold(&stage, &ana, stage.performance, &[2]).await;
        let second = form(&stage, &ana, EACH).await;
        let asked = send(&stage, &ana, &second).await.expect_err("it may be a mistake");
        let [repeat] = &asked[..] else { panic!("{asked:?}") };
        let (_, secret) = repeat.known.as_ref().expect("it is this browser's");
        assert_eq!((secret, repeat.is_paid), (&placed.secret, false));
        assert_eq!(repeat.titles.len(), 1, "{repeat:?}");
        assert_eq!(count(&stage, "orders").await, 1, "nothing was ordered");
        assert_eq!(stage.bank.references().len(), 1, "nor asked of the bank");
        let meant = PlaceRequest { on_top_of: repeat.mark.clone(), ..second.clone() };
        let both = send(&stage, &ana, &meant).await.expect("they mean it");
        assert_ne!(both.secret, placed.secret);
        // The tab that asked is sent again: it is the order that was placed since.
        assert_eq!(send(&stage, &ana, &second).await.expect("placed").secret, both.secret);
        assert_eq!(count(&stage, "orders").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_another_key_keeps_nobody_from_buying() {
    for stage in asking().await {
        let ana = stage.guest().await;
        ordered(&stage, &ana, 1).await;
        let foreign = "update orders set sealed_secret = 'aes256gcm:AAAA'";
        plant(stage.store(), foreign).await.expect("planted");
        hold(&stage, &ana, stage.performance, &[2]).await;
        let second = form(&stage, &ana, EACH).await;
        let asked = send(&stage, &ana, &second).await.expect_err("it may be a mistake");
        assert!(asked[0].known.is_none(), "{asked:?}");
        let meant = PlaceRequest { on_top_of: asked[0].mark.clone(), ..second };
        send(&stage, &ana, &meant).await.expect("they mean it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_device_is_told_no_more_than_the_address_knows() {
    for stage in asking().await {
        let (phone, desktop) = (stage.guest().await, stage.guest().await);
        let (_, placed) = ordered(&stage, &phone, 1).await;
        let reference = stage.bank.newest();
        stage.bank.capture(&reference);
        sale::notify(&stage, &reference).await;
        hold(&stage, &desktop, stage.performance, &[2]).await;
        let second = form(&stage, &desktop, EACH).await;
        let asked = send(&stage, &desktop, &second).await.expect_err("the same address");
        assert!(asked[0].is_paid && asked[0].known.is_none(), "{asked:?}");
        let wrong = PlaceRequest { on_top_of: "0123456789abcdef".to_owned(), ..second.clone() };
        send(&stage, &desktop, &wrong).await.expect_err("another order was meant");
        let other = PlaceRequest { email: "eva@example.org".to_owned(), ..second };
        send(&stage, &desktop, &other).await.expect("somebody else");
        let state = selling::orders::order(&stage.house, &placed.secret, "en")
            .await
            .expect("read")
            .expect("there");
        assert_eq!(state.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_of_one_account_are_asked_whatever_address_is_typed() {
    for stage in asking().await {
        let phone = stage.signed_in("ana@example.org").await;
        let desktop = stage.signed_in("ana@example.org").await;
        hold(&stage, &phone, stage.performance, &[1]).await;
        let typed = "work@example.org".to_owned();
        let first = PlaceRequest { email: typed, ..form(&stage, &phone, EACH).await };
        let placed = send(&stage, &phone, &first).await.expect("nothing like it before");
        hold(&stage, &desktop, stage.performance, &[2]).await;
        let second = form(&stage, &desktop, EACH).await;
        let asked = send(&stage, &desktop, &second).await.expect_err("the same account");
        let (_, secret) = asked[0].known.as_ref().expect("it is this account's");
        assert_eq!(*secret, placed.secret);
        // Somebody else with neither is not asked.
        let ben = stage.signed_in("ben@example.org").await;
        hold(&stage, &ben, stage.performance, &[3]).await;
        let email = "ben@example.org".to_owned();
        let third = PlaceRequest { email, ..form(&stage, &ben, EACH).await };
        send(&stage, &ben, &third).await.expect("another's");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_of_one_account_at_once_make_one_order() {
    for stage in asking().await {
        let mut orders = Vec::new();
        for (place, email) in [(1, "ana@example.org"), (2, "work@example.org")] {
            let device = stage.signed_in("ana@example.org").await;
            hold(&stage, &device, stage.performance, &[place]).await;
            let form = form(&stage, &device, EACH).await;
            orders.push((device, PlaceRequest { email: email.to_owned(), ..form }));
        }
        let [(phone, first), (desktop, second)] = &orders[..] else { panic!("two devices") };
        let both = tokio::join!(send(&stage, phone, first), send(&stage, desktop, second));
        assert!(both.0.is_ok() != both.1.is_ok(), "one was placed, one was asked: {both:?}");
        assert_eq!(count(&stage, "orders").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_later_or_after_giving_up_or_for_another_performance() {
    for stage in asking().await {
        let ana = stage.guest().await;
        let (_, placed) = ordered(&stage, &ana, 1).await;
        money::checkout::give_up_order(&stage.house, &placed.secret).await.expect("given up");
        ordered(&stage, &ana, 2).await;
        hold(&stage, &ana, stage.other, &[3]).await;
        let form = form(&stage, &ana, EACH).await;
        send(&stage, &ana, &form).await.expect("another performance");
        stage.clock.advance_ms(REPEAT_MS);
        ordered(&stage, &ana, 4).await;
        assert_eq!(count(&stage, "orders where ended_at_ms is null").await, 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_tabs_at_once_one_is_asked() {
    for stage in asking().await {
        let (phone, desktop) = (stage.guest().await, stage.guest().await);
        hold(&stage, &phone, stage.performance, &[1]).await;
        hold(&stage, &desktop, stage.performance, &[2]).await;
        let forms = [
            (form(&stage, &phone, EACH).await, phone),
            (form(&stage, &desktop, EACH).await, desktop),
        ];
        let sent = forms.map(|(form, actor)| {
            let house = stage.house.clone();
            tokio::spawn(async move {
                money::checkout::place_order(&house, &actor, &form).await.is_ok()
            })
        });
        let mut placed = 0;
        for one in sent {
            placed += u32::from(one.await.expect("no panic"));
        }
        assert_eq!(placed, 1, "the other one is asked");
        assert_eq!(count(&stage, "orders").await, 1);
    }
}
