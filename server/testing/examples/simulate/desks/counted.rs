//! What clerks took at counters and gave back, as they counted it themselves: by the forms that
//! they sent, and not by the ledger. Whether a form that wasn't answered had an effect is looked up
//! in the house, since a clerk would do the same.

use crate::world::World;
use domain::{
    id::TillSessionId,
    money::{EUR, Money},
    payments::method::PaymentMethod,
};
use house::{Failure, House};
use money::checkout::parts::Part;
use selling::tickets::{Print, tickets_pdf_by_code};
use std::collections::{BTreeMap, BTreeSet};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
/// What the journal says of refunds at counters, before their numbers.
const REASON: &str = "counter refund";

/// How the answers to one form went.
#[derive(Clone, Debug, Default)]
pub struct Answers {
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

    /// Each time, or it was never sent.
    fn is_refused(&self) -> bool {
        !self.is_done && self.refused == self.sent
    }

    /// What is wrong where the form had this effect.
    fn wrong(&self, has_effect: bool) -> Option<&'static str> {
        match has_effect {
            false if self.is_done => Some("was done, and the house doesn't know it"),
            true if self.is_refused() => Some("was refused, and the house did it"),
            true | false => None,
        }
    }
}

/// Money at a counter. Below zero, it went back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InHand {
    pub cash_minor: i64,
    pub slips_minor: i64,
    /// By a reader that the house speaks to.
    pub driven_minor: i64,
    /// Of paper tickets that came back: what was given for them.
    pub papers_minor: i64,
}

impl InHand {
    pub fn of(parts: &[Part]) -> Self {
        let sum = |means: PaymentMethod| -> i64 {
            let own = parts.iter().filter(|part| part.payment_method == means);
            own.map(|part| part.amount_minor).sum()
        };
        Self {
            cash_minor: sum(PaymentMethod::Cash),
            slips_minor: sum(PaymentMethod::Terminal),
            ..Self::default()
        }
    }

    /// Papers are no money.
    pub fn all_minor(self) -> i64 {
        self.cash_minor + self.slips_minor + self.driven_minor
    }

    fn gone_back(self) -> Self {
        Self {
            cash_minor: -self.cash_minor,
            slips_minor: -self.slips_minor,
            driven_minor: -self.driven_minor,
            papers_minor: self.papers_minor,
        }
    }
}

/// A sale, by what a clerk has in the drawer and on slips for it.
#[derive(Clone, Debug, Default)]
pub struct CounterForm {
    /// As prices and settings name it.
    pub outlet: String,
    /// The drawer that it goes into. None: its clerk has none, or has counted it.
    pub till: Option<TillSessionId>,
    pub taken: InHand,
    pub has_voucher: bool,
    /// It was reserved before.
    pub is_reserved: bool,
    pub answers: Answers,
}

#[derive(Clone, Debug, Default)]
pub struct RefundForm {
    /// The order's.
    pub code: String,
    pub till: Option<TillSessionId>,
    pub back: InHand,
    pub answers: Answers,
}

/// A form that had an effect.
pub struct Deal {
    /// The order's.
    code: String,
    pub till: Option<TillSessionId>,
    pub money: InHand,
    has_voucher: bool,
    is_back: bool,
}

#[derive(Default)]
pub struct Tills {
    /// By their keys.
    sales: BTreeMap<String, CounterForm>,
    /// By their reasons.
    refunds: BTreeMap<String, RefundForm>,
    /// Orders that clerks know of.
    codes: BTreeSet<String>,
    /// Whether clerks printed the tickets of an order. None: nobody heard whether it came out.
    printed: BTreeMap<String, Option<bool>>,
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
    /// A reader took it, and may give it back when no clerk is there: `check_reader` judges it.
    is_driven: bool,
}

impl World {
    fn tills<T>(&self, look: impl FnOnce(&mut Tills) -> T) -> T {
        look(&mut self.tills.lock().expect(UNPOISONED))
    }

    /// A form is sent from now on.
    pub fn sends_sale(&self, key: &str, form: CounterForm) {
        self.tills(|tills| {
            let known = tills.sales.entry(key.to_owned()).or_default();
            // What was refused each time took nothing: what is sent now counts.
            if known.answers.is_refused() {
                *known = CounterForm { answers: known.answers.clone(), ..form };
            }
            known.answers.sent += 1;
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
    pub fn sends_refund(&self, reason: &str, form: RefundForm) {
        self.tills(|tills| {
            tills.refunds.entry(reason.to_owned()).or_insert(form).answers.sent += 1;
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

    /// Clerks know of an order that they were told of later.
    pub fn hears_of_code(&self, code: String) {
        self.tills(|tills| tills.codes.insert(code));
    }

    /// All tickets of an order that was just sold. They come back with their refund.
    pub async fn print(&self, node: &House, code: &str, mark: u64) {
        self.does(format_args!("the tickets of {code} are printed"));
        self.tills(|tills| tills.printed.insert(code.to_owned(), None));
        let printed = tickets_pdf_by_code(node, code, Print::each_alone("en")).await;
        if !matches!(printed, Err(Failure::Fault(_))) {
            self.tills(|tills| tills.printed.insert(code.to_owned(), Some(printed.is_ok())));
        }
        self.heard("a print", mark, printed);
    }

    /// None: nobody knows.
    pub fn is_printed(&self, code: &str) -> Option<bool> {
        self.tills(|tills| tills.printed.get(code).copied()).unwrap_or(Some(false))
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

    /// What was said to clerks is true.
    pub async fn deals(&self) -> anyhow::Result<Vec<Deal>> {
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
        let mut deals = Vec::new();
        for (key, form) in sales {
            let of = if form.is_reserved { &converted } else { &sold };
            let code = of.get(&key);
            if let Some(wrong) = form.answers.wrong(code.is_some()) {
                self.find(format!("the sale {key} of {:?} {wrong}", form.taken));
            }
            let Some(code) = code.cloned() else { continue };
            let CounterForm { till, taken: money, has_voucher, .. } = form;
            deals.push(Deal { code, till, money, has_voucher, is_back: false });
        }
        let sql = "select c.reason, o.code from cancellations c join orders o on o.id = c.order_id";
        let back: BTreeMap<String, String> = pairs(rows(&self.store(), sql).await?);
        for (reason, form) in refunds {
            if let Some(wrong) = form.answers.wrong(back.contains_key(&reason)) {
                self.find(format!("{reason} of {:?} {wrong}", form.back));
            }
            if back.contains_key(&reason) {
                let (code, till, money) = (form.code, form.till, form.back.gone_back());
                deals.push(Deal { code, till, money, has_voucher: false, is_back: true });
            }
        }
        Ok(deals)
    }

    /// What clerks have for each order, by its code.
    async fn drawers(&self) -> anyhow::Result<BTreeMap<String, Drawer>> {
        let mut drawers: BTreeMap<String, Drawer> = BTreeMap::new();
        for deal in self.deals().await? {
            let drawer = drawers.entry(deal.code).or_default();
            drawer.has_voucher |= deal.has_voucher;
            drawer.is_driven |= deal.money.driven_minor != 0;
            match deal.is_back {
                true => drawer.back_minor -= deal.money.all_minor(),
                false => drawer.taken_minor += deal.money.all_minor(),
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
             from ledger_entries e left join orders o on o.id = e.order_id \
             where e.till_session_id is null and e.terminal_payment_id is null \
             and e.account in ",
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
            let is_driven = drawers.get(code).is_some_and(|drawer| drawer.is_driven);
            if counted != booked && !is_driven {
                self.find(format!("clerks have {counted} for {code}, the ledger says {booked}"));
            }
        }
        let at_counter = store::at_counter!();
        // But for what a clerk has given as credit.
        let credit = format!(
            "select r.id from refunds r join payments p on p.id = r.payment_id \
             where p.payment_method in {at_counter} and r.cause like '%:credit' \
             and not exists (select 1 from cancellations c \
               where r.cause = 'cancel:' || c.id || ':credit' and (c.change_id is not null \
                 or c.exchange_order_id is not null or c.reason like '{REASON} %'))"
        );
        for row in rows(&self.store(), &credit).await? {
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
               where b.order_line_id = l.id and x.reason like '{REASON} %' \
               and not exists (select 1 from refunds r \
                 where r.cause = 'cancel:' || x.id || ':credit'))) as text), \
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
            let is_plain = |drawer: &Drawer| !drawer.has_voucher && !drawer.is_driven;
            let is_plain = drawers.get(&code).is_some_and(is_plain);
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
