//! The performance's plan: drawn by the server, brought to life by one island. What the
//! browser alone needs is compiled for it alone.

pub mod addresses;
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod browser;
pub mod camera;
pub mod choice;
#[cfg(feature = "ssr")]
pub mod drawing;
#[cfg(feature = "ssr")]
mod frame;
pub mod holding;
#[cfg(feature = "ssr")]
mod icons;
pub mod island;
#[cfg(feature = "ssr")]
pub mod legend;
pub mod neighbours;
pub mod own_seats;
#[cfg(any(test, all(feature = "hydrate", not(feature = "ssr"))))]
mod pairs;
pub mod plan_state;
#[cfg(feature = "ssr")]
pub mod product_frame;
pub mod products;
#[cfg(feature = "ssr")]
pub mod refusal_words;
pub mod seat_card;
#[cfg(feature = "ssr")]
mod section;
pub mod selection_bar;
#[cfg(any(test, all(feature = "hydrate", not(feature = "ssr"))))]
mod walk;
pub mod wire;
pub mod zone_set;

#[cfg(feature = "ssr")]
pub use section::{PlanSection, plan_section};
