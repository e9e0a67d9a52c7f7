//! The moment at which a performance goes on sale, for the reader's own calendar.

use anyhow::Context;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use documents::calendar::{self, Calendar, Performance, Standing};
use domain::{
    moment::{MINUTE_MS, Moment},
    sales::season::SaleState,
};
use jiff::Timestamp;
use ui::{error::Stop, locale::when_long, route::Route, session::Visit};

/// Long enough to be seen in a calendar.
const LONG_MS: i64 = 30 * MINUTE_MS;

pub async fn file(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let season = selling::programme::season(house, visit.session_id(), visit.language()).await?;
    let season = season.ok_or(Stop::NotFound)?;
    let card = season.performances.iter().find(|card| card.slug == slug).ok_or(Stop::NotFound)?;
    let SaleState::NotYet { opens } = card.sale else { return Err(Stop::NotFound) };
    let locale = &visit.locale;
    let when = when_long(locale, card.starts_at, &season.time_zone);
    let args = [("title", card.title.as_str().into()), ("when", when.into())];
    let public_url = house.settings().public_url.clone();
    let host = public_url.split("//").nth(1).unwrap_or(&public_url);
    let file = calendar::ics(&Calendar {
        language: visit.language().to_owned(),
        made_at: at(house.now())?,
        performances: vec![Performance {
            uid: format!("sale-{}@{host}", card.id),
            revision: 0,
            starts_at: at(opens)?,
            ends_at: at(opens.plus_ms(LONG_MS))?,
            standing: Standing::Confirmed,
            summary: locale.text_with("reminder-summary", &args),
            location: String::new(),
            description: locale.text_with("reminder-text", &args),
            url: format!("{public_url}{}", Route::Performance(slug).path(visit.language())),
        }],
    });
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH")];
    Ok((kind, file).into_response())
}

fn at(moment: Moment) -> Result<Timestamp, Stop> {
    Ok(Timestamp::from_millisecond(moment.0).context("a moment of our era")?)
}
