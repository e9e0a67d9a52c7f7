//! One mail when a performance goes on sale: asked for, confirmed, taken back.

use crate::pages::performance::{self as pages, sale_alert::Wrong};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::sales::sale_alert::SaleAlertRefusal;
use house::Answered;
use serde::Deserialize;
use subscribers::own_data::sale_alerts::{self, Ask, Asked};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct AskFields {
    /// Nothing where somebody signed in asks by one tap.
    #[serde(default)]
    email: String,
}

pub async fn ask(
    mut visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<AskFields>, FormRejection>,
) -> Result<Response, Stop> {
    let email = form.map(|Form(fields)| fields.email).unwrap_or_default();
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let wanted = Ask { performance: slug.clone(), email: email.clone(), language };
    match sale_alerts::ask(&visit.shop.house, &actor, &wanted).await.answered()? {
        Ok(Asked::Kept(secret)) => {
            let words = visit.locale.text("onsale-kept");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::SaleAlerts(secret)))
        }
        // Whoever typed the address gets no link: the mail has it.
        Ok(Asked::Mailed) => {
            let email = [("email", email.trim().into())];
            let words = visit.locale.text_with("onsale-check-mail", &email);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Performance(slug)))
        }
        Err(SaleAlertRefusal::UnknownPerformance) => Err(Stop::NotFound),
        Err(why @ (SaleAlertRefusal::OnSale | SaleAlertRefusal::Over)) => {
            let words = refusal::sale_alert(&visit.locale, why);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::Performance(slug)))
        }
        Err(why) => pages::sale_alert::ask_again(visit, slug, Some(Wrong { email, why })).await,
    }
}

pub async fn confirm(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match sale_alerts::confirm(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("onsale-kept");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::SaleAlerts(secret)))
        }
        // Its page says so.
        Err(_) => Ok(visit.redirect(&Route::SaleAlerts(secret))),
    }
}

pub async fn take_back(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match sale_alerts::take_back(&visit.shop.house, &actor, &secret).await.answered()? {
        Ok(other) => {
            let words = visit.locale.text("onsale-taken-back");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::SaleAlerts(other.unwrap_or(secret))))
        }
        Err(_) => Ok(visit.redirect(&Route::SaleAlerts(secret))),
    }
}
