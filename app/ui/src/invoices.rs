//! What is paid later: each performance's invoice, its sum and until when it is to be paid.

use crate::{
    locale::{money, when_long},
    route::Route,
};
use domain::{
    invoice::{PerformanceInvoice, open_by_day},
    money::Currency,
    order::{OrderView, PaidLater},
    renewal::RenewalPayment,
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
    let due = |invoice: &PerformanceInvoice| due(locale, invoice, currency);
    list(locale, invoices, currency, title, &due)
}

/// The same of an order.
pub fn invoices_of_order(locale: &Locale, order: &OrderView, title: &str) -> Option<Html> {
    let due = |invoice: &PerformanceInvoice| due_of_order(locale, order, invoice);
    list(locale, &order.invoices, order.quote.currency, title, &due)
}

fn list(
    locale: &Locale,
    invoices: &[PerformanceInvoice],
    currency: Currency,
    title: &str,
    due: &dyn Fn(&PerformanceInvoice) -> String,
) -> Option<Html> {
    let items = invoices.iter().map(|invoice| {
        let sum = (!invoice.is_cancelled).then(|| money(locale, invoice.sum_minor, currency));
        view! {
            <li class="invoices__performance">
                <h3 class="invoices__work">
                    <span>{invoice.title.clone()}</span>
                    <span class="basket__price">{sum}</span>
                </h3>
                <p class="small">{when_long(locale, invoice.starts_at, &invoice.time_zone)}</p>
                <p class="small">{due(invoice)}</p>
            </li>
        }
    });
    let items = items.collect::<Html>();
    (!invoices.is_empty()).then(|| {
        view! {
            <section class="invoices" aria-labelledby="invoices">
                <h2 class="invoices__title" id="invoices">{locale.text(title)}</h2>
                <ul class="invoices__list">{items}</ul>
            </section>
        }
    })
}

/// How what is open is transferred: to which account, under which reference, and by when.
pub fn pay_to(locale: &Locale, order: &OrderView) -> Option<Html> {
    let zone = order.invoices.first()?.time_zone.as_str();
    let accounts = order.pay_to.iter().map(|account| {
        let args = [
            ("holder", account.holder.as_str().into()),
            ("iban", account.iban.as_str().into()),
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

/// What the house debits by itself, by day. None: its buyer pays.
pub fn debits(locale: &Locale, order: &OrderView) -> Option<Html> {
    let zone = order.invoices.first()?.time_zone.as_str();
    let days = open_by_day(&order.invoices);
    let days = days.iter().map(|(at, minor)| {
        let args = [
            ("amount", money(locale, *minor, order.quote.currency).into()),
            ("date", locale.date_plain(*at, zone).into()),
        ];
        view! { <p>{locale.text_with("order-debit-day", &args)}</p> }
    });
    let saved = Route::SavedPayments.path(locale.language());
    (is_debited(order) && order.is_owed()).then(|| {
        view! {
            {days.collect::<Html>()}
            <p>
                <a href=saved>{locale.text("saved-title")}</a>
            </p>
        }
    })
}

/// The house collects it by itself.
fn is_debited(order: &OrderView) -> bool {
    order.paid_later == Some(PaidLater::Renewal(RenewalPayment::Debit))
}

/// How it stands; of what the house collects by itself, when that will be.
pub fn due_of_order(locale: &Locale, order: &OrderView, invoice: &PerformanceInvoice) -> String {
    let currency = order.quote.currency;
    let is_planned = !invoice.is_cancelled && !invoice.is_returned && !invoice.is_overdue;
    if !is_planned || !is_debited(order) || invoice.open_minor() == 0 {
        return due(locale, invoice, currency);
    }
    let args = [
        ("amount", money(locale, invoice.open_minor(), currency).into()),
        ("date", locale.date_plain(invoice.due_at, &invoice.time_zone).into()),
    ];
    locale.text_with("order-debit-day", &args)
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
