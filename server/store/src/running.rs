//! Tables of work that is due, of mails and of the journal.

pub mod change_notes;
pub mod changes;
pub mod concerned;
pub mod jobs;
pub mod journal;
pub mod leases;
pub mod outbox;
pub mod restores;
pub mod seeds;
