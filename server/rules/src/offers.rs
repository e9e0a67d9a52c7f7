//! Rules of packages, passes, codes, extras and flat rates.

pub(crate) mod codes;
pub(crate) mod extras;
pub(crate) mod flat_rates;
mod packages;
mod passes;
