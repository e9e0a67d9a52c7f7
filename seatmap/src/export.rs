//! Writes a hall as a plan's file, so that reading it again gives the same hall: in pretix's
//! open format, which cannot hold everything, or in our own.

mod json;
mod parterre;
mod pretix;

pub use parterre::parterre;
pub use pretix::pretix;
