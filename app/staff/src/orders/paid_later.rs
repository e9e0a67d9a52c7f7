//! What is paid later of an order: staff record what came in, and what a bank sent back, on the
//! order's page.

use crate::{
    frame::{
        context::StaffContext,
        field::{StaffField, staff_field},
        words::{action, stored_day},
    },
    orders,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::ReceivableId,
    money::Currency,
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::Action,
    sales::till::CashRefusal,
};
use house::{Answered, Failure, locales::Locale};
use markup::{Html, view};
use money::{
    receivables::{OwedLine, PaidLine, Returning, Settling, returned, settle},
    tills::cash_words,
};
use serde::Deserialize;
use ui::{
    error::Stop,
    route::staff::{StaffRoute, StaffTarget},
};

const RETURN: &str = "return";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    deed: String,
    receivable: String,
    amount: String,
    on: String,
    by: String,
    reason: String,
}

/// What was typed, and why nothing was done.
pub struct Wrong {
    typed: Typed,
    refusal: ReceivableRefusal,
}

impl Wrong {
    pub fn is_of_till(&self) -> bool {
        matches!(self.refusal, ReceivableRefusal::Till(_))
    }
}

impl Typed {
    fn receivable(&self) -> Result<ReceivableId, ReceivableRefusal> {
        self.receivable.parse().map_err(|_| ReceivableRefusal::UnknownReceivable)
    }

    fn settling(&self, currency: Currency) -> Result<Settling, ReceivableRefusal> {
        Ok(Settling {
            receivable: self.receivable()?,
            minor: currency.typed(&self.amount).ok_or(ReceivableRefusal::BadAmount)?,
            on: self.on.trim().parse().map_err(|_| ReceivableRefusal::BadDay)?,
            by: PaidBy::TOLD
                .into_iter()
                .find(|by| by.as_str() == self.by)
                .ok_or(ReceivableRefusal::UnknownReceivable)?,
            reference: None,
        })
    }
}

pub async fn book(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    let actor = context.actor();
    actor.permit(Action::Settle, "*")?;
    let house = &context.shop.house;
    let done = if typed.deed == RETURN {
        let wanted = Returning { reason: typed.reason.clone(), ..Returning::default() };
        match typed.receivable() {
            Ok(id) => returned(house, &actor, id, &wanted).await.map(drop),
            Err(refusal) => Err(Failure::Refused(refusal)),
        }
    } else {
        match typed.settling(season::catalogue::currency(house)) {
            Ok(wanted) => settle(house, &actor, &wanted).await.map(drop),
            Err(refusal) => Err(Failure::Refused(refusal)),
        }
    };
    match done.answered()? {
        Ok(()) => {
            let order = StaffRoute::Order(code).path(context.language());
            Ok(Redirect::to(&format!("{order}?done=paid-later")).into_response())
        }
        Err(refusal) => {
            let wrong = orders::Wrong::PaidLater(Wrong { typed, refusal });
            orders::order(context, &code, Some(wrong)).await
        }
    }
}

/// None: nothing of the order is paid later.
pub fn section(
    locale: &Locale,
    code: &str,
    lines: &[OwedLine],
    time_zone: &str,
    wrong: Option<Wrong>,
) -> Option<Html> {
    if lines.is_empty() {
        return None;
    }
    let (typed, refusal) = wrong.map(|wrong| (wrong.typed, wrong.refusal)).unzip();
    let typed = typed.unwrap_or_default();
    let is_back = typed.deed == RETURN;
    let error = refusal.map(|refusal| match refusal {
        ReceivableRefusal::Till(CashRefusal::NoTill) if !is_back => {
            let right = [("right", action(locale, Action::Settle).into())];
            locale.text_with("staff-later-no-till", &right)
        }
        refusal => words(locale, refusal),
    });
    let desk = Desk { locale, lines, time_zone, typed, error };
    let action = StaffTarget::PaidLater(code.to_owned()).path(locale.language());
    Some(view! {
        <section class="flow desk-part" aria-labelledby="paid-later">
            <h2 class="desk-section__title" id="paid-later">{locale.text("staff-later-title")}</h2>
            <ul>{desk.lines()}</ul>
            <form class="flow desk-form" method="post" action=action.clone()>
                {desk.settling()}
            </form>
            <form class="flow desk-form" method="post" action=action>
                {desk.returning()}
            </form>
        </section>
    })
}

/// What the section shows.
struct Desk<'a> {
    locale: &'a Locale,
    lines: &'a [OwedLine],
    time_zone: &'a str,
    typed: Typed,
    /// Of the form that was sent.
    error: Option<String>,
}

impl Desk<'_> {
    fn lines(&self) -> Html {
        let lines = self.lines.iter().map(|line| {
            let paid = line.paid.iter().map(|paid| {
                view! { <li>{self.payment(paid)}</li> }
            });
            let paid = paid.collect::<Html>();
            let paid = (!line.paid.is_empty()).then(|| view! { <ul>{paid}</ul> });
            view! { <li>{self.due(line)} {paid}</li> }
        });
        lines.collect()
    }

    fn due(&self, line: &OwedLine) -> String {
        let args = [
            ("amount", self.locale.money(line.amount).into()),
            ("date", self.locale.date_plain(line.due_at, self.time_zone).into()),
            ("open", self.locale.money(line.open).into()),
        ];
        self.locale.text_with("staff-later-line", &args)
    }

    fn payment(&self, paid: &PaidLine) -> String {
        let by = self.locale.text(by_words(paid.by));
        let amount = self.locale.money(paid.amount);
        let on = stored_day(self.locale, &paid.on);
        let args = [("amount", amount.into()), ("on", on.into()), ("by", by.into())];
        let id = match (paid.returned_at, paid.by) {
            (None, _) => "staff-later-payment",
            (Some(_), PaidBy::Cash) => "staff-later-payment-given-back",
            (Some(_), _) => "staff-later-payment-returned",
        };
        self.locale.text_with(id, &args)
    }

    fn settling(&self) -> Html {
        let locale = self.locale;
        let is_own = self.typed.deed != RETURN;
        let typed = |value: &String| if is_own { value.clone() } else { String::new() };
        let ways = PaidBy::TOLD.map(|by| {
            let is_chosen = by.as_str() == self.typed.by;
            view! {
                <option value=by.as_str() selected=is_chosen>{locale.text(by_words(by))}</option>
            }
        });
        let amount = StaffField {
            id: "amount",
            kind: "text",
            autocomplete: "off",
            label: locale.text("staff-later-amount"),
            value: typed(&self.typed.amount),
            hint: Some(locale.text("staff-later-amount-hint")),
            error: self.error.clone().filter(|_| is_own),
            ..StaffField::default()
        };
        let on = StaffField {
            id: "on",
            kind: "date",
            autocomplete: "off",
            label: locale.text("staff-later-on"),
            value: typed(&self.typed.on),
            ..StaffField::default()
        };
        view! {
            {self.which("settled")}
            {staff_field(amount)}
            {staff_field(on)}
            <div class="field">
                <label class="field__label" for="by">{locale.text("staff-later-by")}</label>
                <p class="field__hint" id="by-hint">{locale.text("staff-later-by-hint")}</p>
                <select class="field__input" id="by" name="by" aria-describedby="by-hint">
                    {ways}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("staff-later-do")}</button>
        }
    }

    fn returning(&self) -> Html {
        let locale = self.locale;
        let is_own = self.typed.deed == RETURN;
        let reason = StaffField {
            id: "reason",
            kind: "text",
            autocomplete: "off",
            label: locale.text("staff-later-reason"),
            value: if is_own { self.typed.reason.clone() } else { String::new() },
            hint: Some(locale.text("staff-later-reason-hint")),
            error: self.error.clone().filter(|_| is_own),
            ..StaffField::default()
        };
        view! {
            <input type="hidden" name="deed" value=RETURN/>
            {self.which("returned")}
            {staff_field(reason)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-later-return")}
            </button>
        }
    }

    /// Which of the amounts, in a form.
    fn which(&self, id: &'static str) -> Html {
        let options = self.lines.iter().map(|line| {
            let value = line.receivable.to_string();
            let is_chosen = value == self.typed.receivable;
            view! { <option value=value selected=is_chosen>{self.due(line)}</option> }
        });
        view! {
            <div class="field">
                <label class="field__label" for=id>{self.locale.text("staff-later-which")}</label>
                <select class="field__input" id=id name="receivable">
                    {options.collect::<Html>()}
                </select>
            </div>
        }
    }
}

pub(crate) fn by_words(by: PaidBy) -> &'static str {
    match by {
        PaidBy::Transfer => "staff-later-by-transfer",
        PaidBy::Debit => "staff-later-by-debit",
        PaidBy::Card => "staff-later-by-card",
        PaidBy::Cash => "staff-later-by-cash",
        PaidBy::Credit => "staff-later-by-credit",
    }
}

fn words(locale: &Locale, refusal: ReceivableRefusal) -> String {
    locale.text(match refusal {
        ReceivableRefusal::UnknownReceivable => "staff-later-unknown",
        ReceivableRefusal::BadAmount => "staff-later-bad-amount",
        ReceivableRefusal::BadDay => "staff-later-bad-day",
        ReceivableRefusal::OtherSettlement | ReceivableRefusal::BadReference => "staff-later-other",
        ReceivableRefusal::BadReason => "staff-later-bad-reason",
        ReceivableRefusal::NotSettled => "staff-later-not-paid",
        ReceivableRefusal::Till(why) => return cash_words(locale, why),
    })
}
