//! What comes in time buys, whatever the clock says of the performance by then.

use crate::sale::{EACH, assert_sound, notify, order};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::OrderState,
};
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn money_in_time_buys_after_the_curtain_and_money_of_what_was_given_up_goes_back() {
    for stage in stages().await {
        stage.clock.advance_ms(10 * DAY_MS + 8 * HOUR_MS - MINUTE_MS);
        let (waits, given_up) = (order(&stage, &[3]).await, order(&stage, &[4]).await);
        money::checkout::give_up_order(&stage.house, &given_up.secret).await.expect("unpaid");
        // The curtain rises, and both could still have been paid in time.
        stage.clock.advance_ms(2 * MINUTE_MS);
        for order in [&waits, &given_up] {
            stage.bank.capture(&order.reference);
            notify(&stage, &order.reference).await;
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(waits.view(&stage).await.state, OrderState::Paid);
        assert_eq!(stage.bank.refunded_minor(&waits.reference), 0);
        assert_eq!(given_up.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(stage.bank.refunded_minor(&given_up.reference), EACH);
        assert_sound(&stage).await;
    }
}
