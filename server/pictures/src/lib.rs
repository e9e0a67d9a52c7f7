//! Pictures that staff upload: read without trust, cut around what matters, and written in the
//! sizes and formats that pages, mails and social networks show. Pure: bytes in, bytes out.

mod cut;
mod drawing;
mod mark;
mod profile;
mod read;
mod write;

pub use cut::{Focus, Form, Sides, files};
pub use drawing::Drawing;
pub use mark::{Mark, MarkFiles};
pub use read::{BYTES_MAX, Original, PictureProblem, SIDE_ADVISED, SIDE_MIN};
pub use write::{File, MediaType, png};
