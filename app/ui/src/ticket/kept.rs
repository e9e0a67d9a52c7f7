//! Tickets that a browser keeps for a hall without a network go when its login goes.

use crate::session::Visit;
use axum::{
    http::{HeaderName, HeaderValue},
    response::Response,
};

/// The browser drops all that it keeps of the shop but its cookies.
pub fn drop_all(response: &mut Response) {
    let (name, value) = ("clear-site-data", "\"storage\"");
    let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
    response.headers_mut().insert(name, value);
}

/// Whether this page says so because the login was ended from elsewhere, or by its age. One page
/// says it.
pub async fn outlive_their_login(visit: &Visit) -> bool {
    let session = visit.session.as_ref().filter(|session| session.has_ended_login);
    let Some(session) = session else { return false };
    people::sessions::clear_ended_login(&visit.shop.house, session.id).await.is_ok()
}
