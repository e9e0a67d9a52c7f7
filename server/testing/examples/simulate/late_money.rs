//! Orders of the box office that their buyers pay at a bank, in time or late: reservations, and
//! orders of shoppers that become the box office's by their row, so that there are more of them.

use crate::world::World;
use domain::{
    moment::{MINUTE_MS, Moment},
    order::ORDER_LIFE_MS,
};
use house::{Failure, House};
use std::sync::Arc;
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
/// As `building::SETTINGS` says: an hour and a half after each world begins.
const BOX_OFFICE_CLOSES: Moment = Moment(testing::NOON.0 + 90 * MINUTE_MS);

impl World {
    /// Whether the order was made the box office's, or perhaps was.
    pub fn is_of_box_office(&self, order: &str) -> bool {
        self.of_box_office.lock().expect(UNPOISONED).contains(order)
    }

    /// Somebody pays at a bank for what the box office sold them.
    pub async fn pay_late(self: &Arc<Self>, node: &House, mark: u64) {
        let sql = "select o.id, p.reference from orders o join payments p on p.order_id = o.id \
             where o.channel = 'web' and o.paid_at_ms is null and o.ended_at_ms is null \
             and p.captured_at_ms is null and p.failed_at_ms is null \
             and not exists (select 1 from exchanges e where e.order_id = o.id) \
             order by p.reference";
        let Ok(waiting) = rows(&self.store(), sql).await else { return };
        if waiting.is_empty() {
            return;
        }
        let [order, reference] = waiting[self.below(waiting.len() as u64) as usize]
            .first_chunk()
            .expect("because two are selected");
        self.does(format_args!("{order} becomes the box office's"));
        self.of_box_office.lock().expect(UNPOISONED).insert(order.clone());
        let sql = format!(
            "update orders set channel = 'box-office' \
             where id = '{order}' and paid_at_ms is null and ended_at_ms is null"
        );
        let done = store::testing::plant(&self.store(), &sql).await.map_err(Failure::<()>::from);
        if self.heard("an order of the box office", mark, done).is_none() {
            return;
        }
        if self.below(3) > 0 {
            self.advance_ms(ORDER_LIFE_MS + MINUTE_MS);
            self.does(format_args!("its buyer comes late to the bank"));
        }
        self.bank.visited(reference);
        let returned = money::payments::returned(node, reference, None).await;
        self.heard::<_, ()>("a return", mark, returned.map_err(Into::into));
    }

    /// Late money buys what the order's own channel still sells, and a counter sells nothing once
    /// its sale is over.
    pub async fn check_late_money(&self) -> anyhow::Result<()> {
        let sql = format!(
            "select o.code from orders o where o.channel = 'box-office' \
             and o.point_of_sale_id is null and o.paid_at_ms >= {} \
             and (o.paid_at_ms >= o.pay_by_ms or not exists (select 1 from payments p \
               where p.order_id = o.id and p.payment_method in ('card', 'bizum', 'paypal')) \
               and not exists (select 1 from order_reservations v where v.order_id = o.id)) \
             and exists (select 1 from order_lines l where l.order_id = o.id \
               and l.performance_id is not null)",
            BOX_OFFICE_CLOSES.0
        );
        for row in rows(&self.store(), &sql).await? {
            self.find(format!("{} was sold after the box office's sale had closed", row[0]));
        }
        Ok(())
    }
}
