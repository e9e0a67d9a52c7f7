//! Presents and gift vouchers.

mod card_words;
mod gift_links;
mod gift_since;
pub(crate) mod gifts;
mod given_vouchers;
mod granted_vouchers;
mod sealed_codes;
pub(crate) mod sealed_links;
mod thanks;
mod voucher_first;
pub(crate) mod vouchers;
mod vouchers_over;
