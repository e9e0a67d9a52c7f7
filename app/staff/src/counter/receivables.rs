//! What customers pay later: what is due until a day, on a page, and as a file for the program with
//! which the house collects debits.

use super::{comma_rows, csv_file, day_field, typed_day};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        words::stored_day,
    },
    money::restored,
    orders::paid_later::by_words,
};
use axum::{extract::Query, response::Response};
use domain::{
    money::{Currency, Money},
    payments::receivable::PaidBy,
    people::actor::Action,
};
use house::locales::Locale;
use markup::{Html, view};
use money::receivables::{DueLine, HEADS as FILE_HEADS, list};
use serde::Deserialize;
use ui::{
    error::Stop,
    field::field,
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
    },
};

/// On the page; the file has all of them.
const SHOWN_MAX: usize = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Empty: all that is open.
    until: String,
}

pub async fn show(context: StaffContext, Query(typed): Query<Typed>) -> Result<Response, Stop> {
    page(context, typed).await
}

/// With names and accounts of customers: no cache keeps it.
pub async fn csv(context: StaffContext, Query(typed): Query<Typed>) -> Result<Response, Stop> {
    let Ok(until) = typed_day(&typed.until) else { return page(context, typed).await };
    let due = list(&context.shop.house, &context.actor(), until).await?;
    let heads = Vec::from(FILE_HEADS.map(str::to_owned));
    let rows: Vec<Vec<String>> = due.iter().map(DueLine::cells).collect();
    let name = until.map_or_else(|| "due".to_owned(), |day| format!("due-{day}"));
    Ok(csv_file(&name, comma_rows(std::iter::once(&heads).chain(&rows))))
}

async fn page(context: StaffContext, typed: Typed) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    let until = typed_day(&typed.until);
    let is_wrong = until.is_err();
    let due = match until {
        Ok(until) => Some(list(&context.shop.house, &context.actor(), until).await?),
        Err(()) => None,
    };
    let can_read = context.session.may(Action::ReadTimeline);
    let waits = restored::link(&context).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-receivables-title");
    let heading = title.clone();
    let main = move || {
        let bank_list = CounterRoute::BankList.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-receivables-lede")}</p>
                {waits}
                <p>
                    <a class="button button--quiet" href=bank_list>
                        {locale.text("staff-bank-title")}
                    </a>
                </p>
            </header>
            {form(&locale, typed, is_wrong)}
            {due.map(|due| table(&locale, &due, can_read))}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Receivables);
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn form(locale: &Locale, typed: Typed, is_wrong: bool) -> Html {
    let error = is_wrong.then(|| locale.text("staff-receivables-wrong-day"));
    let until = day_field("until", locale.text("staff-receivables-until"), typed.until, error);
    let page = CounterRoute::Receivables.path(locale.language());
    let file = CounterTarget::ReceivablesFile.path(locale.language());
    view! {
        <form class="flow desk-form" method="get" action=page novalidate>
            {field(until)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-receivables-show")}
            </button>
            <button class="button" type="submit" formaction=file>
                {locale.text("staff-receivables-fetch")}
            </button>
            <p class="field__hint">{locale.text("staff-receivables-fetch-hint")}</p>
        </form>
    }
}

const HEADS: [&str; 7] = [
    "staff-money-order",
    "staff-name",
    "staff-receivables-due",
    "staff-receivables-received",
    "staff-receivables-open",
    "staff-later-by",
    "staff-receivables-mandate",
];

fn table(locale: &Locale, due: &[DueLine], can_read: bool) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = due.iter().take(SHOWN_MAX).map(|line| row(locale, &heads, line, can_read));
    let none = Some(locale.text("staff-receivables-none"));
    let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
    let more = (due.len() > SHOWN_MAX).then(|| {
        let shown = [("shown", (SHOWN_MAX as i64).into())];
        view! { <p class="soft">{locale.text_with("staff-receivables-more", &shown)}</p> }
    });
    view! {
        {more}
        {table.labelled(locale.text("staff-receivables-title"))}
    }
}

fn row(locale: &Locale, heads: &[String; 7], line: &DueLine, can_read: bool) -> Html {
    let code = line.order.clone();
    let order = match can_read {
        true => {
            let href = StaffRoute::Order(line.order.clone()).path(locale.language());
            view! { <a class="order__code" href=href>{code}</a> }
        }
        false => view! { <span class="order__code">{code}</span> },
    };
    let [_, name, due, received, open, by, mandate] = heads;
    let who = (!line.name.is_empty()).then(|| line.name.clone());
    let came = (line.received_minor != 0).then(|| sum(locale, line, line.received_minor));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{order}</th>
            {cell(name, "", who)}
            {cell(due, "", Some(stored_day(locale, &line.due)))}
            {cell(received, "desk-table__sum", came)}
            {cell(open, "desk-table__sum", Some(sum(locale, line, line.open_minor)))}
            {cell(by, "", Some(way(locale, &line.by)))}
            {cell(mandate, "", mandate_words(locale, line))}
        </tr>
    }
}

fn sum(locale: &Locale, line: &DueLine, minor: i64) -> String {
    match Currency::parse(&line.currency) {
        Ok(currency) => locale.money(Money::new(minor, currency)),
        Err(_) => line.currency.clone(),
    }
}

fn way(locale: &Locale, by: &str) -> String {
    match by {
        "debit" => locale.text(by_words(PaidBy::Debit)),
        "invoice" => locale.text("staff-receivables-by-invoice"),
        "returned" => locale.text("staff-receivables-by-returned"),
        other => other.to_owned(),
    }
}

/// A debit without a mandate may not be collected.
fn mandate_words(locale: &Locale, line: &DueLine) -> Option<String> {
    match (&line.mandate, line.by.as_str()) {
        (Some(mandate), _) => Some(mandate.reference.clone()),
        (None, "debit") => Some(locale.text("staff-receivables-no-mandate")),
        (None, _) => None,
    }
}
