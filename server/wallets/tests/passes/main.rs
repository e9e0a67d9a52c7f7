//! Passes as others read them.

mod apple;
mod google;
mod samples;
