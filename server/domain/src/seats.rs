//! Seats: how they are chosen, held, blocked, waited for.

pub mod block;
pub mod choose;
pub mod desk_state;
pub mod hold;
pub mod plan;
pub mod plan_version;
pub mod proposal;
pub mod rows;
pub mod seat_state;
pub mod waiting;
