//! The live plan: server-sent events of what was taken and given back. A snapshot first, then
//! changes; each with the version that it leads to.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::id::PerformanceId;
use futures::StreamExt;
use selling::plan_page::live::LiveEvent;
use std::{convert::Infallible, time::Duration};
use ui::{error::Stop, session::session_of, shop::Shop};

/// A comment this often, so that nothing between here and there takes the line for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);

pub async fn live(
    State(shop): State<Shop>,
    Path(performance): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let performance: PerformanceId = performance.parse().map_err(|_| Stop::NotFound)?;
    let events = selling::plan_page::live::watch(
        &shop.house,
        performance,
        session_of(&shop, &headers).await?,
    )
    .await?
    .ok_or(Stop::NotFound)?;
    let events = events.map(|event| Ok::<_, Infallible>(written(&event)));
    // Proxies that collect answers would hold them back.
    let head = [("x-accel-buffering", "no"), ("cache-control", "no-store")];
    let stream = Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT));
    Ok((head, stream).into_response())
}

fn written(event: &LiveEvent) -> Event {
    match event {
        LiveEvent::Snapshot { version, free } => {
            Event::default().event("snapshot").data(format!("{version} {free}"))
        }
        LiveEvent::Delta { version, freed, taken } => {
            Event::default().event("delta").data(delta(*version, freed, taken))
        }
    }
}

/// `7 +1,2 -3`
fn delta(version: u64, freed: &[u32], taken: &[u32]) -> String {
    let mut text = version.to_string();
    for (sign, seat_indexes) in [('+', freed), ('-', taken)] {
        if !seat_indexes.is_empty() {
            let seat_indexes: Vec<String> = seat_indexes.iter().map(u32::to_string).collect();
            text.push(' ');
            text.push(sign);
            text.push_str(&seat_indexes.join(","));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_written_in_one_short_line() {
        assert_eq!(delta(7, &[1, 2], &[3]), "7 +1,2 -3");
        assert_eq!(delta(8, &[], &[3, 4]), "8 -3,4");
    }
}
