//! Gift vouchers: a field for a code, and all of them, the newest first. Codes are money: the list
//! shows their last four digits.

use super::text_field;
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
    },
    look::form::LookForm,
    money::restored,
};
use axum::{
    Form,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::VoucherId,
    moment::Moment,
    money::Money,
    people::actor::Action,
    sales::voucher::{Voucher, VoucherState},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::vouchers::{self, SHOWN};
use serde::Deserialize;
use ui::{
    error::Stop,
    field::{Field, field},
    route::staff::{StaffRoute, counter::CounterRoute},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageQuery {
    /// The last voucher of the page before.
    before: String,
}

pub async fn show(context: StaffContext, Query(query): Query<PageQuery>) -> Result<Response, Stop> {
    page(context, query.before.parse().ok(), None).await
}

/// By its code, which stands in no address.
pub async fn find(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    match vouchers::find(house, &actor, form.text("code")).await.answered()? {
        Ok(id) => {
            let page = CounterRoute::Voucher(id).path(context.language());
            Ok(Redirect::to(&page).into_response())
        }
        Err(_) => page(context, None, Some(form.text("code").to_owned())).await,
    }
}

/// `unknown`: a code that no voucher has.
async fn page(
    context: StaffContext,
    before: Option<VoucherId>,
    unknown: Option<String>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::RefundOrder, "*")?;
    let house = &context.shop.house;
    let listed = vouchers::newest(house, &context.actor(), before).await?;
    let (now, time_zone) = (house.now(), people::staff::time_zone(house).await?);
    let waits = restored::link(&context).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-vouchers-title");
    let (heading, is_unknown) = (title.clone(), unknown.is_some());
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_unknown);
    let main = move || {
        let new = CounterRoute::NewVoucher.path(locale.language());
        let heads = HEADS.map(|id| locale.text(id));
        let shown = Shown { locale: &locale, heads: &heads, now, zone: &time_zone };
        let rows = listed.iter().map(|it| row(&shown, &it.voucher, it.order_code.as_deref()));
        let older = listed.last().filter(|_| listed.len() == SHOWN).map(|last| {
            let page = CounterRoute::Vouchers.path(locale.language());
            let href = format!("{page}?before={}", last.voucher.id);
            view! { <p><a href=href>{locale.text("staff-vouchers-older")}</a></p> }
        });
        let none = Some(locale.text("staff-vouchers-none"));
        let table = Table { heads: &heads, rows: rows.collect(), none, older };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-vouchers-lede")}</p>
                {waits}
                <p><a class="button button--quiet" href=new>{locale.text("staff-voucher-new")}</a></p>
            </header>
            {search(&locale, unknown)}
            {table.labelled(locale.text("staff-vouchers-title"))}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Vouchers);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_unknown)))
}

fn search(locale: &Locale, unknown: Option<String>) -> Html {
    let error = unknown.as_ref().map(|_| locale.text("refusal-voucher-unknown"));
    let code = text_field("code", locale.text("voucher-code"), unknown.unwrap_or_default(), error);
    let code = Field { hint: Some(locale.text("voucher-code-hint")), ..code };
    let action = CounterRoute::Vouchers.path(locale.language());
    view! {
        <form class="flow desk-form" method="post" action=action role="search" novalidate>
            {field(code)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-vouchers-find")}
            </button>
        </form>
    }
}

const HEADS: [&str; 6] = [
    "staff-vouchers-digits",
    "staff-vouchers-state",
    "staff-vouchers-left",
    "staff-vouchers-value",
    "staff-vouchers-issued",
    "staff-vouchers-until",
];

struct Shown<'a> {
    locale: &'a Locale,
    heads: &'a [String; 6],
    now: Moment,
    zone: &'a str,
}

fn row(shown: &Shown<'_>, voucher: &Voucher, order: Option<&str>) -> Html {
    let locale = shown.locale;
    let [_, state, left, value, issued, until] = shown.heads;
    let page = CounterRoute::Voucher(voucher.id).path(locale.language());
    let money = |minor: i64| locale.money(Money::new(minor, voucher.currency));
    let from = match order {
        Some(code) => locale.text_with("staff-vouchers-order", &[("code", code.into())]),
        None => locale.text("staff-vouchers-by-house"),
    };
    let day = locale.date_plain(voucher.issued_at, shown.zone);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=page>{voucher.code.last_four().to_owned()}</a>
            </th>
            {cell(state, "", Some(state_words(locale, voucher, voucher.state(shown.now))))}
            {cell(left, "desk-table__sum", Some(money(voucher.balance_minor)))}
            {cell(value, "desk-table__sum", Some(money(voucher.value_minor)))}
            {cell(issued, "", Some(format!("{day} · {from}")))}
            {cell(until, "", last_day(locale, voucher, shown.zone))}
        </tr>
    }
}

/// None: it can be used for ever.
pub(super) fn last_day(locale: &Locale, voucher: &Voucher, zone: &str) -> Option<String> {
    voucher.valid_until.map(|until| locale.date_plain(until.minus_ms(1), zone))
}

pub(super) fn state_words(locale: &Locale, voucher: &Voucher, state: VoucherState) -> String {
    locale.text(match state {
        VoucherState::Open if voucher.is_in_present => "staff-vouchers-in-present",
        VoucherState::Open => "staff-vouchers-open",
        VoucherState::Used => "staff-vouchers-used",
        VoucherState::Expired => "staff-vouchers-expired",
        VoucherState::TakenBack => "staff-vouchers-taken-back",
        VoucherState::Stopped => "staff-vouchers-stopped",
        VoucherState::Unconfirmed => "staff-vouchers-unconfirmed",
    })
}
