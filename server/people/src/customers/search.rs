//! Customers found as staff type: a part of a name, a telephone, an address, an e-mail, an
//! order's code, a ticket's barcode, the last four digits of a card. What is typed stands in no
//! address of a page and in no log.
//!
//! The page's code asks by `POST /{language}/staff/find/customers`, a form with the field `text`,
//! and gets JSON (`staff::counter::found`): `customers` is a list, `more` a number, and `told`
//! says it in words. Of each customer it says `person`, `name`, `mail`, `phone`, `address`,
//! `kinds`, `kind_names`, `orders`, `last_order` (null, or `code` and `placed_at`), `found_by` and
//! `page`.
//! A stranger is led to the door; without the right it is 403. Too many questions a minute, or
//! customers an hour, are 429, whose `told` says so.

mod asked;

use super::file_views;
use asked::{count_question, count_shown};
use domain::{
    id::PersonId,
    moment::Moment,
    people::{
        actor::{Action, Actor},
        customer_search::CustomerQuestion,
    },
};
use house::{Failure, House};
use records::customer_search::{self, DETAILS_MAX, Found, PersonRow};
use store::{Conn, people::search_words};

/// Persons in one transaction of the job.
const AT_ONCE: i64 = 100;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundCustomers {
    /// Whose name is as it was typed first, then who bought last.
    pub customers: Vec<FoundCustomer>,
    /// So many beside them.
    pub more: i64,
    /// There are even more: so many have what was typed that they weren't all counted.
    pub is_more: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCustomer {
    pub person: PersonId,
    /// Empty until they have told it.
    pub name: String,
    /// Empty: they have none of their own.
    pub email: String,
    pub phone: String,
    /// In one line.
    pub address: String,
    /// What the house says that they are now, by the keys of its sheet.
    pub kinds: Vec<String>,
    pub orders: i64,
    pub last_order: Option<LastOrder>,
    pub found_by: FoundBy,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastOrder {
    pub code: String,
    pub placed_at: Moment,
}

/// What was typed is this of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundBy {
    /// Of a name, an address or an e-mail.
    Words,
    /// Of a telephone, or of an address.
    Number,
    Order,
    Barcode,
    Card,
}

impl FoundBy {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Number => "number",
            Self::Order => "order",
            Self::Barcode => "barcode",
            Self::Card => "card",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchRefusal {
    /// The account asked too often within a minute.
    TooOften,
    /// It was shown too many customers within an hour.
    TooMany,
}

/// # Errors
/// The actor may not look, asked too often, or was shown too many.
#[boxed]
pub async fn find_customers(
    house: &House,
    actor: &Actor,
    typed: &str,
) -> Result<FoundCustomers, Failure<SearchRefusal>> {
    actor.permit(Action::FindCustomers, "*")?;
    if let Some(account) = actor.operator() {
        count_question(house, account).await?;
    }
    let question = CustomerQuestion::of(typed);
    if question.is_empty() {
        return Ok(FoundCustomers::default());
    }
    let mut conn = house.store().read().await?;
    let hits = hits(&mut conn, &question).await?;
    let persons: Vec<PersonId> = hits.persons.iter().map(|(person, _)| *person).collect();
    let rows = customer_search::details(&mut conn, &persons, house.now()).await?;
    drop(conn);
    if let Some(account) = actor.operator() {
        count_shown(house, actor, account, &persons).await?;
    }
    file_views::few_found(house, actor, &persons).await?;
    let found_by = |person: PersonId| {
        let hit = hits.persons.iter().find(|(known, _)| *known == person);
        hit.map_or(FoundBy::Words, |(_, by)| *by)
    };
    let more = hits.count - persons.len() as i64;
    let customers = rows.into_iter().map(|row| customer(found_by(row.person), row)).collect();
    Ok(FoundCustomers { customers, more: more.max(0), is_more: hits.is_more })
}

fn customer(found_by: FoundBy, row: PersonRow) -> FoundCustomer {
    let last_order = row.last_code.zip(row.last_placed_at);
    FoundCustomer {
        person: row.person,
        name: row.name,
        email: row.email,
        phone: row.phone,
        address: row.address,
        kinds: row.kinds,
        orders: row.orders,
        last_order: last_order.map(|(code, placed_at)| LastOrder { code, placed_at }),
        found_by,
    }
}

/// Who was found, by what, and how many there are.
#[derive(Default)]
struct Hits {
    persons: Vec<(PersonId, FoundBy)>,
    count: i64,
    /// Not all were counted.
    is_more: bool,
}

impl Hits {
    fn add(&mut self, found: Found, by: FoundBy) {
        self.count += found.count;
        self.is_more |= !found.is_counted;
        for person in found.persons {
            match self.persons.iter().any(|(known, _)| *known == person) {
                true => self.count -= 1,
                false if self.persons.len() < DETAILS_MAX => self.persons.push((person, by)),
                false => {}
            }
        }
    }

    fn add_all(&mut self, persons: Vec<PersonId>, by: FoundBy) {
        let count = persons.len() as i64;
        self.add(Found { persons, count, is_counted: true }, by);
    }
}

/// A code is of one order or ticket: where there is one, nobody else is meant.
async fn hits(conn: &mut Conn, question: &CustomerQuestion) -> anyhow::Result<Hits> {
    let (mut hits, limit) = (Hits::default(), DETAILS_MAX as i64);
    if let Some(code) = &question.order {
        hits.add_all(customer_search::by_order(conn, code).await?, FoundBy::Order);
    }
    if let Some(code) = &question.barcode {
        hits.add_all(customer_search::by_barcode(conn, code).await?, FoundBy::Barcode);
    }
    if !hits.persons.is_empty() {
        return Ok(hits);
    }
    if let Some(number) = &question.number {
        hits.add(customer_search::by_number(conn, number, limit).await?, FoundBy::Number);
    }
    if let Some(end) = &question.card_end {
        hits.add(customer_search::by_card_end(conn, end, limit).await?, FoundBy::Card);
    }
    hits.add(customer_search::by_words(conn, &question.words, limit).await?, FoundBy::Words);
    Ok(hits)
}

/// Words of some persons who have none yet: who were there before the words were, whom a former
/// program wrote, or who only signed in. The same again has no further effect.
#[boxed]
pub async fn write_words(house: &House) -> anyhow::Result<()> {
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                for person in search_words::without_words(conn, AT_ONCE).await? {
                    if search_words::begin(conn, person, house.now()).await? {
                        search_words::refresh(conn, person).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}
