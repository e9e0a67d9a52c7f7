//! Fees of orders that are older than the record of their parts: they go back by the number of
//! tickets.

use crate::sale::{
    self, EACH, Order, assert_sound, balance, banks::wanted, count, form, hold, paid,
};
use domain::{
    id::OrderLineId,
    order::{OrderState, OrderView},
    people::actor::Actor,
};
use money::cancellation::Taken;
use testing::{Stage, plant, stages};

/// What went back of these tickets, with their fees.
async fn back(stage: &Stage, view: &OrderView, lines: &[OrderLineId]) -> i64 {
    let these = wanted(Taken::These(lines.to_vec()));
    let done = money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &these).await;
    assert_sound(stage).await;
    done.expect("taken back").amount.minor
}

async fn forget_parts(stage: &Stage) {
    plant(stage.store(), "delete from fee_parts").await.expect("planted");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_order_s_fee_goes_back_by_the_number_of_tickets_and_the_last_has_the_rest() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5, 6]).await;
        forget_parts(&stage).await;
        let (view, fees) = (order.view(&stage).await, balance(&stage, "fees").await);
        let lines: Vec<_> = view.lines.iter().map(|line| line.line).collect();
        assert_eq!(back(&stage, &view, &lines[..3]).await, 3 * EACH);
        assert_eq!(balance(&stage, "fees").await, fees / 4);
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(count(&stage, "order_lines where cancelled_at_ms is null").await, 2);
        assert_eq!(back(&stage, &view, &lines[3..]).await, EACH);
        for account in ["sales", "fees", "vat"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_eq!(count(&stage, "order_lines where cancelled_at_ms is null").await, 0);
        assert_eq!(order.view(&stage).await.state, OrderState::Cancelled);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_an_old_order_a_free_ticket_takes_no_fee_with_it() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.performance, &[3]).await;
        hold(&stage, &actor, stage.invitation, &[3]).await;
        let form = form(&stage, &actor, EACH).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let order = Order { reference: sale::reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        forget_parts(&stage).await;
        let view = order.view(&stage).await;
        let free = view.lines.iter().find(|line| line.price_minor == 0).expect("a free one");
        assert_eq!(back(&stage, &view, &[free.line]).await, 0);
        let left = order.view(&stage).await.lines[0].line;
        assert_eq!(back(&stage, &view, &[left]).await, EACH, "the fee is the other one's");
        assert_eq!(balance(&stage, "fees").await, 0);
    }
}
