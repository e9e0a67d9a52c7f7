//! Papers for thermal printers. Each is one picture of black dots in our own letters, so that no
//! printer needs code pages or fonts for six languages; what is around it are a few commands.

pub mod bitmap;
pub mod escpos;
mod logo;
pub mod receipt;
mod strip;
pub mod ticket;
pub mod zpl;
