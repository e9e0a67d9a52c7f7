//! A copy of the database was put back: no invoice number comes twice, and nobody comes in by
//! what may have been ended since the copy was made.

use crate::sale::{Order, assert_sound, order, paid};
use domain::{moment::HOUR_MS, people::actor::Actor};
use testing::{Stage, number, stages, text};

async fn invoice(stage: &Stage, order: &Order) -> String {
    let seen = money::invoices::order_with_papers(&stage.house, &order.secret, "en")
        .await
        .expect("papers");
    seen.expect("the order").1.invoices.remove(0).number
}

#[tokio::test(flavor = "multi_thread")]
async fn no_invoice_number_comes_twice_after_a_restore() {
    for stage in stages().await {
        let made_at = stage.house.now();
        assert_eq!(invoice(&stage, &paid(&stage, &[3]).await).await, "S2026-000001");
        stage.clock.advance_ms(HOUR_MS);
        let after = money::restores::after_restore(&stage.house, made_at).await.expect("prepared");
        let known: Vec<_> = after.series.iter().map(|it| (&*it.name, it.last_number)).collect();
        assert_eq!(known, [("S2026", 1)]);
        let first = invoice(&stage, &paid(&stage, &[4]).await).await;
        assert_eq!(first, "S2026R261201130000-000001", "a series that was never used");
        // The same copy once more, an hour later.
        stage.clock.advance_ms(HOUR_MS);
        money::restores::after_restore(&stage.house, made_at).await.expect("prepared");
        let second = invoice(&stage, &paid(&stage, &[5]).await).await;
        assert_eq!(second, "S2026R261201140000-000001");
        assert_sound(&stage).await;
        let detail = "select detail from journal where action = 'database.restore' order by id";
        let detail = text(stage.store(), detail).await.expect("read").expect("it is written");
        assert!(detail.contains(r#""last":1,"series":"S2026""#), "{detail}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_series_of_the_next_year_have_their_plain_names_again() {
    for stage in stages().await {
        money::restores::after_restore(&stage.house, stage.house.now()).await.expect("prepared");
        let order = paid(&stage, &[3]).await;
        // Its invoice is written after New Year's Eve in Madrid.
        stage.clock.advance_ms(31 * 24 * HOUR_MS);
        assert_eq!(invoice(&stage, &order).await, "S2027-000001");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_signed_in_after_a_restore_and_the_report_names_who_can_sign_in() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let gone = stage.staffer("gone@example.org", "door").await;
        let (cookie, _) = stage.staff_in(&rosa).await;
        people::staff::end_staff(&stage.house, &Actor::Console, &gone.email).await.expect("ended");
        order(&stage, &[3]).await;
        let after = money::restores::after_restore(&stage.house, stage.house.now())
            .await
            .expect("prepared");
        assert_eq!(after.closed.staff_sessions, 1);
        let session =
            people::staff::staff_session(&stage.house, Some(&cookie)).await.expect("read");
        assert_eq!(session, None, "the session has ended");
        let staff: Vec<_> = after.staff.iter().map(|one| one.email.as_str()).collect();
        assert_eq!(staff, ["rosa@example.org"]);
        assert_eq!(after.open_orders.len(), 1);
        assert_eq!(after.gateways, ["test-bank"]);
        let links = "select count(*) from staff_links where used_at_ms is null";
        assert_eq!(number(stage.store(), links).await.expect("a number"), 0);
        stage.staff_in(&rosa).await;
    }
}
