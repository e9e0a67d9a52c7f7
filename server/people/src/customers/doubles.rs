//! Other records that are likely the same customer's.

use crate::customer_page::{address, may_read};
use domain::{
    id::PersonId,
    people::{
        actor::Actor,
        doubles::{DoubleSign, double_sign},
    },
    wording::text::full_name,
};
use house::{House, NotAnswered};
use store::{
    Conn,
    people::merges::{self, Record},
};

/// Shown beside a record; a colleague compares no more.
pub const DOUBLES_MAX: usize = 10;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Double {
    pub person: PersonId,
    /// Empty until they have told it.
    pub name: String,
    /// Empty: they have none of their own.
    pub email: String,
    pub phone: String,
    /// In one line.
    pub address: String,
    /// Why they look alike; None: nothing says so.
    pub sign: Option<DoubleSign>,
}

/// Of a customer, the oldest first.
///
/// # Errors
/// Without the right to see customers.
#[boxed]
pub async fn doubles(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<Vec<Double>, NotAnswered> {
    may_read(actor)?;
    let mut conn = house.store().read().await?;
    match merges::record(&mut conn, person).await? {
        Some(record) if record.merged_into.is_none() => Ok(doubles_of(&mut conn, &record).await?),
        Some(_) | None => Ok(Vec::new()),
    }
}

/// Of a record that may not be written yet.
pub(super) async fn doubles_of(conn: &mut Conn, record: &Record) -> anyhow::Result<Vec<Double>> {
    let alike = merges::alike(conn, record).await?;
    let found = alike.iter().filter_map(|other| {
        let sign = double_sign(&record.facts(), &other.facts())?;
        Some(double_of(other, Some(sign)))
    });
    Ok(found.take(DOUBLES_MAX).collect())
}

pub(super) fn double_of(record: &Record, sign: Option<DoubleSign>) -> Double {
    Double {
        person: record.person,
        name: full_name(&record.given_name, &record.family_name),
        email: record.email.clone(),
        phone: record.phone.clone(),
        address: address(record),
        sign,
    }
}
