//! The pages and forms of who is signed in: the way in, orders and season, profile, renewal, and
//! what holders do with their tickets. Rendered by the server alone.

mod forms;
mod pages;
mod routes;

pub use pages::{
    gift::{on_order as present_on_order, price_words},
    tickets::{
        exchange::outcome_words,
        withdraw::{last_day as withdrawal_last_day, withdraw},
    },
};
pub use routes::routes;
