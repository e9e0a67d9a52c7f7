//! How a renewal is paid, and the mandate that is signed for a direct debit.

use crate::{forms::renewal::AnswerForm, pages::renewals::Wrong};
use domain::tickets::renewal::{RenewalPayment, RenewalRefusal};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use subscribers::renewal::{Creditor, RenewalView, WillPay, due_words};
use ui::{refusal, route::Route};

pub fn payments(locale: &Arc<Locale>, renewal: &RenewalView, wrong: Option<&Wrong>) -> Html {
    let typed = wrong.and_then(|wrong| RenewalPayment::parse(&wrong.form.payment));
    // What nobody has chosen passes no credit over.
    let is_said = renewal.answer.is_some() || !has_credit_way(renewal);
    let by_credit = |way: &RenewalPayment| is_said || *way == RenewalPayment::Card;
    let chosen = typed.or(renewal.payment.filter(by_credit));
    let radios = renewal.ways.iter().map(|way| {
        let id = format!("{}-{}", renewal.id, way.as_str());
        let name = id.clone();
        let more = match way {
            RenewalPayment::Debit => Some(debit(locale, renewal, wrong)),
            RenewalPayment::Card | RenewalPayment::Invoice => None,
        };
        let due = due_of(locale, renewal, *way);
        view! {
            <li>
                <label class="choice" for=name>
                    <input
                        class="choice__input"
                        type="radio"
                        name="payment"
                        id=id
                        value=way.as_str()
                        checked=chosen == Some(*way)
                        required=chosen.is_none()
                    />
                    " "
                    <span>{way_words(locale, renewal, *way)} {due}</span>
                </label>
                {more}
            </li>
        }
    });
    view! {
        <fieldset class="renewal__ways">
            <legend class="field__label">{locale.text("renewal-pay-legend")}</legend>
            {credit(locale, renewal)}
            <ul>{radios.collect::<Html>()}</ul>
        </fieldset>
    }
}

/// When what isn't paid by card is due, below the means that it holds for.
fn due_of(locale: &Locale, renewal: &RenewalView, way: RenewalPayment) -> Option<Html> {
    (way != RenewalPayment::Card && !renewal.due.is_empty()).then(|| {
        let args = [("dates", due_words(locale, renewal).into())];
        view! {
            <br/>
            <span class="field__hint">{locale.text_with("renewal-due", &args)}</span>
        }
    })
}

/// A payment link opens the order, which the payer's credit can pay.
fn has_credit_way(renewal: &RenewalView) -> bool {
    let is_link = renewal.ways.contains(&RenewalPayment::Card) && renewal.card_used_at.is_none();
    renewal.credit.is_some() && is_link
}

/// How much credit there is, and by which way it counts.
pub fn credit(locale: &Locale, renewal: &RenewalView) -> Option<Html> {
    let amount = [("amount", locale.money(renewal.credit?).into())];
    let has_card = renewal.ways.contains(&RenewalPayment::Card);
    let (id, saved) = match has_card {
        true if has_credit_way(renewal) => ("renewal-credit-link", None),
        true => ("renewal-credit-card-kept", Some(Route::SavedPayments.path(locale.language()))),
        false => ("renewal-credit-no-way", None),
    };
    let saved = saved.map(|href| {
        view! {
            " "
            <a href=href>{locale.text("saved-title")}</a>
        }
    });
    Some(view! { <p>{locale.text_with(id, &amount)} {saved}</p> })
}

fn way_words(locale: &Locale, renewal: &RenewalView, way: RenewalPayment) -> String {
    match (way, renewal.card_used_at, &renewal.mandate) {
        (RenewalPayment::Card, Some(at), _) => {
            let date = locale.date_plain(at, &renewal.time_zone);
            locale.text_with("renewal-pay-card-kept", &[("date", date.into())])
        }
        (RenewalPayment::Card, None, _) => locale.text("renewal-pay-card"),
        (RenewalPayment::Debit, _, Some(mandate)) => {
            let args = [
                ("end", mandate.iban_end.as_str().into()),
                ("mandate", mandate.reference.as_str().into()),
            ];
            locale.text_with("renewal-pay-debit-signed", &args)
        }
        (RenewalPayment::Debit, _, None) => locale.text("renewal-pay-debit"),
        (RenewalPayment::Invoice, ..) => locale.text("renewal-pay-invoice"),
    }
}

/// How it is paid, if nothing more is said than that it is renewed.
pub fn will_pay_words(locale: &Locale, renewal: &RenewalView) -> Option<String> {
    Some(match renewal.will_pay? {
        WillPay::Card { used_at } => {
            let date = locale.date_plain(used_at, &renewal.time_zone);
            locale.text_with("renewal-pay-card-kept", &[("date", date.into())])
        }
        WillPay::Debit => way_words(locale, renewal, RenewalPayment::Debit),
        WillPay::Invoice => way_words(locale, renewal, RenewalPayment::Invoice),
        WillPay::Link => locale.text("renewal-pay-card"),
    })
}

/// To whom the mandate is given, with what the creditor is called in SEPA's files.
fn creditor(locale: &Locale, renewal: &RenewalView) -> String {
    match &renewal.creditor {
        None => locale.text("house-name"),
        Some(Creditor { name, identifier: None }) => name.clone(),
        Some(Creditor { name, identifier: Some(identifier) }) => {
            let args = [("name", name.as_str().into()), ("identifier", identifier.as_str().into())];
            locale.text_with("renewal-creditor", &args)
        }
    }
}

/// The mandate that is signed with the answer; where there is one, it holds.
fn debit(locale: &Arc<Locale>, renewal: &RenewalView, wrong: Option<&Wrong>) -> Option<Html> {
    let house = [("house", creditor(locale, renewal).into())];
    let error_id = format!("{}-error", renewal.id);
    let error = wrong.map(|wrong| {
        view! {
            <p class="field__error" id=error_id.clone()>
                {refusal::renewal(locale, wrong.why)}
            </p>
        }
    });
    let typed = |of: fn(&AnswerForm) -> &String| {
        wrong.map(|wrong| of(&wrong.form).clone()).unwrap_or_default()
    };
    let is_bad = wrong.is_some_and(|it| it.why != RenewalRefusal::AccountHolderMissing);
    let is_nameless = wrong.is_some_and(|it| it.why == RenewalRefusal::AccountHolderMissing);
    let (iban_id, holder_id) = (format!("{}-iban", renewal.id), format!("{}-holder", renewal.id));
    renewal.mandate.is_none().then(|| {
        view! {
            <div class="renewal__mandate">
                {error}
                <div class="field">
                    <label class="field__label" for=iban_id.clone()>
                        {locale.text("renewal-iban")}
                    </label>
                    <p class="field__hint">{locale.text("renewal-iban-hint")}</p>
                    <input
                        class="field__input"
                        id=iban_id
                        name="iban"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        maxlength="50"
                        value=typed(|form| &form.iban)
                        data-focus=is_bad.then_some("")
                        aria-invalid=is_bad.then_some("true")
                        aria-describedby=is_bad.then(|| error_id.clone())
                    />
                </div>
                <div class="field">
                    <label class="field__label" for=holder_id.clone()>
                        {locale.text("renewal-account-holder")}
                    </label>
                    <input
                        class="field__input"
                        id=holder_id
                        name="account_holder"
                        autocomplete="name"
                        maxlength="70"
                        value=typed(|form| &form.account_holder)
                        data-focus=is_nameless.then_some("")
                        aria-invalid=is_nameless.then_some("true")
                        aria-describedby=is_nameless.then(|| error_id.clone())
                    />
                </div>
                <p class="small">{locale.text_with("renewal-mandate-text", &house)}</p>
            </div>
        }
    })
}
