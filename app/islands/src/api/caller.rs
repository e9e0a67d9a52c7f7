//! Who calls a server function: the same session as the pages', opened when it is missing.

use super::failure::{CallFailure, Refusal};
use crate::plan::refusal_words;
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header::SET_COOKIE},
    response::{IntoResponse, Response},
};
use domain::{
    id::{BasketLineId, PerformanceId},
    people::actor::Actor,
    sales::{
        basket::BasketState,
        offer::begun::{Progress, named},
    },
    seats::hold::{HoldRefusal, HoldRequest},
};
use house::{Failure, House, locales::Locale};
use leptos::prelude::{expect_context, use_context};
use selling::basket::ExtendRefusal;
use std::sync::{Arc, Mutex};
use ui::{
    route::Route,
    session::{ClientAddress, Notice, Tone, Visit, leave_notice},
    shop::Shop,
    words::{Words, packages as package_words},
};

/// What a server function may know of its request, and what it adds to its answer.
#[derive(Clone)]
pub struct Call {
    shop: Shop,
    headers: HeaderMap,
    address: Option<ClientAddress>,
    added: Arc<Mutex<Added>>,
}

#[derive(Default)]
struct Added {
    cookies: Vec<HeaderValue>,
    /// A refusal has a status of its own.
    is_refused: bool,
}

impl Call {
    pub fn of(shop: Shop, request: &Request) -> Self {
        let address = request.extensions().get::<ClientAddress>().copied();
        Self { shop, headers: request.headers().clone(), address, added: Arc::default() }
    }

    pub fn finish(&self, mut response: Response) -> Response {
        let added = std::mem::take(&mut *self.added());
        if added.is_refused {
            *response.status_mut() = StatusCode::CONFLICT;
        }
        for cookie in added.cookies {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
        response
    }

    fn added(&self) -> std::sync::MutexGuard<'_, Added> {
        self.added.lock().expect("because nothing panics while it is held")
    }
}

pub struct Caller {
    pub actor: Actor,
    /// A ticket is exchanged in their browser.
    pub is_exchange: bool,
    shop: Shop,
    locale: Arc<Locale>,
}

impl Caller {
    /// # Errors
    /// Faults, already logged.
    pub async fn open() -> Result<Self, CallFailure> {
        let mut visit = visit().await?;
        let (shop, locale) = (visit.shop.clone(), visit.locale.clone());
        let actor = visit.actor().await.map_err(|stop| fault(&format!("{stop:?}"), "a session"))?;
        let is_exchange = visit.exchanging().is_some();
        let response = visit.with_cookies(StatusCode::OK.into_response());
        let call = expect_context::<Call>();
        call.added().cookies.extend(response.headers().get_all(SET_COOKIE).iter().cloned());
        Ok(Self { actor, is_exchange, shop, locale })
    }

    /// The basket of whoever asks; somebody without a session has none, and gets none.
    ///
    /// # Errors
    /// Faults, already logged.
    pub async fn basket() -> Result<BasketState, CallFailure> {
        let visit = visit().await?;
        let house = &visit.shop.house;
        match &visit.session {
            None => Ok(BasketState { now: house.now(), ..BasketState::default() }),
            Some(session) => {
                let state = selling::basket::basket_state(house, session.id).await;
                state.map_err(|cause| fault(&format!("{cause:#}"), "look at a basket"))
            }
        }
    }

    /// # Errors
    /// No more time, in the page's language.
    pub async fn extend_basket(&self) -> Result<BasketState, CallFailure> {
        let answer = selling::basket::extend_basket(self.house(), &self.actor).await;
        answer.map_err(|failure| {
            let id = match failure {
                Failure::Refused(ExtendRefusal::Ended) => "badge-ended",
                Failure::Refused(ExtendRefusal::NoneLeft) => "badge-none-left",
                Failure::Refused(ExtendRefusal::NeedsAddress) => "badge-needs-address",
                Failure::NotPermitted(missing) => {
                    return fault(&missing.to_string(), "extend a basket");
                }
                Failure::Fault(cause) => return fault(&format!("{cause:#}"), "extend a basket"),
            };
            let refusal = Refusal { words: self.locale.text(id), ..Refusal::default() };
            told(Failure::Refused(refusal), "extend a basket")
        })
    }

    /// # Errors
    /// Faults only.
    pub async fn give_back(
        &self,
        performance: PerformanceId,
        seat_indexes: &[u32],
    ) -> Result<BasketState, CallFailure> {
        given_back(
            selling::basket::remove_seats(self.house(), &self.actor, performance, seat_indexes)
                .await,
        )
    }

    /// # Errors
    /// Faults only.
    pub async fn remove_line(&self, line: BasketLineId) -> Result<BasketState, CallFailure> {
        given_back(selling::basket::remove_line(self.house(), &self.actor, line).await)
    }

    /// The lines of the basket whose place the seats take: the one that is `changed`, and while
    /// tickets are exchanged further ones, so that there are no more seats than tickets.
    ///
    /// # Errors
    /// Faults, already logged.
    pub async fn giving_way(
        &self,
        changed: Option<BasketLineId>,
        request: &HoldRequest,
    ) -> Result<Vec<BasketLineId>, CallFailure> {
        let mut lines = Vec::from_iter(changed);
        let session = self.actor.session().filter(|_| self.is_exchange && changed.is_some());
        let Some(session) = session else { return Ok(lines) };
        let more = money::exchange::giving_way(self.house(), session, request, changed).await;
        let more = more.map_err(|cause| fault(&format!("{cause:#}"), "look at an exchange"))?;
        lines.extend(more.into_iter().filter(|line| Some(*line) != changed));
        Ok(lines)
    }

    /// Gives back what new seats take the place of, while tickets are exchanged.
    ///
    /// # Errors
    /// Faults, already logged.
    pub async fn replace(&self, lines: &[BasketLineId]) -> Result<BasketState, CallFailure> {
        let replaced = money::exchange::replace(self.house(), &self.actor, lines).await;
        replaced.map_err(|cause| fault(&format!("{cause:#}"), "give seats back"))?;
        Self::basket().await
    }

    /// How far the package has come that a seat has just gone into, and where the performance
    /// stands on its page; empty where there is none, or nothing is missing.
    ///
    /// # Errors
    /// Faults, already logged.
    pub async fn package_said(
        &self,
        performance: PerformanceId,
        pick: Option<&str>,
    ) -> Result<(String, String), CallFailure> {
        let Some((pick, session)) = pick.zip(self.actor.session()) else {
            return Ok(Default::default());
        };
        let language = self.locale.language();
        let begun =
            selling::packages::progress(self.house(), session, named(pick).0, language).await;
        let begun = begun.map_err(|cause| fault(&format!("{cause:#}"), "look at a package"))?;
        Ok(begun.map_or_else(Default::default, |(offer, progress)| {
            let is_whole = progress.first().is_some_and(Progress::is_whole);
            let said = package_words::held(&self.locale, &offer.name, &progress);
            let href = || format!("{}#{performance}", Route::Offer(offer.key).path(language));
            (said, if is_whole { String::new() } else { href() })
        }))
    }

    /// The refusal with its seats named in the reader's language, and then in words.
    pub async fn in_words(
        &self,
        performance: PerformanceId,
        failure: Failure<HoldRefusal>,
    ) -> Failure<Refusal> {
        match failure {
            Failure::NotPermitted(missing) => Failure::NotPermitted(missing),
            Failure::Fault(fault) => Failure::Fault(fault),
            Failure::Refused(HoldRefusal::PlanChanged) => match self.say_on_next_page().await {
                Ok(()) => Failure::Refused(Refusal::default()),
                Err(fault) => Failure::Fault(fault),
            },
            Failure::Refused(refusal) => {
                let language = self.locale.language();
                match season::words::say_refusal(self.house(), performance, refusal, language).await
                {
                    Ok(refusal) => Failure::Refused(self.said(&refusal)),
                    Err(fault) => Failure::Fault(fault),
                }
            }
        }
    }

    /// That the plan has changed, for the page that is loaded anew and shows the new one.
    async fn say_on_next_page(&self) -> anyhow::Result<()> {
        let Some(session) = self.actor.session() else { return Ok(()) };
        let words = Words(self.locale.clone());
        let words = refusal_words::hold(&words, &HoldRefusal::PlanChanged);
        leave_notice(self.house(), session, &Notice::new(Tone::Error, words)).await
    }

    fn said(&self, refusal: &HoldRefusal) -> Refusal {
        let (lost, missing) = match refusal {
            HoldRefusal::SeatsTaken { seat_indexes, .. } => (seat_indexes.clone(), Vec::new()),
            HoldRefusal::OfferTaken { seat_index, .. } => (Vec::new(), vec![*seat_index]),
            _ => (Vec::new(), Vec::new()),
        };
        let words = refusal_words::hold(&Words(self.locale.clone()), refusal);
        Refusal { words, lost, missing }
    }

    pub fn house(&self) -> &House {
        &self.shop.house
    }
}

fn given_back(state: Result<BasketState, Failure<()>>) -> Result<BasketState, CallFailure> {
    state.map_err(|failure| match failure {
        // There is no such refusal; the use case has the type of all.
        Failure::Refused(()) => fault("refused", "give seats back"),
        Failure::NotPermitted(missing) => fault(&missing.to_string(), "give seats back"),
        Failure::Fault(cause) => fault(&format!("{cause:#}"), "give seats back"),
    })
}

async fn visit() -> Result<Visit, CallFailure> {
    let Call { shop, headers, address, .. } = expect_context();
    // The page that calls says in which language it is.
    let page = headers.get("referer").and_then(|value| value.to_str().ok());
    let page: Option<Uri> = page.and_then(|page| page.parse().ok());
    Ok(Visit::of_call(&shop, &page.unwrap_or_default(), &headers, address).await)
}

/// A refusal goes on as it is, with its status; a fault is logged once and becomes a code.
pub fn told(failure: Failure<Refusal>, what: &str) -> CallFailure {
    match failure {
        Failure::Refused(refusal) => {
            if let Some(call) = use_context::<Call>() {
                call.added().is_refused = true;
            }
            CallFailure::Refused(refusal)
        }
        Failure::NotPermitted(missing) => fault(&missing.to_string(), what),
        Failure::Fault(cause) => fault(&format!("{cause:#}"), what),
    }
}

fn fault(cause: &str, what: &str) -> CallFailure {
    let call = use_context::<Call>();
    let secret =
        call.map(|call| money::checkout::new_idempotency_key(&call.shop.house)).unwrap_or_default();
    let code: String = secret.chars().take(6).collect::<String>().to_ascii_uppercase();
    tracing::error!(code, cause, "could not {what}");
    CallFailure::Fault(code)
}
