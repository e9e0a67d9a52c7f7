//! What clerks were told is so, and what they weren't told is there as a whole, or not at all.

use super::notes::{Block, CASH, Notes, Outcome, Reservation, Sale, State};
use std::collections::{BTreeMap, BTreeSet};
use store::{Store, testing::rows};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OrderState {
    Open,
    Paid,
    Ended,
}

/// An order that the web didn't sell, as the house has it.
#[derive(Debug)]
struct Order {
    code: String,
    /// The buyer's.
    name: String,
    state: OrderState,
    /// It was a part of a reservation.
    is_parted: bool,
    seats: usize,
    tickets: usize,
    barcodes: BTreeSet<String>,
    total_minor: i64,
    captured_minor: i64,
    /// That is to go back, or has gone.
    back_minor: i64,
    /// In the ledger, as cash and by terminals.
    booked_minor: i64,
}

/// What differs. `with_tickets`: addresses to which tickets were sent.
pub async fn differences(
    store: &Store,
    notes: &[Notes],
    with_tickets: &BTreeSet<String>,
) -> anyhow::Result<Vec<String>> {
    let orders = orders(store).await?;
    let mut by_name: BTreeMap<&str, Vec<&Order>> = BTreeMap::new();
    for order in orders.iter().filter(|order| !order.is_parted) {
        by_name.entry(&order.name).or_default().push(order);
    }
    let broken = orders.iter().filter(|order| !order.is_whole());
    let mut wrong: Vec<String> = broken.map(|order| format!("not whole: {order:?}")).collect();
    let mut counted: BTreeMap<&str, i64> = BTreeMap::new();
    for sale in notes.iter().flat_map(|notes| &notes.sales) {
        let found = by_name.remove(sale.name.as_str()).unwrap_or_default();
        let has_mail = sale.email.is_empty() || with_tickets.contains(&sale.email);
        if !is_kept(sale, &found, has_mail) {
            wrong.push(format!("{sale:?} is {found:?}, with its mail: {has_mail}"));
        }
        let sum: i64 = found.iter().map(|order| order.total_minor).sum();
        *counted.entry(sale.payment_method).or_default() += sum;
    }
    for reservation in notes.iter().flat_map(|notes| &notes.reservations) {
        let found = by_name.remove(reservation.name.as_str()).unwrap_or_default();
        if !is_as_left(reservation, &found) {
            wrong.push(format!("{reservation:?} is {found:?}"));
        }
        *counted.entry(CASH).or_default() += paid_minor(reservation, &found);
    }
    wrong.extend(by_name.into_values().map(|found| format!("no clerk knows of {found:?}")));
    wrong.extend(money(store, &counted).await?);
    wrong.extend(blocks(store, notes).await?);
    Ok(wrong)
}

impl Order {
    /// Paid, with all its tickets; or unpaid, without any. Nobody gives cash back by itself.
    fn is_whole(&self) -> bool {
        let kept_minor = self.captured_minor - self.back_minor;
        let is_right = match self.state {
            OrderState::Open => self.tickets == 0 && kept_minor < self.total_minor,
            OrderState::Paid => self.tickets == self.seats && kept_minor == self.total_minor,
            OrderState::Ended => self.tickets == 0 && kept_minor == 0,
        };
        is_right && self.booked_minor == self.captured_minor
    }
}

fn is_kept(sale: &Sale, found: &[&Order], has_mail: bool) -> bool {
    let is_paid = |order: &Order| order.state == OrderState::Paid && order.tickets == sale.tickets;
    match (&sale.outcome, found) {
        (Outcome::Sold(sold), [order]) => {
            is_paid(order)
                && has_mail
                && order.code == sold.code
                && order.total_minor == sold.total_minor
                && order.barcodes == sold.barcodes
        }
        (Outcome::Refused | Outcome::Unknown, []) => true,
        (Outcome::Unknown, [order]) => is_paid(order) && has_mail,
        (Outcome::Sold(_) | Outcome::Refused | Outcome::Unknown, _) => false,
    }
}

fn is_as_left(reservation: &Reservation, found: &[&Order]) -> bool {
    let Reservation { tickets, deposit_minor, state, .. } = *reservation;
    let order = match found {
        [] => return matches!(state, State::Refused | State::Unknown),
        [order] => order,
        _ => return false,
    };
    let is_its = reservation.code.as_ref().is_none_or(|code| *code == order.code)
        && reservation.total_minor.is_none_or(|minor| minor == order.total_minor);
    let is_right = match state {
        State::Refused => false,
        // The last day is after its time.
        State::Unknown => order.state == OrderState::Ended && order.captured_minor == 0,
        // Staff decide about what was paid in part.
        State::Standing => {
            let expected = if deposit_minor > 0 { OrderState::Open } else { OrderState::Ended };
            order.state == expected && order.captured_minor == deposit_minor
        }
        State::Paid => order.state == OrderState::Paid && order.tickets == tickets,
        State::Ended => order.state == OrderState::Ended && order.captured_minor == deposit_minor,
    };
    is_its && is_right && order.seats == tickets
}

/// By what the clerk has for it.
fn paid_minor(reservation: &Reservation, found: &[&Order]) -> i64 {
    match reservation.state {
        State::Paid => found.iter().map(|order| order.total_minor).sum(),
        State::Refused | State::Unknown | State::Standing | State::Ended => {
            reservation.deposit_minor
        }
    }
}

async fn orders(store: &Store) -> anyhow::Result<Vec<Order>> {
    let mut barcodes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let sql = "select l.order_id, b.code from barcodes b \
         join barcode_admissions h on h.barcode_id = b.id and h.ended_at_ms is null \
         join admissions a on a.id = h.admission_id and a.cancelled_at_ms is null \
         join order_lines l on l.id = a.order_line_id";
    for row in rows(store, sql).await? {
        let [order, code] = row.try_into().expect("because two are selected");
        barcodes.entry(order).or_default().insert(code);
    }
    let sql = concat!(
        "select o.id, o.code, o.family_name, \
           case when o.ended_at_ms is not null then 'ended' \
             when o.paid_at_ms is not null then 'paid' else 'open' end, \
           case when exists (select 1 from order_reservations v where v.order_id = o.id \
             and v.parted_from is not null) then 'parted' else '' end, \
           cast((select count(*) from order_lines l where l.order_id = o.id \
             and l.seat_ordinal is not null) as text), \
           cast((select count(*) from admissions a join order_lines l on l.id = a.order_line_id \
             where l.order_id = o.id and a.cancelled_at_ms is null) as text), \
           cast(o.total_minor as text), \
           cast((select coalesce(sum(p.captured_minor), 0) from payments p \
             where p.order_id = o.id) as text), \
           cast((select coalesce(sum(r.amount_minor), 0) from refunds r \
             join payments p on p.id = r.payment_id where p.order_id = o.id) as text), \
           cast((select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
             where e.order_id = o.id and e.account in ",
        store::at_counter!(),
        ") as text) from orders o where o.channel <> 'web' order by o.code"
    );
    let mut orders = Vec::new();
    for row in rows(store, sql).await? {
        let [id, code, name, state, parted, seats, tickets, total, captured, back, booked] =
            row.try_into().expect("because eleven are selected");
        orders.push(Order {
            barcodes: barcodes.remove(&id).unwrap_or_default(),
            code,
            name,
            state: match state.as_str() {
                "ended" => OrderState::Ended,
                "paid" => OrderState::Paid,
                _ => OrderState::Open,
            },
            is_parted: !parted.is_empty(),
            seats: seats.parse()?,
            tickets: tickets.parse()?,
            total_minor: total.parse()?,
            captured_minor: captured.parse()?,
            back_minor: back.parse()?,
            booked_minor: booked.parse()?,
        });
    }
    Ok(orders)
}

/// The ledger has what clerks have in the drawer and on slips.
async fn money(store: &Store, counted: &BTreeMap<&str, i64>) -> anyhow::Result<Vec<String>> {
    let sql = concat!(
        "select e.account, cast(sum(e.amount_minor) as text) from ledger_entries e \
         where e.account in ",
        store::at_counter!(),
        " group by e.account"
    );
    let mut booked: BTreeMap<String, i64> = BTreeMap::new();
    for row in rows(store, sql).await? {
        let [account, minor] = row.try_into().expect("because two are selected");
        booked.insert(account, minor.parse()?);
    }
    let known = counted.iter().filter(|(_, minor)| **minor != 0);
    let known: BTreeMap<String, i64> =
        known.map(|(account, minor)| ((*account).to_owned(), *minor)).collect();
    let is_same = known == booked;
    Ok(Vec::from_iter((!is_same).then(|| format!("clerks have {known:?}, the ledger {booked:?}"))))
}

/// Each block has the seats that weren't freed or sold over: the web has sold none of them.
async fn blocks(store: &Store, notes: &[Notes]) -> anyhow::Result<Vec<String>> {
    let sql = "select b.name, cast(count(*) as text) from blocks b \
         join claims c on c.owner = 'block' and c.owner_id = b.id where b.name <> '' \
         group by b.name";
    let mut owned: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows(store, sql).await? {
        let [name, count] = row.try_into().expect("because two are selected");
        owned.insert(name, count.parse()?);
    }
    let mut wrong = Vec::new();
    for block in notes.iter().flat_map(|notes| &notes.blocks) {
        let Block { name, seats, is_unsure, .. } = block;
        let count = owned.remove(name).unwrap_or_default();
        let may_lack = usize::from(*is_unsure);
        if count != seats.len() && count + may_lack != seats.len() {
            wrong.push(format!("{block:?} has {count} seats"));
        }
    }
    wrong.extend(owned.into_iter().map(|(name, count)| format!("{name} blocks {count} seats")));
    Ok(wrong)
}
