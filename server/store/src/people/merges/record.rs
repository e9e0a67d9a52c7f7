//! A record of a customer, those that look like it, and for whom it acts.

use crate::{Conn, columns::Columns, people};
use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
    people::{customer::Holder, doubles::RecordFacts},
};
use sqlx::any::AnyRow;

/// A record as far as a merge asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    /// Empty: none of their own.
    pub email: String,
    pub phone: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
    pub created_at: Moment,
    pub account: Option<AccountId>,
    /// The record that it went over to.
    pub merged_into: Option<PersonId>,
}

impl Record {
    pub fn facts(&self) -> RecordFacts<'_> {
        RecordFacts {
            given_name: &self.given_name,
            family_name: &self.family_name,
            email: &self.email,
            phone: &self.phone,
            street: &self.street,
            postcode: &self.postcode,
            town: &self.town,
        }
    }
}

macro_rules! record_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.given_name, p.family_name, p.email, p.phone, p.street, p.postcode, \
             p.town, p.country, p.created_at_ms, p.merged_into_id, a.id as account_id \
             from persons p left join accounts a on a.person_id = p.id ",
            $rest
        )
    };
}

fn record_of(row: &AnyRow) -> anyhow::Result<Record> {
    Ok(Record {
        person: row.id("id")?,
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
        email: row.text_or_none("email")?.unwrap_or_default(),
        phone: row.text("phone")?,
        street: row.text("street")?,
        postcode: row.text("postcode")?,
        town: row.text("town")?,
        country: row.text("country")?,
        created_at: row.moment("created_at_ms")?,
        account: row.id_or_none("account_id")?,
        merged_into: row.id_or_none("merged_into_id")?,
    })
}

#[boxed]
pub async fn record(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<Record>> {
    let row = sqlx::query(record_query!("where p.id = $1")).bind(person.to_string());
    row.fetch_optional(conn).await?.as_ref().map(record_of).transpose()
}

/// More are compared at no house.
const ALIKE_MAX: i64 = 500;

/// Records that may be doubles of this one: of its telephone, its mailbox or its postcode. Who is
/// one, `domain::people::doubles` says.
#[boxed]
pub async fn alike(conn: &mut Conn, record: &Record) -> anyhow::Result<Vec<Record>> {
    let mailbox = record.email.split(['@', '+']).next().unwrap_or_default().replace('.', "");
    sqlx::query(record_query!(
        "where p.merged_into_id is null and p.id <> $1 and \
         ((p.phone <> '' and replace(replace(replace(replace(replace(replace(p.phone, ' ', ''), \
            '-', ''), '.', ''), '/', ''), '(', ''), ')', '') like '%' || $2) \
          or ($3 <> '' and replace(lower(p.email), '.', '') like $3 || '%') \
          or (p.street <> '' and p.postcode = $4 and p.town <> '' \
            and lower(substr(p.family_name, 1, 2)) = lower(substr($5, 1, 2)))) \
         order by p.created_at_ms, p.id limit $6"
    ))
    .bind(record.person.to_string())
    .bind(last_digits(&record.phone))
    .bind(mailbox.to_lowercase())
    .bind(&record.postcode)
    .bind(&record.family_name)
    .bind(ALIKE_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(record_of)
    .collect()
}

/// Of a telephone number; where it has too few, what no number ends with.
fn last_digits(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    match digits.len() < LAST_DIGITS {
        true => "-".to_owned(),
        false => digits[digits.len() - LAST_DIGITS..].iter().collect(),
    }
}

const LAST_DIGITS: usize = 7;

/// The account's persons if they have one, the record itself first; without one, they alone.
#[boxed]
pub async fn with_others(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Holder>> {
    let account: Option<String> =
        sqlx::query_scalar("select id from accounts where person_id = $1")
            .bind(person.to_string())
            .fetch_optional(&mut *conn)
            .await?;
    match account {
        Some(account) => people::of_account(conn, account.parse()?).await,
        None => Ok(people::holder(conn, person).await?.into_iter().collect()),
    }
}
