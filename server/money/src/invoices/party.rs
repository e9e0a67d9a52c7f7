//! To whom the invoices of somebody are made out who pays by invoice, such as a school: name,
//! tax number and address, told by colleagues who have seen its papers.

use domain::{
    id::PersonId,
    order::parse_email,
    payments::invoice::{Party, PartyField},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{Conn, books::invoice_sources, people};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartyRefusal {
    /// Nobody with this address is known.
    UnknownPerson,
    /// Missing or too long.
    Fields(Vec<PartyField>),
}

/// What colleagues told before. None: nothing, or they may not see it.
#[boxed]
pub async fn invoice_party(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> anyhow::Result<Option<Party>> {
    if actor.permit(Action::GrantKind, "*").is_err() {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    invoice_sources::party_of(&mut conn, person).await
}

/// For all invoices that are issued from now on to the person of this address, of orders that
/// are paid later. The same again changes it.
#[boxed]
pub async fn set_invoice_party(
    house: &House,
    actor: &Actor,
    email: &str,
    party: &Party,
) -> Result<(), Failure<PartyRefusal>> {
    actor.permit(Action::GrantKind, "*")?;
    let fields = |wrong| Failure::Refused(PartyRefusal::Fields(wrong));
    let party = party.checked().map_err(fields)?;
    let unknown = |_| Failure::Refused(PartyRefusal::UnknownPerson);
    let email = parse_email(email).map_err(unknown)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            let (email, party) = (email.clone(), party.clone());
            Box::pin(async move {
                let person = people::by_email(conn, &email).await?;
                let person = person.ok_or(Failure::Refused(PartyRefusal::UnknownPerson))?;
                invoice_sources::set_party(conn, person, &party, house.now()).await?;
                record(&house, conn, &actor, person).await?;
                Ok(())
            })
        })
        .await
}

/// Nothing of what was told: names and numbers stay out of the journal.
async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
) -> anyhow::Result<()> {
    let entry = JournalEntry {
        action: "person.invoice-party",
        subject: Subject::Person(person),
        detail: json!({}),
    };
    journal::record(house, conn, actor, entry).await
}
