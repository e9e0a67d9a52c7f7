//! Seats: shown, held, blocked, waited for, given back.

mod as_singles;
pub(crate) mod blocks;
mod blocks_sold_over;
mod fullness;
mod hold;
mod kept_seats;
mod live;
mod products;
pub(crate) mod reservations;
mod seen;
mod taken_again;
mod undo;
pub(crate) mod waiting;
mod waiting_line;
