//! The page that the link in the mail opens: a subscription is accepted here, and its tickets stand
//! here from then on.

use crate::pages::tickets::step::Step;
use axum::{extract::Path, response::Response};
use domain::{
    order::NAME_CHARS_MAX, tickets::subscription_transfer::SubscriptionTransferRefusal as Refusal,
    wording::letters::Unprintable,
};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::transfers::subscriptions::{self as transfers, Handed, HandedState};
use ui::{
    asked::optional,
    error::Stop,
    field::{Field, field},
    refusal,
    route::{Route, Target},
    session::Visit,
    ticket::{handed_ticket, several},
};

/// What was typed where the new holder's name is asked for.
#[derive(Clone, Default)]
pub struct TypedName {
    pub given_name: String,
    pub family_name: String,
    pub wrong: Option<Refusal>,
}

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(visit, secret, TypedName::default()).await
}

pub async fn page(visit: Visit, secret: String, typed: TypedName) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let handed = transfers::handed(house, &secret, visit.language()).await?;
    let handed = handed.ok_or(Stop::NotFound)?;
    let symbology = house.settings().symbology;
    let step = Step {
        title: visit.locale.text("subscription-page-title"),
        about: Some(Html::of(&handed.name)),
        is_wrong: typed.wrong.is_some(),
        route: Route::Subscription(secret.clone()),
    };
    let page = step.page(visit, move |locale| match handed.state {
        HandedState::Open => open(locale, &handed, &secret, typed),
        HandedState::Accepted => yours(locale, &handed, &secret, symbology),
        HandedState::TakenBack => said(locale, &handed, "subscription-page-taken-back"),
        HandedState::NotNow(_) => said(locale, &handed, "subscription-page-not-now"),
    });
    Ok(page.await)
}

fn said(locale: &Locale, handed: &Handed, id: &str) -> Html {
    let words = locale.text_with(id, &[("from", handed.from.as_str().into())]);
    view! {
        <div class="notice" role="status">
            <p>{words}</p>
        </div>
    }
}

fn open(locale: &Arc<Locale>, handed: &Handed, secret: &str, typed: TypedName) -> Html {
    let from = [("from", handed.from.as_str().into())];
    let lines = handed.lines.iter();
    let lines = lines.map(|line| view! { <li>{several::words(locale, line)}</li> });
    let seniority = match handed.keeps_seniority {
        true => locale.text_with("subscription-page-seniority-kept", &from),
        false => locale.text("subscription-page-seniority-lost"),
    };
    view! {
        <p>{locale.text_with("subscription-page-open", &from)}</p>
        <ul class="order__steps">{lines.collect::<Html>()}</ul>
        <p>{seniority}</p>
        <form
            method="post"
            action=Route::Subscription(secret.to_owned()).path(locale.language())
            class="flow"
        >
            {handed.needs_name.then(|| names(locale, typed))}
            <button class="button" type="submit">{locale.text("subscription-page-accept")}</button>
        </form>
    }
}

/// Renewals are made out in this name.
fn names(locale: &Locale, typed: TypedName) -> Html {
    let TypedName { given_name, family_name, wrong } = typed;
    let family = optional(locale, locale.text("checkout-family-name"));
    let name = |id: &'static str, autocomplete: &'static str, label: String, value: String| {
        // Some people have one name alone.
        let is_required = id == "given_name";
        let error = match wrong {
            Some(Refusal::NameMissing) if is_required && value.trim().is_empty() => {
                Some(locale.text("subscription-name-missing"))
            }
            Some(Refusal::NameUnprintable(_)) => {
                Unprintable::of(&value).map(|letters| refusal::letters(locale, letters))
            }
            _ => None,
        };
        field(Field {
            id,
            kind: "text",
            autocomplete,
            label,
            value,
            hint: None,
            error,
            chars_max: NAME_CHARS_MAX,
            is_required,
        })
    };
    view! {
        {name("given_name", "given-name", locale.text("checkout-given-name"), given_name)}
        {name("family_name", "family-name", family, family_name)}
    }
}

fn yours(locale: &Arc<Locale>, handed: &Handed, secret: &str, symbology: Symbology) -> Html {
    let valid = handed.lines.iter().filter(|line| !line.is_cancelled);
    let tickets: Vec<_> = valid
        .filter_map(|line| Some(handed_ticket(locale, line, line.ticket.clone()?, symbology)))
        .collect();
    if tickets.is_empty() {
        return said(locale, handed, "subscription-page-over");
    }
    let pdf = Target::SubscriptionPdf(secret.to_owned()).path(locale.language());
    view! {
        <p>{locale.text("subscription-page-yours")}</p>
        <div class="order__actions">
            <a class="button" href=pdf download>
                {locale.text("subscription-page-pdf")}
            </a>
        </div>
        <ul class="order__tickets">{tickets}</ul>
    }
}
