//! Subscriptions whose holder is asked about their renewal, or is to pay for it.

use crate::pages::renewals::{
    group::{group_words, seats_of},
    to_pay_words,
};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::renewal::{self, RenewalState, RenewalView, answered_alike};
use ui::{error::Stop, route::Route, session::Visit};

/// Subscriptions about which their holder is asked, or that they are to pay.
pub async fn waiting_for_holder(visit: &mut Visit) -> Result<Vec<RenewalView>, Stop> {
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let mut all = renewal::mine(&visit.shop.house, &actor, &language).await?;
    all.retain(|one| match one.state {
        RenewalState::Open { .. } | RenewalState::Waiting | RenewalState::ToPay { .. } => true,
        RenewalState::Renewed { .. } | RenewalState::Unpaid { .. } | RenewalState::Ended(_) => {
            false
        }
    });
    Ok(all)
}

/// None: there are none.
pub fn section(locale: &Locale, renewals: &[RenewalView]) -> Option<Html> {
    let lines = answered_alike(renewals);
    let lines =
        lines.iter().filter_map(|group| Some((group, *group.first()?))).map(|(group, one)| {
            let name = [one.package.clone(), one.season.clone(), seats_of(locale, group)];
            let name =
                name.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\u{a0}· ");
            let said = group_words(locale, group);
            let said = said.map(|said| view! { <br/> <span class="small">{said}</span> });
            view! { <li>{name} {said} {to_pay(locale, one)}</li> }
        });
    let is_open = |one: &&RenewalView| matches!(one.state, RenewalState::Open { .. });
    // None: there is nothing to answer.
    let are_answered = renewals.iter().filter(is_open).map(|one| one.answer.is_some());
    let link = are_answered.reduce(|all, next| all && next).map(|are_answered| {
        let words = if are_answered { "renewal-change-answer" } else { "renewal-account-link" };
        let href = Route::Renewals.path(locale.language());
        view! { <a class="button" href=href>{locale.text(words)}</a> }
    });
    (!renewals.is_empty()).then(|| {
        view! {
            <section class="account__renewals" aria-labelledby="renewals">
                <h2 class="account__title" id="renewals">{locale.text("renewal-title")}</h2>
                <ul>{lines.collect::<Html>()}</ul>
                {link}
            </section>
        }
    })
}

/// What is to be paid, and by when, before the seat is lost.
fn to_pay(locale: &Locale, renewal: &RenewalView) -> Option<Html> {
    let RenewalState::ToPay { order_secret, pay_by } = &renewal.state else { return None };
    let href = Route::Order(order_secret.clone()).path(locale.language());
    Some(view! {
        <br/>
        <a href=href>{to_pay_words(locale, renewal, *pay_by)}</a>
    })
}
