//! Passes: a ticket as a card in the phone's wallet, for Apple Wallet and Google Wallet. Values
//! in, bytes out; keys and pictures are handed in, nothing is read or sent.

pub mod apple;
pub mod authority;
pub mod certificate;
pub mod cms;
mod der;
pub mod event_pass;
pub mod google;
mod pem;
pub mod pictures;
pub mod rsa_key;
