//! After a copy of the database was put back. Who was erased since it was made is in it as before,
//! and a wish to be erased that was called back since is open in it. The former database knows
//! both, as long as it can be read; otherwise staff name the persons.

use super::{carry_out::carry_out, mails, mails::Step, record};
use domain::{
    id::{AccountId, ErasureId, PersonId},
    people::{
        actor::{Action, Actor},
        erasure::ErasureEnd,
    },
};
use house::{Answered, Failure, House, is_away};
use person_tables::erasures::{self, Erasure};
use store::{
    Conn,
    people::{accounts, merges},
    running::restores::{self, FormerErasure, FormerState},
};

/// What the former database led to, by identity alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErasedAgain {
    pub erased: Vec<PersonId>,
    /// They had confirmed it, and are told the day once more.
    pub due: Vec<PersonId>,
    /// They had called it back, and stay.
    pub called_back: Vec<PersonId>,
    /// They still have something with the house in the copy, and are there as before.
    pub stopped: Vec<PersonId>,
    /// They aren't in the copy, or their record was made one with another: nothing was done.
    pub unknown: Vec<PersonId>,
    /// A fault kept them as they are, or confirmed and not carried out.
    pub failed: Vec<FailedAgain>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedAgain {
    pub person: PersonId,
    /// What went wrong, in the program's own words.
    pub fault: String,
}

enum Begun {
    /// All is as in the former database.
    Nothing,
    Unknown,
    CalledBack,
    Due,
    Now(Erasure),
}

/// What came of one person's.
enum Done {
    Nothing,
    Unknown,
    CalledBack,
    Due,
    Erased,
    Stopped,
}

/// Something stops it: nothing was written.
#[derive(Debug)]
struct Stopped;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainRefusal {
    /// Nobody waits for it since a restore.
    NothingWaits,
}

/// Brings erasures to where they stood in the former database. What fails for one person holds up
/// nobody else. Repeated, it does the rest.
///
/// # Errors
/// No erasures wait since a restore; without the right to erase customers; the database is away.
#[boxed]
pub async fn erase_again(
    house: &House,
    actor: &Actor,
    former: &[FormerErasure],
) -> Result<ErasedAgain, Failure<AgainRefusal>> {
    actor.permit(Action::EraseCustomers, "*")?;
    let mut conn = house.store().read().await?;
    let is_waiting = restores::erasures_wait(&mut conn).await?;
    drop(conn);
    if !is_waiting {
        return Err(Failure::Refused(AgainRefusal::NothingWaits));
    }
    let mut again = ErasedAgain::default();
    for one in former {
        let person = one.person;
        match of_one(house, actor, one).await {
            Ok(Done::Nothing) => {}
            Ok(Done::Unknown) => again.unknown.push(person),
            Ok(Done::CalledBack) => again.called_back.push(person),
            Ok(Done::Due) => again.due.push(person),
            Ok(Done::Erased) => again.erased.push(person),
            Ok(Done::Stopped) => again.stopped.push(person),
            Err(fault) if is_away(&fault) => return Err(Failure::Fault(fault)),
            Err(fault) => {
                tracing::error!(%person, "not erased again: {fault:#}");
                again.failed.push(FailedAgain { person, fault: format!("{fault:#}") });
            }
        }
    }
    Ok(again)
}

async fn of_one(house: &House, actor: &Actor, former: &FormerErasure) -> anyhow::Result<Done> {
    let (actor, former) = (actor.clone(), former.clone());
    let begun = house
        .write(move |house, conn| {
            let (actor, former) = (actor.clone(), former.clone());
            Box::pin(async move { begin(&house, conn, &actor, &former).await })
        })
        .await;
    Ok(match begun.answered()? {
        Ok(Begun::Nothing) => Done::Nothing,
        Ok(Begun::Unknown) => Done::Unknown,
        Ok(Begun::CalledBack) => Done::CalledBack,
        Ok(Begun::Due) => Done::Due,
        Ok(Begun::Now(erasure)) => match carry_out(house, &erasure).await? {
            true => Done::Erased,
            false => Done::Stopped,
        },
        Err(Stopped) => Done::Stopped,
    })
}

async fn begin(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    former: &FormerErasure,
) -> Result<Begun, Failure<Stopped>> {
    let (now, person) = (house.now(), former.person);
    merges::lock(conn, person, person).await?;
    let due_at = match former.state {
        FormerState::CalledBack(id) => return Ok(call_back(house, conn, actor, id).await?),
        FormerState::Due(at) => at,
        FormerState::Done => now,
    };
    // A record that was made one with another goes with that one.
    let known = merges::record(conn, person).await?.filter(|it| it.merged_into.is_none());
    let Some(known) = known else { return Ok(Begun::Unknown) };
    if merges::bars(conn, person).await?.is_erased {
        return Ok(Begun::Nothing);
    }
    let account = match known.account {
        Some(account) => account,
        // It was opened after the copy was made.
        None => {
            let new = AccountId(house.new_id());
            accounts::open(conn, new, person, &format!("erased:{new}"), now).await?
        }
    };
    accounts::lock(conn, account).await?;
    let is_now = due_at <= now;
    if is_now && !erasures::standing(conn, account, now).await?.obstacles().is_empty() {
        return Err(Failure::Refused(Stopped));
    }
    let open = erasures::open(conn, account).await?;
    if !is_now && open.is_some_and(|erasure| erasure.due_at.is_some()) {
        return Ok(Begun::Nothing);
    }
    let (id, language) = (ErasureId(house.new_id()), former.language.clone());
    let new = Erasure { id, account, language, due_at: None };
    let erasure = erasures::ask(conn, &new, now).await?;
    erasures::confirm(conn, erasure.id, now, due_at).await?;
    record(house, conn, actor, &erasure, "account.erasure-confirmed").await?;
    if is_now {
        return Ok(Begun::Now(erasure));
    }
    mails::enqueue(house, conn, &erasure, Step::Confirmed).await?;
    Ok(Begun::Due)
}

async fn call_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    id: ErasureId,
) -> anyhow::Result<Begun> {
    let Some(erasure) = erasures::by_id(conn, id).await? else { return Ok(Begun::Nothing) };
    if !erasures::end(conn, id, ErasureEnd::CalledBack, house.now()).await? {
        return Ok(Begun::Nothing);
    }
    record(house, conn, actor, &erasure, "account.erasure-called-back").await?;
    Ok(Begun::CalledBack)
}
