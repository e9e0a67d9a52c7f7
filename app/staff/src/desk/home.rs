//! The desk's first page: the counters of the reader, what is next, and which sales wait.

use super::{
    counter_key,
    fields::{DeskField, desk_field, hidden},
    own_counters, pay,
    printing::shown::{states as printer_states, workplace_choice},
    sale_path,
    till::bar::TillBar,
};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    table::{Table, cell},
    words::when,
};
use axum::{extract::Query, response::Response};
use domain::{id::SessionId, money::Money, people::actor::Action, sales::season::SaleState};
use house::{House, locales::Locale};
use markup::{Html, view};
use money::payments::terminals::unfinished;
use people::sales::{Counter, KnownCounter, SaleWaiting, waiting_sales};
use selling::{
    basket,
    programme::at_counter::{CounterSearch, NextPerformance, NextPerformances, next_performances},
    tickets::counter_prints::{chosen_workplace, workplaces},
};
use serde::Deserialize;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget},
    },
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeskQuery {
    /// The counter, as `counter_key` names it.
    at: String,
    q: String,
    day: String,
    /// An open sale, for which another performance is looked for.
    sale: String,
}

/// Where the reader may sell, and where they do.
pub(super) struct Counters {
    pub known: Vec<KnownCounter>,
    pub meant: Option<KnownCounter>,
}

pub async fn show(context: StaffContext, Query(query): Query<DeskQuery>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let (known, meant) = own_counters(&context, &query.at).await?;
    page(context, Counters { known, meant }, query, None).await
}

/// The same page, which says why no sale was opened.
pub(super) async fn refused(
    context: StaffContext,
    counters: Counters,
    why: String,
) -> Result<Response, Stop> {
    page(context, counters, DeskQuery::default(), Some(why)).await
}

async fn page(
    context: StaffContext,
    counters: Counters,
    query: DeskQuery,
    wrong: Option<String>,
) -> Result<Response, Stop> {
    let (house, actor, locale) = (&context.shop.house, context.actor(), context.locale.clone());
    let time_zone = people::staff::time_zone(house).await?;
    let (words, day) = (query.q.clone(), query.day.trim().parse().ok());
    let search = CounterSearch { words, day, counts_free: true };
    let next = match &counters.meant {
        Some(known) => {
            let (outlet, language) = (&known.outlet, context.language());
            Some(next_performances(house, &actor, outlet, &search, language).await?)
        }
        None => None,
    };
    let till = match &counters.meant {
        Some(known) => Some(TillBar::of(&context, &known.outlet).await?),
        None => None,
    };
    let cards = unfinished(house, &actor).await?;
    let places = match &counters.meant {
        Some(known) => workplaces(house, &actor, &known.outlet).await?,
        None => Vec::new(),
    };
    let workplace = context.workplace.clone();
    let mut waiting = Vec::new();
    for sale in waiting_sales(house, &actor).await? {
        waiting.extend(Waiting::of(house, sale).await?);
    }
    let title = locale.text("staff-desk-title");
    let (heading, is_wrong) = (title.clone(), wrong.is_some());
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let shown = Shown { locale: &locale, counters: &counters, query: &query };
        let printers = chosen_workplace(&places, &workplace).map(|it| it.printers.as_slice());
        let wrong = wrong.map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-desk-lede")}</p>
                <p>
                    <a href=DeskRoute::Print.path(locale.language())>
                        {locale.text("staff-print-title")}
                    </a>
                </p>
            </header>
            {wrong}
            {shown.places()}
            {till.and_then(|till| till.show(&locale, None))}
            {pay::unfinished::table(&locale, &cards, &time_zone)}
            {workplace_choice(&locale, shown.key(), &places, &workplace)}
            {printers.and_then(|printers| printer_states(&locale, printers, &time_zone))}
            {shown.waiting(&waiting, &time_zone)}
            {next.map(|next| shown.programme(&next, waiting.is_empty()))}
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Home);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

/// A sale that waits, with what it holds.
struct Waiting {
    sale: SaleWaiting,
    tickets: u32,
    sum: Money,
}

impl Waiting {
    /// None: the reader's own, which is empty.
    async fn of(house: &House, sale: SaleWaiting) -> Result<Option<Self>, Stop> {
        let own = basket::own_at(house, sale.sale, &sale.outlet).await?;
        let now = house.now();
        let (tickets, minor) = match &own.open {
            Some(open) => {
                let held = open.lines.iter().filter(|line| line.held);
                let tickets: u32 = held.map(|line| line.quantity).sum();
                let (lines, items) = (&open.lines, &open.items);
                let quote =
                    basket::quote_of(&own.catalogue, lines, items, &own.context, None, now)?;
                (tickets, quote.total_minor)
            }
            None => (0, 0),
        };
        let sum = Money::new(minor, own.catalogue.currency());
        Ok((sale.is_parked || tickets > 0).then_some(Self { sale, tickets, sum }))
    }
}

struct Shown<'a> {
    locale: &'a Locale,
    counters: &'a Counters,
    query: &'a DeskQuery,
}

const WAITING_HEADS: [&str; 6] = [
    "staff-desk-when",
    "staff-desk-by",
    "staff-desk-where",
    "staff-desk-tickets",
    "staff-desk-sum",
    "staff-desk-go-on",
];

const NEXT_HEADS: [&str; 5] = [
    "staff-desk-when",
    "staff-desk-performance",
    "staff-desk-hall",
    "staff-desk-seats-free",
    "staff-desk-sell",
];

impl Shown<'_> {
    fn key(&self) -> &str {
        self.counters.meant.as_ref().map_or("", |known| counter_key(&known.counter))
    }

    fn counter_name(&self, known: &KnownCounter) -> String {
        counter_name(self.locale, &known.counter, &known.name)
    }

    /// The counters between which the reader chooses.
    fn places(&self) -> Html {
        let Some(meant) = &self.counters.meant else {
            return view! { <p class="desk-empty">{self.locale.text("staff-desk-nowhere")}</p> };
        };
        if self.counters.known.len() == 1 {
            return view! { <p>{self.counter_name(meant)}</p> };
        }
        let home = DeskRoute::Home.path(self.locale.language());
        let links = self.counters.known.iter().map(|known| {
            let key = counter_key(&known.counter);
            let href = format!("{home}?at={key}");
            let is_here = known == meant;
            view! {
                <li>
                    <a href=href aria-current=is_here.then_some("true")>
                        {self.counter_name(known)}
                    </a>
                </li>
            }
        });
        view! {
            <nav aria-label=self.locale.text("staff-desk-counter")>
                <ul class="desk-languages">{links.collect::<Html>()}</ul>
            </nav>
        }
    }

    /// Nothing where none waits.
    fn waiting(&self, waiting: &[Waiting], time_zone: &str) -> Option<Html> {
        let heads = WAITING_HEADS.map(|id| self.locale.text(id));
        let rows = waiting.iter().map(|it| self.waiting_row(it, &heads, time_zone));
        let rows = rows.collect::<Html>();
        (!waiting.is_empty()).then(|| {
            let table = Table { heads: &heads, rows, none: None, older: None };
            table.under("waiting", self.locale.text("staff-desk-waiting"))
        })
    }

    fn waiting_row(&self, waiting: &Waiting, heads: &[String; 6], time_zone: &str) -> Html {
        let Waiting { sale, tickets, sum } = waiting;
        let language = self.locale.language();
        let [_, by, place, count, total, deed] = heads;
        let known = self.counters.known.iter().find(|it| it.outlet == sale.outlet);
        let button = match sale.is_parked {
            true => view! {
                <form method="post" action=DeskTarget::TakeUp(sale.sale).path(language)>
                    <button class="button button--quiet small" type="submit">
                        {self.locale.text("staff-desk-take-up")}
                    </button>
                </form>
            },
            false => view! {
                <a class="button button--quiet small" href=sale_path(language, sale.sale, "")>
                    {self.locale.text("staff-desk-continue")}
                </a>
            },
        };
        let name = Some(sale.operator_name.clone()).filter(|name| !name.is_empty());
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{when(self.locale, sale.at, time_zone)}</th>
                {cell(by, "", name)}
                {cell(place, "", known.map(|known| self.counter_name(known)))}
                {cell(count, "desk-table__sum", Some(*tickets))}
                {cell(total, "desk-table__sum", Some(self.locale.money(*sum)))}
                {cell(deed, "", Some(button))}
            </tr>
        }
    }

    /// `begins`: the first that is sold has the focus, so that Enter opens a sale.
    fn programme(&self, next: &NextPerformances, begins: bool) -> Html {
        let heads = NEXT_HEADS.map(|id| self.locale.text(id));
        let is_open = |it: &NextPerformance| matches!(it.sale, SaleState::Open { .. });
        let first = next.shown.iter().position(is_open).filter(|_| begins);
        let rows = next.shown.iter().enumerate();
        let rows = rows.map(|(index, it)| self.next_row(it, &heads, first == Some(index)));
        let none = Some(self.locale.text("staff-desk-none-found"));
        let older = next.has_more.then(|| {
            view! { <p class="small soft">{self.locale.text("staff-desk-more")}</p> }
        });
        let table = Table { heads: &heads, rows: rows.collect(), none, older };
        view! {
            <section class="flow" aria-labelledby="next">
                <h2 class="desk-section__title" id="next">{self.locale.text("staff-desk-next")}</h2>
                {self.search()}
                {table.headed("next")}
            </section>
        }
    }

    fn search(&self) -> Html {
        let locale = self.locale;
        let words = DeskField {
            id: "q".to_owned(),
            name: "q",
            label: locale.text("staff-desk-search"),
            value: self.query.q.clone(),
            accesskey: "q",
            ..DeskField::default()
        };
        view! {
            <form
                class="desk-search"
                method="get"
                action=DeskRoute::Home.path(locale.language())
                role="search"
            >
                {hidden("at", self.key().to_owned())}
                {(!self.query.sale.is_empty()).then(|| hidden("sale", self.query.sale.clone()))}
                {desk_field(words)}
                <div class="field">
                    <label class="field__label" for="day">{locale.text("staff-desk-day")}</label>
                    <input
                        class="field__input"
                        id="day"
                        name="day"
                        type="date"
                        value=self.query.day.clone()
                    />
                </div>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-desk-find")}
                </button>
            </form>
        }
    }

    fn next_row(&self, next: &NextPerformance, heads: &[String; 5], is_first: bool) -> Html {
        let [_, title, hall, free, sell] = heads;
        let button = match next.sale {
            SaleState::Open { .. } => Some(self.sell(next, is_first)),
            SaleState::NotYet { opens } => {
                let opens = when(self.locale, opens, &next.time_zone);
                let words = [("when", opens.into())];
                let words = self.locale.text_with("staff-desk-not-yet", &words);
                Some(view! { <span class="small soft">{words}</span> })
            }
            SaleState::Closed | SaleState::Cancelled | SaleState::Past => {
                let words = self.locale.text("staff-desk-sale-closed");
                Some(view! { <span class="small soft">{words}</span> })
            }
        };
        let starts = when(self.locale, next.starts_at, &next.time_zone);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{starts}</th>
                {cell(title, "", Some(next.title.clone()))}
                {cell(hall, "", Some(next.hall.clone()))}
                {cell(free, "desk-table__sum", next.free)}
                {cell(sell, "", button)}
            </tr>
        }
    }

    /// Into the sale for which a performance is looked for, or into a new one.
    fn sell(&self, next: &NextPerformance, is_first: bool) -> Html {
        let language = self.locale.language();
        let words = view! {
            {self.locale.text("staff-desk-sell")}
            <span class="aloud">", " {next.title.clone()}</span>
        };
        if let Ok(sale) = self.query.sale.parse::<SessionId>() {
            let href = sale_path(language, sale, &next.slug);
            return view! {
                <a class="button button--quiet small" href=href autofocus=is_first>{words}</a>
            };
        }
        view! {
            <form method="post" action=DeskTarget::Open.path(language)>
                {hidden("at", self.key().to_owned())}
                {hidden("performance", next.slug.clone())}
                <button class="button small" type="submit" autofocus=is_first>{words}</button>
            </form>
        }
    }
}

pub(super) fn counter_name(locale: &Locale, counter: &Counter, name: &str) -> String {
    match counter {
        Counter::BoxOffice => locale.text("staff-desk-box-office"),
        Counter::Point(key) if name.is_empty() => key.clone(),
        Counter::Point(_) => name.to_owned(),
    }
}
