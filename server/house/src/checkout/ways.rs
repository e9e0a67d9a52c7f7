//! With what a basket can be paid, and what it then comes to: said before anything is ordered.

use super::frozen::{Bought, Frozen};
use crate::{House, basket::items_of, checkout::shown};
use anyhow::Context;
use domain::{id::SessionId, order::WayToPay};
use store::{Conn, baskets};

impl House {
    /// One for each means of payment that some account takes for all of it, in the order in
    /// which they are offered; none of what costs nothing or is paid later.
    pub async fn ways_to_pay(&self, session: SessionId) -> anyhow::Result<Vec<WayToPay>> {
        let mut conn = self.store().read().await?;
        let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(Vec::new()) };
        let rows = baskets::lines(&mut conn, basket.id, self.now()).await?;
        let rows: Vec<_> = rows.into_iter().filter(|row| row.held).collect();
        let items = items_of(&mut conn, basket.id, &rows).await?;
        let catalogue = self.catalogue_with(&mut conn).await?;
        let beside = self.beside(&mut conn, &catalogue, session, Some(basket.id)).await?;
        let bought = Bought { catalogue: &catalogue, rows: &rows, items: &items, beside: &beside };
        let mut ways = Vec::new();
        for means in catalogue.means() {
            let Some(frozen) = Frozen::with(self, &bought, means)? else { continue };
            if frozen.quote.total_minor == 0 {
                return Ok(Vec::new());
            }
            ways.push(WayToPay {
                means,
                shown: shown(&frozen.quote, &[]),
                payments: self.named(&mut conn, &frozen).await?,
                quote: frozen.quote,
            });
        }
        Ok(ways)
    }

    async fn named(&self, conn: &mut Conn, frozen: &Frozen) -> anyhow::Result<Vec<(String, i64)>> {
        let mut named = Vec::new();
        for share in &frozen.shares {
            let name = store::prices::company_name(conn, share.merchant.company).await?;
            named.push((name.context("an account has its company")?, share.amount_minor));
        }
        Ok(named)
    }
}
