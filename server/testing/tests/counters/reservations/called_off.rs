//! What is reserved for a performance that doesn't take place.

use crate::sale::{
    assert_sound, balance, count,
    example::{SWANS_ONE, pick, refused, season},
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
};
use money::{
    checkout::new_idempotency_key,
    reservations::{ConvertRefusal, Means, Parting, ReserveRequest, convert, reserve},
};
use people::sales::{Counter, open_sale};
use subscribers::changes::{self, Wanted};
use testing::stages;

const CONSOLE: &Actor = &Actor::Console;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_reserved_for_a_cancelled_performance_ends_and_is_not_sold() {
    for stage in stages().await {
        season(&stage, &[]).await;
        let seller = open_sale(&stage.house, CONSOLE, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, SWANS_ONE, "", &[1]).await.expect("held");
        let until = stage.house.now().plus_ms(30 * DAY_MS);
        let form = PlaceRequest {
            idempotency_key: new_idempotency_key(&stage.house),
            language: "en".to_owned(),
            ..PlaceRequest::default()
        };
        let request = ReserveRequest { form, until, deposit_minor: None };
        let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
        let parting = Parting { code: reservation.code.clone(), lines: Vec::new(), until: None };
        let change = changes::change(&stage.house, CONSOLE, SWANS_ONE, Wanted::Cancel, None).await;
        change.expect("cancelled");
        let cash = Means { payment_method: PaymentMethod::Cash, reference: String::new() };
        let sold = convert(&stage.house, CONSOLE, &parting, Some(&cash)).await;
        assert_eq!(refused(sold), ConvertRefusal::Reservation(ReserveRefusal::TooLate));
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let ended = "orders where end_cause = 'expired'";
        assert_eq!(count(&stage, ended).await, 1);
        assert_eq!(balance(&stage, "cash").await, 0);
        assert_sound(&stage).await;
    }
}
