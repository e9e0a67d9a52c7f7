//! Facts about invariant 7: what was shown is what is charged.

use domain::{id::OrderId, money::Currency};
use store::{Conn, columns::Columns};

/// An order's amounts, to be compared with the quote that was frozen (invariant 7).
#[derive(Clone, Debug, PartialEq)]
pub struct Charged {
    pub order: OrderId,
    pub currency: Currency,
    pub total_minor: i64,
    pub quote: String,
    /// Attempts that asked for another amount or currency. Those at a bank don't count where staff
    /// then took the money: the order's shares are others since. Neither does one that failed, or
    /// was given back, and is older than a change of its reservation.
    pub other_amounts: i64,
}

/// By identity, after one of them.
#[boxed]
pub async fn charged(
    conn: &mut Conn,
    after: Option<OrderId>,
    limit: i64,
) -> anyhow::Result<Vec<Charged>> {
    sqlx::query(concat!(
        "select o.id, o.currency, o.total_minor, o.quote, \
         (select count(*) from payments p where p.order_id = o.id \
           and (p.currency <> o.currency or not exists (select 1 from order_shares s \
             join merchant_accounts wanted on wanted.id = s.merchant_account_id \
             join merchant_accounts tried on tried.id = p.merchant_account_id \
             where s.order_id = o.id and s.position = p.share \
             and s.amount_minor = p.amount_minor and (wanted.id = tried.id \
               or wanted.company_id = tried.company_id and exists (select 1 from payments f \
                 where f.order_id = o.id and f.share = p.share \
                 and f.attempt < p.attempt)))) \
           and not (p.currency = o.currency and exists (select 1 from order_reservations v \
               where v.order_id = o.id) \
             and not exists (select 1 from order_shares g \
               where g.order_id = o.id and g.position = p.share) \
             and (p.failed_at_ms is not null or p.captured_minor = \
               (select coalesce(sum(r.amount_minor), 0) from refunds r \
                 where r.payment_id = p.id))) \
           and (p.payment_method in ",
        store::in_the_house!(),
        " or not exists \
             (select 1 from payment_parts x where x.order_id = o.id and x.amount_minor > 0))) \
           as others \
         from orders o where o.id > $1 order by o.id limit $2"
    ))
    .bind(after.map_or(String::new(), |order| order.to_string()))
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let currency = row.text("currency")?;
        Ok(Charged {
            order: row.id("id")?,
            currency: Currency::parse(&currency)
                .map_err(|wrong| anyhow::anyhow!("{currency}: {wrong}"))?,
            total_minor: row.int("total_minor")?,
            quote: row.text("quote")?,
            other_amounts: row.int("others")?,
        })
    })
    .collect()
}
