//! What a customer tells of themselves, the browsers in which they are signed in, and a copy of
//! their data.

use super::{
    identities as identities_section, passkeys as passkeys_section, profile_data, profile_news,
};
use axum::{
    http::{
        StatusCode,
        header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use domain::{
    order::NAME_CHARS_MAX,
    profile::{Profile, ProfileRefusal},
};
use house::locales::Locale;
use leptos::prelude::*;
use people::{
    identities::{identities, providers},
    passkeys::{self, passkeys},
    profile::{ProfileView, profile},
};
use shell::{Head, Page, render};
use subscribers::{consents, own_data};
use ui::{
    error::Stop,
    field::{Field, field},
    refusal,
    route::{Route, Target, sign_in_for},
    session::Visit,
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, None).await
}

/// `wrong`: what was typed, and why it wasn't taken.
pub async fn page(
    mut visit: Visit,
    wrong: Option<(Profile, ProfileRefusal)>,
) -> Result<Response, Stop> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if visit.session.is_none() {
        return Ok(to_sign_in(visit));
    }
    let actor = visit.actor().await?;
    let house = visit.shop.house.clone();
    let Some(known) = profile(&house, &actor).await? else { return Ok(to_sign_in(visit)) };
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
                {form(&locale, &known, languages, wrong)}
                {keys.map(|keys| passkeys_section::section(&locale, keys, &time_zone))}
                {known_elsewhere
                    .map(|it| identities_section::section(&locale, it, providers, &time_zone))}
                {sessions(&locale, &known, &time_zone)}
                {profile_news::sections(&house, &locale, &agreed, &time_zone)}
                {profile_data::sections(&locale, &known)}
            </div>
        }
        .into_any()
    };
    let mut page = Page::new(Route::Profile, head, "page", main);
    page.status = status;
    Ok(render(visit, page).await)
}

fn form(
    locale: &Locale,
    known: &ProfileView,
    languages: Vec<(String, String)>,
    wrong: Option<(Profile, ProfileRefusal)>,
) -> impl IntoView + use<> {
    let (profile, refused) = match wrong {
        Some((typed, why)) => (typed, Some(why)),
        None => (known.profile.clone(), None),
    };
    let error = refused.map(|why| {
        let words = refusal::profile(locale, why);
        view! { <p class="field__error" role="alert">{words}</p> }
    });
    let options = languages.into_iter().map(|(code, name)| {
        let is_chosen = code == profile.language;
        let of_language = code.clone();
        view! { <option value=code lang=of_language selected=is_chosen>{name}</option> }
    });
    view! {
        <form
            class="account__form account__person"
            method="post"
            action=Route::Profile.path(locale.language())
        >
            <h2 class="account__title">{locale.text("profile-details")}</h2>
            <p class="small soft">{locale.text("profile-hint")}</p>
            {error}
            {fields(locale, &profile, refused)}
            <div class="field">
                <label class="field__label" for="language">{locale.text("profile-language")}</label>
                <select class="field__input" id="language" name="language">
                    {options.collect_view()}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("profile-save")}</button>
        </form>
    }
}

/// Each with what is wrong with it.
fn fields(
    locale: &Locale,
    profile: &Profile,
    refused: Option<ProfileRefusal>,
) -> impl IntoView + use<> {
    let text = |id: &'static str, fills, label: &str, value: &str, problem: Option<&str>| {
        field(Field {
            id,
            kind: if id == "phone" { "tel" } else { "text" },
            autocomplete: fills,
            label: locale.text(label),
            value: value.to_owned(),
            hint: None,
            error: problem.map(|problem| locale.text(problem)),
            chars_max: NAME_CHARS_MAX,
            is_required: id.ends_with("_name"),
        })
    };
    let is = |why| refused == Some(why);
    let (is_nameless, is_short) =
        (is(ProfileRefusal::NameMissing), is(ProfileRefusal::AddressIncomplete));
    let missing = |value: &str, is_wrong: bool| {
        (is_wrong && value.trim().is_empty()).then_some("profile-field-missing")
    };
    let bad_phone = is(ProfileRefusal::BadPhone).then_some("profile-bad-phone");
    let names = [
        ("given_name", "given-name", "checkout-given-name", &profile.given_name),
        ("family_name", "family-name", "checkout-family-name", &profile.family_name),
    ];
    let names = names
        .map(|(id, fills, label, value)| text(id, fills, label, value, missing(value, is_nameless)))
        .collect_view();
    let address = [
        ("street", "street-address", "papers-street", &profile.street),
        ("postcode", "postal-code", "papers-postcode", &profile.postcode),
        ("town", "address-level2", "papers-town", &profile.town),
        ("country", "country-name", "papers-country", &profile.country),
    ];
    let address = address
        .map(|(id, fills, label, value)| {
            let is_wrong = is_short && id != "postcode";
            text(id, fills, label, value, missing(value, is_wrong))
        })
        .collect_view();
    let phone = text("phone", "tel", "profile-phone", &profile.phone, bad_phone);
    view! { {names} {phone} {address} }
}

fn sessions(locale: &Locale, known: &ProfileView, time_zone: &str) -> impl IntoView + use<> {
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
            <ul class="profile__sessions">{lines.collect_view()}</ul>
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
    let Some(data) = data else { return Ok(to_sign_in(visit)) };
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"parterre-data.json\""),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, format!("{data:#}\n")).into_response())
}

pub fn to_sign_in(visit: Visit) -> Response {
    let here = Route::Profile.path(visit.language());
    let sign_in = sign_in_for(&here, visit.language());
    visit.redirect_to(&sign_in)
}
