//! Answers on their way into the database: those of an account's holder replace what was known,
//! those of a guest fill in what nobody told before.

use super::{inputs, known_of};
use domain::{
    id::PersonId,
    order::{CheckedFields, PlaceRefusal, PlaceRequest, check_fields, check_fields_at_counter},
    people::{
        actor::Actor,
        customer_field::{Answers, Asking, CustomerField},
        profile::Profile,
    },
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use person_tables::{
    customer_answers::{self, NewAnswer},
    profiles,
};
use season::catalogue::{self, Catalogue};
use serde_json::json;
use store::Conn;

/// The fields of a checkout form, those of the house among them.
#[boxed]
pub async fn check_order(
    house: &House,
    actor: &Actor,
    request: &PlaceRequest,
) -> anyhow::Result<Result<CheckedFields, PlaceRefusal>> {
    if actor.seller().is_some() {
        return Ok(check_fields_at_counter(request));
    }
    let Some(device) = request.device else { return Ok(check_fields(request, &[])) };
    let catalogue = catalogue::catalogue(house).await?;
    Ok(check_fields(request, &inputs(house, &catalogue, Asking::Checkout, device)))
}

/// Who answered what, of whom.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    pub actor: &'a Actor,
    pub person: PersonId,
    /// Those that were checked.
    pub answers: &'a Answers,
}

/// With an order that is being placed, for its person. Whoever is signed in says it of themselves.
/// Anybody can type an address: a guest's answers fill in what is not known yet of an address
/// that has no account, and change nothing of one that has.
#[boxed]
pub async fn keep_with_order(
    house: &House,
    conn: &mut Conn,
    told: &Told<'_>,
) -> anyhow::Result<()> {
    let Told { actor, person, answers } = *told;
    if *answers == Answers::default() {
        return Ok(());
    }
    if let Actor::Customer { account, .. } = *actor {
        let Some((person, profile)) = profiles::of_account(conn, account).await? else {
            return Ok(());
        };
        return save(house, conn, &Told { actor, person, answers }, &profile).await;
    }
    if customer_answers::account_of(conn, person).await?.is_some() {
        return Ok(());
    }
    profiles::fill(conn, person, &answers.onto(&Profile::default())).await?;
    let at = house.now();
    for (field, answer) in answers.own().filter(|(_, answer)| !answer.is_empty()) {
        customer_answers::fill(conn, NewAnswer { person, field, answer, at }).await?;
    }
    Ok(())
}

/// Nothing is written where nothing changes.
pub(crate) async fn save(
    house: &House,
    conn: &mut Conn,
    told: &Told<'_>,
    known: &Profile,
) -> anyhow::Result<()> {
    let Told { actor, person, answers } = *told;
    let before = known_of(conn, person, known).await?;
    let profile = answers.onto(known);
    let mut is_changed = profile != *known;
    if is_changed {
        profiles::save(conn, person, &profile).await?;
    }
    let at = house.now();
    for (field, answer) in answers.own() {
        if before.own().find(|(key, _)| *key == field).map_or("", |(_, before)| before) == answer {
            continue;
        }
        is_changed = true;
        match answer {
            "" => customer_answers::remove(conn, person, field).await?,
            _ => customer_answers::put(conn, NewAnswer { person, field, answer, at }).await?,
        }
    }
    if !is_changed {
        return Ok(());
    }
    let entry = JournalEntry {
        action: "person.change",
        subject: Subject::Person(person),
        detail: json!({}),
    };
    journal::record(house, conn, actor, entry).await
}

/// Answers to questions that the house doesn't ask any more.
pub(crate) async fn forget_unasked(
    conn: &mut Conn,
    catalogue: &Catalogue,
    person: PersonId,
) -> anyhow::Result<()> {
    let is_own = |field: &&CustomerField| field.kind.is_own();
    let asked = || catalogue.rules.customer_fields.iter().filter(is_own);
    for (field, _) in customer_answers::of_person(conn, person).await? {
        if asked().all(|known| known.key != field) {
            customer_answers::remove(conn, person, &field).await?;
        }
    }
    Ok(())
}
