//! The page of money: five tables, of which the first two are empty as long as all is well.

use super::{
    desk::Desk,
    orders::search,
    route::StaffRoute,
    shell::{StaffPage, at_desk, not_permitted},
    words::when,
};
use crate::error::Stop;
use axum::response::Response;
use domain::actor::{Action, Reach};
use house::{
    Failure,
    locales::Locale,
    money_page::{MoneyLine, MoneyTable},
};
use leptos::prelude::*;

pub async fn show(desk: Desk) -> Result<Response, Stop> {
    let view = match desk.shop.house.money_page(&desk.actor()).await {
        Ok(view) => view,
        Err(Failure::Refused(_)) => return Ok(not_permitted(&desk)),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let time_zone = desk.shop.house.time_zone().await?;
    let locale = desk.locale.clone();
    let title = locale.text("staff-money-title");
    let heading = title.clone();
    let can_read = desk.session.may(Action::ReadTimeline);
    let is_part = desk.actor().reach(Action::ReadMoney) != Reach::All;
    let main = move || {
        let tables = view
            .tables
            .iter()
            .map(|(table, lines)| section(&locale, (*table, lines), &time_zone, can_read));
        let part = is_part.then(|| view! { <p class="soft">{locale.text("staff-money-part")}</p> });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {part}
                {can_read.then(|| search(&locale, "", None))}
            </header>
            <div class="desk-tables">{tables.collect_view()}</div>
        }
        .into_any()
    };
    Ok(at_desk(&desk, StaffPage::new(StaffRoute::Money, title, "page", main)))
}

fn section(
    locale: &Locale,
    (table, lines): (MoneyTable, &[MoneyLine]),
    time_zone: &str,
    can_read: bool,
) -> impl IntoView + use<> {
    let (title, text, none) = words(table);
    let class = match table.is_wrong() && !lines.is_empty() {
        true => "desk-section desk-section--wrong",
        false => "desk-section",
    };
    let id = title;
    let body = match lines.is_empty() {
        true => view! { <p class="desk-empty">{locale.text(none)}</p> }.into_any(),
        false => rows(locale, id, table, lines, time_zone, can_read).into_any(),
    };
    view! {
        <section class=class aria-labelledby=id>
            <h2 class="desk-section__title" id=id>
                {locale.text(title)}
                " "
                <span class="desk-section__count">{lines.len()}</span>
            </h2>
            <p class="soft">{locale.text(text)}</p>
            {body}
        </section>
    }
}

/// (title, what it is, that there is none)
fn words(table: MoneyTable) -> (&'static str, &'static str, &'static str) {
    match table {
        MoneyTable::PaymentsWithoutOrder => {
            ("staff-money-payments", "staff-money-payments-text", "staff-money-none-by-design")
        }
        MoneyTable::OrdersWithoutMoney => {
            ("staff-money-orders", "staff-money-orders-text", "staff-money-none-by-design")
        }
        MoneyTable::Refunds => {
            ("staff-money-refunds", "staff-money-refunds-text", "staff-money-refunds-none")
        }
        MoneyTable::Attempts => {
            ("staff-money-attempts", "staff-money-attempts-text", "staff-money-attempts-none")
        }
        MoneyTable::Letters => {
            ("staff-money-letters", "staff-money-letters-text", "staff-money-letters-none")
        }
    }
}

fn rows(
    locale: &Locale,
    labelled: &'static str,
    table: MoneyTable,
    lines: &[MoneyLine],
    time_zone: &str,
    can_read: bool,
) -> impl IntoView + use<> {
    let heads = [
        "staff-money-order",
        "staff-money-about",
        "staff-money-sum",
        "staff-money-since",
        "staff-money-tries",
        "staff-money-next",
        "staff-money-reason",
    ];
    let heads = heads.map(|id| view! { <th scope="col">{locale.text(id)}</th> }).collect_view();
    let rows = lines.iter().map(|line| row(locale, table, line, time_zone, can_read));
    view! {
        <div class="desk-table-frame" tabindex="0" role="region" aria-labelledby=labelled>
            <table class="desk-table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(
    locale: &Locale,
    table: MoneyTable,
    line: &MoneyLine,
    time_zone: &str,
    can_read: bool,
) -> impl IntoView + use<> {
    let order = match &line.code {
        Some(code) if can_read => {
            let href = StaffRoute::Order(code.clone()).path(locale.language());
            view! { <a class="order__code" href=href>{code.clone()}</a> }.into_any()
        }
        Some(code) => view! { <span class="order__code">{code.clone()}</span> }.into_any(),
        None => "–".into_any(),
    };
    let about = about(locale, table, &line.about);
    let amount = line.amount.map(|amount| locale.money(amount)).unwrap_or_default();
    let since = when(locale, line.since, time_zone);
    let next = next(locale, table, line, time_zone);
    let reason = line.reason.clone().unwrap_or_else(|| "–".to_owned());
    view! {
        <tr>
            <th scope="row">{order}</th>
            <td>{about}</td>
            <td class="desk-table__sum">{amount}</td>
            <td>{since}</td>
            <td class="desk-table__sum">{locale.number(i64::from(line.tries))}</td>
            <td>{next}</td>
            <td>{reason}</td>
        </tr>
    }
}

/// Ours have words; a bank's account or a new topic shows its key.
fn about(locale: &Locale, table: MoneyTable, key: &str) -> String {
    let id = match table {
        MoneyTable::Refunds | MoneyTable::Letters => format!("story-value-{key}"),
        MoneyTable::PaymentsWithoutOrder
        | MoneyTable::OrdersWithoutMoney
        | MoneyTable::Attempts => return key.to_owned(),
    };
    if locale.has(&id) { locale.text(&id) } else { key.to_owned() }
}

fn next(locale: &Locale, table: MoneyTable, line: &MoneyLine, time_zone: &str) -> String {
    let (soon, never) = match table {
        MoneyTable::Refunds => ("staff-money-next-refund", "staff-money-never-refund"),
        MoneyTable::Attempts => ("staff-money-next-question", "staff-money-never"),
        MoneyTable::Letters => ("staff-money-next-letter", "staff-money-never-letter"),
        MoneyTable::PaymentsWithoutOrder | MoneyTable::OrdersWithoutMoney => {
            ("staff-money-never", "staff-money-never")
        }
    };
    match line.next_at {
        Some(at) => locale.text_with(soon, &[("when", when(locale, at, time_zone).into())]),
        None => locale.text(never),
    }
}
