//! The order page, opened by the secret in its address: where the order stands, its tickets,
//! and what can be done now.

mod address;
mod also;
pub mod change;
mod complete;
mod extras;
mod files;
mod next;
mod over;
mod passed_on;
pub mod replace_ticket;
mod share;
pub(crate) mod split;
mod tickets;
mod unpaid;

use crate::pages::order::{
    change::choices,
    complete::{actions, complete, exchange_too, has_voucher, proofs},
    extras::{ShownExtras, extras, sum_extras},
    next::{coming, next_visit, today_title},
    over::{
        called_off_title, cancelled, changed_title, ended, ended_before_sale, gone_count,
        has_standing, refunded, taken_back_heading,
    },
    share::Sharing,
    split::paid_from,
    tickets::{dates, item_line, tickets},
    unpaid::{credit_form, failed, is_subscription, partly, to_pay, unconfirmed, unfit, waiting},
};
use ::money::{checkout::CreditOffer, vouchers::Withdrawals};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    id::ChangeId,
    moment::{HOUR_MS, Moment},
    order::{MoneyBack, OrderLineView, OrderState, OrderView, PaidLater},
    payments::decline::DeclineReason,
    tickets::exchange::ExchangedBy,
};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use shell::{Head, Page, render};
use std::{collections::BTreeMap, sync::Arc};
use subscribers::{
    changes::{Brings, brings},
    exchange::left_behind,
    gifts::{Present, present},
    renewal::RenewalView,
};
use ui::{
    error::Stop,
    frame::look::Worn,
    locale::when_long,
    parts::parts_of_order as parts,
    route::Route,
    session::Visit,
    sum::{
        Sum, SumExchange,
        invoices::{invoices_of_order, pay_to},
        items, sum as sum_of,
    },
    ticket::{
        papers::{Asking, papers},
        place,
    },
};

/// In the address of whoever comes from the bank. Anybody else rather hasn't paid.
pub const RETURNED: &str = "returned";

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(visit, secret, Asking::default()).await
}

/// With what was typed into the form for a full invoice, where something is wrong with it.
pub async fn page(mut visit: Visit, secret: String, asking: Asking) -> Result<Response, Stop> {
    let actor = match visit.signed_in().is_some() {
        true => Some(visit.actor().await?),
        false => None,
    };
    let house = &visit.shop.house;
    let credit = match &actor {
        Some(actor) => ::money::checkout::offered_credit(house, actor, &secret).await?,
        None => None,
    };
    let found = ::money::invoices::order_with_papers(house, &secret, visit.language()).await?;
    let (order, known) = found.ok_or(Stop::NotFound)?;
    let status = match asking.wrong.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let locale = visit.locale.clone();
    let declined = match order.state {
        OrderState::PaymentFailed => ::money::payments::why_declined(house, &secret).await?,
        _ => None,
    };
    let looked = Looked {
        declined,
        credit,
        also: also::also(&visit, actor.as_ref(), &order, &secret).await?,
        now: visit.shop.house.now(),
        is_guest: visit.signed_in().is_none(),
        symbology: visit.shop.house.settings().symbology,
        has_returned: visit.query.as_deref() == Some(RETURNED),
        sharing: Sharing::of(house),
        brings: match order.changes.iter().any(|told| told.is_open) {
            true => brings(house, order.id).await?,
            false => BTreeMap::new(),
        },
        sold_from: match order.lines.first().and_then(|line| line.item.as_ref()) {
            Some(item) if order.state == OrderState::Expired => {
                selling::offers::sold_from(house, &item.offer).await?
            }
            _ => None,
        },
        present: match order.state.is_complete() {
            true => present(house, order.id).await?,
            false => None,
        },
        left_behind: match order.exchanged_by() {
            Some(ExchangedBy::Buyer) if order.state.is_complete() && !order.is_given => {
                left_behind(house, order.id, visit.language()).await?
            }
            _ => Vec::new(),
        },
        withdrawals: match order.state.is_complete() && has_voucher(&order) {
            true => ::money::vouchers::withdrawals(house, order.id).await?,
            false => Withdrawals::new(),
        },
    };
    let title = locale.text_with("order-title", &[("code", order.code.as_str().into())]);
    let head = Head { title, description: locale.text("order-description"), ..Head::default() };
    let address = Route::Order(secret.clone());
    let worn = Worn::of_all(&visit.shop, order.lines.iter().map(|line| line.performance));
    let main = move || {
        let papers = papers(&locale, &secret, &known, &asking);
        body(&locale, order, Html::of(papers), looked)
    };
    let mut page = Page::new(address, head, "page page--narrow", main).with_look(worn);
    page.status = status;
    Ok(render(visit, page).await)
}

/// When it is looked at, and by whom.
struct Looked {
    now: Moment,
    /// They have not signed in.
    is_guest: bool,
    /// Of the tickets' codes.
    symbology: Symbology,
    /// From the bank, a moment ago.
    has_returned: bool,
    /// Why the bank took nothing.
    declined: Option<DeclineReason>,
    /// What the reader's credit would pay.
    credit: Option<CreditOffer>,
    /// What else they have renewed and is to be paid.
    also: Vec<RenewalView>,
    sharing: Sharing,
    /// What the tickets of a change bring.
    brings: BTreeMap<ChangeId, Brings>,
    /// Of an order that has ended: from when its subscription is sold, where that is to come.
    sold_from: Option<Moment>,
    /// For whom it is, where it is given, or was.
    present: Option<Present>,
    /// Tickets beside the one that was exchanged for its own.
    left_behind: Vec<OrderLineView>,
    /// Of its gift vouchers.
    withdrawals: Withdrawals,
}

impl Looked {
    /// It is given, and nobody has accepted it yet.
    fn is_given(&self) -> bool {
        self.present.as_ref().is_some_and(|present| present.gift.waits())
    }
}

fn body(locale: &Arc<Locale>, order: OrderView, papers: Html, looked: Looked) -> Html {
    let Looked { now, symbology, has_returned, is_guest, .. } = looked;
    let is_unpaid = order.state == OrderState::AwaitingPayment && !has_returned;
    let next = next_visit(&order, now).filter(|_| !order.awaits_card && !looked.is_given());
    let is_today = next.is_some_and(|next| next.is_today);
    let today = next.and_then(|next| today_title(locale, next));
    // Whoever has just bought for today reads first that it went well.
    let thanks = (is_today && now.since_ms(order.placed_at) < HOUR_MS)
        .then(|| view! { <p class="lede">{heading(locale, &order, &looked)}</p> });
    let coming = next.and_then(|next| coming(locale, next));
    let heading = today.unwrap_or_else(|| match is_unpaid {
        true => locale.text("order-unpaid-title"),
        false => heading(locale, &order, &looked),
    });
    let state = match is_unpaid {
        true => unconfirmed(locale, &order),
        false => state(locale, &order, &looked),
    };
    let lines = match order.state {
        state if state.is_complete() => tickets(locale, &order, symbology, now, is_guest),
        _ if order.lines.is_empty() => Html::default(),
        state => {
            let heading = if state.is_open() { "order-yours" } else { "order-was-for" };
            places(locale, heading, &order, &order.lines)
        }
    };
    let taken_back = (!order.taken_back.is_empty())
        .then(|| places(locale, taken_back_heading(&order), &order, &order.taken_back));
    // On the day nothing stands before the ticket.
    let (first, last) = match is_today {
        true => (lines, state),
        false => (state, lines),
    };
    let actions = matches!(order.state, OrderState::Paid | OrderState::Reserved)
        .then(|| actions(locale, &order, &looked.sharing, order.is_given));
    let withdrawals = &looked.withdrawals;
    let shown = ShownExtras { now, symbology, is_given: looked.is_given(), withdrawals };
    // What nobody paid and nobody will is no sum.
    let has_sum = !matches!(order.state, OrderState::Expired | OrderState::GivenUp);
    view! {
        <div class="order">
            <header class="order__head">
                <h1>{heading}</h1>
                <p>
                    {locale.text("order-code")}
                    " "
                    <span class="order__code">{order.code.clone()}</span>
                </p>
            </header>
            {thanks}
            {account::present_on_order(locale, looked.present.as_ref(), &order, withdrawals)}
            {choices(locale, &order, &looked.brings)}
            {coming}
            {first} {also::links(locale, &looked.also)}
            {parts(locale, &order)}
            {invoices_of_order(locale, &order, amounts(&order))}
            {pay_to(locale, &order)}
            {last}
            {exchange_too(locale, &looked.left_behind)}
            {actions}
            {called_off(locale, &order)}
            {taken_back}
            {extras(locale, &order, &shown)}
            {has_sum.then(|| sum(locale, &order))}
            {papers}
            <p><a href=Route::Help.path(locale.language())>{locale.text("help-title")}</a></p>
        </div>
    }
}

/// What doesn't take place.
fn called_off(locale: &Arc<Locale>, order: &OrderView) -> Option<Html> {
    let off = order.lines.iter().filter(|line| line.is_called_off());
    let off: Vec<OrderLineView> = off.cloned().collect();
    (order.state.is_complete() && !off.is_empty())
        .then(|| places(locale, "order-called-off", order, &off))
}

/// What has become of it, and what can be done.
fn state(locale: &Locale, order: &OrderView, looked: &Looked) -> Html {
    let Looked { now, declined, .. } = *looked;
    match order.state {
        OrderState::AwaitingPayment => waiting(locale, order, now),
        OrderState::PaymentFailed => failed(locale, order, now, declined),
        OrderState::PartlyPaid => partly(locale, order, now),
        OrderState::ToPay => to_pay(locale, order, looked.credit, looked.is_guest),
        OrderState::Paid | OrderState::Reserved => {
            // What a bank sent back can be paid with credit.
            let credit = looked.credit.map(|credit| credit_form(locale, order, credit));
            view! { {complete(locale, order)} {credit} }
        }
        OrderState::Cancelled => cancelled(locale, order),
        OrderState::Expired => match looked.sold_from {
            Some(opens) => ended_before_sale(locale, order, opens),
            None => ended(locale, order, "order-expired-text"),
        },
        OrderState::GivenUp => ended(locale, order, "order-given-up-text"),
        OrderState::Refunding | OrderState::Refunded | OrderState::Owed => refunded(locale, order),
    }
}

fn heading(locale: &Arc<Locale>, order: &OrderView, looked: &Looked) -> String {
    let count = [("count", gone_count(order).into())];
    let changed = || changed_title(order).map(|id| locale.text_with(id, &count));
    called_off_title(locale, order).or_else(changed).unwrap_or_else(|| {
        locale.text(match order.state {
            OrderState::AwaitingPayment => "order-waiting-title",
            OrderState::PaymentFailed if unfit(order).is_some() => "order-unfit-title",
            OrderState::PaymentFailed => "order-failed-title",
            OrderState::PartlyPaid => "order-partly-title",
            OrderState::ToPay if order.item_count() > 1 => "order-to-pay-title-several",
            OrderState::ToPay if is_subscription(order) => "order-to-pay-title",
            OrderState::ToPay => "order-reserved-to-pay-title",
            OrderState::Paid if order.lines.is_empty() => "order-paid-extras-title",
            OrderState::Paid if looked.is_given() => "order-paid-present-title",
            OrderState::Paid if order.awaits_card || proofs(order) > 0 => "order-paid-extras-title",
            OrderState::Paid if !has_standing(order) => "order-yours",
            OrderState::Paid => "order-paid-title",
            OrderState::Reserved => match order.paid_later {
                Some(PaidLater::Renewal(_)) if order.item_count() > 1 => {
                    "order-renewed-title-several"
                }
                Some(PaidLater::Renewal(_)) => "order-renewed-title",
                Some(PaidLater::Invoice) => "order-invoiced-title",
                _ => "invoice-order-title",
            },
            OrderState::Cancelled => "order-cancelled-extras-title",
            OrderState::Expired => "order-expired-title",
            OrderState::GivenUp => "order-given-up-title",
            OrderState::Refunding => "order-refunding-title",
            OrderState::Refunded => "order-refunded-title",
            OrderState::Owed => over::owed_title(order),
        })
    })
}

fn sum(locale: &Locale, order: &OrderView) -> Html {
    let (extras, sellers) = (sum_extras(locale, order), order.sellers.clone());
    let fee_names = order.fee_names.clone();
    // What came in another currency, or for an order that waits still, is no part of the sum.
    let back = order.back.clone().filter(|back| {
        back.currency == order.quote.currency && order.state != OrderState::PaymentFailed
    });
    let back = back.map(MoneyBack::without_exchanged).filter(|back| back.amount_minor > 0);
    // What was taken back or exchanged again is no more to be paid than what stands.
    let rest = if order.state.is_open() { "exchange-to-pay" } else { "exchange-paid" };
    let (pays_minor, fee_minor) = (order.exchanged_minor(), order.exchange_fee_minor());
    let lost_minor = order.exchange_lost_minor();
    let exchange = order.exchanged_by();
    let exchange = exchange.map(|by| SumExchange { by, pays_minor, rest, fee_minor, lost_minor });
    let quote = order.quote.clone();
    view! {
        <section aria-labelledby="sum">
            <h2 class="production__section-title" id="sum">{locale.text("sum-title")}</h2>
            {sum_of(locale, Sum { quote, extras, sellers, fee_names, back, exchange })}
            {paid_from(locale, order)}
        </section>
    }
}

/// What stands above what is paid later.
fn amounts(order: &OrderView) -> &'static str {
    match order.paid_later {
        Some(PaidLater::Renewal(_) | PaidLater::Invoice) => "order-renewed-amounts",
        Some(PaidLater::Performances) | None => "invoice-title",
    }
}

/// What the order is about, where there are no tickets.
fn places(locale: &Arc<Locale>, heading: &str, order: &OrderView, lines: &[OrderLineView]) -> Html {
    let mut performances: Vec<Vec<&OrderLineView>> = Vec::new();
    for line in items::singles(lines) {
        match performances
            .iter_mut()
            .find(|known| known.iter().any(|other| other.performance == line.performance))
        {
            Some(performance) => performance.push(line),
            None => performances.push(vec![line]),
        }
    }
    let performances =
        performances.iter().map(|lines| performance(locale, lines)).collect::<Html>();
    let bundles = items::bundles(lines)
        .into_iter()
        .map(|bundle| {
            let lines = bundle.items.iter().map(|item| item_line(locale, order, &bundle, item));
            view! {
                <div>
                    <h3>{bundle.name.to_owned()}</h3>
                    {lines.collect::<Html>()}
                    {dates(locale, &bundle)}
                </div>
            }
        })
        .collect::<Html>();
    view! {
        <section aria-labelledby=heading.to_owned()>
            <h2 class="production__section-title" id=heading.to_owned()>
                {locale.text(heading)}
            </h2>
            <div class="flow">{bundles} {performances}</div>
        </section>
    }
}

fn performance(locale: &Arc<Locale>, lines: &[&OrderLineView]) -> Option<Html> {
    let first = lines.first()?;
    let places =
        lines.iter().map(|line| view! { <li>{place(locale, line)}</li> }).collect::<Html>();
    Some(view! {
        <div>
            <h3>{first.title.clone()}</h3>
            <p class="small">{when_long(locale, first.starts_at, &first.time_zone)}</p>
            <ul class="small">{places}</ul>
        </div>
    })
}
