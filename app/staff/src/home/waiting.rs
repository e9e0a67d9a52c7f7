//! What waits for whoever edits texts, on the staff's first page: reviews, times, drafts.

use crate::frame::{context::StaffContext, words};
use house::{
    Permitted,
    locales::{Arg, Locale},
};
use markup::{Html, view};
use texts::shown::{WaitingDrafts, waiting};
use ui::{error::Stop, route::staff::StaffRoute};

/// None: nothing waits, or not for the reader.
pub(crate) async fn section(context: &StaffContext, time_zone: &str) -> Result<Option<Html>, Stop> {
    let waiting = waiting(&context.shop.house, &context.actor()).await.permitted()?;
    let waiting = waiting.filter(|waiting| waiting.texts > 0);
    Ok(waiting.map(|waiting| list(&context.locale, waiting, time_zone)))
}

fn list(locale: &Locale, waiting: WaitingDrafts, time_zone: &str) -> Html {
    let WaitingDrafts { texts, reviews, scheduled, next_at } = waiting;
    let count = |count: i64| [("count", Arg::from(count))];
    let next = next_at.map(|at| {
        let when = Arg::Text(words::when(locale, at, time_zone));
        locale.text_with("staff-home-scheduled", &[("count", scheduled.into()), ("when", when)])
    });
    let lines = [
        ("reviews", reviews, locale.text_with("staff-home-reviews", &count(reviews))),
        ("scheduled", scheduled, next.unwrap_or_default()),
        ("drafts", texts, locale.text_with("staff-home-drafts", &count(texts))),
    ];
    let path = StaffRoute::Texts.path(locale.language());
    let lines = lines.into_iter().filter(|(_, count, _)| *count > 0).map(|(only, _, words)| {
        view! { <li><a href=format!("{path}?only={only}")>{words}</a></li> }
    });
    view! {
        <section class="flow desk-aside" aria-labelledby="waiting">
            <h2 class="desk-section__title" id="waiting">{locale.text("staff-home-waiting")}</h2>
            <ul>{lines.collect::<Html>()}</ul>
        </section>
    }
}
