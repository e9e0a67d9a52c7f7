//! Every free seat in a list, with price and view in words: all that the plan can do, without
//! the plan.

mod group;
pub mod query;

use crate::pages::{
    performance::{
        currency,
        notice::{exchange_notice, for_exchange, state_notice},
    },
    seats::{
        group::{Group, Performance, Row, Seat, first_free},
        query::Asked,
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    money::Currency,
    sales::{offer::product::Product, season::SaleState},
    seats::plan::{PlanView, SeatTable},
};
use house::locales::Locale;
use islands::plan::{legend, product_frame};
use markup::{Html, view};
use selling::plan_page::OpenPlan;
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::{money, when_long},
    route::{Route, Target},
    session::{Notice, Visit},
    words::{Words, seats as seat_words, zeros},
};

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let asked = Asked::read(&pairs);
    show_with(visit, slug, asked, StatusCode::OK, None).await
}

/// Again after a refusal: what was ticked stays ticked.
pub async fn show_with(
    visit: Visit,
    slug: String,
    mut asked: Asked,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let house = visit.shop.house.clone();
    let (session, offer) = (visit.session_id(), asked.offer.as_deref());
    let opened =
        selling::plan_page::open_plan(&house, &slug, visit.language(), session, offer).await?;
    let OpenPlan { view: mut plan, table, companions_apart, .. } = opened.ok_or(Stop::NotFound)?;
    if matches!(plan.sale, SaleState::Cancelled) {
        return Ok(to_its_page(visit, slug));
    }
    asked.leave_other_plan(&plan.data.plan_mark);
    let exchange = for_exchange(&visit, &mut plan).await?;
    plan.data.product = product_frame::asked_for(&plan.data, asked.offer.as_deref());
    let locale = visit.locale.clone();
    let when = when_long(&locale, plan.card.starts_at, &plan.time_zone);
    let title = locale.text("seats-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("seats-description"),
        ..Head::default()
    };
    let performance = Performance::new(&table, &plan.data)
        .ok_or_else(|| anyhow::anyhow!("free seats don't fit the plan"))?;
    let groups = performance.groups();
    let chosen =
        asked.section.unwrap_or_else(|| first_free(&groups)).min(groups.len().saturating_sub(1));
    let rows = groups.get(chosen).map(|group| performance.rows(group)).unwrap_or_default();
    let elsewhere = performance.ticked_elsewhere(&asked.ticked, &rows);
    let exchange = exchange.filter(|_| plan.data.on_sale);
    let exchanged = exchange.as_ref().map(|former| exchange_notice(&locale, former));
    let standing = exchanged.or_else(|| state_notice(&locale, &plan));
    let list = List {
        locale: locale.clone(),
        currency: currency(&plan),
        is_open: plan.has_choice(),
        slug: slug.clone(),
        plan_mark: plan.data.plan_mark.clone(),
        chosen,
        is_opened: asked.is_opened,
        companions_apart,
        ticked: asked.ticked,
        elsewhere,
        switch: switch(&locale, &plan),
        product: plan.data.products.get(plan.data.product as usize).cloned(),
        lede: lede(&visit.locale, &plan, &when),
        fees: legend::fees(&Words(visit.locale.clone()), &plan.data),
    };
    let main = move || list.body(title, groups, rows, &table);
    let page = Page::new(Route::Seats(slug), head, "page page--narrow", main)
        .with_status(status)
        .with_notice(notice.or(standing));
    Ok(render(visit, page).await)
}

/// For a performance of which no seat can be chosen: its own page says why, or asks how many.
pub fn to_its_page(visit: Visit, slug: String) -> Response {
    let page = Redirect::to(&Route::Performance(slug).path(visit.language()));
    visit.with_cookies(page.into_response())
}

fn lede(locale: &Locale, plan: &PlanView, when: &str) -> String {
    let title = plan.card.title.as_str();
    locale.text_with("performance-title", &[("title", title.into()), ("when", when.into())])
}

/// The same page for what else the seats can be bought as.
fn switch(locale: &Arc<Locale>, plan: &PlanView) -> Option<Html> {
    let path = Route::Seats(plan.card.slug.clone()).path(locale.language());
    let words = Words(locale.clone());
    product_frame::switch(&words, &plan.data, &path)
}

struct List {
    locale: Arc<Locale>,
    currency: Currency,
    is_open: bool,
    slug: String,
    plan_mark: String,
    chosen: usize,
    /// The chosen group gets the focus.
    is_opened: bool,
    companions_apart: bool,
    ticked: Vec<u32>,
    /// Ticked seats of the groups that are closed.
    elsewhere: Vec<Seat>,
    lede: String,
    /// Of its prices.
    fees: Option<String>,
    switch: Option<Html>,
    /// What the seats are bought as.
    product: Option<Product>,
}

impl List {
    fn body(
        mut self,
        title: String,
        groups: Vec<Group>,
        rows: Vec<Row>,
        table: &SeatTable,
    ) -> Html {
        let switch = self.switch.take().filter(|_| self.is_open);
        let locale = &self.locale;
        let back = Route::Performance(self.slug.clone()).path(locale.language());
        // While nothing is sold, what is free is nobody's business; why is said above.
        let form = self.is_open.then(|| self.form(&groups, &rows, table));
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{self.lede.clone()}</p>
                <p><a href=back>{locale.text("seats-back")}</a></p>
            </header>
            {switch}
            {form}
        }
    }

    fn form(&self, groups: &[Group], rows: &[Row], table: &SeatTable) -> Html {
        let locale = &self.locale;
        let action = Target::Hold(self.slug.clone()).path(locale.language());
        let fees = self.fees.clone().map(|fees| view! { <p>{fees}</p> });
        let numbering = legend::numbering(&Words(locale.clone()), table);
        let numbering = numbering.map(|numbering| view! { <p>{numbering}</p> });
        let sections = groups
            .iter()
            .enumerate()
            .map(|(index, group)| {
                if index == self.chosen {
                    self.open_section(group, rows, table)
                } else {
                    self.closed_section(index, group)
                }
            })
            .collect::<Html>();
        view! {
            <div class="seat-list__notes">
                {fees}
                <p>{locale.text("seats-view-note")}</p>
                {numbering}
            </div>
            <form class="seat-list" method="post" action=action>
                <input type="hidden" name="section" value=self.chosen/>
                <input type="hidden" name="offer" value=self.offer()/>
                <input type="hidden" name="plan" value=self.plan_mark.clone()/>
                <div>{sections}</div>
                {self.elsewhere()}
                <div class="seat-list__send">
                    <p
                        class="seat-list__sum"
                        role="status"
                        data-currency=self.currency.as_str().to_owned()
                        data-decimals=self.currency.decimals()
                        data-zeros=zeros(self.currency)
                        hidden=true
                    >
                        {locale.text("seats-ticked")}
                        " "
                        <strong data-count=""></strong>
                        "\u{a0}· "
                        <strong data-amount=""></strong>
                    </p>
                    <button class="button button--wide" type="submit">
                        {locale.text("performance-add")}
                    </button>
                </div>
            </form>
        }
    }

    /// The offer's key; empty for tickets.
    fn offer(&self) -> String {
        self.product.as_ref().map(|product| product.key.clone()).unwrap_or_default()
    }

    /// A section whose name says the area needs no other.
    fn name(&self, group: &Group) -> String {
        if group.is_wheelchair {
            return self.locale.text("seats-wheelchair");
        }
        match group.section.as_str() {
            "" => group.area.clone(),
            section if section.starts_with(&group.area) => section.to_owned(),
            section => self.locale.text_with(
                "seats-section",
                &[("area", group.area.as_str().into()), ("section", section.into())],
            ),
        }
    }

    fn heading(&self, group: &Group) -> Html {
        let locale = &self.locale;
        let name = self.name(group);
        let free = locale.text_with("seats-free", &[("count", group.free.into())]);
        let price = group.cheapest_minor.map(|minor| {
            let price = money(locale, minor, self.currency);
            locale.text_with("seats-free-from", &[("price", price.into())])
        });
        view! {
            <span>{name}</span>
            " "
            <span class="seat-list__free">
                {free}
                {price.map(|price| view! { "\u{a0}· " {price} })}
            </span>
        }
    }

    /// Its seats are on a page of their own; what is ticked here travels there.
    fn closed_section(&self, index: usize, group: &Group) -> Html {
        let path = Route::Seats(self.slug.clone()).path(self.locale.language());
        view! {
            <h2 class="seat-list__section">
                <button
                    class="seat-list__name"
                    type="submit"
                    formmethod="get"
                    formaction=path
                    formnovalidate=true
                    name="open"
                    value=index
                    aria-expanded="false"
                >
                    {self.heading(group)}
                </button>
            </h2>
        }
    }

    /// Ticked before another section was opened: they can be let go of here.
    fn elsewhere(&self) -> Option<Html> {
        let words = Words(self.locale.clone());
        let seats = self.elsewhere.iter().map(|seat| {
            let place = seat_words::row_and_number(&words, &seat.name);
            self.label(seat, place, None)
        });
        let seats: Vec<Html> = seats.collect();
        (!seats.is_empty()).then(|| {
            view! {
                <fieldset class="seat-list__row">
                    <legend class="seat-list__row-name">
                        {self.locale.text("seats-ticked-elsewhere")}
                    </legend>
                    <div class="seat-list__seats seat-list__seats--elsewhere">{seats}</div>
                </fieldset>
            }
        })
    }

    fn open_section(&self, group: &Group, rows: &[Row], table: &SeatTable) -> Html {
        let rows = rows.iter().map(|row| self.row(group, row, table)).collect::<Html>();
        let is_of_pairs = group.is_wheelchair && !table.companions.is_empty();
        let pairs = (is_of_pairs && !self.companions_apart)
            .then(|| view! { <p class="small soft">{self.locale.text("seats-companion")}</p> });
        view! {
            <details class="seat-list__section" open>
                <summary
                    class="seat-list__name"
                    data-focus=self.is_opened.then_some("")
                    autofocus=self.is_opened
                >
                    <h2 class="seat-list__heading">{self.heading(group)}</h2>
                </summary>
                {pairs}
                {rows}
            </details>
        }
    }

    fn row(&self, group: &Group, row: &Row, table: &SeatTable) -> Html {
        let locale = &self.locale;
        let label = match (row.section.as_str(), row.label.as_str()) {
            (section, "") => section.to_owned(),
            ("", label) => locale.text_with("seats-row", &[("row", label.into())]),
            (section, label) => locale.text_with(
                "seats-section-row",
                &[("section", section.into()), ("row", label.into())],
            ),
        };
        let words = Words(locale.clone());
        // Eyes of a row are as high as one another; what else is seen, each seat says.
        let height = seat_words::height(&words, table, row.first);
        // Seats that aren't neighbours stand apart.
        let blocks = row.seats.chunk_by(|one, next| {
            seat_words::are_neighbours(table, one.seat_index, next.seat_index)
        });
        let seats = blocks.map(|seats| {
            let seats = seats.iter().map(|seat| self.seat(seat, table)).collect::<Html>();
            view! { <div class="seat-list__seats">{seats}</div> }
        });
        let seats = seats.collect::<Html>();
        view! {
            <fieldset class="seat-list__row">
                <legend class="seat-list__row-name">
                    <span class="aloud">{self.name(group)} ", "</span>
                    {label}
                    " "
                    <span class="soft">{height}</span>
                </legend>
                {seats}
            </fieldset>
        }
    }

    fn seat(&self, seat: &Seat, table: &SeatTable) -> Html {
        let locale = &self.locale;
        let number = seat.name.number.as_str();
        let marks = seat_words::attributes(&Words(locale.clone()), table, seat.seat_index);
        let marks = (!marks.is_empty()).then(|| format!(", {}", marks.join(", ")));
        let view = seat_words::view_short(&Words(locale.clone()), table, seat.seat_index);
        let name = locale.text_with("seats-number", &[("number", number.into())]);
        let view = Some(view).filter(|view| !view.is_empty());
        self.label(seat, format!("{name}{}", marks.unwrap_or_default()), view)
    }

    fn label(&self, seat: &Seat, name: String, view: Option<String>) -> Html {
        let comma = || view! { <span class="aloud">", "</span> };
        let view = view.map(|view| {
            view! {
                {comma()}
                <span class="seat-list__view">{view}</span>
            }
        });
        view! {
            <label class="seat-list__seat">
                <input
                    class="seat-list__box"
                    type="checkbox"
                    name="seat"
                    value=seat.seat_index
                    checked=self.ticked.contains(&seat.seat_index)
                    data-minor=seat.price.each_minor
                    data-once=seat.price.once_minor
                />
                <span>{name}</span>
                " "
                {view}
                {comma()}
                " "
                <span class="seat-list__price">
                    {money(&self.locale, seat.price.shown_minor, self.currency)}
                </span>
            </label>
        }
    }
}
