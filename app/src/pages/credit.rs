//! A holder's credit: every movement with the balance after it, like a bank statement.

use axum::response::Response;
use domain::money::Currency;
use house::locales::Locale;
use leptos::prelude::*;
use shell::{Head, Page, render};
use subscribers::statement::{self, Movement};
use ui::{
    error::Stop,
    locale::money,
    route::{Route, sign_in_for},
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
        let here = Route::Credit.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    };
    let house = &visit.shop.house;
    let zone = people::customers::house_time_zone(house).await?;
    let currency = season::catalogue::currency(house);
    let locale = visit.locale.clone();
    let title = locale.text("account-credit-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let amount = money(&locale, statement.balance_minor, currency);
        let balance = locale.text_with("account-credit-balance", &[("amount", amount.into())]);
        let rows = statement.movements.iter().rev();
        let rows = rows.map(|movement| row(&locale, movement, &zone, currency)).collect_view();
        let table = match statement.movements.is_empty() {
            true => view! { <p class="soft">{locale.text("account-credit-none")}</p> }.into_any(),
            false => view! {
                <table class="statement">
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
            }
            .into_any(),
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{balance}</p>
                <p>{locale.text("account-credit-how")}</p>
            </header>
            {table}
            <p>
                <a href=Route::Account.path(locale.language())>
                    {locale.text("account-title")}
                </a>
            </p>
        }
        .into_any()
    };
    Ok(render(visit, Page::new(Route::Credit, head, "page page--narrow", main)).await)
}

fn row(
    locale: &Locale,
    movement: &Movement,
    zone: &str,
    currency: Currency,
) -> impl IntoView + use<> {
    let code = movement.order.clone().unwrap_or_default();
    let cause = match movement.cause.as_str() {
        "paid" => locale.text("account-credit-paid"),
        "spent" => locale.text_with("account-credit-spent", &[("code", code.into())]),
        "returned" => locale.text_with("account-credit-returned", &[("code", code.into())]),
        _ => locale.text_with("account-credit-resale", &[("code", code.into())]),
    };
    view! {
        <tr>
            <td>{locale.date_plain(movement.at, zone)}</td>
            <td>{cause}</td>
            <td class="statement__amount">{money(locale, movement.amount_minor, currency)}</td>
            <td class="statement__amount">{money(locale, movement.balance_minor, currency)}</td>
        </tr>
    }
}
