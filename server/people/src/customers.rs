//! Who is signed in, the persons whom they act for and what rights these have. Kinds of person
//! are granted by staff alone (F-school).

pub mod doubles;
pub mod file_views;
pub mod made;
pub mod merging;
pub mod notes;
pub mod search;

use anyhow::{Context, ensure};
use domain::{
    id::{AccountId, PersonId},
    order::parse_email,
    people::{
        actor::{Action, Actor, Channel},
        customer::{Customer, GrantRefusal, Span},
    },
};
use house::{Failure, House, locales::start_of};
use jiff::civil::Date;
use season::catalogue::{self, Catalogue};
use std::sync::Arc;
use store::{
    Conn,
    people::{self, accounts},
};

const CAUSE_CHARS_MAX: usize = 200;
/// Of a house that has no season yet: pages name it, so that nobody takes it for the house's own.
const TIME_ZONE: &str = "UTC";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantKind {
    pub email: String,
    /// Given and family name, which may be empty, of somebody whom the owner of the address acts
    /// for; None: themselves.
    pub name: Option<(String, String)>,
    pub kind: String,
    /// Its first day; none: today.
    pub from: Option<Date>,
    /// Its last day; none: without an end.
    pub until: Option<Date>,
    /// Why, without personal data.
    pub cause: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    Now,
    /// Exactly this had been granted; nothing was written.
    Before,
}

/// With all that rights come from. None for a guest.
#[boxed]
pub async fn customer(house: &House, actor: &Actor) -> anyhow::Result<Option<Customer>> {
    if !matches!(actor, Actor::Customer { .. }) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    customer_with(&mut conn, actor).await
}

/// The same inside a transaction: what is checked there holds there.
#[boxed]
pub async fn customer_with(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Option<Customer>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    of_account(conn, account).await.map(Some)
}

/// Of an account that nobody need be signed in to.
#[boxed]
pub async fn of_account(conn: &mut Conn, account: AccountId) -> anyhow::Result<Customer> {
    let email = accounts::email(conn, account).await?.context("an account is never deleted")?;
    let persons = people::of_account(conn, account).await?;
    ensure!(!persons.is_empty(), "an account has a person");
    Ok(Customer { account, email, persons })
}

/// The same kind from the same day again sets its end anew.
#[boxed]
pub async fn grant_kind(
    house: &House,
    actor: &Actor,
    request: &GrantKind,
) -> Result<Granted, Failure<GrantRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    actor.permit(Action::GrantKind, "*")?;
    let span = checked_span(house, request).await?;
    let Ok(email) = parse_email(&request.email) else {
        return refused(GrantRefusal::UnknownPerson);
    };
    let asked = Arc::new((actor.clone(), email, request.clone(), span));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, email, request, span) = &*asked;
                let person = match &request.name {
                    None => people::by_email(conn, email).await?,
                    Some((given, family)) => people::acted_for(conn, email, given, family).await?,
                };
                let person = person.ok_or(Failure::Refused(GrantRefusal::UnknownPerson))?;
                Ok(grant(&house, conn, actor, &Granting { person, request, span: *span }).await?)
            })
        })
        .await
}

/// The same to a customer of whom the house may know no address.
#[boxed]
pub async fn grant_kind_to(
    house: &House,
    actor: &Actor,
    person: PersonId,
    request: &GrantKind,
) -> Result<Granted, Failure<GrantRefusal>> {
    actor.permit(Action::GrantKind, "*")?;
    let span = checked_span(house, request).await?;
    let asked = Arc::new((actor.clone(), request.clone(), span));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, request, span) = &*asked;
                let record = people::merges::record(conn, person).await?;
                let record = record.ok_or(Failure::Refused(GrantRefusal::UnknownPerson))?;
                // Their record may have been made one with another meanwhile.
                let person = record.merged_into.unwrap_or(record.person);
                Ok(grant(&house, conn, actor, &Granting { person, request, span: *span }).await?)
            })
        })
        .await
}

/// When it holds, if it is a kind that the house knows.
async fn checked_span(house: &House, request: &GrantKind) -> Result<Span, Failure<GrantRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    if !domain::people::customer::is_kind(&request.kind) {
        return refused(GrantRefusal::WrongKind);
    }
    let catalogue = catalogue::catalogue(house).await?;
    let rules = &catalogue.rules;
    if !rules.kinds.is_empty() && rules.kind(&request.kind).is_none() {
        return refused(GrantRefusal::UnknownKind);
    }
    if request.cause.chars().count() > CAUSE_CHARS_MAX {
        return refused(GrantRefusal::CauseTooLong);
    }
    let span = span(house, request).await?;
    match span.is_over(span.from) {
        true => refused(GrantRefusal::EndsBeforeItBegins),
        false => Ok(span),
    }
}

/// Days as the house's own clocks have them.
async fn span(house: &House, request: &GrantKind) -> anyhow::Result<Span> {
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let zone = jiff::tz::TimeZone::get(&zone).context("a season's time zone")?;
    let now = jiff::Timestamp::from_millisecond(house.now().0)?;
    let today = now.to_zoned(zone.clone()).date();
    let until = request.until.map(|day| start_of(day.tomorrow()?, &zone)).transpose()?;
    Ok(Span { from: start_of(request.from.unwrap_or(today), &zone)?, until })
}

/// A kind that was checked, and to whom it is granted.
struct Granting<'a> {
    person: PersonId,
    request: &'a GrantKind,
    span: Span,
}

async fn grant(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    granting: &Granting<'_>,
) -> anyhow::Result<Granted> {
    let Granting { person, request, span } = *granting;
    let journal = house.new_id();
    let (kind, cause) = (request.kind.as_str(), request.cause.as_str());
    let new = people::NewKind { person, kind, span, cause, journal };
    if !people::grant(conn, &new).await? {
        return Ok(Granted::Before);
    }
    let detail = serde_json::json!({
        "kind": kind,
        "from_ms": span.from.0,
        "until_ms": span.until.map(|until| until.0),
        "cause": cause,
    });
    let entry = store::running::journal::Entry {
        id: journal,
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: Channel::BoxOffice.as_str(),
        action: "person.grant-kind",
        subject: "person",
        subject_id: &person.to_string(),
        detail: &detail.to_string(),
    };
    store::running::journal::write(conn, &entry).await?;
    Ok(Granted::Now)
}

/// Of the house's own dates.
#[boxed]
pub async fn house_time_zone(house: &House) -> anyhow::Result<String> {
    Ok(time_zone(&*catalogue::catalogue(house).await?))
}

pub fn time_zone(catalogue: &Catalogue) -> String {
    catalogue.seasons.last().map_or(TIME_ZONE, |season| &season.time_zone).to_owned()
}
