//! Passes, extras and donations: each on a page of its own, and all below the subscriptions.

use crate::pages::basket::{form::FORM, person::person_options};
use axum::response::Response;
use domain::{
    money::Currency,
    sales::{
        basket::LinePerson,
        extra::{ExtraCard, ExtraKind, ExtraPerformance, ExtraView},
    },
};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    locale::money,
    route::{Route, Target},
    session::Visit,
    sum::items::performance_words,
};

/// For the page of all offers; nothing where none is sold.
pub fn section(locale: &Locale, extras: &[ExtraCard], currency: Currency) -> Option<Html> {
    let (vouchers, others): (Vec<_>, Vec<_>) =
        extras.iter().partition(|card| card.kind == ExtraKind::Voucher);
    let cards = others.into_iter().map(|card| line(locale, card, currency)).collect::<Html>();
    let vouchers = vouchers_line(locale, &vouchers, currency);
    (!extras.is_empty()).then(|| {
        view! {
            <h2 class="offers__group">{locale.text("extras-title")}</h2>
            <ul class="offers">{vouchers} {cards}</ul>
        }
    })
}

/// One line for gift vouchers of all values: their page lets a shopper choose.
fn vouchers_line(locale: &Locale, vouchers: &[&ExtraCard], currency: Currency) -> Option<Html> {
    let least = vouchers.iter().filter_map(|card| card.price_minor).min()?;
    let href = Route::Vouchers.path(locale.language());
    let price = [("price", money(locale, least, currency).into())];
    let price = match vouchers.len() {
        1 => money(locale, least, currency),
        _ => locale.text_with("common-price-from", &price),
    };
    Some(view! {
        <li class="offers__item">
            <h3 class="offers__name">
                <a href=href>{locale.text("voucher-page-title")}</a>
            </h3>
            <p class="offers__text">{locale.text("voucher-line")}</p>
            <p class="offers__facts">
                <span class="offers__price">{price}</span>
            </p>
        </li>
    })
}

fn line(locale: &Locale, card: &ExtraCard, currency: Currency) -> Html {
    let href = Route::Offer(card.key.clone()).path(locale.language());
    view! {
        <li class="offers__item">
            <h3 class="offers__name">
                <a href=href>{card.name.clone()}</a>
            </h3>
            <p class="offers__text">{card.text.clone()}</p>
            <p class="offers__facts">
                <span class="offers__price">{price(locale, card, currency)}</span>
            </p>
        </li>
    }
}

pub fn price(locale: &Locale, card: &ExtraCard, currency: Currency) -> String {
    match card.price_minor {
        Some(minor) => money(locale, minor, currency),
        None => locale.text("extras-your-amount"),
    }
}

pub async fn one(visit: Visit, key: String) -> Result<Response, Stop> {
    let session = visit.session.as_ref().map(|session| session.id);
    let extra = selling::extras::extra(&visit.shop.house, &key, session, visit.language()).await?;
    let extra = extra.ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let name = extra.card.name.clone();
    let args = [("name", name.as_str().into()), ("season", extra.season.as_str().into())];
    let description = match extra.card.text.is_empty() {
        true => locale.text_with("extras-description", &args),
        false => extra.card.text.clone(),
    };
    let head = Head { title: name.clone(), description, ..Head::default() };
    let main = move || {
        let all = Route::Offers.path(locale.language());
        view! {
            <header class="page__head">
                <p class="soft">{extra.season.clone()}</p>
                <h1>{name}</h1>
                <p class="lede">{extra.card.text.clone()}</p>
            </header>
            <div class="extra">
                <p class="extra__price">{price(&locale, &extra.card, extra.currency)}</p>
                {validity(&locale, &extra)}
                {form(
                    &locale,
                    &extra.card,
                    &extra.performances,
                    &extra.people,
                    extra.currency,
                    Within::Own,
                )}
                <p><a href=all>{locale.text("offer-all")}</a></p>
            </div>
        }
    };
    Ok(render(visit, Page::new(Route::Offer(key), head, "page page--narrow", main)).await)
}

fn validity(locale: &Locale, extra: &ExtraView) -> Option<Html> {
    let (from, until) = extra.span?;
    let date = |at| locale.date_plain(at, &extra.time_zone);
    let args = [("from", date(from).into()), ("until", date(until?).into())];
    let text = locale.text_with("extras-valid", &args);
    Some(view! { <p>{text}</p> })
}

/// Where an extra is put into the basket.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// On its own page, which also asks how many.
    Own,
    /// Among others.
    List,
    /// On the basket's page, by its one form.
    Basket,
}

impl Within {
    fn form(self) -> Option<&'static str> {
        (self == Self::Basket).then_some(FORM)
    }

    /// Of several extras in one form, each has fields of its own.
    fn field(self, name: &str, card: &ExtraCard) -> String {
        match self {
            Self::Own | Self::List => name.to_owned(),
            Self::Basket => format!("{name}.{}", card.key),
        }
    }
}

/// Puts it into the basket: for which performance, or how much. One piece, unless it asks for
/// more.
pub fn form(
    locale: &Locale,
    card: &ExtraCard,
    performances: &[ExtraPerformance],
    people: &[LinePerson],
    currency: Currency,
    within: Within,
) -> Html {
    if card.most == 0 {
        return view! { <p>{locale.text("extras-sold-out")}</p> };
    }
    let action = Target::PutExtra.path(locale.language());
    let aloud = format!(" {}", card.name);
    let counts = within == Within::Own && card.kind.is_counted() && card.most > 1;
    let button = if within == Within::Own { "button" } else { "button button--quiet" };
    let name = within.field("name", card);
    let fields = view! {
        <input type="hidden" form=within.form() name=name value=card.name.clone()/>
        {performance(locale, card, performances, within)}
        {whose(locale, card, people)}
        {counts.then(|| quantity(locale, card))}
        {card.price_minor.is_none().then(|| amounts(locale, card, currency, within))}
        <button
            class=button
            type="submit"
            form=within.form()
            formaction=action.clone()
            name="key"
            value=card.key.clone()
        >
            {locale.text("extras-add")}
            <span class="aloud">{aloud}</span>
        </button>
    };
    match within {
        Within::Own | Within::List => {
            view! {
                <form class="extra__form" method="post" action=action>
                    {fields}
                </form>
            }
        }
        Within::Basket => view! { <div class="extra__form">{fields}</div> },
    }
}

/// The only performance is said, several are chosen from.
fn performance(
    locale: &Locale,
    card: &ExtraCard,
    performances: &[ExtraPerformance],
    within: Within,
) -> Option<Html> {
    let id = format!("performance-{}", card.key);
    let name = within.field("performance", card);
    match performances {
        [] => None,
        [only] => {
            let performance = only.performance.to_string();
            Some(view! {
                <input type="hidden" form=within.form() name=name value=performance/>
                <p class="small">{performance_words(locale, only)}</p>
            })
        }
        several => {
            let options = several.iter().map(|performance| {
                view! {
                    <option value=performance.performance.to_string()>
                        {performance_words(locale, performance)}
                    </option>
                }
            });
            Some(view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>
                        {locale.text("extras-performance")}
                    </label>
                    <select class="field__input" id=id.clone() form=within.form() name=name>
                        {options.collect::<Html>()}
                    </select>
                </div>
            })
        }
    }
}

/// Whose pass it will be.
fn whose(locale: &Locale, card: &ExtraCard, people: &[LinePerson]) -> Option<Html> {
    let id = format!("person-{}", card.key);
    (!people.is_empty()).then(|| {
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>
                    {locale.text("people-whose")}
                </label>
                <select class="field__input" id=id.clone() name="person">
                    {person_options(locale, people)}
                </select>
            </div>
        }
    })
}

fn quantity(locale: &Locale, card: &ExtraCard) -> Html {
    let id = format!("quantity-{}", card.key);
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {locale.text("extras-quantity")}
            </label>
            <select class="field__input" id=id.clone() name="quantity">
                {quantities(card.most, 1)}
            </select>
        </div>
    }
}

pub fn quantities(most: u32, chosen: u32) -> Html {
    (1..=most.max(chosen))
        .map(|count| view! { <option value=count selected=count == chosen>{count}</option> })
        .collect::<Html>()
}

fn amounts(locale: &Locale, card: &ExtraCard, currency: Currency, within: Within) -> Html {
    let names = ["amount", "other_amount"].map(|name| within.field(name, card));
    let [amount, other_amount] = names;
    let (id, other) = (format!("amount-{}", card.key), format!("other-{}", card.key));
    let options = card.amounts_minor.iter().map(|minor| {
        view! { <option value=*minor>{money(locale, *minor, currency)}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {locale.text("extras-amount")}
            </label>
            <select class="field__input" id=id.clone() form=within.form() name=amount>
                {options.collect::<Html>()}
            </select>
        </div>
        <div class="field">
            <label class="field__label" for=other.clone()>
                {locale.text("extras-amount-other")}
            </label>
            <input
                class="field__input"
                id=other.clone()
                form=within.form()
                name=other_amount
                type="text"
                inputmode="decimal"
                maxlength="12"
                autocomplete="off"
            />
        </div>
    }
}
