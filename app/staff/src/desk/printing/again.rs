//! Tickets are printed again: found by an order's code, a ticket's code or a seat, all of them or
//! some, at a printer of the house or by the browser, each time with a reason.

use super::shown::{PrintsFrom, prints, refusal_words};
use crate::{
    desk::{
        encoded,
        fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
        own_counters,
        printing::refreshed,
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
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::{AdmissionId, PrinterId},
    order::OrderLineView,
    people::actor::Action,
};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use selling::{
    printout::seat_place,
    programme::at_counter::{CounterSearch, NextPerformance, next_performances},
    tickets::{
        TicketRefusal,
        counter_prints::{
            CounterPrint, CounterPrinter, FoundOrder, Looked, PrintRefusal, ShownPrint, find_order,
            orders_printers, prints_of, reprint,
        },
    },
};
use std::sync::Arc;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, order_tickets_path, print_order_path},
    },
};

/// Reasons that a form proposes; any other words do, too.
const REASONS: [&str; 4] = [
    "staff-print-reason-lost",
    "staff-print-reason-damaged",
    "staff-print-reason-misprint",
    "staff-print-reason-other-paper",
];

pub(super) async fn show(
    context: StaffContext,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let looked = looked(&form);
    page(context, looked, form, None).await
}

fn looked(form: &LookForm) -> Looked {
    Looked { text: form.text("find").to_owned(), performance: form.text("performance").to_owned() }
}

/// It may be a ticket's code, which stands in no address: on to the order by its own.
async fn look(context: StaffContext, form: LookForm) -> Result<Response, Stop> {
    let (house, looked) = (&context.shop.house, looked(&form));
    match find_order(house, &context.actor(), &looked, context.language()).await.answered()? {
        Ok(found) => {
            let page = print_order_path(context.language(), &encoded(&found.code));
            Ok(Redirect::to(&page).into_response())
        }
        Err(why) => page(context, looked, form, Some(why)).await,
    }
}

pub(super) async fn print(
    context: StaffContext,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::Sell)?;
    if form.text("step") == "find" {
        return look(context, form).await;
    }
    let code = form.text("code").to_owned();
    let looked = Looked { text: code.clone(), performance: String::new() };
    let found = match find_order(house, &actor, &looked, context.language()).await.answered()? {
        Ok(found) => found,
        Err(why) => return page(context, looked, form, Some(why)).await,
    };
    let admissions = match wanted(&form, &found) {
        Some(admissions) => admissions,
        None => {
            let why = PrintRefusal::Ticket(TicketRefusal::NothingChosen);
            return page(context, looked, form, Some(why)).await;
        }
    };
    let wanted = CounterPrint { code, admissions, reason: form.text("reason").to_owned() };
    let Ok(printer) = form.text("printer").parse::<PrinterId>() else {
        return page(context, looked, form, Some(PrintRefusal::UnknownPrinter)).await;
    };
    let key = form.text("key");
    match reprint(house, &actor, &wanted, printer, key).await.answered()? {
        Ok(()) => {
            let page = print_order_path(context.language(), &encoded(&found.code));
            Ok(Redirect::to(&page).into_response())
        }
        Err(why) => page(context, looked, form, Some(why)).await,
    }
}

/// The tickets that were ticked; none named where all are. None: nothing was ticked.
fn wanted(form: &LookForm, found: &FoundOrder) -> Option<Vec<AdmissionId>> {
    let ticked: Vec<AdmissionId> = form.all("ticket").filter_map(|it| it.parse().ok()).collect();
    match ticked.len() {
        0 => None,
        count if count >= found.lines.len() => Some(Vec::new()),
        _ => Some(ticked),
    }
}

/// What the page is made of.
struct Loaded {
    next: Vec<NextPerformance>,
    found: Option<FoundOrder>,
    prints: Vec<ShownPrint>,
    printers: Vec<CounterPrinter>,
    /// Of the form, made with the page: the same form sent twice is one.
    key: String,
    wrong: Option<PrintRefusal>,
}

async fn page(
    context: StaffContext,
    looked: Looked,
    form: LookForm,
    wrong: Option<PrintRefusal>,
) -> Result<Response, Stop> {
    let loaded = load(&context, &looked, wrong).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-print-title");
    let (heading, is_wrong) = (title.clone(), loaded.wrong.is_some());
    let shown = loaded.prints.clone();
    let main = move || body(&locale, heading, &loaded, &Typed { looked, form });
    let route = StaffRoute::Desk(DeskRoute::Print);
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(refreshed(staff_page(&context, page.refused_if(is_wrong)), &shown))
}

async fn load(
    context: &StaffContext,
    looked: &Looked,
    mut wrong: Option<PrintRefusal>,
) -> Result<Loaded, Stop> {
    let (house, actor, language) = (&context.shop.house, context.actor(), context.language());
    let search = CounterSearch::default();
    let next = match own_counters(context, "").await? {
        (_, Some(at)) => {
            next_performances(house, &actor, &at.outlet, &search, language).await?.shown
        }
        (_, None) => Vec::new(),
    };
    let mut found = None;
    if !looked.text.trim().is_empty() {
        match find_order(house, &actor, looked, language).await.answered()? {
            Ok(order) => found = Some(order),
            Err(why) => wrong = Some(why),
        }
    }
    let (mut shown, mut printers) = (Vec::new(), Vec::new());
    if let Some(found) = &found {
        shown = prints_of(house, &actor, found.order).await?;
        if let Ok(known) = orders_printers(house, &actor, &found.code).await.answered()? {
            printers = known;
        }
    }
    let key = new_key(house);
    Ok(Loaded { next, found, prints: shown, printers, key, wrong })
}

fn new_key(house: &House) -> String {
    house.new_id().to_string()
}

/// What was looked for, and what was sent.
struct Typed {
    looked: Looked,
    form: LookForm,
}

fn body(locale: &Arc<Locale>, heading: String, loaded: &Loaded, typed: &Typed) -> Html {
    let wrong = loaded.wrong.map(|why| {
        let words = refusal_words(locale, why);
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    let order = loaded.found.as_ref().map(|found| {
        let from = PrintsFrom { sale: None, given_minor: None, code: &found.code };
        view! {
            {prints(locale, &loaded.prints, from)}
            {tickets(locale, found, loaded, typed)}
        }
    });
    view! {
        <header class="page__head">
            <h1>{heading}</h1>
            <p class="lede">{locale.text("staff-print-lede")}</p>
        </header>
        {wrong}
        {search(locale, loaded, typed)}
        {order}
    }
}

fn search(locale: &Locale, loaded: &Loaded, typed: &Typed) -> Html {
    let find = DeskField {
        id: "find".to_owned(),
        name: "find",
        label: locale.text("staff-print-find"),
        value: typed.looked.text.clone(),
        hint: Some(locale.text("staff-print-find-hint")),
        accesskey: "q",
        is_first: loaded.found.is_none(),
        ..DeskField::default()
    };
    let none = DeskOption { value: String::new(), words: locale.text("staff-print-no-seat") };
    let next = loaded.next.iter().map(|it| DeskOption {
        value: it.slug.clone(),
        words: format!("{} · {}", when(locale, it.starts_at, &it.time_zone), it.title),
    });
    let performance = DeskSelect {
        id: "performance".to_owned(),
        name: "performance",
        label: locale.text("staff-desk-performance"),
        options: [none].into_iter().chain(next).collect(),
        chosen: typed.looked.performance.clone(),
    };
    view! {
        <form
            class="desk-search"
            method="post"
            action=DeskRoute::Print.path(locale.language())
            role="search"
        >
            {hidden("step", "find".to_owned())}
            {desk_field(find)}
            {desk_select(performance)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-desk-find")}
            </button>
        </form>
    }
}

/// The order's tickets, and how they are printed.
fn tickets(locale: &Locale, found: &FoundOrder, loaded: &Loaded, typed: &Typed) -> Html {
    let code = found.code.clone();
    if found.lines.is_empty() {
        return view! {
            <p class="desk-code">{code}</p>
            <p class="desk-empty">{locale.text("staff-print-no-tickets")}</p>
        };
    }
    let language = locale.language();
    let pdf = order_tickets_path(language, &found.code);
    let at_printer = at_printer(locale, &loaded.printers, typed.form.text("printer"));
    let quiet = if at_printer.is_some() { "button button--quiet" } else { "button" };
    view! {
        <form class="flow desk-step" method="post" action=DeskRoute::Print.path(language)>
            <p class="desk-code">{code}</p>
            {hidden("code", found.code.clone())}
            {hidden("key", loaded.key.clone())}
            <fieldset class="flow">
                <legend>{locale.text("staff-print-which")}</legend>
                {found.lines.iter().map(|it| ticket(locale, it, &typed.form)).collect::<Html>()}
            </fieldset>
            {reason(locale, found, loaded, typed)}
            <div class="desk-actions">
                {at_printer}
                <button
                    class=quiet
                    type="submit"
                    formaction=pdf
                    formtarget="_blank"
                >
                    {locale.text("staff-print-by-browser")}
                </button>
            </div>
        </form>
    }
}

fn ticket(locale: &Locale, line: &OrderLineView, form: &LookForm) -> Option<Html> {
    let ticket = line.ticket.as_ref()?;
    let id = ticket.admission.to_string();
    // All of them, until somebody has said something else.
    let is_sent = !form.text("code").is_empty();
    let is_ticked = !is_sent || form.all("ticket").any(|it| it == id);
    let place = match (&line.seat, &line.area) {
        (Some(seat), _) => seat_place(locale, seat),
        (None, Some(area)) => area.clone(),
        (None, None) => String::new(),
    };
    let starts = when(locale, line.starts_at, &line.time_zone);
    let words = [line.title.clone(), starts, place].join(" · ");
    Some(view! {
        <label class="choice">
            <input
                class="choice__input"
                type="checkbox"
                name="ticket"
                value=id
                checked=is_ticked
            />
            " "
            <span>{words}</span>
        </label>
    })
}

/// Asked for where tickets of the order were printed before. What is proposed can be typed over.
fn reason(locale: &Locale, found: &FoundOrder, loaded: &Loaded, typed: &Typed) -> Html {
    let wrong = loaded
        .wrong
        .filter(|why| matches!(why, PrintRefusal::ReasonMissing | PrintRefusal::ReasonTooLong));
    let field = DeskField {
        id: "reason".to_owned(),
        name: "reason",
        label: locale.text("staff-print-reason"),
        value: typed.form.text("reason").to_owned(),
        hint: Some(locale.text(match found.needs_reason {
            true => "staff-print-reason-needed",
            false => "staff-print-reason-first",
        })),
        error: wrong.map(|why| refusal_words(locale, why)),
        is_first: wrong.is_none(),
        ..DeskField::default()
    };
    let proposed = REASONS.iter().map(|id| view! { <li>{locale.text(id)}</li> });
    view! {
        {desk_field(field)}
        <details>
            <summary class="small">{locale.text("staff-print-reasons")}</summary>
            <ul class="small soft">{proposed.collect::<Html>()}</ul>
        </details>
    }
}

/// Nothing where no printer can be reached.
fn at_printer(locale: &Locale, printers: &[CounterPrinter], chosen: &str) -> Option<Html> {
    let options = printers.iter().map(|printer| DeskOption {
        value: printer.id.to_string(),
        words: match printer.workplace.as_str() {
            "" => printer.name.clone(),
            workplace => format!("{} · {workplace}", printer.name),
        },
    });
    let options: Vec<DeskOption> = options.collect();
    (!options.is_empty()).then(|| {
        let select = DeskSelect {
            id: "printer".to_owned(),
            name: "printer",
            label: locale.text("staff-print-printer"),
            options,
            chosen: chosen.to_owned(),
        };
        view! {
            {desk_select(select)}
            <button class="button" type="submit">{locale.text("staff-print-do")}</button>
        }
    })
}
