//! What of an extra its buyer still has, and what somebody has accepted as a present.

use super::OrderExtra;
use crate::extra::ExtraKind;

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
