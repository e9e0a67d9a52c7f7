//! What is outside the building: banks, mail, the wallets of phones, the printer of tickets.

#[macro_use]
extern crate boxed;

pub mod banks;
pub mod http;
pub mod mail;
pub mod measurer;
pub mod member_list;
pub mod openid;
#[cfg(test)]
mod peers;
pub mod posters;
pub mod printer;
pub mod provider_settings;
#[cfg(test)]
mod schedules;
pub mod settings;
pub mod wallets;
