//! Signing in by a code that is sent to an address. The answer is the same for every address, so
//! nobody learns which addresses the house knows.
//!
//! 1. `ask_login_code` records the request. The code is made when its mail is written, and only a
//!    hash of it is stored.
//! 2. `sign_in` takes the code from the browser that asked. The first time, it makes the account of
//!    the person with this address (F-once).
//! 3. `enter` changes the session's secret; the basket stays. `passkeys` and `identities` (OpenID
//!    Connect) end in the same function.

mod code;
mod enter;

use crate::codes::CODE_LIFE_MS;
use anyhow::{Context, anyhow};
use code::{HOUR_CODES_MAX, REPEAT_MS};
pub(crate) use code::{LOGIN_CODE, SAMPLES, mail};
use domain::{
    id::{AccountId, PersonId, SessionId},
    moment::{HOUR_MS, SECOND_MS},
    order::{FieldRefusal, parse_email},
    people::{
        actor::{Action, Actor},
        customer::{AskRefusal, SignInRefusal},
    },
};
pub(crate) use enter::{Entry, Proof, enter};
use house::{
    Failure, House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
    sealed::day_keys,
    settings::request_limits::{self, Requester},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::{
    Conn,
    baskets::checkout::NewPerson,
    people::{
        accounts,
        login::{self, NewCode, Pending, Tried},
    },
};

/// How long the former secret still opens the session, as a guest's: for requests that were on
/// their way when the browser signed in, and for an answer that got lost.
const FORMER_LIFE_MS: i64 = 60 * SECOND_MS;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskCode {
    pub email: String,
    /// Of the mail.
    pub language: String,
    /// The page where they go on afterwards.
    pub next: String,
    /// From the link in a mail of ours to this address, or empty: whoever has it reads that
    /// mailbox, so no stranger's requests stand in their way.
    pub reader_key: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedCode {
    pub email: String,
    pub code: String,
    /// In the browser's cookie.
    pub secret: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// For the browser's cookie from now on; None: it has it already.
    pub secret: Option<String>,
    pub next: Option<String>,
}

/// What the transaction came to: a wrong code is a try that must stay counted.
enum Answer {
    Opened(Opened),
    Wrong { tries_left: u32 },
    Ended,
}

/// Sends a code. The same request again within moments has no effect; a new code replaces the
/// previous code.
#[boxed]
pub async fn ask_login_code(
    house: &House,
    actor: &Actor,
    request: &AskCode,
) -> Result<(), Failure<AskRefusal>> {
    let session = shopper(actor)?;
    let email = address(&request.email).map_err(Failure::Refused)?;
    let requester =
        match day_keys::is_proof_of(house, &reader_of(&email), &request.reader_key).await? {
            true => Requester::Reader,
            false => Requester::Browser(session),
        };
    let asked = Arc::new((actor.clone(), AskCode { email, ..request.clone() }));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, request) = &*asked;
                ask(&house, conn, Asked { actor, session, request, requester }).await
            })
        })
        .await
}

/// What this browser asked for last and can still type.
#[boxed]
pub async fn pending_login(house: &House, session: SessionId) -> anyhow::Result<Option<Pending>> {
    let mut conn = house.store().read().await?;
    login::pending(&mut conn, session, house.now()).await
}

/// The address that a mail went to, for the form that its link opens; nothing else
/// follows from knowing the reference.
#[boxed]
pub async fn login_address(house: &House, reference: &str) -> anyhow::Result<Option<String>> {
    if !crate::sessions::is_secret(reference) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    login::address_of(&mut conn, reference, house.now()).await
}

/// Opens the account. The browser's secret changes (whoever put one there before knows
/// nothing now); basket and orders stay. The same form again gives the same secret.
#[boxed]
pub async fn sign_in(
    house: &House,
    actor: &Actor,
    typed: &TypedCode,
) -> Result<Opened, Failure<SignInRefusal>> {
    let session = shopper(actor)?;
    let ended = Failure::Refused(SignInRefusal::CodeEnded);
    let Ok(email) = address(&typed.email) else { return Err(ended) };
    if let Actor::Customer { account, .. } = actor {
        let mut conn = house.store().read().await?;
        if accounts::email(&mut conn, *account).await?.as_deref() == Some(&email) {
            return Ok(Opened { secret: None, next: None });
        }
    }
    let code = code::read(&typed.code).ok_or(Failure::Refused(SignInRefusal::CodeMissing))?;
    let typed = Arc::new(TypedCode { email, code, secret: typed.secret.clone() });
    let actor = actor.clone();
    let answer = house
        .write(move |house, conn| {
            let (actor, typed) = (actor.clone(), typed.clone());
            Box::pin(async move { open(&house, conn, &actor, session, &typed).await })
        })
        .await?;
    match answer {
        Answer::Opened(opened) => Ok(opened),
        Answer::Wrong { tries_left } => {
            Err(Failure::Refused(SignInRefusal::CodeWrong { tries_left }))
        }
        Answer::Ended => Err(ended),
    }
}

/// The browser is a guest's again; its basket stays. Twice is once.
#[boxed]
pub async fn sign_out(house: &House, actor: &Actor) -> anyhow::Result<()> {
    let Actor::Customer { session, account } = actor.clone() else { return Ok(()) };
    let actor = actor.clone();
    house
        .fault_only(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                login::end_all(conn, session).await?;
                // A ticket of theirs is none of the next reader's.
                store::tickets::exchanges::end_wish(conn, session).await?;
                person_tables::identities::drop_proposal(conn, session).await?;
                if accounts::sign_out(conn, session).await? {
                    let action = "account.sign-out";
                    let entry = JournalEntry {
                        action,
                        subject: Subject::Account(account),
                        detail: json!({}),
                    };
                    journal::record(&house, conn, &actor, entry).await?;
                }
                Ok(())
            })
        })
        .await
}

/// What the link in a mail proves: its reader reads this mailbox.
fn reader_of(email: &str) -> String {
    format!("reads:{email}")
}

pub(crate) fn shopper(actor: &Actor) -> anyhow::Result<SessionId> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers sign in"))?;
    actor.session().context("only browsers sign in")
}

/// In its canonical form: one person, one record (F-once).
fn address(typed: &str) -> Result<String, AskRefusal> {
    match parse_email(typed) {
        Ok(email) => Ok(email),
        Err(FieldRefusal::EmailMissing) => Err(AskRefusal::EmailMissing),
        Err(_) => Err(AskRefusal::EmailWrong),
    }
}

/// Somebody asks for a code.
struct Asked<'a> {
    actor: &'a Actor,
    session: SessionId,
    request: &'a AskCode,
    requester: Requester,
}

async fn ask(
    house: &House,
    conn: &mut Conn,
    Asked { actor, session, request, requester }: Asked<'_>,
) -> Result<(), Failure<AskRefusal>> {
    let now = house.now();
    let reference = house::chance::secret(house.chance());
    let code = NewCode {
        session,
        email: &request.email,
        reference: &reference,
        language: &request.language,
        next: &request.next,
        asked_at: now,
        expires_at: now.plus_ms(CODE_LIFE_MS),
    };
    if !login::ask(conn, &code, now.minus_ms(REPEAT_MS)).await? {
        return Ok(());
    }
    let subject = format!("session:{session}");
    if !login::count(conn, &subject, now.0 / HOUR_MS, HOUR_CODES_MAX).await?
        || !request_limits::count_code(house, conn, requester, &request.email).await?
    {
        return Err(Failure::Refused(AskRefusal::TooMany));
    }
    store::people::sessions::set_address_given(conn, session).await?;
    code::enqueue(house, conn, &reference).await?;
    let entry = JournalEntry {
        action: "account.ask-code",
        subject: Subject::Session(session),
        detail: json!({}),
    };
    journal::record(house, conn, actor, entry).await?;
    Ok(())
}

async fn open(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    session: SessionId,
    typed: &TypedCode,
) -> Result<Answer, Failure<SignInRefusal>> {
    let (now, former) = (house.now(), digest(&typed.secret));
    let email = typed.email.as_str();
    let Some(tried) = login::try_code(conn, session, email, &former, now).await? else {
        return Ok(Answer::Ended);
    };
    if code::digest(&tried.salt, &typed.code) != tried.code_sha256 {
        return Ok(Answer::Wrong { tries_left: tried.tries_left });
    }
    let secret = next_secret(&tried, typed);
    let opened = Opened { secret: Some(secret.clone()), next: Some(tried.next.clone()) };
    if tried.is_used {
        // The same form twice, from two tabs or because the answer got lost.
        let is_open = accounts::is_open(conn, session, &digest(&secret)).await?;
        return Ok(if is_open { Answer::Opened(opened) } else { Answer::Ended });
    }
    login::mark_used(conn, session, email, &former, now).await?;
    login::confirm(conn, session, &digest(&typed.email), now).await?;
    let account = account(house, conn, &tried.language, &typed.email).await?;
    let (former_secret, secret) = (typed.secret.as_str(), secret.as_str());
    let entry = Entry { actor, session, account, former_secret, secret, proof: Proof::Code };
    match enter(house, conn, &entry).await? {
        true => Ok(Answer::Opened(opened)),
        false => Ok(Answer::Ended),
    }
}

/// Of this address, made when there is none.
pub(crate) async fn account(
    house: &House,
    conn: &mut Conn,
    language: &str,
    email: &str,
) -> anyhow::Result<AccountId> {
    let now = house.now();
    let person = NewPerson {
        id: PersonId(house.new_id()),
        given_name: "",
        family_name: "",
        email: Some(email),
        language,
        created_at: now,
        words_at: None,
    };
    let person = store::baskets::checkout::person(conn, &person).await?;
    accounts::open(conn, AccountId(house.new_id()), person, email, now).await
}

/// Nobody can know it who doesn't have the former secret, the code and our salt; and whoever
/// sends the same form again gets the same.
fn next_secret(tried: &Tried, typed: &TypedCode) -> String {
    let words = format!("signed in:{}:{}:{}", tried.salt, typed.secret, typed.code);
    Sha256::digest(words.as_bytes()).iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}
