//! The house cancels a performance or moves it, and buyers choose. What must be true of it in the
//! end is counted here from the orders alone.

use crate::{orders::link_secret, world::World};
use domain::{
    id::ChangeId,
    moment::{HOUR_MS, Moment},
    tickets::change::{ChangeChoice, ChangeKind},
};
use house::House;
use std::sync::Arc;
use store::testing::rows;
use subscribers::changes::{self, Wanted};

/// The first of the world's performances are cancelled and moved.
const CHANGED: u64 = 2;
const CONSOLE: domain::people::actor::Actor = domain::people::actor::Actor::Console;

impl World {
    /// Seldom: most seasons go as they were announced.
    pub async fn change_or_choose(self: &Arc<Self>, node: &House, mark: u64) {
        if self.below(8) == 0 {
            self.change_a_performance(node, mark).await;
        } else {
            self.choose(node, mark).await;
        }
    }

    async fn change_a_performance(&self, node: &House, mark: u64) {
        let key = self.keys[self.below(CHANGED) as usize];
        let wanted = match self.below(3) {
            0 => Wanted::Cancel,
            _ => {
                let sql = format!(
                    "select cast(starts_at_ms as text) from performances where slug = '{key}'"
                );
                let Ok(found) = rows(&self.store(), &sql).await else { return };
                let Some(starts_at) = found.first().and_then(|row| row[0].parse().ok()) else {
                    return;
                };
                Wanted::Move { starts_at: Moment(starts_at).plus_ms(HOUR_MS) }
            }
        };
        let hours = self.below(48) as i64;
        let choose_by = self.now().plus_ms(hours * HOUR_MS);
        self.does(format_args!("{key} is changed: {wanted:?}"));
        let changed = changes::change(node, &CONSOLE, key, wanted, Some(choose_by)).await;
        self.heard("a change of a performance", mark, changed);
    }

    async fn choose(&self, node: &House, mark: u64) {
        let sql = "select coalesce(o.sealed_secret, o.secret), h.change_id, c.kind \
             from change_choices h join orders o on o.id = h.order_id \
             join performance_changes c on c.id = h.change_id order by o.id, c.id";
        let Ok(told) = rows(&self.store(), sql).await else { return };
        if told.is_empty() {
            return;
        }
        let [secret, change, kind] = told[self.below(told.len() as u64) as usize]
            .first_chunk()
            .expect("because three are selected");
        let change: ChangeId = change.parse().expect("because it is one of ours");
        let kind = ChangeKind::parse(kind).expect("because it is one of ours");
        let Some(choice) = self.one_of(kind.choices(false)) else { return };
        self.does(format_args!("somebody chooses {choice:?} of {change}"));
        let secret = link_secret(node, secret);
        let chosen = changes::choose(node, &CONSOLE, &secret, change, choice.into()).await;
        self.heard("a choice", mark, chosen);
    }

    /// Nobody was forgotten, and who chose has exactly what they paid for these tickets, the way
    /// that they chose.
    pub async fn check_changes(&self) -> anyhow::Result<()> {
        let open = "select id from performance_changes where ended_at_ms is null \
             union all select order_id from change_choices h join performance_changes c \
               on c.id = h.change_id where h.done_at_ms is null and c.kind = 'cancelled'";
        for row in rows(&self.store(), open).await? {
            self.find(format!("the change or choice of {} never ended", row[0]));
        }
        // Whoever holds a ticket for what was cancelled needs help, or came in.
        let left = "select l.order_id from order_lines l join orders o on o.id = l.order_id \
             join performances p on p.id = l.performance_id \
             where p.cancelled_at_ms is not null and o.paid_at_ms is not null \
             and o.ended_at_ms is null and l.cancelled_at_ms is null \
             and not exists (select 1 from change_choices h where h.order_id = o.id \
               and h.problem is not null) \
             and not exists (select 1 from releases r where r.order_line_id = l.id \
               and r.end_cause = 'sold') \
             and not exists (select 1 from exchanges e where e.order_line_id = l.id \
               and e.done_at_ms is not null) \
             and not exists (select 1 from exchanges_beside e where e.order_line_id = l.id \
               and e.done_at_ms is not null) \
             and not exists (select 1 from admissions a join scans s on s.admission_id = a.id \
               where a.order_line_id = l.id and s.answer = 'admitted')";
        for row in rows(&self.store(), left).await? {
            self.find(format!("{} has tickets for a cancelled performance", row[0]));
        }
        // What went back for a change, as money and as credit, beside what was chosen.
        let chosen = "select h.order_id, h.choice, c.kind, \
             cast(coalesce((select sum(x.amount_minor) from cancellations x \
               where x.order_id = h.order_id and x.change_id = h.change_id), 0) as text), \
             cast(coalesce((select sum(r.amount_minor) from refunds r join cancellations x \
               on r.cause = 'cancel:' || x.id || ':credit' where x.order_id = h.order_id \
               and x.change_id = h.change_id), 0) as text), \
             cast(coalesce((select sum(b.minor) from cancellation_lines b join cancellations x \
               on x.id = b.cancellation_id where x.order_id = h.order_id \
               and x.change_id = h.change_id), 0) as text) \
             from change_choices h join performance_changes c on c.id = h.change_id \
             where h.problem is null and h.choice is not null";
        for row in rows(&self.store(), chosen).await? {
            let [order, choice, kind, back, credit, lines] =
                row.try_into().expect("because six are selected");
            let (back, credit): (i64, i64) = (back.parse()?, credit.parse()?);
            if back != lines.parse::<i64>()? {
                self.find(format!("{order} has {back} back, and its lines {lines}"));
            }
            let is_wrong = match ChangeChoice::parse(&choice) {
                // What is exchanged goes back for the exchange, not for the change.
                Some(ChangeChoice::Keep | ChangeChoice::Exchange) => back != 0,
                Some(ChangeChoice::MoneyBack) => credit != 0,
                // Who says nothing keeps a ticket for the new time.
                None if kind == ChangeKind::Moved.as_str() => back != 0,
                Some(ChangeChoice::Credit) | None => credit > back,
            };
            if is_wrong {
                self.find(format!("{order} chose {choice} and has {back}, {credit} as credit"));
            }
        }
        self.check_whole_orders().await
    }

    /// An order for nothing but what was cancelled has all of its money back.
    async fn check_whole_orders(&self) -> anyhow::Result<()> {
        let sql = "select o.code, cast(o.total_minor as text), \
               cast((select coalesce(sum(x.amount_minor), 0) from cancellations x \
                 where x.order_id = o.id) as text) \
             from orders o join change_choices h on h.order_id = o.id \
             join performance_changes c on c.id = h.change_id \
             where c.kind = 'cancelled' and h.problem is null \
             and not exists (select 1 from order_lines l where l.order_id = o.id \
               and l.offer <> 'fee' and (l.performance_id is null \
                 or l.performance_id <> c.performance_id)) \
             and not exists (select 1 from cancellations x where x.order_id = o.id \
               and x.fees_back = 0) \
             and not exists (select 1 from releases r join order_lines l \
               on l.id = r.order_line_id where l.order_id = o.id and r.end_cause = 'sold') \
             and not exists (select 1 from exchanges e join order_lines l \
               on l.id = e.order_line_id where l.order_id = o.id and e.done_at_ms is not null) \
             and not exists (select 1 from exchanges_beside e join order_lines l \
               on l.id = e.order_line_id where l.order_id = o.id and e.done_at_ms is not null) \
             and not exists (select 1 from admissions a join order_lines l \
               on l.id = a.order_line_id join scans s on s.admission_id = a.id \
               where l.order_id = o.id and s.answer = 'admitted')";
        for row in rows(&self.store(), sql).await? {
            if row[1] != row[2] {
                self.find(format!("{} cost {} and has {} back", row[0], row[1], row[2]));
            }
        }
        Ok(())
    }

    /// What became credit instead of money: by the orders' cancellations.
    pub async fn became_credit(&self) -> anyhow::Result<i64> {
        let sql = "select cast(coalesce(sum(r.amount_minor), 0) as text) from refunds r \
             where r.cause like 'cancel:%:credit'";
        let refunded: i64 = rows(&self.store(), sql).await?[0][0].parse()?;
        // Of what is paid later; `check_receivables` has it from the bank's list.
        let sql = "select cast((select coalesce(sum(v.credited_minor + \
               case when v.returned_of is null then 0 else v.amount_minor end), 0) \
               from receivables v) - (select coalesce(sum(s.amount_minor), 0) \
               from settlements s where s.paid_by = 'credit') as text)";
        let later: i64 = rows(&self.store(), sql).await?[0][0].parse()?;
        Ok(refunded + later)
    }
}
