//! A ticket that another one was exchanged for stands on the money of the first.

use crate::{
    handed_on::{exchange::one_exchanged, resale::ANA},
    money::owed,
    sale::{Order, assert_sound, banks::dispute, count, refused},
};
use domain::payments::gateway::DisputeState;
use house::sealed::{self, Sealed};
use money::payments::OwedEnd;
use rules::WaiverRefusal;
use store::testing::text;
use subscribers::waiver;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_the_former_order_reaches_the_new_ticket() {
    for stage in stages().await {
        one_exchanged(&stage).await;
        let of_order = async |column: &str, which: &str| {
            let sql = format!("select {column} from orders o where o.id {which}");
            text(stage.store(), &sql).await.expect("read").expect("an order")
        };
        let former = "in (select l.order_id from exchanges e join order_lines l \
                      on l.id = e.order_line_id)";
        let sql = "select p.reference from payments p join exchanges e on e.order_id <> p.order_id";
        let reference = text(stage.store(), sql).await.expect("read").expect("a payment");
        let kept = of_order("o.sealed_secret", former).await;
        let secret = sealed::open(&stage.house, Sealed::Link, &kept).expect("under our key");
        let order = Order { reference, secret };
        let paid = order.view(&stage).await.quote.total_minor;
        let refused_at_the_door = "admissions where disputed_at_ms is not null";
        dispute(&stage, &order, "cb-1", paid, DisputeState::Opened).await;
        dispute(&stage, &order, "cb-1", paid, DisputeState::Lost).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, refused_at_the_door).await, 1, "the new one");
        let sql = "select id from admissions where cancelled_at_ms is null";
        let id = text(stage.store(), sql).await.expect("read").expect("the new ticket");
        let ana = stage.signed_in(ANA).await;
        let waived = waiver::waive(&stage.house, &ana, id.parse().expect("an id")).await;
        assert_eq!(refused(waived), WaiverRefusal::NotValid);
        // What is paid after all, admits.
        owed::end(&stage, &order, OwedEnd::Paid).await;
        assert_eq!(count(&stage, refused_at_the_door).await, 0);
        assert_sound(&stage).await;
    }
}
