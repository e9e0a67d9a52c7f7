//! What an order's shopper owes to the house since a chargeback was lost: they pay it another way
//! or in cash, or colleagues write it off, on the order's page.

use crate::{
    frame::{context::StaffContext, field::staff_field},
    orders::{
        self,
        debt::{ReasonField, done, nothing_owed, reason_field},
        refund_form::choices,
    },
};
use axum::{Form, extract::Path, response::Response};
use house::locales::Locale;
use markup::{Html, view};
use money::payments::{Debt, OwedEnd, SettleRefusal};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffTarget;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    end: String,
    why: String,
    shown: String,
}

/// What was typed, and why nothing was done.
pub struct Wrong {
    end: OwedEnd,
    why: String,
    refusal: SettleRefusal,
}

impl Wrong {
    pub fn is_of_till(&self) -> bool {
        matches!(self.refusal, SettleRefusal::Till(_))
    }
}

pub async fn end(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    let ends = [OwedEnd::WrittenOff, OwedEnd::PaidInCash];
    let end = ends.into_iter().find(|end| name_of(*end) == typed.end).unwrap_or(OwedEnd::Paid);
    let (house, actor) = (&context.shop.house, context.actor());
    let answer =
        money::payments::end_owed(house, &actor, &code, end, &typed.why, &typed.shown).await;
    match done(&context, &code, answer, "owed-ended")? {
        Ok(response) => Ok(response),
        Err(refusal) => {
            let wrong = Wrong { end, why: typed.why, refusal };
            orders::order(context, &code, Some(orders::Wrong::Owed(wrong))).await
        }
    }
}

/// In a form.
fn name_of(end: OwedEnd) -> &'static str {
    match end {
        OwedEnd::Paid => "paid",
        OwedEnd::PaidInCash => "cash",
        OwedEnd::WrittenOff => "written-off",
    }
}

/// None: nothing is owed, and nothing was said of it.
pub fn section(
    locale: &Locale,
    code: &str,
    owed: Option<Debt>,
    wrong: Option<Wrong>,
) -> Option<Html> {
    let Some(owed) = owed else {
        return wrong.map(|_| nothing_owed(locale, "staff-owed-none"));
    };
    let sum = [("sum", locale.money(owed.amount).into())];
    let chosen = wrong.as_ref().map_or(OwedEnd::Paid, |wrong| wrong.end);
    let all = [
        (OwedEnd::Paid, "staff-owed-paid"),
        (OwedEnd::PaidInCash, "staff-owed-cash"),
        (OwedEnd::WrittenOff, "staff-owed-written-off"),
    ];
    let all = all.map(|(end, words)| (name_of(end), words));
    let ends = choices(locale, "end", "staff-owed-end", all, name_of(chosen));
    let field = reason_field(
        locale,
        ReasonField {
            id: "why",
            label: "staff-owed-why",
            missing: "staff-owed-why-missing",
            changed: "staff-owed-changed",
            debt: owed,
            wrong: wrong.map(|wrong| (wrong.why, wrong.refusal)),
        },
    );
    let section = view! {
        <section class="flow desk-part" aria-labelledby="owed">
            <h2 class="desk-section__title" id="owed">
                {locale.text_with("staff-owed-title", &sum)}
            </h2>
            <p>{locale.text("staff-owed-text")}</p>
            <form
                class="flow desk-form"
                method="post"
                action=StaffTarget::EndOwed(code.to_owned()).path(locale.language())
            >
                <input type="hidden" name="shown" value=owed.mark()/>
                {ends}
                {staff_field(field)}
                <button class="button" type="submit">
                    {locale.text_with("staff-owed-do", &sum)}
                </button>
            </form>
        </section>
    };
    Some(section)
}
