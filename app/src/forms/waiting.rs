//! The waiting list: joined, confirmed, left, and what it offers put into the basket.

use crate::pages::performance as pages;
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::seats::waiting::WaitingRefusal;
use house::Answered;
use islands::plan::refusal_words;
use selling::waiting::{self, AcceptRefusal, Join, Joined};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    words::Words,
};

/// As they were typed.
#[derive(Clone, Default)]
pub struct JoinFields {
    pub count: Option<u32>,
    /// Keys.
    pub zones: Vec<String>,
    pub together: String,
    pub email: String,
}

impl JoinFields {
    /// Zones come as often as they were ticked.
    fn of(pairs: Vec<(String, String)>) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "count" => fields.count = value.parse().ok(),
                "zones" => fields.zones.push(value),
                "together" => fields.together = value,
                "email" => fields.email = value,
                _ => {}
            }
        }
        fields
    }
}

pub async fn join(
    mut visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let fields = JoinFields::of(form.map(|Form(pairs)| pairs).unwrap_or_default());
    let actor = visit.actor().await?;
    let wanted = Join {
        performance: slug.clone(),
        email: fields.email.clone(),
        count: fields.count.unwrap_or_default(),
        zones: fields.zones.clone(),
        together: fields.together != "no",
        language: visit.language().to_owned(),
    };
    match waiting::join(&visit.shop.house, &actor, &wanted).await.answered()? {
        Ok(Joined::Waits(secret)) => Ok(visit.redirect(&Route::Waiting(secret))),
        // Whoever typed the address gets no link: the mail has it.
        Ok(Joined::Mailed) => {
            let email = [("email", wanted.email.trim().into())];
            let words = visit.locale.text_with("waiting-check-mail", &email);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Performance(slug)))
        }
        Err(WaitingRefusal::UnknownPerformance) => Err(Stop::NotFound),
        Err(why @ WaitingRefusal::NotOnSale) => {
            let words = refusal::waiting(&visit.locale, why);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::Performance(slug)))
        }
        Err(why) => pages::waiting::join_again(visit, slug, Some((fields, why))).await,
    }
}

pub async fn confirm(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match waiting::confirm(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) => said(visit, secret, Tone::Good, "waiting-confirmed").await,
        Err(_) => Err(Stop::NotFound),
    }
}

pub async fn leave(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match waiting::leave(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) => said(visit, secret, Tone::Good, "waiting-left").await,
        Err(_) => Err(Stop::NotFound),
    }
}

async fn said(visit: Visit, secret: String, tone: Tone, words: &str) -> Result<Response, Stop> {
    let words = visit.locale.text(words);
    visit.leave_notice(&Notice::new(tone, words)).await?;
    Ok(visit.redirect(&Route::Waiting(secret)))
}

/// The seats that are offered come into the reader's basket.
pub async fn accept(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let words = match waiting::accept(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) => return Ok(visit.redirect(&Route::Basket)),
        Err(AcceptRefusal::Waiting(WaitingRefusal::Unknown)) => {
            return Err(Stop::NotFound);
        }
        Err(AcceptRefusal::Waiting(why)) => refusal::waiting(&visit.locale, why),
        // As on the plan; the offer stands.
        Err(AcceptRefusal::Hold { performance, why }) => {
            let house = &visit.shop.house;
            let why = season::words::say_refusal(house, performance, why, visit.language()).await?;
            refusal_words::hold(&Words(visit.locale.clone()), &why)
        }
    };
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Waiting(secret)))
}
