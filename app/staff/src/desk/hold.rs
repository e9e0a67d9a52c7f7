//! Seats and places come into a sale.

use super::{SalePart, Sent, Wrong, lines::back, sale, sale_id, served, words};
use crate::{frame::context::StaffContext, look::form::LookForm};
use axum::{Form, extract::Path, response::Response};
use domain::{
    people::actor::Actor,
    sales::offer::product::at_price_type,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
};
use house::Answered;
use money::reservations::{OverRefusal, hold_over};
use season::{
    catalogue,
    performance::{self, Performance},
};
use selling::blocks::seat_indexes;
use ui::error::Stop;

/// More seats are in no order.
const SEATS_MAX: usize = 200;
/// No hall has more. How many a sale may have, the hold says: none is left out silently.
const TICKED_MAX: usize = 20_000;

pub async fn hold(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let part = part(&form);
    match put(&context, &seller, &form).await? {
        Ok(()) => Ok(back(&context, sale, &form)),
        Err(words) => {
            let wrong = Some(Wrong { part, words });
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

/// Which form of the page was sent.
fn part(form: &LookForm) -> SalePart {
    match form.text("kind") {
        "named" => SalePart::Named,
        "plan" => SalePart::Plan,
        "places" => SalePart::Places,
        _ => SalePart::Best,
    }
}

/// Refused: why, in words.
async fn put(
    context: &StaffContext,
    seller: &Actor,
    form: &LookForm,
) -> Result<Result<(), String>, Stop> {
    let house = &context.shop.house;
    let unknown = || context.locale.text("staff-desk-performance-unknown");
    let known = catalogue::catalogue(house).await?;
    let id = known.listing_by_slug(form.text("performance")).map(|listing| listing.row.id);
    let Some(id) = id else { return Ok(Err(unknown())) };
    let loaded = performance::load_in(house, id, seller.outlet()).await?;
    let Some(loaded) = loaded else { return Ok(Err(unknown())) };
    let seat_request = match request(form, &loaded) {
        Ok(seat_request) => seat_request,
        Err(seat) => {
            let seat = [("seat", seat.into())];
            return Ok(Err(context.locale.text_with("staff-desk-seat-unknown", &seat)));
        }
    };
    let request = HoldRequest { performance: id, seat_request };
    let held = match form.text("over") {
        "yes" => hold_over(house, seller, &request).await.answered()?,
        _ => {
            let held = selling::hold::hold(house, seller, &request).await.answered()?;
            held.map_err(OverRefusal::Hold)
        }
    };
    match held {
        Ok(_) => Ok(Ok(())),
        Err(why) => Ok(Err(words::hold(context, id, why).await?)),
    }
}

/// Refused: the name that no seat has, or that several have.
fn request(form: &LookForm, performance: &Performance) -> Result<SeatRequest, String> {
    let price_type = Some(form.text("type")).filter(|key| !key.is_empty());
    // What is no number asks for nothing, which the hold refuses.
    let count: u32 = form.text("count").trim().parse().unwrap_or(0);
    let offer = price_type.map(at_price_type);
    let picks = |indexes: Vec<u32>| {
        let pick = |seat_index| SeatPick {
            seat_index,
            offer: None,
            price_type: price_type.map(str::to_owned),
        };
        indexes.into_iter().map(pick).collect::<Vec<_>>()
    };
    Ok(match form.text("kind") {
        "named" => {
            let names = form.text("seats").split([',', ';', '\n']).map(str::trim);
            let names = names.filter(|name| !name.is_empty()).take(SEATS_MAX);
            let names: Vec<String> = names.map(str::to_owned).collect();
            SeatRequest::seats(picks(seat_indexes(&performance.plan, &names)?))
        }
        "plan" => {
            let ticked = form.all("seat").take(TICKED_MAX);
            let ticked = ticked.filter_map(|seat| seat.parse().ok()).collect();
            let plan_mark = Some(form.text("plan").to_owned());
            SeatRequest::Seats { picks: picks(ticked), plan_mark }
        }
        "places" => {
            let area = form.text("area").to_owned();
            SeatRequest::GeneralAdmission { area, count, offer, over_blocks: false }
        }
        _ => {
            let zone = Some(form.text("zone").to_owned()).filter(|zone| !zone.is_empty());
            SeatRequest::Best { zone, count, offer }
        }
    })
}
