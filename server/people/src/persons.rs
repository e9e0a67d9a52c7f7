//! Those whom an account acts for: people without an address of their own, so that tickets,
//! subscriptions and passes can be theirs.

use anyhow::anyhow;
use domain::{
    id::{AccountId, PersonId},
    order::NAME_CHARS_MAX,
    people::{
        actor::{Action, Actor},
        customer::{Holder, PEOPLE_MAX, PersonRefusal},
    },
    wording::{letters::Unprintable, text::one_line},
};
use house::{Failure, House};
use std::sync::Arc;
use store::{Conn, people, running::journal::Entry};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddPerson {
    pub given_name: String,
    pub family_name: String,
    /// The reader's.
    pub language: String,
}

/// Somebody of the same name is the same: the form sent twice adds one.
#[boxed]
pub async fn add_person(
    house: &House,
    actor: &Actor,
    request: &AddPerson,
) -> Result<PersonId, Failure<PersonRefusal>> {
    let account = account_of(actor)?;
    let request = checked(request).map_err(Failure::Refused)?;
    let asked = Arc::new((actor.clone(), request));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move { add(&house, conn, &asked.0, account, &asked.1).await })
        })
        .await
}

/// Nothing happens when the account doesn't act for them.
#[boxed]
pub async fn remove_person(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<(), Failure<PersonRefusal>> {
    let account = account_of(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let known = people::of_account(conn, account).await?;
                let holder = known.iter().find(|holder| holder.id == person);
                if holder.is_some_and(has_rights) {
                    return Err(Failure::Refused(PersonRefusal::HasRights));
                }
                if people::remove(conn, account, person).await? {
                    journal_person(&house, conn, &actor, "person.remove", person).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn journal_person(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &'static str,
    person: PersonId,
) -> anyhow::Result<()> {
    let entry = Entry {
        id: house.new_id(),
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: actor.place(),
        action,
        subject: "person",
        subject_id: &person.to_string(),
        detail: "",
    };
    store::running::journal::write(conn, &entry).await
}

/// Nobody else acts for them: what is theirs would be out of reach.
pub fn has_rights(holder: &Holder) -> bool {
    !holder.kinds.is_empty() || !holder.memberships.is_empty() || !holder.seniority.is_empty()
}

fn account_of(actor: &Actor) -> Result<AccountId, Failure<PersonRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers act for others"))?;
    match actor {
        Actor::Customer { account, .. } => Ok(*account),
        _ => Err(Failure::Refused(PersonRefusal::SignedOut)),
    }
}

fn checked(request: &AddPerson) -> Result<AddPerson, PersonRefusal> {
    let given_name = one_line(&request.given_name);
    let family_name = one_line(&request.family_name);
    if given_name.is_empty() && family_name.is_empty() {
        return Err(PersonRefusal::NameMissing);
    }
    if [&given_name, &family_name].iter().any(|name| name.chars().count() > NAME_CHARS_MAX) {
        return Err(PersonRefusal::NameTooLong);
    }
    if let Some(letters) = Unprintable::of(&format!("{given_name}{family_name}")) {
        return Err(PersonRefusal::NameUnprintable(letters));
    }
    Ok(AddPerson { given_name, family_name, language: request.language.clone() })
}

async fn add(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    account: AccountId,
    request: &AddPerson,
) -> Result<PersonId, Failure<PersonRefusal>> {
    // Two at once: the second one waits here and sees the first one's.
    store::people::accounts::lock(conn, account).await?;
    let known = people::of_account(conn, account).await?;
    let is_same = |holder: &&Holder| {
        holder.given_name.to_lowercase() == request.given_name.to_lowercase()
            && holder.family_name.to_lowercase() == request.family_name.to_lowercase()
    };
    if let Some(holder) = known.iter().skip(1).find(is_same) {
        return Ok(holder.id);
    }
    if known.len() > PEOPLE_MAX as usize {
        return Err(Failure::Refused(PersonRefusal::TooMany { most: PEOPLE_MAX }));
    }
    let person = PersonId(house.new_id());
    let new = people::NewRelation {
        account,
        person,
        given_name: &request.given_name,
        family_name: &request.family_name,
        language: &request.language,
        now: house.now(),
    };
    people::add(conn, &new).await?;
    journal_person(house, conn, actor, "person.add", person).await?;
    Ok(person)
}
