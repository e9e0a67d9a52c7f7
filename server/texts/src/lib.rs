//! What the shop says, edited by the house's staff: every message can be said otherwise. Drafts are
//! seen by staff alone; what is published reaches shoppers' next page, in every program of the
//! house.

pub mod back;
pub mod changes;
pub mod check;
pub mod edit;
mod file_import;
pub mod fits;
pub mod forms;
pub mod gate;
pub mod house_words;
pub mod imports;
pub mod languages;
mod list_change;
mod made_at;
mod past;
pub mod readable;
mod round;
pub mod samples;
pub mod sent;
pub mod shown;
pub mod subjects;
pub mod translators;
mod xliff;

pub use round::{load, preview};

use house::work::{Job, Work};

pub fn work() -> Work {
    Work {
        jobs: vec![Job {
            name: "texts",
            every: house::jobs::ROUND,
            is_check: false,
            run: |house| Box::pin(round::round(house)),
        }],
        mails: vec![samples::writer()],
        ..Work::default()
    }
}
