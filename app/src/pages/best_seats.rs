//! Suggestions for people in a hurry: up to three choices of seats together, each with its price
//! and the view from it. Nothing is held before the shopper says so.

mod found;
pub mod query;
mod words;

use crate::pages::{
    best_seats::{
        found::found,
        query::BestSeatsQuery,
        words::{beside, completes, dates, due, limit, none, none_together, of_series},
    },
    performance::{
        instead as performance_instead,
        notice::{exchange_notice, for_exchange, state_above},
    },
    seats::to_its_page,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    sales::{
        offer::product::ProductKind,
        season::{PerformanceCard, SaleState},
    },
    seats::{
        plan::{PlanView, SeatName, SeatTable},
        proposal::{Party, Proposal, ProposalKind},
    },
};
use house::locales::Locale;
use islands::plan::product_frame;
use markup::{Html, view};
use season::plan::{PICTURE_HEIGHT, PICTURE_WIDTH, Plan};
use selling::plan_page::OpenPlan;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::exchange::UnderWay;
use ui::{
    error::Stop,
    locale::when_long,
    route::{Route, Target, view_picture},
    session::{Notice, Visit},
    words::{Words, places::places, seats as seat_words},
};

/// Larger parties say their number in the field.
const COUNTS: u32 = 8;

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<BestSeatsQuery>,
) -> Result<Response, Stop> {
    show_with(visit, slug, query, StatusCode::OK, None).await
}

/// Again after a refusal: with new suggestions for the same party.
pub async fn show_with(
    visit: Visit,
    slug: String,
    mut query: BestSeatsQuery,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let offer = Some(query.offer.as_str()).filter(|offer| !offer.is_empty());
    let (house, session) = (&visit.shop.house, visit.session_id());
    let opened =
        selling::plan_page::open_plan(house, &slug, visit.language(), session, offer).await?;
    let OpenPlan { mut view, plan, table, .. } = opened.ok_or(Stop::NotFound)?;
    // Where no place has a number, its page asks how many; where it is cancelled, it says so.
    if view.card.is_unnumbered || matches!(view.sale, SaleState::Cancelled) {
        return Ok(to_its_page(visit, slug));
    }
    let exchange = for_exchange(&visit, &mut view).await?;
    view.data.product = product_frame::asked_for(&view.data, offer);
    let series = of_series(&visit, &mut view).await?;
    let locale = visit.locale.clone();
    let head = Head {
        title: locale.text("suggest-title"),
        description: locale.text("suggest-description"),
        ..Head::default()
    };
    let standing = state_above(&locale, &view);
    let exchange = exchange.filter(|_| view.data.on_sale);
    let exchanged = exchange.as_ref().map(|former| exchange_notice(&locale, former));
    let instead = performance_instead::of(&visit, &view).await?;
    let notice = notice.or(exchanged).or(standing);
    if exchange.is_some() && query.count.is_empty() {
        query.count = view.data.more_max().to_string();
    }
    let party = query.party(view.data.more_max());
    let other = exchange.as_ref().and_then(|former| former.other.as_ref()?.plan_seat);
    let found = if view.has_choice() { found(&view, &plan, &party, other) } else { Vec::new() };
    let state = view.data.basket.clone();
    let slug_of = slug.clone();
    let best =
        BestSeats { locale, slug: slug_of, query, party, view, series, plan, table, exchange };
    let main = move || {
        let instead = instead.panels(&best.locale, &best.view).before;
        best.body(&found, instead)
    };
    let page = Page::new(Route::BestSeats(slug), head, "page", main)
        .with_status(status)
        .with_notice(notice)
        .with_basket(Some(state));
    Ok(render(visit, page).await)
}

struct BestSeats {
    locale: Arc<Locale>,
    slug: String,
    query: BestSeatsQuery,
    party: Party,
    view: PlanView,
    /// The performances of the subscription that they are for.
    series: Vec<PerformanceCard>,
    plan: Arc<Plan>,
    table: SeatTable,
    /// The tickets that the seats are exchanged for.
    exchange: Option<UnderWay>,
}

impl BestSeats {
    /// `instead`: what can be done where no seat can be chosen.
    fn body(self, found: &[Proposal], instead: Option<Html>) -> Html {
        let locale = &self.locale;
        let title = self.view.card.title.as_str();
        let when = when_long(locale, self.view.card.starts_at, &self.view.time_zone);
        let lede = [("title", title.into()), ("when", when.into())];
        let lede = locale.text_with("performance-title", &lede);
        let back = Route::Performance(self.slug.clone()).path(locale.language());
        let product = self.view.data.products.get(self.view.data.product as usize);
        let back = product.map_or(back.clone(), |product| product_frame::address(&back, product));
        let offer = product_frame::told(&Words(locale.clone()), &self.view.data);
        let form = self.view.has_choice().then(|| self.form());
        let cards = found.iter().map(|proposal| self.card(proposal)).collect::<Html>();
        let none = (self.view.has_choice() && found.is_empty())
            .then(|| none(locale, &self.party, &self.view.card));
        let limit = limit(&Words(locale.clone()), &self.party, &self.view.data.currency);
        let said = locale.text_with("suggest-found", &[("count", (found.len() as i64).into())]);
        view! {
            <header class="page__head">
                <h1>{locale.text("suggest-title")}</h1>
                <p class="lede">{lede}</p>
                {offer}
                {dates(locale, &self.series, &self.view.time_zone)}
                <p>
                    <a href=back>{locale.text("suggest-back")}</a>
                </p>
            </header>
            {instead}
            {form}
            <p class="aloud" data-said="true">
                {said}
            </p>
            <div id="proposals">
                {limit}
                {none}
                {none_together(locale, &self.table, found)}
                <ul class="proposals">{cards}</ul>
            </div>
        }
    }

    /// Whether more was asked than how many seats: then the other fields stand open.
    fn asks_more(&self) -> bool {
        self.party.count > COUNTS || self.party.up_to_minor.is_some() || self.party.with_wheelchair
    }

    /// How many, then what else is asked.
    fn form(&self) -> Html {
        let locale = &self.locale;
        let path = Route::BestSeats(self.slug.clone()).path(locale.language());
        // The answer is seen without scrolling.
        let found = format!("{path}#proposals");
        let max = self.view.data.more_max().max(1);
        let counts = (1..=max.min(COUNTS)).map(|count| {
            let is_current = (count == self.party.count).then_some("true");
            let aloud = locale.text_with("suggest-seats-count", &[("count", count.into())]);
            view! {
                <li>
                    <a
                        class="best__count"
                        href=self.query.address(&path, count)
                        aria-current=is_current
                        aria-label=aloud
                    >
                        {count}
                    </a>
                </li>
            }
        });
        let counts = counts.collect::<Html>();
        let more = (max > COUNTS).then(|| {
            view! {
                <div class="field best__more">
                    <label class="field__label" for="best-count">
                        {locale.text("suggest-more")}
                    </label>
                    <input
                        class="field__input"
                        id="best-count"
                        name="count"
                        type="number"
                        min="1"
                        max=max
                        value=(self.party.count > COUNTS).then_some(self.party.count)
                        inputmode="numeric"
                    />
                </div>
            }
        });
        let count = (max <= COUNTS)
            .then(|| view! { <input type="hidden" name="count" value=self.party.count/> });
        view! {
            <nav aria-label=locale.text("plan-best-count")>
                <p class="field__label" aria-hidden="true">{locale.text("plan-best-count")}</p>
                <ul class="best__counts">{counts}</ul>
            </nav>
            <details class="disclosure best__options" open=self.asks_more()>
                <summary>{locale.text("suggest-options")}</summary>
                <form class="best" method="get" action=found>
                    {count}
                    {more}
                    {self.prices()}
                    {product_frame::field(&Words(locale.clone()), &self.view.data)}
                    {self.wheelchair()}
                    <button class="button button--quiet" type="submit">
                        {locale.text("suggest-show")}
                    </button>
                </form>
            </details>
        }
    }

    /// Each price of the plan as the most that a seat may cost.
    fn prices(&self) -> Option<Html> {
        let (locale, data) = (&self.locale, &self.view.data);
        let product = data.products.get(data.product as usize)?;
        let is_more = data.basket.pieces > 0;
        let price = |zone| Some(data.rules.price(product, zone, is_more)?.shown_minor);
        let mut prices: Vec<i64> = (0..data.zones.len()).filter_map(price).collect();
        prices.sort_unstable();
        prices.dedup();
        // The highest is any price.
        prices.pop();
        let options = prices.iter().map(|price| {
            let words = Words(locale.clone()).money(*price, &data.currency);
            let words = locale.text_with("suggest-up-to", &[("price", words.into())]);
            let is_chosen = self.party.up_to_minor == Some(*price);
            view! { <option value=price.to_string() selected=is_chosen>{words}</option> }
        });
        let options = options.collect::<Html>();
        (!prices.is_empty()).then(|| {
            view! {
                <div class="field">
                    <label class="field__label" for="best-up-to">
                        {locale.text("suggest-price")}
                    </label>
                    <select class="field__input" id="best-up-to" name="up_to">
                        <option value="">{locale.text("suggest-any-price")}</option>
                        {options}
                    </select>
                </div>
            }
        })
    }

    fn wheelchair(&self) -> Option<Html> {
        let has = self.plan.hall.seats.iter().any(|seat| seat.attributes.wheelchair);
        has.then(|| {
            view! {
                <label class="choice" for="best-wheelchair">
                    <input
                        class="choice__input"
                        id="best-wheelchair"
                        type="checkbox"
                        name="wheelchair"
                        value="yes"
                        checked=self.party.with_wheelchair
                    />
                    " "
                    <span>{self.locale.text("suggest-wheelchair")}</span>
                </label>
            }
        })
    }

    fn card(&self, proposal: &Proposal) -> Html {
        let locale = &self.locale;
        let words = Words(locale.clone());
        let (seat_indexes, data) = (&proposal.seat_indexes, &self.view.data);
        let first = seat_indexes.first().copied().unwrap_or_default();
        let product = data.product as usize;
        let names = seat_indexes.iter().filter_map(|seat| seat_words::name(&self.table, *seat));
        let names: Vec<SeatName> = names.collect();
        let seen_from = names.first().map(|name| seat_words::place_and_marks(&words, name));
        let picture =
            locale.text_with("suggest-picture", &[("seat", seen_from.unwrap_or_default().into())]);
        let picks: Vec<(u32, usize)> = seat_indexes.iter().map(|seat| (*seat, product)).collect();
        let places = places(&words, &names);
        let beside = beside(locale, &self.table, proposal);
        let kind = locale.text(match proposal.kind {
            ProposalKind::BestView => "suggest-kind-view",
            ProposalKind::LowestPrice => "suggest-kind-price",
            ProposalKind::MostCentral => "suggest-kind-centre",
            ProposalKind::Wheelchair => "suggest-kind-wheelchair",
            ProposalKind::BesideOwn => "suggest-kind-beside",
        });
        let plan = Route::Performance(self.slug.clone()).path(locale.language());
        let seats: Vec<String> = seat_indexes.iter().map(u32::to_string).collect();
        let offer = match self.query.offer.as_str() {
            "" => String::new(),
            _ => data
                .products
                .get(product)
                .map(|it| format!("&offer={}", it.key))
                .unwrap_or_default(),
        };
        let on_plan = format!("{plan}?seats={}{offer}", seats.join(","));
        view! {
            <li class="proposal">
                <div class="proposal__words">
                    <h2 class="proposal__kind">
                        <a class="proposal__link" href=on_plan.clone()>{kind}</a>
                    </h2>
                    <p class="proposal__seats">{places.clone()} {beside}</p>
                    <p class="proposal__view">{seat_words::view(&words, &self.table, first)}</p>
                    {due(&words, &self.view, self.exchange.as_ref(), &picks)}
                </div>
                <img
                    class="proposal__picture"
                    src=view_picture(&self.plan.id.to_string(), self.view.card.genre, first)
                    width=PICTURE_WIDTH
                    height=PICTURE_HEIGHT
                    alt=picture
                />
                {self.hold(seat_indexes, &places)}
                <a class="button button--quiet proposal__plan" href=on_plan>
                    {locale.text("suggest-on-plan")}
                    <span class="aloud">", " {places}</span>
                </a>
            </li>
        }
    }

    /// The seats of a card, into the basket.
    fn hold(&self, seat_indexes: &[u32], places: &str) -> Html {
        let locale = &self.locale;
        let action = Target::Hold(self.slug.clone()).path(locale.language());
        let product = self.view.data.products.get(self.view.data.product as usize);
        let offer = product.map(|product| product.key.clone()).unwrap_or_default();
        let seats = seat_indexes
            .iter()
            .map(|seat| view! { <input type="hidden" name="seat" value=seat.to_string()/> });
        // Of a package there is more to choose, but for its last performance.
        let is_package = product.is_some_and(|product| product.kind == ProductKind::Package);
        let has_more = is_package && !completes(&self.view.packages, &offer);
        let buy = (!has_more).then(|| {
            view! {
                <button class="button button--wide" type="submit" name="next" value="checkout">
                    {locale.text("suggest-buy")}
                    <span class="aloud">", " {places.to_owned()}</span>
                </button>
            }
        });
        let class = match has_more {
            true => "button button--wide",
            false => "button button--quiet button--wide",
        };
        view! {
            <form class="proposal__hold" method="post" action=action>
                {seats.collect::<Html>()}
                <input type="hidden" name="plan" value=self.view.data.plan_mark.clone()/>
                <input type="hidden" name="best" value=self.party.count/>
                <input type="hidden" name="up_to" value=self.query.up_to.clone()/>
                <input type="hidden" name="wheelchair" value=self.query.wheelchair.clone()/>
                <input type="hidden" name="offer" value=offer/>
                {buy}
                <button class=class type="submit">
                    {locale.text("plan-selection-hold")}
                    <span class="aloud">", " {places.to_owned()}</span>
                </button>
            </form>
        }
    }
}
