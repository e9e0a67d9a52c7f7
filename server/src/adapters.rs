//! What is outside the building: banks, mail, the printer of tickets. One file each.

pub mod mailbox;
mod mime;
pub mod printer;
pub mod smtp;
pub mod test_bank;
