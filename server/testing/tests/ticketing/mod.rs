//! Tickets: printed, read, changed, in wallets.

mod cards;
pub(crate) mod changes;
mod changes_of_offers;
mod changes_paid_later;
mod entries_in_mails;
mod passes;
mod passes_told;
pub(crate) mod printed_alone;
mod receipt_passes;
mod scan;
mod several_tickets;
mod ticket_media;
mod ticket_prints;
mod tickets;
