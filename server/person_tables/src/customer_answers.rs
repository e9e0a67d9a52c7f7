//! What persons answered to the house's own questions, and who was asked once.

use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
};
use store::{Conn, columns::Columns};

/// (field, answer), by their fields.
#[boxed]
pub async fn of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<(String, String)>> {
    sqlx::query("select field, answer from customer_answers where person_id = $1 order by field")
        .bind(person.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| Ok((row.text("field")?, row.text("answer")?)))
        .collect()
}

/// Fields that anybody answered, by their keys.
#[boxed]
pub async fn fields(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    let fields = sqlx::query_scalar("select distinct field from customer_answers order by field")
        .fetch_all(conn)
        .await?;
    Ok(fields)
}

/// An answer of somebody's.
#[derive(Clone, Copy)]
pub struct NewAnswer<'a> {
    pub person: PersonId,
    pub field: &'a str,
    pub answer: &'a str,
    pub at: Moment,
}

/// In place of what was answered before.
#[boxed]
pub async fn put(conn: &mut Conn, new: NewAnswer<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into customer_answers (person_id, field, answer, answered_at_ms) \
         values ($1, $2, $3, $4) on conflict (person_id, field) \
         do update set answer = excluded.answer, answered_at_ms = excluded.answered_at_ms \
         where customer_answers.answer <> excluded.answer",
    )
    .bind(new.person.to_string())
    .bind(new.field)
    .bind(new.answer)
    .bind(new.at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Where nothing was answered before.
#[boxed]
pub async fn fill(conn: &mut Conn, new: NewAnswer<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into customer_answers (person_id, field, answer, answered_at_ms) \
         values ($1, $2, $3, $4) on conflict (person_id, field) do nothing",
    )
    .bind(new.person.to_string())
    .bind(new.field)
    .bind(new.answer)
    .bind(new.at.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn remove(conn: &mut Conn, person: PersonId, field: &str) -> anyhow::Result<()> {
    sqlx::query("delete from customer_answers where person_id = $1 and field = $2")
        .bind(person.to_string())
        .bind(field)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn was_asked(conn: &mut Conn, person: PersonId) -> anyhow::Result<bool> {
    let row = sqlx::query("select person_id from registrations where person_id = $1");
    Ok(row.bind(person.to_string()).fetch_optional(conn).await?.is_some())
}

#[boxed]
pub async fn note_asked(conn: &mut Conn, person: PersonId, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into registrations (person_id, asked_at_ms) values ($1, $2) \
         on conflict (person_id) do nothing",
    )
    .bind(person.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whoever answers for a person that has an account is its holder alone.
#[boxed]
pub async fn account_of(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<AccountId>> {
    let row = sqlx::query("select id from accounts where person_id = $1");
    let row = row.bind(person.to_string()).fetch_optional(conn).await?;
    row.map(|row| row.id("id")).transpose()
}
