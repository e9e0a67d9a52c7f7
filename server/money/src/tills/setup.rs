//! Which tills the house has.

use super::rights::permit_manage;
use domain::{
    id::TillId,
    people::actor::Actor,
    sales::till::{KEY_CHARS_MAX, NAME_CHARS_MAX, TillRefusal},
    wording::text::is_hidden,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use people::sales::Counter;
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    tills::{self, Till, shifts},
};

/// A drawer that the house begins to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTill {
    /// By which commands name it: letters, digits, `-`, `_` and `.`.
    pub key: String,
    pub name: String,
    pub counter: Counter,
    /// The key of the company whose floats are in it. None: the first one by its key.
    pub company: Option<String>,
}

impl NewTill {
    fn is_named(&self) -> bool {
        let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
        let name = self.name.trim();
        (1..=KEY_CHARS_MAX).contains(&self.key.len())
            && self.key.chars().all(is_plain)
            && (1..=NAME_CHARS_MAX).contains(&name.chars().count())
            && !name.chars().any(is_hidden)
    }
}

/// From now on cash at its counter needs an open shift.
///
/// # Errors
/// Why there is no such till; without the right to manage tills there.
#[boxed]
pub async fn add_till(
    house: &House,
    actor: &Actor,
    new: &NewTill,
) -> Result<(), Failure<TillRefusal>> {
    let (actor, new) = (actor.clone(), new.clone());
    house
        .write(move |house, conn| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move { add_in(&house, conn, &actor, &new).await })
        })
        .await
}

async fn add_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &NewTill,
) -> Result<(), Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let (point_of_sale, point) = match &new.counter {
        Counter::BoxOffice => (None, None),
        Counter::Point(key) => match tills::point_of_sale(conn, key).await? {
            Some((id, point)) => (Some(id), Some(point)),
            None => {
                // Who manages some point alone doesn't learn which others there are.
                permit_manage(actor, None)?;
                return refused(TillRefusal::UnknownPoint);
            }
        },
    };
    permit_manage(actor, point.as_ref())?;
    if !new.is_named() {
        return refused(TillRefusal::BadName);
    }
    // The currency stays as it is read until the till is written.
    store::catalogue::lock(conn).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let companies = &catalogue.rules.companies;
    let company = match &new.company {
        Some(key) => companies.get(key),
        None => companies.iter().min().map(|(_, id)| id),
    };
    let company = *company.ok_or(Failure::Refused(TillRefusal::UnknownCompany))?;
    let till = Till {
        id: TillId(house.new_id()),
        key: new.key.clone(),
        name: new.name.trim().to_owned(),
        point_of_sale,
        point,
        company,
        currency: catalogue.currency(),
        ended_at: None,
    };
    if !tills::insert(conn, &till, house.now()).await? {
        return refused(TillRefusal::KeyTaken);
    }
    let detail = json!({ "key": till.key, "company": till.company.to_string() });
    let entry = JournalEntry { action: "till.add", subject: Subject::Till(till.id), detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}

/// Nobody opens it any more. A counter without tills takes cash as before. The same again has no
/// further effect.
///
/// # Errors
/// Why it stays: a shift isn't closed; without the right to manage it.
#[boxed]
pub async fn end_till(house: &House, actor: &Actor, key: &str) -> Result<(), Failure<TillRefusal>> {
    let (actor, key) = (actor.clone(), key.to_owned());
    house
        .write(move |house, conn| {
            let (actor, key) = (actor.clone(), key.clone());
            Box::pin(async move { end_in(&house, conn, &actor, &key).await })
        })
        .await
}

async fn end_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
) -> Result<(), Failure<TillRefusal>> {
    let till = tills::lock(conn, key).await?;
    let till = till.ok_or(Failure::Refused(TillRefusal::UnknownTill))?;
    permit_manage(actor, till.point.as_ref())?;
    if till.ended_at.is_some() {
        return Ok(());
    }
    if shifts::of_till(conn, till.id).await?.is_some() {
        return Err(Failure::Refused(TillRefusal::AlreadyOpen));
    }
    tills::end(conn, till.id, house.now()).await?;
    let detail = json!({ "key": till.key });
    let entry = JournalEntry { action: "till.end", subject: Subject::Till(till.id), detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}
