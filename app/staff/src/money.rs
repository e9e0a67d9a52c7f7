//! The page of money: five tables, of which the first two are empty as long as all is well.

pub(crate) mod points;
pub mod restored;

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        words::when,
    },
    orders::ask_code,
};
use axum::response::Response;
use domain::people::actor::{Action, Reach};
use house::locales::Locale;
use markup::{Html, view};
use money::books::{
    findings::BooksCheck,
    money_page::{MoneyLine, MoneyTable},
};
use ui::error::Stop;
use ui::route::staff::{StaffRoute, desk::owed_card_path};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let view = money::books::money_page::money_page(house, &actor).await?;
    let time_zone = people::staff::time_zone(house).await?;
    let waits = restored::link(&context).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-money-title");
    let heading = title.clone();
    let can_read = context.session.may(Action::ReadTimeline);
    let is_part = actor.reach(Action::ReadMoney) != Reach::All;
    let main = move || {
        let tables = view
            .tables
            .iter()
            .map(|(table, lines)| section(&locale, *table, lines, &time_zone, can_read));
        let check = check_words(&locale, view.books_check.as_ref(), &time_zone);
        let part = is_part.then(|| view! { <p class="soft">{locale.text("staff-money-part")}</p> });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {part}
                <p class="soft">{check}</p>
                {waits}
                {can_read.then(|| ask_code(&locale, "", None))}
            </header>
            <div class="desk-tables">{tables.collect::<Html>()}</div>
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Money, title, "page", main)))
}

/// When all orders were last checked, and what came of it.
fn check_words(locale: &Locale, check: Option<&BooksCheck>, time_zone: &str) -> String {
    let Some(check) = check else { return locale.text("staff-money-unchecked") };
    let when = when(locale, check.at, time_zone);
    match i64::try_from(check.violations) {
        Ok(0) => locale.text_with("staff-money-checked", &[("when", when.into())]),
        count => {
            let count = count.unwrap_or(i64::MAX);
            let arguments = [("when", when.into()), ("count", count.into())];
            locale.text_with("staff-money-checked-wrong", &arguments)
        }
    }
}

fn section(
    locale: &Locale,
    table: MoneyTable,
    lines: &[MoneyLine],
    time_zone: &str,
    can_read: bool,
) -> Html {
    let (title, text, none) = words(table);
    let class = match table.is_wrong() && !lines.is_empty() {
        true => "desk-section desk-section--wrong",
        false => "desk-section",
    };
    let id = title;
    let heads = HEADS.map(|id| locale.text(id));
    let rows = lines.iter().map(|line| row(locale, &heads, table, line, time_zone, can_read));
    let none = Some(locale.text(none));
    let body = Table { heads: &heads, rows: rows.collect(), none, older: None }.headed(id);
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
        MoneyTable::Disputes => {
            ("staff-money-disputes", "staff-money-disputes-text", "staff-money-disputes-none")
        }
        MoneyTable::Attempts => {
            ("staff-money-attempts", "staff-money-attempts-text", "staff-money-attempts-none")
        }
        MoneyTable::Mails => {
            ("staff-money-mails", "staff-money-mails-text", "staff-money-mails-none")
        }
    }
}

const HEADS: [&str; 7] = [
    "staff-money-order",
    "staff-money-about",
    "staff-money-sum",
    "staff-money-since",
    "staff-money-tries",
    "staff-money-next",
    "staff-money-reason",
];

fn row(
    locale: &Locale,
    heads: &[String; 7],
    table: MoneyTable,
    line: &MoneyLine,
    time_zone: &str,
    can_read: bool,
) -> Html {
    let order = match &line.code {
        Some(code) if can_read => {
            let href = StaffRoute::Order(code.clone()).path(locale.language());
            view! { <a class="order__code" href=href>{code.clone()}</a> }
        }
        Some(code) => view! { <span class="order__code">{code.clone()}</span> },
        None => match line.sale {
            Some(sale) => {
                let href = owed_card_path(locale.language(), sale);
                view! { <a href=href>{locale.text("staff-money-card")}</a> }
            }
            None => Html::of("–"),
        },
    };
    let about = Some(about(locale, table, &line.about)).filter(|about| !about.is_empty());
    let [_, what, sum, since, tries, next_head, reason] = heads;
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{order}</th>
            {cell(what, "", about)}
            {cell(sum, "desk-table__sum", line.amount.map(|amount| locale.money(amount)))}
            {cell(since, "", Some(when(locale, line.since, time_zone)))}
            {cell(tries, "desk-table__sum", Some(locale.number(i64::from(line.tries))))}
            {cell(next_head, "", Some(next(locale, table, line, time_zone)))}
            {cell(reason, "desk-table__reason", line.reason.as_deref().map(|it| why(locale, it)))}
        </tr>
    }
}

/// Ours have words; a bank's account or a new topic shows its key.
fn about(locale: &Locale, table: MoneyTable, key: &str) -> String {
    let id = match table {
        // `cancel:…`: by which cancellation.
        MoneyTable::Refunds => format!("timeline-cause-{}", key.split(':').next().unwrap_or(key)),
        MoneyTable::Mails => format!("timeline-value-{key}"),
        MoneyTable::PaymentsWithoutOrder | MoneyTable::OrdersWithoutMoney => {
            format!("timeline-end-{key}")
        }
        MoneyTable::Disputes => format!("timeline-dispute-{key}"),
        MoneyTable::Attempts => return key.to_owned(),
    };
    if locale.has(&id) { locale.text(&id) } else { key.to_owned() }
}

/// Ours has words; a bank's stands as the bank wrote it.
fn why(locale: &Locale, reason: &str) -> String {
    let id = format!("timeline-reason-{reason}");
    if locale.has(&id) { locale.text(&id) } else { reason.to_owned() }
}

fn next(locale: &Locale, table: MoneyTable, line: &MoneyLine, time_zone: &str) -> String {
    let (soon, never) = match table {
        MoneyTable::Refunds if line.reason.as_deref() == Some("at-counter") => {
            ("staff-money-next-refund", "staff-money-never-counter")
        }
        MoneyTable::Refunds => ("staff-money-next-refund", "staff-money-never-refund"),
        MoneyTable::Disputes if line.about == "lose" => {
            ("staff-money-dispute-over", "staff-money-dispute-over")
        }
        MoneyTable::Disputes => ("staff-money-dispute-open", "staff-money-dispute-open"),
        MoneyTable::Attempts => ("staff-money-next-question", "staff-money-never"),
        MoneyTable::Mails => ("staff-money-next-mail", "staff-money-never-mail"),
        MoneyTable::PaymentsWithoutOrder | MoneyTable::OrdersWithoutMoney => {
            ("staff-money-never", "staff-money-never")
        }
    };
    match line.next_at {
        Some(at) => locale.text_with(soon, &[("when", when(locale, at, time_zone).into())]),
        None => locale.text(never),
    }
}
