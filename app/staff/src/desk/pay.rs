//! The money was taken: the sale becomes an order, or the page says why it doesn't.

pub(super) mod otherwise;
pub(super) mod terminal;
pub(super) mod unfinished;

use super::{CARD, SalePart, Sent, Wrong, asks_of_voucher, sale, sale_id, served, words};
use crate::{frame::context::StaffContext, look::form::LookForm};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId,
    money::{Currency, Money},
    order::{FieldRefusal, PlaceRefusal, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::Actor,
};
use house::{Answered, locales::Locale};
use money::checkout::{
    CounterRefusal, CounterSale,
    parts::{Part, PartsRefusal, voucher_left},
    sell,
};
use season::catalogue;
use ui::{error::Stop, refusal, route::staff::desk::DeskRoute};

pub async fn pay(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    // Pressed twice, the second time leads to what the first one sold.
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    if let Some(name) = form.text("way").strip_prefix(CARD) {
        let name = name.to_owned();
        return terminal::begin(context, seller, form, name).await;
    }
    if asks_of_voucher(&form) {
        return voucher(context, seller, form).await;
    }
    let house = &context.shop.house;
    let currency = catalogue::catalogue(house).await?.currency();
    let order = order(&context, &form)?;
    let total_minor = due_minor(&order);
    let due = Due { locale: &context.locale, form: &form, total_minor, currency };
    let taken = match due.taken() {
        Ok(taken) => taken,
        Err(wrong) => {
            let sent = Sent { form, wrong: Some(wrong) };
            return sale::page(context, seller, sent).await;
        }
    };
    let given_minor = taken.given_minor;
    let counter_sale = CounterSale { order, parts: taken.parts };
    match sell(house, &seller, &counter_sale).await.answered()? {
        Ok(_) => Ok(done(&context, sale, given_minor)),
        Err(why) => {
            let wrong = Some(refused(&context.locale, why, currency));
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

/// The page comes back with a button for what the voucher pays.
async fn voucher(context: StaffContext, seller: Actor, form: LookForm) -> Result<Response, Stop> {
    let left = voucher_left(&context.shop.house, &seller, form.text("voucher")).await;
    let wrong = left.answered()?.err().map(|why| Wrong {
        part: SalePart::Voucher,
        words: PartsRefusal::Voucher(why).words(&context.locale),
    });
    sale::page(context, seller, Sent { form, wrong }).await
}

/// What the form says of the order.
fn order(context: &StaffContext, form: &LookForm) -> Result<PlaceRequest, Stop> {
    let exchange = Some(form.text("exchange")).filter(|minor| !minor.is_empty());
    let exchange = exchange.map(str::parse::<i64>).transpose();
    Ok(PlaceRequest {
        idempotency_key: form.text("key").to_owned(),
        family_name: form.text("name").to_owned(),
        email: form.text("email").to_owned(),
        language: context.language().to_owned(),
        total_shown_minor: form.text("total").parse().map_err(|_| Stop::BadForm)?,
        shown: form.text("shown").to_owned(),
        exchange_shown_minor: exchange.map_err(|_| Stop::BadForm)?,
        ..PlaceRequest::default()
    })
}

/// What is to be paid in money: all that tickets don't pay which are exchanged for it.
fn due_minor(order: &PlaceRequest) -> i64 {
    order.total_shown_minor.saturating_sub(order.exchange_shown_minor.unwrap_or_default())
}

/// `given_minor`: the cash that was handed over, where it is known.
fn done(context: &StaffContext, sale: SessionId, given_minor: Option<i64>) -> Response {
    let page = DeskRoute::Done(sale).path(context.language());
    let given = given_minor.map(|minor| format!("?given={minor}")).unwrap_or_default();
    Redirect::to(&format!("{page}{given}")).into_response()
}

/// What is to be taken, and what the form says of it.
struct Due<'a> {
    locale: &'a Locale,
    form: &'a LookForm,
    total_minor: i64,
    currency: Currency,
}

/// What was taken.
#[derive(Debug)]
struct Taken {
    parts: Vec<Part>,
    given_minor: Option<i64>,
}

/// What a terminal is to take, and the cash that was handed over for the rest.
struct CardDue {
    amount_minor: i64,
    given_minor: Option<i64>,
}

impl Due<'_> {
    fn taken(&self) -> Result<Taken, Wrong> {
        if self.total_minor <= 0 {
            return Ok(Taken { parts: Vec::new(), given_minor: None });
        }
        let total_minor = self.total_minor;
        let way = self.way()?;
        if let Ok(given_minor) = self.form.text("note").parse::<i64>() {
            return self.cash(total_minor, Some(given_minor));
        }
        match way {
            "credit" => self.owed(PaymentMethod::Credit, "credit", ""),
            "by_voucher" => {
                self.owed(PaymentMethod::Voucher, "voucher_minor", self.form.text("voucher"))
            }
            "terminal" => {
                let parts = vec![self.by_terminal(total_minor)];
                Ok(Taken { parts, given_minor: None })
            }
            "both" => {
                let by_card = self.by_card_minor()?;
                let mut taken = self.cash(total_minor - by_card, self.given_minor()?)?;
                taken.parts.insert(0, self.by_terminal(by_card));
                Ok(taken)
            }
            "cash" => self.cash(total_minor, self.given_minor()?),
            _ => Err(self.wrong(SalePart::Money, "staff-desk-which-way")),
        }
    }

    /// The way that was pressed, where nothing is typed for another one. Enter in a field means
    /// the way for which something is typed: nothing at all is exact cash, unless a buyer is typed,
    /// whose fields Enter may have left.
    fn way(&self) -> Result<&'static str, Wrong> {
        let is_typed = |name: &str| !self.form.text(name).trim().is_empty();
        let (given, slip, by_card) = (is_typed("given"), is_typed("slip"), is_typed("by_card"));
        let buyer = is_typed("name") || is_typed("email");
        let way = match self.form.text("way") {
            "by_voucher" => (!by_card).then_some("by_voucher"),
            "enter" if is_typed("voucher") => (!by_card).then_some("by_voucher"),
            _ if is_typed("voucher") => None,
            // The button names what it takes of it.
            "credit" => (!slip && !by_card).then_some("credit"),
            "both" => Some("both"),
            "terminal" => (!by_card).then_some("terminal"),
            "enter" => match (given, slip, by_card) {
                (_, _, true) => Some("both"),
                (false, true, false) => Some("terminal"),
                (true, false, false) => Some("cash"),
                (false, false, false) => (!buyer).then_some("cash"),
                (true, true, false) => None,
            },
            // A note of money names no way.
            "" | "cash" => (!slip && !by_card).then_some("cash"),
            _ => None,
        };
        way.ok_or_else(|| self.wrong(SalePart::Money, "staff-desk-which-way"))
    }

    /// What a terminal is asked for: all, or the sum that is typed, with the rest in cash.
    fn by_card(&self) -> Result<CardDue, Wrong> {
        let is_typed = |name: &str| !self.form.text(name).trim().is_empty();
        let is_other = is_typed("slip") || is_typed("voucher");
        match (is_other, is_typed("by_card"), is_typed("given")) {
            (true, _, _) | (false, false, true) => {
                Err(self.wrong(SalePart::Money, "staff-desk-which-way"))
            }
            (false, false, false) => {
                Ok(CardDue { amount_minor: self.total_minor, given_minor: None })
            }
            (false, true, _) => {
                let amount_minor = self.by_card_minor()?;
                let cash = self.cash(self.total_minor - amount_minor, self.given_minor()?)?;
                Ok(CardDue { amount_minor, given_minor: cash.given_minor })
            }
        }
    }

    fn wrong(&self, part: SalePart, words: &str) -> Wrong {
        Wrong { part, words: self.locale.text(words) }
    }

    fn by_terminal(&self, amount_minor: i64) -> Part {
        let reference = self.form.text("slip").to_owned();
        Part { payment_method: PaymentMethod::Terminal, amount_minor, reference }
    }

    /// None: nobody typed it, so it was exact.
    fn given_minor(&self) -> Result<Option<i64>, Wrong> {
        match self.form.text("given").trim() {
            "" => Ok(None),
            typed => {
                let minor = self.currency.typed(typed);
                let wrong = || self.wrong(SalePart::Given, "staff-desk-wrong-sum");
                minor.map(Some).ok_or_else(wrong)
            }
        }
    }

    fn cash(&self, amount_minor: i64, given_minor: Option<i64>) -> Result<Taken, Wrong> {
        let missing_minor = given_minor.map_or(0, |given| amount_minor - given);
        if missing_minor > 0 {
            let sum = self.locale.money(Money::new(missing_minor, self.currency));
            let words = self.locale.text_with("staff-desk-given-short", &[("sum", sum.into())]);
            return Err(Wrong { part: SalePart::Given, words });
        }
        let (payment_method, reference) = (PaymentMethod::Cash, String::new());
        Ok(Taken { parts: vec![Part { payment_method, amount_minor, reference }], given_minor })
    }

    /// So much of what the house owes, a customer's credit or a voucher, as the page said in this
    /// field. The rest is cash, or paid at the terminal whose slip is typed.
    fn owed(
        &self,
        payment_method: PaymentMethod,
        field: &str,
        reference: &str,
    ) -> Result<Taken, Wrong> {
        let amount_minor = self.form.text(field).parse::<i64>().unwrap_or_default();
        if !(1..=self.total_minor).contains(&amount_minor) {
            return Err(self.wrong(SalePart::Money, "staff-desk-which-way"));
        }
        let rest_minor = self.total_minor - amount_minor;
        let mut taken = match (rest_minor, self.form.text("slip").trim()) {
            (0, _) => Taken { parts: Vec::new(), given_minor: None },
            (_, "") => self.cash(rest_minor, self.given_minor()?)?,
            _ => Taken { parts: vec![self.by_terminal(rest_minor)], given_minor: None },
        };
        let reference = reference.to_owned();
        taken.parts.insert(0, Part { payment_method, amount_minor, reference });
        Ok(taken)
    }

    /// A part of the sum: more than nothing, less than all.
    fn by_card_minor(&self) -> Result<i64, Wrong> {
        let typed = self.currency.typed(self.form.text("by_card"));
        let wrong = || self.wrong(SalePart::ByCard, "staff-desk-by-card-wrong");
        typed.filter(|minor| (1..self.total_minor).contains(minor)).ok_or_else(wrong)
    }
}

/// No refusal of a sale that is paid has a date.
const UTC: &str = "UTC";

/// Beside what it is about.
fn refused(locale: &Locale, why: CounterRefusal, currency: Currency) -> Wrong {
    let wrong = |part, words| Wrong { part, words };
    match why {
        CounterRefusal::Order(PlaceRefusal::Fields { fields, .. }) => {
            let field = fields.first().copied();
            match field {
                Some(field @ (FieldRefusal::EmailMissing | FieldRefusal::EmailWrong)) => {
                    wrong(SalePart::Email, refusal::field(locale, field))
                }
                Some(field) => wrong(SalePart::Name, refusal::field(locale, field)),
                None => wrong(SalePart::Money, locale.text("staff-desk-not-sold")),
            }
        }
        CounterRefusal::Order(PlaceRefusal::Exchange { why }) => {
            wrong(SalePart::Money, words::exchange(locale, why, UTC))
        }
        CounterRefusal::Order(why) => {
            let words = refusal::place(locale, &why, currency);
            wrong(SalePart::Money, words.unwrap_or_else(|| locale.text("staff-desk-not-sold")))
        }
        CounterRefusal::Money(why) => {
            let is_of_slip = matches!(why, PartsRefusal::SlipMissing | PartsRefusal::SlipUsed(_));
            let part = match why {
                _ if is_of_slip => SalePart::Slip,
                PartsRefusal::Till(_) => SalePart::Till,
                PartsRefusal::Voucher(_) | PartsRefusal::VoucherTooSmall(_) => SalePart::Voucher,
                _ => SalePart::Money,
            };
            wrong(part, why.words(locale))
        }
        // The form asks for no invoice, and names no key of a caller's own.
        CounterRefusal::Invoice(_) | CounterRefusal::KeyUsed => {
            wrong(SalePart::Money, locale.text("staff-desk-not-sold"))
        }
    }
}
