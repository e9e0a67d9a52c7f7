//! What was typed of a change of a performance.

use super::form::Refused;
use domain::{
    tickets::change::Notes,
    wording::{listing::Listing, text::one_line},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use season::sheets::season_folder::cells::LocalTime;
use std::collections::BTreeMap;
use subscribers::changes::{ChangeRequest, Wanted};

/// Which button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Back to the form.
    Entries,
    /// What it will do.
    Look,
    Do,
}

impl Step {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Entries => "entries",
            Self::Look => "look",
            Self::Do => "do",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Cancel,
    Move,
}

impl Deed {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Move => "move",
        }
    }
}

pub struct Typed {
    pub step: Step,
    /// None: nothing was chosen.
    pub deed: Option<Deed>,
    /// As browsers write it: `2027-01-05T20:00`.
    pub starts: String,
    /// By language; without those in which nothing is said.
    pub notes: Notes,
    /// That the page showed.
    pub revision: u32,
    /// Of those concerned, from 0.
    pub page: usize,
}

/// The field of what is said in a language.
pub fn note_name(language: &str) -> String {
    format!("note.{language}")
}

impl Typed {
    /// What the form begins with.
    pub fn of(listing: &Listing) -> Self {
        Self {
            step: Step::Entries,
            deed: None,
            starts: as_typed(listing),
            notes: Notes::new(),
            revision: listing.row.revision,
            page: 0,
        }
    }

    pub fn read(fields: &BTreeMap<String, String>, languages: Vec<&str>) -> Self {
        let said = |name: &str| fields.get(name).map_or("", |text| text.trim());
        let notes = languages
            .into_iter()
            .map(|language| (language.to_owned(), one_line(said(&note_name(language)))));
        let steps = [Step::Entries, Step::Look, Step::Do];
        let deeds = [Deed::Cancel, Deed::Move];
        // The buttons of pages say which one, and look.
        let page = said("page").parse().ok();
        let step = steps.into_iter().find(|step| step.as_str() == said("step"));
        Self {
            step: step.filter(|_| page.is_none()).unwrap_or(Step::Look),
            deed: deeds.into_iter().find(|deed| deed.as_str() == said("deed")),
            starts: said("starts").to_owned(),
            notes: notes.filter(|(_, note)| !note.is_empty()).collect(),
            // No performance was changed so often.
            revision: said("revision").parse().unwrap_or(u32::MAX),
            page: page.unwrap_or_default(),
        }
    }

    pub fn wanted(&self, listing: &Listing) -> Result<Wanted, Refused> {
        match self.deed {
            None => Err(Refused::NothingChosen),
            Some(Deed::Cancel) => Ok(Wanted::Cancel),
            Some(Deed::Move) => {
                // Sheets say whole minutes.
                let local: Option<DateTime> = self.starts.parse().ok();
                let local = local.filter(|at| at.second() == 0 && at.subsec_nanosecond() == 0);
                let local = local.ok_or(Refused::WrongTime)?;
                let zone = TimeZone::get(&listing.row.time_zone);
                let zone = zone.map_err(|_| Refused::WrongTime)?;
                let starts_at = LocalTime(local).in_zone(&zone).ok_or(Refused::SkippedTime)?;
                Ok(Wanted::Move { starts_at })
            }
        }
    }

    pub fn request(&self, key: &str, wanted: Wanted, revision: u32) -> ChangeRequest {
        ChangeRequest {
            key: key.to_owned(),
            wanted,
            choose_by: None,
            shown_revision: Some(revision),
            notes: self.notes.clone(),
        }
    }
}

/// When it starts now, as a field for a time has it.
fn as_typed(listing: &Listing) -> String {
    let typed = || {
        let zone = TimeZone::get(&listing.row.time_zone).ok()?;
        let at = Timestamp::from_millisecond(listing.row.starts_at.0).ok()?.to_zoned(zone);
        Some(at.strftime("%Y-%m-%dT%H:%M").to_string())
    };
    typed().unwrap_or_default()
}
