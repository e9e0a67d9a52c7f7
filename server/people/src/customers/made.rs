//! A customer made by a colleague at a counter: by telephone, by post, in the middle of a sale.

use super::{
    GrantKind, Granting, checked_span,
    doubles::{Double, double_of, doubles_of},
    grant,
};
use anyhow::Context;
use domain::{
    id::PersonId,
    order::{FieldRefusal, parse_email},
    people::{
        actor::{Action, Actor},
        customer::{GrantRefusal, Span},
        doubles::DoubleSign,
        profile::{Profile, ProfileRefusal},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use person_tables::profiles;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::checkout::{self, NewPerson},
    people::merges::{self, Record},
};

/// What is typed of somebody new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCustomer {
    /// Names, telephone, address, the language in which the house writes to them.
    pub profile: Profile,
    /// Empty: they have none.
    pub email: String,
    /// What they are by the word of the house, from today on; empty: nothing.
    pub kind: String,
    /// Those who look like them were shown, and they are somebody else.
    pub is_another: bool,
}

/// Why nobody was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakeRefusal {
    Profile(ProfileRefusal),
    Email(FieldRefusal),
    /// Neither e-mail nor telephone nor address: nobody would find them again.
    OutOfReach,
    /// Somebody has this e-mail address.
    Known(Double),
    /// These are likely the same.
    Doubles(Vec<Double>),
    Kind(GrantRefusal),
}

/// What was checked of it.
struct Making {
    actor: Actor,
    profile: Profile,
    email: String,
    kind: Option<(GrantKind, Span)>,
    is_another: bool,
}

/// Their record, with the kind.
///
/// # Errors
/// Why nobody was made; without the right to find customers, and for a kind that to grant it.
#[boxed]
pub async fn make_customer(
    house: &House,
    actor: &Actor,
    new: &NewCustomer,
) -> Result<PersonId, Failure<MakeRefusal>> {
    actor.permit(Action::FindCustomers, "*")?;
    let making = Arc::new(checked(house, actor, new).await?);
    house
        .write(move |house, conn| {
            let making = making.clone();
            Box::pin(async move { make(&house, conn, &making).await })
        })
        .await
}

async fn checked(
    house: &House,
    actor: &Actor,
    new: &NewCustomer,
) -> Result<Making, Failure<MakeRefusal>> {
    let wrong = |why| Failure::Refused(MakeRefusal::Profile(why));
    let profile = new.profile.checked().map_err(wrong)?;
    let email = match new.email.trim() {
        "" => String::new(),
        typed => {
            let wrong = |why| Failure::Refused(MakeRefusal::Email(why));
            parse_email(typed).map_err(wrong)?
        }
    };
    if email.is_empty() && profile.phone.is_empty() && profile.street.is_empty() {
        return Err(Failure::Refused(MakeRefusal::OutOfReach));
    }
    let kind = match new.kind.as_str() {
        "" => None,
        kind => Some(checked_kind(house, actor, kind).await?),
    };
    Ok(Making { actor: actor.clone(), profile, email, kind, is_another: new.is_another })
}

/// From today on, without an end.
async fn checked_kind(
    house: &House,
    actor: &Actor,
    kind: &str,
) -> Result<(GrantKind, Span), Failure<MakeRefusal>> {
    actor.permit(Action::GrantKind, "*")?;
    let request = GrantKind {
        email: String::new(),
        name: None,
        kind: kind.to_owned(),
        from: None,
        until: None,
        cause: String::new(),
    };
    let span = checked_span(house, &request).await;
    let span = span.map_err(|why| why.map(MakeRefusal::Kind))?;
    Ok((request, span))
}

async fn make(
    house: &House,
    conn: &mut Conn,
    making: &Making,
) -> Result<PersonId, Failure<MakeRefusal>> {
    let Making { actor, profile, email, kind, is_another } = making;
    let record = record_of(house, profile, email);
    let new = NewPerson {
        id: record.person,
        given_name: &profile.given_name,
        family_name: &profile.family_name,
        email: Some(email.as_str()).filter(|email| !email.is_empty()),
        language: &profile.language,
        created_at: record.created_at,
        words_at: None,
    };
    let person = checkout::person(conn, &new).await?;
    if person != record.person {
        let known = merges::record(conn, person).await?.context("an address is somebody's")?;
        let known = double_of(&known, Some(DoubleSign::Mailbox));
        return Err(Failure::Refused(MakeRefusal::Known(known)));
    }
    if !is_another {
        let doubles = doubles_of(conn, &record).await?;
        if !doubles.is_empty() {
            return Err(Failure::Refused(MakeRefusal::Doubles(doubles)));
        }
    }
    profiles::save(conn, person, profile).await?;
    let entry =
        JournalEntry { action: "person.make", subject: Subject::Person(person), detail: json!({}) };
    journal::record(house, conn, actor, entry).await?;
    if let Some((request, span)) = kind {
        grant(house, conn, actor, &Granting { person, request, span: *span }).await?;
    }
    Ok(person)
}

/// As it will be.
fn record_of(house: &House, profile: &Profile, email: &str) -> Record {
    Record {
        person: PersonId(house.new_id()),
        given_name: profile.given_name.clone(),
        family_name: profile.family_name.clone(),
        email: email.to_owned(),
        phone: profile.phone.clone(),
        street: profile.street.clone(),
        postcode: profile.postcode.clone(),
        town: profile.town.clone(),
        country: profile.country.clone(),
        created_at: house.now(),
        account: None,
        merged_into: None,
    }
}
