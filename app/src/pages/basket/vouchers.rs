//! Gift vouchers that are to pay for what is in the basket, on its page and at the checkout.

use crate::pages::basket::form::{Field, remove_said};
use domain::{moment::Moment, money::Currency, order::WayToPay, sales::voucher::Voucher};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    field,
    locale::money,
    refusal,
    route::{Route, Target},
};

/// The field's name at the checkout.
const CODE: &str = "voucher_code";
/// As in the basket's field.
const CODE_CHARS_MAX: usize = 40;

/// Each with what is left of it, or why it can't pay any more.
pub fn entered(locale: &Locale, vouchers: &[Voucher], now: Moment) -> Html {
    let line = |voucher: &Voucher| {
        let digits = ("digits", voucher.code.last_four().into());
        let name = locale.text_with("voucher-part", std::slice::from_ref(&digits));
        let words = match voucher.refusal(now, voucher.currency) {
            Some(refused) => refusal::voucher(locale, refused),
            None => {
                let balance = money(locale, voucher.balance_minor, voucher.currency);
                locale.text_with("voucher-pays", &[("balance", balance.into())])
            }
        };
        let field = Field { name: "voucher", value: voucher.id.to_string() };
        let said = locale.text_with("voucher-remove", &[digits]);
        view! {
            <li class="codes__entered">
                <span>{name} "\u{a0}· " {words}</span>
                {remove_said(locale, Target::RemoveVoucher, field, said)}
            </li>
        }
    };
    vouchers.iter().map(line).collect::<Html>()
}

/// Of a basket that is being paid.
pub struct Usable {
    /// What they can pay together.
    pub balance_minor: i64,
    /// Why others can't.
    pub refused: Vec<String>,
    /// At the checkout.
    pub typed: TypedVoucher,
}

/// The code of one more, as it was typed where it wasn't taken.
#[derive(Default)]
pub struct TypedVoucher {
    pub code: String,
    /// Why not.
    pub refused: Option<String>,
}

impl Usable {
    pub fn of(locale: &Locale, vouchers: &[Voucher], now: Moment, currency: Currency) -> Self {
        let refused = |voucher: &Voucher| {
            let why = voucher.refusal(now, currency)?;
            let digits = [("digits", voucher.code.last_four().into())];
            let name = locale.text_with("voucher-part", &digits);
            Some(format!("{name} · {}", refusal::voucher(locale, why)))
        };
        let refused = vouchers.iter().filter_map(refused).collect();
        let balance_minor = balance_minor(vouchers, now, currency);
        Self { balance_minor, refused, typed: TypedVoucher::default() }
    }
}

/// What they can pay together, as the checkout's form brings it back. The expired are not among
/// them.
pub fn balance_minor(vouchers: &[Voucher], now: Moment, currency: Currency) -> i64 {
    let usable = vouchers.iter().filter(|it| it.refusal(now, currency).is_none());
    usable.map(|it| it.balance_minor).sum()
}

/// What they pay of this order. Nothing to be seen where there are none.
pub fn at_checkout(locale: &Locale, vouchers: &Usable, way: Option<&WayToPay>) -> Html {
    let balance_minor = vouchers.balance_minor;
    let refused = vouchers.refused.iter().map(|why| view! { <p class="small">{why.clone()}</p> });
    let paid = way.filter(|way| way.vouchers_minor > 0).map(|way| {
        let amount = |minor: i64| money(locale, minor, way.quote.currency).into();
        let rest_minor = way.before_credit_minor();
        let args = [("used", amount(way.vouchers_minor))];
        let id = if rest_minor == 0 { "voucher-checkout-all" } else { "voucher-checkout-used" };
        let left = [("left", amount(balance_minor - way.vouchers_minor))];
        view! {
            <section class="checkout__group" aria-labelledby="vouchers">
                <h2 class="checkout__group-title" id="vouchers">{locale.text("voucher-title")}</h2>
                <p>
                    {locale.text_with(id, &args)}
                    " "
                    {locale.text_with("voucher-checkout-left", &left)}
                </p>
            </section>
        }
    });
    view! {
        {paid}
        {refused.collect::<Html>()}
        <input type="hidden" name="vouchers" value=balance_minor/>
    }
}

/// To the field where one is entered, on this page; in the basket they are taken out, too.
pub fn to_vouchers(locale: &Locale, vouchers: &Usable) -> Html {
    let has_none = vouchers.balance_minor == 0 && vouchers.refused.is_empty();
    let (words, href) = match has_none {
        true => ("voucher-checkout-enter", format!("#{CODE}")),
        false => {
            let basket = Route::Basket.path(locale.language());
            ("voucher-checkout-change", format!("{basket}?code=#codes"))
        }
    };
    view! {
        <p class="small">
            <a href=href>{locale.text(words)}</a>
        </p>
    }
}

/// A part of the checkout's form, so that nothing is lost of what was typed there. It stands behind
/// the button that orders: the key "Enter" presses the form's first one.
pub fn voucher_field(locale: &Locale, typed: &TypedVoucher) -> Html {
    let code = field::Field {
        id: CODE,
        kind: "text",
        autocomplete: "off",
        label: locale.text("voucher-code"),
        value: typed.code.clone(),
        hint: Some(locale.text("voucher-code-hint")),
        error: typed.refused.clone(),
        chars_max: CODE_CHARS_MAX,
        is_required: false,
    };
    view! {
        <div class="checkout__group flow">
            {field::field(code)}
            <button class="button button--quiet" type="submit" name="enter" value="voucher">
                {locale.text("voucher-checkout-enter")}
            </button>
        </div>
    }
}
