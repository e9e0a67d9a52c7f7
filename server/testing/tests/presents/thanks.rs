//! In the morning after a performance a mail thanks whoever had tickets for it, once, where the
//! house has set so.

use crate::{
    handed_on::resale::{ANA, ana_with, ticket},
    sale::example::season,
};
use domain::moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment};
use subscribers::transfers;
use testing::{Stage, says, stages};

const BEN: &str = "ben@example.org";

/// Carmen's first performance begins at 19:00 UTC on 3 December.
fn curtain(stage: &Stage) -> Moment {
    let at = jiff::Timestamp::from_millisecond(stage.house.now().0).expect("a moment");
    let day = at.in_tz("Europe/Madrid").expect("a zone").date();
    assert_eq!(day.to_string(), "2026-12-01", "the stage's day");
    Moment("2026-12-03T19:00:00Z".parse::<jiff::Timestamp>().expect("a time").as_millisecond())
}

/// At ten on the clocks of Madrid.
fn morning_after(stage: &Stage) -> Moment {
    curtain(stage).plus_ms(14 * HOUR_MS)
}

async fn house(stage: &Stage, settings: &str) {
    let head = "level,subject,channel,right,name,value\n";
    season(stage, &[("settings", &format!("{head}{settings}"))]).await;
}

async fn until(stage: &Stage, at: Moment) {
    stage.clock.advance_ms(at.since_ms(stage.house.now()));
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
    }
}

fn thanks(stage: &Stage, email: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, "mail-thanks")).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_had_tickets_is_thanked_once_in_the_morning_after() {
    for stage in stages().await {
        let morning = morning_after(&stage);
        house(&stage, "season,2026-27,,,thank-you,yes\n").await;
        ana_with(&stage, &[3, 4]).await;
        until(&stage, morning.minus_ms(MINUTE_MS)).await;
        assert_eq!(thanks(&stage, ANA), 0, "not yet");
        until(&stage, morning).await;
        assert_eq!(thanks(&stage, ANA), 1, "one mail for both seats");
        let mails = stage.mail.mails();
        let mail = mails.iter().find(|it| it.to == ANA && says(&it.text, "mail-thanks"));
        let mail = mail.expect("that mail");
        assert!(says(&mail.subject, "mail-thanks-subject"), "{}", mail.subject);
        assert!(mail.text.contains("Carmen") && mail.text.contains("3 December 2026"));
        until(&stage, morning.plus_ms(DAY_MS)).await;
        assert_eq!(thanks(&stage, ANA), 1, "once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gave_all_tickets_away_is_not_thanked() {
    for stage in stages().await {
        let morning = morning_after(&stage);
        house(&stage, "production,carmen,,,thank-you,yes\n").await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
        let guest = stage.guest().await;
        transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
        until(&stage, morning).await;
        assert_eq!(thanks(&stage, ANA), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_thanked_where_the_nearest_setting_says_no_or_nothing() {
    for settings in ["", "season,2026-27,,,thank-you,yes\nproduction,carmen,,,thank-you,no\n"] {
        let stage = Stage::on_sqlite().await;
        let morning = morning_after(&stage);
        house(&stage, settings).await;
        ana_with(&stage, &[3]).await;
        until(&stage, morning).await;
        assert_eq!(thanks(&stage, ANA), 0, "{settings}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_that_was_down_thanks_late_but_not_after_three_days() {
    for (days, count) in [(2, 1), (4, 0)] {
        let stage = Stage::on_sqlite().await;
        let morning = morning_after(&stage);
        house(&stage, "season,2026-27,,,thank-you,yes\n").await;
        ana_with(&stage, &[3]).await;
        until(&stage, morning.plus_ms(days * DAY_MS)).await;
        assert_eq!(thanks(&stage, ANA), count, "{days} days late");
    }
}
