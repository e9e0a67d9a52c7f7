//! What accounts' own persons tell of themselves, and where their logins are open.

use domain::{
    id::{AccountId, PersonId, SessionId},
    moment::Moment,
    people::profile::Profile,
};
use store::{Conn, columns::Columns, people::search_words};

/// Browsers that are shown; more are not read.
const SESSIONS_MAX: i64 = 50;

#[boxed]
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<Option<(PersonId, Profile)>> {
    sqlx::query(
        "select p.id, p.given_name, p.family_name, p.phone, p.street, p.postcode, p.town, \
         p.country, p.language from accounts a join persons p on p.id = a.person_id \
         where a.id = $1",
    )
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        let profile = Profile {
            given_name: row.text("given_name")?,
            family_name: row.text("family_name")?,
            phone: row.text("phone")?,
            street: row.text("street")?,
            postcode: row.text("postcode")?,
            town: row.text("town")?,
            country: row.text("country")?,
            language: row.text("language")?,
        };
        Ok((row.id("id")?, profile))
    })
    .transpose()
}

#[boxed]
pub async fn save(conn: &mut Conn, person: PersonId, profile: &Profile) -> anyhow::Result<()> {
    sqlx::query(
        "update persons set given_name = $2, family_name = $3, phone = $4, street = $5, \
         postcode = $6, town = $7, country = $8, language = $9 where id = $1",
    )
    .bind(person.to_string())
    .bind(&profile.given_name)
    .bind(&profile.family_name)
    .bind(&profile.phone)
    .bind(&profile.street)
    .bind(&profile.postcode)
    .bind(&profile.town)
    .bind(&profile.country)
    .bind(&profile.language)
    .execute(&mut *conn)
    .await?;
    search_words::refresh(conn, person).await
}

/// Telephone and address, each where nothing is known of it.
#[boxed]
pub async fn fill(conn: &mut Conn, person: PersonId, told: &Profile) -> anyhow::Result<()> {
    let phone = sqlx::query("update persons set phone = $2 where id = $1 and phone = ''")
        .bind(person.to_string())
        .bind(&told.phone)
        .execute(&mut *conn)
        .await?;
    let address = sqlx::query(
        "update persons set street = $2, postcode = $3, town = $4, country = $5 \
         where id = $1 and street = '' and postcode = '' and town = '' and country = ''",
    )
    .bind(person.to_string())
    .bind(&told.street)
    .bind(&told.postcode)
    .bind(&told.town)
    .bind(&told.country)
    .execute(&mut *conn)
    .await?;
    let has_phone = phone.rows_affected() == 1 && !told.phone.is_empty();
    let has_address = address.rows_affected() == 1 && !told.street.is_empty();
    match has_phone || has_address {
        true => search_words::refresh(conn, person).await,
        false => Ok(()),
    }
}

/// A browser in which an account is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSession {
    pub id: SessionId,
    pub signed_in_at: Moment,
    /// To the day.
    pub seen_at: Moment,
}

/// Those signed in after a moment, the one seen last first.
#[boxed]
pub async fn open_sessions(
    conn: &mut Conn,
    account: AccountId,
    after: Moment,
) -> anyhow::Result<Vec<OpenSession>> {
    sqlx::query(
        "select id, signed_in_at_ms, seen_at_ms from sessions \
         where account_id = $1 and signed_in_at_ms > $2 \
         order by seen_at_ms desc, signed_in_at_ms desc, id limit $3",
    )
    .bind(account.to_string())
    .bind(after.0)
    .bind(SESSIONS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(OpenSession {
            id: row.id("id")?,
            signed_in_at: row.moment("signed_in_at_ms")?,
            seen_at: row.moment("seen_at_ms")?,
        })
    })
    .collect()
}

/// All browsers in which the account is signed in.
#[boxed]
pub async fn browsers(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<SessionId>> {
    sqlx::query("select id from sessions where account_id = $1 order by id")
        .bind(account.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.id("id"))
        .collect()
}
