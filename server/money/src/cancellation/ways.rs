//! To which payments goes back what is taken back of a paid order.

use super::backs::{Backs, standing};
use crate::books::Returned;
use anyhow::{Context, ensure};
use domain::{
    id::{CompanyId, ReceivableId},
    payments::credit::Balance,
};
use std::collections::BTreeMap;
use store::{
    Conn,
    books::owed,
    orders::Order,
    payments::{Payment, disputes, merchants::Merchant, refunds, terminals},
    seats::releases,
};

/// How what goes back of a share reaches its shopper.
pub(crate) struct Way {
    pub share: u32,
    /// The company whose account took the share.
    pub taker: CompanyId,
    pub payment: Payment,
    /// By a terminal that the house speaks to, which gives it back to the same card.
    pub is_driven: bool,
    /// What the shopper's bank brought back before: each debt that its lost chargebacks left, and
    /// by how much it becomes less.
    pub owed_less: Vec<(ReceivableId, i64)>,
    /// By the payment method that paid.
    pub back_minor: i64,
    /// Not by that method: it was paid another way after a lost chargeback. The house owes it.
    pub by_hand_minor: i64,
}

impl Way {
    /// A member of staff gives it back: in cash, or by a terminal that they operate.
    pub fn is_by_staff(&self) -> bool {
        self.payment.merchant.is_at_counter() && !self.is_driven
    }

    pub fn brought_minor(&self) -> i64 {
        self.owed_less.iter().map(|(_, minor)| minor).sum()
    }

    /// What went back of each share.
    pub fn returned(ways: &[Self]) -> Vec<Returned> {
        let mut returned: BTreeMap<u32, Returned> = BTreeMap::new();
        for way in ways {
            let (share, taker) = (way.share, way.taker);
            let it = returned.entry(share).or_insert(Returned {
                share,
                taker,
                brought_minor: 0,
                by_company: Vec::new(),
            });
            it.brought_minor += way.brought_minor();
            let company = way.payment.merchant.company;
            let minor = way.back_minor + way.by_hand_minor;
            it.by_company.push(Balance { company, minor });
        }
        returned.into_values().collect()
    }
}

/// For each share of a paid order of which anything goes back: what was paid with a voucher or with
/// credit goes back to it first, then what gateways and terminals took. Cash goes back last, so
/// that as little as possible leaves the till.
pub(crate) async fn ways(
    conn: &mut Conn,
    order: &Order,
    decided: &Backs,
) -> anyhow::Result<Vec<Way>> {
    let standing = standing(conn, order).await?;
    let by_terminal = terminals::of_order(conn, order.id).await?.is_some();
    let mut ways = Vec::new();
    for (share, minor) in decided.by_share()? {
        let main = standing.iter().find(|payment| payment.share == share);
        let main = main.context("a share of a paid order was paid")?;
        let mut left = Left {
            share,
            taker: main.merchant.company,
            back_minor: minor,
            // When a seat of the share was sold on.
            to_vouchers_minor: releases::to_vouchers_minor(conn, order.id, share).await?,
            by_terminal,
        };
        let mut paid: Vec<_> = standing.iter().filter(|it| it.pays() == share).collect();
        paid.sort_by_key(|payment| turn(&payment.merchant));
        for payment in paid {
            if left.back_minor == 0 {
                break;
            }
            let way = match payment.merchant.house_owed_it() {
                true => left.house_way(conn, payment).await?,
                false => left.method_way(conn, payment).await?,
            };
            ways.extend(way);
        }
        ensure!(left.back_minor == 0, "more would go back than was paid");
    }
    Ok(ways)
}

fn turn(merchant: &Merchant) -> u32 {
    if merchant.house_owed_it() {
        0
    } else if merchant.is_cash() {
        2
    } else {
        1
    }
}

/// What is still to find a way back of a share.
struct Left {
    share: u32,
    taker: CompanyId,
    back_minor: i64,
    /// Vouchers have so much of it already.
    to_vouchers_minor: i64,
    /// A terminal that the house speaks to has taken what the order paid by card.
    by_terminal: bool,
}

impl Left {
    fn way(&self, payment: &Payment) -> Way {
        Way {
            share: self.share,
            taker: self.taker,
            payment: payment.clone(),
            is_driven: self.by_terminal && payment.merchant.is_terminal(),
            owed_less: Vec::new(),
            back_minor: 0,
            by_hand_minor: 0,
        }
    }

    /// To the credit or the voucher that had paid.
    async fn house_way(
        &mut self,
        conn: &mut Conn,
        payment: &Payment,
    ) -> anyhow::Result<Option<Way>> {
        let mut left = payment.amount.minor - refunds::standing_minor(conn, payment.id).await?;
        if payment.merchant.is_voucher() {
            let less_minor = self.to_vouchers_minor.min(left);
            self.to_vouchers_minor -= less_minor;
            left -= less_minor;
        }
        let back_minor = left.min(self.back_minor);
        if back_minor <= 0 {
            return Ok(None);
        }
        self.back_minor -= back_minor;
        Ok(Some(Way { back_minor, ..self.way(payment) }))
    }

    /// By the method that paid, less what its bank took back before.
    async fn method_way(
        &mut self,
        conn: &mut Conn,
        payment: &Payment,
    ) -> anyhow::Result<Option<Way>> {
        let mut way = self.way(payment);
        for (receivable, owed_minor) in disputes::lost(conn, payment.id).await? {
            let less_minor = owed_minor.min(self.back_minor);
            if less_minor > 0 {
                way.owed_less.push((receivable, less_minor));
                self.back_minor -= less_minor;
            }
        }
        let left = payment.amount.minor
            - refunds::standing_minor(conn, payment.id).await?
            - disputes::taken_minor(conn, payment.id).await?;
        way.back_minor = left.max(0).min(self.back_minor);
        self.back_minor -= way.back_minor;
        let paid_minor = owed::paid_minor(conn, payment.id).await?
            - refunds::by_hand_minor(conn, payment.id).await?;
        way.by_hand_minor = paid_minor.max(0).min(self.back_minor);
        self.back_minor -= way.by_hand_minor;
        let is_any = way.back_minor + way.by_hand_minor > 0 || !way.owed_less.is_empty();
        Ok(is_any.then_some(way))
    }
}
