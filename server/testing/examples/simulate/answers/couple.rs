//! Who has two subscriptions of one series answers for both at once. In some worlds they ask for
//! two other seats together, too, and for none alone.

use super::Wished;
use crate::{
    two_seasons::{SENIOR, SERIES, ZONE_ONE},
    world::World,
};
use domain::{id::RenewalId, people::actor::Actor};
use house::House;
use subscribers::renewal::{
    AskedForTwo, RenewalState, RenewalView, ToRenew, reply_together, wish_for_two,
};

/// In one of so many worlds of two seasons, two seats are asked for together.
const FOR_TWO_ONE_IN: u64 = 3;

/// Another one of theirs that can be answered.
pub(super) fn other_open<'a>(
    views: &'a [RenewalView],
    view: &RenewalView,
) -> Option<&'a RenewalView> {
    let is_open = |it: &&RenewalView| matches!(it.state, RenewalState::Open { .. });
    views.iter().filter(is_open).find(|it| it.id != view.id)
}

impl World {
    /// Sometimes with another price of the second than the house has: then neither is answered.
    pub(super) async fn reply_for_both(
        &self,
        node: &House,
        actor: &Actor,
        both: [&RenewalView; 2],
        mark: u64,
    ) {
        let [first, second] = both;
        let said = self.some_reply(first);
        let stale_minor = i64::from(self.below(20) == 0);
        let ids = both.map(|view| view.id);
        self.does(format_args!("{ids:?}: {:?}, {:?}", said.answer, said.payment));
        let all = [
            ToRenew { renewal: first.id, shown_minor: first.total.minor },
            ToRenew { renewal: second.id, shown_minor: second.total.minor + stale_minor },
        ];
        let before = ids.map(|id| self.now_heard(id, |known| known.with_answer(&said)));
        let was_signed = self.now_signed(first.id, &said);
        let done = reply_together(node, actor, &all, &said).await;
        let is_heard = self.heard_of("an answer for two", mark, done);
        self.signed_or_not(first.id, &said, was_signed, is_heard);
        for (id, before) in ids.into_iter().zip(before) {
            self.was_heard(id, before, is_heard);
        }
    }

    /// This subscription and the other one of its holder, where seats are asked for together.
    pub(super) fn two_that_wish(&self, id: RenewalId) -> Option<[RenewalId; 2]> {
        if !(self.seed / crate::TWO_SEASONS_EVERY).is_multiple_of(FOR_TWO_ONE_IN) {
            return None;
        }
        self.renewals(|renewals| {
            let who = renewals.all.get(&id)?.who;
            let mut theirs = renewals.all.iter().filter(|(_, one)| one.who == who);
            theirs.find(|(other, _)| **other != id).map(|(other, _)| [id, *other])
        })
    }

    pub(super) async fn wish_for_both(
        &self,
        node: &House,
        actor: &Actor,
        two: [RenewalId; 2],
        mark: u64,
    ) {
        let series = self.below(SERIES.len() as u64) as usize;
        let seat = self.below(u64::from(ZONE_ONE) - 1) as u32;
        let seats = if self.below(2) == 0 { [seat, seat + 1] } else { [seat + 1, seat] };
        let is_senior = self.below(4) == 0;
        // The other one keeps its own ticket type, which is the full price.
        let wished = [
            Wished { series, seat: seats[0], is_senior },
            Wished { series, seat: seats[1], is_senior: false },
        ];
        let asked = AskedForTwo {
            renewals: two,
            package: SERIES[series].1.to_owned(),
            seats: seats.map(|seat| self.ordinals[seat as usize]),
            price_type: Some(if is_senior { SENIOR } else { "full" }.to_owned()),
        };
        self.does(format_args!("{two:?}: wish {wished:?}"));
        self.renewals(|renewals| renewals.asked_for_two = true);
        let from = node.now();
        let of_each = [(two[0], &wished[0]), (two[1], &wished[1])];
        let before =
            of_each.map(|(id, wish)| self.now_heard(id, |known| known.with_wish(wish, from)));
        let done = wish_for_two(node, actor, &asked).await;
        let until = node.now();
        let is_heard = self.heard_of("a wish for two", mark, done);
        for (id, before) in two.into_iter().zip(before) {
            self.was_heard(id, before, is_heard);
            self.asked_between(id, from, until);
        }
    }
}
