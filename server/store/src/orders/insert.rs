//! A new order with its lines.

use super::{Offer, Order, OrderLine};
use crate::{
    Conn, bulk,
    people::search_words::{self, Buyer},
};
use domain::id::{AccountId, OrderId};

/// To whom an order's seats count, beside the network of its basket.
#[derive(Clone, Copy, Debug)]
pub struct CountedFor {
    pub account: Option<AccountId>,
}

/// False: the code is taken by another order, choose a new one. The stages of its lines
/// (`line_stages`) follow in the same transaction. `counted`: None where no limit counts its seats.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    order: &Order,
    counted: Option<CountedFor>,
) -> anyhow::Result<bool> {
    let done = sqlx::query(concat!(
        "insert into orders (",
        order_columns!(),
        ", stages_at_ms, counted_account_id, network_hash) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $16, $26, \
         (select b.network_hash from baskets b where b.id = $27)) on conflict (code) do nothing"
    ))
    .bind(order.id.to_string())
    .bind(&order.code)
    .bind(&order.secret.digest)
    .bind(&order.idempotency_key)
    .bind(order.basket.to_string())
    .bind(order.session.to_string())
    .bind(order.person.to_string())
    .bind(order.channel.as_str())
    .bind(&order.given_name)
    .bind(&order.family_name)
    .bind(&order.email)
    .bind(&order.language)
    .bind(&order.currency)
    .bind(order.total_minor)
    .bind(&order.quote)
    .bind(order.placed_at.0)
    .bind(order.pay_by.0)
    .bind(order.paid_at.map(|at| at.0))
    .bind(order.ended_at.map(|at| at.0))
    .bind(&order.end_cause)
    .bind(i64::from(order.keeps_card))
    .bind(order.secret.sealed.as_deref())
    .bind(order.seller.operator.map(|id| id.to_string()))
    .bind(order.seller.point_of_sale.map(|id| id.to_string()))
    .bind(order.seller.till.map(|id| id.to_string()))
    .bind(counted.and_then(|counted| counted.account).map(|id| id.to_string()))
    // Without a basket there is no network.
    .bind(counted.map(|_| order.basket.to_string()))
    .execute(&mut *conn)
    .await?;
    let is_new = done.rows_affected() == 1;
    if is_new {
        search_words::add_of_order(conn, &buyer(order)).await?;
    }
    Ok(is_new)
}

fn buyer(order: &Order) -> Buyer<'_> {
    Buyer {
        person: order.person,
        given_name: &order.given_name,
        family_name: &order.family_name,
        email: &order.email,
        placed_at: order.placed_at,
    }
}

/// In this order, as their positions: `first` is that of the first one.
#[boxed]
pub async fn insert_lines(
    conn: &mut Conn,
    order: OrderId,
    first: i64,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    let sql = "insert into order_lines (id, order_id, position, offer, fee, performance_id, \
               seat_ordinal, area, zone, price_type_id, beneficiary_id, selling_company_id, \
               organising_company_id, due_minor, tax_treatment_id, tax_rate_ppm, tax_minor, \
               item_id, share)";
    let mut positions = first..;
    bulk::insert(conn, sql, 19, lines, |insert, line| {
        let (offer, fee, seat, area) = match &line.offer {
            Offer::Seat { ordinal, .. } => ("ticket", "", Some(i64::from(ordinal.0)), None),
            Offer::Place { area, .. } => ("ticket", "", None, Some(area.as_str())),
            Offer::Fee { key } => ("fee", key.as_str(), None, None),
            Offer::Extra => ("good", "", None, None),
        };
        insert
            .bind(line.id.to_string())
            .bind(order.to_string())
            .bind(positions.next())
            .bind(offer)
            .bind(fee)
            .bind(line.offer.performance().map(|id| id.to_string()))
            .bind(seat)
            .bind(area)
            .bind(&line.zone)
            .bind(line.price_type_id.map(|id| id.to_string()))
            .bind(line.beneficiary.map(|id| id.to_string()))
            .bind(line.selling.to_string())
            .bind(line.organising.to_string())
            .bind(line.due_minor)
            .bind(line.tax_treatment.to_string())
            .bind(line.tax_rate_ppm)
            .bind(line.tax_minor)
            .bind(line.item.map(|item| item.to_string()))
            .bind(i64::from(line.share))
    })
    .await?;
    Ok(())
}
