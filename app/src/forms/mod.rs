//! Forms: each changes something by one use case, then redirects; a refusal shows the page
//! again with what was typed.

pub mod basket;
pub mod change;
pub mod checkout;
mod chosen;
mod codes;
mod email_typo;
pub mod extras;
pub mod full_invoice;
pub mod hold;
pub mod order;
pub mod people;
pub mod sale_alert;
pub mod undo;
pub mod vouchers;
pub mod waiting;
