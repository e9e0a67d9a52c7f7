//! Cards of presents and gift vouchers.

pub mod gift_card;
pub mod voucher_card;
