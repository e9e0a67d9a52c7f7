//! A subscription for somebody else: the season that it earns is theirs, and goes with it.

use crate::sale::{Order, assert_sound, back, banks::wanted, count, form, reference};
use domain::{
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
};
use money::cancellation::Taken;
use people::persons::AddPerson;
use testing::{Stage, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_season_is_earned_by_whom_the_subscription_is_for_until_it_is_taken_back() {
    for stage in stages().await {
        stage.sell_both_performances("both", true).await;
        let ana = stage.signed_in("ana@example.org").await;
        let luis = AddPerson {
            given_name: "Luis".to_owned(),
            family_name: "Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let luis = people::persons::add_person(&stage.house, &ana, &luis).await.expect("added");
        let pick = SeatPick { seat_index: 3, offer: Some("both".to_owned()), price_type: None };
        let seat_request = SeatRequest::seats(vec![pick]);
        let request = HoldRequest { performance: stage.performance, seat_request };
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        let line = basket.lines[0].id;
        selling::basket::set_beneficiary(&stage.house, &ana, line, Some(luis))
            .await
            .expect("theirs");
        let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en")
            .await
            .expect("a basket");
        let form = form(&stage, &ana, basket.state.total_minor).await;
        let placed =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        let theirs = format!("seniority where person_id = '{luis}'");
        assert_eq!((count(&stage, "seniority").await, count(&stage, &theirs).await), (1, 1));
        let code = order.view(&stage).await.code;
        let all = wanted(Taken::All);
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all)
            .await
            .expect("taken back");
        assert_eq!(count(&stage, "seniority").await, 0);
        assert_sound(&stage).await;
    }
}
