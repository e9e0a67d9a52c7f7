//! Another seat is asked for, for the next season: of a series, in a row of the house.

use crate::{forms::renewal::refused, pages::sign_in::to_sign_in};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    id::{Ordinal, RenewalId},
    seats::plan::mark,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use selling::printout::seat_place;
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::renewal::{
    Beside, RenewalView, SeatChoice, SeatStanding, Shown, WishForm, choices,
};
use ui::{error::Stop, route::Route, session::Visit};

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    package: String,
    #[serde(default)]
    part: String,
    #[serde(default)]
    row: String,
    #[serde(default)]
    price_type: String,
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
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let Asked { package, part, row, price_type } = asked;
    let shown = Shown { package, part, row, price_type };
    let found = choices(&visit.shop.house, &actor, renewal, &shown, &language).await;
    let form = match found.answered()? {
        Ok(form) => form,
        Err(why) => return refused(visit, why).await,
    };
    let locale = visit.locale.clone();
    let title = title(&locale, &form.renewal);
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let on_plan = Route::RenewalPlan(renewal).path(&language);
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
                    <a href=on_plan>{locale.text("renewal-unseated-link")}</a>
                </p>
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

/// It names the seat instead of which another is asked for.
pub(crate) fn title(locale: &Locale, renewal: &RenewalView) -> String {
    match &renewal.seat {
        Some(seat) => {
            let seat = [("seat", seat_place(locale, seat).into())];
            locale.text_with("renewal-wish-title-seat", &seat)
        }
        None => locale.text("renewal-wish-title"),
    }
}

/// Which series and row of the house are shown, at which prices.
fn which(locale: &Arc<Locale>, form: &WishForm, action: String) -> Html {
    let same = |name: &String| (name.clone(), name.clone());
    let parts: Vec<(String, String)> = form.parts.iter().map(same).collect();
    let row_name = |row: &String| {
        let words = locale.text_with("renewal-wish-row", &[("row", row.as_str().into())]);
        (row.clone(), words)
    };
    let rows: Vec<(String, String)> = form.rows.iter().map(row_name).collect();
    let row =
        (rows.len() > 1).then(|| select(locale, "row", "renewal-wish-row-label", &rows, &form.row));
    let price_type = (form.price_types.len() > 1).then(|| {
        let (all, chosen) = (&form.price_types, &form.price_type);
        select(locale, "price_type", "renewal-wish-price-type", all, chosen)
    });
    view! {
        <form method="get" action=action class="flow">
            {select(locale, "package", "renewal-wish-package", &form.packages, &form.package)}
            {select(locale, "part", "renewal-wish-part", &parts, &form.part)}
            {row}
            {price_type}
            <button class="button button--quiet" type="submit">
                {locale.text("renewal-wish-show")}
            </button>
        </form>
    }
}

/// A field of this name that offers keys by their names.
pub(crate) fn select(
    locale: &Locale,
    name: &'static str,
    label: &str,
    all: &[(String, String)],
    chosen: &str,
) -> Html {
    view! {
        <div class="field">
            <label class="field__label" for=name>{locale.text(label)}</label>
            <select class="field__input" id=name name=name>{options(all, chosen)}</select>
        </div>
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
    let legend = match form.row.is_empty() {
        true => form.part.clone(),
        false => {
            let row = [("row", form.row.as_str().into())];
            format!("{}, {}", form.part, locale.text_with("renewal-wish-row", &row))
        }
    };
    let seats = form.seats.iter().map(|seat| choice(locale, seat)).collect::<Html>();
    view! {
        <form method="post" action=action class="flow">
            <input type="hidden" name="package" value=form.package.clone()/>
            <input type="hidden" name="price_type" value=form.price_type.clone()/>
            <fieldset class="renewal__ways">
                <legend class="field__label">{legend}</legend>
                <ul>{seats}</ul>
            </fieldset>
            {apart(locale, form.beside.as_ref(), None)}
            <button class="button" type="submit">{locale.text("renewal-wish-send")}</button>
        </form>
    }
}

/// Whoever has two seats side by side asks for each of them alone. `seat`: the one that is chosen.
pub(crate) fn apart(
    locale: &Locale,
    beside: Option<&Beside>,
    seat: Option<Ordinal>,
) -> Option<Html> {
    let beside = beside?;
    let near = beside.near_wishes.iter().find(|(near, _)| Some(*near) == seat);
    let (id, place) = match near {
        Some((_, wished)) => ("renewal-wish-beside", wished),
        None if beside.has_wishes => ("renewal-wish-apart-asked", &beside.seat),
        None => ("renewal-wish-apart", &beside.seat),
    };
    let words = locale.text_with(id, &[("seat", seat_place(locale, place).into())]);
    Some(view! { <p class="notice notice--warning">{words}</p> })
}

/// A seat with its price and what is special about it.
fn choice(locale: &Locale, seat: &SeatChoice) -> Html {
    let id = match (seat.standing, seat.total.is_some()) {
        (SeatStanding::Own, _) => "renewal-choice-own",
        (SeatStanding::OwnOther, _) => "renewal-choice-own-other",
        (SeatStanding::Free, true) => "renewal-choice-free",
        (SeatStanding::Kept, true) => "renewal-choice-kept",
        (SeatStanding::Free | SeatStanding::Kept | SeatStanding::Taken, _) => {
            "renewal-choice-taken"
        }
    };
    let mut words = vec![locale.text_with(id, &[("number", seat.number.as_str().into())])];
    words.extend(mark::messages(seat.marks).map(|message| locale.text(message)));
    words.extend(seat.total.map(|total| locale.money(total)));
    let name = format!("seat-{}", seat.seat.0);
    view! {
        <li>
            <label class="choice" for=name.clone()>
                <input
                    class="choice__input"
                    type="radio"
                    name="seat"
                    id=name
                    value=seat.seat.0
                    required
                    disabled=seat.total.is_none()
                />
                " "
                <span>{words.join("\u{a0}· ")}</span>
            </label>
        </li>
    }
}
