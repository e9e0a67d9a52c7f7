//! What lies in drawers, by the forms that clerks sent, beside what the house expects there, and
//! what the ledger says of each shift.

use crate::{desks::counted::InHand, world::World};
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{ShiftState, figures::ShiftCount},
};
use house::House;
use money::tills;
use std::collections::BTreeMap;
use store::testing::rows;

/// The ledger's accounts of tills, beside the cash itself.
const OF_TILLS: &str = "('safe', 'cash-paid-in', 'cash-paid-out', 'cash-differences')";

impl World {
    /// Cash, slips and returned papers. What a reader took itself is read off its slips.
    pub(super) async fn there(&self, shift: TillSessionId) -> anyhow::Result<InHand> {
        let known = self.desks(|desks| desks.shifts.get(&shift).cloned()).unwrap_or_default();
        let mut there = InHand { cash_minor: known.moved_minor(), ..InHand::default() };
        for deal in self.deals().await?.iter().filter(|deal| deal.till == Some(shift)) {
            there.cash_minor += deal.money.cash_minor;
            there.slips_minor += deal.money.slips_minor;
            there.papers_minor += deal.money.papers_minor;
        }
        let driven = format!(
            "select cast(coalesce(sum(q.amount_minor), 0) as text) from payment_parts q \
             join terminal_payments t on t.reference = q.reference \
             where q.payment_method = 'terminal' and q.till_session_id = '{shift}'"
        );
        there.slips_minor += rows(&self.store(), &driven).await?[0][0].parse::<i64>()?;
        Ok(there)
    }

    pub(super) async fn judge_count(&self, shift: TillSessionId, count: &ShiftCount) {
        let expected = InHand {
            cash_minor: count.cash.expected_minor,
            slips_minor: count.slips.expected.amount_minor,
            papers_minor: count.paper.expected.amount_minor,
            ..InHand::default()
        };
        match self.there(shift).await {
            Ok(there) if there == expected => {}
            Ok(there) => self.find(format!(
                "{there:?} lies in the drawer of {shift}, the house expects {expected:?}"
            )),
            Err(error) => self.find(format!("a count can't be judged: {error:#}")),
        }
    }

    /// Nothing of a closed shift changes, except that it is confirmed.
    pub(super) async fn look_at_closed(&self, node: &House, shift: TillSessionId) {
        let Ok(mut report) = tills::report(node, &Actor::Console, shift).await else { return };
        report.shift.state = ShiftState::Closed;
        (report.shift.confirmed_at, report.shift.confirmed_by) = (None, None);
        let before = self.desks(|desks| {
            let known = desks.shifts.get_mut(&shift)?;
            known.report.replace(report.clone())
        });
        if before.as_ref().is_some_and(|before| *before != report) {
            self.find(format!("a closed shift was {before:?}, and is {report:?}"));
        }
    }

    /// Each shift's cash is in the safe, the next drawer or missing, to the cent, as its clerk
    /// knows it; all cash belongs to a shift; and a second person has confirmed each.
    pub async fn check_shifts(&self) -> anyhow::Result<()> {
        if !self.has_tills() {
            return Ok(());
        }
        let mut counted: BTreeMap<[String; 2], i64> = BTreeMap::new();
        for (id, shift) in self.desks(|desks| desks.shifts.clone()) {
            if !shift.is_confirmed {
                self.find(format!("nobody could end and confirm {id}"));
            }
            let there = self.there(id).await?;
            let counted_minor = shift.counted_minor.unwrap_or_default();
            let to_safe_minor = if shift.is_taken_over { 0 } else { counted_minor };
            for (account, minor) in [
                ("safe", to_safe_minor - shift.from_safe_minor),
                ("cash-paid-in", -shift.paid_in_minor),
                ("cash-paid-out", shift.paid_out_minor),
                ("cash-differences", there.cash_minor - counted_minor),
            ] {
                counted.insert([id.to_string(), account.to_owned()], minor);
            }
        }
        let sql = format!(
            "select till_session_id, account, cast(sum(amount_minor) as text) \
             from ledger_entries where till_session_id is not null and account in {OF_TILLS} \
             group by till_session_id, account"
        );
        let mut booked: BTreeMap<[String; 2], i64> = BTreeMap::new();
        for row in rows(&self.store(), &sql).await? {
            let [shift, account, minor] = row.try_into().expect("because three are selected");
            booked.insert([shift, account], minor.parse()?);
        }
        counted.retain(|_, minor| *minor != 0);
        booked.retain(|_, minor| *minor != 0);
        if counted != booked {
            self.find(format!("clerks know of tills {counted:?}, the ledger says {booked:?}"));
        }
        let left = "select company_id, cast(sum(amount_minor) as text) from ledger_entries \
             where account = 'cash' group by company_id having sum(amount_minor) <> 0";
        for row in rows(&self.store(), left).await? {
            self.find(format!("{} of {} lies in no drawer and in no safe", row[1], row[0]));
        }
        for deal in self.deals().await? {
            if deal.till.is_none() && deal.money.cash_minor != 0 {
                self.find(format!("{:?} was taken without an open till", deal.money));
            }
        }
        Ok(())
    }
}
