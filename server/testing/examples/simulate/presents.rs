//! Orders are given as presents, called back and accepted, while everything else goes on. Whose the
//! tickets are in the end is judged by what recipients and buyers were told.

use crate::{orders::link_secret, world::World};
use domain::{id::SessionId, moment::DAY_MS, people::actor::Actor, tickets::gift::CardDesign};
use house::House;
use std::sync::Arc;
use store::testing::rows;
use subscribers::gifts::{self, Delivery, GiftRequest};

const FRIEND: &str = "friend@example.org";
const ZONE: &str = "Europe/Madrid";
const UNPOISONED: &str = "because nothing panics while it holds this";

/// What people were told of presents, by the secrets of the recipients' pages.
#[derive(Default)]
pub struct Presents {
    accepted: Vec<String>,
    called_back: Vec<String>,
}

impl World {
    /// Somebody's order is given, its card is corrected, it is called back, or it is accepted.
    pub async fn present(self: &Arc<Self>, node: &House, mark: u64) {
        let all = "select id, coalesce(sealed_secret, secret) from orders \
             where paid_at_ms is not null order by id";
        let Ok(mut orders) = rows(&self.store(), all).await else { return };
        let of_vouchers = "select o.id, coalesce(o.sealed_secret, o.secret) from orders o \
             where o.paid_at_ms is not null \
             and exists (select 1 from order_lines l join vouchers v \
               on v.order_line_id = l.id where l.order_id = o.id) order by o.id";
        let Ok(of_vouchers) = rows(&self.store(), of_vouchers).await else { return };
        if !of_vouchers.is_empty() && self.below(2) == 0 {
            orders = of_vouchers;
        }
        if orders.is_empty() {
            return;
        }
        let [id, order] = orders[self.below(orders.len() as u64) as usize]
            .first_chunk()
            .expect("because two are selected");
        let order = &link_secret(node, order);
        let sql = format!(
            "select coalesce(sealed_secret, secret) from gifts where order_id = '{id}' \
             order by made_at_ms, id"
        );
        let Ok(known) = rows(&self.store(), &sql).await else { return };
        let known: Vec<String> = known.iter().map(|row| link_secret(node, &row[0])).collect();
        let actor = Actor::Guest { session: SessionId(node.new_id()) };
        match (known.last(), self.below(4)) {
            (None, _) | (Some(_), 0) => {
                let request = self.card(node);
                self.does(format_args!("{order} is given as a present: {:?}", request.delivery));
                self.heard("a present", mark, gifts::give(node, &actor, order, &request).await);
            }
            (Some(present), 1) => {
                self.does(format_args!("the present {present} is called back"));
                let done = gifts::call_back(node, &actor, order).await;
                if self.heard("a present called back", mark, done).is_some() {
                    let mut told = self.presents.lock().expect(UNPOISONED);
                    told.called_back.push(present.clone());
                }
            }
            (Some(present), _) => {
                self.does(format_args!("the present {present} is accepted"));
                let codes = self.codes_of(id).await;
                let done = gifts::accept(node, &actor, present, FRIEND).await;
                if self.heard("a present accepted", mark, done).is_some() {
                    self.given_away(codes);
                    let mut told = self.presents.lock().expect(UNPOISONED);
                    told.accepted.push(present.clone());
                }
            }
        }
    }

    fn card(&self, node: &House) -> GiftRequest {
        let delivery = match self.below(3) {
            0 => Delivery::Now,
            1 => Delivery::Printed,
            _ => {
                let day = node.now().plus_ms(self.below(3) as i64 * DAY_MS);
                let day = jiff::Timestamp::from_millisecond(day.0).expect("because it is soon");
                let day = day.in_tz(ZONE).expect("because it is known").date().to_string();
                let hour = self.below(24).to_string();
                Delivery::At { day, hour, time_zone: ZONE.to_owned() }
            }
        };
        GiftRequest {
            recipient_name: "Friend".to_owned(),
            email: FRIEND.to_owned(),
            dedication: String::new(),
            design: CardDesign::Present,
            language: "en".to_owned(),
            delivery,
            keeps_extras: self.below(2) == 0,
        }
    }

    pub async fn check_presents(&self) -> anyhow::Result<()> {
        let sql = "select coalesce(g.sealed_secret, g.secret), g.id, \
             case when g.accepted_at_ms is null then '' else 'y' end, \
             case when g.called_back_at_ms is null then '' else 'y' end, \
             cast((select count(*) from transfers t where t.gift_id = g.id and (t.email <> \
               g.email or coalesce(t.end_cause, '') <> 'accepted')) as text), \
             cast((select count(*) from transfers t where t.gift_id = g.id) as text) from gifts g";
        let node = self.node();
        for row in rows(&self.store(), sql).await? {
            let [secret, id, accepted, called_back, astray, handed] =
                row.try_into().expect("because six are selected");
            let secret = link_secret(&node, &secret);
            let (is_accepted, is_called_back) = (!accepted.is_empty(), !called_back.is_empty());
            let told = self.presents.lock().expect(UNPOISONED);
            if told.accepted.contains(&secret) && !is_accepted {
                self.find(format!("the present {id} was accepted, and isn't any more"));
            }
            if told.called_back.contains(&secret) && !is_called_back {
                self.find(format!("the present {id} was called back, and stands"));
            }
            if is_accepted && is_called_back {
                self.find(format!("the present {id} was accepted and called back"));
            }
            if astray != "0" || (!is_accepted && handed != "0") {
                self.find(format!("of the present {id} tickets are somebody else's"));
            }
        }
        self.check_cards().await
    }

    /// Each card that was due came, if its buyer hadn't called it back and nobody had accepted it.
    /// Of an order of which nothing can be given any more, none goes out.
    async fn check_cards(&self) -> anyhow::Result<()> {
        let sql = format!(
            "select id from gifts where deliver_at_ms <= {} and sent_at_ms is null \
             and accepted_at_ms is null and called_back_at_ms is null",
            self.node().now().0
        );
        for row in rows(&self.store(), &sql).await? {
            self.find(format!("the card of the present {} is due and waits", row[0]));
        }
        let sql = format!(
            "select x.id, x.dedupe_key from outbox x join gifts g \
             on x.dedupe_key like 'gift:deliver:' || g.id || ':%' \
             where g.called_back_at_ms is null and g.accepted_at_ms is null \
             and coalesce(x.last_error, '') <> '{}'",
            store::running::outbox::DROPPED
        );
        for row in rows(&self.store(), &sql).await? {
            if self.mail.count(&row[0]) == 0 {
                self.find(format!("{} never came", row[1]));
            }
        }
        Ok(())
    }
}
