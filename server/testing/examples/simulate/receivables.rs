//! What subscribers pay later, or buyers by invoice, comes in at the house's bank: in part, in
//! full, too much, told twice. Some of it is sent back. What the bank has is counted here, from its
//! own list.

use crate::world::World;
use domain::{
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::Actor,
};
use house::{Failure, House};
use jiff::civil::Date;
use money::receivables::{Returning, Settling, returned, settle};
use std::collections::{BTreeMap, BTreeSet};
use store::testing::rows;

const CONSOLE: Actor = Actor::Console;
/// On which every world begins.
const ON: Date = Date::constant(2026, 12, 1);
const UNPOISONED: &str = "because nothing panics while it holds this";

#[derive(Clone, Copy, Debug)]
struct CameIn {
    minor: i64,
    is_back: bool,
}

/// A payment on the bank's list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Paid {
    receivable: String,
    /// The bank's.
    reference: String,
}

#[derive(Default)]
pub struct Receivables {
    list: BTreeMap<Paid, CameIn>,
}

impl World {
    fn came_in<T>(&self, look: impl FnOnce(&mut BTreeMap<Paid, CameIn>) -> T) -> T {
        look(&mut self.receivables.lock().expect(UNPOISONED).list)
    }

    /// For each receivable: what the bank has of it, and what it sent back.
    pub fn paid_later(&self) -> BTreeMap<String, [i64; 2]> {
        let mut sums: BTreeMap<String, [i64; 2]> = BTreeMap::new();
        for (Paid { receivable, .. }, came_in) in self.came_in(|list| list.clone()) {
            let [here, back] = sums.entry(receivable).or_default();
            *(if came_in.is_back { back } else { here }) += came_in.minor;
        }
        sums
    }

    pub async fn settle_or_return(&self, node: &House, mark: u64) {
        let known: Vec<Paid> = self.came_in(|list| list.keys().cloned().collect());
        let one = (!known.is_empty()).then(|| &known[self.below(known.len() as u64) as usize]);
        match (self.below(4), one) {
            (0, Some(key)) => {
                self.came_in(|list| list.get_mut(key).expect("because it stays").is_back = true);
                self.does(format_args!("{key:?} goes back"));
                let back = self.tell_back(node, key).await;
                // Of what the house never heard that it came in, it hears that later.
                self.heard("a payment that goes back", mark, back);
            }
            (1, Some(key)) => {
                self.does(format_args!("{key:?} is told again"));
                let told = self.tell_in(node, key).await;
                self.heard("a payment that is told again", mark, told);
            }
            _ => self.pay_later(node, mark).await,
        }
    }

    /// Something that a subscriber owes, or was sold by invoice, is paid.
    pub async fn pay_later(&self, node: &House, mark: u64) {
        let sql = "select id, cast(amount_minor as text) from receivables \
             where dispute_id is null and cancelled_at_ms is null order by id";
        let Ok(owed) = rows(&self.store(), sql).await else { return };
        if owed.is_empty() {
            return;
        }
        let row = &owed[self.below(owed.len() as u64) as usize];
        let amount: i64 = row[1].parse().expect("because it is a number");
        let minor = match self.below(4) {
            0 => amount,
            1 => amount / 2 + 1,
            2 => amount + 100,
            _ => 1 + self.below(amount.max(1) as u64) as i64,
        };
        let key = self.came_in(|list| {
            let reference = format!("line-{:03}", list.len());
            let key = Paid { receivable: row[0].clone(), reference };
            list.insert(key.clone(), CameIn { minor, is_back: false });
            key
        });
        self.does(format_args!("{key:?} comes in: {minor}"));
        let told = self.tell_in(node, &key).await;
        if let Err(Failure::Refused(why)) = &told {
            self.find(format!("{key:?} came in, and the house says {why:?}"));
        }
        self.heard("a payment of what is owed", mark, told);
    }

    async fn tell_in(&self, node: &House, key: &Paid) -> Result<(), Failure<ReceivableRefusal>> {
        let minor = self.came_in(|list| list[key].minor);
        let wanted = Settling {
            receivable: key.receivable.parse().expect("because it is one of ours"),
            minor,
            on: ON,
            by: PaidBy::Debit,
            reference: Some(key.reference.clone()),
        };
        settle(node, &CONSOLE, &wanted).await.map(drop)
    }

    async fn tell_back(&self, node: &House, key: &Paid) -> Result<(), Failure<ReceivableRefusal>> {
        let receivable = key.receivable.parse().expect("because it is one of ours");
        let reference = Some(key.reference.clone());
        let wanted = Returning { reason: "MD06".to_owned(), reference, ..Returning::default() };
        returned(node, &CONSOLE, receivable, &wanted).await.map(drop)
    }

    /// Nothing goes wrong any more: the house hears of all that came in and went back.
    pub async fn tell_what_was_paid(&self) -> anyhow::Result<()> {
        let node = self.node();
        let list = self.came_in(|list| list.clone());
        for (key, came_in) in &list {
            if let Err(why) = self.tell_in(&node, key).await {
                self.find(format!("{key:?} came in, and the house says {why:?}"));
            }
            if !came_in.is_back {
                continue;
            }
            match self.tell_back(&node, key).await {
                Ok(()) | Err(Failure::Refused(ReceivableRefusal::NotSettled)) => {}
                Err(why) => self.find(format!("{key:?} went back, and the house says {why:?}")),
            }
        }
        Ok(())
    }

    /// The house has booked what its bank has. For each order, what is there beyond the price of
    /// its lines is credit, and what is missing is owed: nobody gets more out of it than they paid.
    pub async fn check_receivables(&self) -> anyhow::Result<()> {
        let mut at_bank: BTreeMap<String, i64> = BTreeMap::new();
        for (Paid { receivable, .. }, came_in) in self.came_in(|list| list.clone()) {
            if !came_in.is_back {
                *at_bank.entry(receivable).or_default() += came_in.minor;
            }
        }
        // What came in for one amount may pay others of its debtor; their references say so.
        let sql = "select v.id, s.reference, cast(s.amount_minor as text) from settlements s \
             join receivables v on v.id = s.receivable_id where v.dispute_id is null \
             and s.returned_at_ms is null and s.paid_by <> 'credit'";
        let mut booked: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), sql).await? {
            let [id, reference, minor] = row.try_into().expect("because three are selected");
            let named = reference.split_once(" part of ").map(|(_, named)| named.to_owned());
            *booked.entry(named.unwrap_or(id)).or_default() += minor.parse::<i64>()?;
        }
        for id in at_bank.keys().chain(booked.keys()).collect::<BTreeSet<_>>() {
            let of = |sums: &BTreeMap<String, i64>| sums.get(id).copied().unwrap_or_default();
            let (came_in, booked) = (of(&at_bank), of(&booked));
            if booked != came_in {
                self.find(format!("for {id} the bank has {came_in}, the house says {booked}"));
            }
        }
        let sql = "select v.order_id, cast((select coalesce(sum(s.amount_minor), 0) \
               from settlements s where s.receivable_id = v.id and s.returned_at_ms is null \
               and s.paid_by <> 'credit') as text) from receivables v where v.dispute_id is null";
        let mut of_orders: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), sql).await? {
            let [order, minor] = row.try_into().expect("because two are selected");
            *of_orders.entry(order).or_default() += minor.parse::<i64>()?;
        }
        for (order, came_in) in of_orders {
            let sums = format!(
                "select cast((select coalesce(sum(l.due_minor - (select \
                   coalesce(sum(b.minor), 0) from cancellation_lines b \
                   where b.order_line_id = l.id)), 0) from order_lines l \
                   where l.order_id = '{order}' and l.receivable_id is not null \
                   and l.cancelled_at_ms is null) as text), \
                 cast((select coalesce(-sum(e.amount_minor), 0) from ledger_entries e \
                   where e.order_id = '{order}' and e.account = 'customer-credit' \
                   and e.cause like 'receivable-%') as text), \
                 cast((select coalesce(sum(v.amount_minor - v.received_minor), 0) \
                   from receivables v where v.order_id = '{order}' and v.dispute_id is null \
                   and v.cancelled_at_ms is null and v.amount_minor > v.received_minor) as text)"
            );
            let row = rows(&self.store(), &sums).await?.remove(0);
            let [price, credit, open] = row.try_into().expect("because three are selected");
            let (price, credit, open): (i64, i64, i64) =
                (price.parse()?, credit.parse()?, open.parse()?);
            if came_in - price != credit - open {
                self.find(format!(
                    "{order} costs {price}, {came_in} came in, {credit} is credit, {open} is open"
                ));
            }
        }
        Ok(())
    }
}
