//! Asks whether visits may be measured, where the house wants to: quietly, within the page, so
//! that nothing is covered. While somebody chooses seats or pays it stands at the page's foot.

use axum::http::StatusCode;
use domain::moment::Moment;
use markup::{Html, view};
use measuring::{
    account,
    views::{self, View},
};
use ui::{
    frame::consent::Consent,
    route::{Route, Target},
    session::Visit,
};

/// Where the question stands.
enum Place {
    Top,
    Foot,
}

/// The question at the top of the page, or at its foot; both None: there is none.
pub(crate) fn asked(visit: &Visit, route: &Route) -> (Option<Html>, Option<Html>) {
    if visit.consent != Consent::Open {
        return (None, None);
    }
    match place(route) {
        Some(Place::Top) => (question(visit, route), None),
        Some(Place::Foot) => (None, question(visit, route)),
        None => (None, None),
    }
}

/// None: the page doesn't ask.
fn place(route: &Route) -> Option<Place> {
    match route {
        Route::Season
        | Route::Search
        | Route::Production(_)
        | Route::Offers
        | Route::Landing(_)
        | Route::Accessibility
        | Route::Privacy
        | Route::Terms
        | Route::Help
        | Route::Imprint => Some(Place::Top),
        // Here one types: a press would lose it.
        Route::Checkout | Route::Registration | Route::Profile => None,
        // Here the buttons themselves are the page.
        Route::Cookies | Route::Staff(_) | Route::Mails | Route::Mail(_) | Route::Nowhere => None,
        _ => Some(Place::Foot),
    }
}

fn question(visit: &Visit, route: &Route) -> Option<Html> {
    let service = account::shown(&visit.shop.house).service.name()?;
    let locale = &visit.locale;
    let back = address(route.path(visit.language()), visit.query.as_deref());
    let more = Route::Cookies.path(visit.language());
    let text = locale.text_with("cookies-ask-text", &[("service", service.into())]);
    Some(view! {
        <section class="notice" aria-labelledby="consent">
            <h2 class="notice__title" id="consent">{locale.text("cookies-ask-title")}</h2>
            <p class="small">{text} " " <a href=more>{locale.text("cookies-more")}</a></p>
            {buttons(visit, &back)}
        </section>
    })
}

/// Where the visitor is. Some routes are told apart by a query of their own: the visitor's is the
/// whole of it.
pub(crate) fn address(path: String, query: Option<&str>) -> String {
    let page = path.split('?').next().unwrap_or_default();
    query.map_or_else(|| path.clone(), |query| format!("{page}?{query}"))
}

/// Both are as easy to press.
pub fn buttons(visit: &Visit, back: &str) -> Html {
    let locale = &visit.locale;
    let action = Target::ChooseConsent.path(visit.language());
    let button = |answer: &'static str, words: &str| {
        view! {
            <button class="button button--quiet" type="submit" name="answer" value=answer>
                {locale.text(words)}
            </button>
        }
    };
    view! {
        <form class="order__actions" method="post" action=action>
            <input type="hidden" name="back" value=back.to_owned()/>
            {button("allow", "cookies-allow")}
            {button("refuse", "cookies-refuse")}
        </form>
    }
}

/// The page is told to the service, if its reader has allowed that. Nothing waits for it.
pub(crate) fn measure(visit: &Visit, route: &Route, status: StatusCode) {
    let Consent::Given(visitor) = &visit.consent else { return };
    if !visit.is_look || status != StatusCode::OK {
        return;
    }
    let Some(path) = route.measured(visit.language()) else { return };
    let at: Moment = visit.shop.house.now();
    let (visitor, language) = (visitor.clone(), visit.language().to_owned());
    views::note(&visit.shop.house, View { visitor, path, language, at });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_has_one_query() {
        let back = |path: &str, query| address(path.to_owned(), query);
        assert_eq!(back("/en/search", Some("q=tosca")), "/en/search?q=tosca");
        assert_eq!(back("/en/basket", None), "/en/basket");
        assert_eq!(back("/en/a?ticket=1", Some("ticket=1&x=2")), "/en/a?ticket=1&x=2");
        assert_eq!(back("/en/a?ticket=1", None), "/en/a?ticket=1");
    }

    #[test]
    fn nobody_is_asked_while_they_type() {
        for route in [Route::Checkout, Route::Registration, Route::Profile] {
            assert!(place(&route).is_none(), "{route:?}");
        }
        assert!(place(&Route::Basket).is_some());
    }
}
