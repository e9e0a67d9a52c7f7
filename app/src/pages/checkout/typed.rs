//! Who buys, as a guest has typed it: the browser keeps it in a cookie for as long as the basket is
//! kept, so that whoever goes back to change the basket types it once.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{order::PlaceRequest, sales::basket::BasketState};
use ui::session::Visit;

/// Longer names than anybody's are not kept.
const COOKIE_CHARS_MAX: usize = 2_000;

/// Until the basket ends; nothing that another order has filled in. Of those who are signed in the
/// account knows it.
pub fn keep(visit: &mut Visit, request: &PlaceRequest, basket: &BasketState) {
    let fields = [&request.given_name, &request.family_name, &request.email];
    let left_ms = basket.ends_at.map_or(0, |ends_at| ends_at.since_ms(basket.now));
    let left_s = u32::try_from(left_ms / 1_000).unwrap_or(0);
    let is_of_form = request.device.is_some() || visit.buyer().is_some();
    let is_typed = is_of_form && fields.iter().any(|field| !field.trim().is_empty());
    if left_s == 0 || !is_typed || visit.signed_in().is_some() {
        return;
    }
    let Ok(fields) = serde_json::to_vec(&fields) else { return };
    let buyer = BASE64_URL_SAFE_NO_PAD.encode(fields);
    if buyer.len() <= COOKIE_CHARS_MAX {
        visit.keep_buyer(&buyer, left_s);
    }
}

/// Given name, family name and e-mail address. None: nothing is kept, or nothing of ours.
pub fn kept(visit: &Visit) -> Option<[String; 3]> {
    let fields = BASE64_URL_SAFE_NO_PAD.decode(visit.buyer()?).ok()?;
    serde_json::from_slice(&fields).ok()
}
