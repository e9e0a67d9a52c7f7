//! Credit paid out to a bank account: first how much, then what will happen, then it is done.

use crate::pages::{credit::bank_fields::account_fields, sign_in::to_sign_in};
use axum::{extract::Query, response::Response};
use domain::{
    money::Currency,
    payments::bank_account::{BankRefusal, PayOutState},
};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::bank::{self, AccountView, BankView, LaterView, PayOutView, TermsView};
use ui::{
    error::Stop,
    field::wrong_class,
    locale::money,
    refusal,
    route::{Route, Target},
    session::Visit,
};

#[derive(Default, Deserialize)]
pub struct PayOutQuery {
    /// As it was typed; none: how much is asked first.
    #[serde(default)]
    amount: Option<String>,
}

/// As people write amounts.
const AMOUNT_CHARS_MAX: usize = 20;

pub async fn show(mut visit: Visit, Query(query): Query<PayOutQuery>) -> Result<Response, Stop> {
    let known = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            bank::view(&visit.shop.house, &actor).await?
        }
        None => None,
    };
    let Some(known) = known else {
        return Ok(to_sign_in(visit, &Route::PayOut));
    };
    let house = &visit.shop.house;
    let currency = season::catalogue::currency(house);
    let request_key = house.new_id().to_string();
    let zone = people::customers::house_time_zone(house).await?;
    let locale = visit.locale.clone();
    let title = locale.text("payout-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let credit = money(&locale, known.credit_minor, currency);
        let credit = locale.text_with("payout-credit", &[("amount", credit.into())]);
        let later = later(&locale, &known, &zone, currency);
        let body = match (&known.account, known.terms) {
            (_, None) => view! { <p>{locale.text("payout-not-offered")}</p> },
            (None, Some(_)) => first_account(&locale, currency),
            (Some(account), Some(terms)) => {
                let step = Step { known: &known, account, terms, currency };
                step.view(&locale, query.amount.as_deref(), &request_key)
            }
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{credit}</p>
                {later}
            </header>
            {body}
            <p>
                <a href=Route::Credit.path(locale.language())>
                    {locale.text("account-credit-title")}
                </a>
            </p>
        }
    };
    Ok(render(visit, Page::new(Route::PayOut, head, "page page--narrow", main)).await)
}

/// What of the credit can be paid out later, when, and why not now; and what is kept back.
pub fn later(locale: &Locale, known: &BankView, zone: &str, currency: Currency) -> Html {
    let amount = |minor: i64| money(locale, minor, currency);
    let of = |later: &LaterView| {
        [
            ("amount", amount(later.minor).into()),
            ("date", locale.moment_plain(later.payable_at, zone).into()),
        ]
    };
    let kept = (known.kept_minor > 0).then(|| {
        let args = [("amount", amount(known.kept_minor).into())];
        view! { <p>{locale.text_with("payout-kept", &args)}</p> }
    });
    let later = match known.later.as_slice() {
        _ if known.terms.is_none() => None,
        [] => None,
        [one] => Some(view! { <p>{locale.text_with("payout-later", &of(one))}</p> }),
        several => {
            let sum = several.iter().map(|later| later.minor).sum::<i64>();
            let days = several.iter().map(|later| {
                view! { <li>{locale.text_with("payout-later-day", &of(later))}</li> }
            });
            let args = [("amount", amount(sum).into())];
            Some(view! {
                <p>{locale.text_with("payout-later-several", &args)}</p>
                <ul class="small">{days.collect::<Html>()}</ul>
            })
        }
    };
    view! { {kept} {later} }
}

/// Nothing can be paid without one; saving it leads back here.
fn first_account(locale: &Locale, currency: Currency) -> Html {
    view! {
        <form
            class="account__form"
            method="post"
            action=Route::BankAccount.path(locale.language())
        >
            <h2 class="account__title">{locale.text("payout-account-add")}</h2>
            <p>{locale.text("payout-account-why")}</p>
            {account_fields(locale, None, currency)}
            <input type="hidden" name="next" value="pay-out"/>
            <button class="button" type="submit">{locale.text("payout-account-save")}</button>
        </form>
    }
}

/// An amount that can't be paid.
#[derive(Clone, Copy)]
struct Mistyped<'a> {
    typed: &'a str,
    why: BankRefusal,
}

struct Step<'a> {
    known: &'a BankView,
    account: &'a AccountView,
    terms: TermsView,
    currency: Currency,
}

impl Step<'_> {
    fn view(&self, locale: &Arc<Locale>, typed: Option<&str>, request_key: &str) -> Html {
        let Some(typed) = typed else { return self.how_much(locale, None) };
        let amount = self.currency.typed(typed).ok_or(BankRefusal::NoAmount);
        let checked = amount.and_then(|minor| {
            bank::check(minor, self.known.credit_minor, self.terms).map(|()| minor)
        });
        match checked {
            Ok(minor) => self.what_happens(locale, minor, request_key),
            Err(why) => self.how_much(locale, Some(Mistyped { typed, why })),
        }
    }

    fn how_much(&self, locale: &Locale, wrong: Option<Mistyped<'_>>) -> Html {
        let (least, credit) = (self.terms.least_minor, self.known.credit_minor);
        if self.known.is_unconfirmed {
            return view! { <p>{locale.text("account-credit-unconfirmed")}</p> };
        }
        if credit < least {
            let least = [("least", money(locale, least, self.currency).into())];
            let words = locale.text_with("payout-below-least", &least);
            return view! { <p>{words}</p> };
        }
        let value = match wrong {
            Some(Mistyped { typed, .. }) => typed.to_owned(),
            None => self.currency.plain(credit),
        };
        let is_wrong = wrong.is_some();
        let described = if is_wrong { "amount-hint amount-error" } else { "amount-hint" };
        let error = wrong.map(|wrong| {
            let words = refusal::bank(locale, wrong.why, self.currency);
            view! { <p class="field__error" id="amount-error">{words}</p> }
        });
        let least = [("least", money(locale, least, self.currency).into())];
        view! {
            <form
                class="account__form"
                method="get"
                action=Route::PayOut.path(locale.language())
            >
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for="amount">{locale.text("payout-amount")}</label>
                    <p class="field__hint" id="amount-hint">
                        {locale.text_with("payout-amount-hint", &least)}
                    </p>
                    <input
                        class="field__input"
                        id="amount"
                        name="amount"
                        inputmode="decimal"
                        autocomplete="off"
                        maxlength=AMOUNT_CHARS_MAX
                        value=value
                        data-focus=is_wrong.then_some("")
                        aria-invalid=is_wrong.then_some("true")
                        aria-describedby=described
                    />
                    {error}
                </div>
                <button class="button" type="submit">{locale.text("payout-next")}</button>
            </form>
        }
    }

    fn what_happens(&self, locale: &Locale, minor: i64, key: &str) -> Html {
        let amount = money(locale, minor, self.currency);
        let left = money(locale, self.known.balance_minor - minor, self.currency);
        let (end, name) = (self.account.iban_end.clone(), self.account.account_holder.clone());
        let to = [("amount", amount.clone().into()), ("end", end.into()), ("name", name.into())];
        let days = [("days", self.terms.days.into())];
        let language = locale.language();
        view! {
            <ul class="order__steps">
                <li>{locale.text_with("payout-step-to", &to)}</li>
                <li>{locale.text_with("payout-step-left", &[("left", left.into())])}</li>
                <li>{locale.text_with("payout-step-when", &days)}</li>
                <li>{locale.text("payout-step-back")}</li>
            </ul>
            <form method="post" action=Route::PayOut.path(language)>
                <input type="hidden" name="amount_minor" value=minor/>
                <input type="hidden" name="request_key" value=key.to_owned()/>
                <div class="order__actions">
                    <button class="button" type="submit">
                        {locale.text_with("payout-confirm", &[("amount", amount.into())])}
                    </button>
                    <a class="button button--quiet" href=Route::PayOut.path(language)>
                        {locale.text("payout-other-amount")}
                    </a>
                    <a class="button button--plain" href=Route::BankAccount.path(language)>
                        {locale.text("payout-other-account")}
                    </a>
                </div>
            </form>
        }
    }
}

/// Those of before, with what became of each; on the credit's page.
pub fn list(
    locale: &Locale,
    pay_outs: &[PayOutView],
    zone: &str,
    currency: Currency,
) -> Option<Html> {
    let lines = pay_outs.iter().map(|pay_out| {
        let args = [
            ("amount", money(locale, pay_out.amount_minor, currency).into()),
            ("end", pay_out.iban_end.as_str().into()),
            ("date", locale.date_plain(pay_out.asked_at, zone).into()),
        ];
        let call_back = (pay_out.state == PayOutState::Asked).then(|| {
            let action = Target::CallBackPayOut(pay_out.id).path(locale.language());
            view! {
                <form method="post" action=action>
                    <button class="button button--quiet" type="submit">
                        {locale.text("payout-call-back")}
                        <span class="aloud">
                            {", "} {money(locale, pay_out.amount_minor, currency)}
                        </span>
                    </button>
                </form>
            }
        });
        let state = match (pay_out.state, pay_out.payable_at) {
            (PayOutState::Asked, Some(at)) => {
                let date = locale.moment_plain(at, zone);
                locale.text_with("payout-state-later", &[("date", date.into())])
            }
            (PayOutState::Asked, None) => locale.text("payout-state-asked"),
            (PayOutState::Filed, _) => locale.text("payout-state-filed"),
            (PayOutState::Paid, _) => locale.text("payout-state-paid"),
            (PayOutState::Returned, _) => locale.text("payout-state-returned"),
            (PayOutState::CalledBack, _) => locale.text("payout-state-called-back"),
        };
        view! {
            <li>
                {locale.text_with("payout-line", &args)}
                <br/>
                <span class="small soft">{state}</span>
                {call_back}
            </li>
        }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section aria-labelledby="pay-outs">
                <h2 class="account__title" id="pay-outs">{locale.text("payout-list")}</h2>
                <ul class="order__steps">{lines}</ul>
            </section>
        }
    })
}
