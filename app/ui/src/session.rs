//! One visit: who looks at the page, in which language. A session's row is made at the first
//! change, never for a look; a language that was chosen is remembered in a cookie of its own.
//! Where seats are chosen, the browser gets the session's secret before: two first taps at once
//! would else be two sessions with a basket each.

pub use crate::frame::{
    cookies::{is_secure, read_cookie},
    notice::{Notice, Tone},
};

use crate::{
    error::Stop,
    frame::{
        consent::{self, Consent},
        cookies::cookie,
    },
    route::{self, Route},
    shop::Shop,
    text_mode::{self, TextMode},
    ticket::wallet::Phone,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::{
    id::SessionId,
    people::{actor::Actor, customer_field::Device},
};
use house::{House, locales::Locale};
use people::sessions::{SESSION_LIFE_DAYS, Session, SignedIn, start_session_at};
use std::{net::IpAddr, sync::Arc};

/// How long a browser remembers the language, in seconds: a year.
const LANGUAGE_LIFE_S: u32 = 365 * 24 * 60 * 60;
/// How long a browser keeps its session, in seconds.
const SESSION_LIFE_S: u32 = SESSION_LIFE_DAYS * 24 * 60 * 60;

/// The script of a till's page for sales without a line sets it.
const TILL_COOKIE: &str = "parterre-till";

/// Where a request comes from, as the limits count it; never written down as it is.
#[derive(Clone, Copy, Debug)]
pub struct ClientAddress(pub IpAddr);

pub struct Visit {
    pub shop: Shop,
    pub locale: Arc<Locale>,
    /// Staff look at the shop with their drafts.
    pub text_mode: TextMode,
    pub session: Option<Session>,
    /// Of the address, for links that keep it.
    pub query: Option<String>,
    /// On which the house asks for some fields and not for others.
    pub device: Device,
    /// The secret in the browser's cookie, whether or not it opens a session yet.
    offered: Option<String>,
    /// Whose wallet it probably has.
    pub phone: Phone,
    /// Whether the visit may be measured.
    pub consent: Consent,
    /// A till sells in this browser, which keeps sales that nobody else knows yet.
    pub is_till: bool,
    /// Somebody opens a page; false for forms and for what is fetched in advance.
    pub is_look: bool,
    /// From where the request comes, for limits that the database counts.
    address: Option<ClientAddress>,
    /// What the next page says first.
    warnings: Vec<String>,
    cookies: Vec<String>,
    /// Who buys, as it was typed at the checkout: a cookie that goes with the basket.
    buyer: Option<String>,
}

impl FromRequestParts<Shop> for Visit {
    type Rejection = Stop;

    /// Refuses addresses whose first part is no language of the house.
    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Stop> {
        // Nobody but staff with drafts gets here with a language that is switched off.
        let locales = shop.house.locales();
        let locale = language_in(&parts.uri).and_then(|code| locales.get_known(code));
        let locale = locale.ok_or(Stop::NotFound)?;
        let offered = session_cookie(shop, &parts.headers);
        let mode = text_mode::of(shop, &parts.headers).await?;
        let locale = text_mode::locale(shop, locale, mode).await?;
        let mut visit = Self::bare(shop, locale);
        visit.text_mode = mode;
        if mode != TextMode::Framed || shows_basket(&parts.uri) {
            visit.session = people::sessions::session(&shop.house, offered).await?;
        }
        visit.offered = offered.map(str::to_owned);
        visit.query = parts.uri.query().map(str::to_owned);
        visit.phone = Phone::of(&parts.headers);
        visit.device = device(&parts.headers);
        visit.address = parts.extensions.get::<ClientAddress>().copied();
        visit.consent = Consent::of(shop, &parts.headers, mode);
        visit.is_till = read_cookie(&parts.headers, TILL_COOKIE).is_some();
        visit.is_look = consent::is_look(&parts.method, &parts.headers);
        if mode == TextMode::Framed {
            return Ok(visit);
        }
        visit.buyer = read_cookie(&parts.headers, buyer_name(shop)).map(str::to_owned);
        visit.remember_language(&parts.headers).await?;
        let is_look = parts.method == Method::GET;
        if is_look && visit.offered.is_none() && chooses_seats(&parts.uri) {
            visit.offer_session().await?;
        }
        // A form that makes a session leads to a page, so its browser has looked at once.
        if let Some(session) = visit.session.as_mut().filter(|it| is_look && !it.has_looked) {
            people::sessions::note_look(&shop.house, session.id).await?;
            session.has_looked = true;
        }
        Ok(visit)
    }
}

impl Visit {
    /// A visit without a session, for pages that must appear even when the database doesn't.
    pub fn bare(shop: &Shop, locale: Arc<Locale>) -> Self {
        Self {
            shop: shop.clone(),
            locale,
            session: None,
            query: None,
            device: Device::default(),
            phone: Phone::default(),
            consent: Consent::Off,
            is_till: false,
            is_look: false,
            offered: None,
            address: None,
            warnings: Vec::new(),
            cookies: Vec::new(),
            buyer: None,
            text_mode: TextMode::Off,
        }
    }

    /// Of a call of an island: the page that calls says in which language it is.
    pub async fn of_call(
        shop: &Shop,
        page: &Uri,
        headers: &HeaderMap,
        address: Option<ClientAddress>,
    ) -> Self {
        Self { address, ..Self::astray(shop, page, headers).await }
    }

    /// Of an address that leads nowhere: the session is still theirs.
    pub async fn astray(shop: &Shop, uri: &Uri, headers: &HeaderMap) -> Self {
        let mut visit = Self::bare(shop, best_locale(shop, uri, headers));
        let offered = session_cookie(shop, headers);
        visit.session = people::sessions::session(&shop.house, offered).await.ok().flatten();
        visit.offered = offered.map(str::to_owned);
        visit.device = device(headers);
        let mode = text_mode::of(shop, headers).await.unwrap_or_default();
        visit.text_mode = if mode == TextMode::Framed { mode } else { TextMode::Off };
        visit
    }

    pub fn language(&self) -> &str {
        self.locale.language()
    }

    /// Who acts. Opens the session that the first change needs, and notes from where it comes.
    pub async fn actor(&mut self) -> Result<Actor, Stop> {
        let address = self.address.map(|ClientAddress(address)| address);
        let session = match self.session.take() {
            Some(session) => session,
            None => {
                let (house, offered) = (&self.shop.house, self.offered.as_deref());
                let (session, secret) =
                    start_session_at(house, self.language(), offered, address).await?;
                self.set_secret(&secret);
                session
            }
        };
        if let Some(address) = address {
            people::network::note_network(&self.shop.house, &session, address).await?;
        }
        let actor = session.actor();
        self.session = Some(session);
        Ok(actor)
    }

    /// The session, for those who ask what is theirs.
    pub fn session_id(&self) -> Option<SessionId> {
        self.session.as_ref().map(|session| session.id)
    }

    /// The same where a ticket is exchanged in it.
    pub fn exchanging(&self) -> Option<SessionId> {
        self.session.as_ref().filter(|it| it.is_exchange).map(|it| it.id)
    }

    /// Whose login is open; None for a guest.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        self.session.as_ref()?.signed_in.as_ref()
    }

    /// In the browser's cookie.
    pub fn secret(&self) -> &str {
        self.offered.as_deref().unwrap_or_default()
    }

    /// The browser's secret from now on.
    pub fn set_secret(&mut self, secret: &str) {
        self.cookies.push(cookie(
            &self.shop,
            session_name(&self.shop),
            secret,
            Some(SESSION_LIFE_S),
        ));
        self.offered = Some(secret.to_owned());
    }

    /// Who buys, as this browser keeps it.
    pub fn buyer(&self) -> Option<&str> {
        self.buyer.as_deref().filter(|buyer| !buyer.is_empty())
    }

    /// `life_s`: 0 takes it away.
    pub fn keep_buyer(&mut self, buyer: &str, life_s: u32) {
        self.cookies.push(cookie(&self.shop, buyer_name(&self.shop), buyer, Some(life_s)));
    }

    pub fn forget_buyer(&mut self) {
        if self.buyer().is_some() {
            self.keep_buyer("", 0);
        }
    }

    /// Remembered in the browser. Where nothing is measured, or the browser has refused for its
    /// owner, there is nothing to remember.
    pub fn choose_consent(&mut self, is_allowed: bool) {
        if !matches!(self.consent, Consent::Off | Consent::RefusedByBrowser) {
            self.cookies.push(self.consent.chosen(&self.shop, is_allowed));
        }
    }

    /// A page of this shop to go on to after signing in, or None. Nobody signs in for the first
    /// page: they were on it when they decided to.
    pub fn onward<'a>(&self, address: &'a str) -> Option<&'a str> {
        let local = route::local(address, &self.shop.house.locales().known());
        local.filter(|address| !route::is_first_page(address))
    }

    /// Until the browser is closed, and nothing is written down: crawlers pass by in crowds.
    async fn offer_session(&mut self) -> anyhow::Result<()> {
        let secret = people::sessions::new_session_secret(&self.shop.house).await?;
        self.cookies.push(cookie(&self.shop, session_name(&self.shop), &secret, None));
        self.offered = Some(secret);
        Ok(())
    }

    /// Keeps a message for the next page. Without a session there is nowhere to keep it.
    pub async fn leave_notice(&self, notice: &Notice) -> Result<(), Stop> {
        if let Some(session) = &self.session {
            leave_notice(&self.shop.house, session.id, &notice.after(&self.warnings)).await?;
        }
        Ok(())
    }

    /// The same before whatever else is left for that page.
    pub async fn leave_warning(&mut self, words: String) -> Result<(), Stop> {
        self.warnings.push(words);
        self.leave_notice(&Notice::new(Tone::Warning, String::new())).await
    }

    pub async fn take_notice(&self) -> anyhow::Result<Option<Notice>> {
        // In a frame it would be gone for the page that it is meant for.
        let session = self.session.as_ref().filter(|_| self.text_mode != TextMode::Framed);
        let Some(session) = session else { return Ok(None) };
        let Some(kept) = &session.notice else { return Ok(None) };
        people::sessions::clear_notice(&self.shop.house, session.id).await?;
        Ok(Notice::from_kept(kept))
    }

    /// To another page by GET, so that a reload sends nothing twice.
    pub fn redirect(self, to: &Route) -> Response {
        let path = to.path(self.language());
        self.redirect_to(&path)
    }

    pub fn redirect_to(self, address: &str) -> Response {
        let response = (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response();
        self.with_cookies(response)
    }

    pub fn with_cookies(self, mut response: Response) -> Response {
        for cookie in &self.cookies {
            if let Ok(value) = HeaderValue::from_str(cookie) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
        }
        response
    }

    async fn remember_language(&mut self, headers: &HeaderMap) -> anyhow::Result<()> {
        let language = self.locale.language();
        if read_cookie(headers, language_name(&self.shop)) != Some(language) {
            let name = language_name(&self.shop);
            self.cookies.push(cookie(&self.shop, name, language, Some(LANGUAGE_LIFE_S)));
        }
        if let Some(session) = &mut self.session
            && session.language.as_deref() != Some(language)
        {
            people::sessions::remember_language(&self.shop.house, session.id, language).await?;
            session.language = Some(language.to_owned());
        }
        Ok(())
    }
}

/// Of the address, else the one that was chosen before, else what the browser prefers.
pub fn best_locale(shop: &Shop, uri: &Uri, headers: &HeaderMap) -> Arc<Locale> {
    let locales = shop.house.locales();
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    language_in(uri)
        .and_then(|code| locales.get(code))
        .or_else(|| read_cookie(headers, language_name(shop)).and_then(|code| locales.get(code)))
        .unwrap_or_else(|| locales.negotiate(accepted))
}

/// The secret in the session's cookie, whether or not it opens anything.
pub fn session_cookie<'a>(shop: &Shop, headers: &'a HeaderMap) -> Option<&'a str> {
    read_cookie(headers, session_name(shop))
}

/// The session that a request's cookie opens; None opens none.
pub async fn session_of(shop: &Shop, headers: &HeaderMap) -> anyhow::Result<Option<SessionId>> {
    let session = people::sessions::session(&shop.house, session_cookie(shop, headers)).await?;
    Ok(session.map(|session| session.id))
}

/// Keeps a message for the next page of the session.
pub async fn leave_notice(
    house: &House,
    session: SessionId,
    notice: &Notice,
) -> anyhow::Result<()> {
    people::sessions::leave_notice(house, session, &notice.to_kept()).await
}

pub fn language_in(uri: &Uri) -> Option<&str> {
    uri.path().split('/').nth(1).filter(|part| !part.is_empty())
}

/// `__Host-` cookies need https; the plain name is for the demo on one's own machine.
fn session_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre" } else { "parterre" }
}

fn language_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-language" } else { "parterre-language" }
}

fn buyer_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-buyer" } else { "parterre-buyer" }
}

/// The pages on which a first change is made: `/de/performances/…`.
fn chooses_seats(uri: &Uri) -> bool {
    uri.path().split('/').nth(2) == Some("performances")
}

/// Pages that are empty without one. In a frame, all others are as a new customer sees them.
fn shows_basket(uri: &Uri) -> bool {
    matches!(uri.path().split('/').nth(2), Some("basket" | "checkout"))
}

fn device(headers: &HeaderMap) -> Device {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    Device::of(text("sec-ch-ua-mobile"), text(header::USER_AGENT.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_first_part_of_the_address() {
        assert_eq!(language_in(&Uri::from_static("/de/basket?x=1")), Some("de"));
        assert_eq!(language_in(&Uri::from_static("/")), None);
    }
}
