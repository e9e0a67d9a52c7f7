//! What becomes credit of a ticket that is exchanged: of what was paid at once, by the ways on
//! which it would go back; of what was paid later, by its lines.

use crate::cancellation::backs::{self, Backs};
use domain::id::CompanyId;
use std::cmp::Reverse;
use store::{
    Conn,
    books::receivables,
    orders::{Offer, Order},
    payments::settlements,
};

/// By shares of the order and companies.
#[derive(Clone, Copy, Debug)]
pub(super) struct CreditPart {
    pub share: u32,
    pub company: CompanyId,
    pub minor: i64,
}

/// None: something of it is owed still.
pub(super) async fn credit_parts(
    conn: &mut Conn,
    order: &Order,
    decided: &Backs,
) -> anyhow::Result<Option<Vec<CreditPart>>> {
    if !receivables::of_order(conn, order.id).await?.is_empty() {
        return match settlements::is_owed(conn, order.id).await? {
            true => Ok(None),
            false => of_lines(decided).map(Some),
        };
    }
    let mut parts = Vec::new();
    for way in backs::ways(conn, order, decided).await? {
        if !way.owed_less.is_empty() {
            return Ok(None);
        }
        parts.push(CreditPart {
            share: way.share,
            company: way.payment.merchant.company,
            minor: way.back_minor + way.by_hand_minor,
        });
    }
    Ok(Some(parts))
}

/// The house keeps of the ticket's price first, then of its fees, the last part first (`keep`).
fn of_lines(decided: &Backs) -> anyhow::Result<Vec<CreditPart>> {
    let mut parts = Vec::new();
    for (at, back) in decided.backs.iter().enumerate() {
        let line = decided.line(back.line)?;
        let is_fee = matches!(line.offer, Offer::Fee { .. });
        let part = CreditPart { share: line.share, company: line.selling, minor: back.minor };
        parts.push(((is_fee, Reverse(line.share), at), part));
    }
    parts.sort_by_key(|(order, _)| Reverse(*order));
    Ok(parts.into_iter().map(|(_, part)| part).collect())
}
