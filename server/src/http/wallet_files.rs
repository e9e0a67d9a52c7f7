//! Tickets and extras' receipts for the wallets of phones, by the secret in the address: a file
//! for Apple's, a link to Google's.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::id::{AdmissionId, OrderLineId};
use house::{Answered, Failure};
use subscribers::passes::{self, AppleFile, PassOf, PassRefusal};
use ui::{error::Stop, frame::document, session::Visit, shop::Shop};
use wallets::apple::{BUNDLE_MEDIA_TYPE, MEDIA_TYPE};

/// All tickets of an order.
pub async fn apple_of_order(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    apple(&visit, passes::apple(&shop.house, PassOf::Order(&secret, None)).await)
}

pub async fn apple_ticket(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    apple(&visit, passes::apple(&shop.house, PassOf::Order(&secret, Some(admission))).await)
}

pub async fn google_ticket(
    State(shop): State<Shop>,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    google(passes::google(&shop.house, PassOf::Order(&secret, Some(admission))).await)
}

pub async fn apple_receipt(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret, line)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let line: OrderLineId = line.parse().map_err(|_| Stop::NotFound)?;
    apple(&visit, passes::apple(&shop.house, PassOf::Receipt(&secret, line)).await)
}

pub async fn google_receipt(
    State(shop): State<Shop>,
    Path((_, secret, line)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let line: OrderLineId = line.parse().map_err(|_| Stop::NotFound)?;
    google(passes::google(&shop.house, PassOf::Receipt(&secret, line)).await)
}

pub async fn apple_transfer(
    visit: Visit,
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    apple(&visit, passes::apple(&shop.house, PassOf::Transfer(&secret)).await)
}

pub async fn google_transfer(
    State(shop): State<Shop>,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    google(passes::google(&shop.house, PassOf::Transfer(&secret)).await)
}

fn apple(visit: &Visit, made: Result<AppleFile, Failure<PassRefusal>>) -> Result<Response, Stop> {
    let name = visit.locale.text("wallet-file");
    match made.answered()? {
        Ok(AppleFile { bytes, is_bundle: true }) => {
            Ok(document::sent(bytes, BUNDLE_MEDIA_TYPE, &format!("{name}.pkpasses")))
        }
        Ok(AppleFile { bytes, is_bundle: false }) => {
            Ok(document::sent(bytes, MEDIA_TYPE, &format!("{name}.pkpass")))
        }
        Err(why) => refused(why),
    }
}

fn google(link: Result<String, Failure<PassRefusal>>) -> Result<Response, Stop> {
    match link.answered()? {
        Ok(link) => {
            let mut answer = Redirect::to(&link).into_response();
            let no_store = HeaderValue::from_static("no-store");
            answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
            Ok(answer)
        }
        Err(why) => refused(why),
    }
}

fn refused(why: PassRefusal) -> Result<Response, Stop> {
    match why {
        PassRefusal::NotOffered | PassRefusal::UnknownTicket => Err(Stop::NotFound),
        PassRefusal::NotNow => Ok(StatusCode::CONFLICT.into_response()),
    }
}
