//! Several subscriptions that were renewed one by one have an order each: the page of one leads to
//! those that wait for their payment, too.

use domain::{order::OrderView, people::actor::Actor};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::renewal::{RenewalState, RenewalView, also_to_pay, other_to_pay};
use ui::{error::Stop, route::Route, session::Visit};

/// Of whoever is signed in, if the order renews a subscription of theirs.
pub async fn also(
    visit: &Visit,
    actor: Option<&Actor>,
    order: &OrderView,
    secret: &str,
) -> Result<Vec<RenewalView>, Stop> {
    let is_subscription = order.lines.first().is_some_and(|line| line.item.is_some());
    match actor.filter(|_| is_subscription) {
        Some(actor) => Ok(also_to_pay(&visit.shop.house, actor, secret, visit.language()).await?),
        None => Ok(Vec::new()),
    }
}

pub fn links(locale: &Locale, also: &[RenewalView]) -> Html {
    let link = |renewal: &RenewalView| {
        let RenewalState::ToPay { order_secret, .. } = &renewal.state else { return None };
        let href = Route::Order(order_secret.clone()).path(locale.language());
        let words = other_to_pay(locale, renewal)?;
        Some(view! {
            <p>
                <a href=href>{words}</a>
            </p>
        })
    };
    also.iter().filter_map(link).collect()
}
