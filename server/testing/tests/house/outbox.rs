//! Mails go out once, survive a mail server that is away, and end where staff can see it.

use crate::sale::{assert_sound, count, paid};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::MailState,
};
use testing::{Stage, plant, stages, text};

#[tokio::test(flavor = "multi_thread")]
async fn many_workers_send_each_mail_once() {
    for stage in stages().await {
        for seat in 0..9 {
            paid(&stage, &[seat]).await;
        }
        let workers = (0..6).map(|_| {
            let house = stage.house.clone();
            tokio::spawn(
                async move { house::outbox::deliver_outbox(&house).await.expect("no fault") },
            )
        });
        let mut tried = 0;
        for done in futures::future::join_all(workers).await {
            tried += done.expect("no panic");
        }
        assert_eq!(tried, 9);
        assert_eq!(stage.mail.mails().len(), 9);
        assert_eq!(count(&stage, "outbox where done_at_ms is not null").await, 9);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_and_a_slow_mail_server_send_no_mail_twice() {
    for stage in stages().await {
        for seat in 0..20 {
            paid(&stage, &[seat]).await;
        }
        stage.mail.set_slow(true);
        let worker = || {
            let house = stage.house.clone();
            tokio::spawn(
                async move { house::outbox::deliver_outbox(&house).await.expect("no fault") },
            )
        };
        let first = worker();
        stage.mail.until_waiting(8).await;
        let leased = "outbox where leased_until_ms is not null";
        assert_eq!(count(&stage, leased).await, 8, "only what is being sent");
        // A mail may take two minutes, and the clock of another server be five ahead.
        stage.clock.advance_ms(7 * MINUTE_MS - 1);
        let second = worker();
        stage.mail.until_waiting(16).await;
        assert_eq!(count(&stage, leased).await, 16);
        stage.mail.set_slow(false);
        let tried = first.await.expect("no panic") + second.await.expect("no panic");
        assert_eq!(tried, 20);
        let mut sent: Vec<String> =
            stage.mail.mails().into_iter().map(|mail| mail.message_id).collect();
        sent.sort();
        sent.dedup();
        assert_eq!((sent.len(), stage.mail.mails().len()), (20, 20));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_whose_lease_ran_out_while_it_was_printed_is_left_to_the_next_worker() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        stage.press.set_takes_ms(8 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 0);
        stage.press.set_takes_ms(0);
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_is_away_over_easter_loses_no_mail() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        stage.mail.set_away(true);
        for _ in 0..4 * 24 {
            house::jobs::tick(&stage.house).await;
            stage.clock.advance_ms(HOUR_MS);
        }
        let mail = order.view(&stage).await.mail;
        assert!(matches!(mail, MailState::Failing { .. }), "{mail:?}");
        let error = text(stage.store(), "select last_error from outbox").await.expect("a row");
        assert_eq!(error.as_deref(), Some("the mail server is away: 450 4.2.1 … later"));
        stage.mail.set_away(false);
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1);
        assert!(matches!(order.view(&stage).await.mail, MailState::Sent { .. }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_nobody_takes_ends_in_the_list_of_those_given_up() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        stage.mail.set_away(true);
        for _ in 0..260 {
            stage.clock.advance_ms(2 * HOUR_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(count(&stage, "outbox where dead_at_ms is not null").await, 1);
        assert_eq!(count(&stage, "outbox where attempts = 240").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_died_hands_its_mail_to_the_next_after_its_lease() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        // What a worker leaves behind that is killed between taking and sending.
        let until = stage.house.now().plus_ms(5 * MINUTE_MS).0;
        let lease = format!("update outbox set leased_until_ms = {until}, attempts = 1");
        plant(stage.store(), &lease).await.expect("planted");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 0);
        stage.clock.advance_ms(5 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn outbox_and_journal_hold_no_personal_data() {
    let stage = Stage::on_sqlite().await;
    paid(&stage, &[3]).await;
    stage.clock.advance_ms(DAY_MS);
    house::jobs::tick(&stage.house).await;
    for word in ["ana@", "Ana", "Ruiz"] {
        let in_outbox =
            format!("outbox where payload like '%{word}%' or dedupe_key like '%{word}%'");
        assert_eq!(count(&stage, &in_outbox).await, 0);
        let in_journal =
            format!("journal where detail like '%{word}%' or actor_id like '%{word}%'");
        assert_eq!(count(&stage, &in_journal).await, 0);
    }
    assert!(count(&stage, "journal").await >= 3);
}
