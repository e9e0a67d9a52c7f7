//! Subscriptions that one answer renewed together are one order, and of two that asked for seats
//! together both have theirs or neither has.

use super::Ordered;
use crate::world::World;
use std::collections::BTreeMap;
use store::testing::rows;

impl World {
    pub(super) async fn check_renewed_together(&self, ordered: &[Ordered]) -> anyhow::Result<()> {
        let mut sums: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for one in ordered {
            let (sum_minor, order_minor) = sums.entry(&one.id).or_default();
            *sum_minor += one.total_minor;
            *order_minor = one.order_minor;
        }
        for (order, (sum_minor, order_minor)) in sums {
            if sum_minor != order_minor {
                self.find(format!("{order} costs {order_minor}, and its parts {sum_minor}"));
            }
        }
        // Who has answered for one of them alone, or pays it in another way, has two orders.
        let apart = "select r.new_order_id from renewals r join renewals s \
               on s.together_id = r.together_id and s.order_id = r.order_id and s.id > r.id \
             where r.new_order_id <> s.new_order_id \
             and coalesce(r.payment, '') = coalesce(s.payment, '')";
        for row in rows(&self.store(), apart).await? {
            self.find(format!("{} renews one of two that were answered together", row[0]));
        }
        let unasked = "select r.new_order_id from renewals r join renewals s \
               on s.new_order_id = r.new_order_id and s.id > r.id \
             where r.together_id is null or s.together_id is null \
             or r.together_id <> s.together_id";
        for row in rows(&self.store(), unasked).await? {
            self.find(format!("{} renews what was answered apart", row[0]));
        }
        let halves = "select pair_id from renewal_wishes where pair_id is not null \
             group by pair_id having sum(case when result = 'granted' then 1 else 0 end) = 1";
        for row in rows(&self.store(), halves).await? {
            self.find(format!("one of the two seats of {} was granted", row[0]));
        }
        Ok(())
    }
}
