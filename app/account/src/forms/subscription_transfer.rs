//! A subscription is offered to a new holder, taken back, or accepted.

use crate::pages::tickets::{
    step,
    subscription::{self, TypedName},
    subscription_transfer::{Typed, form},
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    id::OrderItemId,
    tickets::subscription_transfer::{Relation, SubscriptionTransferRefusal as Refusal},
};
use house::Answered;
use serde::Deserialize;
use subscribers::transfers::subscriptions::{self as transfers, NewName, Wanted};
use ui::{
    error::Stop,
    frame::document,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct ToWhom {
    #[serde(default)]
    email: String,
    /// It is empty if none of those fits that the house asks for.
    #[serde(default)]
    relation: String,
}

pub async fn offer(
    mut visit: Visit,
    Path((_, item)): Path<(String, String)>,
    typed: Result<Form<ToWhom>, FormRejection>,
) -> Result<Response, Stop> {
    let item: OrderItemId = item.parse().map_err(|_| Stop::NotFound)?;
    let ToWhom { email, relation } = typed.map_or_else(|_| ToWhom::default(), |Form(form)| form);
    let declared = Relation::parse(&relation);
    if declared.is_none() && !relation.is_empty() {
        return Err(Stop::BadForm);
    }
    let actor = visit.actor().await?;
    let wanted = Wanted { email: email.clone(), relation: declared };
    match transfers::offer(&visit.shop.house, &actor, item, &wanted).await.answered()? {
        Ok(_) => {
            let args = [("email", email.trim().into())];
            let words = visit.locale.text_with("subscription-sent", &args);
            step::back(visit, Tone::Good, words).await
        }
        Err(why @ (Refusal::BadAddress | Refusal::ToOneself | Refusal::TooManyMails)) => {
            let zone = people::customers::house_time_zone(&visit.shop.house).await?;
            let words = refusal::subscription_transfer(&visit.locale, why, &zone);
            form(visit, item, Typed { email, relation: declared, wrong: Some(words) }).await
        }
        Err(why) => step::refused(visit, why, refusal::subscription_transfer).await,
    }
}

pub async fn take_back(
    mut visit: Visit,
    Path((_, item)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let item: OrderItemId = item.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    match transfers::take_back(&visit.shop.house, &actor, item).await.answered()? {
        // Sent twice, it has the effect of one.
        Ok(()) | Err(Refusal::NotOffered) => {
            let words = visit.locale.text("subscription-taken-back");
            step::back(visit, Tone::Good, words).await
        }
        Err(why) => step::refused(visit, why, refusal::subscription_transfer).await,
    }
}

#[derive(Default, Deserialize)]
pub struct Names {
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
}

/// Who has the link of the mail may accept: they have shown that they read that mailbox.
pub async fn accept(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    typed: Result<Form<Names>, FormRejection>,
) -> Result<Response, Stop> {
    let Names { given_name, family_name } =
        typed.map_or_else(|_| Names::default(), |Form(form)| form);
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let name =
        NewName { given_name: given_name.clone(), family_name: family_name.clone(), language };
    match transfers::accept(&visit.shop.house, &actor, &secret, &name).await.answered()? {
        Ok(()) => {
            let words = visit.locale.text("subscription-page-accepted");
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Subscription(secret)))
        }
        Err(Refusal::UnknownSubscription) => Err(Stop::NotFound),
        Err(why @ (Refusal::NameMissing | Refusal::NameUnprintable(_))) => {
            let typed = TypedName { given_name, family_name, wrong: Some(why) };
            subscription::page(visit, secret, typed).await
        }
        // The page says why.
        Err(_) => Ok(visit.redirect(&Route::Subscription(secret))),
    }
}

pub async fn pdf(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let pdf = transfers::handed_pdf(&visit.shop.house, &secret, visit.language()).await?;
    let pdf = pdf.ok_or(Stop::NotFound)?;
    Ok(document::sent(pdf, "application/pdf", &visit.locale.text("order-pdf-file")))
}
