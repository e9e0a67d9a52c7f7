//! Another seat is asked for, for the next season: of a series, in a part of the house.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::id::RenewalId;
use house::{Failure, locales::Locale};
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::renewal::{SeatChoice, SeatStanding, Shown, WishForm, choices};
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    package: String,
    #[serde(default)]
    part: String,
}

pub async fn show(
    mut visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Stop> {
    let renewal: RenewalId = renewal.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::RenewalSeat(renewal);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let shown = Shown { package: asked.package, part: asked.part };
    let found = choices(&visit.shop.house, &actor, renewal, &shown, &language).await;
    let form = match found {
        Ok(form) => form,
        Err(Failure::Refused(why)) => {
            let words = refusal::renewal(&visit.locale, why);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Renewals));
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let locale = visit.locale.clone();
    let title = locale.text("renewal-wish-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let lede = match form.renewal.keeps_seat {
        true => "renewal-wish-lede",
        false => "renewal-unseated-lede",
    };
    let main = move || {
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>{format!("{} · {}", form.renewal.package, form.renewal.season)}</p>
                </header>
                <ul class="order__steps">
                    <li>{locale.text(lede)}</li>
                    <li>{locale.text("renewal-wish-order")}</li>
                </ul>
                {which(&locale, &form, action.clone())}
                {seats(&locale, &form, action)}
                <p>
                    <a href=Route::Renewals.path(locale.language())>
                        {locale.text("renewal-wish-back")}
                    </a>
                </p>
            </div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

/// Which series and part of the house are shown.
fn which(locale: &Arc<Locale>, form: &WishForm, action: String) -> Html {
    let packages = options(&form.packages, &form.package);
    let parts: Vec<(String, String)> =
        form.parts.iter().map(|part| (part.clone(), part.clone())).collect();
    let parts = options(&parts, &form.part);
    view! {
        <form method="get" action=action class="flow">
            <div class="field">
                <label class="field__label" for="package">
                    {locale.text("renewal-wish-package")}
                </label>
                <select class="field__input" id="package" name="package">
                    {packages}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="part">
                    {locale.text("renewal-wish-part")}
                </label>
                <select class="field__input" id="part" name="part">
                    {parts}
                </select>
            </div>
            <button class="button button--quiet" type="submit">
                {locale.text("renewal-wish-show")}
            </button>
        </form>
    }
}

fn options(all: &[(String, String)], chosen: &str) -> Html {
    all.iter()
        .map(|(key, name)| {
            let is_chosen = key == chosen;
            view! {
                <option value=key.clone() selected=is_chosen>
                    {name.clone()}
                </option>
            }
        })
        .collect::<Html>()
}

fn seats(locale: &Arc<Locale>, form: &WishForm, action: String) -> Html {
    let rows = form.rows.iter().map(|(row, seats)| {
        let label = match row.is_empty() {
            true => form.part.clone(),
            false => locale.text_with("renewal-wish-row", &[("row", row.as_str().into())]),
        };
        let seats = seats.iter().map(|seat| choice(locale, seat)).collect::<Html>();
        view! { <optgroup label=label>{seats}</optgroup> }
    });
    let price_type = (form.price_types.len() > 1).then(|| {
        view! {
            <div class="field">
                <label class="field__label" for="price_type">
                    {locale.text("renewal-wish-price-type")}
                </label>
                <select class="field__input" id="price_type" name="price_type">
                    {options(&form.price_types, &form.price_type)}
                </select>
            </div>
        }
    });
    view! {
        <form method="post" action=action class="flow">
            <input type="hidden" name="package" value=form.package.clone()/>
            <div class="field">
                <label class="field__label" for="seat">{locale.text("renewal-wish-seat")}</label>
                <select class="field__input" id="seat" name="seat" required>
                    {rows.collect::<Html>()}
                </select>
            </div>
            {price_type}
            <button class="button" type="submit">{locale.text("renewal-wish-send")}</button>
        </form>
    }
}

fn choice(locale: &Locale, seat: &SeatChoice) -> Html {
    let (id, is_open) = match seat.standing {
        SeatStanding::Free => ("renewal-choice-free", true),
        SeatStanding::Kept => ("renewal-choice-kept", true),
        SeatStanding::Own => ("renewal-choice-own", true),
        SeatStanding::Taken => ("renewal-choice-taken", false),
    };
    let words = locale.text_with(id, &[("number", seat.number.as_str().into())]);
    view! {
        <option value=seat.seat.0 disabled=!is_open>
            {words}
        </option>
    }
}
