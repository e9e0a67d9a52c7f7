//! What of an extra somebody has accepted as a present.

use super::OrderExtra;
use crate::extra::ExtraKind;

impl OrderExtra {
    /// Pieces and gift vouchers of a paid order that are the recipient's now.
    pub fn accepted(&self) -> u32 {
        match self.kind {
            ExtraKind::Voucher => self.quantity.saturating_sub(self.vouchers.len() as u32),
            _ => self.given.len() as u32,
        }
    }
}
