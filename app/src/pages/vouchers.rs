//! Gift vouchers: which there are to buy, and what is left of one, for whoever has its code. The
//! code is sent by a form and never stands in an address.

mod own;

use crate::pages::offers::extras::{Within, form, price};
use axum::{Form, response::Response};
use domain::{
    money::Currency,
    sales::{
        extra::{ExtraCard, ExtraKind},
        voucher::{Voucher, VoucherRefusal, VoucherState},
    },
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    field::wrong_class,
    locale::money,
    refusal,
    route::{Route, Target},
    session::Visit,
};

/// What became of a look at a voucher.
enum Looked {
    Not,
    Found(Box<Voucher>),
    /// With what was typed, which can then be corrected.
    Refused(VoucherRefusal, String),
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    page(visit, Looked::Not).await
}

#[derive(Debug, Deserialize)]
pub struct LookForm {
    #[serde(default)]
    code: String,
}

pub async fn look_up(mut visit: Visit, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let looked =
        match selling::basket::look_up(&visit.shop.house, &actor, &form.code).await.answered()? {
            Ok(voucher) => Looked::Found(Box::new(voucher)),
            Err(refused) => Looked::Refused(refused, form.code),
        };
    page(visit, looked).await
}

async fn page(mut visit: Visit, looked: Looked) -> Result<Response, Stop> {
    let own = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            money::vouchers::own(&visit.shop.house, &actor).await?
        }
        None => Vec::new(),
    };
    let house = &visit.shop.house;
    let session = visit.session.as_ref().map(|session| session.id);
    let mut sold = selling::extras::extras(house, session, visit.language()).await?;
    sold.retain(|card| card.kind == ExtraKind::Voucher);
    let catalogue = season::catalogue::catalogue(house).await?;
    let zone = people::customers::time_zone(&catalogue);
    let (currency, now) = (catalogue.currency(), house.now());
    let locale = visit.locale.clone();
    let title = locale.text("voucher-page-title");
    let description = locale.text("voucher-page-description");
    let head = Head { title: title.clone(), description, ..Head::default() };
    let main = move || {
        let (found, refused, typed) = match looked {
            Looked::Not => (None, None, String::new()),
            Looked::Found(voucher) => {
                let found = balance(&locale, &voucher, voucher.state(now), &zone);
                (Some(found), None, String::new())
            }
            Looked::Refused(refused, typed) => {
                (None, Some(refusal::voucher(&locale, refused)), typed)
            }
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{locale.text("voucher-page-lede")}</p>
            </header>
            {own::own(&locale, &own, &zone)}
            {to_buy(&locale, &sold, currency)}
            <section class="vouchers__part" aria-labelledby="balance">
                <h2 id="balance">{locale.text("voucher-balance-title")}</h2>
                {found}
                {look_form(&locale, refused, typed)}
            </section>
        }
    };
    Ok(render(visit, Page::new(Route::Vouchers, head, "page page--narrow", main)).await)
}

fn to_buy(locale: &Arc<Locale>, sold: &[ExtraCard], currency: Currency) -> Html {
    let cards = sold.iter().map(|card| {
        view! {
            <li class="extras__item">
                <h3 class="extras__name">
                    <span>{card.name.clone()}</span>
                    <span class="basket__price">{price(locale, card, currency)}</span>
                </h3>
                <p>{card.text.clone()}</p>
                {form(locale, card, &[], &[], currency, Within::List)}
            </li>
        }
    });
    let cards = cards.collect::<Html>();
    match sold {
        [] => view! { <p>{locale.text("voucher-none-sold")}</p> },
        _ => view! {
            <section class="vouchers__part" aria-labelledby="buy">
                <h2 id="buy">{locale.text("voucher-buy-title")}</h2>
                <ul class="extras__list">{cards}</ul>
            </section>
        },
    }
}

/// What the voucher is still good for, and until when.
fn balance(locale: &Locale, voucher: &Voucher, state: VoucherState, zone: &str) -> Html {
    let words = balance_words(locale, voucher, state);
    let until = until(locale, voucher, state, zone).map(|words| view! { <p>{words}</p> });
    view! {
        <div class="notice" role="status" tabindex="-1" data-focus="">
            <p><strong>{words}</strong></p>
            {until}
        </div>
    }
}

/// What is left, or why it can't pay.
pub fn balance_words(locale: &Locale, voucher: &Voucher, state: VoucherState) -> String {
    let amount = |minor| money(locale, minor, voucher.currency);
    match state.refusal() {
        Some(refused) => refusal::voucher(locale, refused),
        None => {
            let args = [
                ("balance", amount(voucher.balance_minor).into()),
                ("value", amount(voucher.value_minor).into()),
            ];
            locale.text_with("voucher-balance", &args)
        }
    }
}

/// The last day of a voucher that can pay, or could until then.
pub fn until(
    locale: &Locale,
    voucher: &Voucher,
    state: VoucherState,
    zone: &str,
) -> Option<String> {
    let id = match state {
        VoucherState::Open => "voucher-valid-until",
        VoucherState::Expired => "voucher-was-valid-until",
        _ => return None,
    };
    let day = locale.date_plain(voucher.valid_until?.minus_ms(1), zone);
    Some(locale.text_with(id, &[("day", day.into())]))
}

fn look_form(locale: &Locale, refused: Option<String>, typed: String) -> Html {
    let is_wrong = refused.is_some();
    view! {
        <form
            class="extra__form"
            method="post"
            action=Target::LookUpVoucher.path(locale.language())
        >
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for="voucher">{locale.text("voucher-code")}</label>
                <input
                    class="field__input"
                    id="voucher"
                    name="code"
                    type="text"
                    inputmode="numeric"
                    maxlength="40"
                    autocomplete="off"
                    required
                    value=typed
                    data-focus=is_wrong.then_some("")
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=if is_wrong { "balance-error" } else { "balance-hint" }
                />
                {refused
                    .map(|words| view! { <p class="field__error" id="balance-error">{words}</p> })}
                <p class="field__hint" id="balance-hint">{locale.text("voucher-code-hint")}</p>
            </div>
            <button class="button button--quiet" type="submit">
                {locale.text("voucher-balance-show")}
            </button>
        </form>
    }
}
