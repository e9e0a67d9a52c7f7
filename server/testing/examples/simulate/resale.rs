//! Holders offer their seats and take them back, while others buy. What must be true of it in the
//! end is counted here from the sheet and the orders alone.

use crate::{
    orders::link_secret,
    world::{SHOPPERS, World},
};
use domain::{
    id::{AdmissionId, Ordinal, PerformanceId},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::House;
use std::sync::Arc;
use store::testing::rows;

/// What holders get: of a single ticket 70 %, of a package's half, until a day before.
pub const RESALES: &str = "offers,for,from,until,most,share\n\
    ticket,,,,,70\n\
    ,,,curtain-1d,,50\n";

impl World {
    /// Somebody's ticket is offered, or taken back.
    pub async fn offer_or_take_back(self: &Arc<Self>, node: &House, mark: u64) {
        let sql = "select id from admissions where cancelled_at_ms is null \
             and seat_ordinal is not null order by id";
        let Ok(tickets) = rows(&self.store(), sql).await else { return };
        if tickets.is_empty() {
            return;
        }
        let ticket = &tickets[self.below(tickets.len() as u64) as usize][0];
        let ticket: AdmissionId = ticket.parse().expect("because it is one of ours");
        let actor = &Actor::Console;
        if self.below(3) == 0 {
            self.hand_on(node, ticket, mark).await;
        } else if self.below(3) > 0 {
            self.does(format_args!("{ticket} is offered"));
            let offered = subscribers::resale::offer(node, actor, ticket).await;
            let is_offered = self.heard("an offer", mark, offered).is_some();
            if is_offered && self.below(2) == 0 {
                self.somebody_wants(node, ticket, mark).await;
            }
        } else {
            self.does(format_args!("{ticket} is taken back"));
            let taken = subscribers::resale::take_back(node, actor, ticket).await;
            self.heard("a ticket taken back", mark, taken);
        }
    }

    /// A holder hands the ticket on, takes it back, or somebody accepts it.
    async fn hand_on(&self, node: &House, ticket: AdmissionId, mark: u64) {
        let actor = &Actor::Console;
        let sql = format!(
            "select coalesce(sealed_secret, secret) from transfers where admission_id = '{ticket}'"
        );
        let Ok(known) = rows(&self.store(), &sql).await else { return };
        match (known.last(), self.below(3)) {
            (None, _) | (_, 0) => {
                self.does(format_args!("{ticket} is handed on"));
                let email = "friend@example.org";
                let offered = subscribers::transfers::offer(node, actor, ticket, email).await;
                self.heard("a ticket handed on", mark, offered);
            }
            (Some(_), 1) => {
                self.does(format_args!("{ticket} is kept after all"));
                let kept = subscribers::transfers::take_back(node, actor, ticket).await;
                self.heard("a ticket kept", mark, kept);
            }
            (Some(secret), _) => {
                self.does(format_args!("{ticket} is accepted"));
                let secret = link_secret(node, &secret[0]);
                let accepted = subscribers::transfers::accept(node, actor, &secret).await;
                self.heard("a ticket accepted", mark, accepted);
            }
        }
    }

    /// A shopper holds the seat, orders, and perhaps pays.
    pub async fn somebody_wants(self: &Arc<Self>, node: &House, ticket: AdmissionId, mark: u64) {
        let sql = format!(
            "select performance_id, cast(seat_ordinal as text) from admissions \
             where id = '{ticket}'"
        );
        let Ok(found) = rows(&self.store(), &sql).await else { return };
        let Some([performance, seat]) = found.first().and_then(|row| row.first_chunk()) else {
            return;
        };
        let performance: PerformanceId = performance.parse().expect("because it is one of ours");
        let seat = Ordinal(seat.parse().expect("because it is a number"));
        let Ok(Some(of)) = season::performance::load(node, performance).await else { return };
        let Some(seat_index) = of.plan.seat_index(seat) else { return };
        let who = self.below(SHOPPERS as u64) as usize;
        self.does(format_args!("{who} wants the seat of {ticket}"));
        let seat_request = SeatRequest::tickets(&[seat_index as u32]);
        self.hold_this(node, who, HoldRequest { performance, seat_request }, mark).await;
        self.order(node, who, mark).await;
        self.pay(node, who, mark).await;
    }

    /// The credit that a form says to use, mostly, where it can pay.
    pub async fn credit(
        &self,
        node: &House,
        who: usize,
        actor: &Actor,
        is_useful: bool,
    ) -> anyhow::Result<Option<i64>> {
        if !is_useful || self.below(3) == 0 {
            return Ok(None);
        }
        let shown = money::checkout::credit_minor(node, actor).await?;
        self.does(format_args!("{who} uses credit of {shown}"));
        Ok(Some(shown))
    }

    /// Whose seat was sold has what they were promised: their share of what they paid, or of the
    /// seat's price where that was less, and never more than they paid. Everybody else has their
    /// seat.
    pub async fn check_resales(&self) -> anyhow::Result<()> {
        // A ticket is paid by the orders of those that it was exchanged for, too.
        let sold = "select r.id, cast(s.due_minor as text), cast(l.due_minor as text), \
               coalesce(l.item_id, ''), cast(r.promised_minor as text), \
               cast(r.credit_minor as text), cast(( \
                 with recursive paying (order_id) as (select l.order_id \
                   union select f.order_id from paying \
                   join exchanges e on e.order_id = paying.order_id and e.done_at_ms is not null \
                   join order_lines f on f.id = e.order_line_id) \
                 select (select count(*) from paying \
                   join payments p on p.order_id = paying.order_id \
                   join disputes d on d.payment_id = p.id) \
                 + (select count(*) from paying join journal j on j.subject = 'order' \
                   and j.subject_id = paying.order_id and j.action = 'dispute.reach')) as text) \
             from releases r join order_lines l on l.id = r.order_line_id \
             join order_lines s on s.id = r.sold_line_id where r.end_cause = 'sold'";
        let mut owed = 0;
        for row in rows(&self.store(), sold).await? {
            let [release, price, paid, item, promised, credit, disputes] =
                row.try_into().expect("because seven are selected");
            let (price, paid): (i64, i64) = (price.parse()?, paid.parse()?);
            let (promised, credit): (i64, i64) = (promised.parse()?, credit.parse()?);
            let percent = if item.is_empty() { 70 } else { 50 };
            let share = |minor: i64| (minor * percent + 50) / 100;
            // A package's ticket can be a little dearer than a single one, which counts for all.
            let least = share(price.min(paid)) * 9 / 10;
            if !(least..=share(paid)).contains(&promised) || promised > price {
                self.find(format!("{release} promised {promised}: cost {paid}, brought {price}"));
            }
            // While a bank disputes the holder's own payment, or what their voucher or credit was
            // had for, they get nothing.
            if credit != promised && (credit != 0 || disputes == "0") {
                self.find(format!("{release} brought {credit}, not {promised}"));
            }
            owed += credit;
        }
        // What gift vouchers had paid went back to them first; `check_vouchers` counts it there.
        let first = "select cast(coalesce(sum(amount_minor), 0) as text) from ledger_entries \
             where account = 'vouchers' and cause = 'voucher-first'";
        owed += rows(&self.store(), first).await?[0][0].parse::<i64>()?;
        let spent = "select cast(coalesce(sum(p.amount_minor), 0) as text) from payments p \
             join orders o on o.id = p.order_id where p.payment_method = 'credit' \
             and o.paid_at_ms is not null and o.ended_at_ms is null";
        owed -= rows(&self.store(), spent).await?[0][0].parse::<i64>()?;
        let returned = "select cast(coalesce(sum(r.amount_minor), 0) as text) from refunds r \
             join payments p on p.id = r.payment_id join orders o on o.id = p.order_id \
             where p.payment_method = 'credit' and r.cause like 'cancel:%'";
        owed += rows(&self.store(), returned).await?[0][0].parse::<i64>()?;
        owed += self.became_credit().await?;
        owed -= self.gone_to_banks().await?;
        let booked = "select cast(coalesce(sum(amount_minor), 0) as text) from ledger_entries \
             where account = 'customer-credit'";
        let booked: i64 = rows(&self.store(), booked).await?[0][0].parse()?;
        if -booked != owed {
            self.find(format!("holders are owed {owed}, the ledger says {booked}"));
        }
        self.check_seats_of_lines().await
    }

    /// Each ticket has its seat, or its holder has their share of it, or another ticket for it.
    async fn check_seats_of_lines(&self) -> anyhow::Result<()> {
        let lost = "select l.id from order_lines l join orders o on o.id = l.order_id \
             where l.seat_ordinal is not null and l.cancelled_at_ms is null \
             and o.paid_at_ms is not null and o.ended_at_ms is null \
             and 1 <> (select count(*) from claims c where c.performance_id = l.performance_id \
               and c.seat_ordinal = l.seat_ordinal and c.owner_id = l.id) \
             + (select count(*) from releases r where r.order_line_id = l.id \
               and r.end_cause = 'sold') \
             + (select count(*) from exchanges e where e.order_line_id = l.id \
               and e.done_at_ms is not null) \
             + (select count(*) from exchanges_beside e where e.order_line_id = l.id \
               and e.done_at_ms is not null)";
        for row in rows(&self.store(), lost).await? {
            self.find(format!("line {} has neither its seat nor its share", row[0]));
        }
        Ok(())
    }
}
