//! Clerks who sell at the box office or at a kiosk: they open sales and put them aside, hold seats,
//! also house seats and over blocks and reservations, take money in parts, press twice, mistype
//! sums, and give money back. In some sales nobody comes back to the till: what the basket holds
//! ends by itself.

mod given_back;
pub mod house_seats;
pub mod invited;
mod invoiced;
mod over;

use crate::{
    building::{FLOOR, KIOSK},
    desks::DESKS,
    desks::counted::{CounterForm, InHand},
    members,
    world::{SHOPPERS, World},
};
use domain::{
    id::{AccountId, SessionId},
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::{Action, Actor},
    sales::{outlet::POINT_PREFIX, voucher::KeptCode},
    seats::hold::{HoldRequest, SeatRequest},
};
use house::{House, sealed};
use money::checkout::{self, CounterSale, Sold, parts::Part};
use people::sales::{Counter, open_sale, park_sale, take_up_sale};
use std::{collections::BTreeMap, sync::Arc};
use store::{Store, testing::rows};
use uuid::Uuid;

const UNPOISONED: &str = "because nothing panics while it holds this";
const SEATS: u64 = 20;

/// The second person, who confirms what each desk's clerk has closed.
pub const MANAGER: usize = DESKS;

pub fn account(person: usize) -> AccountId {
    AccountId(Uuid::from_u128(0xc1e7_0000 + person as u128))
}

/// The accounts of clerks and their manager.
pub async fn enroll(store: &Store) -> anyhow::Result<()> {
    for person in 0..=MANAGER {
        let (account, at) = (account(person), testing::NOON.0);
        let email = format!("clerk-{person}@example.org");
        let sql = format!(
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             values ('{account}', 'Luz', 'Vega', '{email}', 'en', {at}); \
             insert into accounts (id, person_id, email, created_at_ms) \
             values ('{account}', '{account}', '{email}', {at});"
        );
        store::testing::plant(store, &sql).await?;
    }
    Ok(())
}

#[derive(Default)]
pub struct Clerks {
    /// Each sale that was opened, with its channel.
    sales: BTreeMap<SessionId, &'static str>,
    parked: Vec<SessionId>,
}

impl World {
    fn clerks<T>(&self, look: impl FnOnce(&mut Clerks) -> T) -> T {
        look(&mut self.clerks.lock().expect(UNPOISONED))
    }

    /// The channel of a sale at a counter. None: a browser's session.
    pub fn channel_of_sale(&self, session: &str) -> Option<&'static str> {
        let session = session.parse().ok()?;
        self.clerks(|clerks| clerks.sales.get(&session).copied())
    }

    /// Each world has one.
    pub fn counter(&self) -> Counter {
        match self.seed.is_multiple_of(2) {
            true => Counter::BoxOffice,
            false => Counter::Point(KIOSK.to_owned()),
        }
    }

    /// Who sells at the kiosk sells nowhere else.
    pub fn clerk_of(&self, person: usize) -> Actor {
        let sells_at = match self.counter() {
            Counter::BoxOffice => "*".to_owned(),
            Counter::Point(key) => format!("{POINT_PREFIX}{key}"),
        };
        let everywhere = |action| (action, "*".to_owned());
        let mut grants = vec![(Action::Sell, sells_at)];
        grants.extend([Action::RefundOrder, Action::Invite, Action::SellOnInvoice].map(everywhere));
        grants.extend((person == MANAGER).then(|| everywhere(Action::ManageTills)));
        Actor::Staff { account: account(person), grants }
    }

    /// What happens at counters and with blocks; not in worlds of two seasons, whose judges of
    /// renewals and waiting lists know neither.
    pub async fn counter_or_block(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let Some(desk) = self.goes_to_desk() else { return };
        if self.sees_to_till(node, desk.number, mark).await {
            return;
        }
        match self.below(32) {
            0..5 => self.serve(node, mark).await,
            5..7 => self.sell_or_pay_invoice(node, mark).await,
            7..9 => self.go_on(node, mark).await,
            9..12 => self.give_back_at_counter(node, mark).await,
            12..15 => self.block_some(node, mark).await,
            15 => self.unblock_some(node, mark).await,
            16..18 => self.try_blocked(node, who, mark).await,
            18 => self.read_states(node, mark).await,
            19..24 => self.reserve_or_pay(node, mark).await,
            24..26 => self.sell_over(node, mark).await,
            26..28 => self.invite_some(node, mark).await,
            28..31 => self.sell_by_reader(node, mark).await,
            _ => self.pay_late(node, mark).await,
        }
    }

    pub async fn open_at_counter(&self, node: &House, mark: u64) -> Option<Actor> {
        self.open_sale_of(node, &self.clerk(), &self.counter(), mark).await
    }

    async fn open_sale_of(
        &self,
        node: &House,
        clerk: &Actor,
        counter: &Counter,
        mark: u64,
    ) -> Option<Actor> {
        self.does(format_args!("a clerk opens a sale: {counter:?}"));
        let opened = open_sale(node, clerk, counter).await;
        let seller = self.heard("a sale", mark, opened)?;
        let (session, channel) = (seller.session()?, seller.outlet().channel.as_str());
        self.clerks(|clerks| clerks.sales.insert(session, channel));
        Some(seller)
    }

    async fn serve(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        let Some(session) = seller.session() else { return };
        if !self.hold_for_sale(node, &seller, mark).await {
            return;
        }
        match self.below(8) {
            // The till dies, or the customer goes.
            0 => {}
            1 | 2 => {
                self.does(format_args!("the sale {session} is put aside"));
                let parked = park_sale(node, &seller, session).await;
                self.heard("a sale put aside", mark, parked);
                self.clerks(|clerks| clerks.parked.push(session));
            }
            _ => self.sell(node, &seller, mark).await,
        }
    }

    /// A sale that was put aside goes on, sometimes with one more seat.
    async fn go_on(self: &Arc<Self>, node: &House, mark: u64) {
        let parked = self.clerks(|clerks| clerks.parked.pop());
        let Some(session) = parked else { return self.serve(node, mark).await };
        self.does(format_args!("the sale {session} is taken up"));
        let seller = take_up_sale(node, &self.clerk(), session).await;
        let Some(seller) = self.heard("a sale taken up", mark, seller) else { return };
        if self.below(3) == 0 {
            self.hold_for_sale(node, &seller, mark).await;
        }
        self.sell(node, &seller, mark).await;
    }

    /// True: something is held.
    pub async fn hold_for_sale(self: &Arc<Self>, node: &House, seller: &Actor, mark: u64) -> bool {
        let at = self.below(self.keys.len() as u64) as usize;
        let seat = || self.below(SEATS) as u32;
        let blocked = self.blocked_at(node, at).await.unwrap_or_default();
        let seat_request = match self.below(7) {
            0 => SeatRequest::GeneralAdmission {
                area: FLOOR.to_owned(),
                count: 1 + seat() % 2,
                offer: None,
                over_blocks: self.below(2) == 0,
            },
            1 => SeatRequest::Best { zone: None, count: 2, offer: None },
            2..4 if !blocked.is_empty() => {
                SeatRequest::tickets(&[self.one_of(&blocked).expect("because there is one")])
            }
            4 => SeatRequest::tickets(&[self.house_seat().seat_index]),
            _ => SeatRequest::tickets(&[seat()]),
        };
        self.does(format_args!("a clerk holds {seat_request:?}"));
        let request = HoldRequest { performance: self.performances[at], seat_request };
        let held = selling::hold::hold(node, seller, &request).await;
        let is_held = self.heard("a hold at a counter", mark, held).is_some();
        self.look_at_blocks().await;
        is_held
    }

    async fn sell(self: &Arc<Self>, node: &House, seller: &Actor, mark: u64) {
        let form = match self.counter_form(node, seller).await {
            Ok(Some(form)) => form,
            Ok(None) => return,
            Err(error) => {
                self.heard::<(), ()>("a sale's basket", mark, Err(error.into()));
                return;
            }
        };
        let mut sale =
            CounterSale { parts: self.parts(node, form.total_shown_minor).await, order: form };
        let is_wrong = self.below(10) == 0;
        if is_wrong {
            self.mistype(&mut sale.parts);
        }
        let sold = self.send_sale(node, seller, &sale, mark).await;
        if is_wrong && sold.is_some() {
            self.find(format!("{:?} pay {}", sale.parts, sale.order.total_shown_minor));
        }
        if let (Some(sold), 0) = (&sold, self.below(3)) {
            self.print(node, &sold.code, mark).await;
        }
        // Pressed twice, or since nothing was answered.
        if self.below(4) > 0 {
            return;
        }
        let again = self.send_sale(&self.node(), seller, &sale, mark).await;
        if let (Some(sold), Some(again)) = (&sold, &again)
            && sold != again
        {
            self.find(format!("one sale is {sold:?} and {again:?}"));
        }
    }

    async fn send_sale(
        &self,
        node: &House,
        seller: &Actor,
        sale: &CounterSale,
        mark: u64,
    ) -> Option<Sold> {
        let (key, total_minor) = (&sale.order.idempotency_key, sale.order.total_shown_minor);
        let by_voucher = |part: &Part| part.payment_method == PaymentMethod::Voucher;
        let form = CounterForm {
            outlet: seller.outlet().name(),
            till: self.till_of(seller),
            taken: InHand::of(&sale.parts),
            has_voucher: sale.parts.iter().any(by_voucher),
            ..CounterForm::default()
        };
        self.does(format_args!("a clerk sells for {total_minor}: {:?}", sale.parts));
        self.sends_sale(key, form);
        let sold = checkout::sell(node, seller, sale).await;
        self.hears_of_sale(key, &sold, |sold| sold.code.clone());
        self.heard("a sale at a counter", mark, sold)
    }

    /// For nobody, or for a shopper whose address is known. None: the basket is empty.
    pub async fn counter_form(
        &self,
        node: &House,
        seller: &Actor,
    ) -> anyhow::Result<Option<PlaceRequest>> {
        let Some(session) = seller.session() else { return Ok(None) };
        let own = selling::basket::own_at(node, session, seller.outlet()).await?;
        let basket = selling::basket::view(node, &own, "en").await?;
        if basket.is_empty() {
            return Ok(None);
        }
        let (family_name, email) = match self.below(3) {
            0 => (String::new(), members::email(self.below(SHOPPERS as u64) as usize)),
            _ => Default::default(),
        };
        let stale = i64::from(self.below(20) == 0);
        Ok(Some(PlaceRequest {
            idempotency_key: checkout::new_idempotency_key(node),
            family_name,
            email,
            language: "en".to_owned(),
            total_shown_minor: basket.quote.total_minor + stale,
            shown: checkout::shown(&basket.quote, &basket.invoices),
            ..PlaceRequest::default()
        }))
    }

    /// Sometimes a voucher, then cash, a terminal, or both.
    async fn parts(&self, node: &House, total_minor: i64) -> Vec<Part> {
        let part = |payment_method, amount_minor, reference: String| Part {
            payment_method,
            amount_minor,
            reference,
        };
        let (mut parts, mut left_minor) = (Vec::new(), total_minor);
        if self.below(3) == 0
            && let Some((code, balance_minor)) = self.voucher_for_sale(node).await
        {
            let minor = balance_minor.min(left_minor);
            parts.push(part(PaymentMethod::Voucher, minor, code));
            left_minor -= minor;
        }
        let by_terminal = match self.below(3) {
            0 => 0,
            1 => left_minor,
            _ => self.below(left_minor.max(0) as u64 + 1) as i64,
        };
        if by_terminal > 0 {
            parts.push(part(PaymentMethod::Terminal, by_terminal, self.slip()));
        }
        if left_minor > by_terminal {
            parts.push(part(PaymentMethod::Cash, left_minor - by_terminal, String::new()));
        }
        parts
    }

    /// One cent more, or less where that is possible.
    fn mistype(&self, parts: &mut [Part]) {
        let Some(last) = parts.last_mut() else { return };
        last.amount_minor += match self.below(2) {
            0 if last.amount_minor > 1 => -1,
            _ => 1,
        };
    }

    /// A voucher of the world that has something left, and how much.
    async fn voucher_for_sale(&self, node: &House) -> Option<(String, i64)> {
        let sql = "select sealed_code from vouchers where ended_at_ms is null order by id";
        let known = rows(&self.store(), sql).await.ok()?;
        let known: Vec<&str> = known.iter().map(|row| row[0].as_str()).collect();
        let kept = KeptCode(self.one_of(&known)?.to_owned());
        let code = sealed::open_code(node, &kept).ok()?;
        let story = money::vouchers::by_code(node, &code).await.ok()??;
        let balance_minor = story.voucher.balance_minor;
        (balance_minor > 0).then(|| (code.to_string(), balance_minor))
    }
}
