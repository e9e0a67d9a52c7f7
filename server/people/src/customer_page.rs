//! A customer as colleagues at the box office see them, with what the house says that they are.

use domain::{
    id::PersonId,
    moment::Moment,
    order::parse_email,
    people::{
        actor::{Action, Actor, Channel, NotPermitted},
        customer::Kind,
    },
    wording::text::one_line,
};
use house::{Failure, House};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    people::{self, merges},
};

/// What colleagues see of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffCustomer {
    pub person: PersonId,
    /// Empty: they have none of their own.
    pub email: String,
    /// Empty until they have told it.
    pub name: String,
    pub phone: String,
    /// In one line.
    pub address: String,
    pub has_account: bool,
    /// The record with which theirs was made one.
    pub merged_into: Option<PersonId>,
    /// What the house says that they are: now, later and before.
    pub kinds: Vec<Kind>,
    /// All kinds that the season's sheets know; empty: any can be given.
    pub known_kinds: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomerRefusal {
    /// Nobody with this address is known.
    Unknown,
    /// They are not of this kind, or no longer.
    NoSuchKind,
}

/// By their address, as somebody typed it.
///
/// # Errors
/// They may not look, or there is nobody.
#[boxed]
pub async fn find(
    house: &House,
    actor: &Actor,
    email: &str,
) -> Result<PersonId, Failure<CustomerRefusal>> {
    actor.permit(Action::GrantKind, "*")?;
    let unknown = || Failure::Refused(CustomerRefusal::Unknown);
    let email = parse_email(email).map_err(|_| unknown())?;
    let mut conn = house.store().read().await?;
    people::by_email(&mut conn, &email).await?.ok_or_else(unknown)
}

/// For those who find customers, and for those who say what customers are.
///
/// # Errors
/// Without either right.
pub fn may_read(actor: &Actor) -> Result<(), NotPermitted> {
    match actor.permit(Action::GrantKind, "*") {
        Ok(()) => Ok(()),
        Err(_) => actor.permit(Action::FindCustomers, "*"),
    }
}

/// # Errors
/// They may not look, or there is nobody.
#[boxed]
pub async fn customer(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<StaffCustomer, Failure<CustomerRefusal>> {
    may_read(actor)?;
    let unknown = || Failure::Refused(CustomerRefusal::Unknown);
    let catalogue = catalogue::catalogue(house).await?;
    let mut conn = house.store().read().await?;
    let holder = people::holder(&mut conn, person).await?.ok_or_else(unknown)?;
    let record = merges::record(&mut conn, person).await?.ok_or_else(unknown)?;
    let known = catalogue.rules.kinds.iter().map(|kind| kind.key.clone());
    Ok(StaffCustomer {
        person,
        name: holder.name(),
        address: address(&record),
        email: record.email,
        phone: record.phone,
        has_account: record.account.is_some(),
        merged_into: record.merged_into,
        kinds: holder.kinds,
        known_kinds: known.collect(),
    })
}

/// In one line; empty: not known.
pub(crate) fn address(record: &merges::Record) -> String {
    let place = one_line(&format!("{} {}", record.postcode, record.town));
    let parts = [record.street.as_str(), &place, &record.country].into_iter();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A kind that somebody has, which ends now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndKind {
    pub person: PersonId,
    pub kind: String,
    /// Since when it holds: this tells it from the same kind in another year.
    pub from: Moment,
}

/// It ends at once; one that hasn't begun is as if it had never been given.
///
/// # Errors
/// They have no such kind, or not any more.
#[boxed]
pub async fn end_kind(
    house: &House,
    actor: &Actor,
    ended: &EndKind,
) -> Result<(), Failure<CustomerRefusal>> {
    actor.permit(Action::GrantKind, "*")?;
    let (actor, ended) = (actor.clone(), ended.clone());
    house
        .write(move |house, conn| {
            let (actor, ended) = (actor.clone(), ended.clone());
            Box::pin(async move { end_in(&house, conn, &actor, &ended).await })
        })
        .await
}

async fn end_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    ended: &EndKind,
) -> Result<(), Failure<CustomerRefusal>> {
    let (now, journal) = (house.now(), house.new_id());
    let EndKind { person, kind, from } = ended;
    let end = people::KindEnd { person: *person, kind, from: *from, at: now, journal };
    if !people::end_kind(conn, &end).await? {
        return Err(Failure::Refused(CustomerRefusal::NoSuchKind));
    }
    let detail = json!({ "kind": kind, "from_ms": from.0, "until_ms": now.0 });
    let entry = store::running::journal::Entry {
        id: journal,
        at: now,
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: Channel::BoxOffice.as_str(),
        action: "person.end-kind",
        subject: "person",
        subject_id: &person.to_string(),
        detail: &detail.to_string(),
    };
    store::running::journal::write(conn, &entry).await?;
    Ok(())
}
