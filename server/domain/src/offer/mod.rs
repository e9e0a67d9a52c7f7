//! What can be bought, and for which evenings.

pub mod selection;
