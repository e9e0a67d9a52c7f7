//! What people do, each step one of it.

use crate::{
    building::{CODE, EXTRA, FLOOR, PASS},
    faults::Fault,
    members,
    orders::OrderSeen,
    world::World,
};
use domain::{
    id::{AccountId, SessionId},
    moment::{HOUR_MS, MINUTE_MS, Moment, SECOND_MS},
    order::{PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
};
use house::{Failure, House};
use money::checkout::{Next, Placed};
use selling::extras::PutExtra;
use std::sync::Arc;

pub struct Shopper {
    pub session: SessionId,
    /// Signed in as, or perhaps still.
    pub account: Option<AccountId>,
    pub sign_ins: u64,
    /// What the last page said of the basket, unless something happened to it since.
    basket: Option<(u32, Moment)>,
    /// How often their browser did something.
    turn: u64,
    /// What it waits for: another tab may be answered first.
    under_way: u32,
    /// A form that was sent and not answered.
    pub unanswered: Option<PlaceRequest>,
    /// The bank's pages that they were sent to.
    pub pages: Vec<String>,
}

const UNPOISONED: &str = "because nothing panics while it holds this";
const SEATS: u64 = 20;

impl Shopper {
    pub fn new(session: SessionId) -> Self {
        Self {
            session,
            account: None,
            sign_ins: 0,
            basket: None,
            turn: 0,
            under_way: 0,
            unanswered: None,
            pages: Vec::new(),
        }
    }
}

impl World {
    /// What a crash cut off is never answered.
    pub fn nothing_under_way(&self) {
        for shopper in self.shoppers.lock().expect(UNPOISONED).iter_mut() {
            shopper.under_way = 0;
        }
        self.nobody_answers();
        self.pay_outs(|pay_outs| pay_outs.nothing_under_way());
    }

    pub fn shopper<T>(&self, number: usize, look: impl FnOnce(&mut Shopper) -> T) -> T {
        look(&mut self.shoppers.lock().expect(UNPOISONED)[number])
    }

    pub async fn act(self: &Arc<Self>) {
        let shoppers = self.shoppers.lock().expect(UNPOISONED).len() as u64;
        let who = self.below(shoppers) as usize;
        let (node, mark) = (self.node(), self.mark());
        if self.has_two_seasons() && self.below(3) == 0 {
            return self.renew_or_wait(&node, who, mark).await;
        }
        if !self.has_two_seasons() && self.below(self.counters_one_in()) == 0 {
            return self.counter_or_block(&node, who, mark).await;
        }
        match self.below(100) {
            0..11 => self.hold(&node, who, mark).await,
            11..15 => self.cheat(&node, who, mark).await,
            15..18 => self.look(&node, who, mark).await,
            18..23 => self.change(&node, who, mark).await,
            23..40 => self.order(&node, who, mark).await,
            40..52 => self.pay(&node, who, mark).await,
            52..62 => self.told(&node, false).await,
            62..66 => self.pay_again(&node, who, mark).await,
            66..68 => self.give_up(&node, who, mark).await,
            68..73 => self.read_order_or_give(&node, mark).await,
            73..76 => self.take_back(&node, mark).await,
            76..77 => self.forge(&node).await,
            77..80 => self.offer_or_take_back(&node, mark).await,
            80..85 => self.wait(&node).await,
            85..87 => self.exchange(&node, mark).await,
            87..89 => self.change_or_choose(&node, mark).await,
            89..90 => self.dispute_one(),
            90..94 => self.pay_out_or_not(&node, mark).await,
            94..95 => self.give_a_voucher(&node, mark).await,
            95..97 => self.jump(),
            last => self.fill_disk(last == 97).await,
        }
    }

    async fn hold(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let performance = self.performances[self.below(self.keys.len() as u64) as usize];
        let seat = || self.below(SEATS) as u32;
        let offered = |offer: &str, places: Vec<u32>| {
            let pick = |place: u32| SeatPick {
                seat_index: place,
                offer: Some(offer.to_owned()),
                price_type: None,
            };
            SeatRequest::seats(places.into_iter().map(pick).collect())
        };
        let seat_request = match self.below(8) {
            0 => SeatRequest::places(FLOOR, 1 + seat() % 3),
            1 => SeatRequest::Best { zone: None, count: 2, offer: None },
            // Of two seasons, subscribers have them.
            2 if !self.has_two_seasons() => offered("series-a", vec![seat()]),
            3 => offered("your-two", vec![seat(), seat()]),
            4 | 5 => SeatRequest::tickets(&[seat()]),
            _ => SeatRequest::tickets(&[seat(), seat(), seat()]),
        };
        self.does(format_args!("{who} holds {seat_request:?}"));
        self.hold_this(node, who, HoldRequest { performance, seat_request }, mark).await;
    }

    pub async fn hold_this(&self, node: &House, who: usize, request: HoldRequest, mark: u64) {
        let (actor, _) = self.begin(who);
        let turn = self.shopper(who, |shopper| shopper.turn);
        let held = selling::hold::hold(node, &actor, &request).await;
        self.end(who);
        match self.heard("a hold", mark, held) {
            Some(held) => {
                self.seen(who, turn, held.basket.pieces, held.basket.ends_at, mark);
            }
            None => drop(self.touch(who)),
        }
    }

    /// Their browser acts: what was known of the basket no longer is.
    pub fn touch(&self, who: usize) -> (Actor, SessionId) {
        self.shopper(who, |shopper| {
            shopper.basket = None;
            shopper.turn += 1;
            let session = shopper.session;
            let actor = match shopper.account {
                Some(account) => Actor::Customer { session, account },
                None => Actor::Guest { session },
            };
            (actor, session)
        })
    }

    /// Until `end`, what another tab sees may be before it or after it.
    pub fn begin(&self, who: usize) -> (Actor, SessionId) {
        self.shopper(who, |shopper| shopper.under_way += 1);
        self.touch(who)
    }

    pub fn end(&self, who: usize) {
        self.shopper(who, |shopper| shopper.under_way -= 1);
    }

    fn seen(&self, who: usize, turn: u64, tickets: u32, ends_at: Option<Moment>, mark: u64) {
        let is_sure = !self.is_disturbed_since(mark);
        let known = ends_at.filter(|_| is_sure).map(|ends_at| (tickets, ends_at));
        // What was done in another tab meanwhile may have come before or after.
        self.shopper(who, |shopper| {
            let is_alone = shopper.turn == turn && shopper.under_way == 0;
            shopper.basket = known.filter(|_| is_alone);
        });
    }

    /// What was held stays held.
    async fn look(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let (session, known, turn) =
            self.shopper(who, |it| (it.session, it.basket.take(), it.turn));
        self.does(format_args!("{who} looks at the basket"));
        let basket = match selling::basket::basket(node, session, "en").await {
            Ok(basket) => basket,
            Err(error) => {
                self.heard::<(), ()>("a basket", mark, Err(error.into()));
                return;
            }
        };
        let Some((tickets, ends_at)) = known else { return };
        let is_same = self.shopper(who, |shopper| shopper.turn == turn);
        if is_same && self.latest() < ends_at && basket.state.pieces != tickets {
            let now = basket.state.pieces;
            self.find(format!("{who} held {tickets} tickets until {ends_at:?}, and has {now}"));
        }
    }

    /// Extras, codes, and second thoughts.
    async fn change(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let (actor, session) = self.begin(who);
        self.change_something(node, who, actor, session, mark).await;
        self.end(who);
        self.touch(who);
    }

    async fn change_something(
        self: &Arc<Self>,
        node: &House,
        who: usize,
        actor: Actor,
        session: SessionId,
        mark: u64,
    ) {
        match self.below(11) {
            0 | 1 => {
                let put = PutExtra {
                    key: EXTRA.to_owned(),
                    performance: None,
                    quantity: 1 + self.below(2) as u32,
                    amount_minor: None,
                    beneficiary: None,
                };
                self.does(format_args!("{who} takes {} programmes", put.quantity));
                self.heard(
                    "a programme",
                    mark,
                    selling::extras::put_extra(node, &actor, &put).await,
                );
            }
            2 | 3 => {
                let put = PutExtra {
                    key: PASS.to_owned(),
                    performance: None,
                    quantity: self.below(2) as u32,
                    amount_minor: None,
                    beneficiary: None,
                };
                self.does(format_args!("{who} has {} memberships", put.quantity));
                self.heard(
                    "a membership",
                    mark,
                    selling::extras::put_extra(node, &actor, &put).await,
                );
            }
            4 | 5 => {
                self.does(format_args!("{who} has a code"));
                self.heard("a code", mark, selling::basket::add_code(node, &actor, CODE, "").await);
            }
            9 | 10 => self.voucher_in_basket(node, &actor, mark).await,
            6 | 7 => self.sign_in_or_out(node, who, actor, mark).await,
            _ => {
                let Ok(basket) = selling::basket::basket(node, session, "en").await else { return };
                let Some(line) = basket.lines.first() else { return };
                self.does(format_args!("{who} puts something back"));
                self.heard(
                    "a line",
                    mark,
                    selling::basket::remove_line(node, &actor, line.id).await,
                );
            }
        }
    }

    pub async fn order(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let (actor, session) = self.touch(who);
        let unanswered = self.shopper(who, |shopper| shopper.unanswered.clone());
        let form = match unanswered {
            Some(form) if self.below(4) > 0 => form,
            _ => match self.form(node, who, &actor, session).await {
                Ok(Some(form)) => form,
                Ok(None) => return self.hold(node, who, mark).await,
                Err(error) => {
                    self.heard::<(), ()>("a checkout page", mark, Err(error.into()));
                    return;
                }
            },
        };
        self.does(format_args!("{who} orders for {}", form.total_shown_minor));
        self.shopper(who, |shopper| shopper.unanswered = Some(form.clone()));
        self.begin(who);
        let (account, sign_ins) = self.shopper(who, |shopper| (shopper.account, shopper.sign_ins));
        if account.is_some() {
            self.is_a_member_s(&form);
        }
        let mut placed = money::checkout::place_order(node, &actor, &form).await;
        if let Err(Failure::Refused(PlaceRefusal::Repeated { orders })) = &placed {
            let meant: Vec<&str> = orders.iter().map(|order| order.mark.as_str()).collect();
            let form = PlaceRequest { on_top_of: meant.join(" "), ..form.clone() };
            self.does(format_args!("{who} means it"));
            self.shopper(who, |shopper| shopper.unanswered = Some(form.clone()));
            placed = money::checkout::place_order(node, &actor, &form).await;
        }
        if self.shopper(who, |shopper| shopper.sign_ins) > sign_ins {
            self.is_a_member_s(&form);
        }
        self.end(who);
        let is_answered = !matches!(placed, Err(Failure::Fault(_)));
        let placed = self.heard("an order", mark, placed);
        if is_answered {
            self.shopper(who, |shopper| shopper.unanswered = None);
        }
        self.touch(who);
        let Some(placed) = placed else { return };
        self.keep(who, &placed);
        if self.below(4) > 0 {
            return;
        }
        // Pressed twice.
        let again = money::checkout::place_order(&self.node(), &actor, &form).await;
        if let Some(again) = self.heard("the same order", mark, again) {
            self.keep(who, &again);
            if again.secret != placed.secret {
                self.find("one form made two orders".to_owned());
            }
        }
    }

    pub fn is_a_member_s(&self, form: &PlaceRequest) {
        let key = form.idempotency_key.clone();
        self.member_keys.lock().expect(UNPOISONED).insert(key);
    }

    async fn form(
        &self,
        node: &House,
        who: usize,
        actor: &Actor,
        session: SessionId,
    ) -> anyhow::Result<Option<PlaceRequest>> {
        let basket = selling::basket::basket(node, session, "en").await?;
        let ways = money::checkout::ways_to_pay(node, actor, session).await?;
        let way = ways.get(self.below(2) as usize).or(ways.first());
        if basket.is_empty() {
            return Ok(None);
        }
        let stale = if self.below(20) == 0 { 1 } else { 0 };
        let total = way.map_or(basket.quote.total_minor, |way| way.quote.total_minor);
        let is_useful = way.is_some_and(|way| way.credit_minor > 0);
        let credit_shown_minor = self.credit(node, who, actor, is_useful).await?;
        let plain = || money::checkout::shown(&basket.quote, &basket.invoices);
        Ok(Some(PlaceRequest {
            idempotency_key: money::checkout::new_idempotency_key(node),
            given_name: "Ana".to_owned(),
            family_name: format!("Ruiz {who}"),
            email: members::email(who),
            language: "en".to_owned(),
            terms_accepted: true,
            payment_method: way.map(|way| way.payment_method),
            total_shown_minor: total + stale,
            shown: way.map_or_else(plain, |way| way.shown.clone()),
            on_top_of: String::new(),
            credit_shown_minor,
            vouchers_shown_minor: self.vouchers_shown(node, session).await?,
            ..PlaceRequest::default()
        }))
    }

    pub fn keep(&self, who: usize, placed: &Placed) {
        if let Next::Pay(redirect) = &placed.next {
            self.sent_to(who, &redirect.url);
        }
        let mut orders = self.orders.lock().expect(UNPOISONED);
        if !orders.iter().any(|order| order.secret == placed.secret) {
            orders.push(OrderSeen {
                secret: placed.secret.clone(),
                shopper: who,
                paid: None,
                code: None,
                is_cancelled: false,
                is_given_up: false,
            });
        }
    }

    /// Time goes on, and a program does its jobs.
    async fn wait(self: &Arc<Self>, node: &House) {
        let ms = match self.below(6) {
            0 => self.below(15 * MINUTE_MS as u64),
            _ => self.below(60 * SECOND_MS as u64),
        };
        self.advance_ms(ms as i64);
        self.does(format_args!("{ms} ms later, jobs"));
        house::jobs::tick(node).await;
    }

    /// A machine's clock is set, or it slept.
    fn jump(&self) {
        let (fault, ms) = match self.below(4) {
            0 => (Fault::ClockBack, -(self.below(5 * MINUTE_MS as u64) as i64)),
            1 => (Fault::ClockForward, self.below(3 * HOUR_MS as u64) as i64),
            _ => (Fault::ClockForward, self.below(50 * MINUTE_MS as u64) as i64),
        };
        self.faults.count(fault);
        self.advance_ms(ms);
        self.tell(format_args!("  fault: the clock jumps by {ms} ms"));
    }
}
