//! Who is at the staff's door, and who is behind it. Their session is apart from the shop's: a
//! cookie of its own, which no other site's link brings along.

use crate::frame::trouble;
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, Method, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Actor;
use house::locales::Locale;
use people::staff::StaffSession;
use std::sync::Arc;
use ui::route::staff::StaffRoute;
use ui::{
    error::Stop,
    session::{ClientAddress, best_locale, is_secure, language_in, read_cookie},
    shop::Shop,
    text_mode::staff_cookie_name,
};

/// At the door, signed in or not.
pub struct Visitor {
    pub shop: Shop,
    pub locale: Arc<Locale>,
    pub session: Option<StaffSession>,
    /// Of the address, for links that keep it.
    pub query: Option<String>,
    /// The client's network address.
    pub line: String,
    /// In the browser's cookie, whether or not it opens anything.
    pub secret: Option<String>,
}

/// Behind it.
#[derive(Clone)]
pub struct StaffContext {
    pub shop: Shop,
    pub locale: Arc<Locale>,
    pub session: StaffSession,
    pub query: Option<String>,
    /// At which workplace of a counter the browser stands; empty: nobody has said so.
    pub workplace: String,
}

impl FromRequestParts<Shop> for Visitor {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Stop> {
        let locale = language_in(&parts.uri).and_then(|code| shop.house.locales().get(code));
        let locale = locale.ok_or(Stop::NotFound)?;
        let secret = read_cookie(&parts.headers, staff_cookie_name(shop)).map(str::to_owned);
        let line = parts.extensions.get::<ClientAddress>();
        // Staff never wait for shoppers' connections to the database, nor take them.
        let shop = Shop { house: shop.house.for_staff(), ..shop.clone() };
        Ok(Self {
            session: people::staff::staff_session(&shop.house, secret.as_deref()).await?,
            shop,
            locale,
            query: parts.uri.query().map(str::to_owned),
            line: line.map(|line| line.0.to_string()).unwrap_or_default(),
            secret,
        })
    }
}

impl FromRequestParts<Shop> for StaffContext {
    type Rejection = Response;

    /// Nobody is led to the door, and from there to the page that they wanted.
    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, shop).await;
        let visitor = visitor.map_err(IntoResponse::into_response)?;
        let Some(session) = visitor.session else {
            let locale = best_locale(shop, &parts.uri, &parts.headers);
            let door = StaffRoute::SignIn.path(locale.language());
            let next = match parts.method {
                Method::GET => format!("?next={}", parts.uri.path()),
                _ => String::new(),
            };
            let mut response = Redirect::to(&format!("{door}{next}")).into_response();
            response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
            return Err(response);
        };
        let workplace = read_cookie(&parts.headers, workplace_cookie_name(shop));
        let workplace = workplace.and_then(of_hex).unwrap_or_default();
        let Visitor { shop, locale, query, .. } = visitor;
        let context = Self { shop, locale, session, query, workplace };
        trouble::stands_in_frame_of(parts, &context);
        Ok(context)
    }
}

/// Of the browser, since a workplace is a machine: whoever signs in there prints there.
fn workplace_cookie_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-workplace" } else { "parterre-workplace" }
}

/// A cookie holds no spaces and no letters beyond ASCII.
fn of_hex(text: &str) -> Option<String> {
    let pair = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    let bytes = (0..text.len()).step_by(2).map(pair).collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok()
}

/// The browser stands there until somebody says otherwise, for a year.
pub fn with_workplace(shop: &Shop, workplace: &str, mut response: Response) -> Response {
    const YEAR_S: u32 = 365 * 24 * 60 * 60;
    let (name, secure) =
        (workplace_cookie_name(shop), if is_secure(shop) { "; Secure" } else { "" });
    let hex: String = workplace.bytes().map(|byte| format!("{byte:02x}")).collect();
    let cookie =
        format!("{name}={hex}; Path=/; HttpOnly; SameSite=Strict; Max-Age={YEAR_S}{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

pub const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

impl StaffContext {
    pub fn actor(&self) -> Actor {
        self.session.actor()
    }

    pub fn language(&self) -> &str {
        self.locale.language()
    }
}

impl Visitor {
    pub fn language(&self) -> &str {
        self.locale.language()
    }

    /// A page behind the door, in whatever language; None for whatever leads elsewhere.
    pub fn behind<'a>(&self, address: &'a str) -> Option<&'a str> {
        let local = ui::route::local(address, &self.shop.house.locales().known())?;
        let mut parts = local.split(['/', '?']).skip(2);
        let is_staff = parts.next() == Some("staff");
        let is_door = parts.next() == Some("sign-in");
        (is_staff && !is_door).then_some(local)
    }
}

/// Until the browser is closed, and never beyond the session's own end. None: forgotten.
pub fn set_cookie(shop: &Shop, secret: Option<&str>, response: Response) -> Response {
    with_cookie(shop, staff_cookie_name(shop), secret, response)
}

/// A cookie that no script reads and no other site's link brings along. None: forgotten.
pub fn with_cookie(
    shop: &Shop,
    name: &str,
    value: Option<&str>,
    mut response: Response,
) -> Response {
    let secure = if is_secure(shop) { "; Secure" } else { "" };
    let (value, life) = match value {
        Some(value) => (value, ""),
        None => ("", "; Max-Age=0"),
    };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{life}{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}
