//! Passes, extras and donations as they are shown, put into a basket and taken out.

mod put;
mod shown;

pub use put::{put_good, remove_good};
pub use shown::{good, goods};
pub(crate) use shown::{goods_beside, goods_in};

pub use put::PutGood;
pub use shown::{Left, good_evening, left, position};
