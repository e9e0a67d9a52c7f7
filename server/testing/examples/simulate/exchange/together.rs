//! Two tickets of one order are exchanged in one go: both change or neither does, and together they
//! bring no more than they cost.

use super::SEATS;
use crate::{
    orders::link_secret,
    world::{SHOPPERS, World},
};
use domain::{
    id::AdmissionId,
    order::PlaceRequest,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::House;
use money::{
    checkout,
    exchange::{Asker, Beginning, begin_together},
};
use people::sessions::start_session;
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";

/// Two tickets of one order for one performance, and their buyer.
pub(super) struct TwoTickets {
    both: [AdmissionId; 2],
    /// Of the order's page.
    secret: String,
    given_name: String,
    family_name: String,
    email: String,
}

impl World {
    /// Of one zone, and either of one package or single tickets: what they may cost is then the
    /// same for both. None: nobody has two.
    pub(super) async fn two_tickets(&self, node: &House) -> Option<TwoTickets> {
        let sql = "select a.id, b.id, coalesce(o.sealed_secret, o.secret), o.given_name, \
               o.family_name, o.email \
             from admissions a join order_lines l on l.id = a.order_line_id \
             join order_lines k on k.order_id = l.order_id and k.zone = l.zone \
               and k.performance_id = l.performance_id and l.position < k.position \
               and coalesce(k.item_id, '') = coalesce(l.item_id, '') \
             join admissions b on b.order_line_id = k.id join orders o on o.id = l.order_id \
             where a.cancelled_at_ms is null and b.cancelled_at_ms is null order by a.id, b.id";
        let mut found = rows(&self.store(), sql).await.ok()?;
        if found.is_empty() {
            return None;
        }
        let row = found.swap_remove(self.below(found.len() as u64) as usize);
        let [first, second, secret, given_name, family_name, email] =
            row.try_into().expect("because six are selected");
        let both = [first, second].map(|id| id.parse().expect("because it is one of ours"));
        let secret = link_secret(node, &secret);
        Some(TwoTickets { both, secret, given_name, family_name, email })
    }

    /// For two seats of one performance that stand side by side.
    pub(super) async fn exchange_two(&self, node: &House, two: TwoTickets, mark: u64) {
        let session = match start_session(node, "en", None).await {
            Ok((session, _)) => session.id,
            Err(error) => {
                self.heard::<(), ()>("a session", mark, Err(error.into()));
                return;
            }
        };
        let at = self.below(self.keys.len() as u64) as usize;
        let seat = 2 * self.below(SEATS / 2) as u32;
        let [first, second] = two.both;
        let to = self.keys[at];
        self.does(format_args!("{first} and {second} are exchanged for seat {seat} of {to}"));
        // From here on their former order has fewer tickets, at some moment.
        for known in self.orders.lock().expect(UNPOISONED).iter_mut() {
            known.is_cancelled |= known.secret == two.secret;
        }
        let beginning = Beginning { session, admissions: two.both.to_vec(), instead_of: None };
        let asker = Asker::Holder(Actor::Console);
        let begun = begin_together(node, &asker, &beginning).await;
        if self.heard("an exchange of two tickets", mark, begun).is_none() {
            return;
        }
        let guest = Actor::Guest { session };
        let seat_request = SeatRequest::tickets(&[seat, seat + 1]);
        let request = HoldRequest { performance: self.performances[at], seat_request };
        let held = selling::hold::hold(node, &guest, &request).await;
        if self.heard("a hold for two tickets", mark, held).is_none() {
            return;
        }
        match self.form_of_two(node, &guest, two).await {
            Ok(Some(form)) => self.place_two(node, &guest, &form, mark).await,
            Ok(None) => {}
            Err(error) => {
                self.heard::<(), ()>("the ways to pay for two", mark, Err(error.into()));
            }
        }
    }

    /// None: no payment method takes all of it.
    async fn form_of_two(
        &self,
        node: &House,
        guest: &Actor,
        two: TwoTickets,
    ) -> anyhow::Result<Option<PlaceRequest>> {
        let Some(session) = guest.session() else { return Ok(None) };
        let ways = checkout::ways_to_pay(node, guest, session).await?;
        let Some(way) = ways.into_iter().next() else { return Ok(None) };
        Ok(Some(PlaceRequest {
            idempotency_key: checkout::new_idempotency_key(node),
            given_name: two.given_name,
            family_name: two.family_name,
            email: two.email,
            language: "en".to_owned(),
            terms_accepted: true,
            payment_method: Some(way.payment_method),
            total_shown_minor: way.quote.total_minor,
            shown: way.shown,
            exchange_shown_minor: Some(way.exchange_minor),
            ..PlaceRequest::default()
        }))
    }

    async fn place_two(&self, node: &House, guest: &Actor, form: &PlaceRequest, mark: u64) {
        let placed = checkout::place_order(node, guest, form).await;
        let Some(placed) = self.heard("the order for two tickets", mark, placed) else { return };
        let who = self.below(SHOPPERS as u64) as usize;
        self.keep(who, &placed);
        if self.below(4) > 0 {
            return;
        }
        // Pressed twice.
        let again = checkout::place_order(&self.node(), guest, form).await;
        if let Some(again) = self.heard("the same order for two tickets", mark, again)
            && again.secret != placed.secret
        {
            self.find("one form exchanged two tickets twice".to_owned());
        }
    }

    /// Both or neither; as many new tickets as former ones; and what these cost, counted once.
    pub(super) async fn check_exchanged_together(&self) -> anyhow::Result<()> {
        let parted = "select e.order_id from exchanges e \
             join exchanges_beside b on b.order_id = e.order_id \
             join order_lines l on l.id = e.order_line_id \
             join order_lines k on k.id = b.order_line_id \
             where (e.done_at_ms is null) <> (b.done_at_ms is null) \
             or l.order_id <> k.order_id or l.performance_id <> k.performance_id \
             or (e.done_at_ms is not null and exists (select 1 from admissions a \
               where a.id in (e.admission_id, b.admission_id) and a.cancelled_at_ms is null))";
        for row in rows(&self.store(), parted).await? {
            self.find(format!("{} exchanged one of two tickets", row[0]));
        }
        let counted = "select e.order_id, cast((select count(*) from order_lines n \
               where n.order_id = e.order_id and n.offer = 'ticket') as text), \
             cast(1 + (select count(*) from exchanges_beside b \
               where b.order_id = e.order_id) as text) from exchanges e";
        for row in rows(&self.store(), counted).await? {
            let [order, new, former] = row.try_into().expect("because three are selected");
            if new != former {
                self.find(format!("{order} has {new} tickets for {former} former ones"));
            }
        }
        // With all fees of the former order, those on other tickets among them.
        let worth = "select e.order_id, cast(e.value_minor as text), \
             cast((select sum(n.due_minor) from order_lines n where n.order_id = l.order_id \
               and (n.offer = 'fee' or n.id = l.id or n.id in (select b.order_line_id \
                 from exchanges_beside b where b.order_id = e.order_id))) as text) \
             from exchanges e join order_lines l on l.id = e.order_line_id";
        for row in rows(&self.store(), worth).await? {
            let [order, worth, cost] = row.try_into().expect("because three are selected");
            if worth.parse::<i64>()? > cost.parse::<i64>()? {
                self.find(format!("{order}: former tickets that cost {cost} bring {worth}"));
            }
        }
        Ok(())
    }
}
