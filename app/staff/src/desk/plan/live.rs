//! What others do with the seats, as it happens: server-sent events with the states of all seats,
//! one letter each in the plan's order, then what changed. Each stream ends soon, and the browser
//! opens the next one: so it is asked again whether its clerk still serves this sale.

use crate::{
    desk::{sale_id, served},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use domain::seats::desk_state::DeskState;
use futures::StreamExt;
use house::Answered;
use selling::blocks::{DeskEvent, StatesRefusal, watch_desk};
use std::{convert::Infallible, time::Duration};
use ui::error::Stop;

/// After this time the browser opens the next stream.
const AGAIN: Duration = Duration::from_millis(100);

pub async fn show(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let (slug, plan) = (form.text("performance"), form.text("plan"));
    let events = match watch_desk(&context.shop.house, &seller, slug, plan).await.answered()? {
        Ok(Some(events)) => events,
        // The page shows another plan than the one that is sold now.
        Ok(None) => return Ok(StatusCode::CONFLICT.into_response()),
        Err(StatesRefusal::UnknownPerformance) => return Err(Stop::NotFound),
    };
    let events = events.map(|event| Ok::<_, Infallible>(written(&event).retry(AGAIN)));
    // Proxies that collect answers would hold them back.
    let head = [("x-accel-buffering", "no"), ("cache-control", "no-store")];
    Ok((head, Sse::new(events)).into_response())
}

fn written(event: &DeskEvent) -> Event {
    match event {
        DeskEvent::All(states) => {
            let letters: String = states.iter().map(|state| state.code()).collect();
            Event::default().event("all").data(letters)
        }
        DeskEvent::Changed(seats) => Event::default().event("changed").data(changes(seats)),
    }
}

/// `12t 13t 40f`
fn changes(seats: &[(u32, DeskState)]) -> String {
    let seats = seats.iter().map(|(seat_index, state)| format!("{seat_index}{}", state.code()));
    seats.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::seats::seat_state::SoldAs;

    #[test]
    fn a_change_is_written_in_one_short_line() {
        let sold = DeskState::Sold(SoldAs::Ticket);
        assert_eq!(changes(&[(12, sold), (40, DeskState::Free)]), "12t 40f");
    }
}
