//! The words by which customers are found (`domain::people::customer_search`). What writes a
//! name, an address, an e-mail or a telephone of a person calls `refresh` in the same
//! transaction; a new order adds its buyer's. Persons whom a former program wrote are found by
//! `persons.words_at_ms`.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{AccountId, PersonId},
    moment::{DAY_MS, Moment},
    people::customer_search::WordKind,
    wording::text::full_name,
};
use std::collections::BTreeMap;

/// Ways in which somebody's orders name them; the newest are read.
const NAMES_MAX: i64 = 100;

/// Days since 1970 by kind and word.
type Words = BTreeMap<(&'static str, String), i64>;

struct Row<'a> {
    person: PersonId,
    kind: &'a str,
    word: &'a str,
    last_day: i64,
}

/// What an order's form said of its buyer.
pub struct Buyer<'a> {
    pub person: PersonId,
    pub given_name: &'a str,
    pub family_name: &'a str,
    pub email: &'a str,
    pub placed_at: Moment,
}

/// The buyer of a new order is found by what they typed.
#[boxed]
pub async fn add_of_order(conn: &mut Conn, buyer: &Buyer<'_>) -> anyhow::Result<()> {
    let mut words = Words::new();
    let last_day = day(buyer.placed_at);
    put(&mut words, WordKind::Name, &full_name(buyer.given_name, buyer.family_name), last_day);
    put(&mut words, WordKind::Mail, buyer.email, last_day);
    write(conn, buyer.person, &words).await
}

/// Of all that is known of them now. The same again changes nothing.
#[boxed]
pub async fn refresh(conn: &mut Conn, person: PersonId) -> anyhow::Result<()> {
    // Read first: what an order adds meanwhile is none of these, and stays.
    let known = known(conn, person).await?;
    let words = of_person(conn, person).await?;
    for (kind, word) in &known {
        if !words.keys().any(|(of, right)| *of == kind.as_str() && right == word) {
            sqlx::query(
                "delete from search_words where person_id = $1 and kind = $2 and word = $3",
            )
            .bind(person.to_string())
            .bind(kind)
            .bind(word)
            .execute(&mut *conn)
            .await?;
        }
    }
    write(conn, person, &words).await
}

/// Of the account's own person.
#[boxed]
pub async fn refresh_holder(conn: &mut Conn, account: AccountId) -> anyhow::Result<()> {
    let row = sqlx::query("select person_id from accounts where id = $1")
        .bind(account.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    match row {
        Some(row) => refresh(conn, row.id("person_id")?).await,
        None => Ok(()),
    }
}

/// Some whose words aren't written yet, by identity.
#[boxed]
pub async fn without_words(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<PersonId>> {
    sqlx::query("select id from persons where words_at_ms is null order by id limit $1")
        .bind(limit)
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.id("id"))
        .collect()
}

/// The person's words are written in this transaction. False: they were before.
#[boxed]
pub async fn begin(conn: &mut Conn, person: PersonId, at: Moment) -> anyhow::Result<bool> {
    let done =
        sqlx::query("update persons set words_at_ms = $2 where id = $1 and words_at_ms is null")
            .bind(person.to_string())
            .bind(at.0)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

async fn known(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<(String, String)>> {
    sqlx::query("select kind, word from search_words where person_id = $1")
        .bind(person.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| Ok((row.text("kind")?, row.text("word")?)))
        .collect()
}

async fn of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Words> {
    let mut words = Words::new();
    let row = sqlx::query(
        "select given_name, family_name, email, phone, street, postcode, town, created_at_ms, \
         (select max(placed_at_ms) from orders where person_id = persons.id) as placed_at_ms \
         from persons where id = $1",
    )
    .bind(person.to_string())
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(words) };
    let created_at = row.moment("created_at_ms")?;
    let last_day = day(row.moment_or_none("placed_at_ms")?.unwrap_or(created_at).max(created_at));
    let name = full_name(&row.text("given_name")?, &row.text("family_name")?);
    put(&mut words, WordKind::Name, &name, last_day);
    put(&mut words, WordKind::Mail, &row.text_or_none("email")?.unwrap_or_default(), last_day);
    let phone = row.text("phone")?;
    put(&mut words, WordKind::Phone, &phone, last_day);
    put(&mut words, WordKind::PhoneEnd, &phone, last_day);
    for column in ["street", "postcode", "town"] {
        put(&mut words, WordKind::Address, &row.text(column)?, last_day);
    }
    of_invoices(conn, person, last_day, &mut words).await?;
    of_orders(conn, person, &mut words).await?;
    Ok(words)
}

/// To whom their invoices are made out, such as a company.
async fn of_invoices(
    conn: &mut Conn,
    person: PersonId,
    last_day: i64,
    words: &mut Words,
) -> anyhow::Result<()> {
    let row = sqlx::query(
        "select name, street, postcode, town from invoice_parties where person_id = $1",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(()) };
    put(words, WordKind::Name, &row.text("name")?, last_day);
    for column in ["street", "postcode", "town"] {
        put(words, WordKind::Address, &row.text(column)?, last_day);
    }
    Ok(())
}

async fn of_orders(conn: &mut Conn, person: PersonId, words: &mut Words) -> anyhow::Result<()> {
    let rows = sqlx::query(
        "select given_name, family_name, email, max(placed_at_ms) as placed_at_ms from orders \
         where person_id = $1 group by given_name, family_name, email \
         order by placed_at_ms desc limit $2",
    )
    .bind(person.to_string())
    .bind(NAMES_MAX)
    .fetch_all(conn)
    .await?;
    for row in rows {
        let last_day = day(row.moment("placed_at_ms")?);
        let name = full_name(&row.text("given_name")?, &row.text("family_name")?);
        put(words, WordKind::Name, &name, last_day);
        put(words, WordKind::Mail, &row.text("email")?, last_day);
    }
    Ok(())
}

fn day(at: Moment) -> i64 {
    at.0.div_euclid(DAY_MS)
}

/// With the newest day of each.
fn put(words: &mut Words, kind: WordKind, told: &str, last_day: i64) {
    for word in kind.words(told) {
        let known = words.entry((kind.as_str(), word)).or_insert(last_day);
        *known = last_day.max(*known);
    }
}

async fn write(conn: &mut Conn, person: PersonId, words: &Words) -> anyhow::Result<()> {
    let rows: Vec<Row<'_>> = words
        .iter()
        .map(|((kind, word), last_day)| Row { person, kind, word, last_day: *last_day })
        .collect();
    let sql = "insert into search_words (person_id, kind, word, last_day)";
    let known = "on conflict (person_id, kind, word) do update set last_day = excluded.last_day \
                 where search_words.last_day < excluded.last_day";
    bulk::insert_or(conn, sql, known, 4, &rows, |insert, row| {
        insert.bind(row.person.to_string()).bind(row.kind).bind(row.word).bind(row.last_day)
    })
    .await?;
    Ok(())
}
