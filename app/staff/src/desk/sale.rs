//! The page of an open sale: on the left, on a phone first, what can be chosen of the performance;
//! on the right what is in the sale, who buys, and how it is paid.

use super::{
    Sent,
    choose::Choice,
    customer,
    done::SoldPage,
    encoded,
    home::counter_name,
    lines::SaleLines,
    payment::{Payment, otherwise::Otherwise},
    plan::PlanSeats,
    printing::shown::states as printer_states,
    sale_id, served,
    till::bar::{Back, TillBar},
    words,
};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        words::when,
    },
    look::form::LookForm,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    id::SessionId,
    money::Money,
    people::actor::{Action, Actor},
    sales::basket::BasketView,
};
use house::{
    Answered,
    locales::Locale,
    terminals::{KnownTerminal, at_point},
};
use markup::{Html, view};
use money::checkout::{
    CounterExchange, SaleOrder, counter_exchange, order_of_sale, parts::voucher_left,
};
use people::sales::{Counter, SaleCustomer, counters, sale_customer};
use selling::{
    basket,
    programme::at_counter::{
        CounterPerformance, CounterSearch, NextPerformances, counter_performance, next_performances,
    },
    tickets::counter_prints::{CounterPrinter, ShownPrint, printers_of_sale, prints_of},
};
use std::sync::Arc;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget},
    },
};

pub async fn show(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    match served(&context, sale).await? {
        Ok(seller) => page(context, seller, Sent { form, wrong: None }).await,
        Err(answer) => Ok(answer),
    }
}

/// All that the page is made of.
struct Loaded {
    sale: SessionId,
    counter: String,
    time_zone: String,
    view: BasketView,
    /// What it exchanges; None: it is an ordinary sale.
    exchange: Option<CounterExchange>,
    /// Whose sale it is.
    customer: Option<SaleCustomer>,
    /// The reader finds customers, and makes them.
    may_find: bool,
    /// The reader takes what they pay of their credit.
    may_spend: bool,
    /// The address of the performance that is chosen; empty for none.
    slug: String,
    chosen: Option<CounterPerformance>,
    seats: Option<PlanSeats>,
    next: NextPerformances,
    before: Option<Before>,
    till: TillBar,
    /// Where its papers come out.
    printers: Vec<CounterPrinter>,
    /// Of the sale's order, made with the page: the same sale sent twice is one.
    key: String,
    terminals: Vec<KnownTerminal>,
    /// What is left on the voucher whose code was typed.
    voucher: Option<Money>,
    otherwise: Otherwise,
}

/// What was sold just before this sale.
struct Before {
    sale: SessionId,
    order: SaleOrder,
    given_minor: Option<i64>,
    may_read: bool,
    prints: Vec<ShownPrint>,
}

impl Before {
    async fn of(context: &StaffContext, sent: &Sent) -> Result<Option<Self>, Stop> {
        let Ok(sale) = sent.form.text("before").parse::<SessionId>() else { return Ok(None) };
        let (house, actor) = (&context.shop.house, context.actor());
        let order = order_of_sale(house, &actor, sale).await?;
        let Some(order) = order else { return Ok(None) };
        let prints = prints_of(house, &actor, order.order).await?;
        let given_minor = sent.form.text("given").parse().ok();
        let may_read = context.session.may(Action::ReadTimeline);
        Ok(Some(Self { sale, order, given_minor, may_read, prints }))
    }

    fn show(&self, locale: &Locale) -> Html {
        let Self { sale, ref order, given_minor, may_read, ref prints } = *self;
        SoldPage { locale, sale, order, slug: "", may_read, prints }.again(given_minor)
    }
}

/// With what was sent, and why it wasn't done.
pub(super) async fn page(
    context: StaffContext,
    seller: Actor,
    sent: Sent,
) -> Result<Response, Stop> {
    let loaded = load(&context, &seller, &sent).await?;
    let locale = context.locale.clone();
    let counter = [("counter", loaded.counter.as_str().into())];
    let title = locale.text_with("staff-desk-sale-title", &counter);
    let (heading, is_wrong) = (title.clone(), sent.wrong.is_some());
    let route = StaffRoute::Desk(DeskRoute::Sale(loaded.sale));
    let notice = done(&context.locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || body(&locale, heading, &loaded, &sent);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

async fn load(context: &StaffContext, seller: &Actor, sent: &Sent) -> Result<Loaded, Stop> {
    let (house, language) = (&context.shop.house, context.language());
    let sale = seller.session().ok_or(Stop::NotFound)?;
    let outlet = seller.outlet();
    let own = basket::own_at(house, sale, outlet).await?;
    let mut view = basket::view(house, &own, language).await?;
    let exchange = counter_exchange(house, &own).await?;
    if let Some(pays) = exchange.as_ref().and_then(|it| it.pays.as_ref()) {
        view.quote = pays.quote.clone();
    }
    let last = view.lines.last().map(|line| line.performance_slug.as_str());
    let slug = match sent.form.text("performance") {
        "" => last.unwrap_or_default().to_owned(),
        slug => slug.to_owned(),
    };
    let chosen = counter_performance(house, seller, &slug, language).await?;
    let seats = match &chosen {
        Some(_) => PlanSeats::load(context, seller, &slug).await?,
        None => None,
    };
    let search = CounterSearch::default();
    let next = next_performances(house, seller, outlet, &search, language).await?;
    let known = counters(house, seller).await?.into_iter().find(|it| it.outlet == *outlet);
    let counter = match known {
        Some(known) => counter_name(&context.locale, &known.counter, &known.name),
        None => counter_name(&context.locale, &Counter::BoxOffice, ""),
    };
    let key = match sent.form.text("key") {
        "" => money::checkout::new_idempotency_key(house),
        key => key.to_owned(),
    };
    let time_zone = people::staff::time_zone(house).await?;
    let before = Before::of(context, sent).await?;
    let till = TillBar::of(context, outlet).await?;
    let terminals = at_point(house, outlet.point.as_deref().unwrap_or_default());
    let customer = sale_customer(house, seller, language).await?;
    let may_spend = seller.permit(Action::SpendCredit, "*").is_ok();
    // An exchange is for the tickets' buyer.
    let may_find = exchange.is_none() && seller.permit(Action::FindCustomers, "*").is_ok();
    let printers = printers_of_sale(house, sale, outlet).await?;
    let otherwise = Otherwise::of(context, seller, &slug).await?;
    let voucher = match sent.form.text("voucher") {
        "" => None,
        code => voucher_left(house, seller, code).await.answered()?.ok(),
    };
    Ok(Loaded {
        sale,
        counter,
        time_zone,
        view,
        exchange,
        customer,
        may_find,
        may_spend,
        slug,
        chosen,
        seats,
        next,
        before,
        till,
        printers,
        key,
        terminals,
        voucher,
        otherwise,
    })
}

fn body(locale: &Arc<Locale>, heading: String, loaded: &Loaded, sent: &Sent) -> Html {
    let Loaded { sale, time_zone, view, slug, chosen, seats, next, before, till, key, .. } = loaded;
    let is_empty = view.is_empty();
    let is_first = sent.wrong.is_none();
    let until = view.state.ends_at.map(|at| {
        let when = [("when", locale.time(at, time_zone).into())];
        view! { <p class="small soft">{locale.text_with("staff-desk-until", &when)}</p> }
    });
    let (exchange, seats) = (loaded.exchange.as_ref(), seats.as_ref());
    let exchanged = exchange.map(|it| it.count).filter(|_| is_empty);
    let choice = chosen.as_ref().map(|chosen| {
        let is_first = is_first && is_empty;
        Choice { locale, sale: *sale, chosen, seats, sent, is_first, exchanged }.show()
    });
    let pays = exchange.and_then(|it| it.pays.as_ref());
    let lines = SaleLines { locale, sale: *sale, slug, view, sent, exchange: pays };
    let (terminals, otherwise) = (&loaded.terminals, &loaded.otherwise);
    let buyer = loaded.customer.as_ref();
    let credit = buyer.filter(|_| loaded.may_spend).map(|it| it.credit);
    // What can't be exchanged isn't sold beside the tickets either.
    let can_pay = !is_empty && (exchange.is_none() || pays.is_some());
    let payment = can_pay.then(|| {
        let payment = Payment {
            locale,
            sale: *sale,
            slug,
            view,
            sent,
            key,
            terminals,
            is_first,
            buyer,
            credit,
            voucher: loaded.voucher,
            otherwise,
            exchange: pays,
        };
        payment.show()
    });
    let whose = customer::section(locale, *sale, slug, buyer, loaded.may_find);
    view! {
        {before.as_ref().map(|before| before.show(locale))}
        {reserved(locale, sent)}
        <header class="page__head"><h1>{heading}</h1> {until}</header>
        {till.show(locale, Some(Back { sale: *sale, slug }))}
        {printer_states(locale, &loaded.printers, time_zone)}
        <div class="desk-columns desk-columns--list">
            <div class="flow">{choice} {another(locale, *sale, slug, next)}</div>
            <div class="flow">
                {exchange.map(|it| exchanged_part(locale, it, time_zone))}
                {whose}
                {lines.show()}
                {payment}
                {ways_out(locale, *sale)}
            </div>
        </div>
    }
}

/// What the sale exchanges, and why not, where it can't be.
fn exchanged_part(locale: &Locale, exchange: &CounterExchange, time_zone: &str) -> Html {
    let order = StaffRoute::Order(exchange.code.clone()).path(locale.language());
    let of = (exchange.count > 0).then(|| {
        let count = [("count", exchange.count.into())];
        view! {
            <p>
                {locale.text_with("staff-desk-exchange-of", &count)}
                " "
                <a href=order target="_blank">{exchange.code.clone()}</a>
            </p>
        }
    });
    let why = exchange.refusal.map(|why| {
        let words = words::exchange(locale, why, time_zone);
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    let choose = (why.is_none() && exchange.pays.is_none()).then(|| {
        view! { <p class="desk-empty">{locale.text("staff-desk-exchange-choose")}</p> }
    });
    view! {
        <section class="flow desk-step" aria-labelledby="exchanged">
            <h2 id="exchanged">{locale.text("staff-desk-exchange")}</h2>
            {of}
            {why}
            {choose}
        </section>
    }
}

/// The reservation that was just made on the plan.
fn reserved(locale: &Locale, sent: &Sent) -> Option<Html> {
    let code = Some(encoded(sent.form.text("reserved"))).filter(|code| !code.is_empty())?;
    let order = StaffRoute::Order(code.clone()).path(locale.language());
    Some(view! {
        <p class="notice">
            {locale.text("staff-desk-reserved")} " " <a href=order>{code}</a>
        </p>
    })
}

/// Another performance for the same sale.
fn another(locale: &Locale, sale: SessionId, slug: &str, next: &NextPerformances) -> Html {
    let language = locale.language();
    let page = DeskRoute::Sale(sale).path(language);
    let options = next.shown.iter().map(|it| {
        let is_chosen = it.slug == slug;
        let starts = when(locale, it.starts_at, &it.time_zone);
        view! {
            <option value=it.slug.clone() selected=is_chosen>
                {starts} " · " {it.title.clone()}
            </option>
        }
    });
    let all = format!("{}?sale={sale}", DeskRoute::Home.path(language));
    view! {
        <section class="flow desk-step" aria-labelledby="another">
            <h2 id="another">{locale.text("staff-desk-another")}</h2>
            <form class="desk-search" method="get" action=page>
                <div class="field">
                    <label class="field__label" for="performance">
                        {locale.text("staff-desk-performance")}
                    </label>
                    <select class="field__input" id="performance" name="performance">
                        {options.collect::<Html>()}
                    </select>
                </div>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-desk-show")}
                </button>
            </form>
            <p><a href=all>{locale.text("staff-desk-all")}</a></p>
        </section>
    }
}

/// The sale is put aside, or ends with nothing.
fn ways_out(locale: &Locale, sale: SessionId) -> Html {
    let language = locale.language();
    view! {
        <section class="desk-step desk-actions" aria-label=locale.text("staff-desk-ways-out")>
            <form method="post" action=DeskTarget::PutAside(sale).path(language)>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-desk-put-aside")}
                </button>
            </form>
            <form method="post" action=DeskTarget::Close(sale).path(language)>
                <button class="button button--plain" type="submit">
                    {locale.text("staff-desk-close")}
                </button>
            </form>
        </section>
    }
}
