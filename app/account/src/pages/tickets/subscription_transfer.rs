//! A subscription goes to a new holder: what its holder is asked before.

use crate::pages::{
    sign_in::to_sign_in,
    tickets::step::{self, Step},
};
use axum::{extract::Path, response::Response};
use domain::{id::OrderItemId, tickets::subscription_transfer::Relation};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use rules::SeniorityMove;
use subscribers::transfers::subscriptions::{self as transfers, Preview, last_moment};
use ui::{error::Stop, field::Choice, refusal, route::Route, session::Visit, ticket::several};

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
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match transfers::preview(house, &actor, item, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => return step::refused(visit, why, refusal::subscription_transfer).await,
    };
    let action = route.path(&language);
    let step = Step {
        title: visit.locale.text("subscription-title"),
        about: Some(Html::of(&preview.name)),
        is_wrong: typed.wrong.is_some(),
        route,
    };
    let page = step.page(visit, move |locale| {
        let lines = preview.lines.iter();
        let lines = lines.map(|line| view! { <li>{several::words(locale, line)}</li> });
        view! {
            <ul class="small">{lines.collect::<Html>()}</ul>
            {told(locale, &preview)}
            {fields(locale, preview, action, typed)}
        }
    });
    Ok(page.await)
}

/// What will happen.
fn told(locale: &Locale, preview: &Preview) -> Html {
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

fn fields(locale: &Locale, preview: Preview, action: String, typed: Typed) -> Html {
    let Typed { email, relation, wrong } = typed;
    let order = Route::Order(preview.order_secret).path(locale.language());
    let asks = preview.rule.seniority == SeniorityMove::Lost;
    let kept_for = preview.rule.kept_for.iter().filter(|_| asks).copied();
    let relations: Vec<_> = kept_for.map(|it| declared(locale, it, relation == Some(it))).collect();
    let relations = (!relations.is_empty()).then(|| {
        let none = Choice {
            name: "relation",
            id: "relation-none".to_owned(),
            value: String::new(),
            is_chosen: relation.is_none(),
            words: locale.text("subscription-relation-none"),
        };
        view! {
            <fieldset>
                <legend class="field__label">{locale.text("subscription-relation")}</legend>
                {relations}
                {none.radio()}
            </fieldset>
        }
    });
    view! {
        <form method="post" action=action class="flow">
            {step::address(locale, email, wrong)}
            {relations}
            {step::ways(locale, locale.text("transfer-send"), order, "subscription-keep")}
        </form>
    }
}

fn declared(locale: &Locale, relation: Relation, is_chosen: bool) -> Html {
    let id = format!("relation-{}", relation.as_str());
    let words = locale.text(match relation {
        Relation::FirstDegree => "subscription-relation-first-degree",
        Relation::SecondDegree => "subscription-relation-second-degree",
        Relation::Household => "subscription-relation-household",
    });
    Choice { name: "relation", id, value: relation.as_str().to_owned(), is_chosen, words }.radio()
}
