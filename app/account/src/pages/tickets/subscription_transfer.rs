//! A subscription goes to a new holder: what its holder is asked before.

use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{id::OrderItemId, order::OrderLineView, tickets::subscription_transfer::Relation};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use rules::SeniorityMove;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::transfers::subscriptions::{self as transfers, Preview, last_moment};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
    ticket::place,
};

/// What was typed, and what is wrong with it.
#[derive(Default)]
pub struct Typed {
    pub email: String,
    pub relation: Option<Relation>,
    pub wrong: Option<String>,
}

pub async fn ask(visit: Visit, Path((_, item)): Path<(String, String)>) -> Result<Response, Stop> {
    let item: OrderItemId = item.parse().map_err(|_| Stop::NotFound)?;
    form(visit, item, Typed::default()).await
}

pub async fn form(mut visit: Visit, item: OrderItemId, typed: Typed) -> Result<Response, Stop> {
    let route = Route::TransferSubscription(item);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let preview =
        match transfers::preview(&visit.shop.house, &actor, item, &language).await.answered()? {
            Ok(preview) => preview,
            Err(why) => {
                let zone = people::customers::house_time_zone(&visit.shop.house).await?;
                let words = refusal::subscription_transfer(&visit.locale, why, &zone);
                visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
                return Ok(visit.redirect(&Route::Account));
            }
        };
    let locale = visit.locale.clone();
    let title = locale.text("subscription-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let is_wrong = typed.wrong.is_some();
    let main = move || {
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>{preview.name.clone()}</p>
                </header>
                {performances(&locale, &preview.lines)}
                {told(&locale, &preview)}
                {fields(&locale, &preview, action, typed)}
            </div>
        }
    };
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(visit, page).await)
}

fn performances(locale: &Arc<Locale>, lines: &[OrderLineView]) -> Html {
    let lines = lines.iter().map(|line| {
        let when = when_long(locale, line.starts_at, &line.time_zone);
        view! { <li>{format!("{}, {when}, {}", line.title, place(locale, line))}</li> }
    });
    view! { <ul class="small">{lines.collect::<Html>()}</ul> }
}

/// What will happen.
fn told(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let until = last_moment(&preview.rule).map(|until| {
        let date = locale.date_plain(until, &preview.time_zone);
        let words = locale.text_with("subscription-until-date", &[("date", date.into())]);
        view! { <li>{words}</li> }
    });
    let seniority = match (preview.rule.seniority, preview.rule.kept_for.is_empty()) {
        (SeniorityMove::Kept, _) => "subscription-seniority-kept",
        (SeniorityMove::Lost, true) => "subscription-seniority-lost",
        (SeniorityMove::Lost, false) => "subscription-seniority-kept-for",
    };
    let goes = [("count", preview.performances.into())];
    view! {
        <p>{locale.text("subscription-lede")}</p>
        <ul class="order__steps">
            <li>{locale.text_with("subscription-goes", &goes)}</li>
            <li>{locale.text("subscription-until")}</li>
            <li>{locale.text("subscription-money")}</li>
            <li>{locale.text(seniority)}</li>
            {until}
        </ul>
    }
}

fn fields(locale: &Arc<Locale>, preview: &Preview, action: String, typed: Typed) -> Html {
    let is_wrong = typed.wrong.is_some();
    let order = Route::Order(preview.order_secret.clone()).path(locale.language());
    let wrong = typed.wrong.map(|words| {
        view! {
            <p class="field__error" id="email-error">
                {words}
            </p>
        }
    });
    let asks = preview.rule.seniority == SeniorityMove::Lost;
    let kept_for = preview.rule.kept_for.iter().filter(|_| asks).copied();
    let relations: Vec<_> =
        kept_for.map(|it| declared(locale, it, typed.relation == Some(it))).collect();
    let none = (!relations.is_empty()).then(|| {
        view! {
            <fieldset>
                <legend class="field__label">{locale.text("subscription-relation")}</legend>
                {relations}
                <label class="choice" for="relation-none">
                    <input
                        class="choice__input"
                        type="radio"
                        name="relation"
                        id="relation-none"
                        value=""
                        checked=typed.relation.is_none()
                    />
                    " "
                    <span>{locale.text("subscription-relation-none")}</span>
                </label>
            </fieldset>
        }
    });
    view! {
        <form method="post" action=action class="flow">
            <div class="field">
                <label class="field__label" for="email">{locale.text("transfer-email")}</label>
                <input
                    class="field__input"
                    id="email"
                    name="email"
                    type="email"
                    inputmode="email"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="254"
                    required
                    value=typed.email
                    data-focus=is_wrong.then_some("")
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then_some("email-error")
                />
                {wrong}
            </div>
            {none}
            <div class="order__actions">
                <button class="button" type="submit">{locale.text("transfer-send")}</button>
                <a class="button button--quiet" href=order>{locale.text("subscription-keep")}</a>
            </div>
        </form>
    }
}

fn declared(locale: &Locale, relation: Relation, is_chosen: bool) -> Html {
    let id = format!("relation-{}", relation.as_str());
    let name = id.clone();
    let words = locale.text(match relation {
        Relation::FirstDegree => "subscription-relation-first-degree",
        Relation::SecondDegree => "subscription-relation-second-degree",
        Relation::Household => "subscription-relation-household",
    });
    view! {
        <label class="choice" for=name>
            <input
                class="choice__input"
                type="radio"
                name="relation"
                id=id
                value=relation.as_str()
                checked=is_chosen
            />
            " "
            <span>{words}</span>
        </label>
    }
}
