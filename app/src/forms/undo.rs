//! What was taken out of the basket is put back by one press. The form holds what the basket was
//! before.

use crate::pages::{basket, checkout::ended};
use axum::{Form, response::Response};
use domain::{id::SessionId, sales::basket::CodeRefusal};
use house::Answered;
use selling::{
    basket::{Restored, Snapshot},
    extras::PutExtra,
};
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    words::{Words, seats as seat_words},
};

/// The basket before a change; None where there is none to go back to.
pub struct Before {
    session: SessionId,
    snapshot: Snapshot,
}

impl Before {
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// How many of it the basket had.
    pub fn quantity_of(&self, put: &PutExtra) -> u32 {
        self.snapshot.quantity_of(put)
    }
}

pub async fn before(visit: &Visit) -> Result<Option<Before>, Stop> {
    let Some(session) = visit.session.as_ref().map(|session| session.id) else { return Ok(None) };
    let snapshot = selling::basket::snapshot(&visit.shop.house, session).await?;
    Ok(snapshot.map(|snapshot| Before { session, snapshot }))
}

/// Says on the next page what went out of the basket, with the way back. `others`: names of what
/// went beside seats.
pub async fn leave(visit: &Visit, before: Option<Before>, others: &[String]) -> Result<(), Stop> {
    let Some((before, after)) = changed(visit, before).await? else { return Ok(()) };
    let house = &visit.shop.house;
    let gone = before.snapshot.lines_missing_in(&after);
    let language = visit.language();
    let lines = selling::basket::given_back_lines(house, before.session, &gone, language).await?;
    let performances = basket::by_performance(&lines);
    let seats = performances.iter().map(|of_one| basket::ended_line(&visit.locale, of_one));
    let what: Vec<String> = seats.chain(others.iter().cloned()).collect();
    if what.is_empty() {
        return Ok(());
    }
    let what = seat_words::list(&Words(visit.locale.clone()), what);
    let words = visit.locale.text_with("basket-removed", &[("what", what.into())]);
    leave_words(visit, &before, words).await
}

/// The same in words of its own.
pub async fn leave_said(visit: &Visit, before: Option<Before>, words: String) -> Result<(), Stop> {
    match changed(visit, before).await? {
        Some((before, _)) => leave_words(visit, &before, words).await,
        None => Ok(()),
    }
}

/// After an extra was put in.
pub async fn leave_put(
    visit: &Visit,
    before: Option<Before>,
    put: &PutExtra,
    words: String,
) -> Result<(), Stop> {
    match changed(visit, before).await? {
        Some((Before { session, snapshot }, _)) => {
            let snapshot = snapshot.before_put(put);
            leave_words(visit, &Before { session, snapshot }, words).await
        }
        None => Ok(()),
    }
}

/// The basket before and now. None where it is as it was: a form that came twice changed nothing.
async fn changed(
    visit: &Visit,
    before: Option<Before>,
) -> Result<Option<(Before, Snapshot)>, Stop> {
    let Some(before) = before else { return Ok(None) };
    let now = selling::basket::snapshot(&visit.shop.house, before.session).await?;
    let now = now.unwrap_or_default();
    Ok((before.snapshot != now).then_some((before, now)))
}

async fn leave_words(visit: &Visit, before: &Before, words: String) -> Result<(), Stop> {
    let undo = serde_json::to_string(&before.snapshot).map_err(anyhow::Error::from)?;
    visit.leave_notice(&Notice::new(Tone::Good, words).with_undo(undo)).await
}

#[derive(Debug, Deserialize)]
pub struct UndoForm {
    before: String,
}

pub async fn undo(mut visit: Visit, Form(form): Form<UndoForm>) -> Result<Response, Stop> {
    let snapshot: Snapshot = serde_json::from_str(&form.before).map_err(|_| Stop::BadForm)?;
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let restored = match selling::basket::restore(&visit.shop.house, &actor, &snapshot, &language)
        .await
        .answered()?
    {
        Ok(restored) => restored,
        Err(()) => return Ok(visit.redirect(&Route::Basket)),
    };
    let Restored { seats, is_number_needed, is_partial } = restored;
    let lost = match seats.lost.is_empty() {
        true => None,
        false => ended::told(&visit, seats).await?,
    };
    let usual = || Notice::new(Tone::Good, visit.locale.text("basket-restored"));
    let mut notice = lost.unwrap_or_else(usual);
    if is_partial {
        notice.tone = Tone::Warning;
        notice.text = format!("{}\n{}", notice.text, visit.locale.text("basket-restored-partly"));
    }
    if is_number_needed {
        notice.tone = Tone::Warning;
        let words = refusal::code(&visit.locale, CodeRefusal::NumberNeeded);
        notice.text = format!("{}\n{words}", notice.text);
    }
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Basket))
}
