//! Forms of the basket beside its tickets: an extra in it or out of it, a promo code out of it.

use super::{
    chosen::{Chosen, Sent},
    undo,
};
use crate::forms::people::person_of;
use axum::{Form, response::Response};
use domain::{id::BasketExtraId, money::Currency};
use house::Answered;
use selling::extras::PutExtra;
use serde::Deserialize;
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    sum::counted,
};

#[derive(Debug, Default, Deserialize)]
pub struct PutForm {
    key: String,
    /// As the page showed it.
    #[serde(default)]
    name: String,
    /// The performance that it goes with; empty: by itself.
    #[serde(default)]
    performance: String,
    /// None: one.
    quantity: Option<String>,
    /// A donor's sum among those that are proposed, in minor units.
    #[serde(default)]
    amount: String,
    /// One of their own, in whole units or with cents.
    #[serde(default)]
    other_amount: String,
    /// Whose pass it is; empty: whoever buys.
    #[serde(default)]
    person: String,
}

impl PutForm {
    fn put(&self, chosen: &Chosen, currency: Currency) -> Result<PutExtra, Stop> {
        let performance = match self.field(&self.performance, chosen, "performance") {
            "" => None,
            id => Some(id.parse().map_err(|_| Stop::BadForm)?),
        };
        let quantity = self.quantity.as_deref().map(str::trim).unwrap_or("1");
        let amount = self.field(&self.amount, chosen, "amount");
        let other_amount = self.field(&self.other_amount, chosen, "other_amount");
        let amount_minor = match other_amount.trim() {
            "" => amount.parse().ok(),
            // What can't be read is refused with a word, like a sum that is too large.
            typed => Some(currency.typed(typed).unwrap_or_default()),
        };
        Ok(PutExtra {
            key: self.key.clone(),
            performance,
            quantity: quantity.parse().map_err(|_| Stop::BadForm)?,
            amount_minor,
            beneficiary: person_of(&self.person)?,
        })
    }

    /// On the basket's page, where several can be put in, its name is also its extra's.
    fn field<'f>(&'f self, own: &'f str, chosen: &'f Chosen, name: &str) -> &'f str {
        if own.is_empty() { chosen.of(name, &self.key) } else { own }
    }
}

pub async fn put(mut visit: Visit, Form(sent): Form<Sent<PutForm>>) -> Result<Response, Stop> {
    sent.chosen.first(&mut visit).await?;
    put_in(visit, &sent.form, &sent.chosen).await
}

/// The one whose sum was typed on the basket's page, by Enter.
pub async fn put_entered(mut visit: Visit, key: &str, chosen: &Chosen) -> Result<Response, Stop> {
    chosen.first(&mut visit).await?;
    let form = PutForm { key: key.to_owned(), ..PutForm::default() };
    put_in(visit, &form, chosen).await
}

async fn put_in(mut visit: Visit, form: &PutForm, chosen: &Chosen) -> Result<Response, Stop> {
    let put = form.put(chosen, season::catalogue::currency(&visit.shop.house))?;
    let name = form.field(&form.name, chosen, "name");
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    let had = before.as_ref().map_or(0, |before| before.quantity_of(&put));
    // A button that names no number puts one in where there is none, and takes out nothing.
    if had > 0 && put.amount_minor.is_none() && (form.quantity.is_none() || had == put.quantity) {
        return already(visit, &put.key, name, had).await;
    }
    match selling::extras::put_extra(&visit.shop.house, &actor, &put).await.answered()? {
        Ok(()) => {
            if !name.is_empty() {
                let what = [("what", counted(&visit.locale, name, put.quantity).into())];
                let words = visit.locale.text_with("basket-extra-put", &what);
                undo::leave_put(&visit, before, &put, words).await?;
            }
            let basket = Route::Basket.path(visit.language());
            Ok(visit.redirect_to(&format!("{basket}?held=1")))
        }
        Err(refused) => {
            let words = refusal::put(
                &visit.locale,
                &refused,
                season::catalogue::currency(&visit.shop.house),
            );
            back(visit, words).await
        }
    }
}

/// The basket has as many, and stays as it is. A form that came twice leaves what the first one
/// said.
async fn already(visit: Visit, key: &str, name: &str, had: u32) -> Result<Response, Stop> {
    let session = visit.session.as_ref();
    let is_told = session.is_some_and(|session| session.notice.is_some());
    if !is_told && !name.is_empty() {
        let session = session.map(|session| session.id);
        let cards = selling::extras::extras(&visit.shop.house, session, visit.language()).await?;
        let card = cards.iter().find(|card| card.key == key);
        let has_more = card.is_some_and(|card| card.kind.is_counted() && card.most > had);
        let id = if has_more { "basket-extra-already-more" } else { "basket-extra-already" };
        let what = [("what", counted(&visit.locale, name, had).into())];
        let words = visit.locale.text_with(id, &what);
        visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
    }
    let basket = Route::Basket.path(visit.language());
    Ok(visit.redirect_to(&format!("{basket}?held=1")))
}

#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    extra: String,
}

pub async fn remove(
    mut visit: Visit,
    Form(sent): Form<Sent<RemoveForm>>,
) -> Result<Response, Stop> {
    let Sent { form, chosen } = sent;
    let extra: BasketExtraId = form.extra.parse().map_err(|_| Stop::BadForm)?;
    chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::extras::remove_extra(&visit.shop.house, &actor, extra).await.answered()? {
        Ok(()) | Err(()) => {
            let name = chosen.of("name", &form.extra).to_owned();
            undo::leave(&visit, before, &[name]).await?;
            Ok(visit.redirect(&Route::Basket))
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct RemoveCodeForm {
    entered: String,
}

pub async fn remove_code(
    mut visit: Visit,
    Form(sent): Form<Sent<RemoveCodeForm>>,
) -> Result<Response, Stop> {
    let code = sent.form.entered;
    sent.chosen.first(&mut visit).await?;
    let actor = visit.actor().await?;
    let before = undo::before(&visit).await?;
    match selling::basket::remove_code(&visit.shop.house, &actor, &code).await.answered()? {
        Ok(()) | Err(()) => {
            undo::leave(&visit, before, &[code]).await?;
            Ok(visit.redirect(&Route::Basket))
        }
    }
}

async fn back(visit: Visit, words: String) -> Result<Response, Stop> {
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Basket))
}
