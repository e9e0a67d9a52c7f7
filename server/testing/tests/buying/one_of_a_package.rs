//! One performance of a subscription or package is given up, and the rest stands.

use crate::{
    buying::packages::packages,
    money::cancellation_of_more::bought,
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, OFFER, SWANS_ONE, pick, season},
        form, refused,
    },
};
use domain::{
    order::PlaceRefusal,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
    tickets::change::ChangeChoice,
};
use money::checkout;
use subscribers::changes::{self, Wanted};
use testing::{Stage, stages};

/// The house cancels the performance, and the buyer of the order takes credit.
async fn give_up(stage: &Stage, slug: &str, secret: &str) {
    let change = changes::change(&stage.house, &Actor::Console, slug, Wanted::Cancel, None).await;
    let change = change.expect("cancelled");
    house::jobs::tick(&stage.house).await;
    let guest = stage.guest().await;
    changes::choose(&stage.house, &guest, secret, change, ChangeChoice::Credit.into())
        .await
        .expect("chosen");
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_keeps_their_season() {
    for stage in stages().await {
        stage.sell_both_performances("both", true).await;
        let actor = stage.guest().await;
        let seat_request =
            SeatRequest::Best { zone: None, count: 1, offer: Some("both".to_owned()) };
        let request = HoldRequest { performance: stage.performance, seat_request };
        selling::hold::hold(&stage.house, &actor, &request).await.expect("free");
        let order = bought(&stage, &actor).await;
        let lines = order.view(&stage).await.lines;
        give_up(&stage, &lines[0].performance_slug, &order.secret).await;
        assert_eq!(count(&stage, "seniority").await, 1, "one of two performances stands");
        give_up(&stage, &lines[1].performance_slug, &order.secret).await;
        assert_eq!(count(&stage, "seniority").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_still_counts_among_the_packages_of_a_person() {
    for stage in stages().await {
        season(&stage, &[("packages", &packages("max_person", "1"))]).await;
        let ana = stage.guest().await;
        for slug in [CARMEN_ONE, SWANS_ONE] {
            pick(&stage, &ana, slug, OFFER, &[3]).await.expect("free");
        }
        let order = bought(&stage, &ana).await;
        let first = order.view(&stage).await.lines[0].performance_slug.clone();
        give_up(&stage, &first, &order.secret).await;
        let counted = "counters where subject like 'person:%:package:%' and taken = 1";
        assert_eq!(count(&stage, counted).await, 1);
        let others = [CARMEN_ONE, SWANS_ONE].into_iter().filter(|slug| *slug != first);
        let again = stage.guest().await;
        for slug in others.chain([crate::sale::example::CARMEN_TWO]) {
            pick(&stage, &again, slug, OFFER, &[4]).await.expect("free");
        }
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&again), "en").await;
        let form = form(&stage, &again, basket.expect("a basket").quote.total_minor).await;
        let second = refused(checkout::place_order(&stage.house, &again, &form).await);
        let name = "Your choice".to_owned();
        assert_eq!(second, PlaceRefusal::MostForPerson { name, most: 1 });
    }
}
