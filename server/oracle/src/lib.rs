//! A second pricer of baskets. It was written from docs/prices.md and docs/formats alone, and
//! shares no code with the house: where both come to the same price, both read the rules alike.
//! It never depends on `domain`, `house`, `store` or `app`.

pub mod answer;
pub mod cells;
mod codes;
pub mod compare;
mod fees;
mod groups;
mod limits;
mod package;
mod payments;
mod piece;
mod place;
mod price;
mod problems;
pub mod request;
mod rights;
pub mod season;
mod settings;
pub mod sheets;
mod ticket;
mod vat;

pub use answer::Answer;
pub use price::price;
pub use request::Request;
pub use season::Season;
