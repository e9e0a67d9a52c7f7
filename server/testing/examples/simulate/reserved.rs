//! Clerks reserve seats for a time, some with a deposit. Buyers pay on the order's page, in parts
//! or late; others come to the counter. What is left is ended by staff, or by its time.

use crate::{
    desks::counted::{CounterForm, InHand},
    world::{SHOPPERS, World},
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    payments::method::PaymentMethod,
    people::actor::Actor,
};
use house::{Failure, House};
use money::reservations::{
    Means, Parting, Reservation, ReserveRequest, convert, end_reservation, reservation_of_sale,
    reserve,
};
use std::{collections::BTreeSet, sync::Arc};

const UNPOISONED: &str = "because nothing panics while it holds this";
const DEPOSIT_MINOR: i64 = 1_000;

/// By what a reservation is paid, once somebody has begun to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paying {
    ByPage,
    AtCounter,
}

#[derive(Clone, Debug)]
struct Reserved {
    /// Of its form.
    key: String,
    code: String,
    secret: String,
    outlet: String,
    total_minor: i64,
    has_deposit: bool,
    paying: Option<Paying>,
}

#[derive(Default)]
pub struct Reservations {
    all: Vec<Reserved>,
    /// Codes of those over which a clerk has sold, or perhaps has.
    sold_over: BTreeSet<String>,
}

impl World {
    fn reserved<T>(&self, look: impl FnOnce(&mut Vec<Reserved>) -> T) -> T {
        look(&mut self.reserved.lock().expect(UNPOISONED).all)
    }

    /// A clerk sells over it. From then on nobody pays it at a counter, where they would bring the
    /// price of all its tickets. False: somebody is about to, so the clerk leaves it alone.
    pub fn begins_over(&self, code: &str) -> bool {
        let mut known = self.reserved.lock().expect(UNPOISONED);
        if let Some(it) = known.all.iter_mut().find(|it| it.code == code) {
            if it.paying == Some(Paying::AtCounter) {
                return false;
            }
            it.paying = Some(Paying::ByPage);
        }
        known.sold_over.insert(code.to_owned());
        true
    }

    pub fn was_sold_over(&self, code: &str) -> bool {
        self.reserved.lock().expect(UNPOISONED).sold_over.contains(code)
    }

    pub async fn reserve_or_pay(self: &Arc<Self>, node: &House, mark: u64) {
        match self.below(8) {
            0..3 => self.reserve_some(node, mark).await,
            3..6 => self.pay_reserved(node, mark).await,
            6 => self.pay_at_counter(node, mark).await,
            _ => self.end_one(node, mark).await,
        }
    }

    async fn reserve_some(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        if !self.hold_for_sale(node, &seller, mark).await {
            return;
        }
        let form = match self.counter_form(node, &seller).await {
            Ok(Some(form)) => form,
            Ok(None) => return,
            Err(error) => {
                self.heard::<(), ()>("what is to be reserved", mark, Err(error.into()));
                return;
            }
        };
        let life_ms = 10 * MINUTE_MS + self.below(6 * HOUR_MS as u64) as i64;
        let deposit_minor = (self.below(2) == 0).then_some(DEPOSIT_MINOR);
        let request = ReserveRequest { form, until: node.now().plus_ms(life_ms), deposit_minor };
        let (key, outlet) = (request.form.idempotency_key.clone(), seller.outlet().name());
        self.keeps_outlet(&key, outlet.clone());
        self.does(format_args!("a clerk reserves for {life_ms} ms, deposit {deposit_minor:?}"));
        let done = reserve(node, &seller, &request).await;
        let Some(done) = self.heard("a reservation", mark, done) else { return };
        if self.below(4) == 0 {
            let again = reserve(&self.node(), &seller, &request).await;
            let again = self.heard("the same reservation", mark, again);
            if again.is_some_and(|again| again.order != done.order) {
                self.find("one form made two reservations".to_owned());
            }
        }
        let Reservation { code, secret, total_minor, .. } = done.clone();
        let has_deposit = deposit_minor.is_some();
        // A clerk may have been faster than this answer.
        let paying = self.was_sold_over(&code).then_some(Paying::ByPage);
        let new = Reserved { key, code, secret, outlet, total_minor, has_deposit, paying };
        self.reserved(|all| all.push(new));
        self.sees_link(node, &seller, &done, mark).await;
    }

    /// The clerk reads the link out by which its buyer pays.
    async fn sees_link(&self, node: &House, seller: &Actor, done: &Reservation, mark: u64) {
        let Some(sale) = seller.session() else { return };
        let link = reservation_of_sale(node, seller, sale).await.map_err(Failure::<()>::from);
        let Some(link) = self.heard("the link of a sale", mark, link) else { return };
        if link.is_none_or(|link| (&link.code, &link.secret) != (&done.code, &done.secret)) {
            self.find(format!("the link of {} isn't what was reserved", done.code));
        }
    }

    /// One that is paid this way from now on, or nobody has begun to pay.
    fn one_reserved(&self, paying: Paying) -> Option<Reserved> {
        let is_it = |it: &Reserved| {
            it.paying.is_none_or(|way| way == paying)
                && !(paying == Paying::AtCounter && it.has_deposit)
        };
        let fit: Vec<usize> = self.reserved(|all| {
            let numbered = all.iter().enumerate().filter(|entry| is_it(entry.1));
            numbered.map(|(number, _)| number).collect()
        });
        let number = self.one_of(&fit)?;
        Some(self.reserved(|all| {
            all[number].paying = Some(paying);
            all[number].clone()
        }))
    }

    /// The buyer goes to the bank by the order's page; some are made payable again before.
    async fn pay_reserved(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(it) = self.one_reserved(Paying::ByPage) else {
            return self.reserve_some(node, mark).await;
        };
        if self.below(4) == 0 {
            self.does(format_args!("the reservation {} is to be paid now", it.code));
            let all = Parting { code: it.code.clone(), lines: Vec::new(), until: None };
            let payable = convert(node, &self.clerk(), &all, None).await;
            self.heard("a reservation that is to be paid", mark, payable);
        }
        self.does(format_args!("the reservation {} is paid on its page", it.code));
        let next = money::checkout::pay_again(node, &it.secret, None).await;
        let Some(redirect) = self.heard("a reservation's page", mark, next) else { return };
        let who = self.below(SHOPPERS as u64) as usize;
        self.sent_to(who, &redirect.url);
        if self.below(4) > 0 {
            self.pay(node, who, mark).await;
        }
    }

    /// Nobody has paid anything of it: the clerk takes all.
    async fn pay_at_counter(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(it) = self.one_reserved(Paying::AtCounter) else { return };
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        let means = match self.below(2) {
            0 => Means { payment_method: PaymentMethod::Cash, reference: String::new() },
            _ => Means { payment_method: PaymentMethod::Terminal, reference: self.slip() },
        };
        self.does(format_args!("the reservation {} is paid: {means:?}", it.code));
        let all = Parting { code: it.code.clone(), lines: Vec::new(), until: None };
        let mut taken = InHand::default();
        match means.payment_method {
            PaymentMethod::Cash => taken.cash_minor = it.total_minor,
            _ => taken.slips_minor = it.total_minor,
        }
        let (outlet, till) = (it.outlet, self.till_of(&seller));
        let form = CounterForm { outlet, till, taken, is_reserved: true, ..Default::default() };
        self.sends_sale(&it.key, form);
        let done = convert(node, &seller, &all, Some(&means)).await;
        self.hears_of_sale(&it.key, &done, |done| done.code.clone());
        self.heard("a reservation that is paid", mark, done);
    }

    async fn end_one(&self, node: &House, mark: u64) {
        let codes: Vec<String> =
            self.reserved(|all| all.iter().map(|it| it.code.clone()).collect());
        let known: Vec<&str> = codes.iter().map(String::as_str).collect();
        let Some(code) = self.one_of(&known) else { return };
        self.does(format_args!("the reservation {code} is ended"));
        let ended = end_reservation(node, &self.clerk(), code).await;
        self.heard("the end of a reservation", mark, ended);
    }

    /// Staff decide about what was paid in part; everything else has ended by itself.
    pub async fn end_reservations(&self) {
        let codes: Vec<String> =
            self.reserved(|all| all.iter().map(|it| it.code.clone()).collect());
        for code in codes {
            let mark = self.mark();
            let ended = end_reservation(&self.node(), &self.clerk(), &code).await;
            self.heard("the end of a reservation", mark, ended);
        }
    }
}
