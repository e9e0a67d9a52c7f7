//! A session's basket with all that its price hangs on, read once for all parts of a page.

use super::{
    BasketContext, context::seen, empty_basket, items_of, quote_of, state::state_of,
    vouchers::vouchers_in,
};
use domain::{
    id::SessionId,
    sales::{basket::BasketState, outlet::Outlet, voucher::Voucher},
};
use house::House;
use season::catalogue::{self, Catalogue};
use std::sync::Arc;
use store::{
    Conn,
    baskets::{self, BasketContents, BasketRow, LineRow, offers::ItemRow},
};

/// What a session has.
pub struct Own {
    pub catalogue: Arc<Catalogue>,
    /// None: no basket is open.
    pub open: Option<Open>,
    pub context: BasketContext,
    contents: BasketContents,
}

/// A basket as it lies in the database.
pub struct Open {
    pub row: BasketRow,
    /// Also those that are no longer held, whose loss was not told yet.
    pub lines: Vec<LineRow>,
    pub items: Vec<ItemRow>,
}

/// A shopper's.
#[boxed]
pub async fn own(house: &House, session: SessionId) -> anyhow::Result<Own> {
    own_at(house, session, &Outlet::WEB).await
}

/// With the prices of where it is sold.
#[boxed]
pub async fn own_at(house: &House, session: SessionId, outlet: &Outlet) -> anyhow::Result<Own> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_in(house, &mut conn, outlet).await?;
    own_with(house, &mut conn, &catalogue, session).await
}

pub(crate) async fn own_with(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    session: SessionId,
) -> anyhow::Result<Own> {
    let (row, contents, context) = seen(house, conn, catalogue, session).await?;
    let open = match row {
        Some(row) => {
            let lines = baskets::lines(conn, row.id, house.now()).await?;
            let items = items_of(conn, row.id, &lines).await?;
            Some(Open { row, lines, items })
        }
        None => None,
    };
    Ok(Own { catalogue: catalogue.clone(), open, context, contents })
}

impl Own {
    pub fn session(&self) -> SessionId {
        self.contents.session
    }

    /// A ticket is exchanged in the session.
    pub fn is_exchange(&self) -> bool {
        self.contents.is_exchange
    }

    pub fn has_vouchers(&self) -> bool {
        self.contents.vouchers
    }

    /// Gift vouchers that are to pay for it, also those that can't any more.
    ///
    /// # Errors
    /// The database can't be read.
    #[boxed]
    pub async fn vouchers(&self, house: &House) -> anyhow::Result<Vec<Voucher>> {
        let basket = self.contents.basket.filter(|_| self.contents.vouchers);
        let Some(basket) = basket else { return Ok(Vec::new()) };
        vouchers_in(house, &mut *house.store().read().await?, basket).await
    }

    /// For the page's head.
    pub(crate) fn state(&self, house: &House) -> anyhow::Result<BasketState> {
        let Self { catalogue, context, .. } = self;
        let Some(Open { row, lines, items }) = &self.open else {
            let waiting_order = context.waiting_order.clone();
            return Ok(BasketState { waiting_order, ..empty_basket(house).state });
        };
        let quote = quote_of(catalogue, lines, items, context, None, house.now())?;
        Ok(state_of(house, row, lines, context, &quote))
    }
}
