//! Pages of what a holder does with a ticket or a subscription.

pub mod exchange;
pub mod own_ticket;
pub mod replace;
pub mod resale;
pub mod share;
pub mod step;
pub mod subscription;
pub mod subscription_transfer;
pub mod together;
pub mod transfer;
pub mod waiver;
pub mod withdraw;
