//! What a holder does with a ticket or a subscription.

pub mod card;
pub mod change;
pub mod exchange;
pub mod gift;
pub mod link;
pub mod media;
pub mod printer;
pub mod renewal;
pub mod resale;
pub mod state;
pub mod subscription_transfer;
pub mod transfer;
