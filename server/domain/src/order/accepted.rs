//! What of an order its buyer still has, and what somebody has accepted as a present.

use super::{OrderExtra, OrderView, TicketState};
use crate::{id::PerformanceId, sales::extra::ExtraKind};

/// What the mail of a paid order brings its buyer when it is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resent {
    /// Whatever else is in it.
    Tickets,
    /// So many, without tickets.
    Vouchers(u32),
    /// Without tickets and gift vouchers: what else was bought, with its codes.
    Confirmation,
}

/// Who has a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Buyer,
    /// They accepted it as a present.
    Recipient,
}

impl OrderView {
    /// Extras of which its buyer still has a piece.
    pub fn own_extras(&self) -> impl Iterator<Item = &OrderExtra> {
        self.extras.iter().filter(move |extra| !self.is_given || extra.accepted() < extra.quantity)
    }

    /// Pieces that go with the performance and that nobody has collected, by names: the buyer's,
    /// or those that somebody has accepted as a present.
    pub fn pieces(&self, performance: PerformanceId, whose: Whose) -> Vec<(&str, u32)> {
        let is_its = |extra: &&OrderExtra| {
            extra.performance.as_ref().is_some_and(|its| its.performance == performance)
        };
        let counted = |extra: &OrderExtra| {
            let receipts = match whose {
                Whose::Buyer => &extra.receipts,
                Whose::Recipient => &extra.given,
            };
            receipts.iter().filter(|receipt| receipt.used_at.is_none()).count() as u32
        };
        let its = self.extras.iter().filter(is_its);
        let its = its.map(|extra| (extra.name.as_str(), counted(extra)));
        its.filter(|(_, count)| *count > 0).collect()
    }

    /// None: nothing of it is its buyer's any more.
    pub fn resent(&self) -> Option<Resent> {
        if self.lines.iter().any(|line| line.state.has_code()) {
            return Some(Resent::Tickets);
        }
        let vouchers = self.own_extras().flat_map(|extra| &extra.vouchers);
        // Of those in a present that nobody has accepted it brings no code.
        let own = vouchers.filter(|voucher| !voucher.is_in_present).count() as u32;
        let waits = |state| matches!(state, TicketState::WaitsForProof | TicketState::NotYet);
        let is_left =
            self.own_extras().next().is_some() || self.lines.iter().any(|line| waits(line.state));
        match own {
            0 => is_left.then_some(Resent::Confirmation),
            count => Some(Resent::Vouchers(count)),
        }
    }
}

impl OrderExtra {
    /// Its buyer can still collect a piece, by a code.
    pub fn is_to_collect(&self) -> bool {
        self.receipts.iter().any(|receipt| receipt.used_at.is_none())
    }

    /// Pieces and gift vouchers of a paid order that are the recipient's now.
    pub fn accepted(&self) -> u32 {
        match self.kind {
            ExtraKind::Voucher => self.quantity.saturating_sub(self.vouchers.len() as u32),
            _ => self.given.len() as u32,
        }
    }
}
