//! Tickets that are given away within a quota, and taken back. Nothing else is handed out for
//! nothing.

use crate::world::World;
use domain::{people::actor::Actor, sales::invitation::QuotaLevel};
use house::House;
use money::checkout::invitations::{
    InviteRequest, SaveGiver, SetQuota, TakeBack, invite, save_giver, set_quota, take_back,
};
use std::sync::Arc;
use store::testing::rows;

const GIVER: &str = "management";
/// Tickets for each performance.
const QUOTA: u32 = 2;

pub async fn enroll(house: &House) -> anyhow::Result<()> {
    let (key, name) = (GIVER.to_owned(), "The management".to_owned());
    let giver = SaveGiver { key, name, ..SaveGiver::default() };
    let saved = save_giver(house, &Actor::Console, &giver).await;
    saved.map_err(|why| anyhow::anyhow!("{why}"))?;
    let quota = SetQuota {
        giver: GIVER.to_owned(),
        level: QuotaLevel::Performance,
        subject: String::new(),
        tickets: Some(QUOTA),
    };
    let set = set_quota(house, &Actor::Console, &quota).await;
    set.map_err(|why| anyhow::anyhow!("{why}"))
}

impl World {
    pub(super) async fn invite_some(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        if !self.hold_for_sale(node, &seller, mark).await {
            return;
        }
        let form = match self.counter_form(node, &seller).await {
            Ok(Some(form)) => form,
            Ok(None) => return,
            Err(error) => {
                self.heard::<(), ()>("an invitation's basket", mark, Err(error.into()));
                return;
            }
        };
        let request = InviteRequest {
            form,
            giver: GIVER.to_owned(),
            reason: "Opening night".to_owned(),
            beyond: String::new(),
            tickets_shown: None,
        };
        self.does(format_args!("a clerk gives tickets away"));
        let invited = invite(node, &seller, &request).await;
        let Some(invited) = self.heard("an invitation", mark, invited) else { return };
        if self.below(2) == 0 {
            let again = invite(&self.node(), &seller, &request).await;
            let again = self.heard("the same invitation", mark, again);
            if again.is_some_and(|again| again.code != invited.code) {
                self.find(format!("one form gave {} and another order", invited.code));
            }
        }
        if self.below(3) == 0 {
            let (code, reason) = (invited.code, "they can't come".to_owned());
            self.does(format_args!("the invitation {code} is taken back"));
            let back = TakeBack { code, tickets: Vec::new(), reason };
            let done = take_back(node, &self.clerk(), &back).await;
            self.heard("an invitation taken back", mark, done);
        }
    }

    pub async fn check_invited(&self) -> anyhow::Result<()> {
        let given = format!(
            "select l.performance_id, cast(count(*) as text) from invitations i \
             join order_lines l on l.order_id = i.order_id \
             where l.performance_id is not null and l.cancelled_at_ms is null \
             group by l.performance_id having count(*) > {QUOTA}"
        );
        for row in rows(&self.store(), &given).await? {
            self.find(format!("{} tickets are given away for {}, not {QUOTA}", row[1], row[0]));
        }
        let free = "select distinct o.code from orders o join order_lines l on l.order_id = o.id \
             where o.paid_at_ms is not null and o.channel <> 'web' and l.offer = 'ticket' \
             and l.item_id is null and l.due_minor = 0 \
             and not exists (select 1 from invitations i where i.order_id = o.id)";
        for row in rows(&self.store(), free).await? {
            self.find(format!("{} has a ticket for nothing", row[0]));
        }
        Ok(())
    }
}
