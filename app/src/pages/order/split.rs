//! What gift vouchers and the buyer's credit pay of a basket or an order, and what is left.

use domain::{
    money::Currency,
    order::{OrderView, WayToPay},
    payments::method::PaymentMethod,
    sales::pricing::Quote,
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    locale::money,
    parts::{name, sums_differ},
};

/// What pays how much of an order, as its form stands, and of a basket, as that form will open.
#[derive(Clone, Copy)]
pub struct Split {
    pub vouchers_minor: i64,
    /// None where each payment method has its own sum: it would take another amount of each.
    pub credit_minor: i64,
    /// Left for a bank.
    pub rest_minor: i64,
}

impl Split {
    /// `way`: that is chosen; None: it is paid later, or costs nothing.
    pub fn of(way: Option<&WayToPay>, uses_credit: bool, quote: &Quote) -> Self {
        match way {
            Some(way) => Self::by(way, uses_credit),
            None => Self { vouchers_minor: 0, credit_minor: 0, rest_minor: quote.total_minor },
        }
    }

    /// Where gift vouchers help to pay for a basket. None: they don't, or each payment method has
    /// a sum of its own.
    pub fn of_basket(ways: &[WayToPay]) -> Option<Self> {
        let way = ways.first().filter(|way| way.vouchers_minor > 0 && !sums_differ(ways));
        way.map(|way| Self::by(way, true))
    }

    fn by(way: &WayToPay, uses_credit: bool) -> Self {
        let credit_minor = if uses_credit { way.credit_minor } else { 0 };
        let rest_minor = way.before_credit_minor() - credit_minor;
        Self { vouchers_minor: way.vouchers_minor, credit_minor, rest_minor }
    }

    /// What the button names: what a bank is asked for; where nothing is left for one, what is
    /// taken of vouchers and credit.
    pub fn named_minor(self) -> i64 {
        match self.rest_minor {
            0 => self.vouchers_minor + self.credit_minor,
            rest_minor => rest_minor,
        }
    }
}

/// What gift vouchers and the buyer's credit pay, as lines below the sum.
pub fn paid_lines(locale: &Locale, split: Split, currency: Currency) -> Option<Html> {
    let parts = [
        (PaymentMethod::Voucher, split.vouchers_minor),
        (PaymentMethod::Credit, split.credit_minor),
    ];
    let paid: Vec<_> = parts.into_iter().filter(|(_, minor)| *minor > 0).collect();
    let line = |(payment_method, minor): &(PaymentMethod, i64)| {
        let amount = format!("−{}", money(locale, *minor, currency));
        view! {
            <div class="sum__line">
                <dt>{name(locale, *payment_method)}</dt>
                <dd class="sum__amount">{amount}</dd>
            </div>
        }
    };
    (!paid.is_empty()).then(|| {
        view! { <dl class="sum">{paid.iter().map(line).collect::<Html>()}</dl> }
    })
}

/// Of an order, what each gift voucher and credit have paid, as its mail names them.
pub fn paid_from(locale: &Locale, order: &OrderView) -> Option<Html> {
    let paid = order.payments.iter();
    let paid = paid.filter(|part| part.paid_at.is_some() && part.exchange.is_none());
    let lines = paid.filter_map(|part| {
        let name = match &part.voucher {
            Some(digits) => {
                let digits = [("digits", digits.as_str().into())];
                locale.text_with("mail-part-voucher", &digits)
            }
            None if part.is_credit => locale.text("mail-part-credit"),
            None => return None,
        };
        let amount = money(locale, part.amount_minor, order.quote.currency);
        Some(view! {
            <div class="sum__line">
                <dt>{name}</dt>
                <dd class="sum__amount">{amount}</dd>
            </div>
        })
    });
    let lines = lines.collect::<Html>();
    (!lines.is_empty()).then(|| view! { <dl class="sum">{lines}</dl> })
}

/// What is left when vouchers and credit have paid. None: all of it, or nothing, which other
/// sentences say.
pub fn left_words(locale: &Locale, split: Split, currency: Currency) -> Option<String> {
    let paid_minor = split.vouchers_minor + split.credit_minor;
    (paid_minor > 0 && split.rest_minor > 0).then(|| {
        let rest = money(locale, split.rest_minor, currency);
        locale.text_with("exchange-rest", &[("rest", rest.into())])
    })
}
