//! Who calls a server function: the same session as the pages', opened when it is missing.

use super::{failure::CallFailure, hold::NotHeld};
use crate::{app::Shop, plan::refusal_words, session::Visit, words::Words};
use axum::http::{HeaderMap, StatusCode, Uri, header::SET_COOKIE};
use axum::response::IntoResponse;
use domain::{actor::Actor, basket::BasketState, hold::HoldRefusal, id::PerformanceId};
use house::{Failure, House, locales::Locale};
use leptos::prelude::*;
use leptos_axum::{ResponseOptions, extract};
use std::sync::Arc;

pub struct Caller {
    pub actor: Actor,
    shop: Shop,
    locale: Arc<Locale>,
}

impl Caller {
    /// # Errors
    /// A fault's code, already logged.
    pub async fn open() -> Result<Self, String> {
        let mut visit = visit().await?;
        let (shop, locale) = (visit.shop.clone(), visit.locale.clone());
        let actor =
            visit.actor().await.map_err(|stop| logged(&format!("{stop:?}"), "a session"))?;
        let response = visit.with_cookies(StatusCode::OK.into_response());
        let options = expect_context::<ResponseOptions>();
        for cookie in response.headers().get_all(SET_COOKIE) {
            options.append_header(SET_COOKIE, cookie.clone());
        }
        Ok(Self { actor, shop, locale })
    }

    /// The basket of whoever asks; somebody without a session has none, and gets none.
    ///
    /// # Errors
    /// A fault's code, already logged.
    pub async fn basket() -> Result<BasketState, String> {
        let visit = visit().await?;
        let house = &visit.shop.house;
        match &visit.session {
            None => Ok(BasketState { now: house.now(), ..BasketState::default() }),
            Some(session) => {
                let state = house.basket_state(session.id).await;
                state.map_err(|fault| logged(&format!("{fault:#}"), "look at a basket"))
            }
        }
    }

    /// The refusal in the page's language.
    /// The refusal with its seats named in the reader's language, and then in words.
    pub async fn in_words(
        &self,
        performance: PerformanceId,
        failure: Failure<HoldRefusal>,
    ) -> Failure<NotHeld> {
        match failure {
            Failure::Fault(fault) => Failure::Fault(fault),
            Failure::Refused(refusal) => {
                let language = self.locale.language();
                match self.house().say_refusal(performance, refusal, language).await {
                    Ok(refusal) => Failure::Refused(self.not_held(&refusal)),
                    Err(fault) => Failure::Fault(fault),
                }
            }
        }
    }

    fn not_held(&self, refusal: &HoldRefusal) -> NotHeld {
        let lost = match refusal {
            HoldRefusal::SeatsTaken { places, .. } => places.clone(),
            _ => Vec::new(),
        };
        NotHeld { words: refusal_words::hold(&Words(self.locale.clone()), refusal), lost }
    }

    pub fn house(&self) -> &House {
        &self.shop.house
    }
}

async fn visit() -> Result<Visit, String> {
    let shop = expect_context::<Shop>();
    let headers: HeaderMap = extract().await.map_err(|_| logged("no headers", "a call"))?;
    // The page that calls says in which language it is.
    let page = headers.get("referer").and_then(|value| value.to_str().ok());
    let page: Option<Uri> = page.and_then(|page| page.parse().ok());
    Ok(Visit::astray(&shop, &page.unwrap_or_default(), &headers).await)
}

/// A refusal goes on as it is, with its status; a fault is logged once and becomes a code.
pub fn told<R>(failure: Failure<R>, what: &str) -> CallFailure<R> {
    match failure {
        Failure::Refused(refusal) => {
            if let Some(options) = use_context::<ResponseOptions>() {
                options.set_status(StatusCode::CONFLICT);
            }
            CallFailure::Refused(refusal)
        }
        Failure::Fault(fault) => CallFailure::Fault(logged(&format!("{fault:#}"), what)),
    }
}

fn logged(cause: &str, what: &str) -> String {
    let shop = use_context::<Shop>();
    let secret = shop.map(|shop| shop.house.new_idempotency_key()).unwrap_or_default();
    let code: String = secret.chars().take(6).collect::<String>().to_ascii_uppercase();
    tracing::error!(code, cause, "could not {what}");
    code
}
