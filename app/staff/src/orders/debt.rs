//! What the house owes to an order's shopper, since a bank refused to give it back or they had paid
//! at a counter: staff pay it and say how, on the order's page.

use crate::{
    frame::{
        context::StaffContext,
        field::{StaffField, staff_field},
    },
    orders::{self, refund_form::choices},
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::money::Money;
use house::{Answered, Failure, locales::Locale};
use markup::{Html, view};
use money::{
    payments::{Debt, DebtKind, EnteredRefund, HOW_CHARS_MAX, SettleRefusal},
    tills::cash_words,
};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::{StaffRoute, StaffTarget};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    way: String,
    how: String,
    slip: String,
    shown: String,
}

/// How staff say that it was paid: by what had paid, as on its bank's pages or at the counter; in
/// cash, whatever had paid; or neither.
const AT_BANK: &str = "bank";
const IN_CASH: &str = "cash";
const OTHER_WAY: &str = "other";

/// What was typed, and why nothing was done.
pub struct Wrong {
    way: &'static str,
    how: String,
    slip: String,
    refusal: SettleRefusal,
}

impl Wrong {
    pub fn is_of_till(&self) -> bool {
        matches!(self.refusal, SettleRefusal::Till(_))
    }
}

pub async fn settle(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    let said = (typed.how.as_str(), typed.shown.as_str());
    let (house, actor) = (&context.shop.house, context.actor());
    let (way, answer) = match typed.way.as_str() {
        AT_BANK => {
            let entered = EnteredRefund { how: said.0, slip: &typed.slip, shown: said.1 };
            (AT_BANK, money::payments::enter_refund(house, &actor, &code, &entered).await)
        }
        IN_CASH => {
            let paid = money::payments::settle_debt_in_cash(house, &actor, &code, said.0, said.1);
            (IN_CASH, paid.await)
        }
        _ => {
            let paid = money::payments::settle_debt(house, &actor, &code, said.0, said.1);
            (OTHER_WAY, paid.await)
        }
    };
    match done(&context, &code, answer, "settled")? {
        Ok(response) => Ok(response),
        Err(refusal) => {
            let wrong = Wrong { way, how: typed.how, slip: typed.slip, refusal };
            orders::order(context, &code, Some(orders::Wrong::Debt(wrong))).await
        }
    }
}

/// None: nothing is owed, and nothing was said of it.
pub fn section(
    locale: &Locale,
    code: &str,
    debt: Option<(Debt, DebtKind)>,
    wrong: Option<Wrong>,
) -> Option<Html> {
    let Some((debt, kind)) = debt else {
        return wrong.map(|_| nothing_owed(locale, "staff-debt-none"));
    };
    let sum = [("sum", locale.money(debt.amount).into())];
    let (text, same_way) = words(kind);
    let at_counter = matches!(kind, DebtKind::AtCounter { .. });
    let usual = if at_counter { AT_BANK } else { OTHER_WAY };
    let chosen = wrong.as_ref().map_or(usual, |wrong| wrong.way);
    let other = (OTHER_WAY, "staff-debt-way-other");
    let (cash, same) = ((IN_CASH, "staff-debt-way-counter"), (AT_BANK, same_way));
    let title = "staff-debt-way";
    // Where all of it was cash, the same way is in cash, too.
    let is_all_cash = kind.paid_at_counter() == (true, false);
    let ways = match is_all_cash {
        true => choices(locale, "way", title, [other, same], chosen),
        false => choices(locale, "way", title, [other, cash, same], chosen),
    };
    let slip = slip_field(locale, kind, wrong.as_ref());
    let field = reason_field(
        locale,
        ReasonField {
            id: "how",
            label: "staff-debt-how",
            missing: "staff-debt-how-missing",
            changed: "staff-debt-changed",
            debt,
            wrong: wrong.map(|wrong| (wrong.how, wrong.refusal)),
        },
    );
    let section = view! {
        <section class="flow desk-part" aria-labelledby="debt">
            <h2 class="desk-section__title" id="debt">
                {locale.text_with("staff-debt-title", &sum)}
            </h2>
            <p>{locale.text(text)}</p>
            <form
                class="flow desk-form"
                method="post"
                action=StaffTarget::SettleDebt(code.to_owned()).path(locale.language())
            >
                <input type="hidden" name="shown" value=debt.mark()/>
                {ways}
                {slip.map(staff_field)}
                {staff_field(field)}
                <button class="button" type="submit">
                    {locale.text_with("staff-debt-do", &sum)}
                </button>
            </form>
        </section>
    };
    Some(section)
}

/// Of the terminal that pays back, if one may. None: none does.
fn slip_field(locale: &Locale, kind: DebtKind, wrong: Option<&Wrong>) -> Option<StaffField> {
    let error = wrong.and_then(|wrong| match wrong.refusal {
        SettleRefusal::SlipMissing => Some(locale.text("staff-refund-slip-missing")),
        SettleRefusal::SlipUsed(None) => Some(locale.text("staff-refund-slip-used")),
        SettleRefusal::SlipUsed(Some(code)) => {
            Some(locale.text_with("staff-refund-slip-of", &[("code", code.as_str().into())]))
        }
        SettleRefusal::UnknownOrder
        | SettleRefusal::NothingOwed
        | SettleRefusal::Changed
        | SettleRefusal::HowMissing
        | SettleRefusal::HowTooLong
        | SettleRefusal::Till(_) => None,
    });
    let (_, by_terminal) = kind.paid_at_counter();
    (by_terminal || error.is_some()).then(|| StaffField {
        id: "slip",
        kind: "text",
        autocomplete: "off",
        label: locale.text("staff-refund-slip"),
        value: wrong.map(|wrong| wrong.slip.clone()).unwrap_or_default(),
        hint: Some(locale.text("staff-refund-slip-hint")),
        error,
        ..StaffField::default()
    })
}

/// What to do about it, and what the way is called by which it had been paid.
fn words(kind: DebtKind) -> (&'static str, &'static str) {
    let text = match kind {
        DebtKind::Refused => "staff-debt-text",
        DebtKind::AnotherWay { .. } => "staff-debt-another-text",
        DebtKind::AtCounter { .. } => "staff-debt-counter-text",
    };
    let same_way = match kind.paid_at_counter() {
        (true, true) => "staff-debt-way-both",
        (false, true) => "staff-debt-way-terminal",
        (true, false) => "staff-debt-way-cash",
        (false, false) => "staff-debt-way-bank",
    };
    (text, same_way)
}

/// The answer to a form about a debt that is settled by now.
pub(crate) fn nothing_owed(locale: &Locale, message: &str) -> Html {
    let words = locale.text(message);
    view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
}

/// Where staff write how or why a debt ends: its messages, and what was refused.
pub(crate) struct ReasonField {
    pub id: &'static str,
    pub label: &'static str,
    pub missing: &'static str,
    pub changed: &'static str,
    pub debt: Debt,
    /// What was typed, and why nothing was done.
    pub wrong: Option<(String, SettleRefusal)>,
}

pub(crate) fn reason_field(locale: &Locale, field: ReasonField) -> StaffField {
    let most = [("most", i64::try_from(HOW_CHARS_MAX).unwrap_or(i64::MAX).into())];
    let (value, refusal) = field.wrong.unzip();
    let error = refusal.and_then(|refusal| match refusal {
        SettleRefusal::HowMissing => Some(locale.text(field.missing)),
        SettleRefusal::HowTooLong => Some(locale.text_with("staff-debt-how-long", &most)),
        SettleRefusal::Till(why) => Some(cash_words(locale, why)),
        SettleRefusal::UnknownOrder | SettleRefusal::NothingOwed | SettleRefusal::Changed => {
            let sum = [("sum", locale.money(field.debt.amount).into())];
            Some(locale.text_with(field.changed, &sum))
        }
        // Beside the slip's own field.
        SettleRefusal::SlipMissing | SettleRefusal::SlipUsed(_) => None,
    });
    StaffField {
        id: field.id,
        kind: "text",
        autocomplete: "off",
        label: locale.text(field.label),
        value: value.unwrap_or_default(),
        hint: Some(locale.text_with("staff-debt-how-hint", &most)),
        error,
        ..StaffField::default()
    }
}

/// Where a form about a debt leads: to the order when it is done, to the form again when it was
/// refused.
pub(crate) fn done(
    context: &StaffContext,
    code: &str,
    answer: Result<Money, Failure<SettleRefusal>>,
    said: &str,
) -> Result<Result<Response, SettleRefusal>, Stop> {
    match answer.answered()? {
        Ok(_) => {
            let order = StaffRoute::Order(code.to_owned()).path(context.language());
            Ok(Ok(Redirect::to(&format!("{order}?done={said}")).into_response()))
        }
        Err(refusal) => Ok(Err(refusal)),
    }
}
