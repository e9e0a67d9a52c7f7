//! Another seat is asked for on the plan of the hall: a part of the house, then a seat, then what
//! that seat costs and how one sees from it. All are links and one form, for any browser.

mod chosen;
mod drawing;

use super::seat::{select, title};
use crate::{forms::renewal::refused, pages::sign_in::to_sign_in};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    id::{Ordinal, RenewalId},
    money::Money,
    seats::plan::mark,
};
use drawing::{Drawing, Frame};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use selling::printout::seat_place;
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::renewal::{
    Chosen, SeatOnPlan, SeatStanding, Shown, TwoSeats, WishPlan, for_two, plan,
};
use ui::{
    error::Stop,
    route::{Route, percent_encoded},
    session::Visit,
};

/// So many parts of the house are named at once.
const PARTS_OPEN: usize = 12;

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    package: String,
    #[serde(default)]
    part: String,
    #[serde(default)]
    price_type: String,
    /// Its number in its venue. Empty: none is chosen yet.
    #[serde(default)]
    seat: String,
}

pub async fn show(
    mut visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Stop> {
    let renewal: RenewalId = renewal.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::RenewalPlan(renewal);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let seat = asked.seat.parse::<u32>().ok().map(Ordinal);
    let Asked { package, part, price_type, .. } = asked;
    let shown = Shown { package, part, price_type, ..Shown::default() };
    let house = &visit.shop.house;
    let plan = match plan(house, &actor, renewal, &shown, &language).await.answered()? {
        Ok(plan) => plan,
        Err(why) => return refused(visit, why).await,
    };
    let two = match seat.filter(|_| plan.beside.is_some()) {
        Some(seat) => {
            let chosen = Chosen { shown, seat };
            let found = for_two(house, &actor, renewal, &chosen, &language).await;
            found.answered()?.unwrap_or_default()
        }
        None => Vec::new(),
    };
    let locale = visit.locale.clone();
    let title = title(&locale, &plan.renewal);
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let page = PlanPage { action: route.path(&language), locale, plan, two };
    let main = move || page.main(&title, seat);
    // A part of the house is often wider than a column of text.
    let class = if seat.is_some() { "page page--narrow" } else { "page" };
    Ok(render(visit, Page::new(route, head, class, main)).await)
}

struct PlanPage {
    locale: Arc<Locale>,
    plan: WishPlan,
    /// What can be asked for with the seat that is chosen.
    two: Vec<TwoSeats>,
    /// The page's own address.
    action: String,
}

impl PlanPage {
    fn main(&self, title: &str, seat: Option<Ordinal>) -> Html {
        let (locale, renewal) = (&self.locale, &self.plan.renewal);
        let content = match seat {
            Some(chosen) => {
                let mut seats = self.plan.seats.iter();
                self.chosen(seats.find(|seat| seat.choice.seat == chosen))
            }
            None => self.choose(),
        };
        let list = Route::RenewalSeat(renewal.id).path(locale.language());
        view! {
            <div class="order wish-plan">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>{format!("{} · {}", renewal.package, renewal.season)}</p>
                </header>
                {content}
                <p>
                    <a href=list>{locale.text("renewal-wish-list")}</a>
                </p>
                <p>
                    <a href=Route::Renewals.path(locale.language())>
                        {locale.text("renewal-wish-back")}
                    </a>
                </p>
            </div>
        }
    }

    fn choose(&self) -> Html {
        let locale = &self.locale;
        let lede = match self.plan.renewal.keeps_seat {
            true => "renewal-wish-lede",
            false => "renewal-unseated-lede",
        };
        view! {
            <ul class="order__steps">
                <li>{locale.text(lede)}</li>
                <li>{locale.text("renewal-wish-order")}</li>
                <li>{locale.text("renewal-plan-lede")}</li>
            </ul>
            {self.which()}
            {self.hall()}
            {self.seats()}
        }
    }

    /// Which series is shown, at which prices; nothing where there is no choice.
    fn which(&self) -> Option<Html> {
        let (locale, plan) = (&self.locale, &self.plan);
        let package = (plan.packages.len() > 1).then(|| {
            select(locale, "package", "renewal-wish-package", &plan.packages, &plan.package)
        });
        let price_type = (plan.price_types.len() > 1).then(|| {
            let (all, chosen) = (&plan.price_types, &plan.price_type);
            select(locale, "price_type", "renewal-wish-price-type", all, chosen)
        });
        (package.is_some() || price_type.is_some()).then(|| {
            view! {
                <form method="get" action=self.action.clone() class="flow">
                    {package}
                    {price_type}
                    <button class="button button--quiet" type="submit">
                        {locale.text("renewal-wish-show")}
                    </button>
                </form>
            }
        })
    }

    /// The parts of the house, drawn and by their names. Who doesn't see the drawing has the names.
    fn hall(&self) -> Html {
        let drawing = Drawing::of(&self.plan.plan);
        let is_shown = |part: &String| (*part == self.plan.part).then_some("true");
        let drawn = self.plan.parts.iter().map(|part| {
            let seats = self.plan.seats.iter().filter(|seat| seat.part == *part);
            let seats = seats.map(|seat| drawing.seat(seat)).collect::<Html>();
            view! {
                <a href=self.address(part, None) aria-current=is_shown(part) tabindex="-1">
                    {seats}
                </a>
            }
        });
        let named = self.plan.parts.iter().map(|part| {
            view! {
                <li>
                    <a
                        class="filter__link"
                        href=self.address(part, None)
                        aria-current=is_shown(part)
                    >
                        {part.clone()}
                    </a>
                </li>
            }
        });
        let frame = drawing.whole();
        view! {
            <svg class="wish-plan__hall" viewBox=frame.view_box() aria-hidden="true">
                {drawing.stage(&self.locale.text("plan-stage"))}
                {drawn.collect::<Html>()}
            </svg>
            {self.parts(named.collect())}
        }
    }

    /// Many, such as boxes, are folded away: the drawing leads to them, too.
    fn parts(&self, named: Html) -> Html {
        let label = self.locale.text("renewal-wish-part");
        let shown = format!("{label} · {}", self.plan.part);
        let list = view! { <ul class="wish-plan__parts">{named}</ul> };
        let list = match self.plan.parts.len() > PARTS_OPEN {
            true => view! {
                <details class="bundle">
                    <summary class="bundle__count">{shown}</summary>
                    {list}
                </details>
            },
            false => list,
        };
        view! { <nav aria-label=label>{list}</nav> }
    }

    /// The seats of the part that is shown, row by row, and what they cost.
    fn seats(&self) -> Html {
        let drawing = Drawing::of(&self.plan.plan);
        let seats = self.plan.seats.iter().filter(|seat| seat.part == self.plan.part);
        let seats: Vec<&SeatOnPlan> = seats.collect();
        let frame = Frame::around(&drawing.spots(&seats));
        let (width, height) = frame.pixels();
        let rows = seats.chunk_by(|seat, next| seat.name.row == next.name.row).map(|row| {
            let name = row.first().map(|seat| seat.name.row.as_str()).unwrap_or_default();
            let said = (!name.is_empty())
                .then(|| self.locale.text_with("renewal-wish-row", &[("row", name.into())]));
            let seats = row.iter().map(|seat| self.seat(&drawing, seat)).collect::<Html>();
            view! {
                <g role="group" aria-label=said>
                    {drawing.row(name, row)}
                    {seats}
                </g>
            }
        });
        let part = self.plan.part.clone();
        view! {
            <section class="flow" id="seats" aria-labelledby="part">
                <h2 class="production__section-title" id="part">{part.clone()}</h2>
                {self.key(&seats)}
                <div class="window" tabindex="0" role="group" aria-labelledby="part">
                    <svg
                        viewBox=frame.view_box()
                        width=width
                        height=height
                        role="group"
                        aria-label=part
                    >
                        {rows.collect::<Html>()}
                    </svg>
                </div>
            </section>
        }
    }

    /// A link where it can be asked for.
    fn seat(&self, drawing: &Drawing<'_>, seat: &SeatOnPlan) -> Html {
        let drawn = drawing.seat(seat);
        if seat.choice.total.is_some() {
            let href = self.address(&seat.part, Some(seat.choice.seat));
            return view! { <a href=href aria-label=self.said(seat)>{drawn}</a> };
        }
        match seat.choice.standing {
            SeatStanding::Own | SeatStanding::OwnOther => {
                view! { <g role="img" aria-label=self.said(seat)>{drawn}</g> }
            }
            SeatStanding::Free | SeatStanding::Kept | SeatStanding::Taken => drawn,
        }
    }

    /// `Stalls, row 3, seat 12, €480.00, €20.00 more than now`
    fn said(&self, seat: &SeatOnPlan) -> String {
        let locale = &self.locale;
        let mut words = vec![seat_place(locale, &seat.name)];
        words.extend(seat.choice.total.map(|total| self.price(total)));
        words.extend(match seat.choice.standing {
            SeatStanding::Own => Some(locale.text("renewal-plan-own")),
            SeatStanding::OwnOther => Some(locale.text("renewal-plan-own-other")),
            SeatStanding::Kept => Some(locale.text("renewal-plan-kept")),
            SeatStanding::Free | SeatStanding::Taken => None,
        });
        words.extend(mark::messages(seat.choice.marks).map(|message| locale.text(message)));
        words.join(", ")
    }

    /// Of the subscription there, and how much that is more or less than on the present seat.
    fn price(&self, total: Money) -> String {
        let renewal = &self.plan.renewal;
        if renewal.seat.is_none() {
            return self.locale.money(total);
        }
        let more = total.minor - renewal.total.minor;
        let id = match more {
            0 => "renewal-plan-same",
            1.. => "renewal-plan-more",
            _ => "renewal-plan-less",
        };
        let difference = Money::new(more.abs(), total.currency);
        let args = [
            ("total", self.locale.money(total).into()),
            ("difference", self.locale.money(difference).into()),
        ];
        self.locale.text_with(id, &args)
    }

    /// What the part's prices are by zone, and what the signs of its seats mean.
    fn key(&self, seats: &[&SeatOnPlan]) -> Html {
        let mut prices: Vec<(u32, Money)> = Vec::new();
        for seat in seats {
            let price = seat.choice.total.map(|total| (seat.zone, total));
            let new = price.filter(|price| !prices.contains(price));
            prices.extend(new);
        }
        if prices.is_empty() {
            return view! { <p>{self.locale.text("renewal-plan-none")}</p> };
        }
        let zones = prices.into_iter().map(|(zone, total)| {
            let name = self.plan.zones.get(zone as usize).cloned().unwrap_or_default();
            let words = format!("{name} · {}", self.price(total));
            drawing::key(zone, SeatStanding::Free, false, &words)
        });
        let signs = [
            (SeatStanding::Own, "renewal-plan-own"),
            (SeatStanding::OwnOther, "renewal-plan-own-other"),
            (SeatStanding::Kept, "renewal-plan-kept"),
            (SeatStanding::Taken, "renewal-plan-taken"),
        ];
        let signs = signs.into_iter().filter(|(standing, _)| {
            seats.iter().any(|seat| drawing::sign(&seat.choice) == *standing)
        });
        let sign = |standing, is_restricted, id: &str| {
            drawing::key(0, standing, is_restricted, &self.locale.text(id))
        };
        let signs = signs.map(|(standing, id)| sign(standing, false, id));
        let is_restricted = seats.iter().any(|seat| drawing::is_restricted(&seat.choice));
        let restricted =
            is_restricted.then(|| sign(SeatStanding::Free, true, "plan-attribute-restricted-view"));
        view! {
            <ul class="wish-plan__key">
                {zones.collect::<Html>()}
                {restricted}
                {signs.collect::<Html>()}
            </ul>
        }
    }

    fn address(&self, part: &str, seat: Option<Ordinal>) -> String {
        let of = |text: &str| percent_encoded(text, "");
        let (package, price_type) = (of(&self.plan.package), of(&self.plan.price_type));
        let shown = format!("package={package}&price_type={price_type}&part={}", of(part));
        match seat {
            Some(seat) => format!("{}?{shown}&seat={}", self.action, seat.0),
            None => format!("{}?{shown}#seats", self.action),
        }
    }
}
