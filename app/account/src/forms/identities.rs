//! Away to a provider of identities and back; identities are joined to an account and removed.

use crate::{forms::registration::after_sign_in, pages::sign_in as sign_in_page};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, Uri},
    response::Response,
};
use domain::{id::IdentityId, people::identity::IdentityRefusal};
use house::{Answered, Failure};
use people::identities::{self, Arrived, LeaveRequest, Outcome, ProviderReturn};
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
    shop::Shop,
};

#[derive(Default, Deserialize)]
pub struct LeaveForm {
    #[serde(default)]
    next: String,
}

/// What a provider adds to our address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ReturnQuery {
    state: String,
    code: Option<String>,
    iss: Option<String>,
}

pub async fn leave(
    visit: Visit,
    Path((_, provider)): Path<(String, String)>,
    Form(form): Form<LeaveForm>,
) -> Result<Response, Stop> {
    let next = visit.onward(&form.next).unwrap_or_default().to_owned();
    away(visit, provider, next, false).await
}

pub async fn leave_to_join(
    visit: Visit,
    Path((_, provider)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let next = Route::Profile.path(visit.language());
    away(visit, provider, next, true).await
}

async fn away(
    mut visit: Visit,
    provider: String,
    next: String,
    joins: bool,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let request = LeaveRequest { provider, language, next: next.clone(), joins };
    match identities::leave(&visit.shop.house, &actor, &request).await.answered()? {
        Ok(address) => Ok(visit.redirect_to(&address)),
        Err(why) => refused(visit, next, why).await,
    }
}

/// Providers know one address of ours, without a language: it comes from the visit.
pub async fn come_back(
    State(shop): State<Shop>,
    Path(provider): Path<String>,
    Query(query): Query<ReturnQuery>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let mut visit = Visit::astray(&shop, &uri, &headers).await;
    if visit.session.is_none() {
        return refused(visit, String::new(), IdentityRefusal::VisitEnded).await;
    }
    let actor = visit.actor().await?;
    let ReturnQuery { state, code, iss } = query;
    let secret = visit.secret().to_owned();
    let back = ProviderReturn { provider, state, code, issuer: iss, secret };
    match identities::come_back(&shop.house, &actor, &back).await.answered()? {
        Ok(Arrived { language, outcome }) => {
            visit.locale = shop.house.locales().get_or_fallback(&language);
            arrived(visit, outcome, &back.provider).await
        }
        Err(why) => refused(visit, String::new(), why).await,
    }
}

async fn arrived(mut visit: Visit, outcome: Outcome, provider: &str) -> Result<Response, Stop> {
    let profile = Route::Profile.path(visit.language());
    match outcome {
        Outcome::Entered { secret, next } => {
            visit.set_secret(&secret);
            let to = after_sign_in(&visit, visit.onward(&next).unwrap_or_default()).await?;
            Ok(visit.redirect_to(&to))
        }
        Outcome::Joined { .. } => said(visit, "identity-joined").await,
        Outcome::Proposed if visit.signed_in().is_some() => Ok(visit.redirect_to(&profile)),
        Outcome::Proposed => {
            let all = identities::providers(&visit.shop.house);
            let name = all.into_iter().find(|it| it.key == provider).map(|it| it.name);
            let name = name.unwrap_or_default();
            let words = visit.locale.text_with("identity-prove", &[("provider", name.into())]);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            let sign_in = sign_in_for(&profile, visit.language());
            Ok(visit.redirect_to(&sign_in))
        }
    }
}

pub async fn join(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let done = identities::join_proposal(&visit.shop.house, &actor).await;
    answered(visit, done, "identity-joined").await
}

pub async fn refuse(mut visit: Visit) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let done = identities::refuse_proposal(&visit.shop.house, &actor).await;
    answered(visit, done, "identity-refused").await
}

pub async fn remove(
    mut visit: Visit,
    Path((_, identity)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let identity: IdentityId = identity.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    let done = identities::remove(&visit.shop.house, &actor, identity).await;
    answered(visit, done, "identity-removed").await
}

async fn answered(
    visit: Visit,
    done: Result<(), Failure<IdentityRefusal>>,
    words: &str,
) -> Result<Response, Stop> {
    match done.answered()? {
        Ok(()) => said(visit, words).await,
        Err(why) => {
            let profile = Route::Profile.path(visit.language());
            refused(visit, profile, why).await
        }
    }
}

/// On the profile.
async fn said(visit: Visit, words: &str) -> Result<Response, Stop> {
    visit.leave_notice(&Notice::new(Tone::Good, visit.locale.text(words))).await?;
    Ok(visit.redirect(&Route::Profile))
}

/// Whoever is signed in hears it on the profile, anybody else where they can sign in otherwise.
async fn refused(visit: Visit, next: String, why: IdentityRefusal) -> Result<Response, Stop> {
    let words = refusal::identity(&visit.locale, why);
    if visit.signed_in().is_none() {
        return sign_in_page::show_refused(visit, next, words).await;
    }
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Profile))
}
