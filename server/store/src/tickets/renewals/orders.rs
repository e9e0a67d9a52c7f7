//! Orders that renew subscriptions, each one or several.

use crate::{Conn, columns::Columns, orders::Order};
use domain::id::{OrderId, RenewalId, SeasonId};

/// Begins the key under which an order that renews subscriptions is written once; the first of
/// them follows.
pub const ORDER_KEY: &str = "renewal:";

/// Whether money is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Paid, or owed.
    Paid,
    /// Not paid in time, or given back as a whole.
    Ended,
}

impl Order {
    /// It renews subscriptions: `of_new_order` says which.
    pub fn is_renewal(&self) -> bool {
        self.idempotency_key.starts_with(ORDER_KEY)
    }

    pub fn standing(&self) -> Standing {
        match (self.ended_at, self.paid_at) {
            (Some(_), _) => Standing::Ended,
            (None, Some(_)) => Standing::Paid,
            (None, None) => Standing::Open,
        }
    }
}

#[boxed]
pub async fn set_order(conn: &mut Conn, id: RenewalId, order: OrderId) -> anyhow::Result<()> {
    sqlx::query("update renewals set new_order_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(order.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Orders that wait for their buyers because a card was declined.
#[boxed]
pub async fn declined(conn: &mut Conn, season: SeasonId) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select distinct o.id from renewals r join orders o on o.id = r.new_order_id \
         where r.season_id = $1 and o.paid_at_ms is null and o.ended_at_ms is null \
         and exists (select 1 from payments p where p.order_id = o.id \
           and p.charges is not null and p.failed_at_ms is not null) order by o.id",
    )
    .bind(season.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}
