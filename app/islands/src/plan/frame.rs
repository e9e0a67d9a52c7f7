//! The performance page's plan as the server writes it: legend, drawing, buttons, the card's
//! frame, the forms. None of it is a view in the browser; `browser::buttons` and
//! `browser::texts` find its parts by their classes, which keeps the code to load small.

use super::{
    choice, drawing, icons,
    legend::{fees, legend},
    product_frame,
};
use domain::{
    sales::season::Genre,
    seats::plan::{GeneralAdmissionOffer, PlanData, SeatTable, ZoneOffer},
};
use markup::{Html, view};
use season::plan::{PICTURE_HEIGHT, PICTURE_WIDTH, Plan};
use ui::{
    route::area_picture,
    sum::fees::beside,
    words::{Arg, Words, words},
};

/// `has_hall`: there is a 3D module to load.
pub fn frame(data: &PlanData, plan: &Plan, table: &SeatTable, path: &str, has_hall: bool) -> Html {
    let words = words();
    let svg = drawing::svg(&plan.hall, &plan.outline, table, data, &words);
    view! {
        <div class="performance__plan">
            {legend(&words, data, table, path)}
            <section class="plan" aria-label=words.text("plan-title")>
                <h2 class="aloud">{words.text("plan-title")}</h2>
                <div class="plan__view">
                    <div class="plan__sheet" inner_html=svg></div>
                    <canvas
                        class="plan__canvas"
                        tabindex="0"
                        aria-label=words.text("plan-hall")
                        hidden=true
                    ></canvas>
                    {hall_parts(&words)}
                    {has_hall.then(|| view_switch(&words))}
                    {zoom(&words)}
                    {card(&words, data)}
                </div>
            </section>
        </div>
    }
}

/// A button with an icon; `press` names what it does to `browser::buttons`.
fn icon(words: &Words, press: &'static str, id: &str, path: &'static str) -> Html {
    let name = words.text(id);
    let class = match press {
        "front" | "left" | "back" | "right" => {
            format!("button button--icon plan__neighbour--{press}")
        }
        _ => "button button--icon".to_owned(),
    };
    view! {
        <button class=class type="button" aria-label=name.clone() title=name data-press=press>
            <svg class="plan__icon" viewBox="0 0 20 20" aria-hidden="true">
                <path d=path></path>
            </svg>
        </button>
    }
}

fn zoom(words: &Words) -> Html {
    view! {
        <div class="plan__zoom">
            {icon(words, "several", "plan-several", icons::SEVERAL)}
            {icon(words, "nearer", "plan-nearer", icons::NEAR)}
            {icon(words, "further", "plan-further", icons::FAR)}
            {icon(words, "whole", "plan-whole", icons::WHOLE)}
        </div>
    }
}

fn view_switch(words: &Words) -> Html {
    view! {
        <div class="button-group plan__switch" role="group" aria-label=words.text("plan-switch")>
            <button class="button-group__item" type="button" aria-pressed="true" data-press="plan">
                {words.text("plan-switch-plan")}
            </button>
            <button class="button-group__item" type="button" aria-pressed="false" data-press="hall">
                "3D"
            </button>
        </div>
    }
}

/// Caption, neighbours and the way back, for the house in 3D.
fn hall_parts(words: &Words) -> Html {
    view! {
        <div class="plan__caption" role="status" tabindex="-1" hidden=true>
            <p class="plan__caption-place"></p>
            <p class="plan__caption-price">
                <strong></strong>
                " "
                <small class="plan__caption-fees"></small>
                " "
                <span class="plan__caption-zone"></span>
            </p>
            <p class="plan__caption-view"></p>
            <p class="plan__caption-special"></p>
            <button class="button plan__caption-action" type="button" data-press="choose"></button>
            <button
                class="button button--quiet plan__caption-see"
                type="button"
                data-press="see"
                hidden=true
            >
                {words.text("plan-card-see")}
            </button>
        </div>
        <div
            class="plan__neighbours"
            role="group"
            aria-label=words.text("plan-neighbours")
            hidden=true
        >
            {icon(words, "front", "plan-neighbour-front", icons::FRONT)}
            {icon(words, "left", "plan-neighbour-left", icons::LEFT)}
            {icon(words, "right", "plan-neighbour-right", icons::RIGHT)}
            {icon(words, "back", "plan-neighbour-behind", icons::BEHIND)}
            <button class="button button--icon plan__pair" type="button" data-press="pair">
                {words.text("plan-pair")}
            </button>
        </div>
        <p class="plan__told" role="status"></p>
        <div class="plan__house plan__back" hidden=true>
            {turn(words)}
            {icon(words, "full", "plan-full", icons::FULL)}
            {icon(words, "house", "plan-whole", icons::WHOLE)}
        </div>
    }
}

/// Hidden until the script knows that this device can.
fn turn(words: &Words) -> Html {
    let name = words.text("plan-turn");
    view! {
        <button
            class="button button--icon plan__turn"
            type="button"
            aria-label=name.clone()
            title=name
            aria-pressed="false"
            data-refused=words.text("plan-turn-refused")
            hidden=true
        >
            <svg class="plan__icon" viewBox="0 0 20 20" aria-hidden="true">
                <path d=icons::TURN></path>
            </svg>
        </button>
    }
}

/// The seat card, empty until a seat is looked at.
fn card(words: &Words, data: &PlanData) -> Html {
    view! {
        <section class="seat-card" aria-label=words.text("plan-card") hidden=true>
            <button
                class="button button--icon seat-card__close"
                type="button"
                aria-label=words.text("plan-card-close")
                data-press="close"
            >
                "×"
            </button>
            <div class="seat-card__head">
                <h2 class="seat-card__place"></h2>
                <p class="seat-card__price">
                    <span></span>
                    " "
                    <small></small>
                </p>
            </div>
            <p class="seat-card__zone">
                <span class="swatch"></span>
                <span class="seat-card__zone-name"></span>
            </p>
            <p class="seat-card__view"></p>
            <ul class="seat-card__attributes">
                <li class="seat-card__attribute"></li>
            </ul>
            {product_frame::card_list(words, data)}
            <div class="seat-card__actions">
                {product_frame::types(words, data, "seat-card__types")}
                <button class="button seat-card__action" type="button" data-press="choose"></button>
                <button
                    class="button button--quiet seat-card__action"
                    type="button"
                    data-press="see"
                >
                    {words.text("plan-card-see")}
                </button>
            </div>
        </section>
    }
}

/// Best seats together, and places in unnumbered areas: plain forms, which the island only
/// spares the way to another page.
pub fn forms(data: &PlanData, plan: &Plan, genre: Genre, action: &str) -> Html {
    let words = words();
    let areas = data.general_admission.iter();
    let areas: Vec<_> = areas
        .map(|area| {
            let picture = area_picture_of(&words, plan, genre, area);
            area_form(&words, data, area, picture, action)
        })
        .collect();
    let has_seats = !data.seat_zones.is_empty();
    let best = has_seats.then(|| best_form(&words, data, action)).flatten();
    view! {
        {areas}
        {best}
    }
}

/// Until the shopper says otherwise: most people go out by two.
const COUNT: u32 = 2;

/// For what the page is looked at for alone: each zone stands there with its price. The script
/// hides the form while the plan is in another mode.
fn best_form(words: &Words, data: &PlanData, action: &str) -> Option<Html> {
    let product = data.products.get(data.product as usize)?;
    let is_more = data.basket.pieces > 0;
    let shown = |(at, zone): (usize, &ZoneOffer)| {
        let price = data.rules.price(product, at, is_more).filter(|_| zone.free > 0)?;
        Some(price.shown_minor)
    };
    let prices: Vec<Option<i64>> = data.zones.iter().enumerate().map(shown).collect();
    let zones = data.zones.iter().zip(&prices).enumerate();
    let zones = zones.filter_map(|(index, (zone, price))| {
        let price = words.money((*price)?, &data.currency);
        let number = (index + 1).to_string();
        let id = if zone.name.ends_with(&number) { "plan-best-price" } else { "plan-best-zone" };
        let (number, name) = (Arg::Text(&number), Arg::Text(&zone.name));
        let args = [("number", number), ("name", name), ("price", Arg::Text(&price))];
        Some(view! { <option value=zone.key.clone()>{words.with(id, &args)}</option> })
    });
    let zones = zones.collect::<Html>();
    let (low, high) = (prices.iter().flatten().min()?, prices.iter().flatten().max()?);
    let [low, high] = [low, high].map(|minor| words.money(*minor, &data.currency));
    let range = if low == high { low } else { format!("{low}–{high}") };
    let any = words.text("plan-best-anywhere");
    let any = [("name", Arg::Text(&any)), ("price", Arg::Text(&range))];
    let max = data.more_max().max(1);
    Some(view! {
        <section aria-labelledby="best-seats">
            <h2 id="best-seats">{words.text("plan-best-title")}</h2>
            {product_frame::told(words, data)}
            <form class="best-seats" method="post" action=action.to_owned()>
                {count_field(words, "best-count", "plan-best-count", COUNT.min(max), max)}
                <div class="field best-seats__zone">
                    <label class="field__label" for="best-zone">
                        {words.text("plan-best-where")}
                    </label>
                    <select class="field__input" id="best-zone" name="zone">
                        <option value="">{words.with("plan-best-price", &any)}</option>
                        {zones}
                    </select>
                </div>
                {product_frame::fixed(words, "best-offer".to_owned(), product)}
                <button class="button button--quiet" type="submit">
                    {words.text("plan-best-hold")}
                </button>
            </form>
            {fees(words, data).map(|fees| view! { <p class="best-seats__fee">{fees}</p> })}
        </section>
    })
}

/// The view from an area's middle; nothing where the plan doesn't say where the area is.
fn area_picture_of(
    words: &Words,
    plan: &Plan,
    genre: Genre,
    area: &GeneralAdmissionOffer,
) -> Option<Html> {
    let index = plan.hall.unnumbered.iter().position(|drawn| drawn.key == area.key)?;
    plan.standing_places.get(index).copied().flatten()?;
    let alt = words.with("suggest-area-picture", &[("area", Arg::Text(&area.name))]);
    let picture = view! {
        <img
            class="area-view"
            src=area_picture(&plan.id.to_string(), genre, index)
            width=PICTURE_WIDTH
            height=PICTURE_HEIGHT
            alt=alt
            loading="lazy"
        />
    };
    Some(picture)
}

fn area_form(
    words: &Words,
    data: &PlanData,
    area: &GeneralAdmissionOffer,
    picture: Option<Html>,
    action: &str,
) -> Html {
    let product = data.products.get(data.product as usize);
    let is_more = data.basket.pieces > 0;
    let price = product.and_then(|product| data.rules.price(product, area.zone as usize, is_more));
    let fees = beside(words, price.into_iter(), data.rules.fees_apart, &data.currency);
    let price = match price {
        Some(price) => words.money(price.shown_minor, &data.currency),
        None => words.text("plan-zone-not-for-sale"),
    };
    let free = words.with("plan-zone-free", &[("count", Arg::Number(area.free.into()))]);
    let key = product.map(|product| product.key.as_str()).unwrap_or_default();
    let field = format!("area-{}", area.key);
    let max = data.seats_max.min(area.free);
    let total = choice::area_total(data, key, area.zone, COUNT.min(max.max(1)), is_more);
    let total = words.money(total, &data.currency);
    let total = words.with("plan-area-total", &[("total", Arg::Text(&total))]);
    view! {
        <section>
            {picture}
            <h2>{area.name.clone()}</h2>
            <p>
                {price}
                {fees.map(|fees| view! { "\u{a0}· " {fees} })}
                "\u{a0}· "
                <span class="soft">{free}</span>
                <br/>
                {words.text("performance-unnumbered")}
            </p>
            <form class="best-seats" method="post" action=action.to_owned()>
                <input type="hidden" name="area" value=area.key.clone()/>
                {count_field(words, &field, "plan-area-count", COUNT.min(max), max)}
                {product_frame::field_of_places(words, data, &area.key)}
                <p class="best-seats__zone best-seats__total" aria-live="polite">{total}</p>
                <button class="button" type="submit" disabled=max == 0>
                    {words.text("plan-selection-hold")}
                </button>
            </form>
        </section>
    }
}

fn count_field(words: &Words, id: &str, label: &str, count: u32, max: u32) -> Html {
    view! {
        <div class="field best-seats__number">
            <label class="field__label" for=id.to_owned()>
                {words.text(label)}
            </label>
            <input
                class="field__input"
                id=id.to_owned()
                name="count"
                type="number"
                min="1"
                max=max
                value=count
                inputmode="numeric"
                required=true
            />
        </div>
    }
}
