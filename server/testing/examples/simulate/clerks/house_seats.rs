//! Seats that the plan keeps back: clerks sell them by name, and staff free them for one
//! performance. Until then the web sells none of them.

use crate::world::World;
use anyhow::Context;
use std::collections::BTreeSet;
use store::testing::rows;

#[derive(Clone, Copy)]
pub struct HouseSeat {
    pub guid: &'static str,
    /// Its place in the plan.
    pub seat_index: u32,
}

/// The last seat of each row.
pub const HOUSE_SEATS: [HouseSeat; 2] =
    [HouseSeat { guid: "1-10", seat_index: 9 }, HouseSeat { guid: "2-10", seat_index: 19 }];

/// In a plan's file.
pub fn mark(plan: &mut serde_json::Value) -> anyhow::Result<()> {
    let rows = plan.pointer_mut("/areas/0/sections/0/rows").and_then(|rows| rows.as_array_mut());
    for row in rows.context("rows")? {
        for seat in row["seats"].as_array_mut().context("seats")? {
            if HOUSE_SEATS.iter().any(|it| seat["guid"] == it.guid) {
                seat["attributes"] = serde_json::json!({ "house_seat": true });
            }
        }
    }
    Ok(())
}

impl World {
    pub fn house_seat(&self) -> HouseSeat {
        self.one_of(&HOUSE_SEATS).expect("because there are two")
    }

    /// Clerks alone sell house seats that nobody freed. The buyer may have offered the seat for
    /// resale: then it was sold at a counter before.
    pub async fn judge_house_seats(&self) -> anyhow::Result<()> {
        let guids = HOUSE_SEATS.map(|it| format!("'{}'", it.guid)).join(", ");
        let sql = format!(
            "select l.performance_id, cast(l.seat_ordinal as text), o.session_id, o.id \
             from order_lines l join orders o on o.id = l.order_id \
             join performances p on p.id = l.performance_id \
             join seats s on s.venue_id = p.venue_id and s.ordinal = l.seat_ordinal \
             where s.guid in ({guids}) and o.paid_at_ms is not null"
        );
        let mut sold = BTreeSet::new();
        for row in rows(&self.store(), &sql).await? {
            let [performance, seat, session, order] =
                row.try_into().expect("because four are selected");
            if self.is_clerk(&session, &order) {
                sold.insert([performance, seat]);
            }
        }
        // What is freed stays freed, so nobody had one of these before.
        let sql = format!(
            "select c.performance_id, cast(c.seat_ordinal as text), \
               coalesce(k.session_id, h.session_id, o.session_id, ''), coalesce(h.id, o.id, '') \
             from claims c \
             join seats s on s.venue_id = c.venue_id and s.ordinal = c.seat_ordinal \
             left join baskets k on c.holder = 'basket' and k.id = c.holder_id \
             left join orders h on c.holder = 'order' and h.id = c.holder_id \
             left join order_lines l on c.owner = 'order-line' and l.id = c.owner_id \
             left join orders o on o.id = l.order_id \
             where s.guid in ({guids}) and (c.owner is null or c.owner <> 'block') \
             and coalesce(k.id, h.id, o.id) is not null \
             and not exists (select 1 from freed_house_seats f \
               where f.performance_id = c.performance_id and f.seat_ordinal = c.seat_ordinal)"
        );
        for row in rows(&self.store(), &sql).await? {
            let [performance, seat, session, order] =
                row.try_into().expect("because four are selected");
            let is_theirs = self.is_clerk(&session, &order);
            if !is_theirs && !sold.contains(&[performance, seat.clone()]) {
                self.find(format!("{session} has the house seat {seat}"));
            }
        }
        Ok(())
    }

    fn is_clerk(&self, session: &str, order: &str) -> bool {
        self.channel_of_sale(session).is_some() || self.is_of_box_office(order)
    }
}
