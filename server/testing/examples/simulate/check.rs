//! When it is quiet: all that was on its way arrives, eleven days go by, and nothing is wrong.

use crate::{
    bank::{Page, State},
    orders::link_secret,
    world::World,
};
use domain::moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment};
use std::{
    collections::BTreeMap,
    sync::{Arc, atomic::Ordering::SeqCst},
};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
/// Times between rounds of jobs: closely at first, then as often as banks are still asked.
const QUIET_MS: [i64; 29] = [
    MINUTE_MS,
    10 * MINUTE_MS,
    20 * MINUTE_MS,
    20 * MINUTE_MS,
    20 * MINUTE_MS,
    HOUR_MS,
    2 * HOUR_MS,
    6 * HOUR_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    DAY_MS,
    // The week's last question about a payment, where a machine's clock was set back meanwhile.
    DAY_MS,
    // Refunds of one payment go one after another.
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
    HOUR_MS,
];
/// Those of which a part was paid wait for staff.
const RESERVATIONS_END_AFTER: usize = 9;
/// Chargebacks come days later; then staff take tickets back, and some banks change their mind.
const DISPUTES_AFTER: usize = 11;
const TAKEN_BACK_AFTER: usize = 13;
const CHANGES_AFTER: usize = 15;

impl World {
    pub async fn come_to_rest(self: &Arc<Self>) -> anyhow::Result<()> {
        self.set_calm(true);
        self.fill_disk(false).await;
        for (round, ms) in QUIET_MS.into_iter().enumerate() {
            if round == DISPUTES_AFTER {
                self.dispute_some();
            }
            if round == TAKEN_BACK_AFTER {
                self.take_back_what_is_lost(&self.node()).await?;
            }
            if round == RESERVATIONS_END_AFTER {
                self.end_reservations().await;
            }
            if round == CHANGES_AFTER {
                self.give_some_again();
            }
            self.advance_ms(ms);
            // A bank is asked for a week what became of a shopper who never came back from it.
            if round < DISPUTES_AFTER {
                self.pay_what_renewals_cost().await;
            }
            while self.bank.next_message(round > DISPUTES_AFTER).is_some() {
                self.told(&self.node(), round > DISPUTES_AFTER).await;
            }
            if round + 2 < QUIET_MS.len() {
                self.pay_out_or_not(&self.node(), self.mark()).await;
            } else {
                self.send_all_to_banks().await?;
                self.tell_what_was_paid().await?;
            }
            // Nothing fails any more, so what a job can't do is its own fault.
            house::jobs::tick(&self.node()).await;
            self.read_log(self.mark());
            self.watch_the_line().await?;
        }
        self.close_tills().await?;
        self.leave_the_line().await
    }

    fn dispute_some(&self) {
        for (reference, page) in self.bank.pages() {
            if page.state != State::Open && self.below(12) == 0 {
                self.bank.dispute(&reference);
            }
        }
    }

    fn give_some_again(&self) {
        for (reference, page) in self.bank.pages() {
            if !page.disputed.is_empty() && self.below(3) == 0 {
                self.bank.change_its_mind(&reference);
            }
        }
    }

    /// What everybody has beside what they paid, the house's own audit, then its books beside the
    /// bank's and what people were told.
    pub async fn check(self: &Arc<Self>) -> anyhow::Result<()> {
        self.count_tills().await?;
        self.check_gains().await?;
        for report in money::books::audit::audit(&self.node()).await? {
            if report.violations > 0 {
                self.find(format!("invariant {}: {} violations", report.id, report.violations));
            }
        }
        let secrets: Vec<String> =
            self.orders.lock().expect(UNPOISONED).iter().map(|it| it.secret.clone()).collect();
        for secret in secrets {
            self.check_order(&self.node(), &secret).await?;
        }
        self.check_prices().await?;
        self.check_money().await?;
        self.check_in_time().await?;
        self.check_ledger().await?;
        self.check_tills().await?;
        self.check_shifts().await?;
        self.check_reader().await?;
        self.check_invited().await?;
        self.check_late_money().await?;
        self.look_at_blocks().await;
        self.check_states().await?;
        self.check_pay_outs().await?;
        self.check_receivables().await?;
        self.check_invoiced().await?;
        self.check_vouchers().await?;
        self.check_resales().await?;
        self.check_changes().await?;
        self.check_exchanges().await?;
        self.check_presents().await?;
        self.check_renewals().await?;
        self.check_mails().await?;
        self.check_counters().await?;
        self.check_nothing_waits().await
    }

    /// For each order: what the bank still has for us is its price, less what was taken back;
    /// or nothing. What became credit is at the bank still. What a bank refused to give back is
    /// owed, what it disputes is gone, less what was taken back for it; what was then paid another
    /// way is not at the bank.
    async fn check_money(&self) -> anyhow::Result<()> {
        // By order and currency: what should be here, and what is.
        let mut sums: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
        let orders = "select o.code, o.currency, cast(o.total_minor - ( \
               select coalesce(sum(c.amount_minor), 0) from cancellations c \
               where c.order_id = o.id) - (select coalesce(sum(v.amount_minor), 0) \
               from receivables v where v.order_id = o.id and v.cancelled_at_ms is null \
               and (v.rule like 'renewal:%' or v.rule = 'counter:invoice')) as text) from orders o \
             where o.paid_at_ms is not null";
        for row in rows(&self.store(), orders).await? {
            let [code, currency, due] = row.try_into().expect("because three are selected");
            sums.entry((code, currency)).or_default().0 += due.parse::<i64>()?;
        }
        let captured = concat!(
            "select o.code, p.reference, p.captured_currency, cast(( \
               select coalesce(sum(r.amount_minor), 0) from refunds r \
               where r.payment_id = p.id and (r.failed_at_ms is not null \
                 or r.cause like 'cancel:%:credit')) as text), cast(( \
               select coalesce(sum(d.debt_minor + (select coalesce(sum(v.amount_minor), 0) \
                 from receivables v where v.dispute_id = d.id and v.cancelled_at_ms is null)), 0) \
               from disputes d where d.payment_id = p.id and d.won_at_ms is null) \
               + (select coalesce(sum(y.amount_minor), 0) from debt_payments y \
                 where y.payment_id = p.id) as text) \
             from payments p join orders o on o.id = p.order_id \
             where p.captured_at_ms is not null \
             and p.payment_method not in ",
            store::in_the_house!()
        );
        // What was paid with credit, a voucher or at a counter is at no bank.
        let credit = concat!(
            "select o.code, o.currency, cast(p.captured_minor \
               - (select coalesce(sum(r.amount_minor), 0) from refunds r \
                 where r.payment_id = p.id) as text) \
             from payments p join orders o on o.id = p.order_id \
             where p.captured_at_ms is not null \
             and p.payment_method in ",
            store::in_the_house!()
        );
        for row in rows(&self.store(), credit).await? {
            let [code, currency, paid] = row.try_into().expect("because three are selected");
            sums.entry((code, currency)).or_default().0 -= paid.parse::<i64>()?;
        }
        let mut known = BTreeMap::new();
        for row in rows(&self.store(), captured).await? {
            let [code, reference, currency, refused, disputed] =
                row.try_into().expect("because five are selected");
            let own = refused.parse::<i64>()? - disputed.parse::<i64>()?;
            sums.entry((code.clone(), currency)).or_default().0 += own;
            known.insert(reference, code);
        }
        for (reference, page) in self.bank.pages() {
            let Some(kept) = page.kept() else { continue };
            let Some(code) = known.get(&reference) else {
                self.find(format!("{reference} was paid, and the house doesn't know"));
                continue;
            };
            let currency = kept.currency.as_str().to_owned();
            sums.entry((code.clone(), currency)).or_default().1 += kept.minor;
        }
        for ((code, currency), (due, kept)) in sums {
            if due != kept {
                self.find(format!("{code}: the bank has {kept} {currency} for us, not {due}"));
            }
        }
        Ok(())
    }

    /// What was paid in time was bought, whoever heard of it when: unless the performance was
    /// cancelled, or the ticket that it was exchanged for had gone. The sale of the box office may
    /// be over when the house hears of it.
    async fn check_in_time(&self) -> anyhow::Result<()> {
        let sql = "select coalesce(o.sealed_secret, o.secret), o.code, \
               cast(o.pay_by_ms as text), p.reference, cast(p.share as text), \
               cast((select count(*) from order_shares s \
                 where s.order_id = o.id \
                 and s.payment_method not in ('credit', 'voucher')) as text) \
             from orders o join payments p on p.order_id = o.id where o.paid_at_ms is null \
             and o.channel = 'web' and not exists (select 1 from order_lines l join performances f \
               on f.id = l.performance_id where l.order_id = o.id \
               and f.cancelled_at_ms is not null) \
             and not exists (select 1 from exchanges e where e.order_id = o.id)";
        let given_up: Vec<String> = {
            let orders = self.orders.lock().expect(UNPOISONED);
            orders.iter().filter(|it| it.is_given_up).map(|it| it.secret.clone()).collect()
        };
        let pages: BTreeMap<_, _> = self.bank.pages().into_iter().collect();
        let mut paid: BTreeMap<(String, Moment), (BTreeMap<String, String>, usize)> =
            BTreeMap::new();
        let node = self.node();
        for row in rows(&self.store(), sql).await? {
            let [secret, code, pay_by, reference, share, shares] =
                row.try_into().expect("because six are selected");
            let pay_by = Moment(pay_by.parse()?);
            let secret = link_secret(&node, &secret);
            let in_time = |page: &&Page| page.is_paid_before(pay_by);
            if !given_up.contains(&secret) && pages.get(&reference).filter(in_time).is_some() {
                let shares = shares.parse()?;
                let order = paid.entry((code, pay_by)).or_insert((BTreeMap::new(), shares));
                order.0.insert(share, reference);
            }
        }
        for ((code, pay_by), (paid, shares)) in paid {
            if paid.len() == shares {
                let paid: Vec<&String> = paid.values().collect();
                self.find(format!(
                    "{code} was paid before {pay_by:?} by {paid:?} and has no tickets"
                ));
            }
        }
        Ok(())
    }

    /// What the ledger says that banks have for us is what they have.
    async fn check_ledger(&self) -> anyhow::Result<()> {
        let sql = "select currency, cast(sum(amount_minor) as text) from ledger_entries \
             where account like 'gateway:%' group by currency";
        let mut kept: BTreeMap<String, i64> = BTreeMap::new();
        for amount in self.bank.pages().iter().filter_map(|(_, page)| page.kept()) {
            *kept.entry(amount.currency.as_str().to_owned()).or_default() += amount.minor;
        }
        let mut booked: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), sql).await? {
            booked.insert(row[0].clone(), row[1].parse()?);
        }
        kept.retain(|_, minor| *minor != 0);
        booked.retain(|_, minor| *minor != 0);
        if kept != booked {
            self.find(format!("banks have {kept:?} for us, the ledger says {booked:?}"));
        }
        let open = "select currency, cast(sum(amount_minor) as text) from ledger_entries \
             where account in ('advances', 'refunds-due') group by currency";
        for row in rows(&self.store(), open).await? {
            if row[1] != "0" {
                self.find(format!("{} {} wait in the ledger", row[1], row[0]));
            }
        }
        Ok(())
    }

    async fn check_mails(&self) -> anyhow::Result<()> {
        // Who has chosen before they were told needs no mail that asks.
        // What became of an offer, and what is reserved, is told only while nothing newer is true.
        // Of tickets that were taken back before their mail left, another mail speaks; so it
        // does of a refund that was refused, unless the shopper has it another way. What a bank
        // took back before its receipt left is told as taken back. A payment for several amounts
        // that went back has one mail. What is paid before its day is not asked for. Who bought at
        // a counter without an address gets no mail.
        let sql = "select id, dedupe_key from outbox x where not (x.dedupe_key like '%:tickets:%' \
             and exists (select 1 from order_lines l where l.order_id = x.subject_id) \
             and not exists (select 1 from order_lines l where l.order_id = x.subject_id \
               and l.offer <> 'fee' and l.cancelled_at_ms is null)) \
             and not (x.dedupe_key like '%:resale:%' and x.dedupe_key not like '%:sold') \
             and x.dedupe_key not like 'waiting:%' and x.dedupe_key not like 'renewal:%' \
             and x.dedupe_key not like 'gift:%' and x.dedupe_key not like '%:held:%' \
             and not exists (select 1 from orders o where o.id = x.subject_id and o.email = '') \
             and not (x.dedupe_key like '%:transfer:%' and x.dedupe_key not like '%:handed-on' \
               and x.dedupe_key not like '%:received') \
             and not (x.dedupe_key like '%:transfer:%' and exists (select 1 from transfers t \
               join admissions a on a.id = t.admission_id where a.cancelled_at_ms is not null \
               and x.dedupe_key like '%:transfer:' || t.id || ':%')) \
             and not exists (select 1 from settlements s where s.returned_at_ms is not null \
               and x.dedupe_key = 'receivable:' || s.id || ':received') \
             and not exists (select 1 from settlements s where s.reference like '% part of %' \
               and x.dedupe_key = 'receivable:' || s.id || ':returned') \
             and not (x.dedupe_key like 'receivable-%' and (exists (select 1 from settlements s \
               join receivables v on v.id = s.receivable_id where v.order_id = x.subject_id) \
               or not exists (select 1 from receivables v where v.order_id = x.subject_id \
                 and v.cancelled_at_ms is null and v.amount_minor > v.received_minor))) \
             and not (x.dedupe_key like '%:changed:%' and exists (select 1 from change_choices h \
               where h.order_id = x.subject_id and h.done_at_ms is not null)) \
             and not exists (select 1 from refunds r where \
               (x.dedupe_key like '%:money-back:' || r.id and r.failed_at_ms is not null) or \
               (x.dedupe_key like '%:refund-refused:' || r.id || '%' and (r.failed_at_ms is null \
                 or r.covered_minor > 0 or exists (select 1 from disputes d \
                   where d.payment_id = r.payment_id))))";
        for row in rows(&self.store(), sql).await? {
            if self.mail.count(&row[0]) == 0 {
                self.find(format!("{} never came", row[1]));
            }
        }
        Ok(())
    }

    /// What runs out is claimed by orders that stand, and by nobody else.
    async fn check_counters(&self) -> anyhow::Result<()> {
        let sql = "select c.subject, cast(c.taken as text), cast(coalesce(( \
               select sum(k.quantity) from counter_claims k join orders o on o.id = k.order_id \
               where k.subject = c.subject and o.paid_at_ms is not null), 0) as text) \
             from counters c";
        for row in rows(&self.store(), sql).await? {
            let (taken, claimed): (i64, i64) = (row[1].parse()?, row[2].parse()?);
            // Of a cancelled order some are there for others again.
            if taken > claimed {
                self.find(format!("{}: {taken} are taken, {claimed} by orders", row[0]));
            }
        }
        Ok(())
    }

    async fn check_nothing_waits(&self) -> anyhow::Result<()> {
        let sql = "select 'payment ' || reference from payments \
               where captured_at_ms is null and failed_at_ms is null \
             union all select 'refund ' || id from refunds \
               where done_at_ms is null and failed_at_ms is null \
             union all select 'card payment ' || reference from terminal_payments \
               where ask_at_ms is not null \
             union all select 'letter ' || id from outbox \
               where done_at_ms is null or dead_at_ms is not null \
             union all select 'order ' || code from orders \
               where paid_at_ms is null and ended_at_ms is null \
             union all select 'hold of ' || holder_id from claims where holder is not null";
        for row in rows(&self.store(), sql).await? {
            self.find(format!("still waits after eleven days: {}", row[0]));
        }
        Ok(())
    }

    /// Orders, how many of them were paid, seats that were sold for their holders, and pay-outs in
    /// files.
    pub async fn numbers(&self) -> anyhow::Result<[u64; 4]> {
        let sql = "select cast(count(*) as text), cast(count(paid_at_ms) as text), \
             cast((select count(*) from releases where end_cause = 'sold') as text), \
             cast((select count(*) from pay_outs where file_id is not null) as text) from orders";
        let row = rows(&self.store(), sql).await?.remove(0);
        Ok([row[0].parse()?, row[1].parse()?, row[2].parse()?, row[3].parse()?])
    }

    pub fn is_done(&self) -> bool {
        use crate::world::{FAULTS_MIN, STEPS_MIN};
        self.steps.load(SeqCst) >= STEPS_MIN && self.faults.total() >= FAULTS_MIN
    }
}
