//! Passes, extras and donations as they are shown, put into a basket and taken out.

mod put;
mod shown;

pub use put::{put_extra, remove_extra};
pub use shown::{extra, extras};
pub(crate) use shown::{extras_for, extras_in, suggestions};

pub use put::PutExtra;
pub use shown::{Left, extra_performance, left, position};
