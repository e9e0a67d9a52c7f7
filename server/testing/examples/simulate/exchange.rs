//! Tickets are exchanged for seats on other dates, alone or two in one go, while others buy. The
//! books are judged as those of any order: a former ticket is credit that pays.

mod together;

use crate::{
    orders::{OrderSeen, link_secret},
    world::World,
};
use domain::{id::AdmissionId, payments::method::PaymentMethod};
use house::House;
use std::sync::Arc;
use store::testing::rows;
use subscribers::exchange::exchange_by_command;

/// Any single ticket for any other: the first time free, then 5.00. In the same zone of the same
/// production, nobody pays a difference. After a change by the house, any ticket at all.
pub const EXCHANGES: &str = "offers,for,from,until,most,free,fee,within,difference,after_change\n\
    ticket,,,,3,1,5.00,any,free,also\n\
    ,,,,,,,any,,only\n";

const UNPOISONED: &str = "because nothing panics while it holds this";
/// Seats that are tried.
const SEATS: u64 = 20;

impl World {
    pub async fn exchange(self: &Arc<Self>, node: &House, mark: u64) {
        if self.below(2) == 0
            && let Some(two) = self.two_tickets(node).await
        {
            return self.exchange_two(node, two, mark).await;
        }
        let sql = "select a.id, l.order_id from admissions a join order_lines l \
             on l.id = a.order_line_id where a.cancelled_at_ms is null order by a.id";
        let Ok(tickets) = rows(&self.store(), sql).await else { return };
        if tickets.is_empty() {
            return;
        }
        let [ticket, order] = tickets[self.below(tickets.len() as u64) as usize]
            .first_chunk()
            .expect("because two are selected");
        let ticket: AdmissionId = ticket.parse().expect("because it is one of ours");
        let sql =
            format!("select coalesce(sealed_secret, secret) from orders where id = '{order}'");
        let Ok(secret) = rows(&self.store(), &sql).await else { return };
        let Some(secret) = secret.first().map(|row| link_secret(node, &row[0])) else { return };
        let to = self.keys[self.below(self.keys.len() as u64) as usize];
        let seat = self.below(SEATS).to_string();
        self.does(format_args!("{ticket} is exchanged for seat {seat} of {to}"));
        // From here on its former order has fewer tickets, at some moment.
        for known in self.orders.lock().expect(UNPOISONED).iter_mut() {
            known.is_cancelled |= known.secret == secret;
        }
        let done = exchange_by_command(node, ticket, to, &seat).await;
        let Some(done) = self.heard("an exchange", mark, done) else { return };
        let shopper = self.below(crate::world::SHOPPERS as u64) as usize;
        self.orders.lock().expect(UNPOISONED).push(OrderSeen {
            secret: done.secret.clone(),
            shopper,
            paid: None,
            code: Some(done.code),
            is_cancelled: false,
            is_given_up: false,
        });
        if done.due_minor > 0 {
            let next = money::checkout::pay_again(node, &done.secret, Some(PaymentMethod::Card));
            if let Some(redirect) = self.heard("the rest of an exchange", mark, next.await) {
                self.sent_to(shopper, &redirect.url);
            }
        }
    }

    /// What somebody else has accepted is theirs to exchange, not its former holder's.
    pub async fn check_exchanges(&self) -> anyhow::Result<()> {
        let sql = "select e.admission_id from exchanges e join transfers t \
               on t.admission_id = e.admission_id \
               where e.done_at_ms is not null and t.end_cause = 'accepted' \
               and (e.transfer_id is null or e.transfer_id <> t.id or t.email <> \
                 (select o.email from orders o where o.id = e.order_id)) \
             union all select b.admission_id from exchanges_beside b join transfers t \
               on t.admission_id = b.admission_id \
               where b.done_at_ms is not null and t.end_cause = 'accepted'";
        for row in rows(&self.store(), sql).await? {
            self.find(format!("{} was accepted, and exchanged by somebody else", row[0]));
        }
        // The house keeps a part of the former price, but not after a change of its own: then all
        // of it becomes credit, and there is no fee.
        let sql = "select e.order_id, cast(case when e.change_id is null then e.used_minor \
               else e.value_minor + e.fee_minor end as text), \
             cast((select coalesce(sum(c.amount_minor), 0) from cancellations c \
               where c.exchange_order_id = e.order_id) as text) \
             from exchanges e where e.done_at_ms is not null";
        for row in rows(&self.store(), sql).await? {
            if row[1] != row[2] {
                self.find(format!("{}: {} of a former ticket, not {}", row[0], row[2], row[1]));
            }
        }
        let sql = "select h.order_id from change_choices h join performance_changes c \
               on c.id = h.change_id where h.choice = 'exchange' and exists (select 1 \
               from admissions a join order_lines l on l.id = a.order_line_id \
               where l.order_id = h.order_id and a.performance_id = c.performance_id \
               and a.cancelled_at_ms is null and not exists (select 1 from scans s \
                 where s.admission_id = a.id and s.answer = 'admitted'))";
        for row in rows(&self.store(), sql).await? {
            self.find(format!("{} chose an exchange and has a ticket left", row[0]));
        }
        self.check_exchanged_together().await
    }
}
