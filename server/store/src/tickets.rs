//! Tables of tickets, and of what their holders do with them.

pub mod admissions;
pub mod cards;
pub mod exchanges;
pub mod kept_links;
pub mod media;
pub mod print_jobs;
pub mod printers;
pub mod prints;
pub mod renewals;
pub mod subscription_transfers;
pub mod transfers;
