//! What is outside the building: banks, mail, the printer of tickets. One file each.

pub mod mailbox;
pub mod member_list;
mod mime;
pub mod printer;
pub mod smtp;
pub mod test_bank;
