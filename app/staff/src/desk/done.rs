//! What was sold: how it was paid, the change in large figures, the tickets, the next customer.

mod link;

use super::{
    counter_key,
    fields::hidden,
    printing::{
        refreshed,
        shown::{PrintsFrom, prints},
    },
    sale_id, sale_path,
};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
};
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId, money::Money, payments::method::PaymentMethod, people::actor::Action,
    tickets::printer::PrinterPurpose,
};
use house::locales::Locale;
use markup::{Html, view};
use money::checkout::{SaleOrder, order_of_sale};
use money::reservations::reservation_of_sale;
use people::sales::Counter;
use season::catalogue;
use selling::tickets::counter_prints::{ShownPrint, prints_of};
use serde::Deserialize;
use ui::{
    error::Stop,
    parts::name as payment_method_name,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget, print_order_path},
    },
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DoneQuery {
    /// The cash that was handed over, in the smallest unit; empty: just the sum.
    given: String,
}

pub async fn show(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(query): Query<DoneQuery>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let (house, actor) = (&context.shop.house, context.actor());
    if let Some(reserved) = reservation_of_sale(house, &actor, sale).await? {
        return link::page(context, sale, reserved).await;
    }
    let Some(order) = order_of_sale(house, &actor, sale).await? else {
        // It isn't over: its page says so, or that nobody knows it.
        let page = sale_path(context.language(), sale, "");
        return Ok(Redirect::to(&page).into_response());
    };
    let printed = prints_of(house, &actor, order.order).await?;
    let shown = printed.clone();
    let known = catalogue::catalogue(house).await?;
    let listing = order.performance.and_then(|id| known.listing(id));
    let slug = listing.map(|listing| listing.row.slug.clone()).unwrap_or_default();
    let may_read = context.session.may(Action::ReadTimeline);
    let locale = context.locale.clone();
    let title = locale.text("staff-desk-done");
    let heading = title.clone();
    let main = move || {
        let (locale, order, slug, prints) = (&*locale, &order, &slug, &printed);
        let sold = SoldPage { locale, sale, order, slug, may_read, prints };
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {sold.show(query.given.parse().ok())}
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Done(sale));
    let page = staff_page(&context, StaffPage::new(route, title, "page page--narrow", main));
    Ok(refreshed(page, &shown))
}

pub(super) struct SoldPage<'a> {
    pub locale: &'a Locale,
    pub sale: SessionId,
    pub order: &'a SaleOrder,
    /// The performance for which the next customer is asked first.
    pub slug: &'a str,
    /// The order's page is theirs to read.
    pub may_read: bool,
    /// What came out of printers, or didn't.
    pub prints: &'a [ShownPrint],
}

impl SoldPage<'_> {
    fn show(&self, given_minor: Option<i64>) -> Html {
        let Self { locale, order, .. } = *self;
        let sum = [("sum", locale.money(order.total).into())];
        let parts = order.parts.iter().map(|part| {
            let way = payment_method_name(locale, part.payment_method);
            let amount = locale.money(Money::new(part.amount_minor, order.total.currency));
            let slip = (part.payment_method == PaymentMethod::Terminal)
                .then(|| view! { " · " {part.reference.clone()} });
            view! { <li>{way} " · " {amount} {slip}</li> }
        });
        let handed_over = (order.handed_over.minor > 0).then(|| {
            let sum = [("sum", locale.money(order.handed_over).into())];
            let words = locale.text_with("staff-desk-exchange-handed", &sum);
            view! { <p class="desk-total desk-total--change"><strong>{words}</strong></p> }
        });
        let exchanged = (order.exchanged.minor > 0).then(|| {
            let amount = locale.money(order.exchanged);
            view! { <li>{locale.text("exchange-part")} " · " {amount}</li> }
        });
        let mailed = (!order.email.is_empty()).then(|| {
            view! { <p>{locale.text("staff-desk-mailed")}</p> }
        });
        view! {
            <div class="flow">
                {self.change(given_minor, "desk-total desk-total--change")}
                {handed_over}
                <p>{locale.text_with("staff-desk-sold", &sum)} " " {self.code()}</p>
                <ul>{exchanged} {parts.collect::<Html>()}</ul>
                {mailed}
                {self.printed(given_minor)}
                <div class="desk-actions">{self.next(given_minor)} {self.print()}</div>
            </div>
        }
    }

    /// On the page of the next customer, which one Enter too many opens.
    pub fn again(&self, given_minor: Option<i64>) -> Html {
        view! {
            <div class="notice desk-actions">
                <p>{self.locale.text("staff-desk-before")} " " {self.code()}</p>
                {self.change(given_minor, "")}
                {self.printed(given_minor)}
                {self.print()}
            </div>
        }
    }

    fn code(&self) -> Html {
        let code = self.order.code.clone();
        match self.may_read {
            true => {
                let page = StaffRoute::Order(code.clone()).path(self.locale.language());
                view! { <a class="desk-code" href=page>{code}</a> }
            }
            false => view! { <span class="desk-code">{code}</span> },
        }
    }

    /// Nothing where none is due.
    fn change(&self, given_minor: Option<i64>, class: &'static str) -> Option<Html> {
        let locale = self.locale;
        self.change_minor(given_minor).map(|minor| {
            let change = locale.money(Money::new(minor, self.order.total.currency));
            view! {
                <p class=class>
                    {locale.text("staff-desk-change-due")} " " <strong>{change}</strong>
                </p>
            }
        })
    }

    /// None: nothing was given in cash, or nobody said how much.
    fn change_minor(&self, given_minor: Option<i64>) -> Option<i64> {
        let cash = self.order.parts.iter().filter(|it| it.payment_method == PaymentMethod::Cash);
        let cash_minor: i64 = cash.map(|part| part.amount_minor).sum();
        given_minor.filter(|given| cash_minor > 0 && *given >= cash_minor)?.checked_sub(cash_minor)
    }

    /// A new sale at the same counter, for the same performance.
    fn next(&self, given_minor: Option<i64>) -> Html {
        let (locale, outlet) = (self.locale, &self.order.outlet);
        let counter = outlet.point.clone().map_or(Counter::BoxOffice, Counter::Point);
        let given = given_minor.map(|minor| hidden("given", minor.to_string()));
        view! {
            <form method="post" action=DeskTarget::Open.path(locale.language())>
                {hidden("at", counter_key(&counter).to_owned())}
                {hidden("performance", self.slug.to_owned())}
                {hidden("before", self.sale.to_string())}
                {given}
                <button class="button" type="submit" autofocus>
                    {locale.text("staff-desk-next-customer")}
                </button>
            </form>
        }
    }

    /// Nothing where no printer of the house was sent anything.
    fn printed(&self, given_minor: Option<i64>) -> Option<Html> {
        let from = PrintsFrom { sale: Some(self.sale), given_minor, code: &self.order.code };
        prints(self.locale, self.prints, from)
    }

    /// Nothing where the order has no tickets. What a printer was sent is printed again with a
    /// reason.
    fn print(&self) -> Option<Html> {
        let locale = self.locale;
        let is_sent = self.prints.iter().any(|it| it.purpose == PrinterPurpose::Tickets);
        let href = match is_sent {
            true => print_order_path(locale.language(), &self.order.code),
            false => DeskTarget::Tickets(self.sale).path(locale.language()),
        };
        (self.order.stands && self.order.performance.is_some()).then(|| {
            view! {
                <a class="button button--quiet" href=href accesskey="p" target="_blank">
                    {locale.text("staff-desk-print")}
                </a>
            }
        })
    }
}
