//! A ticket is offered for resale, or taken back.

use crate::pages::{
    credit::bank_fields::Wrong,
    tickets::{self, step, together},
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    http::HeaderMap,
    response::Response,
};
use domain::{id::AdmissionId, payments::bank_account::ShareTo};
use house::Answered;
use rules::ResaleRefusal;
use serde::Deserialize;
use subscribers::{
    bank::AccountForm,
    resale,
    transfers::{
        share::{self, ShareChoice, ShareRefusal},
        together::SeatShown,
    },
};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

/// Where the share goes. It becomes credit if nothing is said.
#[derive(Clone, Default, Deserialize)]
pub struct ShareForm {
    #[serde(default)]
    to: String,
    #[serde(default)]
    iban: String,
    #[serde(default)]
    bic: String,
    #[serde(default)]
    account_holder: String,
    /// What the page said that the holder gets. Only the form of an offer says it.
    #[serde(skip)]
    shown_minor: Option<i64>,
}

impl ShareForm {
    /// Reads a form in which other fields stand several times.
    fn of(pairs: &[(String, String)]) -> Self {
        let value = |named: &str| {
            let found = pairs.iter().find(|(name, _)| name == named);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        Self {
            to: value("to"),
            iban: value("iban"),
            bic: value("bic"),
            account_holder: value("account_holder"),
            shown_minor: value("shown_minor").parse().ok(),
        }
    }

    fn choice(&self) -> ShareChoice {
        ShareChoice {
            to: ShareTo::parse(&self.to).unwrap_or_default(),
            account: Some(self.account()),
            shown_minor: self.shown_minor,
        }
    }

    fn account(&self) -> AccountForm {
        AccountForm {
            iban: self.iban.clone(),
            bic: self.bic.clone(),
            account_holder: self.account_holder.clone(),
        }
    }
}

pub async fn offer(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    pairs: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let pairs = pairs.map(|Form(pairs)| pairs).unwrap_or_default();
    let (form, ticked) = (ShareForm::of(&pairs), together::ticked(&pairs));
    let own = SeatShown { admission, shown_minor: form.shown_minor };
    let seats = together::seats(own, &ticked);
    let actor = visit.actor().await?;
    match share::offer_all(&visit.shop.house, &actor, &seats, &form.choice()).await.answered()? {
        // Sent twice, it has the effect of one.
        Ok(()) | Err(ShareRefusal::Resale(ResaleRefusal::Offered)) => {
            let done = match resale::begins_at(&visit.shop.house, admission).await? {
                Some(_) => "account-resale-planned",
                None => "account-resale-done",
            };
            let words = visit.locale.text_with(done, &[("count", (seats.len() as u32).into())]);
            // Where it is taken back.
            let ticket = Route::OwnTicket(admission).path(visit.language());
            let link = (ticket, visit.locale.text("account-resale-to-ticket"));
            let notice = Notice::new(Tone::Good, words).with_link(Some(link));
            step::back_with(visit, notice).await
        }
        Err(ShareRefusal::Resale(ResaleRefusal::LessThanShown)) => {
            let words = visit.locale.text("account-resale-less-than-shown");
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::OfferTicket(admission)))
        }
        Err(ShareRefusal::Resale(why)) => step::refused(visit, why, refusal::resale).await,
        Err(ShareRefusal::Bank(why)) => {
            let wrong = Wrong { form: form.account(), why };
            tickets::resale::page(visit, admission, Some(wrong), &ticked, None).await
        }
    }
}

/// The holder chooses anew while the seat is on offer.
pub async fn share(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    form: Result<Form<ShareForm>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let form = form.map_or_else(|_| ShareForm::default(), |Form(form)| form);
    let actor = visit.actor().await?;
    match share::choose(&visit.shop.house, &actor, admission, &form.choice()).await.answered()? {
        Ok(()) => {
            let saved = visit.locale.text("payout-share-saved");
            step::back(visit, Tone::Good, saved).await
        }
        Err(ShareRefusal::Resale(why)) => step::refused(visit, why, refusal::resale).await,
        Err(ShareRefusal::Bank(why)) => {
            let wrong = Wrong { form: form.account(), why };
            tickets::share::page(visit, admission, Some(wrong)).await
        }
    }
}

pub async fn take_back(
    mut visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    match resale::take_back(&visit.shop.house, &actor, admission).await.answered()? {
        // Sent twice, it has the effect of one.
        Ok(()) | Err(ResaleRefusal::NotOffered) => {
            let words = visit.locale.text("account-resale-taken-back");
            let back_to = step::came_from(&headers, admission, visit.language());
            step::kept(visit, back_to, words).await
        }
        Err(why) => step::refused(visit, why, refusal::resale).await,
    }
}
