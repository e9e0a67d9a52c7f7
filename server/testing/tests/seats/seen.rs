//! What isn't seen from a seat is said wherever the seat was bought: nobody learns it in the hall.

use crate::sale::{
    Order, back,
    example::{CARMEN_ONE, performance, pick},
    form, reference,
};
use domain::{people::actor::Actor, seats::plan::mark};
use testing::{Stage, says, stages};

const PLAN: &str = include_str!("../../../../docs/formats/season-example/opera.json");

/// The hall of the example, one of whose seats is said to have a restricted view.
fn plan() -> String {
    let mut plan: serde_json::Value = serde_json::from_str(PLAN).expect("a plan");
    let seat = &mut plan["areas"][0]["sections"][0]["rows"][0]["seats"][1];
    seat["attributes"] = serde_json::json!({ "restricted_view": true });
    plan.to_string()
}

/// A seat on sale with a restricted view, or without the surtitles.
async fn marked(stage: &Stage) -> u32 {
    let performance = performance(stage, CARMEN_ONE).await;
    let found = season::performance::load(&stage.house, performance).await.expect("read");
    let found = found.expect("visible");
    let is_marked = |seat_index: &u32| {
        let index = *seat_index as usize;
        let is_sold = found.zones.seats.get(index).is_some_and(|zone| found.price(*zone).is_some());
        let marks = found.plan.seat_name(index).marks;
        let is_plain = marks & (mark::WHEELCHAIR | mark::COMPANION | mark::HOUSE_SEAT) == 0;
        is_sold && is_plain && marks & mark::OF_VIEW != 0
    };
    (0..found.plan.hall.seats.len() as u32).find(is_marked).expect("the hall has such seats")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restricted_view_is_said_in_the_basket_on_the_order_and_in_its_mail() {
    for stage in stages().await {
        let folder = testing::season_example(&[("opera.json", &plan())]);
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("a good season");
        let seat_index = marked(&stage).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, "", &[seat_index]).await.expect("free");
        let session = Stage::session_of(&ana);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        let seat = basket.lines[0].seat.clone().expect("a seat");
        assert_ne!(seat.marks & mark::OF_VIEW, 0, "{seat:?}");
        let form = form(&stage, &ana, basket.quote.total_minor).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &form).await;
        let placed = placed.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.lines[0].seat.as_ref(), Some(&seat));
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.last().expect("the tickets");
        for message in mark::messages(seat.marks) {
            assert!(says(&mail.text, message), "{message} in {}", mail.text);
            assert!(says(&mail.html, message), "{message} in the HTML");
        }
    }
}
