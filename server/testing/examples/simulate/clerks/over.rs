//! Clerks sell over reservations. A ticket leaves a reservation in no other way, and a colleague
//! who sells at another counter can't take it out.

use crate::{building::KIOSK, world::World};
use anyhow::Context;
use domain::{
    id::{Ordinal, PerformanceId},
    people::actor::{Action, Actor},
    sales::outlet::POINT_PREFIX,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::{Failure, House};
use money::reservations::{OverRefusal, hold_over};
use people::sales::Counter;
use std::sync::Arc;
use store::testing::rows;

struct ReservedSeat {
    /// Of the reservation.
    code: String,
    performance: PerformanceId,
    ordinal: Ordinal,
}

impl World {
    pub async fn sell_over(self: &Arc<Self>, node: &House, mark: u64) {
        let Ok(Some(seat)) = self.one_reserved_seat().await else {
            return self.serve(node, mark).await;
        };
        let Ok(Some(of)) = season::performance::load(node, seat.performance).await else {
            return;
        };
        let Some(seat_index) = of.plan.seat_index(seat.ordinal) else { return };
        let seat_request = SeatRequest::tickets(&[seat_index as u32]);
        let request = HoldRequest { performance: seat.performance, seat_request };
        // In worlds of the box office all reservations are its own.
        if self.counter() == Counter::BoxOffice && self.below(3) == 0 {
            return self.sell_over_elsewhere(node, &request, &seat.code, mark).await;
        }
        if !self.begins_over(&seat.code) {
            return;
        }
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        self.does(format_args!("a clerk sells over {}: {request:?}", seat.code));
        let held = hold_over(node, &seller, &request).await;
        if let Err(Failure::Refused(why @ OverRefusal::Reservation(_))) = &held {
            let words = why.words(&node.locales().fallback()).unwrap_or_default();
            if !words.contains(' ') {
                self.find(format!("{why:?} is said as {words:?}"));
            }
        }
        let is_held = self.heard("a hold over a reservation", mark, held).is_some();
        self.look_at_blocks().await;
        if is_held {
            self.sell(node, &seller, mark).await;
        }
    }

    /// By a colleague of the kiosk, who may not.
    async fn sell_over_elsewhere(
        &self,
        node: &House,
        request: &HoldRequest,
        code: &str,
        mark: u64,
    ) {
        let grants = vec![(Action::Sell, format!("{POINT_PREFIX}{KIOSK}"))];
        let clerk = Actor::Staff { account: super::account(0), grants };
        let kiosk = Counter::Point(KIOSK.to_owned());
        let Some(seller) = self.open_sale_of(node, &clerk, &kiosk, mark).await else { return };
        self.does(format_args!("a clerk of the kiosk sells over {code}: {request:?}"));
        let held = hold_over(node, &seller, request).await;
        // It may have ended meanwhile: then its seat is free.
        if !matches!(held, Err(Failure::NotPermitted(_))) {
            self.heard("a hold over a reservation of another counter", mark, held);
        }
        self.look_at_blocks().await;
    }

    async fn one_reserved_seat(&self) -> anyhow::Result<Option<ReservedSeat>> {
        let sql = "select o.code, c.performance_id, cast(c.seat_ordinal as text) from claims c \
             join orders o on o.id = c.holder_id join order_reservations v on v.order_id = o.id \
             where c.holder = 'order' and o.paid_at_ms is null and o.ended_at_ms is null \
             order by o.code, c.performance_id, c.seat_ordinal";
        let mut found = rows(&self.store(), sql).await?;
        if found.is_empty() {
            return Ok(None);
        }
        let row = found.swap_remove(self.below(found.len() as u64) as usize);
        let [code, performance, ordinal] = row.try_into().expect("because three are selected");
        let known = self.performances.iter().find(|id| id.to_string() == performance);
        let performance = *known.context("a performance of the world")?;
        Ok(Some(ReservedSeat { code, performance, ordinal: Ordinal(ordinal.parse()?) }))
    }

    /// Reservations have all their seats until they are paid or end, and tickets leave those alone
    /// that clerks sell over.
    pub async fn judge_reserved(&self) -> anyhow::Result<()> {
        let sql = "select o.code, cast(l.seat_ordinal as text) from order_reservations v \
             join orders o on o.id = v.order_id join order_lines l on l.order_id = o.id \
             join performances p on p.id = l.performance_id \
             where o.paid_at_ms is null and o.ended_at_ms is null and l.seat_ordinal is not null \
             and p.cancelled_at_ms is null and not exists (select 1 from claims c \
               where c.performance_id = l.performance_id and c.seat_ordinal = l.seat_ordinal \
               and c.holder = 'order' and c.holder_id = o.id)";
        for row in rows(&self.store(), sql).await? {
            let [code, seat] = row.try_into().expect("because two are selected");
            self.find(format!("the reservation {code} has lost its seat {seat}"));
        }
        let sql = "select o.code from order_reservations v join orders o on o.id = v.parted_from";
        for row in rows(&self.store(), sql).await? {
            if !self.was_sold_over(&row[0]) {
                self.find(format!("a ticket left {}, over which no clerk sold", row[0]));
            }
        }
        Ok(())
    }
}
