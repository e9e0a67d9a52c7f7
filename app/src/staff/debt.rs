//! What the house owes to an order's shopper, since a bank refused to give it back: staff pay it
//! another way and say how, on the order's page.

use super::{
    desk::Desk,
    field::{StaffField, staff_field},
    orders,
    route::{StaffRoute, StaffTarget},
    shell::not_permitted,
};
use crate::error::Stop;
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use house::{
    Failure,
    locales::Locale,
    payments::{Debt, HOW_CHARS_MAX, SettleRefusal},
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    how: String,
    shown: String,
}

/// What was typed, and why nothing was done.
pub struct Wrong {
    how: String,
    refusal: SettleRefusal,
}

pub async fn settle(
    desk: Desk,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    let said = (typed.how.as_str(), typed.shown.as_str());
    let refusal = match desk.shop.house.settle_debt(&desk.actor(), &code, said).await {
        Ok(_) => {
            let order = StaffRoute::Order(code).path(desk.language());
            return Ok(Redirect::to(&format!("{order}?done=settled")).into_response());
        }
        Err(Failure::Refused(SettleRefusal::NotPermitted)) => return Ok(not_permitted(&desk)),
        Err(Failure::Refused(refusal)) => refusal,
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let wrong = Wrong { how: typed.how, refusal };
    orders::order(desk, &code, Some(orders::Wrong::Debt(wrong))).await
}

/// None: nothing is owed, and nothing was said of it.
pub fn section(
    locale: &Locale,
    code: &str,
    debt: Option<Debt>,
    wrong: Option<Wrong>,
) -> Option<AnyView> {
    let Some(debt) = debt else {
        let words = wrong.map(|_| locale.text("staff-debt-none"))?;
        let notice = view! {
            <div class="notice notice--error" role="alert"><p>{words}</p></div>
        };
        return Some(notice.into_any());
    };
    let sum = [("sum", locale.money(debt.amount).into())];
    let most = [("most", i64::try_from(HOW_CHARS_MAX).unwrap_or(i64::MAX).into())];
    let (how, error) = match wrong {
        None => (String::new(), None),
        Some(wrong) => {
            let words = match wrong.refusal {
                SettleRefusal::HowMissing => locale.text("staff-debt-how-missing"),
                SettleRefusal::HowTooLong => locale.text_with("staff-debt-how-long", &most),
                SettleRefusal::UnknownOrder
                | SettleRefusal::NotPermitted
                | SettleRefusal::NothingOwed
                | SettleRefusal::Changed => locale.text_with("staff-debt-changed", &sum),
            };
            (wrong.how, Some(words))
        }
    };
    let field = StaffField {
        id: "how",
        kind: "text",
        autocomplete: "off",
        label: locale.text("staff-debt-how"),
        value: how,
        hint: Some(locale.text_with("staff-debt-how-hint", &most)),
        error,
        ..StaffField::default()
    };
    let section = view! {
        <section class="flow desk-part" aria-labelledby="debt">
            <h2 class="desk-section__title" id="debt">
                {locale.text_with("staff-debt-title", &sum)}
            </h2>
            <p>{locale.text("staff-debt-text")}</p>
            <form
                class="flow desk-form"
                method="post"
                action=StaffTarget::SettleDebt(code.to_owned()).path(locale.language())
            >
                <input type="hidden" name="shown" value=debt.mark()/>
                {staff_field(field)}
                <button class="button" type="submit">
                    {locale.text_with("staff-debt-do", &sum)}
                </button>
            </form>
        </section>
    };
    Some(section.into_any())
}
