//! Tables of work that is due, of mails and of the journal.

pub mod changes;
pub mod jobs;
pub mod journal;
pub mod leases;
pub mod outbox;
pub mod restores;
pub mod seeds;
