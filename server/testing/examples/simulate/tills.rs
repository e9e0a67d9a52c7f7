//! What clerks took at counters and gave back, as they counted it themselves: by the forms that
//! they sent, and not by the ledger. Whether a form that wasn't answered had an effect is looked up
//! in the house, since a clerk would do the same.

use crate::world::World;
use domain::money::{EUR, Money};
use house::Failure;
use std::collections::{BTreeMap, BTreeSet};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
/// What the journal says of refunds at counters, before their numbers.
const REASON: &str = "counter refund";

/// How the answers to one form went.
#[derive(Clone, Debug, Default)]
struct Answers {
    sent: u32,
    refused: u32,
    is_done: bool,
}

impl Answers {
    fn hear<T, R>(&mut self, done: &Result<T, Failure<R>>) {
        match done {
            Ok(_) => self.is_done = true,
            Err(Failure::Refused(_) | Failure::NotPermitted(_)) => self.refused += 1,
            Err(Failure::Fault(_)) => {}
        }
    }

    /// What is wrong where the form had this effect.
    fn wrong(&self, has_effect: bool) -> Option<&'static str> {
        let is_refused = !self.is_done && self.refused == self.sent;
        match has_effect {
            false if self.is_done => Some("was done, and the house doesn't know it"),
            true if is_refused => Some("was refused, and the house did it"),
            true | false => None,
        }
    }
}

/// A sale, by what a clerk has in the drawer and on slips for it.
#[derive(Clone, Debug)]
struct CounterForm {
    /// As prices and settings name it.
    outlet: String,
    money_minor: i64,
    has_voucher: bool,
    /// It was reserved before.
    is_reserved: bool,
    answers: Answers,
}

#[derive(Clone, Debug)]
struct RefundForm {
    /// The order's.
    code: String,
    money_minor: i64,
    answers: Answers,
}

#[derive(Default)]
pub struct Tills {
    /// By their keys.
    sales: BTreeMap<String, CounterForm>,
    /// By their reasons.
    refunds: BTreeMap<String, RefundForm>,
    /// Orders that clerks know of.
    codes: BTreeSet<String>,
    slips: u32,
    /// Of reservations, by the keys of their forms.
    outlets: BTreeMap<String, String>,
}

/// An order that clerks took money for, and gave money back of.
#[derive(Default)]
struct Drawer {
    taken_minor: i64,
    back_minor: i64,
    has_voucher: bool,
}

impl World {
    fn tills<T>(&self, look: impl FnOnce(&mut Tills) -> T) -> T {
        look(&mut self.tills.lock().expect(UNPOISONED))
    }

    /// A form is sent from now on. `money_minor`: cash and what a terminal took.
    pub fn sends_sale(&self, key: &str, outlet: String, money_minor: i64, has_voucher: bool) {
        self.tills(|tills| {
            let answers = Answers::default();
            let is_reserved = false;
            let new = CounterForm { outlet, money_minor, has_voucher, is_reserved, answers };
            tills.sales.entry(key.to_owned()).or_insert(new).answers.sent += 1;
        });
    }

    /// Somebody comes to pay what was reserved by the form with this key.
    pub fn sends_reserved(&self, key: &str, outlet: String, money_minor: i64) {
        self.tills(|tills| {
            let (has_voucher, is_reserved) = (false, true);
            let answers = Answers::default();
            let new = CounterForm { outlet, money_minor, has_voucher, is_reserved, answers };
            tills.sales.entry(key.to_owned()).or_insert(new).answers.sent += 1;
        });
    }

    /// Where it is reserved, if it is.
    pub fn keeps_outlet(&self, key: &str, outlet: String) {
        self.tills(|tills| tills.outlets.insert(key.to_owned(), outlet));
    }

    /// `code` of what was sold.
    pub fn hears_of_sale<T, R>(
        &self,
        key: &str,
        done: &Result<T, Failure<R>>,
        code: impl Fn(&T) -> String,
    ) {
        self.tills(|tills| {
            if let Some(form) = tills.sales.get_mut(key) {
                form.answers.hear(done);
            }
            tills.codes.extend(done.iter().map(code));
        });
    }

    /// A refund is sent from now on.
    pub fn sends_refund(&self, reason: &str, code: &str, money_minor: i64) {
        self.tills(|tills| {
            let (code, answers) = (code.to_owned(), Answers::default());
            let new = RefundForm { code, money_minor, answers };
            tills.refunds.entry(reason.to_owned()).or_insert(new).answers.sent += 1;
        });
    }

    pub fn hears_of_refund<T, R>(&self, reason: &str, done: &Result<T, Failure<R>>) {
        self.tills(|tills| {
            if let Some(form) = tills.refunds.get_mut(reason) {
                form.answers.hear(done);
            }
        });
    }

    /// For the journal: no other refund has it.
    pub fn new_reason(&self) -> String {
        format!("{REASON} {}", self.below(1 << 40))
    }

    /// The number on a terminal's slip, sometimes of an old one.
    pub fn slip(&self) -> String {
        let is_old = self.below(8) == 0;
        self.tills(|tills| {
            tills.slips += u32::from(!is_old);
            format!("{:06}", tills.slips)
        })
    }

    /// One of the orders that were sold at counters.
    pub fn some_sold(&self) -> Option<String> {
        let codes: Vec<String> = self.tills(|tills| tills.codes.iter().cloned().collect());
        let known: Vec<&str> = codes.iter().map(String::as_str).collect();
        self.one_of(&known).map(str::to_owned)
    }

    /// Where the order with this key was sold; None: in the shop.
    pub fn outlet_of(&self, key: &str) -> Option<String> {
        self.tills(|tills| {
            let reserved = tills.outlets.get(key).cloned();
            reserved.or_else(|| tills.sales.get(key).map(|form| form.outlet.clone()))
        })
    }

    /// What clerks have for each order, by its code. What was said to them is true.
    async fn drawers(&self) -> anyhow::Result<BTreeMap<String, Drawer>> {
        let (sales, refunds) = self.tills(|tills| (tills.sales.clone(), tills.refunds.clone()));
        let sql = "select idempotency_key, code from orders where paid_at_ms is not null";
        let sold: BTreeMap<String, String> = pairs(rows(&self.store(), sql).await?);
        // A reservation may be paid at a bank as well.
        let sql = concat!(
            "select idempotency_key, code from orders o where o.paid_at_ms is not null \
             and exists (select 1 from payments p where p.order_id = o.id \
               and p.payment_method in ",
            store::at_counter!(),
            ")"
        );
        let converted: BTreeMap<String, String> = pairs(rows(&self.store(), sql).await?);
        let mut drawers: BTreeMap<String, Drawer> = BTreeMap::new();
        for (key, form) in sales {
            let of = if form.is_reserved { &converted } else { &sold };
            let code = of.get(&key);
            if let Some(wrong) = form.answers.wrong(code.is_some()) {
                self.find(format!("the sale {key} of {} {wrong}", form.money_minor));
            }
            let Some(code) = code else { continue };
            let drawer = drawers.entry(code.clone()).or_default();
            drawer.taken_minor += form.money_minor;
            drawer.has_voucher |= form.has_voucher;
        }
        let sql = "select c.reason, o.code from cancellations c join orders o on o.id = c.order_id";
        let back: BTreeMap<String, String> = pairs(rows(&self.store(), sql).await?);
        for (reason, form) in refunds {
            if let Some(wrong) = form.answers.wrong(back.contains_key(&reason)) {
                self.find(format!("{reason} of {} {wrong}", form.money_minor));
            }
            if back.contains_key(&reason) {
                drawers.entry(form.code).or_default().back_minor += form.money_minor;
            }
        }
        Ok(drawers)
    }

    /// Before anything else is judged: what clerks took counts as paid, what they gave as gone out.
    pub async fn count_tills(&self) -> anyhow::Result<()> {
        for (code, drawer) in self.drawers().await? {
            self.received_by_hand(&code, Money::new(drawer.taken_minor, EUR));
            self.paid_back_by_hand(&code, Money::new(drawer.back_minor, EUR));
        }
        Ok(())
    }

    /// The ledger says of each order, and of each company, what clerks say. Cash never becomes
    /// credit by itself.
    pub async fn check_tills(&self) -> anyhow::Result<()> {
        let drawers = self.drawers().await?;
        let sql = concat!(
            "select coalesce(o.code, ''), cast(sum(e.amount_minor) as text) \
             from ledger_entries e left join orders o on o.id = e.order_id where e.account in ",
            store::at_counter!(),
            " group by coalesce(o.code, '')"
        );
        let mut booked: BTreeMap<String, i64> = BTreeMap::new();
        for (code, minor) in pairs(rows(&self.store(), sql).await?) {
            booked.insert(code, minor.parse()?);
        }
        let counted: BTreeMap<String, i64> = drawers
            .iter()
            .map(|(code, drawer)| (code.clone(), drawer.taken_minor - drawer.back_minor))
            .collect();
        for code in counted.keys().chain(booked.keys()).collect::<BTreeSet<_>>() {
            let of = |sums: &BTreeMap<String, i64>| sums.get(code).copied().unwrap_or_default();
            let (counted, booked) = (of(&counted), of(&booked));
            if counted != booked {
                self.find(format!("clerks have {counted} for {code}, the ledger says {booked}"));
            }
        }
        let credit = concat!(
            "select r.id from refunds r join payments p on p.id = r.payment_id \
             where p.payment_method in ",
            store::at_counter!(),
            " and r.cause like '%:credit' \
             and not exists (select 1 from cancellations c \
               where r.cause = 'cancel:' || c.id || ':credit' and (c.change_id is not null \
                 or c.exchange_order_id is not null))"
        );
        for row in rows(&self.store(), credit).await? {
            self.find(format!("the refund {} made credit of cash", row[0]));
        }
        self.check_companies(&drawers).await
    }

    /// Of orders that no voucher helped to pay: each company has the price of its own lines.
    async fn check_companies(&self, drawers: &BTreeMap<String, Drawer>) -> anyhow::Result<()> {
        let at_counter = store::at_counter!();
        let sql = format!(
            "select o.code, c.key, cast(sum(l.due_minor - (select coalesce(sum(b.minor), 0) \
               from cancellation_lines b join cancellations x on x.id = b.cancellation_id \
               where b.order_line_id = l.id and x.reason like '{REASON} %')) as text), \
             cast((select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
               where e.order_id = o.id and e.company_id = c.id \
               and e.account in {at_counter}) as text) \
             from order_lines l join orders o on o.id = l.order_id \
             join companies c on c.id = l.selling_company_id \
             group by o.id, o.code, c.id, c.key"
        );
        for row in rows(&self.store(), &sql).await? {
            let [code, company, counted, booked] =
                row.try_into().expect("because four are selected");
            let is_plain = drawers.get(&code).is_some_and(|drawer| !drawer.has_voucher);
            if is_plain && counted != booked {
                self.find(format!(
                    "clerks have {counted} of {company} for {code}, the ledger says {booked}"
                ));
            }
        }
        Ok(())
    }
}

fn pairs(rows: Vec<Vec<String>>) -> BTreeMap<String, String> {
    let pair = |row: Vec<String>| {
        let [key, value] = row.try_into().expect("because two are selected");
        (key, value)
    };
    rows.into_iter().map(pair).collect()
}
