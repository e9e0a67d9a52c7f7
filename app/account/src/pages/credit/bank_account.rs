//! The bank account to which the house pays: its end alone is shown; another one replaces it.

use crate::pages::{
    credit::bank_fields::{Wrong, account_fields},
    sign_in::to_sign_in,
};
use axum::{http::StatusCode, response::Response};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::bank::{self, AccountView};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, None).await
}

pub async fn page(mut visit: Visit, wrong: Option<Wrong>) -> Result<Response, Stop> {
    let known = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            bank::view(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(known) = known else {
        return Ok(to_sign_in(visit, &Route::BankAccount));
    };
    let house = &visit.shop.house;
    let zone = people::customers::house_time_zone(house).await?;
    let currency = season::catalogue::currency(house);
    let locale = visit.locale.clone();
    let title = locale.text("payout-account-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let main = move || {
        let language = locale.language();
        let heading = match known.account {
            Some(_) => "payout-account-replace",
            None => "payout-account-add",
        };
        let account = known.account.as_ref().map(|account| kept(&locale, account, &zone));
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p>{locale.text("payout-account-why")}</p>
            </header>
            {account}
            <form
                class="account__form"
                method="post"
                action=Route::BankAccount.path(language)
            >
                <h2 class="account__title">{locale.text(heading)}</h2>
                {account_fields(&locale, wrong.as_ref(), currency)}
                <button class="button" type="submit">
                    {locale.text("payout-account-save")}
                </button>
            </form>
            <p>
                <a href=Route::Credit.path(language)>{locale.text("account-credit-title")}</a>
            </p>
        }
    };
    let mut page = Page::new(Route::BankAccount, head, "page page--narrow", main);
    page.status = status;
    Ok(render(visit, page).await)
}

fn kept(locale: &Locale, account: &AccountView, zone: &str) -> Html {
    let args = [
        ("end", account.iban_end.as_str().into()),
        ("name", account.account_holder.as_str().into()),
        ("date", locale.date_plain(account.added_at, zone).into()),
    ];
    view! {
        <p>{locale.text_with("payout-account-known", &args)}</p>
        <form method="post" action=Target::RemoveBankAccount.path(locale.language())>
            <button class="button button--quiet" type="submit">
                {locale.text("payout-account-remove")}
            </button>
        </form>
    }
}
