//! Where money goes: the choice between credit and the bank, and the fields of a bank account.

use domain::{
    money::Currency,
    payments::bank_account::{ACCOUNT_HOLDER_CHARS_MAX, BankRefusal, ShareTo},
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use subscribers::{bank::AccountForm, transfers::share::ShareView};
use ui::{
    field::{Choice, wrong_class},
    locale::money,
    refusal,
    route::Route,
};

/// What was typed, and why it wasn't taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub form: AccountForm,
    pub why: BankRefusal,
}

/// With spaces, and some to spare.
const IBAN_CHARS_MAX: usize = 50;
const BIC_CHARS_MAX: usize = 20;

/// IBAN, BIC and name of the account's holder.
pub fn account_fields(locale: &Locale, wrong: Option<&Wrong>, currency: Currency) -> Html {
    let is_nameless = wrong.is_some_and(|wrong| wrong.why == BankRefusal::HolderMissing);
    let is_bic = |why| matches!(why, BankRefusal::BicMissing | BankRefusal::BadBic);
    let is_bic_wrong = wrong.is_some_and(|wrong| is_bic(wrong.why));
    let is_bad = wrong.is_some() && !is_nameless && !is_bic_wrong;
    let error = wrong.map(|wrong| refusal::bank(locale, wrong.why, currency));
    let error = error.map(|words| {
        view! { <p class="field__error" id="iban-nameless">{words}</p> }
    });
    let described = if is_bad { "iban-hint iban-nameless" } else { "iban-hint" };
    let typed = |of: fn(&AccountForm) -> &String| {
        wrong.map(|wrong| of(&wrong.form).clone()).unwrap_or_default()
    };
    view! {
        {error}
        <div class=wrong_class("field", is_bad)>
            <label class="field__label" for="iban">{locale.text("payout-iban")}</label>
            <p class="field__hint" id="iban-hint">{locale.text("payout-iban-hint")}</p>
            <input
                class="field__input"
                id="iban"
                name="iban"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                maxlength=IBAN_CHARS_MAX
                value=typed(|form| &form.iban)
                data-focus=is_bad.then_some("")
                aria-invalid=is_bad.then_some("true")
                aria-describedby=described
            />
        </div>
        {bic_field(locale, typed(|form| &form.bic), is_bic_wrong)}
        <div class=wrong_class("field", is_nameless)>
            <label class="field__label" for="account_holder">
                {locale.text("payout-account-holder")}
            </label>
            <input
                class="field__input"
                id="account_holder"
                name="account_holder"
                autocomplete="name"
                maxlength=ACCOUNT_HOLDER_CHARS_MAX
                value=typed(|form| &form.account_holder)
                data-focus=is_nameless.then_some("")
                aria-invalid=is_nameless.then_some("true")
                aria-describedby=is_nameless.then_some("iban-nameless")
            />
        </div>
    }
}

fn bic_field(locale: &Locale, typed: String, is_wrong: bool) -> Html {
    let described = if is_wrong { "bic-hint iban-nameless" } else { "bic-hint" };
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for="bic">{locale.text("payout-bic")}</label>
            <p class="field__hint" id="bic-hint">{locale.text("payout-bic-hint")}</p>
            <input
                class="field__input"
                id="bic"
                name="bic"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                maxlength=BIC_CHARS_MAX
                value=typed
                data-focus=is_wrong.then_some("")
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=described
            />
        </div>
    }
}

/// Credit or the bank; None where there is no choice.
pub fn share_choice(
    locale: &Arc<Locale>,
    share: &ShareView,
    wrong: Option<&Wrong>,
    currency: Currency,
) -> Option<Html> {
    let terms = share.terms?;
    let chosen = if wrong.is_some() { ShareTo::Bank } else { share.chosen };
    let bank = match &share.account {
        Some(account) => {
            let end = [("end", account.iban_end.as_str().into())];
            locale.text_with("payout-share-bank-known", &end)
        }
        None => locale.text("payout-share-bank"),
    };
    let args =
        [("days", terms.days.into()), ("least", money(locale, terms.least_minor, currency).into())];
    let more = match &share.account {
        Some(_) if wrong.is_none() => view! {
            <a href=Route::BankAccount.path(locale.language())>
                {locale.text("payout-other-account")}
            </a>
        },
        _ => account_fields(locale, wrong, currency),
    };
    let radio = |to: ShareTo, words: String| {
        let (id, value) = (format!("share-{}", to.as_str()), to.as_str().to_owned());
        Choice { name: "to", id, value, is_chosen: chosen == to, words }.radio()
    };
    Some(view! {
        <fieldset class="renewal__ways">
            <legend class="field__label">{locale.text("payout-share-legend")}</legend>
            <ul>
                <li>{radio(ShareTo::Credit, locale.text("payout-share-credit"))}</li>
                <li>
                    {radio(ShareTo::Bank, bank)}
                    <div class="renewal__mandate">
                        <p class="small">{locale.text_with("payout-share-when", &args)}</p>
                        {more}
                    </div>
                </li>
            </ul>
        </fieldset>
    })
}
