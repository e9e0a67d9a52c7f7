//! All that is kept of an account's holder, subject by subject, for themselves.

mod others;
mod questions;

use questions::{OWN, Of, QUESTIONS};

use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
};
use serde_json::{Map, Number, Value};
use sqlx::{AssertSqlSafe, Column, Row, ValueRef, any::AnyRow};
use store::{Conn, columns::Columns};

/// Rows of one subject; nobody has so many.
const ROWS_MAX: i64 = 10_000;

/// Whose data they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub account: AccountId,
    pub person: PersonId,
    /// In lower case.
    pub email: String,
}

/// Rows by subject. Columns are named as they are stored; moments are UTC (RFC 3339), amounts are
/// minor units of their currency.
#[boxed]
pub async fn all(conn: &mut Conn, owner: &Owner) -> anyhow::Result<Map<String, Value>> {
    let mut data = Map::new();
    let of_others = others::orders(conn, owner.person).await?;
    let addresses = addresses(conn, owner).await?;
    for question in QUESTIONS {
        let whose = match question.of {
            Of::Account => vec![owner.account.to_string()],
            Of::Person => vec![owner.person.to_string()],
            Of::Address => addresses.clone(),
        };
        let sql = question.sql.replace("{own}", OWN);
        let mut rows = Vec::new();
        for whose in whose {
            let query = sqlx::query(AssertSqlSafe(sql.clone())).bind(whose).bind(ROWS_MAX);
            for found in query.fetch_all(&mut *conn).await? {
                rows.push(row(&found)?);
            }
        }
        for row in &mut rows {
            others::leave_out(question.subject, row, &of_others);
        }
        data.insert(question.subject.to_owned(), Value::Array(rows));
    }
    Ok(data)
}

/// Theirs, and those of records that were made one with theirs.
async fn addresses(conn: &mut Conn, owner: &Owner) -> anyhow::Result<Vec<String>> {
    let mut addresses = vec![owner.email.clone()];
    let merged = sqlx::query(
        "select email from persons where merged_into_id = $1 and email is not null order by id",
    );
    for row in merged.bind(owner.person.to_string()).fetch_all(conn).await? {
        addresses.push(row.text("email")?);
    }
    Ok(addresses)
}

/// A column ending in `_ms` holds a moment.
fn row(row: &AnyRow) -> anyhow::Result<Value> {
    let mut object = Map::new();
    for column in row.columns() {
        let name = column.name();
        let is_null = row.try_get_raw(name)?.is_null();
        let number = || row.try_get::<i64, _>(name);
        let (key, value) = match name.strip_suffix("_ms") {
            Some(key) if is_null => (key, Value::Null),
            Some(key) => (key, Value::String(written(Moment(number()?)))),
            None if is_null => (name, Value::Null),
            None => match number() {
                Ok(number) => (name, Value::Number(Number::from(number))),
                Err(_) => (name, Value::String(row.text(name)?)),
            },
        };
        object.insert(key.to_owned(), value);
    }
    Ok(Value::Object(object))
}

fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    /// The names that a question's columns have in the copy.
    fn columns(sql: &str) -> Vec<String> {
        let list = sql.strip_prefix("select ").and_then(|rest| rest.split(" from ").next());
        let mut names = Vec::new();
        let (mut depth, mut column) = (0, String::new());
        for letter in list.expect("a select").chars().chain([',']) {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            if letter == ',' && depth == 0 {
                let name = column.rsplit([' ', '.']).next().expect("a name").replace('"', "");
                names.push(name.trim_end_matches("_ms").to_owned());
                column.clear();
            } else {
                column.push(letter);
            }
        }
        names
    }

    #[test]
    fn each_subject_and_each_column_has_a_name_that_people_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/datacopy.ftl");
        let words = fs::read_to_string(folder).expect("English");
        let has = |id: String| words.lines().any(|line| line.starts_with(&format!("{id} =")));
        for question in QUESTIONS {
            let subject = question.subject.replace('_', "-");
            assert!(has(format!("datacopy-subject-{subject}")), "{subject}");
            for column in columns(question.sql) {
                let is_hidden = ["currency", "position", "seat_ordinal"].contains(&column.as_str());
                let column = column.replace('_', "-");
                assert!(is_hidden || has(format!("datacopy-field-{column}")), "{column}");
            }
        }
    }
}
