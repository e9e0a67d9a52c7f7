//! People who try to get out more than they paid: they buy a gift voucher, have it spent, and then
//! ask their bank for the money. What they gain by it, `gains` judges.

use crate::{vouchers::VOUCHER, world::World};
use domain::{
    sales::voucher::KeptCode,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::{House, sealed};
use selling::{
    basket,
    extras::{PutExtra, put_extra},
};
use std::sync::Arc;
use store::testing::rows;

/// Seats that are tried.
const SEATS: u64 = 20;

impl World {
    pub async fn cheat(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        match self.below(3) {
            0 => self.buy_a_voucher(node, who, mark).await,
            1 => self.spend_a_voucher(node, who, mark).await,
            _ => self.dispute_a_voucher().await,
        }
    }

    async fn buy_a_voucher(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let put = PutExtra {
            key: VOUCHER.to_owned(),
            performance: None,
            quantity: 1,
            amount_minor: None,
            beneficiary: None,
        };
        self.does(format_args!("{who} buys a voucher"));
        let (actor, _) = self.begin(who);
        let done = put_extra(node, &actor, &put).await;
        self.end(who);
        self.touch(who);
        if self.heard("a voucher to buy", mark, done).is_some() {
            self.order(node, who, mark).await;
            self.pay(node, who, mark).await;
        }
    }

    /// One that was bought: on a seat.
    async fn spend_a_voucher(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let sql = "select sealed_code from vouchers where order_line_id is not null \
             and ended_at_ms is null and gift_id is null order by id";
        let Ok(bought) = rows(&self.store(), sql).await else { return };
        let codes = self.opened(bought);
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let Some(code) = self.one_of(&codes) else { return };
        let performance = self.performances[self.below(self.keys.len() as u64) as usize];
        let seat_request = SeatRequest::tickets(&[self.below(SEATS) as u32]);
        self.does(format_args!("{who} pays a seat with the voucher {code}"));
        self.hold_this(node, who, HoldRequest { performance, seat_request }, mark).await;
        let (actor, _) = self.begin(who);
        let done = basket::add_voucher(node, &actor, code).await;
        self.end(who);
        self.touch(who);
        if self.heard("a voucher", mark, done).is_some() {
            self.order(node, who, mark).await;
            self.pay(node, who, mark).await;
        }
    }

    /// Of a voucher that has paid for something, the buyer asks their bank for the money.
    async fn dispute_a_voucher(&self) {
        let sql = "select distinct p.reference from vouchers v \
             join order_lines l on l.id = v.order_line_id \
             join payments p on p.order_id = l.order_id and p.share = l.share \
             join order_shares s on s.voucher_id = v.id join orders o on o.id = s.order_id \
             where o.paid_at_ms is not null and o.ended_at_ms is null \
             and p.captured_at_ms is not null \
             and p.payment_method not in ('credit', 'voucher') order by p.reference";
        let Ok(spent) = rows(&self.store(), sql).await else { return };
        let references: Vec<&str> = spent.iter().map(|row| row[0].as_str()).collect();
        let Some(reference) = self.one_of(&references) else { return };
        self.does(format_args!("a voucher was spent, and {reference} is disputed"));
        self.bank.dispute(reference);
    }

    /// Codes of gift vouchers that the buyer of an order knows and hasn't given away.
    pub async fn codes_of(&self, order: &str) -> Vec<String> {
        let sql = format!(
            "select v.sealed_code from vouchers v join order_lines l on l.id = v.order_line_id \
             where l.order_id = '{order}' and v.gift_id is null order by v.id"
        );
        let known = rows(&self.store(), &sql).await.unwrap_or_default();
        self.opened(known)
    }

    /// Codes as they are typed.
    fn opened(&self, kept: Vec<Vec<String>>) -> Vec<String> {
        let node = self.node();
        let codes = kept.into_iter().flatten();
        let codes = codes.filter_map(|kept| sealed::open_code(&node, &KeptCode(kept)).ok());
        codes.map(|code| code.as_str().to_owned()).collect()
    }
}
