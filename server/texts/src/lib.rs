//! The texts of the shop, edited by the house's staff.
//!
//! 1. `edit::save_all` checks each text (`check`): it is Fluent, with the same variables and forms
//!    as the delivered one. All texts of a form are saved, or none.
//! 2. A text is a revision in the table `texts` (`season_tables::texts`), under a key that begins
//!    with `message.`. Drafts, reviews and set times are rows of `text_drafts`, which only staff
//!    see. Publishing moves the pointer in `published_texts`.
//! 3. Each second, `round::load` looks for a new version of the catalogue. It then lays all
//!    published texts over the delivered ones (`Locales::publish`), in every program of the house.
//! 4. If a published text can't be shown, the delivered one is, and the log says so.
//! 5. Staff who edit on the page have a cookie (`ui::text_mode`). Then each text stands between
//!    marks that name its message (`house::locales::MARKS`). `texts.js` takes the marks out and
//!    opens the editor.

#[macro_use]
extern crate boxed;

pub mod back;
pub mod editing;
pub mod files;
pub mod gate;
pub mod opening;
mod past;
pub mod samples;
pub mod sent;
pub mod shown;
pub mod sources;

pub use editing::round::{load, preview};

use house::jobs::work::{Job, Work};

pub fn work() -> Work {
    Work {
        jobs: vec![Job {
            name: "texts",
            every: house::jobs::ROUND,
            is_check: false,
            run: |house| Box::pin(editing::round::round(house)),
        }],
        mails: vec![samples::writer()],
        ..Work::default()
    }
}
