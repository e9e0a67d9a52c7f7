//! What an account's holder tells of themselves, and the browsers in which they are signed in.

use crate::{
    customer_fields::{self, Told},
    sessions::SIGNED_IN_LIFE_MS,
};
use anyhow::{Context, anyhow};
use domain::{
    id::{AccountId, SessionId},
    moment::Moment,
    people::{
        actor::{Action, Actor},
        customer_field::{Answers, Asking, Device, check},
        profile::{Profile, ProfileRefusal},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use person_tables::{profiles, profiles::OpenSession};
use season::catalogue;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    people::{accounts, login, sessions},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileView {
    pub email: String,
    pub profile: Profile,
    /// The one seen last first, this one among them.
    pub sessions: Vec<OpenSession>,
    /// This browser's.
    pub session: SessionId,
}

/// None for a guest.
#[boxed]
pub async fn profile(house: &House, actor: &Actor) -> anyhow::Result<Option<ProfileView>> {
    let Actor::Customer { session, account } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let known = profiles::of_account(&mut conn, account).await?;
    let (_, profile) = known.context("an account has a person")?;
    let after = house.now().minus_ms(SIGNED_IN_LIFE_MS);
    let sessions = profiles::open_sessions(&mut conn, account, after).await?;
    Ok(Some(ProfileView { email, profile, sessions, session }))
}

/// What the profile's form sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedProfile {
    pub profile: Profile,
    /// To the house's own fields.
    pub answers: Answers,
    pub device: Device,
}

impl From<Profile> for TypedProfile {
    fn from(profile: Profile) -> Self {
        Self { profile, ..Self::default() }
    }
}

/// Orders and invoices keep what was said when they were made.
#[boxed]
pub async fn change_profile(
    house: &House,
    actor: &Actor,
    typed: &TypedProfile,
) -> Result<(), Failure<ProfileRefusal>> {
    let (account, _) = customer(actor)?;
    let profile = typed.profile.checked().map_err(Failure::Refused)?;
    if !house.locales().languages().contains(&profile.language.as_str()) {
        return Err(Failure::Refused(ProfileRefusal::UnknownLanguage));
    }
    let catalogue = catalogue::catalogue(house).await?;
    let inputs = customer_fields::inputs(house, &catalogue, Asking::Profile, typed.device);
    let answers = check(&inputs, &typed.answers.with_profile(&profile))
        .map_err(|wrong| Failure::Refused(ProfileRefusal::Answers(wrong)))?;
    let asked = Arc::new((actor.clone(), answers.with_profile(&profile), catalogue));
    house
        .fault_only(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, answers, catalogue) = &*asked;
                let known = profiles::of_account(conn, account).await?;
                let (person, known) = known.context("an account has a person")?;
                customer_fields::forget_unasked(conn, catalogue, person).await?;
                let told = Told { actor, person, answers };
                customer_fields::save(&house, conn, &told, &known).await
            })
        })
        .await
        .map_err(Failure::Fault)
}

/// Every other browser becomes a guest's; this one stays signed in. Gives how many.
#[boxed]
pub async fn sign_out_elsewhere(
    house: &House,
    actor: &Actor,
) -> Result<usize, Failure<ProfileRefusal>> {
    let (account, session) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                end_others(&house, conn, &actor, account, session).await.map_err(Failure::Fault)
            })
        })
        .await
}

async fn end_others(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    account: AccountId,
    session: SessionId,
) -> anyhow::Result<usize> {
    let ended = end_logins(conn, account, Some(session), house.now()).await?;
    if ended > 0 {
        let entry = JournalEntry {
            action: "account.sign-out-elsewhere",
            subject: Subject::Account(account),
            detail: json!({ "browsers": ended }),
        };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(ended)
}

/// The account's browsers are guests', but for one that is kept. The others drop the tickets that
/// they keep when they load a page. Gives how many were signed out.
#[boxed]
pub async fn end_logins(
    conn: &mut Conn,
    account: AccountId,
    kept: Option<SessionId>,
    now: Moment,
) -> anyhow::Result<usize> {
    let mut ended = 0;
    for browser in profiles::browsers(conn, account).await? {
        if Some(browser) == kept {
            continue;
        }
        login::end_all(conn, browser).await?;
        store::tickets::exchanges::end_wish(conn, browser).await?;
        if accounts::sign_out(conn, browser).await? {
            sessions::note_ended_login(conn, browser, now).await?;
            ended += 1;
        }
    }
    Ok(ended)
}

fn customer(actor: &Actor) -> Result<(AccountId, SessionId), Failure<ProfileRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have a profile"))?;
    match actor {
        Actor::Customer { session, account } => Ok((*account, *session)),
        _ => Err(Failure::Refused(ProfileRefusal::SignedOut)),
    }
}
