//! Tickets in the wallets of phones: the same code as on paper, told of every change, void when
//! the code is dead, and nobody's but their holder's.

use crate::{
    handed_on::resale::{ana_with, house, offer, ticket},
    sale::{
        Order, assert_sound,
        banks::{dispute, take_back},
        count,
        example::CARMEN_ONE,
        refused,
    },
};
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
    payments::gateway::DisputeState,
    people::actor::Actor,
};
use house::jobs;
use std::collections::BTreeMap;
use subscribers::{
    changes::{self, Wanted},
    passes::{self, AppleFile, DEVICES_MAX, Fetched, PassOf, PassRefusal, Phone, RegisterRefusal},
    resale, transfers,
};
use testing::{PASS_TYPE, Stage, stages};

const BEN: &str = "ben@example.org";

/// What a pass in memory says, by its names.
pub type Shown = BTreeMap<String, String>;

fn read(bytes: &[u8]) -> Shown {
    let text = String::from_utf8(bytes.to_vec()).expect("a pass in memory is text");
    let pair = |line: &str| line.split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned()));
    text.lines().filter_map(pair).collect()
}

pub async fn open(stage: &mut Stage) {
    house(stage).await;
    stage.open_wallets();
}

pub async fn pass(stage: &Stage, of: PassOf<'_>) -> Shown {
    let AppleFile { bytes, is_bundle } = passes::apple(&stage.house, of).await.expect("a pass");
    assert!(!is_bundle);
    read(&bytes)
}

pub async fn of_ticket(stage: &Stage, order: &Order, admission: AdmissionId) -> Shown {
    pass(stage, PassOf::Order(&order.secret, Some(admission))).await
}

pub fn phone(shown: &Shown, device: &str) -> Phone {
    Phone {
        device: device.to_owned(),
        pass_type: PASS_TYPE.to_owned(),
        serial: shown["serial"].clone(),
        token: shown["token"].clone(),
    }
}

/// A phone keeps the pass; its token is its name.
pub async fn keep(stage: &Stage, shown: &Shown, device: &str) -> Phone {
    let phone = phone(shown, device);
    assert!(passes::register(&stage.house, &phone, &format!("token-{device}")).await.expect("new"));
    phone
}

pub async fn fetched(stage: &Stage, phone: &Phone, since: Option<Moment>) -> (Shown, Moment) {
    match passes::fetch(&stage.house, phone, since).await.expect("no fault") {
        Fetched::Pass { bytes, changed_at } => (read(&bytes), changed_at),
        Fetched::Unauthorized | Fetched::Unchanged | Fetched::NotNow => panic!("no pass"),
    }
}

pub async fn tick(stage: &Stage) {
    stage.clock.advance_ms(MINUTE_MS);
    jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_has_the_paper_s_code_and_downloading_it_again_changes_nothing() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        let paper = ticket(&stage, &order, 0).await;
        let first = of_ticket(&stage, &order, paper.admission).await;
        assert_eq!(first["code"], paper.barcode);
        assert_ne!(first["serial"], paper.barcode);
        assert!(first["token"].len() >= 16 && first["token"] != order.secret);
        assert_eq!(first["holder"], "Ana Ruiz");
        assert_eq!(first["titles"].split('|').count(), 6, "{first:?}");
        stage.clock.advance_ms(HOUR_MS);
        assert_eq!(of_ticket(&stage, &order, paper.admission).await, first);
        assert_eq!(ticket(&stage, &order, 0).await.barcode, paper.barcode);
        let all = passes::apple(&stage.house, PassOf::Order(&order.secret, None)).await;
        assert!(all.expect("both").is_bundle);
        assert_eq!(count(&stage, "passes").await, 2, "one for each ticket, once");
        let asked = PassOf::Ticket(paper.admission);
        assert_eq!(pass(&stage, asked).await["serial"], first["serial"]);
        let apple = "ticket_prints where how = 'apple'";
        assert_eq!(count(&stage, apple).await, 4, "hers twice, the other, the operator's");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_ticket_s_pass_is_void_and_never_shows_the_new_code() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let paper = ticket(&stage, &order, 0).await;
        let lost = of_ticket(&stage, &order, paper.admission).await;
        let phone = keep(&stage, &lost, "lost-phone").await;
        selling::tickets::replace_ticket(&stage.house, &order.secret, paper.admission)
            .await
            .expect("replaced");
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-lost-phone"]);
        let (old, _) = fetched(&stage, &phone, None).await;
        assert_eq!((old["void"].as_str(), old["code"].as_str()), ("true", ""));
        assert_eq!((old["holder"].as_str(), old["order"].as_str()), ("", ""), "names nobody");
        let new = of_ticket(&stage, &order, paper.admission).await;
        assert_ne!(new["serial"], lost["serial"]);
        assert_ne!(new["code"], lost["code"]);
        assert_eq!(new["void"], "false");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_registers_by_its_pass_s_own_token_alone() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        let mine = of_ticket(&stage, &order, ticket(&stage, &order, 0).await.admission).await;
        let other = of_ticket(&stage, &order, ticket(&stage, &order, 1).await.admission).await;
        let good = phone(&mine, "phone");
        let wrong = [
            Phone { serial: other["serial"].clone(), ..good.clone() },
            Phone { token: other["token"].clone(), ..good.clone() },
            Phone { token: String::new(), ..good.clone() },
            Phone { serial: good.serial.to_uppercase(), ..good.clone() },
            Phone { serial: "nothing".to_owned(), ..good.clone() },
            Phone { serial: mine["code"].clone(), ..good.clone() },
            Phone { pass_type: "pass.example.other".to_owned(), ..good.clone() },
        ];
        for wrong in wrong {
            let tried = passes::register(&stage.house, &wrong, "token").await;
            assert_eq!(refused(tried), RegisterRefusal::Unauthorized, "{wrong:?}");
            let tried = passes::fetch(&stage.house, &wrong, None).await.expect("no fault");
            assert!(matches!(tried, Fetched::Unauthorized), "{wrong:?}");
            assert!(!passes::unregister(&stage.house, &wrong).await.expect("no fault"));
        }
        for device in ["", "a\0b", "a b", "ö", &"a".repeat(201)] {
            let odd = Phone { device: device.to_owned(), ..good.clone() };
            let tried = passes::register(&stage.house, &odd, "token").await;
            assert_eq!(refused(tried), RegisterRefusal::Malformed, "{device}");
            let tried = passes::register(&stage.house, &good, device).await;
            assert_eq!(refused(tried), RegisterRefusal::Malformed, "{device}");
            assert_eq!(
                passes::list(&stage.house, device, PASS_TYPE, None).await.expect("read"),
                None
            );
        }
        assert_eq!(count(&stage, "pass_devices").await, 0);
        let both = futures::join!(
            passes::register(&stage.house, &good, "token"),
            passes::register(&stage.house, &good, "token"),
        );
        let new = [both.0.expect("registered"), both.1.expect("registered")];
        assert_eq!(new.iter().filter(|is_new| **is_new).count(), 1, "two at once are one");
        for device in 1..DEVICES_MAX {
            keep(&stage, &mine, &format!("phone-{device}")).await;
        }
        let one_more = phone(&mine, "one-more");
        let tried = passes::register(&stage.house, &one_more, "token").await;
        assert_eq!(refused(tried), RegisterRefusal::TooMany);
        assert_eq!(count(&stage, "pass_devices").await, DEVICES_MAX);
        for _ in 0..2 {
            assert!(passes::unregister(&stage.house, &good).await.expect("no fault"));
        }
        assert_eq!(count(&stage, "pass_devices").await, DEVICES_MAX - 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_hears_of_a_change_once_and_fetches_what_has_changed() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let paper = ticket(&stage, &order, 0).await;
        let mine = of_ticket(&stage, &order, paper.admission).await;
        let other = of_ticket(&stage, &order, ticket(&stage, &order, 1).await.admission).await;
        let phone = keep(&stage, &mine, "phone").await;
        passes::register(&stage.house, &self::phone(&other, "phone"), "token-phone")
            .await
            .expect("the same phone keeps both");
        let list = async |since: Option<&str>| {
            passes::list(&stage.house, "phone", PASS_TYPE, since).await.expect("read")
        };
        let all = list(None).await.expect("both");
        assert_eq!(all.serials.len(), 2);
        assert_eq!(list(Some(&all.last_updated)).await, None);
        assert_eq!(list(Some("nonsense")).await, Some(all.clone()));
        let (_, changed_at) = fetched(&stage, &phone, None).await;
        let again = passes::fetch(&stage.house, &phone, Some(changed_at)).await.expect("no fault");
        assert!(matches!(again, Fetched::Unchanged));
        tick(&stage).await;
        assert!(stage.wallet.take_told().is_empty(), "nothing has changed");

        offer(&stage, &ana, paper.admission).await;
        tick(&stage).await;
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"], "once");
        let changed = list(Some(&all.last_updated)).await.expect("one");
        assert_eq!(changed.serials, [mine["serial"].clone()]);
        let (shown, later) = fetched(&stage, &phone, Some(changed_at)).await;
        assert!(shown["void"] == "true" && later > changed_at, "it is on offer");
        let tried =
            passes::apple(&stage.house, PassOf::Order(&order.secret, Some(paper.admission)));
        assert_eq!(refused(tried.await.map(|_| ())), PassRefusal::NotNow);

        resale::take_back(&stage.house, &ana, paper.admission).await.expect("hers again");
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"]);
        let (shown, last) = fetched(&stage, &phone, Some(later)).await;
        assert_eq!((shown["void"].as_str(), &shown["code"]), ("false", &paper.barcode));
        assert!(last > later);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_changes_a_ticket_reaches_its_phone() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        let mine = of_ticket(&stage, &order, ticket(&stage, &order, 0).await.admission).await;
        let phone = keep(&stage, &mine, "phone").await;
        let starts_at = stage.house.now().plus_ms(40 * DAY_MS);
        changes::change(
            &stage.house,
            &Actor::Console,
            CARMEN_ONE,
            Wanted::Move { starts_at },
            None,
        )
        .await
        .expect("moved");
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"]);
        let (shown, _) = fetched(&stage, &phone, None).await;
        assert_ne!(shown["starts"], mine["starts"]);
        assert_eq!(shown["void"], "false");

        dispute(&stage, &order, "d1", 100, DisputeState::Opened).await;
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"], "stopped at the door");
        assert_eq!(fetched(&stage, &phone, None).await.0["void"], "true");
        dispute(&stage, &order, "d1", 100, DisputeState::Won).await;
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"], "and let in again");

        take_back(&stage, &order, Some(1)).await;
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"], "refunded");
        assert_eq!(fetched(&stage, &phone, None).await.0["void"], "true");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_s_passes_are_void() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let mine = of_ticket(&stage, &order, admission).await;
        let phone = keep(&stage, &mine, "phone").await;
        changes::change(&stage.house, &Actor::Console, CARMEN_ONE, Wanted::Cancel, None)
            .await
            .expect("cancelled");
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-phone"]);
        assert_eq!(fetched(&stage, &phone, None).await.0["void"], "true");
        let tried = passes::apple(&stage.house, PassOf::Order(&order.secret, Some(admission)));
        assert_eq!(refused(tried.await.map(|_| ())), PassRefusal::NotNow);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_was_handed_on_is_in_the_new_holder_s_phone_and_names_nobody() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let mine = of_ticket(&stage, &order, admission).await;
        let phone = keep(&stage, &mine, "ana").await;
        let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
        let early = passes::apple(&stage.house, PassOf::Transfer(&secret)).await;
        assert_eq!(refused(early.map(|_| ())), PassRefusal::UnknownTicket, "not his yet");
        let guest = stage.guest().await;
        transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
        tick(&stage).await;
        assert_eq!(stage.wallet.take_told(), ["token-ana"]);
        assert_eq!(fetched(&stage, &phone, None).await.0["void"], "true");
        for of in
            [PassOf::Order(&order.secret, Some(admission)), PassOf::Order(&order.secret, None)]
        {
            let tried = passes::apple(&stage.house, of).await;
            assert_eq!(refused(tried.map(|_| ())), PassRefusal::NotNow, "it is Ben's");
        }
        let his = pass(&stage, PassOf::Transfer(&secret)).await;
        assert_ne!(his["code"], mine["code"]);
        assert_eq!((his["holder"].as_str(), his["order"].as_str()), ("", ""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_admits_nobody_or_is_nobody_s_has_no_pass() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let (_, other) = ana_with(&stage, &[5]).await;
        let foreign = ticket(&stage, &other, 0).await.admission;
        for of in [
            PassOf::Order(&order.secret, Some(foreign)),
            PassOf::Order("no-such-secret", None),
            PassOf::Transfer("no-such-secret"),
            PassOf::Ticket(AdmissionId(stage.house.new_id())),
        ] {
            let tried = passes::apple(&stage.house, of).await;
            assert_eq!(refused(tried.map(|_| ())), PassRefusal::UnknownTicket, "{of:?}");
            let tried = passes::google(&stage.house, of).await;
            assert_eq!(refused(tried), PassRefusal::UnknownTicket, "{of:?}");
        }
        assert_eq!(count(&stage, "passes").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_certificate_offers_nothing_and_tells_staff_thirty_days_before() {
    for mut stage in stages().await {
        open(&mut stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let shown = of_ticket(&stage, &order, admission).await;
        let phone = keep(&stage, &shown, "phone").await;
        let status = || passes::certificate_status(&stage.house, &Actor::Console);
        assert_eq!(status(), None, "good for a year");
        stage.wallet.open_until(stage.house.now().plus_ms(29 * DAY_MS));
        assert!(!status().expect("soon").has_ended);
        assert_eq!(passes::certificate_status(&stage.house, &stage.guest().await), None);
        stage.wallet.open_until(stage.house.now());
        assert!(status().expect("over").has_ended);
        let tried = passes::apple(&stage.house, PassOf::Order(&order.secret, None)).await;
        assert_eq!(refused(tried.map(|_| ())), PassRefusal::NotOffered);
        let late = passes::fetch(&stage.house, &phone, None).await.expect("no fault");
        assert!(matches!(late, Fetched::NotNow));
        tick(&stage).await;
        assert_sound(&stage).await;
    }
}
