//! A request's body is read whole before any handler works on it: neither too long nor too slow.
//! Larger ones than forms are read only of senders whom somebody has named, each in their own turn.

use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::{Request, State},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::StreamExt;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{sync::Semaphore, time::timeout};

/// What a body may be, by where it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Usual,
    /// Texts in all languages of a house.
    Texts,
    Picture,
}

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;
/// Large bodies of one sender that are kept at the same time: the others wait. Nobody waits for
/// somebody else.
const LARGE_AT_ONCE: usize = 2;
/// A picture on a slow line.
const PICTURE_TIME: Duration = Duration::from_secs(180);
/// So much of a picture that is too large is read and thrown away: only then do browsers read the
/// answer.
const THROWN_AWAY_MAX: usize = 160 * MIB;

/// An extension of requests of whom larger bodies than forms are read; nothing is read of others.
#[derive(Clone, Debug)]
pub struct LargeBodySender(pub String);

/// How bodies are read.
pub struct Bodies {
    /// For all but pictures.
    limit: Duration,
    /// By sender.
    turns: Mutex<HashMap<String, Arc<Semaphore>>>,
}

impl Bodies {
    pub fn new(limit: Duration) -> Arc<Self> {
        Arc::new(Self { limit, turns: Mutex::default() })
    }

    fn turns_of(&self, sender: &str) -> Arc<Semaphore> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        // Of those of whom nothing is read any more.
        turns.retain(|_, turns| Arc::strong_count(turns) > 1);
        let new = || Arc::new(Semaphore::new(LARGE_AT_ONCE));
        turns.entry(sender.to_owned()).or_insert_with(new).clone()
    }
}

/// Whether an address takes larger bodies than forms, of a `LargeBodySender`.
pub fn takes_large(path: &str) -> bool {
    Room::at(path) != Room::Usual
}

impl Room {
    /// With what a form adds to a file of 20 MiB.
    const PICTURE_BYTES_MAX: usize = 20 * MIB + 64 * KIB;

    fn at(path: &str) -> Self {
        match path.split_once("/staff/").map(|(_, rest)| rest) {
            // Logos, icon and fonts are one form with all else of a look.
            Some("look" | "look/cards" | "text-files") => Self::Picture,
            Some(rest) if rest.strip_prefix("brands/").is_some_and(|key| !key.contains('/')) => {
                Self::Picture
            }
            // A bank's list, and its lines again once they were checked.
            Some("receivables/bank-list" | "receivables/bank-list/book") => Self::Texts,
            // Texts and picture are one form.
            Some(rest) if rest.starts_with("productions/") || is_page_form(rest) => Self::Picture,
            Some(rest) if ["texts/", "pages/"].iter().any(|of| rest.starts_with(of)) => Self::Texts,
            _ => Self::Usual,
        }
    }

    fn bytes_max(self) -> usize {
        match self {
            // Far more than any form of ours and any message of a gateway.
            Self::Usual => 64 * KIB,
            Self::Texts => MIB,
            Self::Picture => Self::PICTURE_BYTES_MAX,
        }
    }
}

/// Whether a page of the house's own is sent there with its picture.
fn is_page_form(rest: &str) -> bool {
    let page = rest.strip_prefix("pages/").map(|rest| rest.split_once('/'));
    page.is_some_and(|step| step.is_none_or(|(_, step)| ["picture", "focus"].contains(&step)))
}

#[boxed]
pub async fn receive(State(bodies): State<Arc<Bodies>>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    if matches!(head.method, Method::GET | Method::HEAD) {
        // Nobody reads it.
        return next.run(Request::from_parts(head, Body::empty())).await;
    }
    let room = Room::at(head.uri.path());
    if room == Room::Usual {
        return match whole(body, room, bodies.limit).await {
            Ok(body) => next.run(Request::from_parts(head, body)).await,
            Err(status) => status.into_response(),
        };
    }
    let Some(LargeBodySender(sender)) = head.extensions.get::<LargeBodySender>().cloned() else {
        // The address leads to the door, whatever is sent to it.
        return next.run(Request::from_parts(head, Body::empty())).await;
    };
    let time = if room == Room::Picture { PICTURE_TIME } else { bodies.limit };
    let turn = timeout(time, bodies.turns_of(&sender).acquire_owned()).await;
    let Ok(Ok(_turn)) = turn else { return StatusCode::REQUEST_TIMEOUT.into_response() };
    let read = match room {
        Room::Picture => {
            timeout(time, picture(body)).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)
        }
        Room::Usual | Room::Texts => whole(body, room, time).await,
    };
    // The turn lasts until the body is used.
    match read {
        Ok(body) => next.run(Request::from_parts(head, body)).await,
        Err(status) => status.into_response(),
    }
}

async fn whole(body: Body, room: Room, limit: Duration) -> Result<Body, StatusCode> {
    // Its sender says so beforehand: nothing of it is kept.
    if body.size_hint().lower() > room.bytes_max() as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match timeout(limit, to_bytes(body, room.bytes_max())).await {
        Ok(Ok(bytes)) => Ok(Body::from(bytes)),
        // Or its sender went away, and nobody reads the answer.
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

/// The body of a picture. Where it is too large its begin alone, with what was typed beside the
/// picture: its page then says so.
async fn picture(body: Body) -> Body {
    let (mut kept, mut read) = (Vec::new(), 0);
    let mut parts = body.into_data_stream();
    while let Some(Ok(part)) = parts.next().await {
        read += part.len();
        match read {
            ..=Room::PICTURE_BYTES_MAX => kept.extend_from_slice(&part),
            _ if read <= THROWN_AWAY_MAX => {
                let room = MIB.saturating_sub(kept.len()).min(part.len());
                kept.extend_from_slice(&part[..room]);
                kept.truncate(MIB);
            }
            _ => break,
        }
    }
    if read > Room::PICTURE_BYTES_MAX {
        kept.truncate(MIB);
    }
    Body::from(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_and_pictures_of_staff_may_be_long() {
        for (path, room) in [
            ("/en/staff/productions/carmen/picture", Room::Picture),
            ("/en/staff/look", Room::Picture),
            ("/en/staff/look/back", Room::Usual),
            ("/en/staff/look/cards", Room::Picture),
            ("/en/staff/brands", Room::Usual),
            ("/en/staff/brands/retiro", Room::Picture),
            ("/en/staff/brands/retiro/remove", Room::Usual),
            ("/en/staff/productions/carmen", Room::Picture),
            ("/en/staff/texts/basket-title", Room::Texts),
            ("/en/staff/pages/new", Room::Picture),
            ("/en/staff/pages/1", Room::Picture),
            ("/en/staff/pages/1/picture", Room::Picture),
            ("/en/staff/pages/1/focus", Room::Picture),
            ("/en/staff/pages/1/back", Room::Texts),
            ("/en/pages/new", Room::Usual),
            ("/en/staff/receivables/bank-list", Room::Texts),
            ("/en/staff/receivables/bank-list/book", Room::Texts),
            ("/en/staff/receivables", Room::Usual),
            ("/en/staff/people/add", Room::Usual),
            ("/en/basket", Room::Usual),
            ("/en/productions/carmen/picture", Room::Usual),
        ] {
            assert_eq!(Room::at(path), room, "{path}");
        }
    }

    #[test]
    fn each_sender_has_turns_of_their_own() {
        let bodies = Bodies::new(Duration::from_secs(1));
        let ana = || bodies.turns_of("ana").try_acquire_owned();
        let first = ana().expect("her turn");
        let _second = ana().expect("her other turn");
        assert!(ana().is_err(), "her third body waits");
        assert!(bodies.turns_of("ben").try_acquire_owned().is_ok(), "he doesn't wait for her");
        drop(first);
        assert!(ana().is_ok());
        let known = bodies.turns.lock().expect("unpoisoned");
        assert_eq!(known.keys().collect::<Vec<_>>(), ["ana"], "ben is forgotten");
    }

    #[tokio::test]
    async fn a_picture_that_is_too_large_comes_cut() {
        let whole = vec![7; Room::Picture.bytes_max()];
        let read = |body| async { to_bytes(picture(body).await, usize::MAX).await.expect("read") };
        assert_eq!(read(Body::from(whole.clone())).await.len(), whole.len());
        assert_eq!(read(Body::from([whole, vec![7]].concat())).await.len(), MIB);
    }
}
