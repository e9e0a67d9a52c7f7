//! A paid order for the tests of commands.

use domain::{
    order::PlaceRequest,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::checkout::Next;
use testing::Stage;

/// The code of an order of these seats of the performance, in its cheapest way.
pub async fn paid(stage: &Stage, places: &[u32]) -> String {
    let actor = stage.guest().await;
    let request =
        HoldRequest { performance: stage.performance, seat_request: SeatRequest::tickets(places) };
    selling::hold::hold(&stage.house, &actor, &request).await.expect("the seats are free");
    let session = Stage::session_of(&actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(&stage.house),
        given_name: "Ana".to_owned(),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        terms_accepted: true,
        payment_method: None,
        total_shown_minor: basket.state.total_minor,
        shown: money::checkout::shown(&basket.quote, &basket.invoices),
        on_top_of: String::new(),
        credit_shown_minor: None,
        vouchers_shown_minor: None,
        exchange_shown_minor: None,
        keeps_card: false,
        ..PlaceRequest::default()
    };
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let Next::Pay(bank) = &placed.next else { panic!("the way to the bank: {placed:?}") };
    let reference = bank.url.rsplit('/').next().expect("a path").to_owned();
    stage.bank.capture(&reference);
    money::payments::returned(&stage.house, &reference, None)
        .await
        .expect("no fault")
        .expect("known");
    let order = selling::orders::order(&stage.house, &placed.secret, "en").await.expect("no fault");
    order.expect("the order").code
}
