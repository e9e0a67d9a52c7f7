//! Tickets of an order are exchanged: which ones and for which performance is chosen here, then a
//! sale opens for them, whose seats are the new ones.

use crate::{
    desk::{
        counter_at, counter_key,
        fields::{DeskOption, DeskSelect, desk_select, hidden},
        home::counter_name,
        own_counters, sale_path, words,
    },
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        words::when,
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::AdmissionId, order::OrderLineView, people::actor::Action, sales::season::SaleState,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::exchange::{ToExchange, begin_at_counter, to_exchange};
use people::sales::{KnownCounter, open_sale};
use selling::{
    programme::at_counter::{CounterSearch, NextPerformance, next_performances},
    tickets::counter_prints::begin_sale_at,
};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    route::staff::{StaffRoute, desk::DeskRoute},
    ticket::place,
};

pub async fn show(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, code, LookForm::default(), None).await
}

/// A sale opens for the tickets that were ticked.
pub async fn begin(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor, locale) = (&context.shop.house, context.actor(), context.locale.clone());
    actor.permit_somewhere(Action::Sell)?;
    let ticked = form.all("ticket").filter_map(|it| it.parse().ok());
    let ticked: Vec<AdmissionId> = ticked.collect();
    if ticked.is_empty() {
        let wrong = Some(locale.text("staff-desk-exchange-none"));
        return page(context, code, form, wrong).await;
    }
    let counter = counter_at(form.text("at"));
    let seller = match open_sale(house, &actor, &counter).await.answered()? {
        Ok(seller) => seller,
        Err(why) => {
            let wrong = Some(words::sale(&locale, why));
            return page(context, code, form, wrong).await;
        }
    };
    if let Err(refused) = begin_at_counter(house, &seller, &code, &ticked).await.answered()? {
        let time_zone = people::staff::time_zone(house).await?;
        let wrong = Some(words::exchange(&locale, refused.why, &time_zone));
        return page(context, code, form, wrong).await;
    }
    begin_sale_at(house, &seller, &context.workplace).await?;
    let sale = seller.session().ok_or(Stop::NotFound)?;
    let page = sale_path(context.language(), sale, form.text("performance"));
    Ok(Redirect::to(&page).into_response())
}

/// `wrong`: why nothing was begun.
async fn page(
    context: StaffContext,
    code: String,
    form: LookForm,
    wrong: Option<String>,
) -> Result<Response, Stop> {
    let (house, actor, language) = (&context.shop.house, context.actor(), context.language());
    let order = to_exchange(house, &actor, &code, language).await.answered()?;
    let order = order.map_err(|_| Stop::NotFound)?;
    let (known, meant) = own_counters(&context, form.text("at")).await?;
    let mut next = Vec::new();
    if let (Some(meant), Some(first)) = (&meant, order.lines.first()) {
        // Other dates of the same title come first.
        for words in [first.title.as_str(), ""] {
            let search = CounterSearch { words: words.to_owned(), ..CounterSearch::default() };
            let found = next_performances(house, &actor, &meant.outlet, &search, language).await?;
            next.extend(found.shown.into_iter().filter(is_open));
        }
        next.sort_by_key(|it| it.title != first.title || it.slug == first.performance_slug);
        let mut seen = Vec::new();
        next.retain(|it| {
            let is_new = !seen.contains(&it.slug);
            seen.push(it.slug.clone());
            is_new
        });
    }
    let locale = context.locale.clone();
    let whole = order.code.replace('-', "\u{2011}");
    let title = locale.text_with("staff-desk-exchange-title", &[("code", whole.into())]);
    let (heading, is_wrong) = (title.clone(), wrong.is_some());
    let route = StaffRoute::Desk(DeskRoute::Exchange(order.code.clone()));
    let main = move || {
        let wrong = wrong.map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let asked = Asked { locale: &locale, order: &order, known: &known, next: &next, form };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-desk-exchange-lede")}</p>
            </header>
            {wrong}
            {asked.show(meant.as_ref())}
        }
    };
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn is_open(next: &NextPerformance) -> bool {
    matches!(next.sale, SaleState::Open { .. })
}

struct Asked<'a> {
    locale: &'a Arc<Locale>,
    order: &'a ToExchange,
    known: &'a [KnownCounter],
    next: &'a [NextPerformance],
    /// What was sent.
    form: LookForm,
}

impl Asked<'_> {
    fn show(&self, meant: Option<&KnownCounter>) -> Html {
        let (locale, lines) = (self.locale, &self.order.lines);
        let language = locale.language();
        let order = StaffRoute::Order(self.order.code.clone()).path(language);
        let back = view! {
            <a class="button button--plain" href=order>{locale.text("staff-refund-back")}</a>
        };
        let Some(meant) = meant.filter(|_| !lines.is_empty()) else {
            let words = match lines.is_empty() {
                true => "staff-desk-exchange-nothing-left",
                false => "staff-desk-nowhere",
            };
            return view! { <p class="desk-empty">{locale.text(words)}</p> <p>{back}</p> };
        };
        let tickets = lines.iter().zip(0_usize..).map(|(line, at)| self.ticket(line, at == 0));
        let action = DeskRoute::Exchange(self.order.code.clone()).path(language);
        view! {
            <form class="flow desk-step" method="post" action=action>
                <fieldset class="desk-refund__group">
                    <legend>{locale.text("staff-desk-exchange-tickets")}</legend>
                    <ul class="desk-refund__pieces">{tickets.collect::<Html>()}</ul>
                </fieldset>
                {self.performances()}
                {self.counters(meant)}
                <p class="desk-actions">
                    <button class="button" type="submit">
                        {locale.text("staff-desk-exchange-begin")}
                    </button>
                    {back}
                </p>
            </form>
        }
    }

    /// Typing begins at the first. One alone is meant.
    fn ticket(&self, line: &OrderLineView, is_first: bool) -> Html {
        let locale = self.locale;
        let admission = line.ticket.as_ref().map(|ticket| ticket.admission.to_string());
        let admission = admission.unwrap_or_default();
        let id = format!("ticket-{admission}");
        let is_alone = self.order.lines.len() == 1;
        let is_ticked = is_alone || self.form.all("ticket").any(|it| it == admission);
        let starts = when_long(locale, line.starts_at, &line.time_zone);
        let details = [starts, place(locale, line), line.price_type.clone()];
        let details: Vec<String> = details.into_iter().filter(|it| !it.is_empty()).collect();
        view! {
            <li>
                <label class="choice" for=id.clone()>
                    <input
                        class="choice__input"
                        type="checkbox"
                        id=id
                        name="ticket"
                        value=admission
                        checked=is_ticked
                        autofocus=is_first
                    />
                    " "
                    <span>
                        {line.title.clone()}
                        " "
                        <span class="small soft">{details.join(" · ")}</span>
                    </span>
                </label>
            </li>
        }
    }

    fn performances(&self) -> Html {
        let options = self.next.iter().map(|it| DeskOption {
            value: it.slug.clone(),
            words: [when(self.locale, it.starts_at, &it.time_zone), it.title.clone()].join(" · "),
        });
        desk_select(DeskSelect {
            id: "performance".to_owned(),
            name: "performance",
            label: self.locale.text("staff-desk-exchange-to"),
            options: options.collect(),
            chosen: self.form.text("performance").to_owned(),
        })
    }

    fn counters(&self, meant: &KnownCounter) -> Html {
        let chosen = counter_key(&meant.counter).to_owned();
        if self.known.len() < 2 {
            return hidden("at", chosen);
        }
        let options = self.known.iter().map(|known| DeskOption {
            value: counter_key(&known.counter).to_owned(),
            words: counter_name(self.locale, &known.counter, &known.name),
        });
        desk_select(DeskSelect {
            id: "at".to_owned(),
            name: "at",
            label: self.locale.text("staff-desk-counter"),
            options: options.collect(),
            chosen,
        })
    }
}
