//! An order is given as a present, called back, or accepted; the files that go with it.

use crate::pages::{self, gift::form::Typed};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::tickets::gift::{CardDesign, GiftRefusal};
use house::Answered;
use serde::Deserialize;
use subscribers::gifts::{self, Delivery, GiftRequest};
use ui::{
    error::Stop,
    frame::document,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct GiftForm {
    name: String,
    dedication: String,
    design: String,
    language: String,
    delivery: String,
    /// `keep`: they stay the buyer's.
    extras: String,
    email: String,
    day: String,
    hour: String,
    zone: String,
    /// The card is only to be looked at.
    look: String,
}

impl GiftForm {
    /// `language`: of the page, where the form names none of the house's.
    fn typed(self, languages: &[String], language: &str) -> Typed {
        let delivery = match self.delivery.as_str() {
            "at" => Delivery::At {
                day: self.day.clone(),
                hour: self.hour.clone(),
                time_zone: self.zone.clone(),
            },
            "printed" => Delivery::Printed,
            _ => Delivery::Now,
        };
        let is_known = languages.contains(&self.language);
        let request = GiftRequest {
            recipient_name: self.name,
            email: self.email,
            dedication: self.dedication,
            design: CardDesign::parse(&self.design).unwrap_or_default(),
            language: if is_known { self.language } else { language.to_owned() },
            delivery,
            keeps_extras: self.extras == "keep",
        };
        let (day, hour, time_zone) = (self.day, self.hour, self.zone);
        Typed { request, day, hour, time_zone, refusal: None }
    }
}

pub async fn give(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<GiftForm>, FormRejection>,
) -> Result<Response, Stop> {
    let form = form.map_or_else(|_| GiftForm::default(), |Form(form)| form);
    let is_look = !form.look.is_empty();
    let languages = visit.shop.house.locales().languages().into_iter().map(str::to_owned);
    let languages: Vec<String> = languages.collect();
    let mut typed = form.typed(&languages, visit.language());
    if is_look {
        return pages::gift::form(visit, secret, Some(typed)).await;
    }
    let actor = visit.actor().await?;
    match gifts::give(&visit.shop.house, &actor, &secret, &typed.request).await.answered()? {
        // The page says how it stands.
        Ok(()) => Ok(visit.redirect(&Route::Gift(secret))),
        Err(GiftRefusal::Unknown) => Err(Stop::NotFound),
        Err(
            why @ (GiftRefusal::NotPaid
            | GiftRefusal::NothingToGive
            | GiftRefusal::Changed
            | GiftRefusal::Accepted
            | GiftRefusal::CalledBack),
        ) => refused(visit, secret, why).await,
        Err(why) => {
            typed.refusal = Some(why);
            pages::gift::form(visit, secret, Some(typed)).await
        }
    }
}

pub async fn call_back(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    match gifts::call_back(&visit.shop.house, &actor, &secret).await.answered()? {
        // Sent twice, it has the effect of one.
        Ok(()) | Err(GiftRefusal::CalledBack) => {
            let words = visit.locale.text("gift-called-back");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Gift(secret)))
        }
        Err(GiftRefusal::Unknown) => Err(Stop::NotFound),
        Err(why) => refused(visit, secret, why).await,
    }
}

async fn refused(visit: Visit, secret: String, why: GiftRefusal) -> Result<Response, Stop> {
    let words = refusal::gift(&visit.locale, why);
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Gift(secret)))
}

#[derive(Default, Deserialize)]
pub struct AcceptForm {
    #[serde(default)]
    email: String,
}

/// Whoever has the link may accept: the buyer has given it to them.
pub async fn accept(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    form: Result<Form<AcceptForm>, FormRejection>,
) -> Result<Response, Stop> {
    let AcceptForm { email } = form.map_or_else(|_| AcceptForm::default(), |Form(form)| form);
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    match gifts::accept(house, &actor, &secret, &email).await.answered()? {
        Ok(own) => {
            let opened = gifts::opened(house, &own, visit.language()).await?;
            let email = opened.and_then(|opened| opened.email).unwrap_or_default();
            let args = [("email", email.into())];
            let words = visit.locale.text_with("gift-page-accepted", &args);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::OpenedGift(own)))
        }
        // A printed card's, sent twice: its page says that it was accepted.
        Err(GiftRefusal::Unknown) => pages::gift::opened::form(visit, secret, email, None).await,
        Err(why @ GiftRefusal::BadAddress) => {
            pages::gift::opened::form(visit, secret, email, Some(why)).await
        }
        // The page says why.
        Err(_) => Ok(visit.redirect(&Route::OpenedGift(secret))),
    }
}

pub async fn card(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pdf = gifts::card_pdf(&visit.shop.house, &secret).await?.ok_or(Stop::NotFound)?;
    Ok(pdf_file(&visit, "gift-card-file", pdf))
}

pub async fn tickets(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pdf = gifts::tickets_pdf(&visit.shop.house, &secret, visit.language()).await?;
    let pdf = pdf.ok_or(Stop::NotFound)?;
    Ok(pdf_file(&visit, "gift-tickets-file", pdf))
}

pub async fn calendar(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let file = gifts::calendar(&visit.shop.house, &secret, visit.language()).await?;
    let kind = "text/calendar; charset=utf-8; method=PUBLISH";
    let name = visit.locale.text("order-calendar-file");
    Ok(document::sent(file.ok_or(Stop::NotFound)?, kind, &name))
}

pub async fn vouchers(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pdf = gifts::vouchers_pdf(&visit.shop.house, &secret, visit.language()).await?;
    let pdf = pdf.ok_or(Stop::NotFound)?;
    Ok(pdf_file(&visit, "voucher-file", pdf))
}

/// `name`: the message that says how the file is called, without its ending.
fn pdf_file(visit: &Visit, name: &str, pdf: Vec<u8>) -> Response {
    document::sent(pdf, "application/pdf", &format!("{}.pdf", visit.locale.text(name)))
}
