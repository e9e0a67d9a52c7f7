//! What a customer tells of themselves, the browsers in which they are signed in, and a copy of
//! their data.

pub mod consent_link;
mod data;
pub mod data_copy;
pub mod email_change;
pub mod email_change_link;
pub mod erasure;
mod form;
mod news;

use super::{
    profile::form::{Filled, form},
    sign_in::{identities as identities_section, passkeys as passkeys_section, to_sign_in},
};
use axum::{
    http::{
        StatusCode,
        header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use domain::people::{customer_field::Asking, profile::ProfileRefusal};
use house::locales::Locale;
use markup::{Html, view};
use people::{
    customer_fields,
    identities::{identities, providers},
    passkeys::{self, passkeys},
    profile::{ProfileView, TypedProfile, profile},
};
use shell::{Head, Page, render};
use subscribers::own_data::{self, consents};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, None).await
}

/// `wrong`: what was typed, and why it wasn't taken.
pub async fn page(
    mut visit: Visit,
    wrong: Option<(TypedProfile, ProfileRefusal)>,
) -> Result<Response, Stop> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if visit.session.is_none() {
        return Ok(to_sign_in(visit, &Route::Profile));
    }
    let actor = visit.actor().await?;
    let house = visit.shop.house.clone();
    let Some(known) = profile(&house, &actor).await? else {
        return Ok(to_sign_in(visit, &Route::Profile));
    };
    let asked = customer_fields::Form {
        asking: Asking::Profile,
        device: visit.device,
        language: visit.language(),
    };
    let fields = customer_fields::of_profile(&house, &actor, &asked).await?.unwrap_or_default();
    let agreed = consents::mine(&house, &actor).await?;
    let keys = match passkeys::are_offered(&house) {
        true => passkeys(&house, &actor).await?,
        false => None,
    };
    let providers = providers(&house);
    let known_elsewhere = identities(&house, &actor).await?;
    // A provider that is asked no longer is still shown to whom it opened an account.
    let known_elsewhere =
        known_elsewhere.filter(|it| !(providers.is_empty() && it.identities.is_empty()));
    let time_zone = people::customers::house_time_zone(&house).await?;
    let names = |code: &str| {
        let known = house.locales().get(code);
        (code.to_owned(), known.map_or_else(|| code.to_owned(), |it| it.text("language-name")))
    };
    let languages = house.locales().languages().into_iter().map(names).collect();
    let locale = visit.locale.clone();
    let title = locale.text("profile-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p>
                    <a href=Route::Account.path(locale.language())>
                        {locale.text("profile-back")}
                    </a>
                </p>
            </header>
            <div class="profile">
                {form(&locale, Filled { known: known.profile.clone(), fields, languages, wrong })}
                {keys.map(|keys| passkeys_section::section(&locale, keys, &time_zone))}
                {known_elsewhere
                    .map(|it| identities_section::section(&locale, it, providers, &time_zone))}
                {sessions(&locale, &known, &time_zone)}
                {news::sections(&house, &locale, &agreed, &time_zone)}
                {data::sections(&locale, &known)}
            </div>
        }
    };
    let mut page = Page::new(Route::Profile, head, "page", main);
    page.status = status;
    Ok(render(visit, page).await)
}

fn sessions(locale: &Locale, known: &ProfileView, time_zone: &str) -> Html {
    let lines = known.sessions.iter().map(|open| {
        let since = locale.date_plain(open.signed_in_at, time_zone);
        let seen = locale.date_plain(open.seen_at, time_zone);
        let args = [("since", since.into()), ("seen", seen.into())];
        let words = match open.id == known.session {
            true => locale.text_with("profile-session-this", &args),
            false => locale.text_with("profile-session", &args),
        };
        view! { <li>{words}</li> }
    });
    let end = (known.sessions.len() > 1).then(|| {
        view! {
            <form method="post" action=Target::SignOutElsewhere.path(locale.language())>
                <button class="button button--quiet" type="submit">
                    {locale.text("profile-sign-out-elsewhere")}
                </button>
            </form>
        }
    });
    view! {
        <section class="account__person" aria-labelledby="sessions">
            <h2 class="account__title" id="sessions">{locale.text("profile-sessions")}</h2>
            <ul class="profile__sessions">{lines.collect::<Html>()}</ul>
            {end}
        </section>
    }
}

/// The copy, as a file to keep.
pub async fn own_data(mut visit: Visit) -> Result<Response, Stop> {
    let data = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            own_data::own_data(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(data) = data else { return Ok(to_sign_in(visit, &Route::Profile)) };
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"parterre-data.json\""),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, format!("{data:#}\n")).into_response())
}
