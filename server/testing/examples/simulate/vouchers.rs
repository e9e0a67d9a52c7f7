//! People buy gift vouchers and pay with those that they or others have; staff give some away. What
//! each is still worth is counted here from what it paid and what went back to it, not from the
//! ledger.

use crate::world::World;
use domain::{
    id::SessionId,
    people::actor::Actor,
    sales::voucher::{KeptCode, Voucher},
};
use house::{House, sealed};
use money::vouchers::{Grant, end_expired, grant};
use selling::{basket, extras::PutExtra};
use std::{collections::BTreeMap, sync::Arc};
use store::testing::rows;

/// Sold by the festival.
pub const VOUCHER: &str = "gift-card";
/// So many at once in a basket.
const BOUGHT_MAX: u64 = 2;

impl World {
    /// Into a shopper's basket: one to buy, or one that is to pay.
    pub async fn voucher_in_basket(self: &Arc<Self>, node: &House, actor: &Actor, mark: u64) {
        if self.below(3) == 0 {
            let put = PutExtra {
                key: VOUCHER.to_owned(),
                performance: None,
                quantity: self.below(BOUGHT_MAX + 1) as u32,
                amount_minor: None,
                beneficiary: None,
            };
            self.does(format_args!("somebody has {} vouchers to buy", put.quantity));
            let done = selling::extras::put_extra(node, actor, &put).await;
            self.heard("a voucher to buy", mark, done);
            return;
        }
        let Some(code) = self.some_code(node).await else { return };
        self.does(format_args!("somebody pays with the voucher {code}"));
        self.heard("a voucher", mark, basket::add_voucher(node, actor, &code).await);
    }

    /// Mostly one with which something can be paid; codes are handed from person to person.
    async fn some_code(&self, node: &House) -> Option<String> {
        let known = "select sealed_code from vouchers order by id";
        let known = rows(&self.store(), known).await.ok()?;
        let kept = &known.get(self.below(known.len().max(1) as u64) as usize)?[0];
        let code = sealed::open_code(node, &KeptCode(kept.clone())).ok()?;
        match self.below(20) {
            // Mistyped.
            0 => Some(code.as_str().chars().rev().collect()),
            _ => Some(code.to_string()),
        }
    }

    /// What a checkout page says that the basket's vouchers can pay.
    pub async fn vouchers_shown(
        &self,
        node: &House,
        session: SessionId,
    ) -> anyhow::Result<Option<i64>> {
        let (now, currency) = (node.now(), season::catalogue::currency(node));
        let given = basket::vouchers(node, session).await?;
        let usable = |it: &&Voucher| it.refusal(now, currency).is_none();
        let shown: i64 = given.iter().filter(usable).map(|it| it.balance_minor).sum();
        let stale = i64::from(self.below(40) == 0);
        Ok((shown + stale > 0).then_some(shown + stale))
    }

    pub async fn give_a_voucher(self: &Arc<Self>, node: &House, mark: u64) {
        let wanted = Grant {
            value_minor: 1 + self.below(20_000) as i64,
            company: [None, Some("opera".to_owned())][self.below(2) as usize].clone(),
            last_day: None,
            reason: String::new(),
        };
        self.does(format_args!("staff give a voucher of {}", wanted.value_minor));
        let given = grant(node, &Actor::Console, &wanted).await;
        if let Some(voucher) = self.heard("a voucher from staff", mark, given)
            && voucher.balance_minor != wanted.value_minor
        {
            self.find(format!("a new voucher has {}", voucher.balance_minor));
        }
    }

    /// Each voucher has what it was worth, less what it paid, and more by what went back to it; and
    /// nothing when its purchase was taken back, or when its time was over. What it paid of a
    /// ticket that was exchanged became credit; of a seat that was sold on it got its part first.
    pub async fn check_vouchers(&self) -> anyhow::Result<()> {
        end_expired(&self.node()).await?;
        let paid = "select s.voucher_id, cast(p.captured_minor as text), cast(( \
               select coalesce(sum(r.amount_minor), 0) from refunds r \
               where r.payment_id = p.id and r.done_at_ms is not null \
               and r.cause not like '%:credit') as text) \
             from payments p join order_shares s \
               on s.order_id = p.order_id and s.position = p.share \
             where p.captured_at_ms is not null and s.voucher_id is not null";
        let mut used: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), paid).await? {
            *used.entry(row[0].clone()).or_default() +=
                row[1].parse::<i64>()? - row[2].parse::<i64>()?;
        }
        let first = "select voucher_id, cast(amount_minor as text) from ledger_entries \
             where account = 'vouchers' and cause = 'voucher-first'";
        for row in rows(&self.store(), first).await? {
            *used.entry(row[0].clone()).or_default() += row[1].parse::<i64>()?;
        }
        let all = "select v.id, v.sealed_code, cast(v.value_minor as text), \
             coalesce(v.end_cause, '') from vouchers v";
        let mut owed = 0;
        for row in rows(&self.store(), all).await? {
            let [id, kept, value, end] = row.try_into().expect("because four are selected");
            let used = used.get(&id).copied().unwrap_or_default();
            let left = value.parse::<i64>()? - used;
            let node = self.node();
            let code = sealed::open_code(&node, &KeptCode(kept))?;
            if left < 0 {
                self.find(format!("{code} of {value} paid {used}"));
            }
            let story = money::vouchers::by_code(&node, &code).await?;
            let shown = story.map(|it| it.voucher.balance_minor).unwrap_or_default();
            let expected = if end.is_empty() { left } else { 0 };
            if shown != expected {
                self.find(format!("{code} has {shown}, and should have {expected}"));
            }
            owed += expected;
        }
        let booked = "select cast(coalesce(-sum(amount_minor), 0) as text) from ledger_entries \
             where account = 'vouchers'";
        let booked = &rows(&self.store(), booked).await?[0][0];
        if booked.parse::<i64>()? != owed {
            self.find(format!("the ledger owes {booked} for vouchers, and should owe {owed}"));
        }
        Ok(())
    }
}
