//! What the house may collect by itself: the mandate for direct debits and the saved card, and how
//! each is ended.

use crate::pages::sign_in::to_sign_in;
use axum::response::Response;
use domain::{
    moment::{DAY_MS, Moment},
    money::Money,
};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use std::collections::BTreeMap;
use subscribers::renewal::{Creditor, OpenPart, SavedMandate, saved};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(mut visit: Visit) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let known = match visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            saved(&visit.shop.house, &actor, &language).await?
        }
        None => None,
    };
    let Some(known) = known else {
        return Ok(to_sign_in(visit, &Route::SavedPayments));
    };
    let now = visit.shop.house.now();
    let locale = visit.locale.clone();
    let title = locale.text("saved-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let zone = &known.time_zone;
        let mandate = known.mandate.as_ref().map(|it| mandate(&locale, it, zone, now));
        let card = known.card_used_at.map(|at| card(&locale, &locale.date_plain(at, zone)));
        let none = (mandate.is_none() && card.is_none()).then(|| {
            view! { <p class="soft">{locale.text("saved-none")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p>{locale.text("saved-lede")}</p>
            </header>
            {none}
            {mandate}
            {card}
            <p>
                <a href=Route::Profile.path(locale.language())>{locale.text("profile-title")}</a>
            </p>
        }
    };
    Ok(render(visit, Page::new(Route::SavedPayments, head, "page page--narrow", main)).await)
}

fn mandate(locale: &Locale, saved: &SavedMandate, zone: &str, now: Moment) -> Html {
    let args = [
        ("end", saved.mandate.iban_end.as_str().into()),
        ("name", saved.account_holder.as_str().into()),
        ("mandate", saved.mandate.reference.as_str().into()),
        ("date", locale.date_plain(saved.signed_at, zone).into()),
    ];
    let creditors = saved.creditors.iter().map(|creditor| {
        let args = [("creditor", creditor_words(locale, creditor).into())];
        view! { <p>{locale.text_with("saved-mandate-creditor", &args)}</p> }
    });
    let debits = saved.debits.iter().map(|part| debit(locale, part, zone, now));
    let debits = (!saved.debits.is_empty()).then(|| {
        view! {
            <p>{locale.text("saved-mandate-debits")}</p>
            <ul>{debits.collect::<Html>()}</ul>
        }
    });
    let sums = sums(&saved.debits).map(|sum| locale.money(sum)).collect::<Vec<_>>().join(" + ");
    let then = match saved.debits.is_empty() {
        true => locale.text("saved-mandate-end-nothing"),
        false => {
            let open = [("open", sums.into())];
            let on_its_way = locale.text("saved-mandate-on-its-way");
            format!("{} {on_its_way}", locale.text_with("saved-mandate-end-open", &open))
        }
    };
    view! {
        <section class="account__person" aria-labelledby="mandate">
            <h2 class="account__title" id="mandate">{locale.text("saved-mandate-title")}</h2>
            <p>{locale.text_with("saved-mandate", &args)}</p>
            {creditors.collect::<Html>()}
            {debits}
            <p>{then}</p>
            <p>{locale.text("saved-mandate-end-renewals")}</p>
            <form method="post" action=Target::EndMandate.path(locale.language())>
                <input type="hidden" name="mandate" value=saved.mandate.reference.clone() />
                <button class="button button--quiet" type="submit">
                    {locale.text("saved-mandate-end")}
                </button>
            </form>
        </section>
    }
}

/// By currency.
fn sums(debits: &[OpenPart]) -> impl Iterator<Item = Money> {
    let mut sums: BTreeMap<String, Money> = BTreeMap::new();
    for part in debits {
        let currency = part.amount.currency;
        let sum = sums.entry(currency.as_str().to_owned()).or_insert(Money::new(0, currency));
        sum.minor += part.amount.minor;
    }
    sums.into_values()
}

fn creditor_words(locale: &Locale, creditor: &Creditor) -> String {
    match &creditor.identifier {
        None => creditor.name.clone(),
        Some(identifier) => {
            let name = creditor.name.as_str();
            let args = [("name", name.into()), ("identifier", identifier.as_str().into())];
            locale.text_with("renewal-creditor", &args)
        }
    }
}

fn debit(locale: &Locale, part: &OpenPart, zone: &str, now: Moment) -> Html {
    // Sheets name the day by its beginning.
    let id = match now.since_ms(part.due_at) < DAY_MS {
        true => "saved-mandate-debit",
        false => "saved-mandate-debit-past",
    };
    let args = [
        ("package", part.package.as_str().into()),
        ("amount", locale.money(part.amount).into()),
        ("date", locale.date_plain(part.due_at, zone).into()),
    ];
    let order = Route::Order(part.order_secret.clone()).path(locale.language());
    let code = [("code", part.order_code.as_str().into())];
    view! {
        <li>
            {locale.text_with(id, &args)} " "
            <a href=order>{locale.text_with("saved-mandate-order", &code)}</a>
        </li>
    }
}

fn card(locale: &Locale, used: &str) -> Html {
    view! {
        <section class="account__person" aria-labelledby="card">
            <h2 class="account__title" id="card">{locale.text("saved-card-title")}</h2>
            <p>{locale.text_with("saved-card", &[("date", used.into())])}</p>
            <p>{locale.text("saved-card-end")}</p>
            <form method="post" action=Target::ForgetCard.path(locale.language())>
                <button class="button button--quiet" type="submit">
                    {locale.text("renewal-card-forget")}
                </button>
            </form>
        </section>
    }
}
