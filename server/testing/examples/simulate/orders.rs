//! What becomes of orders that were placed: shoppers and staff.

use crate::world::World;
use domain::{
    order::{LineResale, OrderLineView, OrderState},
    payments::method::PaymentMethod,
    people::actor::Actor,
};
use house::{
    Failure, House,
    sealed::{self, Sealed},
};
use money::{
    cancellation::{Cancellation, SeatsBack, Taken},
    payments::OwedEnd,
};
use std::sync::Arc;
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";

/// The secret of a link, of `coalesce(sealed_secret, secret)`, as its mail has it.
pub fn link_secret(node: &House, kept: &str) -> String {
    sealed::open(node, Sealed::Link, kept).expect("because all nodes have one key")
}

/// An order, as its shopper was told.
#[derive(Clone)]
pub struct OrderSeen {
    pub secret: String,
    pub shopper: usize,
    /// The tickets, once it was said to be paid.
    pub paid: Option<Vec<String>>,
    pub code: Option<String>,
    /// Staff take of it back.
    pub is_cancelled: bool,
    pub is_given_up: bool,
}

impl World {
    fn orders_of(&self, who: Option<usize>) -> Vec<OrderSeen> {
        let orders = self.orders.lock().expect(UNPOISONED);
        let mine = |order: &&OrderSeen| who.is_none_or(|who| order.shopper == who);
        orders.iter().filter(mine).cloned().collect()
    }

    pub async fn pay_again(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let orders = self.orders_of(Some(who));
        let Some(order) = orders.last() else { return };
        self.does(format_args!("{who} pays again"));
        let payment_method = match self.below(2) {
            0 => None,
            _ => self.one_of(&PaymentMethod::ALL),
        };
        let next = money::checkout::pay_again(node, &order.secret, payment_method).await;
        if let Some(redirect) = self.heard("a second try", mark, next) {
            self.sent_to(who, &redirect.url);
        }
    }

    pub async fn give_up(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let orders = self.orders_of(Some(who));
        let Some(order) = orders.last() else { return };
        self.does(format_args!("{who} gives the order up"));
        for known in self.orders.lock().expect(UNPOISONED).iter_mut() {
            known.is_given_up |= known.secret == order.secret;
        }
        self.heard("giving up", mark, money::checkout::give_up_order(node, &order.secret).await);
    }

    pub async fn read_order_or_give(self: &Arc<Self>, node: &House, mark: u64) {
        match self.below(5) {
            0 | 1 => self.present(node, mark).await,
            _ => self.read_order(node, mark).await,
        }
    }

    async fn read_order(self: &Arc<Self>, node: &House, mark: u64) {
        let orders = self.orders_of(None);
        if orders.is_empty() {
            return;
        }
        let order = &orders[self.below(orders.len() as u64) as usize];
        self.does(format_args!("somebody reads an order"));
        if let Err(error) = self.check_order(node, &order.secret).await {
            self.heard::<(), ()>("an order page", mark, Err(error.into()));
        }
    }

    /// Who was told that an order is paid has its tickets from then on.
    pub async fn check_order(&self, node: &House, secret: &str) -> anyhow::Result<()> {
        let Some(view) = selling::orders::order(node, secret, "en").await? else {
            self.find("an order that was placed is gone".to_owned());
            return Ok(());
        };
        let tickets = view.lines.iter().filter_map(|line| line.ticket.as_ref());
        let tickets: Vec<String> = tickets.map(|ticket| ticket.barcode.clone()).collect();
        let mut orders = self.orders.lock().expect(UNPOISONED);
        let order = orders.iter_mut().find(|order| order.secret == secret);
        let order = order.expect("because only those that were kept are looked at");
        order.code = Some(view.code.clone());
        order.is_cancelled |= !view.changes.is_empty();
        if order.is_cancelled {
            return Ok(());
        }
        let is_sold = |line: &&OrderLineView| matches!(line.resale, Some(LineResale::Sold { .. }));
        let is_gone = |line: &&OrderLineView| {
            is_sold(line) || line.handed_to.is_some() || line.exchanged.is_some()
        };
        let sold = view.lines.iter().filter(is_gone).count();
        if view.state == OrderState::Paid && tickets.len() + sold != view.lines.len() {
            self.find(format!("{} is paid and lacks tickets", view.code));
        }
        match &order.paid {
            Some(paid)
                if view.state != OrderState::Paid
                    || !tickets.iter().all(|ticket| paid.contains(ticket)) =>
            {
                self.find(format!("{} was paid and is {:?}", view.code, view.state));
            }
            None if view.state == OrderState::Paid => order.paid = Some(tickets),
            Some(_) | None => {}
        }
        Ok(())
    }

    /// Staff take some or all of a paid order back.
    pub async fn take_back(self: &Arc<Self>, node: &House, mark: u64) {
        let orders = self.orders_of(None);
        let paid: Vec<_> =
            orders.iter().filter(|it| it.paid.is_some()).filter_map(|it| it.code.clone()).collect();
        if paid.is_empty() {
            return;
        }
        let code = &paid[self.below(paid.len() as u64) as usize];
        self.take_back_of(node, code, mark).await;
        if self.below(2) == 0 {
            self.put_right(node, code, mark).await;
        }
    }

    async fn take_back_of(&self, node: &House, code: &str, mark: u64) {
        let Ok(mut lines) = money::cancellation::tickets_of(node, code).await else { return };
        lines.truncate(self.below(3) as usize);
        let wanted = Cancellation {
            taken: if lines.is_empty() { Taken::All } else { Taken::These(lines) },
            fees_back: self.below(2) == 0,
            seats: if self.below(2) == 0 { SeatsBack::OnSale } else { SeatsBack::BoxOffice },
            reason: "a simulation".to_owned(),
            shown_minor: None,
        };
        self.does(format_args!("staff take back of {code}: {wanted:?}"));
        for order in self.orders.lock().expect(UNPOISONED).iter_mut() {
            order.is_cancelled |= order.code.as_deref() == Some(code);
        }
        let done = money::cancellation::cancel(node, &Actor::Console, code, &wanted).await;
        self.heard("a cancellation", mark, done);
    }

    /// Staff pay what banks refused to give back, and sell what was kept for the box office.
    async fn put_right(&self, node: &House, code: &str, mark: u64) {
        let actor = &Actor::Console;
        self.does(format_args!("staff put {code} right"));
        let Ok(timeline) = money::timeline::timeline(node, actor, code).await else { return };
        if let Ok(kept) = money::cancellation::kept_seats(node, actor, timeline.order).await {
            let released = money::cancellation::release_kept_seats(node, actor, code, kept).await;
            self.heard("seats kept for the box office", mark, released);
        }
        if let Ok(Some(debt)) = money::payments::debt_of(node, actor, timeline.order).await {
            let paid =
                money::payments::settle_debt(node, actor, code, "a transfer", debt.mark().as_str())
                    .await;
            if let Some(paid) = self.heard("a debt paid another way", mark, paid) {
                self.paid_back_by_hand(code, paid);
            }
        }
    }

    /// What a lost chargeback left owed is paid another way, or written off.
    async fn end_owed(&self, node: &House, code: &str, mark: u64) {
        let actor = &Actor::Console;
        let Ok(timeline) = money::timeline::timeline(node, actor, code).await else { return };
        let Ok(Some(owed)) = money::payments::owed_by(node, actor, timeline.order).await else {
            return;
        };
        let end = if self.below(2) == 0 { OwedEnd::Paid } else { OwedEnd::WrittenOff };
        self.does(format_args!("what {code} owes ends: {end:?}"));
        if end == OwedEnd::Paid {
            self.received_by_hand(code, owed.amount);
        }
        let ended =
            money::payments::end_owed(node, actor, code, end, "cash", owed.mark().as_str()).await;
        if end == OwedEnd::Paid && matches!(ended, Err(Failure::Refused(_))) {
            self.not_received(code, owed.amount);
        }
        self.heard("what a chargeback left owed", mark, ended);
    }

    /// Once nothing is on its way any more: what banks took back and won't give again.
    pub async fn take_back_what_is_lost(self: &Arc<Self>, node: &House) -> anyhow::Result<()> {
        let lost = "select distinct o.code from disputes d join payments p on p.id = d.payment_id \
             join orders o on o.id = p.order_id order by o.code";
        for row in rows(&self.store(), lost).await? {
            let mark = self.mark();
            if self.below(2) == 0 {
                self.end_owed(node, &row[0], mark).await;
            }
            self.take_back_of(node, &row[0], mark).await;
            self.put_right(node, &row[0], mark).await;
            if self.below(2) == 0 {
                self.end_owed(node, &row[0], mark).await;
            }
        }
        Ok(())
    }
}
