//! The basket beside its tickets: extras in it, what goes with it, promo codes.

use crate::pages::{
    basket::{
        form::{self as basket_form, FORM, Field, apply, choice_name, remove_said},
        person::for_whom,
        vouchers as basket_vouchers,
    },
    offers::extras::{Within, form, price, quantities},
};
use axum::http::StatusCode;
use domain::{
    money::Currency,
    sales::{
        basket::{BasketCode, BasketView, CodeIdle, CodeRefusal},
        extra::{BasketExtra, ExtraOffer},
        voucher::{Voucher, VoucherRefusal},
    },
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    locale::money,
    refusal,
    route::{Route, Target},
    sum::items::performance_words,
};

/// A line of the basket's list; nothing where there are none.
pub fn extras(locale: &Locale, basket: &BasketView) -> Option<Html> {
    let currency = basket.quote.currency;
    let lines = basket.extras.iter().map(|extra| line(locale, extra, currency)).collect::<Html>();
    // Alone in the basket they come beside nothing.
    let heading = (!basket.lines.is_empty())
        .then(|| view! { <h2 class="basket__title">{locale.text("basket-extras")}</h2> });
    (!basket.extras.is_empty()).then(|| {
        view! {
            <li class="basket__line basket__line--plain">
                {heading}
                <ul class="basket__seats">{lines}</ul>
            </li>
        }
    })
}

fn line(locale: &Locale, extra: &BasketExtra, currency: Currency) -> Html {
    let language = locale.language();
    let href = Route::Offer(extra.card.key.clone()).path(language);
    let performance =
        extra.performance.as_ref().map(|performance| performance_words(locale, performance));
    let aloud = format!(" {}", extra.card.name);
    let name = format!("name.{}", extra.id);
    let field = Field { name: "extra", value: extra.id.to_string() };
    view! {
        <li class="basket__seat">
            <span>
                <a href=href>{extra.card.name.clone()}</a>
                {performance
                    .map(|performance| view! { <br/><span class="sum__why">{performance}</span> })}
                {extra.beneficiary.as_ref().map(|name| {
                    let words = for_whom(locale, Some(name));
                    view! { <br/><span class="sum__why">{words}</span> }
                })}
                {how_many(locale, extra)}
            </span>
            <span class="basket__price">{money(locale, extra.due_minor, currency)}</span>
            <input type="hidden" form=FORM name=name value=extra.card.name.clone()/>
            {basket_form::remove(locale, Target::RemoveExtra, field, aloud)}
        </li>
    }
}

/// Of what can be had several times.
fn how_many(locale: &Locale, extra: &BasketExtra) -> Option<Html> {
    if !extra.card.kind.is_counted() || extra.card.most < 2 {
        return None;
    }
    let id = format!("quantity-{}", extra.id);
    let args = [("name", extra.card.name.as_str().into())];
    let key = format!("key.{}", extra.id);
    let performance = extra.performance.as_ref().map(|performance| {
        let name = format!("performance.{}", extra.id);
        let performance = performance.performance.to_string();
        view! { <input type="hidden" form=FORM name=name value=performance/> }
    });
    let name = choice_name("quantity", &extra.id.to_string(), &extra.quantity.to_string());
    Some(view! {
        <div class="disclosure__form">
            <input type="hidden" form=FORM name=key value=extra.card.key.clone()/>
            {performance}
            <label class="aloud" for=id.clone()>
                {locale.text_with("basket-extras-quantity", &args)}
            </label>
            <select class="field__input extra__count" id=id.clone() name=name form=FORM>
                {quantities(extra.card.most, extra.quantity)}
            </select>
            {apply(locale, "basket-extras-change")}
        </div>
    })
}

/// What goes with the performances that are chosen.
pub fn suggestions(locale: &Locale, basket: &BasketView) -> Option<Html> {
    let currency = basket.quote.currency;
    let cards =
        basket.suggestions.iter().map(|offer| extra(locale, offer, currency)).collect::<Html>();
    (!basket.suggestions.is_empty()).then(|| {
        view! {
            <section class="extras" aria-labelledby="extras" data-in-place="">
                <h2 id="extras">{locale.text("basket-suggestions")}</h2>
                <ul class="extras__list">{cards}</ul>
            </section>
        }
    })
}

fn extra(locale: &Locale, offer: &ExtraOffer, currency: Currency) -> Html {
    let card = &offer.card;
    let href = Route::Offer(card.key.clone()).path(locale.language());
    let price = card.price_minor.map(|_| price(locale, card, currency));
    view! {
        <li class="extras__item">
            <h3 class="extras__name">
                <a href=href>{card.name.clone()}</a>
                {price.map(|price| view! { <span class="basket__price">{price}</span> })}
            </h3>
            <p class="small">{card.text.clone()}</p>
            {form(locale, card, &offer.performances, &[], currency, Within::Basket)}
        </li>
    }
}

/// What is typed in the field for codes.
#[derive(Debug)]
pub struct CodeForm {
    pub code: String,
    /// By which an outside list knows its member.
    pub number: String,
}

/// The field for promo codes and gift vouchers, as it comes or with what wasn't taken.
#[derive(Default)]
pub struct CodeField {
    /// A link led to it.
    is_asked: bool,
    typed: String,
    /// Why it wasn't taken.
    pub refused: Option<String>,
    /// What was typed as a member's number, where one is missing.
    number: Option<String>,
    pub status: StatusCode,
}

impl CodeField {
    pub fn new(is_asked: bool) -> Self {
        Self { is_asked, ..Self::default() }
    }

    pub fn promo(locale: &Locale, typed: CodeForm, refused: CodeRefusal) -> Self {
        let wants_number = matches!(refused, CodeRefusal::NumberNeeded | CodeRefusal::NotAMember);
        let number = Some(typed.number).filter(|_| wants_number);
        let words = refusal::code(locale, refused);
        let field = Self::refused(typed.code, words, refused == CodeRefusal::TooManyTries);
        Self { number, ..field }
    }

    /// `until`: the last day of one that has expired.
    pub fn voucher(
        locale: &Locale,
        typed: String,
        refused: VoucherRefusal,
        until: Option<String>,
    ) -> Self {
        let words = [Some(refusal::voucher(locale, refused)), until];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Self::refused(typed, words, refused == VoucherRefusal::TooManyTries)
    }

    fn refused(typed: String, words: String, is_slowed: bool) -> Self {
        let status = match is_slowed {
            true => StatusCode::TOO_MANY_REQUESTS,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self { typed, refused: Some(words), status, ..Self::default() }
    }
}

/// Codes that were entered, and a field for one more, which keeps one that was refused and says
/// why beside it. Its button leads back to it, also without a script.
pub fn codes(
    locale: &Locale,
    basket: &BasketView,
    field: &CodeField,
    vouchers: &[Voucher],
) -> Html {
    let currency = basket.quote.currency;
    let number = field.number.as_ref().map(|typed| number(locale, typed));
    let is_wrong = field.refused.is_some();
    let is_open = is_wrong || field.is_asked;
    let is_next = is_open && number.is_none();
    let error = field.refused.clone();
    let refused = is_wrong.then(|| {
        let sent = sent(&field.typed, field.number.as_deref().unwrap_or_default());
        view! { <input type="hidden" name=REFUSED form=FORM value=sent/> }
    });
    let entered = basket.codes.iter().map(|code| entered(locale, code, currency)).collect::<Html>();
    let action = format!("{}#codes", Target::AddCode.path(locale.language()));
    view! {
        <div class="codes" id="codes" data-in-place="">
            <ul>{entered} {basket_vouchers::entered(locale, vouchers, basket.state.now)}</ul>
            <details class="disclosure" open=is_open>
                <summary class="disclosure__chosen">{locale.text("basket-code-open")}</summary>
                <div class="disclosure__form">
                    <label class="aloud" for="code">{locale.text("basket-code")}</label>
                    <input
                        class="field__input"
                        id="code"
                        name="code"
                        form=FORM
                        type="text"
                        maxlength="40"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        value=field.typed.clone()
                        data-focus=is_next.then_some("")
                        aria-invalid=is_wrong.then_some("true")
                        aria-describedby=is_wrong.then_some("code-error")
                    />
                    {number}
                    {refused}
                    <button
                        class="button button--quiet"
                        type="submit"
                        form=FORM
                        formaction=action
                    >
                        {locale.text("basket-code-apply")}
                    </button>
                    {error.map(|error| view! { <p class="field__error" id="code-error">{error}</p> })}
                </div>
            </details>
        </div>
    }
}

/// What the page says was refused already.
pub const REFUSED: &str = "refused_code";

/// A code with a member's number, as one text.
pub fn sent(code: &str, number: &str) -> String {
    format!("{code} {number}")
}

fn number(locale: &Locale, typed: &str) -> Html {
    view! {
        <label class="field__label" for="number">{locale.text("basket-code-number")}</label>
        <input
            class="field__input"
            id="number"
            name="number"
            form=FORM
            type="text"
            maxlength="40"
            autocomplete="off"
            spellcheck="false"
            value=typed.to_owned()
            data-focus=""
            aria-describedby="code-error"
        />
    }
}

fn entered(locale: &Locale, code: &BasketCode, currency: Currency) -> Html {
    let name = || ("code", code.code.as_str().into());
    let words = match code.idle {
        Some(idle) => idle_words(locale, code, idle),
        None => {
            let amount = ("amount", money(locale, code.saved_minor, currency).into());
            locale.text_with("basket-code-saved", &[name(), amount])
        }
    };
    let field = Field { name: "entered", value: code.code.clone() };
    let said = locale.text_with("basket-code-remove", &[name()]);
    view! {
        <li class="codes__entered">
            <span>{words}</span>
            {remove_said(locale, Target::RemoveCode, field, said)}
        </li>
    }
}

/// Why a code that was taken does nothing yet.
fn idle_words(locale: &Locale, code: &BasketCode, idle: CodeIdle) -> String {
    let id = match idle {
        CodeIdle::Nothing => "basket-code-idle",
        CodeIdle::OtherPerformance => "basket-code-idle-performance",
        CodeIdle::OtherOffer => "basket-code-idle-offer",
        CodeIdle::OtherZone => "basket-code-idle-zone",
        CodeIdle::OtherPriceType => "basket-code-idle-type",
        CodeIdle::OtherCustomer => "basket-code-idle-customer",
        CodeIdle::Curtain => "basket-code-idle-curtain",
        CodeIdle::Beaten => "basket-code-idle-beaten",
        CodeIdle::NotNow => "refusal-promo-not-now",
        CodeIdle::UsedUp => "refusal-promo-used-up",
    };
    let types = code.price_types.join(", ");
    let args = [
        ("code", code.code.as_str().into()),
        ("count", i64::try_from(code.price_types.len()).unwrap_or(i64::MAX).into()),
        ("types", types.into()),
    ];
    locale.text_with(id, &args)
}
