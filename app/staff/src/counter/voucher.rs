//! One gift voucher: what is left of it, what was paid with it, and how one that staff issued by
//! mistake ends.

use super::{
    done_at, text_field,
    vouchers::{last_day, state_words},
    wrong_notice,
};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
    },
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::{id::VoucherId, money::Money, people::actor::Action};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::vouchers::{
    Movement, REASON_CHARS_MAX, StaffVoucher, VoucherPageRefusal, staff_voucher, take_back_granted,
};
use ui::{
    error::Stop,
    field::{Field, field},
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
    },
};

pub async fn show(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, &id, None).await
}

pub async fn take_back(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::RefundOrder, "*")?;
    let voucher: VoucherId = id.parse().map_err(|_| Stop::NotFound)?;
    let (house, actor) = (&context.shop.house, context.actor());
    match take_back_granted(house, &actor, voucher, form.text("reason")).await.answered()? {
        Ok(()) => Ok(done_at(&context, &CounterRoute::Voucher(voucher), "unissued")),
        Err(refusal) => page(context, &id, Some(refusal)).await,
    }
}

async fn page(
    context: StaffContext,
    id: &str,
    refused: Option<VoucherPageRefusal>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::RefundOrder, "*")?;
    let id: VoucherId = id.parse().map_err(|_| Stop::NotFound)?;
    let house = &context.shop.house;
    let shown = match staff_voucher(house, &context.actor(), id).await.answered()? {
        Ok(shown) => shown,
        Err(_) => return Err(Stop::NotFound),
    };
    let time_zone = people::staff::time_zone(house).await?;
    let locale = context.locale.clone();
    let digits = shown.story.voucher.code.last_four().to_owned();
    let title = locale.text_with("voucher-part", &[("digits", digits.into())]);
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| refused.is_none());
    let main = move || {
        let wrong = refused.and_then(refusal_id);
        let wrong = wrong.map(|id| wrong_notice(locale.text(id)));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {facts(&locale, &shown, &time_zone)}
            </header>
            {wrong}
            {movements(&locale, &shown, &time_zone)}
            {shown.can_be_taken_back.then(|| take_back_form(&locale, id))}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Voucher(id));
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(refused.is_some())))
}

/// Why it isn't taken back.
fn refusal_id(refusal: VoucherPageRefusal) -> Option<&'static str> {
    match refusal {
        VoucherPageRefusal::Sold => Some("staff-voucher-sold"),
        VoucherPageRefusal::Used => Some("staff-voucher-used"),
        VoucherPageRefusal::Over => Some("staff-voucher-over"),
        VoucherPageRefusal::Unknown => None,
    }
}

/// Colleagues see the whole code of what they issued: they hand it over. Of one that was bought,
/// its buyer has the code.
fn facts(locale: &Locale, shown: &StaffVoucher, zone: &str) -> Html {
    let voucher = &shown.story.voucher;
    let money = |minor: i64| locale.money(Money::new(minor, voucher.currency));
    let sums = [
        ("balance", money(voucher.balance_minor).into()),
        ("value", money(voucher.value_minor).into()),
    ];
    let state = state_words(locale, voucher, shown.story.state);
    let until = last_day(locale, voucher, zone);
    let until = until.map(|day| {
        format!(" · {}", locale.text_with("voucher-valid-until", &[("day", day.into())]))
    });
    let from = match &shown.order_code {
        Some(code) => {
            let href = StaffRoute::Order(code.clone()).path(locale.language());
            let order = locale.text_with("voucher-own-bought", &[("code", code.as_str().into())]);
            view! { <p><a href=href>{order}</a></p> }
        }
        None => view! {
            <p>
                {locale.text("staff-voucher-by-house")} " · "
                <span class="desk-code">{voucher.code.to_string()}</span>
            </p>
        },
    };
    view! {
        <p>{state} " · " {locale.text_with("voucher-balance", &sums)} {until}</p>
        {from}
    }
}

fn movements(locale: &Locale, shown: &StaffVoucher, zone: &str) -> Html {
    let currency = shown.story.voucher.currency;
    let heads = ["staff-order-when", "staff-order-what", "staff-money-sum"];
    let heads = heads.map(|id| locale.text(id));
    let [when, what, sum] = &heads;
    let movements = shown.story.movements.iter().enumerate();
    let rows = movements.map(|(at, movement)| {
        let amount = locale.money(Money::new(movement.amount_minor, currency));
        view! {
            <tr role="row">
                {cell(when, "", Some(locale.date_plain(movement.at, zone)))}
                {cell(what, "", Some(cause(locale, movement, at == 0)))}
                {cell(sum, "desk-table__sum", Some(amount))}
            </tr>
        }
    });
    let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
    table.under("history", locale.text("voucher-own-history"))
}

/// The first movement is what the voucher began with.
fn cause(locale: &Locale, movement: &Movement, is_first: bool) -> String {
    let Some(code) = &movement.order_code else {
        let is_less = movement.amount_minor < 0;
        return locale.text(if is_less { "voucher-own-over" } else { "voucher-own-issued" });
    };
    let id = match movement.amount_minor {
        _ if is_first => "voucher-own-bought",
        minor if minor < 0 => "voucher-own-used",
        _ => "voucher-own-back",
    };
    locale.text_with(id, &[("code", code.as_str().into())])
}

fn take_back_form(locale: &Locale, id: VoucherId) -> Html {
    let reason = text_field("reason", locale.text("staff-refund-reason"), String::new(), None);
    let reason = Field { chars_max: REASON_CHARS_MAX, ..reason };
    let action = CounterTarget::TakeBackVoucher(id).path(locale.language());
    view! {
        <section class="flow desk-part" aria-labelledby="take-back">
            <h2 class="desk-section__title" id="take-back">
                {locale.text("staff-voucher-take-back")}
            </h2>
            <p>{locale.text("staff-voucher-take-back-text")}</p>
            <form class="flow desk-form" method="post" action=action>
                {field(reason)}
                <button class="button" type="submit">
                    {locale.text("staff-voucher-take-back")}
                </button>
            </form>
        </section>
    }
}
