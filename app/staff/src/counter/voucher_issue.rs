//! Staff issue a gift voucher in two steps: a form, then a page that says what it comes to, with
//! the button that issues it. The form has a key: sent twice, it issues one voucher.

use super::{day_field, done_at, text_field, typed_day};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    look::form::LookForm,
};
use axum::{Form, response::Response};
use domain::{money::Money, people::actor::Action, sales::voucher::value_max_minor};
use house::{
    Answered,
    locales::{Locale, start_of},
};
use jiff::{civil::Date, tz::TimeZone};
use markup::{Html, view};
use money::vouchers::{Grant, GrantRefusal, REASON_CHARS_MAX, grant_once};
use season::catalogue::{Catalogue, catalogue};
use std::sync::Arc;
use ui::{
    error::Stop,
    field::{Field, field, wrong_class},
    route::staff::{StaffRoute, counter::CounterRoute},
};

/// What was typed.
#[derive(Clone, Default)]
struct Typed {
    key: String,
    value: String,
    company: String,
    last_day: String,
    reason: String,
}

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq)]
enum Wrong {
    Value,
    /// It is in no steps that are paid.
    OddValue,
    Company,
    Day,
    /// The last day is over.
    Over,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let key = money::checkout::new_idempotency_key(&context.shop.house);
    form(context, Typed { key, ..Typed::default() }, None).await
}

pub async fn issue(context: StaffContext, Form(sent): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::RefundOrder, "*")?;
    let text = |name: &str| sent.text(name).to_owned();
    let typed = Typed {
        key: text("key"),
        value: text("value"),
        company: text("company"),
        last_day: text("last_day"),
        reason: text("reason"),
    };
    let house = &context.shop.house;
    let known = catalogue(house).await?;
    let wanted = match wanted(&known, &typed) {
        Ok(wanted) => wanted,
        Err(wrong) => return form(context, typed, Some(wrong)).await,
    };
    match sent.text("step") {
        "issue" => {}
        "change" => return form(context, typed, None).await,
        _ => return check(context, &known, typed, wanted).await,
    }
    let key = Some(typed.key.as_str()).filter(|key| !key.is_empty());
    match grant_once(house, &context.actor(), &wanted, key).await.answered()? {
        Ok(voucher) => Ok(done_at(&context, &CounterRoute::Voucher(voucher.id), "voucher")),
        Err(GrantRefusal::Value) => form(context, typed, Some(Wrong::Value)).await,
        Err(GrantRefusal::OddValue { .. }) => form(context, typed, Some(Wrong::OddValue)).await,
        Err(GrantRefusal::UnknownCompany) => form(context, typed, Some(Wrong::Company)).await,
        Err(GrantRefusal::Over) => form(context, typed, Some(Wrong::Over)).await,
    }
}

fn wanted(known: &Catalogue, typed: &Typed) -> Result<Grant, Wrong> {
    let value_minor = known.currency().typed(&typed.value).ok_or(Wrong::Value)?;
    if !(1..=value_max_minor(known.currency())).contains(&value_minor) {
        return Err(Wrong::Value);
    }
    if value_minor % known.currency().step_minor() != 0 {
        return Err(Wrong::OddValue);
    }
    let company = Some(typed.company.clone()).filter(|key| !key.is_empty());
    let reason = typed.reason.trim().chars().take(REASON_CHARS_MAX).collect();
    let last_day = typed_day(&typed.last_day).map_err(|()| Wrong::Day)?;
    Ok(Grant { value_minor, company, last_day, reason })
}

async fn form(context: StaffContext, typed: Typed, wrong: Option<Wrong>) -> Result<Response, Stop> {
    context.actor().permit(Action::RefundOrder, "*")?;
    let known = catalogue(&context.shop.house).await?;
    let locale = context.locale.clone();
    let main = move || {
        let of = |which: Wrong| wrong == Some(which);
        let most = value_max_minor(known.currency());
        let most = locale.money(Money::new(most, known.currency()));
        let most = [("most", most.into())];
        let step = locale.money(Money::new(known.currency().step_minor(), known.currency()));
        let no_value = match wrong {
            Some(Wrong::Value) => Some(locale.text_with("staff-voucher-wrong-value", &most)),
            Some(Wrong::OddValue) => {
                Some(locale.text_with("staff-voucher-wrong-step", &[("step", step.into())]))
            }
            None | Some(Wrong::Company | Wrong::Day | Wrong::Over) => None,
        };
        let no_day = match wrong {
            Some(Wrong::Day) => Some(locale.text("staff-voucher-wrong-day")),
            Some(Wrong::Over) => Some(locale.text("staff-voucher-wrong-over")),
            None | Some(Wrong::Value | Wrong::OddValue | Wrong::Company) => None,
        };
        let value =
            text_field("value", locale.text("staff-vouchers-value"), typed.value.clone(), no_value);
        let value = Field { hint: Some(locale.text("staff-voucher-value-hint")), ..value };
        let last_day = locale.text("staff-voucher-last-day");
        let last_day = day_field("last_day", last_day, typed.last_day.clone(), no_day);
        let last_day = Field { hint: Some(locale.text("staff-voucher-last-day-hint")), ..last_day };
        let reason = locale.text("staff-refund-reason");
        let reason = text_field("reason", reason, typed.reason.clone(), None);
        let reason = Field { chars_max: REASON_CHARS_MAX, ..reason };
        view! {
            {head(&locale)}
            <form class="flow desk-form" method="post" action=own_path(&locale) novalidate>
                <input type="hidden" name="key" value=typed.key.clone()/>
                {field(value)}
                {companies(&locale, &known, &typed.company, of(Wrong::Company))}
                {field(last_day)}
                {field(reason)}
                <button class="button" type="submit" name="step" value="check">
                    {locale.text("staff-voucher-check")}
                </button>
            </form>
        }
    };
    let page = page(&context, main);
    Ok(staff_page(&context, page.refused_if(wrong.is_some())))
}

/// Who owes its value; nothing to choose where one company sells.
fn companies(locale: &Locale, known: &Catalogue, chosen: &str, is_wrong: bool) -> Option<Html> {
    let mut keys: Vec<&String> = known.rules.companies.keys().collect();
    keys.sort();
    if keys.len() < 2 {
        return None;
    }
    let options = keys.into_iter().map(|key| {
        let name = known.company_name(key).unwrap_or(key).to_owned();
        let is_chosen = key == chosen;
        view! { <option value=key.clone() selected=is_chosen>{name}</option> }
    });
    let error = is_wrong.then(|| {
        let words = locale.text("staff-voucher-wrong-company");
        view! { <p class="field__error" id="company-error">{words}</p> }
    });
    Some(view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for="company">{locale.text("staff-voucher-company")}</label>
            <select class="field__input" id="company" name="company">
                <option value="">{locale.text("staff-voucher-company-usual")}</option>
                {options.collect::<Html>()}
            </select>
            {error}
        </div>
    })
}

/// What it comes to, then the button.
async fn check(
    context: StaffContext,
    known: &Arc<Catalogue>,
    typed: Typed,
    wanted: Grant,
) -> Result<Response, Stop> {
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let locale = context.locale.clone();
    let sum = locale.money(Money::new(wanted.value_minor, known.currency()));
    let company = wanted.company.as_deref();
    let company = company.map(|key| known.company_name(key).unwrap_or(key).to_owned());
    let last = wanted.last_day.map(|day| day_words(&locale, day, &time_zone)).transpose()?;
    let main = move || {
        let sums = [("sum", sum.into())];
        let last = last.map(|day| {
            let words = locale.text_with("voucher-valid-until", &[("day", day.into())]);
            view! { <p>{words}</p> }
        });
        let fields = [
            ("key", typed.key),
            ("value", typed.value),
            ("company", typed.company),
            ("last_day", typed.last_day),
            ("reason", typed.reason.clone()),
        ];
        let fields = fields.map(|(name, value)| {
            view! { <input type="hidden" name=name value=value/> }
        });
        let reason = (!typed.reason.trim().is_empty()).then(|| view! { <p>{typed.reason}</p> });
        view! {
            {head(&locale)}
            <form class="flow desk-form" method="post" action=own_path(&locale)>
                {fields}
                <p>{locale.text_with("staff-voucher-check-text", &sums)}</p>
                {company.map(|name| view! { <p>{name}</p> })}
                {last}
                {reason}
                <p class="desk-actions">
                    <button class="button" type="submit" name="step" value="issue">
                        {locale.text_with("staff-voucher-issue", &sums)}
                    </button>
                    <button class="button button--plain" type="submit" name="step" value="change">
                        {locale.text("staff-back")}
                    </button>
                </p>
            </form>
        }
    };
    let page = page(&context, main);
    Ok(staff_page(&context, page))
}

fn day_words(locale: &Locale, day: Date, time_zone: &str) -> Result<String, Stop> {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    Ok(locale.date_plain(start_of(day, &zone)?, time_zone))
}

fn page(context: &StaffContext, main: impl FnOnce() -> Html + Send + 'static) -> StaffPage {
    let title = context.locale.text("staff-voucher-new");
    let route = StaffRoute::Counter(CounterRoute::NewVoucher);
    StaffPage::new(route, title, "page page--narrow", main)
}

fn head(locale: &Locale) -> Html {
    view! {
        <header class="page__head">
            <h1>{locale.text("staff-voucher-new")}</h1>
            <p class="lede">{locale.text("staff-voucher-new-text")}</p>
        </header>
    }
}

fn own_path(locale: &Locale) -> String {
    CounterRoute::NewVoucher.path(locale.language())
}
