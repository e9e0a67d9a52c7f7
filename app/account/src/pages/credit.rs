//! A holder's credit: every movement with the balance after it, like a bank statement.

pub mod bank_account;
pub mod bank_fields;
pub mod pay_out;
pub mod saved_payments;

use crate::pages::sign_in::to_sign_in;
use axum::{
    http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use domain::{
    money::Currency,
    wording::{list_form::ListForm, text::no_formula},
};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::bank::{
    self, BankView,
    statement::{self, About, Movement, about_words, cause_words},
};
use ui::{
    error::Stop,
    locale::{day, money},
    route::{Route, Target},
    session::Visit,
};

pub async fn show(mut visit: Visit) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let statement = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            statement::statement(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(statement) = statement else {
        return Ok(to_sign_in(visit, &Route::Credit));
    };
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let bank = bank::view(house, &actor).await?;
    let abouts = statement::abouts(house, &actor, &statement, &language).await?;
    let zone = people::customers::house_time_zone(house).await?;
    let currency = season::catalogue::currency(house);
    let locale = visit.locale.clone();
    let title = locale.text("account-credit-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let amount = money(&locale, statement.balance_minor, currency);
        let balance = locale.text_with("account-credit-balance", &[("amount", amount.into())]);
        let pay_outs = bank.as_ref().map(|bank| banking(&locale, bank, &zone, currency));
        let later = bank.as_ref().filter(|bank| !bank.is_unconfirmed);
        let later = later.map(|bank| pay_out::later(&locale, bank, &zone, currency));
        let is_unconfirmed = bank.as_ref().is_some_and(|bank| bank.is_unconfirmed);
        let how = match bank.as_ref().and_then(|bank| bank.terms) {
            _ if is_unconfirmed => "account-credit-unconfirmed",
            Some(_) => "payout-credit-how",
            None => "account-credit-how",
        };
        let look = Look { locale: &locale, zone: &zone, currency };
        let rows = statement.movements.iter().zip(&abouts).rev();
        let rows = rows.map(|(movement, about)| look.row(movement, about)).collect::<Html>();
        let table = match statement.movements.is_empty() {
            true => view! { <p class="soft">{locale.text("account-credit-none")}</p> },
            false => table(&locale, rows),
        };
        let files = (!statement.movements.is_empty()).then(|| files(&locale));
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{balance}</p>
                <p>{locale.text(how)}</p>
                {later}
            </header>
            <div class="flow">
                {pay_outs}
                {table}
                {files}
                <p>
                    <a href=Route::Account.path(locale.language())>
                        {locale.text("account-title")}
                    </a>
                </p>
            </div>
        }
    };
    Ok(render(visit, Page::new(Route::Credit, head, "page page--narrow", main)).await)
}

/// The statement for a spreadsheet, and on paper.
fn files(locale: &Locale) -> Html {
    view! {
        <p class="order__actions">
            <a href=Target::CreditCsv.path(locale.language()) download>
                {locale.text("account-credit-csv")}
            </a>
            <a href=Target::CreditPdf.path(locale.language()) download>
                {locale.text("creditsheet-pdf-link")}
            </a>
        </p>
    }
}

fn table<R: markup::Content>(locale: &Locale, rows: R) -> Html {
    view! {
        <div
            class="window"
            tabindex="0"
            role="group"
            aria-label=locale.text("account-credit-title")
        >
            <table class="statement small">
                <thead>
                    <tr>
                        <th scope="col">{locale.text("account-credit-date")}</th>
                        <th scope="col">{locale.text("account-credit-cause")}</th>
                        <th scope="col">{locale.text("account-credit-amount")}</th>
                        <th scope="col">{locale.text("account-credit-after")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The way to pay credit out, where there is one; what was paid out; the bank account.
fn banking(locale: &Locale, bank: &BankView, zone: &str, currency: Currency) -> Html {
    let language = locale.language();
    let account = match &bank.account {
        Some(account) => {
            let end = [("end", account.iban_end.as_str().into())];
            locale.text_with("payout-account-link-known", &end)
        }
        None => locale.text("payout-account-link"),
    };
    let links = bank.terms.map(|_| {
        let pay_out = (bank.credit_minor > 0).then(|| {
            view! {
                <a class="button" href=Route::PayOut.path(language)>
                    {locale.text("payout-link")}
                </a>
            }
        });
        view! {
            <p class="order__actions">
                {pay_out}
                <a href=Route::BankAccount.path(language)>{account}</a>
            </p>
        }
    });
    view! { {links} {pay_out::list(locale, &bank.pay_outs, zone, currency)} }
}

/// The same for a spreadsheet, with the separators of the page's language; days as ISO 8601.
pub async fn csv(mut visit: Visit) -> Result<Response, Stop> {
    let statement = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            statement::statement(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(statement) = statement else {
        return Ok(to_sign_in(visit, &Route::Credit));
    };
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let house = &visit.shop.house;
    let abouts = statement::abouts(house, &actor, &statement, &language).await?;
    let zone = people::customers::house_time_zone(&visit.shop.house).await?;
    let currency = season::catalogue::currency(&visit.shop.house);
    let locale = &visit.locale;
    let form = ListForm::of_reader(locale.decimal_mark());
    let heads = ["date", "cause", "about", "amount", "after"];
    let heads = heads.map(|id| locale.text(&format!("account-credit-{id}")));
    let mut text = format!("{}{}\r\n", form.start(), form.row(&heads));
    for (movement, about) in statement.movements.iter().zip(&abouts) {
        let plain = |minor: i64| form.number(&currency.plain(minor));
        let cells = [
            day(movement.at, &zone).to_string(),
            cause_words(locale, movement),
            no_formula(&about_words(locale, about).unwrap_or_default()),
            plain(movement.amount_minor),
            plain(movement.balance_minor),
        ];
        text.push_str(&form.row(&cells));
        text.push_str("\r\n");
    }
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"credit.csv\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

/// The same on paper.
pub async fn pdf(mut visit: Visit) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let printed = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            statement::pdf(&visit.shop.house, &actor, &language).await?
        }
        None => None,
    };
    let Some(printed) = printed else {
        return Ok(to_sign_in(visit, &Route::Credit));
    };
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "attachment; filename=\"credit.pdf\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, printed).into_response())
}

/// How the amounts and days of a statement are written.
struct Look<'a> {
    locale: &'a Locale,
    zone: &'a str,
    currency: Currency,
}

impl Look<'_> {
    /// The cause leads to the order that it is of; below it stand the performance and the seat.
    fn row(&self, movement: &Movement, about: &About) -> Html {
        let Look { locale, zone, currency } = *self;
        let cause = cause_words(locale, movement);
        let cause = match &about.order_secret {
            Some(secret) => {
                let href = Route::Order(secret.clone()).path(locale.language());
                view! { <a href=href>{cause}</a> }
            }
            None => Html::of(cause),
        };
        let performance = about_words(locale, about);
        let performance =
            performance.map(|words| view! { <br/> <span class="small">{words}</span> });
        view! {
            <tr>
                <td>{locale.date_plain(movement.at, zone)}</td>
                <td>{cause} {performance}</td>
                <td class="statement__amount">{money(locale, movement.amount_minor, currency)}</td>
                <td class="statement__amount">{money(locale, movement.balance_minor, currency)}</td>
            </tr>
        }
    }
}
