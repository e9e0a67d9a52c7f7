//! What persons consent to: each giving and each withdrawal, and the texts that were agreed to.

use anyhow::Context;
use domain::{
    id::{OrderId, PersonId},
    moment::Moment,
    people::consent::{ConsentPlace, ConsentProof, ConsentStep, Purpose},
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};
use uuid::Uuid;

/// Steps of one person that are read; nobody changes their mind so often.
const STEPS_MAX: i64 = 1_000;

/// The wording that somebody agreed to.
pub struct Text<'a> {
    /// The SHA-256 of all that follows.
    pub id: &'a str,
    pub purpose: Purpose,
    pub language: &'a str,
    pub words: &'a str,
}

/// Consent given or withdrawn.
pub struct NewStep<'a> {
    pub id: Uuid,
    pub person: PersonId,
    pub purpose: Purpose,
    /// None: it is withdrawn.
    pub text: Option<&'a str>,
    /// It holds once this order is paid.
    pub order: Option<OrderId>,
    pub place: ConsentPlace,
    pub at: Moment,
}

#[boxed]
pub async fn keep_text(conn: &mut Conn, text: &Text<'_>, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into consent_texts (id, purpose, language, words, first_shown_at_ms) \
         values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
    )
    .bind(text.id)
    .bind(text.purpose.as_str())
    .bind(text.language)
    .bind(text.words)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn insert(conn: &mut Conn, step: &NewStep<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into consents (id, person_id, purpose, given, text_id, order_id, place, at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(step.id.to_string())
    .bind(step.person.to_string())
    .bind(step.purpose.as_str())
    .bind(i64::from(step.text.is_some()))
    .bind(step.text)
    .bind(step.order.map(|order| order.to_string()))
    .bind(step.place.as_str())
    .bind(step.at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Two changes of one person's come one after the other.
#[boxed]
pub async fn lock(conn: &mut Conn, person: PersonId) -> anyhow::Result<()> {
    sqlx::query("update persons set language = language where id = $1")
        .bind(person.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// One where an order that was paid is proof enough.
fn takes_orders(proof: ConsentProof) -> i64 {
    match proof {
        ConsentProof::PaidOrder => 1,
        ConsentProof::Mailbox => 0,
    }
}

/// The oldest first, without those that lack the proof.
#[boxed]
pub async fn steps(
    conn: &mut Conn,
    person: PersonId,
    purpose: Purpose,
    proof: ConsentProof,
) -> anyhow::Result<Vec<ConsentStep>> {
    sqlx::query(
        "select c.given, c.at_ms, c.place, c.text_id, t.language from consents c \
         left join consent_texts t on t.id = c.text_id \
         left join orders o on o.id = c.order_id \
         where c.person_id = $1 and c.purpose = $2 \
         and (c.order_id is null or ($4 = 1 and o.paid_at_ms is not null)) \
         order by c.at_ms, c.id limit $3",
    )
    .bind(person.to_string())
    .bind(purpose.as_str())
    .bind(STEPS_MAX)
    .bind(takes_orders(proof))
    .fetch_all(conn)
    .await?
    .iter()
    .map(step_of)
    .collect()
}

fn step_of(row: &AnyRow) -> anyhow::Result<ConsentStep> {
    let place = row.text("place")?;
    let text = row.text_or_none("text_id")?.zip(row.text_or_none("language")?);
    Ok(ConsentStep {
        is_given: row.int("given")? == 1,
        at: row.moment("at_ms")?,
        place: ConsentPlace::parse(&place).with_context(|| format!("a place is {place}"))?,
        text,
    })
}

/// Somebody who may be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consenting {
    pub email: String,
    pub language: String,
    pub since: Moment,
}

/// Of all persons whose last word is yes, by their addresses. `since`: when they said so last.
#[boxed]
pub async fn all(
    conn: &mut Conn,
    purpose: Purpose,
    proof: ConsentProof,
) -> anyhow::Result<Vec<Consenting>> {
    sqlx::query(
        "select p.email, p.language, c.at_ms from consents c \
         join persons p on p.id = c.person_id left join orders o on o.id = c.order_id \
         where c.purpose = $1 and c.given = 1 and p.email is not null \
         and (c.order_id is null or ($2 = 1 and o.paid_at_ms is not null)) \
         and not exists (select 1 from consents n left join orders m on m.id = n.order_id \
           where n.person_id = c.person_id and n.purpose = c.purpose \
           and (n.order_id is null or ($2 = 1 and m.paid_at_ms is not null)) \
           and (n.at_ms > c.at_ms or (n.at_ms = c.at_ms and n.id > c.id))) \
         order by p.email",
    )
    .bind(purpose.as_str())
    .bind(takes_orders(proof))
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Consenting {
            email: row.text("email")?,
            language: row.text("language")?,
            since: row.moment("at_ms")?,
        })
    })
    .collect()
}
