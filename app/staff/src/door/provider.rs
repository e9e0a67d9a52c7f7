//! In by another house's word: away to a provider of identities that the operator names for the
//! staff, back, and the code of the app.

use crate::frame::{
    context::{NO_STORE, Visitor, set_cookie},
    field::{StaffField, staff_field},
    refusal,
    shell::{StaffPage, at_door},
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::staff::{EnterRefusal, ProviderRefusal};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::{
    EnterByProvider, STAFF_VISIT_MINUTES, StaffLeaves, StaffReturns, enter_by_provider,
    leave_to_provider, recognised_by, return_from_provider, staff_providers,
};
use serde::Deserialize;
use ui::{
    error::Stop,
    frame::cookies::{cookie, is_secure, read_cookie},
    route::{staff::StaffRoute, staff_provider as addresses},
    session::best_locale,
    shop::Shop,
};

#[derive(Default, Deserialize)]
pub struct LeaveForm {
    #[serde(default)]
    next: String,
}

/// What a provider adds to our address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ReturnQuery {
    state: String,
    code: Option<String>,
    iss: Option<String>,
}

#[derive(Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
}

/// A link of the provider's brings it along, as browsers do with no other cookie of the staff's.
fn cookie_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-staff-visit" } else { "parterre-staff-visit" }
}

/// `browser`: None forgets it.
fn with_visit(shop: &Shop, browser: Option<&str>, mut response: Response) -> Response {
    let life_s = browser.map_or(0, |_| u32::try_from(STAFF_VISIT_MINUTES * 60).unwrap_or(0));
    let value = cookie(shop, cookie_name(shop), browser.unwrap_or_default(), Some(life_s));
    if let Ok(value) = HeaderValue::from_str(&value) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    response
}

fn browser(shop: &Shop, headers: &HeaderMap) -> Option<String> {
    read_cookie(headers, cookie_name(shop)).map(str::to_owned)
}

/// The ways in beside the password, for the door's page.
pub(crate) fn buttons(visitor: &Visitor, next: &str) -> Option<Html> {
    let locale = visitor.locale.clone();
    let all = staff_providers(&visitor.shop.house);
    let next = next.to_owned();
    (!all.is_empty()).then(move || {
        let forms = all.into_iter().map(|it| {
            let words = locale.text_with("staff-provider-enter", &[("provider", it.name.into())]);
            view! {
                <form method="post" action=addresses::leave(locale.language(), &it.key)>
                    <input type="hidden" name="next" value=next.clone()/>
                    <button class="button button--quiet" type="submit">{words}</button>
                </form>
            }
        });
        view! { <div class="flow desk-aside">{forms.collect::<Html>()}</div> }
    })
}

/// Why somebody came back to the door (`?provider=…`).
pub(crate) fn told(locale: &Locale, query: Option<&str>) -> Option<Html> {
    let why = query?.split('&').find_map(|pair| pair.strip_prefix("provider="))?;
    let id = match why {
        "away" => "staff-provider-away",
        "nobody" => "staff-provider-nobody",
        "refused" => "staff-provider-refused",
        "ended" => "staff-provider-ended",
        _ => return None,
    };
    let words = locale.text(id);
    Some(view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> })
}

fn to_door(shop: &Shop, language: &str, why: ProviderRefusal) -> Response {
    let why = match why {
        ProviderRefusal::Away => "away",
        ProviderRefusal::Nobody => "nobody",
        ProviderRefusal::TurnedAway | ProviderRefusal::NotBelieved => "refused",
        ProviderRefusal::UnknownProvider
        | ProviderRefusal::VisitEnded
        | ProviderRefusal::CodeWrong
        | ProviderRefusal::TooMany { .. } => "ended",
    };
    let door = StaffRoute::SignIn.path(language);
    with_visit(shop, None, Redirect::to(&format!("{door}?provider={why}")).into_response())
}

pub async fn leave(
    visitor: Visitor,
    Path((_, provider)): Path<(String, String)>,
    Form(form): Form<LeaveForm>,
) -> Result<Response, Stop> {
    let next = visitor.behind(&form.next).unwrap_or_default().to_owned();
    let language = visitor.language().to_owned();
    let leaves = StaffLeaves { provider, language, next };
    match leave_to_provider(&visitor.shop.house, &leaves).await.answered()? {
        Ok(leaving) => {
            let away = Redirect::to(&leaving.address).into_response();
            Ok(with_visit(&visitor.shop, Some(&leaving.browser), away))
        }
        Err(why) => Ok(to_door(&visitor.shop, visitor.language(), why)),
    }
}

pub async fn come_back(
    State(shop): State<Shop>,
    Path(provider): Path<String>,
    Query(query): Query<ReturnQuery>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let ReturnQuery { state, code, iss } = query;
    let browser = browser(&shop, &headers);
    let back = StaffReturns { provider, state, code, issuer: iss, browser };
    match return_from_provider(&shop.house.for_staff(), &back).await.answered()? {
        Ok(language) => Ok(Redirect::to(&addresses::code(&language)).into_response()),
        Err(why) => Ok(to_door(&shop, best_locale(&shop, &uri, &headers).language(), why)),
    }
}

pub async fn show(visitor: Visitor, headers: HeaderMap) -> Result<Response, Stop> {
    page(visitor, &headers, None).await
}

pub async fn enter(
    visitor: Visitor,
    headers: HeaderMap,
    Form(form): Form<CodeForm>,
) -> Result<Response, Stop> {
    let request = EnterByProvider {
        browser: browser(&visitor.shop, &headers),
        code: form.code,
        line: visitor.line.clone(),
        former: visitor.secret.clone(),
    };
    match enter_by_provider(&visitor.shop.house, &request).await.answered()? {
        Ok(opened) => {
            let home = StaffRoute::Home.path(visitor.language());
            let to = visitor.behind(&opened.next).unwrap_or(&home);
            let response = with_visit(&visitor.shop, None, Redirect::to(to).into_response());
            Ok(set_cookie(&visitor.shop, Some(&opened.secret), response))
        }
        Err(why @ (ProviderRefusal::CodeWrong | ProviderRefusal::TooMany { .. })) => {
            page(visitor, &headers, Some(why)).await
        }
        Err(why) => Ok(to_door(&visitor.shop, visitor.language(), why)),
    }
}

async fn page(
    visitor: Visitor,
    headers: &HeaderMap,
    refused: Option<ProviderRefusal>,
) -> Result<Response, Stop> {
    let browser = browser(&visitor.shop, headers);
    let Some(name) = recognised_by(&visitor.shop.house, browser.as_deref()).await? else {
        return Ok(to_door(&visitor.shop, visitor.language(), ProviderRefusal::VisitEnded));
    };
    let locale = visitor.locale.clone();
    let title = locale.text("staff-door-title");
    let heading = title.clone();
    let error = refused.map(|why| match why {
        ProviderRefusal::TooMany { minutes } => {
            refusal::enter(&locale, EnterRefusal::TooMany { minutes })
        }
        _ => locale.text("staff-provider-code-wrong"),
    });
    let code = StaffField {
        id: "code",
        kind: "text",
        autocomplete: "one-time-code",
        label: locale.text("staff-code"),
        hint: Some(locale.text("staff-code-hint")),
        error,
        is_code: true,
        is_first: true,
        ..StaffField::default()
    };
    let main = move || {
        let lede = locale.text_with("staff-provider-code-lede", &[("provider", name.into())]);
        let door = StaffRoute::SignIn.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{lede}</p>
            </header>
            <form
                class="flow desk-form"
                method="post"
                action=addresses::code(locale.language())
                novalidate
            >
                {staff_field(code)}
                <p>
                    <button class="button button--large" type="submit">
                        {locale.text("staff-door-open")}
                    </button>
                </p>
            </form>
            <p class="desk-aside"><a href=door>{locale.text("staff-provider-otherwise")}</a></p>
        }
    };
    let page = StaffPage::new(StaffRoute::SignIn, title, "page page--narrow", main);
    Ok(at_door(&visitor, page.refused_if(refused.is_some())))
}
