//! The holder of an account wants to be forgotten.
//!
//! 1. `ask` mails a code, if nothing stands in the way (`domain::people::erasure`).
//! 2. `confirm` takes the code and sets the day. Until then the holder can call it back.
//! 3. On that day, the job `erasures` asks again what stands in the way, and takes the account off
//!    waiting lists.
//! 4. Then one transaction erases everything else (`person_tables::erasures`).
//!
//! Who has no address is erased by staff (`erase_customer`). After a restore, who was erased since
//! the copy was made is erased again (`erase_again`).

mod again;
mod by_staff;
mod carry_out;
pub mod mails;

pub use again::{AgainRefusal, ErasedAgain, FailedAgain, erase_again};
pub use by_staff::{StaffErasureRefusal, erase_customer};
pub use carry_out::round;

use anyhow::{Context, anyhow};
use domain::{
    id::{AccountId, ErasureId, SessionId},
    people::{
        actor::{Action, Actor},
        erasure::{ErasureEnd, ErasureRefusal, ErasureState, Obstacle},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    settings::request_limits::{self, Requester},
};
use mails::Step;
use people::codes;
use person_tables::erasures::{self, Erasure};
use serde_json::json;
use store::{Conn, people::accounts};

type Refused = Failure<ErasureRefusal>;

/// What its page says.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasureView {
    pub email: String,
    pub obstacles: Vec<Obstacle>,
    /// None: nobody has asked for it.
    pub state: Option<ErasureState>,
}

/// None for a guest.
#[boxed]
pub async fn view(house: &House, actor: &Actor) -> anyhow::Result<Option<ErasureView>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let standing = erasures::standing(&mut conn, account, house.now()).await?;
    let open = erasures::open(&mut conn, account).await?;
    let state = open.map(|erasure| match erasure.due_at {
        Some(at) => ErasureState::Due { at },
        None => ErasureState::CodeSent,
    });
    Ok(Some(ErasureView { email, obstacles: standing.obstacles(), state }))
}

/// Mails a code to the account's address; a code of before works no more.
///
/// # Errors
/// Why no code was sent.
#[boxed]
pub async fn ask(house: &House, actor: &Actor, language: &str) -> Result<(), Refused> {
    customer(actor)?;
    let (actor, language) = (actor.clone(), language.to_owned());
    house
        .write(move |house, conn| {
            let (actor, language) = (actor.clone(), language.clone());
            Box::pin(async move { ask_in(&house, conn, &actor, language).await })
        })
        .await
}

async fn ask_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    language: String,
) -> Result<(), Refused> {
    let refused = |why| Err(Failure::Refused(why));
    let (account, session) = customer(actor)?;
    accounts::lock(conn, account).await?;
    let open = erasures::open(conn, account).await?;
    if open.is_some_and(|erasure| erasure.due_at.is_some()) {
        return refused(ErasureRefusal::Confirmed);
    }
    if !erasures::standing(conn, account, house.now()).await?.obstacles().is_empty() {
        return refused(ErasureRefusal::Obstacles);
    }
    let email = accounts::email(conn, account).await?.context("accounts are never deleted")?;
    if !request_limits::count_code(house, conn, Requester::Browser(session), &email).await? {
        return refused(ErasureRefusal::TooManyMails);
    }
    let new = Erasure { id: ErasureId(house.new_id()), account, language, due_at: None };
    let erasure = erasures::ask(conn, &new, house.now()).await?;
    mails::enqueue(house, conn, &erasure, Step::Code).await?;
    Ok(record(house, conn, actor, &erasure, "account.erasure-asked").await?)
}

/// What the transaction came to: a wrong code is a try that must stay counted.
enum Answer {
    Confirmed,
    Wrong { tries_left: u32 },
    Ended,
}

/// The right code sets the day on which the account is erased.
///
/// # Errors
/// Why nothing was confirmed.
#[boxed]
pub async fn confirm(house: &House, actor: &Actor, typed: &str) -> Result<(), Refused> {
    customer(actor)?;
    let code = codes::read(typed).ok_or(Failure::Refused(ErasureRefusal::CodeMissing))?;
    let actor = actor.clone();
    let answer = house
        .write(move |house, conn| {
            let (actor, code) = (actor.clone(), code.clone());
            Box::pin(async move { confirm_in(&house, conn, &actor, &code).await })
        })
        .await?;
    match answer {
        Answer::Confirmed => Ok(()),
        Answer::Wrong { tries_left } => {
            Err(Failure::Refused(ErasureRefusal::CodeWrong { tries_left }))
        }
        Answer::Ended => Err(Failure::Refused(ErasureRefusal::CodeEnded)),
    }
}

async fn confirm_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Answer, Refused> {
    let (account, _) = customer(actor)?;
    let now = house.now();
    accounts::lock(conn, account).await?;
    let open = erasures::open(conn, account).await?;
    if open.is_some_and(|erasure| erasure.due_at.is_some()) {
        return Err(Failure::Refused(ErasureRefusal::Confirmed));
    }
    let Some(tried) = erasures::try_code(conn, account, now).await? else {
        return Ok(Answer::Ended);
    };
    if codes::digest(&tried.salt, code) != tried.code_sha256 {
        return Ok(Answer::Wrong { tries_left: tried.tries_left });
    }
    if !erasures::standing(conn, account, now).await?.obstacles().is_empty() {
        return Err(Failure::Refused(ErasureRefusal::Obstacles));
    }
    let due_at = now.plus_ms(house.settings().erasure_wait_ms);
    erasures::confirm(conn, tried.erasure, now, due_at).await?;
    let erasure = erasures::by_id(conn, tried.erasure).await?.context("it was just written")?;
    mails::enqueue(house, conn, &erasure, Step::Confirmed).await?;
    record(house, conn, actor, &erasure, "account.erasure-confirmed").await?;
    Ok(Answer::Confirmed)
}

/// The account stays. Nothing happens where nobody asked.
///
/// # Errors
/// Nobody is signed in.
#[boxed]
pub async fn call_back(house: &House, actor: &Actor) -> Result<(), Refused> {
    let (account, _) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                accounts::lock(conn, account).await?;
                let Some(erasure) = erasures::open(conn, account).await? else { return Ok(()) };
                let end = ErasureEnd::CalledBack;
                if erasures::end(conn, erasure.id, end, house.now()).await? {
                    let action = "account.erasure-called-back";
                    record(&house, conn, &actor, &erasure, action).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Neither name nor address stands in the journal.
async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    erasure: &Erasure,
    action: &'static str,
) -> anyhow::Result<()> {
    let entry = JournalEntry {
        action,
        subject: Subject::Account(erasure.account),
        detail: json!({ "erasure": erasure.id.to_string() }),
    };
    journal::record(house, conn, actor, entry).await
}

fn customer(actor: &Actor) -> Result<(AccountId, SessionId), Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have an account"))?;
    match actor {
        Actor::Customer { session, account } => Ok((*account, *session)),
        _ => Err(Failure::Refused(ErasureRefusal::SignedOut)),
    }
}
