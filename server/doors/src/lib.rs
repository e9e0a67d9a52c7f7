//! The door: reads codes of tickets and of extras, and says who comes in and what is handed out.
//! Every reading is recorded. Nothing here knows a price or a basket.

#[macro_use]
extern crate boxed;

mod allotted;
mod reading;
mod receipts;

pub use reading::{ScanRefusal, ScanRequest, scan};
