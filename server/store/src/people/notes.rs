//! What colleagues write down about customers.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, CustomerNoteId, PersonId},
    moment::Moment,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: CustomerNoteId,
    pub words: String,
    /// None: a command wrote it.
    pub author: Option<AccountId>,
    /// Empty for a command.
    pub author_name: String,
    pub written_at: Moment,
}

#[boxed]
pub async fn insert(conn: &mut Conn, person: PersonId, note: &Note) -> anyhow::Result<()> {
    sqlx::query(
        "insert into customer_notes (id, person_id, words, author_id, written_at_ms) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(note.id.to_string())
    .bind(person.to_string())
    .bind(&note.words)
    .bind(note.author.map(|author| author.to_string()))
    .bind(note.written_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The newest first.
#[boxed]
pub async fn of_person(conn: &mut Conn, person: PersonId, limit: i64) -> anyhow::Result<Vec<Note>> {
    sqlx::query(
        "select n.id, n.words, n.author_id, n.written_at_ms, s.name as author_name \
         from customer_notes n left join staff s on s.account_id = n.author_id \
         where n.person_id = $1 order by n.written_at_ms desc, n.id desc limit $2",
    )
    .bind(person.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Note {
            id: row.id("id")?,
            words: row.text("words")?,
            author: row.id_or_none("author_id")?,
            author_name: row.text_or_none("author_name")?.unwrap_or_default(),
            written_at: row.moment("written_at_ms")?,
        })
    })
    .collect()
}

#[boxed]
pub async fn count(conn: &mut Conn, person: PersonId) -> anyhow::Result<i64> {
    let count = sqlx::query_scalar("select count(*) from customer_notes where person_id = $1");
    Ok(count.bind(person.to_string()).fetch_one(conn).await?)
}

/// `author`: only if it is theirs; None: anybody's. False: there is no such note of theirs.
#[boxed]
pub async fn delete(
    conn: &mut Conn,
    person: PersonId,
    note: CustomerNoteId,
    author: Option<AccountId>,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "delete from customer_notes where id = $1 and person_id = $2 \
         and ($3 = '' or author_id = $3)",
    )
    .bind(note.to_string())
    .bind(person.to_string())
    .bind(author.map(|author| author.to_string()).unwrap_or_default())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
