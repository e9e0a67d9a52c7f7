//! What is outside the building: banks, mail, the wallets of phones, the printer of tickets.

#[macro_use]
extern crate boxed;

pub mod bounce;
pub mod connections;
pub mod http;
pub mod mailbox;
pub mod measurer;
pub mod member_list;
mod mime;
pub mod openid;
pub mod paypal;
#[cfg(test)]
mod peers;
pub mod posters;
pub mod printer;
pub mod provider_settings;
pub mod redsys;
#[cfg(test)]
mod schedules;
pub mod settings;
pub mod settlement;
pub mod smtp;
pub mod stripe;
pub mod test_bank;
pub mod wallets;
pub mod webhook;
