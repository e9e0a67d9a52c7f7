//! Pictures and long texts come from staff alone. Their session is read before anything of such a
//! body is: a stranger's would keep memory, and the turn of somebody who works.

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use listener::request_body::{LargeBodySender, takes_large};
use ui::{error::Stop, session::read_cookie, shop::Shop, text_mode::staff_cookie_name};

/// Names the account as the sender of what may be large.
pub async fn name_sender(
    State(shop): State<Shop>,
    mut request: Request,
    next: Next,
) -> Result<Response, Stop> {
    let is_read = !matches!(*request.method(), Method::GET | Method::HEAD);
    if is_read && takes_large(request.uri().path()) {
        let secret = read_cookie(request.headers(), staff_cookie_name(&shop)).map(str::to_owned);
        let house = shop.house.for_staff();
        let session = people::staff::staff_session(&house, secret.as_deref()).await?;
        if let Some(session) = session {
            request.extensions_mut().insert(LargeBodySender(session.account.to_string()));
        }
    }
    Ok(next.run(request).await)
}
