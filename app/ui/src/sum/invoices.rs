//! What is paid later: each performance's invoice, its sum and until when it is to be paid.

use crate::{
    locale::{money, when_long},
    route::Route,
};
use domain::{
    moment::Moment,
    money::Currency,
    order::OrderView,
    payments::invoice::{PerformanceInvoice, is_past, open_by_day},
};
use house::locales::Locale;
use markup::{Html, view};

/// Before it is ordered; None where all is paid at once.
pub fn invoices(
    locale: &Locale,
    invoices: &[PerformanceInvoice],
    currency: Currency,
    title: &str,
) -> Option<Html> {
    let items = invoices.iter().map(|invoice| item(locale, invoice, currency)).collect();
    (!invoices.is_empty()).then(|| section(locale, title, items, Html::default()))
}

/// The same of an order. What is collected or transferred by days stands there once, so that the
/// lines add up to what is paid later.
pub fn invoices_of_order(locale: &Locale, order: &OrderView, title: &str) -> Option<Html> {
    let currency = order.quote.currency;
    let items = order.invoices_beside_days();
    let items = items.map(|invoice| item(locale, invoice, currency)).collect::<Html>();
    let days = debit_days(locale, order);
    let saved = (!days.is_empty()).then(|| {
        let saved = Route::SavedPayments.path(locale.language());
        view! {
            <p>
                <a href=saved>{locale.text("saved-title")}</a>
            </p>
        }
    });
    let days = days.into_iter().map(|day| view! { <p>{day}</p> }).collect::<Html>();
    let below = view! { {days} {saved} };
    (!items.is_empty() || !below.is_empty()).then(|| section(locale, title, items, below))
}

fn section(locale: &Locale, title: &str, items: Html, below: Html) -> Html {
    let items = (!items.is_empty()).then(|| view! { <ul class="invoices__list">{items}</ul> });
    view! {
        <section class="invoices" aria-labelledby="invoices">
            <h2 class="invoices__title" id="invoices">{locale.text(title)}</h2>
            {items}
            {below}
        </section>
    }
}

fn item(locale: &Locale, invoice: &PerformanceInvoice, currency: Currency) -> Html {
    let sum = (!invoice.is_cancelled).then(|| money(locale, invoice.sum_minor, currency));
    view! {
        <li class="invoices__performance">
            <h3 class="invoices__work">
                <span>{invoice.title.clone()}</span>
                <span class="basket__price">{sum}</span>
            </h3>
            <p class="small">{when_long(locale, invoice.starts_at, &invoice.time_zone)}</p>
            <p class="small">{due(locale, invoice, currency)}</p>
        </li>
    }
}

/// Each day with what is paid later of an order, and how it stands; for a list of orders.
pub fn invoice_lines(locale: &Locale, order: &OrderView) -> Vec<String> {
    let currency = order.quote.currency;
    let line = |invoice: &PerformanceInvoice| {
        let sum = (!invoice.is_cancelled).then(|| money(locale, invoice.sum_minor, currency));
        let parts = [Some(invoice.title.clone()), sum, Some(due(locale, invoice, currency))];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
    };
    let lines = order.invoices_beside_days().map(line).chain(debit_days(locale, order));
    let Some(first) = order.invoices.first().filter(|_| order.is_told_by_day()) else {
        return lines.collect();
    };
    let transfer = |(at, minor): &(Moment, i64)| {
        let date = [("date", locale.date_plain(*at, &first.time_zone).into())];
        let due = locale.text_with("invoice-due", &date);
        format!("{} · {due}", money(locale, *minor, currency))
    };
    let transfers = order.pay_to.iter().flat_map(|account| &account.due).map(transfer);
    lines.chain(transfers).collect()
}

/// How what is open is transferred: to which account, under which reference, and by when.
pub fn pay_to(locale: &Locale, order: &OrderView) -> Option<Html> {
    let zone = order.invoices.first()?.time_zone.as_str();
    let accounts = order.pay_to.iter().map(|account| {
        // On one line, to be compared at a glance.
        let iban = account.iban.replace(' ', "\u{a0}");
        let args = [
            ("holder", account.holder.as_str().into()),
            ("iban", iban.into()),
            ("reference", order.code.as_str().into()),
        ];
        let sums = account.due.iter().map(|(at, minor)| {
            let date = [("date", locale.date_plain(*at, zone).into())];
            let sum = money(locale, *minor, order.quote.currency);
            view! {
                <li class="invoices__performance">
                    <p class="invoices__work">
                        <span>{locale.text_with("invoice-transfer-due", &date)}</span>
                        <span class="basket__price">{sum}</span>
                    </p>
                </li>
            }
        });
        let sums = sums.collect::<Html>();
        view! {
            <p>{locale.text_with("invoice-transfer", &args)}</p>
            <ul class="invoices__list">{sums}</ul>
        }
    });
    let accounts = accounts.collect::<Html>();
    (!order.pay_to.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby="pay-to">
                <h2 class="invoices__title" id="pay-to">{locale.text("invoice-transfer-title")}</h2>
                {accounts}
            </section>
        }
    })
}

/// What the house debits by itself, by day. Empty: its buyer pays.
fn debit_days(locale: &Locale, order: &OrderView) -> Vec<String> {
    let first = order.invoices.first().filter(|_| order.is_debited());
    let Some(zone) = first.map(|first| first.time_zone.as_str()) else { return Vec::new() };
    let day = |(at, minor)| {
        let args = [
            ("amount", money(locale, minor, order.quote.currency).into()),
            ("date", locale.date_plain(at, zone).into()),
        ];
        let id = if is_past(&order.invoices, at) { "order-debit-past" } else { "order-debit-day" };
        locale.text_with(id, &args)
    };
    open_by_day(&order.invoices).into_iter().map(day).collect()
}

/// How it stands: what is still to be paid of it, and until when.
fn due(locale: &Locale, invoice: &PerformanceInvoice, currency: Currency) -> String {
    if invoice.is_cancelled {
        return locale.text("invoice-cancelled");
    }
    let date = ("date", locale.date_plain(invoice.due_at, &invoice.time_zone).into());
    let open = ("open", money(locale, invoice.open_minor(), currency).into());
    match (invoice.open_minor(), invoice.paid_minor) {
        (0, _) => locale.text("invoice-paid"),
        _ if invoice.is_returned => locale.text_with("invoice-returned", &[open]),
        _ if invoice.is_overdue => locale.text_with("invoice-overdue", &[open, date]),
        (_, 0) => locale.text_with("invoice-due", &[date]),
        _ => locale.text_with("invoice-due-rest", &[open, date]),
    }
}
