//! What an exchange came to, for whoever bought the former ticket: what it was credited with, the
//! fee of the exchange, and what was paid for the new one.

use super::{
    new_ticket::CameTo,
    page::{Page, Said, TakenBack},
};
use anyhow::Context;
use domain::tickets::exchange::ExchangedBy;
use house::mail::Part;
use store::{Conn, orders, payments::cancellations::FollowsFrom, tickets::exchanges};

/// None: nothing was exchanged, or by a recipient, whose new ticket isn't the buyer's affair.
pub(super) async fn came_to(
    conn: &mut Conn,
    follows: FollowsFrom,
) -> anyhow::Result<Option<CameTo>> {
    let Some(new) = follows.exchange else { return Ok(None) };
    let whose = exchanges::exchanged_for(conn, new).await?;
    let Some(whose) = whose.filter(|it| it.by == ExchangedBy::Buyer) else { return Ok(None) };
    let exchange = exchanges::of_order(conn, new).await?.context("an exchange is never deleted")?;
    let order = orders::by_id(conn, new).await?.context("orders are never deleted")?;
    let (fee, lost) = (whose.fee_minor, whose.lost_minor);
    Ok(Some(CameTo { price: order.total_minor, used: exchange.used_minor, fee, lost }))
}

impl Page<'_> {
    /// One of the order's tickets was exchanged by whom.
    pub(super) fn exchanged_by(&self, by: ExchangedBy, taken: TakenBack) -> Said {
        let gone = self.taken(taken.follows);
        let mut parts = vec![self.exchanged_words(by, gone, taken.name)];
        parts.extend(taken.came_to.iter().flat_map(|it| self.sums_of_exchange(it)));
        self.exchanged(parts, gone, taken.credit, taken.voucher)
    }

    fn sums_of_exchange(&self, came_to: &CameTo) -> Vec<Part> {
        let CameTo { price, used, fee, lost } = *came_to;
        let mut sums = vec![self.sum(self.locale.text("mail-exchange-total"), price, false)];
        sums.extend(self.credited(used + fee, fee));
        sums.extend(self.not_refunded(lost));
        sums.push(self.sum(self.locale.text("exchange-paid"), price - used, true));
        sums
    }
}
