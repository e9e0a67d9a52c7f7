//! What orders cost, judged by the second pricer (`server/oracle`), which was written from the
//! published rules and shares no code with the house.

use crate::{
    building::{CODE, CODE_USES},
    members,
    world::World,
};
use anyhow::Context;
use domain::moment::SECOND_MS;
use jiff::Timestamp;
use oracle::{
    Request,
    request::{Item, Person, Seat},
};
use std::collections::BTreeMap;
use store::testing::rows;

/// Percent of the hall.
const ALL: f64 = 100.0;
const BUYER: &str = "buyer";
const WEB: &str = "web";
const UNPOISONED: &str = "because nothing panics while it holds this";

/// Tickets that were exchanged for an order's, as many as these.
struct Former {
    prices: Vec<i64>,
    /// Of all of them, with their fees.
    value: i64,
}

/// An order as its rows tell it.
#[derive(Default)]
struct Ordered {
    placed_at_ms: i64,
    total_minor: i64,
    code_uses: u32,
    /// Tickets that staff took back gave their uses of the code back, too.
    cancelled: u32,
    has_pass: bool,
    /// Where it was sold.
    outlet: String,
    /// What was exchanged for it.
    former: Option<Former>,
    /// It was sent by somebody who was, or may have been, signed in as a member.
    is_members: bool,
    items: Vec<Item>,
}

impl World {
    /// No order costs less than the rules say for what its buyer is when it is placed. It costs
    /// more only if its buyer became a member after the tickets were held (prices.md, section 9),
    /// or if nearly all of the hall was sold or held. What clerks take out of a reservation has
    /// ended at once, and isn't judged.
    pub async fn check_prices(&self) -> anyhow::Result<()> {
        for (code, order) in self.ordered().await? {
            let buyer = match order.is_members {
                true => members::person(BUYER),
                false => anybody(),
            };
            // With a pass in the order, everything is for the person whom it is for.
            let is_somebody = order.is_members || order.has_pass;
            let uses_max = order.code_uses + order.cancelled;
            let as_member = self.price(&order, uses_max, is_somebody.then_some(buyer), 0.0)?;
            let as_anybody = self.price(&order, order.code_uses, None, ALL)?;
            // Free of price, each seat costs what the ticket did that was exchanged for it.
            let least = match &order.former {
                Some(former) if order.total_minor <= former.value => {
                    let each = as_member / former.prices.len() as i64;
                    former.prices.iter().map(|price| each.min(*price)).sum::<i64>()
                }
                Some(_) | None => as_member,
            };
            if order.total_minor < least || order.total_minor > as_anybody {
                let total = order.total_minor;
                self.find(format!(
                    "{code} costs {total}; by the rules {as_member}, for anybody {as_anybody}"
                ));
            }
        }
        Ok(())
    }

    async fn ordered(&self) -> anyhow::Result<BTreeMap<String, Ordered>> {
        let orders = "select o.code, o.idempotency_key, cast(o.placed_at_ms as text), \
               cast(o.total_minor as text), \
               cast(coalesce((select max(c.quantity) from counter_claims c \
                 where c.order_id = o.id and c.subject like 'code:%'), 0) as text), \
               cast((select count(*) \
                 from order_lines l where l.order_id = o.id and l.offer = 'ticket' \
                 and l.cancelled_at_ms is not null) as text) from orders o \
             where o.idempotency_key not like 'renewal:%' \
             and not exists (select 1 from order_reservations v \
               where v.order_id = o.id and v.parted_from is not null) \
             and not exists (select 1 from invitations i where i.order_id = o.id)";
        let mut found: BTreeMap<String, Ordered> = BTreeMap::new();
        for row in rows(&self.store(), orders).await? {
            let [code, key, placed_at_ms, total_minor, code_uses, cancelled] =
                row.try_into().expect("because six are selected");
            let order = Ordered {
                placed_at_ms: placed_at_ms.parse()?,
                total_minor: total_minor.parse()?,
                code_uses: code_uses.parse()?,
                cancelled: cancelled.parse()?,
                outlet: self.outlet_of(&key).unwrap_or_else(|| WEB.to_owned()),
                is_members: self.member_keys.lock().expect(UNPOISONED).contains(&key),
                ..Ordered::default()
            };
            found.insert(code, order);
        }
        self.add_former(&mut found).await?;
        let tickets = "select o.code, l.id, coalesce(l.item_id, ''), coalesce(f.key, ''), p.slug, \
               l.zone, t.key \
             from order_lines l join orders o on o.id = l.order_id \
             join performances p on p.id = l.performance_id \
             join price_types t on t.id = l.price_type_id \
             left join order_items i on i.id = l.item_id left join offers f on f.id = i.offer_id \
             where l.offer = 'ticket' and o.idempotency_key not like 'renewal:%' \
             and not exists (select 1 from order_reservations v \
               where v.order_id = o.id and v.parted_from is not null) \
             and not exists (select 1 from invitations i where i.order_id = o.id) \
             order by l.order_id, l.position";
        for row in rows(&self.store(), tickets).await? {
            let [code, line, item, package, performance, zone, tariff] =
                row.try_into().expect("because seven are selected");
            let order = found.get_mut(&code).context("a line of an order")?;
            let seat = Seat { performance, zone, tariff: Some(tariff) };
            match item.is_empty() {
                true => order.items.push(ticket(line, seat)),
                false => self.put_into_package(order, item, package, seat),
            }
        }
        let extras = "select o.code, l.id, g.key, cast(count(*) as text) from order_lines l \
             join orders o on o.id = l.order_id join order_extras b on b.order_line_id = l.id \
             join extras g on g.id = b.extra_id group by o.code, l.id, g.key";
        for row in rows(&self.store(), extras).await? {
            let [code, line, key, count] = row.try_into().expect("because four are selected");
            let order = found.get_mut(&code).context("a line of an order")?;
            let is_pass = self.season.passes.contains_key(&key);
            order.has_pass |= is_pass;
            let (pass, extra) = if is_pass { (Some(key), None) } else { (None, Some(key)) };
            let quantity = Some(count.parse()?);
            order.items.push(Item { key: line, pass, extra, quantity, ..Item::default() });
        }
        Ok(found)
    }

    async fn add_former(&self, found: &mut BTreeMap<String, Ordered>) -> anyhow::Result<()> {
        let sql = "select o.code, cast(l.due_minor as text), cast(e.value_minor as text) \
             from exchanges e join orders o on o.id = e.order_id \
             join order_lines l on l.id = e.order_line_id or l.id in (select b.order_line_id \
               from exchanges_beside b where b.order_id = e.order_id) order by o.code, l.position";
        for row in rows(&self.store(), sql).await? {
            let order = found.get_mut(&row[0]).context("an order of an exchange")?;
            let new = || Former { prices: Vec::new(), value: 0 };
            let former = order.former.get_or_insert_with(new);
            former.prices.push(row[1].parse()?);
            former.value = row[2].parse()?;
        }
        Ok(())
    }

    fn put_into_package(&self, order: &mut Ordered, item: String, package: String, seat: Seat) {
        if let Some(known) = order.items.iter_mut().find(|known| known.key == item) {
            if let Some(tickets) = &mut known.tickets {
                tickets.push(seat);
            }
            return;
        }
        let is_one_seat = self.season.packages.get(&package).is_some_and(|it| it.one_seat);
        let mut new = Item { key: item, package: Some(package), ..Item::default() };
        match is_one_seat {
            true => (new.zone, new.tariff) = (Some(seat.zone), seat.tariff),
            false => new.tickets = Some(vec![seat]),
        }
        order.items.push(new);
    }

    /// The total in cents. None: it is for nobody whom the house knows.
    fn price(
        &self,
        order: &Ordered,
        code_uses: u32,
        buyer: Option<Person>,
        sold: f64,
    ) -> anyhow::Result<i64> {
        let zones = || ["1", "2"].map(|zone| (zone.to_owned(), sold)).into_iter().collect();
        let person = buyer.is_some().then(|| BUYER.to_owned());
        let for_person = |item: &Item| Item { person: person.clone(), ..item.clone() };
        let request = Request {
            channel: order.outlet.clone(),
            people: vec![buyer.unwrap_or_else(anybody)],
            codes: (code_uses > 0).then(|| CODE.to_owned()).into_iter().collect(),
            items: order.items.iter().map(for_person).collect(),
            sold: self.keys.iter().map(|key| ((*key).to_owned(), zones())).collect(),
            ..Request::default()
        };
        let season = self.season.with_code_uses(CODE, code_uses.min(CODE_USES));
        let placed_at = Timestamp::from_second(order.placed_at_ms / SECOND_MS)?;
        Ok(oracle::price(&season, &request, placed_at)?.total_minor)
    }
}

fn anybody() -> Person {
    Person { key: BUYER.to_owned(), ..Person::default() }
}

fn ticket(key: String, seat: Seat) -> Item {
    let Seat { performance, zone, tariff } = seat;
    Item { key, ticket: Some(performance), zone: Some(zone), tariff, ..Item::default() }
}
