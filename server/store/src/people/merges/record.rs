//! A record of a customer, those that look like it, and for whom it acts.

use crate::{Conn, columns::Columns, people};
use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
    people::{
        customer::Holder,
        customer_search::{WordKind, WordRange},
        doubles::RecordFacts,
    },
    wording::folded::{folded_words, squeezed},
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

/// Records that were made one with this one.
#[boxed]
pub async fn gone_into(conn: &mut Conn, kept: PersonId) -> anyhow::Result<Vec<PersonId>> {
    sqlx::query("select id from persons where merged_into_id = $1 order by id")
        .bind(kept.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.id("id"))
        .collect()
}

/// More are compared at no house.
const ALIKE_MAX: i64 = 500;

/// Records that may be doubles of this one, by their words: of its telephone, its mailbox, or its
/// family name and place. Who is one, `domain::people::doubles` says.
#[boxed]
pub async fn alike(conn: &mut Conn, record: &Record) -> anyhow::Result<Vec<Record>> {
    let (phone, mailbox) = (last_digits(&record.phone), mailbox(&record.email));
    let has_postcode = !record.postcode.trim().is_empty();
    let place = if has_postcode { &record.postcode } else { &record.town };
    sqlx::query(record_query!(
        "where p.merged_into_id is null and p.id <> $1 and p.id in ( \
         select w.person_id from search_words w where w.word >= $2 and w.word < $3 union \
         select w.person_id from search_words w where w.word >= $4 and w.word < $5 union \
         select w.person_id from search_words w where w.word = $6 and exists ( \
           select 1 from search_words n where n.person_id = w.person_id and n.word = $7)) \
         order by p.created_at_ms, p.id limit $8"
    ))
    .bind(record.person.to_string())
    .bind(phone.from)
    .bind(phone.until)
    .bind(mailbox.from)
    .bind(mailbox.until)
    .bind(first_word(place))
    .bind(first_word(&record.family_name))
    .bind(ALIKE_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(record_of)
    .collect()
}

/// Of a telephone number; nothing where it has too few.
fn last_digits(phone: &str) -> WordRange {
    let words = WordKind::PhoneEnd.words(phone);
    let end = words.first().and_then(|word| word.get(..=LAST_DIGITS));
    end.map(WordRange::beginning).unwrap_or_default()
}

/// Behind a letter of its word.
const LAST_DIGITS: usize = 7;

/// Dots and what stands behind a plus sign are left out.
fn mailbox(email: &str) -> WordRange {
    let name = squeezed(email.split(['@', '+']).next().unwrap_or_default());
    let word = if name.len() < NAME_LETTERS_MIN { squeezed(email) } else { name };
    match word.is_empty() {
        true => WordRange::default(),
        false => WordRange::beginning(&word),
    }
}

/// Too many words begin with fewer: such an address is found as a whole.
const NAME_LETTERS_MIN: usize = 3;

fn first_word(text: &str) -> String {
    folded_words(text).into_iter().next().unwrap_or_default()
}

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
