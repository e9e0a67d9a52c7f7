//! Browsers: one each, however fast they tap, and forgotten when they never come back.

use crate::sale::{assert_sound, count, hold, order};
use domain::{id::SessionId, moment::DAY_MS, people::actor::Actor};
use testing::{Stage, number, plant, stages};

async fn is_kept(stage: &Stage, session: SessionId) -> bool {
    let sql = format!("select count(*) from sessions where id = '{session}'");
    number(stage.store(), &sql).await.expect("a number") == 1
}

#[tokio::test(flavor = "multi_thread")]
async fn two_first_changes_at_once_share_one_session_and_one_basket() {
    for stage in stages().await {
        let offered = people::sessions::new_session_secret(&stage.house).await.expect("a secret");
        let taps = (1..5).map(|seat| {
            let (house, performance, offered) =
                (stage.house.clone(), stage.performance, offered.clone());
            tokio::spawn(async move {
                let started = people::sessions::start_session(&house, "en", Some(&offered)).await;
                let (session, secret) = started.expect("a session");
                assert_eq!(secret, offered);
                let seat_request = domain::seats::hold::SeatRequest::tickets(&[seat]);
                let request = domain::seats::hold::HoldRequest { performance, seat_request };
                let ana = Actor::Guest { session: session.id };
                selling::hold::hold(&house, &ana, &request).await.expect("the seat is free");
            })
        });
        for done in futures::future::join_all(taps).await {
            done.expect("no panic");
        }
        assert_eq!(count(&stage, "sessions").await, 1);
        assert_eq!(count(&stage, "baskets").await, 1);
        assert_eq!(count(&stage, "basket_lines").await, 4);
        let (another, _) =
            people::sessions::start_session(&stage.house, "en", Some("short")).await.expect("ok");
        assert_eq!(
            people::sessions::session(&stage.house, Some("short")).await.expect("no fault"),
            None
        );
        assert!(is_kept(&stage, another.id).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_that_never_came_back_are_forgotten_with_their_baskets() {
    for stage in stages().await {
        let (gone, _) =
            people::sessions::start_session(&stage.house, "en", None).await.expect("a session");
        let (back, secret) =
            people::sessions::start_session(&stage.house, "en", None).await.expect("a session");
        let left_a_basket = stage.guest().await;
        hold(&stage, &left_a_basket, stage.performance, &[1]).await;
        order(&stage, &[2]).await;
        stage.clock.advance_ms(100 * DAY_MS);
        assert!(
            people::sessions::session(&stage.house, Some(&secret))
                .await
                .expect("no fault")
                .is_some()
        );
        stage.clock.advance_ms(79 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert!(is_kept(&stage, gone.id).await, "not yet");
        stage.clock.advance_ms(2 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert!(!is_kept(&stage, gone.id).await);
        assert!(!is_kept(&stage, Stage::session_of(&left_a_basket)).await);
        assert!(is_kept(&stage, back.id).await, "it was seen since");
        assert_eq!(count(&stage, "sessions").await, 2, "an order keeps its own");
        assert_eq!(count(&stage, "baskets").await, 1);
        assert_eq!(count(&stage, "basket_lines").await, 1);
        assert!(count(&stage, "journal").await >= 3, "what was done stays written");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_that_never_came_back_is_forgotten_in_parts() {
    for stage in stages().await {
        let crowd = "insert into sessions (id, secret_sha256, created_at_ms, seen_at_ms) \
                     with recursive n(i) as \
                     (select 1 union all select i + 1 from n where i < 1100) \
                     select 's' || cast(i as text), 's' || cast(i as text), 0, 0 from n";
        plant(stage.store(), crowd).await.expect("planted");
        assert_eq!(people::sessions::forget(&stage.house).await.expect("no fault"), 1_100);
        assert_eq!(count(&stage, "sessions").await, 0);
    }
}
