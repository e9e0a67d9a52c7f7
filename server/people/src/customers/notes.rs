//! What colleagues write down about a customer, for each other.

use crate::customer_page::may_read;
use anyhow::Context;
use domain::{
    id::{CustomerNoteId, PersonId},
    moment::Moment,
    people::actor::{Action, Actor},
    wording::text::is_hidden,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    people::{
        merges,
        notes::{self, Note},
    },
};

/// Of one note.
pub const CHARS_MAX: usize = 1_000;
/// Of one customer.
pub const NOTES_MAX: u32 = 200;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    pub id: CustomerNoteId,
    pub words: String,
    /// Empty: a command wrote it.
    pub author_name: String,
    pub written_at: Moment,
    /// The reader may delete it.
    pub may_delete: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteRefusal {
    UnknownCustomer,
    /// Nothing is written.
    Empty,
    TooLong,
    TooMany,
    /// It is gone, or somebody else wrote it.
    UnknownNote,
}

/// The newest first.
///
/// # Errors
/// Without the right to see customers.
#[boxed]
pub async fn notes_of(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<Vec<NoteView>, NotAnswered> {
    may_read(actor)?;
    let mut conn = house.store().read().await?;
    let found = notes::of_person(&mut conn, person, i64::from(NOTES_MAX)).await?;
    let is_own = |note: &Note| note.author.is_some() && note.author == actor.operator();
    let view = |note: Note| NoteView {
        may_delete: may_delete_all(actor) || is_own(&note),
        id: note.id,
        words: note.words,
        author_name: note.author_name,
        written_at: note.written_at,
    };
    Ok(found.into_iter().map(view).collect())
}

/// Administrators tidy up after everybody.
fn may_delete_all(actor: &Actor) -> bool {
    actor.permit(Action::ManageStaff, "*").is_ok()
}

/// # Errors
/// Why nothing was written down; without the right to see customers.
#[boxed]
pub async fn write_note(
    house: &House,
    actor: &Actor,
    person: PersonId,
    words: &str,
) -> Result<(), Failure<NoteRefusal>> {
    may_read(actor)?;
    let words = checked(words).map_err(Failure::Refused)?;
    let asked = Arc::new((actor.clone(), words));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move { write(&house, conn, &asked.0, person, &asked.1).await })
        })
        .await
}

/// With its lines, and without what nobody sees.
fn checked(words: &str) -> Result<String, NoteRefusal> {
    let seen = words.chars().filter(|sign| *sign == '\n' || !is_hidden(*sign));
    let words = seen.collect::<String>().trim().to_owned();
    match words.chars().count() {
        0 => Err(NoteRefusal::Empty),
        count if count > CHARS_MAX => Err(NoteRefusal::TooLong),
        _ => Ok(words),
    }
}

async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    words: &str,
) -> Result<(), Failure<NoteRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(record) = merges::record(conn, person).await? else {
        return refused(NoteRefusal::UnknownCustomer);
    };
    let person = record.merged_into.unwrap_or(person);
    if notes::count(conn, person).await? >= i64::from(NOTES_MAX) {
        return refused(NoteRefusal::TooMany);
    }
    let note = Note {
        id: CustomerNoteId(house.new_id()),
        words: words.to_owned(),
        author: actor.operator(),
        author_name: String::new(),
        written_at: house.now(),
    };
    notes::insert(conn, person, &note).await?;
    let entry = change("person.note", person, note.id);
    Ok(journal::record(house, conn, actor, entry).await?)
}

/// Their own, or any for an administrator.
///
/// # Errors
/// There is none that they may delete; without the right to see customers.
#[boxed]
pub async fn delete_note(
    house: &House,
    actor: &Actor,
    person: PersonId,
    note: CustomerNoteId,
) -> Result<(), Failure<NoteRefusal>> {
    may_read(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { delete(&house, conn, &actor, person, note).await })
        })
        .await
}

async fn delete(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    note: CustomerNoteId,
) -> Result<(), Failure<NoteRefusal>> {
    let author = match may_delete_all(actor) {
        true => None,
        false => Some(actor.operator().context("only colleagues write notes")?),
    };
    if !notes::delete(conn, person, note, author).await? {
        return Err(Failure::Refused(NoteRefusal::UnknownNote));
    }
    let entry = change("person.note-deleted", person, note);
    Ok(journal::record(house, conn, actor, entry).await?)
}

/// Without its words.
fn change(action: &'static str, person: PersonId, note: CustomerNoteId) -> JournalEntry<'static> {
    let detail = json!({ "note": note.to_string() });
    JournalEntry { action, subject: Subject::Person(person), detail }
}
