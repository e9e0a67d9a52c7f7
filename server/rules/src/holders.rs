//! Rules of what holders may do.

pub(crate) mod exchange;
pub(crate) mod renewal;
pub(crate) mod resale;
pub mod share_link;
pub(crate) mod subscription_transfer;
pub(crate) mod waiver;
