//! Subscribers are asked about the next season: they answer or don't, ask for other seats, change
//! their mind, take their card back, and pay. What each of them said is kept here as they know it;
//! who wasn't answered may or may not have been heard.

mod couple;
mod said;

pub use said::{Said, Wished};

use crate::{
    orders::OrderSeen,
    two_seasons::{ANSWERED_MS, NEXT, SENIOR, SERIES, Subscriber, seats, zone_of},
    world::World,
};
use domain::{
    id::RenewalId,
    moment::Moment,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment},
};
use house::{Failure, House};
use std::{collections::BTreeMap, sync::Arc};
use subscribers::renewal::{
    Asked, MandateForm, RenewalState, RenewalView, Reply, forget_card, mine, reply, run,
    take_back_wish, wish,
};

const UNPOISONED: &str = "because nothing panics while it holds this";
const IBAN: &str = "ES9121000418450200051332";

/// Whether the house may charge somebody's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    Never,
    Kept,
    /// The wish to take it back wasn't answered.
    Perhaps,
    Forgotten,
}

/// A subscription that its holder was asked about.
#[derive(Clone, Debug)]
pub struct Renewing {
    pub who: usize,
    /// Of `SERIES`.
    pub series: usize,
    pub seat: u32,
    /// Their seat is kept: they were told so.
    pub is_kept: bool,
    /// What the house may have heard.
    pub heard: Vec<Said>,
}

pub struct Renewals {
    pub all: BTreeMap<RenewalId, Renewing>,
    pub cards: Vec<Card>,
    /// Whether they signed that their account may be debited; None: perhaps.
    pub signed: Vec<Option<bool>>,
    /// All were asked before anything else happened.
    pub were_asked: bool,
    /// Something was said when it may have been too late by some clock.
    pub is_blurred: bool,
    /// Somebody asked for two seats together, or may have.
    pub asked_for_two: bool,
    /// Who is being answered right now.
    busy: Vec<bool>,
}

impl Renewals {
    pub fn of(subscribers: &[Subscriber]) -> Self {
        let card = |it: &Subscriber| if it.keeps_card { Card::Kept } else { Card::Never };
        Self {
            all: BTreeMap::new(),
            cards: subscribers.iter().map(card).collect(),
            signed: vec![Some(false); subscribers.len()],
            were_asked: false,
            is_blurred: false,
            asked_for_two: false,
            busy: vec![false; subscribers.len()],
        }
    }
}

impl World {
    pub fn renewals<T>(&self, look: impl FnOnce(&mut Renewals) -> T) -> T {
        look(&mut self.renewals.lock().expect(UNPOISONED))
    }

    /// Who had asked something when all programs died never hears of it.
    pub fn nobody_answers(&self) {
        let latest = self.latest();
        self.renewals(|renewals| {
            renewals.is_blurred |= latest.0 >= ANSWERED_MS && renewals.busy.contains(&true);
            renewals.busy.fill(false);
            let heard = renewals.all.values_mut().flat_map(|one| &mut one.heard);
            for (_, until) in heard.filter_map(|said| said.asked.as_mut()) {
                *until = (*until).min(latest);
            }
        });
    }

    /// Mostly holders are asked before anything else happens; the day has hours until it is over.
    pub async fn begin_renewals(&self) {
        self.advance_ms(self.below(100) as i64 * domain::moment::MINUTE_MS);
        for subscriber in &self.subscribers {
            self.now_known(&subscriber.secret);
        }
        if self.below(4) > 0 {
            house::jobs::tick(&self.node()).await;
            self.renewals(|renewals| renewals.were_asked = true);
        }
    }

    pub async fn renew_or_wait(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        match self.below(20) {
            0 => self.run_renewals(node, mark).await,
            1..9 => self.answer_something(node, mark).await,
            9..12 => self.settle_or_return(node, mark).await,
            _ => self.wait_for_seats(node, who, mark).await,
        }
    }

    async fn run_renewals(&self, node: &House, mark: u64) {
        let is_dry = self.below(4) == 0;
        self.does(format_args!("renewals are run, dry: {is_dry}"));
        let done = run(node, &Actor::Console, NEXT, is_dry).await;
        self.heard("a run of renewals", mark, done);
    }

    async fn answer_something(self: &Arc<Self>, node: &House, mark: u64) {
        let who = self.below(self.subscribers.len() as u64) as usize;
        if self.renewals(|renewals| std::mem::replace(&mut renewals.busy[who], true)) {
            return;
        }
        self.answer_as(node, who, mark).await;
        self.renewals(|renewals| renewals.busy[who] = false);
    }

    /// They read their page, and do what it lets them do.
    async fn answer_as(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let Subscriber { session, account, .. } = self.subscribers[who];
        let actor = Actor::Customer { session, account };
        let views = match mine(node, &actor, "en").await {
            Ok(views) => views,
            Err(error) => {
                self.heard::<(), ()>("a page of renewals", mark, Err(error.into()));
                return;
            }
        };
        if let Err(error) = self.believe(&views).await {
            self.heard::<(), ()>("a page of renewals", mark, Err(error.into()));
            return;
        }
        if views.is_empty() {
            return;
        }
        let view = &views[self.below(views.len() as u64) as usize];
        match &view.state {
            RenewalState::Open { .. } => match couple::other_open(&views, view) {
                Some(other) if self.below(2) == 0 => {
                    self.reply_for_both(node, &actor, [view, other], mark).await;
                }
                _ => self.say(node, &actor, view, mark).await,
            },
            RenewalState::ToPay { order_secret, .. } => {
                self.pay_renewal(node, order_secret, mark).await;
            }
            RenewalState::Waiting
            | RenewalState::Renewed { .. }
            | RenewalState::Unpaid { .. }
            | RenewalState::Ended(_) => {}
        }
    }

    async fn say(self: &Arc<Self>, node: &House, actor: &Actor, view: &RenewalView, mark: u64) {
        let id = view.id;
        match self.below(10) {
            0..5 => self.reply_to(node, actor, view, mark).await,
            5..8 => match self.two_that_wish(id) {
                Some(two) => self.wish_for_both(node, actor, two, mark).await,
                None => self.wish_for(node, actor, id, mark).await,
            },
            8 if !view.wishes.is_empty() => {
                let position = self.below(view.wishes.len() as u64) as u32;
                self.does(format_args!("{id}: wish {position} is taken back"));
                // Of two who ask together, both.
                let ids = self.two_that_wish(id).map_or(vec![id], Vec::from);
                let without = |said: &Said| said.without_wish(position as usize);
                let before: Vec<_> = ids.iter().map(|id| self.now_heard(*id, without)).collect();
                let done = take_back_wish(node, actor, id, position).await;
                let is_heard = self.heard_of("a wish taken back", mark, done);
                for (id, before) in ids.into_iter().zip(before) {
                    self.was_heard(id, before, is_heard);
                }
            }
            _ => self.take_card_back(node, actor, mark).await,
        }
    }

    async fn reply_to(&self, node: &House, actor: &Actor, view: &RenewalView, mark: u64) {
        let id = view.id;
        let said = self.some_reply(view);
        self.does(format_args!("{id}: {:?}, {:?}", said.answer, said.payment));
        let before = self.now_heard(id, |known| known.with_answer(&said));
        let was_signed = self.now_signed(id, &said);
        let done = reply(node, actor, id, &said).await;
        let is_heard = self.heard_of("an answer", mark, done);
        self.signed_or_not(id, &said, was_signed, is_heard);
        self.was_heard(id, before, is_heard);
    }

    fn some_reply(&self, view: &RenewalView) -> Reply {
        let flexible = view.flexible.first().map(|it| Answer::Flexible(it.offer));
        let answer = match self.below(8) {
            0 | 1 => Answer::Declined,
            2 => flexible.unwrap_or(Answer::Declined),
            _ => Answer::Confirmed,
        };
        let payment = match self.below(4) {
            0 => None,
            at => RenewalPayment::ALL.get(at as usize - 1).copied(),
        };
        let mandate = MandateForm {
            iban: IBAN.to_owned(),
            account_holder: "Eva Sanz".to_owned(),
            language: "en".to_owned(),
        };
        Reply { answer, payment, mandate: Some(mandate), shown_minor: None }
    }

    async fn wish_for(&self, node: &House, actor: &Actor, id: RenewalId, mark: u64) {
        let series = self.below(SERIES.len() as u64) as usize;
        let one: Vec<u32> = seats().filter(|seat| zone_of(*seat) == Some("1")).collect();
        let Some(seat) = self.one_of(&one) else { return };
        let wished = Wished { series, seat, is_senior: self.below(4) == 0 };
        let asked = Asked {
            package: SERIES[series].1.to_owned(),
            seat: self.ordinals[seat as usize],
            price_type: Some(if wished.is_senior { SENIOR } else { "full" }.to_owned()),
        };
        self.does(format_args!("{id}: wishes {wished:?}"));
        let from = node.now();
        let before = self.now_heard(id, |known| known.with_wish(&wished, from));
        let done = wish(node, actor, id, &asked).await;
        let until = node.now();
        self.was_heard(id, before, self.heard_of("a wish", mark, done));
        self.asked_between(id, from, until);
    }

    /// When the first wish was named.
    fn asked_between(&self, id: RenewalId, from: Moment, until: Moment) {
        self.renewals(|renewals| {
            for said in renewals.all.get_mut(&id).into_iter().flat_map(|one| &mut one.heard) {
                let open = said.asked.as_mut().filter(|asked| asked.1 == Moment(i64::MAX));
                if let Some(asked) = open {
                    *asked = (from.min(until), from.max(until));
                }
            }
        });
    }

    async fn take_card_back(&self, node: &House, actor: &Actor, mark: u64) {
        let is_theirs = |it: &Subscriber| Some(it.session) == actor.session();
        let Some(who) = self.subscribers.iter().position(is_theirs) else { return };
        if self.below(3) > 0 {
            return;
        }
        self.does(format_args!("subscriber {who} takes the card back"));
        let card = |new| self.renewals(|renewals| std::mem::replace(&mut renewals.cards[who], new));
        let before = card(Card::Perhaps);
        let done = forget_card(node, actor).await.map_err(Failure::<()>::from);
        match (before, self.heard("a card taken back", mark, done)) {
            (Card::Never | Card::Forgotten, _) => _ = card(before),
            (Card::Kept | Card::Perhaps, Some(())) => _ = card(Card::Forgotten),
            (Card::Kept | Card::Perhaps, None) => {}
        }
    }

    /// Who gives up signs nothing. Gives what it was.
    fn now_signed(&self, id: RenewalId, said: &Reply) -> Option<Option<bool>> {
        self.signed(id, |known| if signs(said) { None } else { known })
    }

    fn signed_or_not(
        &self,
        id: RenewalId,
        said: &Reply,
        was_signed: Option<Option<bool>>,
        is_heard: Option<bool>,
    ) {
        self.signed(id, |known| match is_heard {
            Some(true) if signs(said) => Some(true),
            Some(_) => was_signed.flatten(),
            None => known,
        });
    }

    /// Gives what it was.
    fn signed(
        &self,
        id: RenewalId,
        new: impl Fn(Option<bool>) -> Option<bool>,
    ) -> Option<Option<bool>> {
        self.renewals(|renewals| {
            let who = renewals.all.get(&id)?.who;
            let known = renewals.signed[who];
            renewals.signed[who] = new(known);
            Some(known)
        })
    }

    /// From now on the house may have heard this. Gives what it had heard.
    fn now_heard(&self, id: RenewalId, new: impl Fn(&Said) -> Said) -> Vec<Said> {
        let is_late = self.latest().0 >= ANSWERED_MS;
        self.renewals(|renewals| {
            renewals.is_blurred |= is_late;
            let Some(one) = renewals.all.get_mut(&id) else { return Vec::new() };
            let before = one.heard.clone();
            one.heard.extend(before.iter().map(new));
            before
        })
    }

    /// True: it was taken; false: it was refused.
    fn heard_of<R: std::fmt::Debug>(
        &self,
        what: &str,
        mark: u64,
        done: Result<(), Failure<R>>,
    ) -> Option<bool> {
        let is_refused = matches!(done, Err(Failure::Refused(_)));
        match self.heard(what, mark, done) {
            Some(()) => Some(true),
            None => is_refused.then_some(false),
        }
    }

    fn was_heard(&self, id: RenewalId, before: Vec<Said>, is_taken: Option<bool>) {
        let is_late = self.latest().0 >= ANSWERED_MS && is_taken != Some(false);
        self.renewals(|renewals| {
            renewals.is_blurred |= is_late;
            let Some(one) = renewals.all.get_mut(&id) else { return };
            match is_taken {
                Some(true) => drop(one.heard.drain(..before.len())),
                Some(false) => one.heard = before,
                None => {}
            }
        });
    }

    /// What no card paid, its buyer pays at the bank, mostly.
    async fn pay_renewal(self: &Arc<Self>, node: &House, secret: &str, mark: u64) {
        self.does(format_args!("a renewal is paid"));
        let next = money::checkout::pay_again(node, secret, None).await;
        let Some(redirect) = self.heard("a renewal's page", mark, next) else { return };
        let who = self.below(crate::world::SHOPPERS as u64) as usize;
        self.now_known(secret);
        self.sent_to(who, &redirect.url);
        if self.below(3) > 0 {
            self.pay(node, who, mark).await;
        }
    }

    /// Once it is quiet, some still pay.
    pub async fn pay_what_renewals_cost(self: &Arc<Self>) {
        if self.has_two_seasons() && self.below(3) == 0 {
            let mark = self.mark();
            self.answer_something(&self.node(), mark).await;
        }
    }

    /// Staff and others look at this order from now on.
    pub fn now_known(&self, secret: &str) {
        let mut orders = self.orders.lock().expect(UNPOISONED);
        if orders.iter().all(|order| order.secret != secret) {
            orders.push(OrderSeen {
                secret: secret.to_owned(),
                shopper: usize::MAX,
                paid: None,
                code: None,
                is_cancelled: false,
                is_given_up: false,
            });
        }
    }
}

fn signs(said: &Reply) -> bool {
    said.answer == Answer::Confirmed && said.payment == Some(RenewalPayment::Debit)
}
