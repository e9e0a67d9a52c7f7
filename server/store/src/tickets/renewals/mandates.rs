//! Bank accounts that may be debited.

use crate::{Conn, columns::Columns};
use domain::{
    id::{MandateId, PersonId},
    moment::Moment,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    pub id: MandateId,
    pub person: PersonId,
    /// Under which the bank knows it.
    pub reference: String,
    /// Encrypted: `house::sealed`.
    pub iban: String,
    pub account_holder: String,
    pub text_version: String,
    /// Of the text that was signed.
    pub language: String,
    pub signed_at: Moment,
}

/// Instead of the one before.
#[boxed]
pub async fn insert_mandate(conn: &mut Conn, mandate: &Mandate) -> anyhow::Result<()> {
    end_mandate(conn, mandate.person, mandate.signed_at).await?;
    sqlx::query(
        "insert into mandates (id, person_id, reference, iban, account_holder, text_version, \
         language, signed_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(mandate.id.to_string())
    .bind(mandate.person.to_string())
    .bind(&mandate.reference)
    .bind(&mandate.iban)
    .bind(&mandate.account_holder)
    .bind(&mandate.text_version)
    .bind(&mandate.language)
    .bind(mandate.signed_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn end_mandate(conn: &mut Conn, person: PersonId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update mandates set ended_at_ms = $2 where person_id = $1 and ended_at_ms is null",
    )
    .bind(person.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The one that holds.
#[boxed]
pub async fn mandate(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<Mandate>> {
    sqlx::query(
        "select id, person_id, reference, iban, account_holder, text_version, language, \
         signed_at_ms from mandates where person_id = $1 and ended_at_ms is null",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Mandate {
            id: row.id("id")?,
            person: row.id("person_id")?,
            reference: row.text("reference")?,
            iban: row.text("iban")?,
            account_holder: row.text("account_holder")?,
            text_version: row.text("text_version")?,
            language: row.text("language")?,
            signed_at: row.moment("signed_at_ms")?,
        })
    })
    .transpose()
}
