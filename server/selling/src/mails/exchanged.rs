//! What an exchange came to, for whoever bought the former ticket: what it was credited with, the
//! fee of the exchange, and what was paid for the new one.

use super::{
    new_ticket::CameTo,
    page::{Page, Said, TakenBack},
};
use anyhow::Context;
use domain::{id::OrderLineId, money::Money, tickets::exchange::ExchangedBy};
use house::mail::Part;
use store::{Conn, orders, payments::cancellations::FollowsFrom, tickets::exchanges};

/// None: nothing was exchanged, or by a recipient, whose new ticket isn't the buyer's affair.
/// `refunded_minor`: what of the former ticket goes back another way than as credit.
pub(super) async fn came_to(
    conn: &mut Conn,
    follows: FollowsFrom,
    refunded_minor: i64,
) -> anyhow::Result<Option<CameTo>> {
    let Some(new) = follows.exchange else { return Ok(None) };
    let whose = exchanges::exchanged_for(conn, new).await?;
    let Some(whose) = whose.filter(|it| it.by == ExchangedBy::Buyer) else { return Ok(None) };
    let exchange = exchanges::of_order(conn, new).await?.context("an exchange is never deleted")?;
    let order = orders::by_id(conn, new).await?.context("orders are never deleted")?;
    let (fee, lost) = (whose.fee_minor, whose.lost_minor);
    let (used, count) = (exchange.used_minor, exchange.lines().len() as u32);
    let credit = exchange.back_minor - refunded_minor;
    Ok(Some(CameTo { price: order.total_minor, used, fee, lost, credit, count }))
}

impl Page<'_> {
    /// One of the order's tickets was exchanged by whom, or several in one go.
    pub(super) fn exchanged_by(&self, by: ExchangedBy, taken: TakenBack) -> Said {
        let gone = self.taken(taken.follows);
        let mut parts = match taken.came_to.as_ref().is_some_and(|it| it.count > 1) {
            true => self.exchanged_together(&taken.what.lines),
            false => vec![self.exchanged_words(by, gone, taken.name)],
        };
        if let Some(came_to) = &taken.came_to {
            parts.extend(self.sums_of_exchange(came_to));
            parts.extend(self.back_of_exchange(taken.back, taken.cash, came_to.credit));
        }
        self.exchanged(parts, gone, taken.credit, taken.voucher)
    }

    /// Each of them is named.
    fn exchanged_together(&self, lines: &[OrderLineId]) -> Vec<Part> {
        let mut parts = vec![self.said("mail-exchanged-several")];
        parts.extend(self.tickets_in_words(lines));
        parts
    }

    fn sums_of_exchange(&self, came_to: &CameTo) -> Vec<Part> {
        let CameTo { price, used, fee, lost, count, .. } = *came_to;
        let mut sums = vec![self.sum(self.exchange_total(count), price, false)];
        sums.extend(self.credited(used + fee, fee, count));
        sums.extend(self.not_refunded(lost, count));
        sums.push(self.sum(self.locale.text("exchange-paid"), price - used, true));
        sums
    }

    /// What the new seats cost less, by each way on which it goes back.
    fn back_of_exchange(&self, back: Option<Money>, cash: Option<Money>, credit: i64) -> Vec<Part> {
        let said = |id: &str, amount| Part::Text(self.locale.text_with(id, &self.of_money(amount)));
        let credit = Money::new(credit, self.printout.view.quote.currency);
        let credit = Some(credit).filter(|credit| credit.minor > 0);
        let mut parts = Vec::from_iter(back.map(|amount| said("mail-cancelled-money", amount)));
        parts.extend(cash.map(|amount| self.cash(amount)));
        parts.extend(credit.map(|amount| said("mail-cancelled-credit", amount)));
        parts
    }
}
