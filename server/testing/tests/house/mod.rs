//! The house itself: staff, audit, jobs, lists, mails that go and come back, copies put back.

mod audit;
mod findings;
mod former_program;
mod jobs;
mod lists;
mod measuring;
mod outbox;
mod restore_waits;
mod restores;
mod returned_mails;
mod staff;
mod staff_money;
mod storm;
mod what_stands;
