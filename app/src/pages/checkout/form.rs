//! The checkout form, with what is wrong beside each field and all of it at the top.

use crate::pages::{
    basket::vouchers::{Usable, at_checkout, to_vouchers, voucher_field},
    checkout::{
        ended,
        filled::Filled,
        names::names,
        news::news,
        parties::parties,
        pays::{credit, exchanged, in_sum, keep_card},
        present::present,
        repeated::repeated,
        wrong::wrong_list,
    },
    order::split::{Split, left_words, paid_lines},
};
use domain::{
    order::{EMAIL_CHARS_MAX, WayToPay},
    sales::pricing::Quote,
};
use house::locales::Locale;
use markup::{Html, view};
use std::mem::take;
use ui::{
    asked::asked_fields,
    field::{Field, field, wrong_class},
    locale::money,
    parts::{choice, parts_before, sums_differ},
    route::{Route, Target, sign_in_for},
    sum::{Sum, invoices::invoices, sum},
};

/// `bought`: said before the button that obliges to pay.
pub fn form(locale: &Locale, mut filled: Filled, quote: &Quote, bought: Html) -> Html {
    let ways = take(&mut filled.ways);
    let chosen = ways.iter().find(|way| Some(way.payment_method) == filled.request.payment_method);
    let chosen = chosen.or(ways.first());
    let quote = chosen.map_or(quote, |way| &way.quote);
    let split = Split::of(chosen, filled.uses_credit(&ways), quote);
    let is_covered = quote.total_minor > 0 && split.rest_minor == 0;
    let (button, obliges) = button_words(&filled, &ways, split, quote.total_minor);
    let total = money(locale, split.named_minor(), quote.currency);
    let shown = shown(&filled, chosen, quote);
    let button = locale.text_with(button, &[("total", total.into())]);
    let (extras, sellers) = (take(&mut filled.extras), take(&mut filled.sellers));
    let fee_names = take(&mut filled.fee_names);
    let lines = filled.lines.clone();
    let of_credit = (!lines.is_over).then(|| of_credit(locale, &filled, chosen, &ways));
    let can_pay = !lines.is_over && !ways.is_empty();
    let of_vouchers = can_pay.then(|| of_vouchers(locale, &filled.vouchers, chosen));
    let of_exchange = filled.exchanged.as_ref().zip(chosen).filter(|_| !lines.is_over);
    let left = left_words(locale, split, quote.currency).filter(|_| !sums_differ(&ways));
    let of_exchange = of_exchange.map(|(wished, way)| exchanged(locale, wished, way));
    let paid = paid_lines(locale, split, quote.currency).filter(|_| !sums_differ(&ways));
    let exchange = in_sum(&filled, chosen);
    let quote_shown = quote.clone();
    let whole = Sum { quote: quote_shown, extras, sellers, fee_names, back: None, exchange };
    let paying = (!lines.is_over).then(|| {
        view! {
            {invoices(locale, &filled.invoices, quote.currency, "invoice-title")}
            <h2 class="checkout__group-title">{locale.text("sum-title")}</h2>
            {sum(locale, whole)}
            {paid}
            {parts_before(locale, chosen)}
            {left.map(|left| view! { <p><strong>{left}</strong></p> })}
            {order_button(button, locale.text(obliges))}
        }
    });
    let payment_method = (!lines.is_over && !is_covered)
        .then(|| choice(locale, &ways, filled.request.payment_method));
    let keeping = keep_card(locale, &filled).filter(|_| !lines.is_over);
    view! {
        <form
            class="checkout__form"
            data-needs-network=""
            method="post"
            action=Target::PlaceOrder.path(locale.language())
            novalidate
        >
            <input type="hidden" name="key" value=filled.request.idempotency_key.clone()/>
            <input type="hidden" name="total" value=quote.total_minor/>
            <input type="hidden" name="shown" value=shown/>
            <input type="hidden" name="lines" value=lines.ids.clone()/>
            {lines.is_over.then(|| ended::notice(locale, &lines))}
            {wrong_list(locale, &filled)}
            {repeated(locale, &filled)}
            {persons(locale, &filled)}
            {of_exchange}
            {of_vouchers}
            {of_credit}
            {payment_method}
            {keeping}
            {bought}
            <div class="checkout__pay">
                {wishes(locale, &filled)}
                {terms(locale, &filled)}
                {paying}
            </div>
            {below(locale, &filled, can_pay)}
        </form>
    }
}

/// A voucher's code, and the way to have the seats again once their time is over.
fn below(locale: &Locale, filled: &Filled, can_pay: bool) -> Html {
    let lines = &filled.lines;
    let is_to_end = !lines.is_over && filled.has_tickets();
    view! {
        {can_pay.then(|| voucher_field(locale, &filled.vouchers.typed))}
        {is_to_end.then(|| ended::notice(locale, lines))}
    }
}

/// The digest of what stands here; of an exchange, with its ticket.
fn shown(filled: &Filled, chosen: Option<&WayToPay>, quote: &Quote) -> String {
    match chosen.filter(|_| filled.exchanged.is_some()) {
        Some(way) => way.shown.clone(),
        None => ::money::checkout::shown(quote, &filled.invoices),
    }
}

/// What gift vouchers pay, and the way to enter one more.
fn of_vouchers(locale: &Locale, vouchers: &Usable, chosen: Option<&WayToPay>) -> Html {
    view! {
        {at_checkout(locale, vouchers, chosen)}
        {to_vouchers(locale, vouchers)}
    }
}

/// What nobody has to say.
fn wishes(locale: &Locale, filled: &Filled) -> Html {
    view! {
        {present(locale, filled)}
        {news(locale, filled.news.as_ref())}
    }
}

/// With what it obliges to.
fn order_button(button: String, obliges: String) -> Html {
    view! {
        <button
            class="button button--large button--wide"
            type="submit"
            aria-describedby="obliges"
        >
            {button}
        </button>
        <p class="small soft" id="obliges">{obliges}</p>
    }
}

/// Whether the buyer's credit pays, where there is some.
fn of_credit(
    locale: &Locale,
    filled: &Filled,
    chosen: Option<&WayToPay>,
    ways: &[WayToPay],
) -> Option<Html> {
    if filled.is_credit_unconfirmed {
        let words = locale.text("account-credit-unconfirmed");
        return Some(view! { <p class="soft">{words}</p> });
    }
    let uses = filled.request.credit_shown_minor.is_some();
    let (minor, way) = filled.credit.zip(chosen)?;
    Some(credit(locale, minor, way, uses, !sums_differ(ways)))
}

/// What stands on the button, with what it moves, and below it. Where the sum hangs on the payment
/// method, each method names its own.
fn button_words(
    filled: &Filled,
    ways: &[WayToPay],
    split: Split,
    total_minor: i64,
) -> (&'static str, &'static str) {
    match (split.vouchers_minor > 0, split.credit_minor > 0) {
        _ if !filled.invoices.is_empty() => ("invoice-reserve", "invoice-obliges"),
        _ if total_minor == 0 => ("checkout-take", "checkout-free"),
        _ if split.rest_minor > 0 && sums_differ(ways) => ("payment-chosen", "checkout-obliges"),
        _ if split.rest_minor > 0 => ("checkout-pay", "checkout-obliges"),
        (false, false) if filled.exchanged.as_ref().is_some_and(|it| it.count() > 1) => {
            ("exchange-confirm-several", "exchange-obliges-several")
        }
        (false, false) => ("exchange-confirm", "exchange-obliges"),
        (true, false) => ("voucher-order", "voucher-obliges"),
        (false, true) => ("checkout-credit-order", "checkout-credit-obliges"),
        (true, true) => ("checkout-both-order", "checkout-both-obliges"),
    }
}

fn persons(locale: &Locale, filled: &Filled) -> Html {
    let request = &filled.request;
    let hint = match filled.has_tickets() {
        true => "checkout-email-hint",
        false => "checkout-email-hint-extras",
    };
    view! {
        <fieldset class="checkout__group">
            <legend class="checkout__group-title">{locale.text("checkout-who")}</legend>
            {(filled.is_guest && !filled.lines.is_over).then(|| sign_in(locale))}
            {names(locale, filled)}
            {field(Field {
                id: "email",
                kind: "email",
                autocomplete: "email",
                label: locale.text("checkout-email"),
                value: request.email.clone(),
                hint: Some(locale.text(hint)),
                error: filled.error(locale, "email").or_else(|| meant_words(locale, filled)),
                chars_max: EMAIL_CHARS_MAX,
                is_required: true,
            })}
            {filled.email_meant.clone().map(|meant| email_meant(locale, filled, meant))}
            {asked_fields(locale, filled.asked_form())}
            {language(locale, filled)}
            <p class="checkout__privacy">
                {parties(locale, &filled.parties)}
                " "
                {(!filled.asked.is_empty())
                    .then(|| [locale.text("customerfields-checkout-privacy"), " ".to_owned()])}
                <a href=Route::Privacy.path(locale.language()) target="_blank">
                    {locale.text("privacy-title")}
                </a>
            </p>
        </fieldset>
    }
}

fn meant_words(locale: &Locale, filled: &Filled) -> Option<String> {
    let meant = filled.email_meant.as_deref()?;
    let args = [("meant", meant.into()), ("typed", filled.request.email.as_str().into())];
    Some(locale.text_with("checkout-email-meant", &args))
}

/// One press takes the better address; the order's own button takes the typed one, since it was
/// asked about.
fn email_meant(locale: &Locale, filled: &Filled, meant: String) -> Html {
    let words = locale.text_with("checkout-email-use", &[("meant", meant.as_str().into())]);
    view! {
        <input type="hidden" name="email_asked" value=filled.request.email.clone()/>
        <p class="scripted">
            <button class="button button--quiet" type="button" data-fill=meant data-field="email">
                {words}
            </button>
        </p>
    }
}

/// Signed in, one comes back to this page with one's own details.
fn sign_in(locale: &Locale) -> Html {
    let language = locale.language();
    let href = sign_in_for(&Route::Checkout.path(language), language);
    view! {
        <p class="small">
            {locale.text("checkout-sign-in-why")}
            " "
            <a href=href>{locale.text("checkout-sign-in")}</a>
        </p>
    }
}

fn language(locale: &Locale, filled: &Filled) -> Html {
    let options = filled
        .languages
        .iter()
        .map(|(code, name)| {
            let selected = *code == filled.request.language;
            view! {
                <option value=code.clone() lang=code.clone() selected=selected>
                    {name.clone()}
                </option>
            }
        })
        .collect::<Html>();
    // Nearly always the page's own: said, and opened by whoever wants another.
    let name = filled.languages.iter().find(|(code, _)| *code == filled.request.language);
    let name = name.map(|(_, name)| name.clone()).unwrap_or_default();
    let (chosen, label) = match filled.has_tickets() {
        true => ("checkout-language-chosen", "checkout-language"),
        false => ("checkout-language-chosen-extras", "checkout-language-extras"),
    };
    let words = locale.text_with(chosen, &[("language", name.into())]);
    view! {
        <details class="disclosure">
            <summary class="disclosure__chosen">{words}</summary>
            <div class="field">
                <label class="field__label" for="language">{locale.text(label)}</label>
                <select class="field__input" id="language" name="language">{options}</select>
            </div>
        </details>
    }
}

fn terms(locale: &Locale, filled: &Filled) -> Html {
    let error = filled.error(locale, "terms");
    let words = if filled.has_tickets() { "checkout-terms" } else { "checkout-terms-extras" };
    let is_wrong = error.is_some();
    let withdrawal = filled
        .has_vouchers
        .then(|| view! { <p class="field__hint">{locale.text("help-voucher-withdraw")}</p> });
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="choice" for="terms">
                <input
                    class="choice__input"
                    id="terms"
                    name="terms"
                    type="checkbox"
                    value="yes"
                    checked=filled.request.terms_accepted
                    required
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then_some("consent-error")
                />
                " "
                <span>
                    {locale.text(words)}
                    " "
                    <a href=Route::Terms.path(locale.language()) target="_blank">
                        {locale.text("checkout-terms-read")}
                    </a>
                </span>
            </label>
            {error
                .map(|error| view! { <p class="field__error" id="consent-error">{error}</p> })}
            {withdrawal}
        </div>
    }
}
