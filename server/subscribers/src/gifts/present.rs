//! The present that an order is, for the order's own page.

use domain::{
    id::{GiftId, OrderId, VoucherId},
    money::Money,
    order::{OrderView, TicketState},
    sales::voucher::VoucherEnd,
    tickets::{exchange::ExchangedBy, gift::Contents},
};
use gift_tables::{
    gifts::{self, Gift},
    vouchers::{self, VoucherRow},
};
use house::House;
use people::customers::time_zone;
use season::catalogue;
use store::Conn;

#[derive(Clone, Debug, PartialEq)]
pub struct Present {
    pub gift: Gift,
    /// Those that its recipient has accepted, without those that were taken back.
    pub vouchers: Vec<AcceptedVoucher>,
    /// Of the house.
    pub time_zone: String,
}

/// As its buyer sees it: without its code and what its recipient has spent of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcceptedVoucher {
    pub id: VoucherId,
    pub value: Money,
}

impl Present {
    /// What of an accepted one is its recipient's. None: nothing, or another ticket for it.
    pub fn contents(&self, order: &OrderView) -> Option<Contents> {
        given(order, self.vouchers.len())
    }

    /// It was accepted, and nothing of it is the recipient's any more.
    pub fn is_over(&self, order: &OrderView) -> bool {
        self.gift.accepted_at.is_some() && is_over(order, self.vouchers.len())
    }
}

/// None: it was given to nobody. One that was taken back stays, until the order is given again.
#[boxed]
pub async fn present(house: &House, order: OrderId) -> anyhow::Result<Option<Present>> {
    let mut conn = house.store().read().await?;
    let Some(gift) = gifts::last_of_order(&mut conn, order).await? else { return Ok(None) };
    let accepted = |row: &VoucherRow| AcceptedVoucher {
        id: row.voucher.id,
        value: Money::new(row.voucher.value_minor, row.voucher.currency),
    };
    let vouchers = theirs(&mut conn, gift.id).await?.iter().map(accepted).collect();
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    Ok(Some(Present { gift, vouchers, time_zone: time_zone(&catalogue) }))
}

/// Vouchers that were accepted with the present, and not taken back since.
pub(super) async fn theirs(conn: &mut Conn, gift: GiftId) -> anyhow::Result<Vec<VoucherRow>> {
    let mut rows = vouchers::of_gift(conn, gift).await?;
    rows.retain(|row| row.voucher.end != Some(VoucherEnd::TakenBack));
    Ok(rows)
}

/// What was accepted of this order. `vouchers`: of them how many.
pub(super) fn given(order: &OrderView, vouchers: usize) -> Option<Contents> {
    let tickets = order.lines.iter().filter(|line| line.given_to.is_some()).count();
    let extras = order.extras.iter().filter(|extra| !extra.given.is_empty()).count();
    Contents::of(tickets, vouchers, extras)
}

/// Nothing of an accepted present is its recipient's any more. `vouchers`: of those how many are.
pub(super) fn is_over(order: &OrderView, vouchers: usize) -> bool {
    let has_ticket = order.lines.iter().any(|line| line.handed_to.is_some() && !line.is_cancelled);
    let has_extra = order.extras.iter().any(|extra| !extra.given.is_empty());
    // They have another ticket for it.
    let is_exchanged = order.taken_back.iter().chain(&order.lines);
    let is_exchanged = is_exchanged
        .map(|line| line.state)
        .any(|state| state == TicketState::Exchanged(ExchangedBy::Recipient));
    let has_theirs = order.state.is_complete() && (has_ticket || has_extra);
    vouchers == 0 && !has_theirs && !is_exchanged
}
