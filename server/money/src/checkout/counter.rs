//! A sale at a counter: the order is placed and paid in one transaction, so that nobody is left
//! with an order whose money is in the drawer, or with money for an order that isn't there.

mod caller_key;
mod exchange;
pub mod invitations;
mod invoice;
mod order_of_sale;
mod rehearsal;

pub(super) use caller_key::claim;
pub use caller_key::{CallerKey, sold_before};
pub(crate) use caller_key::{KeyUsed, ordered_before};
pub use exchange::{CounterExchange, CounterPays, counter_exchange};
pub use invoice::{ByInvoice, InvoiceSaleRefusal, sell_by_invoice};
pub use order_of_sale::{SaleOrder, order_of_sale};
pub(crate) use rehearsal::rehearse;

use super::{
    Checked, Written, check,
    parts::{Part, PartsRefusal, Taking, take_parts_in},
    place, sold,
};
use domain::{
    id::{OrderId, TerminalPaymentId},
    order::{PlaceRefusal, PlaceRequest},
    people::actor::Actor,
};
use house::{Failure, House, sealed};
use selling::tickets::counter_prints::after_sale;
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    payments::{parts::TakenBy, terminals},
};

/// What is sold, and what was taken for it.
#[derive(Clone, Debug)]
pub struct CounterSale {
    /// Its key makes the same sale twice one. The buyer may be nobody.
    pub order: PlaceRequest,
    /// They add up to the total; none where nothing is to be paid.
    pub parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sold {
    pub order: OrderId,
    pub code: String,
    /// Opens the order's page.
    pub secret: String,
    pub total_minor: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub enum CounterRefusal {
    Order(PlaceRefusal),
    Money(PartsRefusal),
    Invoice(InvoiceSaleRefusal),
    /// The caller's key belongs to another request.
    KeyUsed,
}

/// Sells what the seller's basket holds. The same again is the same sale.
///
/// # Errors
/// Why nothing was sold: the basket stays, and no money is booked.
#[boxed]
pub async fn sell(
    house: &House,
    actor: &Actor,
    sale: &CounterSale,
) -> Result<Sold, Failure<CounterRefusal>> {
    sell_for(house, actor, sale, None).await
}

/// The same, paid in part or whole by what a terminal has taken. That and its order become one:
/// it pays no other order, and doesn't go back to the card any more.
///
/// # Errors
/// As `sell`. A fault if it pays another order or goes back: nothing is sold.
#[boxed]
pub(crate) async fn sell_approved(
    house: &House,
    actor: &Actor,
    sale: &CounterSale,
    taken: TerminalPaymentId,
) -> Result<Sold, Failure<CounterRefusal>> {
    sell_for(house, actor, sale, Some(taken)).await
}

/// What a till has sold without a line: its tickets are on paper, and only the sum was shown.
pub(crate) struct HandedSale(SaleWork);

impl HandedSale {
    #[boxed]
    pub async fn of(
        house: &House,
        actor: &Actor,
        sale: &CounterSale,
    ) -> Result<Self, Failure<CounterRefusal>> {
        let SaleWork { checked, taking } = SaleWork::of(house, actor, sale).await?;
        Ok(Self(SaleWork { checked: Checked { was_handed: true, ..checked }, taking }))
    }

    /// # Errors
    /// As `sell`.
    #[boxed]
    pub async fn sell_in(
        &self,
        house: &House,
        conn: &mut Conn,
    ) -> Result<Order, Failure<CounterRefusal>> {
        self.0.sell_in(house, conn, None).await
    }
}

async fn sell_for(
    house: &House,
    actor: &Actor,
    sale: &CounterSale,
    taken: Option<TerminalPaymentId>,
) -> Result<Sold, Failure<CounterRefusal>> {
    let work = Arc::new(SaleWork::of(house, actor, sale).await?);
    let order = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { work.sell_in(&house, conn, taken).await })
        })
        .await?;
    sold::announce(house, &order).await;
    Ok(sold_as(house, order)?)
}

/// A sale whose form was checked, for its transaction.
struct SaleWork {
    checked: Checked,
    taking: Taking,
}

impl SaleWork {
    async fn of(
        house: &House,
        actor: &Actor,
        sale: &CounterSale,
    ) -> Result<Self, Failure<CounterRefusal>> {
        let Some(seller) = actor.seller() else {
            return Err(anyhow::anyhow!("nobody sells at a counter without a sale").into());
        };
        let checked = check(house, actor, &sale.order).await;
        let checked = checked.map_err(|why| why.map(CounterRefusal::Order))?;
        let by = TakenBy { operator: seller.operator, till: seller.till };
        let taking = Taking { channel: seller.outlet.channel, by, parts: sale.parts.clone() };
        Ok(Self { checked, taking })
    }

    async fn sell_in(
        &self,
        house: &House,
        conn: &mut Conn,
        taken: Option<TerminalPaymentId>,
    ) -> Result<Order, Failure<CounterRefusal>> {
        let Self { checked, taking } = self;
        if let Some(order) = claimed(conn, checked).await? {
            return Ok(order);
        }
        let placed = place(house, conn, checked).await;
        let Written { order, .. } = placed.map_err(|why| why.map(CounterRefusal::Order))?;
        if let Some(taken) = taken
            && !terminals::mark_sold(conn, taken, order.id).await?
        {
            return Err(anyhow::anyhow!("what the terminal took isn't this order's").into());
        }
        // By a former ticket, or it costs nothing.
        let is_paid = order.stands() && taking.parts.is_empty();
        if !is_paid {
            // The same sale again: what it took is known by its parts.
            let parts = take_parts_in(house, conn, &checked.actor, order.id, taking);
            parts.await.map_err(|why| why.map(CounterRefusal::Money))?;
        }
        let order = orders::by_id(conn, order.id).await?.unwrap_or(order);
        if !checked.was_handed {
            after_sale(house, conn, &checked.actor, &order).await?;
        }
        Ok(order)
    }
}

/// What the same request of the same caller has sold.
async fn claimed(
    conn: &mut Conn,
    checked: &Checked,
) -> Result<Option<Order>, Failure<CounterRefusal>> {
    let order = claim(conn, checked).await;
    order.map_err(|why| why.map(|KeyUsed| CounterRefusal::KeyUsed))
}

fn sold_as(house: &House, order: Order) -> anyhow::Result<Sold> {
    Ok(Sold {
        order: order.id,
        secret: sealed::open_link(house, &order.secret)?,
        code: order.code,
        total_minor: order.total_minor,
    })
}
