//! Staff cancel a performance or move it, by a command or by a page.

use super::begin::{Moved, begin, begin_move};
use domain::{
    id::ChangeId,
    moment::Moment,
    people::actor::{Action, Actor},
    tickets::change::{ChangeKind, NOTE_CHARS_MAX, Notes},
    wording::listing::Listing,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::local,
};
use season::catalogue::{self, Catalogue};
use season_tables::season::sold::{self, Standing};
use serde_json::json;
use store::{
    Conn,
    running::{change_notes, changes, concerned},
};

/// What staff make of a performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Cancel,
    Move { starts_at: Moment },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRequest {
    /// The performance's key.
    pub key: String,
    pub wanted: Wanted,
    /// Until when holders may choose. None: as the house does it.
    pub choose_by: Option<Moment>,
    /// The performance's revision that a page showed. None: a command asks, which may also cancel
    /// what has begun.
    pub shown_revision: Option<u32>,
    /// What the house says of it.
    pub notes: Notes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeRefusal {
    UnknownPerformance,
    /// It is cancelled.
    Cancelled,
    /// It has this time.
    SameTime,
    /// It has begun, or the new time is over.
    Past,
    /// Another performance is on in its hall at the new time.
    HallTaken,
    /// Its season doesn't last until then.
    OutOfSeason,
    /// It was moved, cancelled or brought back since the page showed it.
    ChangedMeanwhile,
    /// What the house says of it, in one of the languages.
    NoteTooLong,
}

impl ChangeRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
            Self::Cancelled => "cancelled",
            Self::SameTime => "same-time",
            Self::Past => "past",
            Self::HallTaken => "hall-taken",
            Self::OutOfSeason => "out-of-season",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::NoteTooLong => "note-too-long",
        }
    }
}

/// Cancels the performance `key` or moves it. Its holders are told by `round`. `choose_by`: until
/// when they may choose; None: as the house does it.
///
/// # Errors
/// Why nothing was changed.
#[boxed]
pub async fn change(
    house: &House,
    actor: &Actor,
    key: &str,
    wanted: Wanted,
    choose_by: Option<Moment>,
) -> Result<ChangeId, Failure<ChangeRefusal>> {
    let (key, notes) = (key.to_owned(), Notes::new());
    let request = ChangeRequest { key, wanted, choose_by, shown_revision: None, notes };
    ask(house, actor, &request).await
}

/// The same with all that may be asked.
///
/// # Errors
/// Why nothing was changed.
#[boxed]
pub async fn ask(
    house: &House,
    actor: &Actor,
    request: &ChangeRequest,
) -> Result<ChangeId, Failure<ChangeRefusal>> {
    actor.permit(Action::ImportSeason, "*")?;
    let (actor, request) = (actor.clone(), request.clone());
    house
        .write(move |house, conn| {
            let (actor, request) = (actor.clone(), request.clone());
            Box::pin(async move { change_in(&house, conn, &actor, &request).await })
        })
        .await
}

async fn change_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &ChangeRequest,
) -> Result<ChangeId, Failure<ChangeRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let (now, choose_by) = (house.now(), request.choose_by);
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(listing) = catalogue.listing_by_slug(&request.key).cloned() else {
        return refused(ChangeRefusal::UnknownPerformance);
    };
    let row = &listing.row;
    check(&catalogue, &listing, request, now).map_err(Failure::Refused)?;
    // Others that change the season wait from here on; what they did meanwhile, the statements see.
    let mut season = catalogue::change_catalogue(house, conn).await?;
    if let Some(shown) = request.shown_revision
        && concerned::revision(&mut season, row.id).await? != shown
    {
        return refused(ChangeRefusal::ChangedMeanwhile);
    }
    let change = match request.wanted {
        Wanted::Cancel => {
            if !changes::cancel(&mut season, row.id, now).await? {
                return refused(ChangeRefusal::Cancelled);
            }
            begin(house, &mut season, &listing, ChangeKind::Cancelled, now, choose_by).await?
        }
        Wanted::Move { starts_at } => {
            if is_hall_taken(&mut season, &request.key, starts_at).await? {
                return refused(ChangeRefusal::HallTaken);
            }
            let doors_at = doors_at(&listing, starts_at);
            let told = changes::set_start(&mut season, row.id, starts_at, doors_at).await?;
            let Some(told) = told else { return refused(ChangeRefusal::SameTime) };
            changes::take_move(&mut season, row.id, told).await?;
            let moved = Moved { from: told, to: starts_at, is_after_all: false };
            begin_move(house, &mut season, &listing, moved, now, choose_by).await?
        }
    };
    change_notes::insert(&mut season, change, &request.notes).await?;
    let (action, detail) = match request.wanted {
        Wanted::Cancel => ("performance.cancel", json!({ "change": change.to_string() })),
        Wanted::Move { starts_at } => (
            "performance.move",
            json!({
                "change": change.to_string(),
                "starts_at": starts_at.0,
                "starts_before": row.starts_at.0,
            }),
        ),
    };
    let subject = Subject::Performance(row.id);
    let entry = JournalEntry { action, subject, detail };
    journal::record(house, &mut season, actor, entry).await?;
    Ok(change)
}

/// What is refused whatever else the house plays. A form that is sent twice hears what its first
/// one did.
pub(super) fn check(
    catalogue: &Catalogue,
    listing: &Listing,
    request: &ChangeRequest,
    now: Moment,
) -> Result<(), ChangeRefusal> {
    let row = &listing.row;
    let has_begun = row.starts_at <= now;
    if row.cancelled_at.is_some() {
        return Err(ChangeRefusal::Cancelled);
    }
    match request.wanted {
        Wanted::Cancel if has_begun && request.shown_revision.is_some() => {
            return Err(ChangeRefusal::Past);
        }
        Wanted::Move { starts_at } if row.starts_at == starts_at => {
            return Err(ChangeRefusal::SameTime);
        }
        Wanted::Move { starts_at } if starts_at <= now || has_begun => {
            return Err(ChangeRefusal::Past);
        }
        Wanted::Move { starts_at } if !is_in_season(catalogue, listing, starts_at) => {
            return Err(ChangeRefusal::OutOfSeason);
        }
        Wanted::Cancel | Wanted::Move { .. } => {}
    }
    if request.shown_revision.is_some_and(|shown| shown != row.revision) {
        return Err(ChangeRefusal::ChangedMeanwhile);
    }
    let mut notes = request.notes.values();
    match notes.any(|note| note.chars().count() > NOTE_CHARS_MAX) {
        true => Err(ChangeRefusal::NoteTooLong),
        false => Ok(()),
    }
}

/// They open as long before the curtain as they did.
pub(super) fn doors_at(listing: &Listing, starts_at: Moment) -> Moment {
    starts_at.minus_ms(listing.row.starts_at.0 - listing.row.doors_at.0)
}

/// Sheets say days within a season alone.
fn is_in_season(catalogue: &Catalogue, listing: &Listing, starts_at: Moment) -> bool {
    let day = local(starts_at, &listing.row.time_zone).date().to_string();
    let mut seasons = catalogue.seasons.iter().filter(|it| it.id == listing.row.season);
    seasons.all(|it| it.starts_on <= day && day <= it.ends_on)
}

/// No sheet could say so, and what was exported couldn't be imported again.
pub(super) async fn is_hall_taken(
    conn: &mut Conn,
    key: &str,
    starts_at: Moment,
) -> anyhow::Result<bool> {
    let standing = sold::standing(conn).await?;
    let Some(own) = standing.get(key) else { return Ok(false) };
    let ends_at = starts_at.plus_ms(own.ends_at().0 - own.starts_at.0);
    let is_then = |it: &Standing| it.starts_at < ends_at && starts_at < it.ends_at();
    let mut others = standing.iter().filter(|(other, _)| *other != key);
    Ok(others.any(|(_, it)| !it.is_cancelled && it.hall == own.hall && is_then(it)))
}
