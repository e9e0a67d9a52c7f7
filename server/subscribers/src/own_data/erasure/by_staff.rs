//! Staff erase a customer who has no e-mail address, such as somebody who was noted at the desk:
//! they can't ask for it by themselves, so it happens at once.

use super::carry_out::take_all;
use domain::{
    id::{AccountId, ErasureId, PersonId},
    people::{
        actor::{Action, Actor},
        erasure::Obstacle,
    },
};
use house::{Failure, House};
use person_tables::erasures::{self, Erasure};
use store::{
    Conn,
    people::{accounts, merges},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffErasureRefusal {
    Unknown,
    /// They confirm it by their mailbox.
    HasAddress,
    /// They are among those for whom somebody's account acts, who removes them there.
    OfAccount,
    Obstacles(Vec<Obstacle>),
}

/// Nothing of the customer stays but what law keeps. The same again changes nothing.
///
/// # Errors
/// Why nothing was erased; without the right to erase customers.
#[boxed]
pub async fn erase_customer(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<(), Failure<StaffErasureRefusal>> {
    actor.permit(Action::EraseCustomers, "*")?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { erase_in(&house, conn, &actor, person).await })
        })
        .await
}

async fn erase_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
) -> Result<(), Failure<StaffErasureRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let now = house.now();
    merges::lock(conn, person, person).await?;
    let record = merges::record(conn, person).await?.filter(|it| it.merged_into.is_none());
    let Some(record) = record else { return refused(StaffErasureRefusal::Unknown) };
    if merges::bars(conn, person).await?.is_erased {
        return Ok(());
    }
    if record.account.is_some() || !record.email.is_empty() {
        return refused(StaffErasureRefusal::HasAddress);
    }
    if erasures::is_of_account(conn, person).await? {
        return refused(StaffErasureRefusal::OfAccount);
    }
    // Erasures are of accounts: theirs is one that nobody can open.
    let new = AccountId(house.new_id());
    let account = accounts::open(conn, new, person, &format!("erased:{new}"), now).await?;
    let obstacles = erasures::standing(conn, account, now).await?.obstacles();
    if !obstacles.is_empty() {
        return refused(StaffErasureRefusal::Obstacles(obstacles));
    }
    // Nobody gets a mail of it in any language.
    let language = String::new();
    let erasure = Erasure { id: ErasureId(house.new_id()), account, language, due_at: None };
    let erasure = erasures::ask(conn, &erasure, now).await?;
    erasures::confirm(conn, erasure.id, now, now).await?;
    take_all(house, conn, actor, &erasure).await?;
    Ok(())
}
