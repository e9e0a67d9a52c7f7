//! The receipt of a sale in words. Its lines add up to the total that was paid.

use super::round::drawn;
use crate::{orders::view_of_order, printout::seat_place};
use anyhow::Context;
use domain::{
    money::Money,
    order::{OrderLineView, OrderView},
    payments::method::PaymentMethod,
};
use house::{
    House,
    locales::Locale,
    ports::{CounterReceipt, ReceiptSum},
    settings::appearance,
};
use people::customers::house_time_zone;
use season::catalogue;
use store::{
    orders::{self, Order},
    payments::parts::{self, TakenPart},
    tickets::{print_jobs::PrintJob, printers::CounterPrinter},
};

/// As the printer takes it.
pub(super) async fn bytes(
    house: &House,
    job: &PrintJob,
    printer: &CounterPrinter,
) -> anyhow::Result<Vec<u8>> {
    let receipt = receipt(house, job).await?;
    drawn(house, printer, move |at_counters, device| at_counters.receipt(&receipt, device)).await
}

async fn receipt(house: &House, job: &PrintJob) -> anyhow::Result<CounterReceipt> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, job.order).await?.context("orders are never deleted")?;
    let locale = house.locales().get_or_fallback(&job.language);
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let language = locale.language();
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let taken = parts::of_order(&mut conn, order.id).await?;
    let performances: Vec<_> = view.lines.iter().map(|line| line.performance).collect();
    let appearance = appearance::of(house, &mut conn, &performances).await?;
    drop(conn);
    let zone = house_time_zone(house).await?;
    let when = [locale.date_medium(order.placed_at, &zone), locale.time(order.placed_at, &zone)];
    let words = Words { locale: &locale, view: &view };
    Ok(CounterReceipt {
        house: locale.text("house-name"),
        heading: locale.text("papers-receipt"),
        facts: vec![words.order(&order), when.join(", ")],
        rows: words.rows(),
        total: words.sum(locale.text("sum-total"), view.quote.total_minor),
        paid: words.exchanged().into_iter().chain(taken.iter().map(|it| words.paid(it))).collect(),
        taxes: words.taxes(),
        notes: vec![locale.text("papers-receipt-note")],
        appearance,
    })
}

struct Words<'a> {
    locale: &'a Locale,
    view: &'a OrderView,
}

impl Words<'_> {
    fn sum(&self, words: String, minor: i64) -> ReceiptSum {
        let sum = self.locale.money(Money::new(minor, self.view.quote.currency));
        ReceiptSum { words, sum }
    }

    fn order(&self, order: &Order) -> String {
        format!("{} {}", self.locale.text("ticket-order"), order.code)
    }

    /// Tickets with their prices, extras, fees. Where the tickets cost something else together, as
    /// in a package, they have one sum.
    fn rows(&self) -> Vec<ReceiptSum> {
        let Self { locale, view } = *self;
        let due: i64 = view.quote.lines.iter().map(|line| line.due_minor).sum();
        let extras_minor: i64 = view.extras.iter().map(|extra| extra.due_minor).sum();
        let listed: i64 = view.lines.iter().map(|line| line.price_minor).sum();
        let tickets_minor = due - extras_minor;
        let mut rows: Vec<ReceiptSum> = Vec::new();
        for line in &view.lines {
            let words = self.ticket(line);
            rows.push(match listed == tickets_minor {
                true => self.sum(words, line.price_minor),
                false => ReceiptSum { words, sum: String::new() },
            });
        }
        if listed != tickets_minor {
            let count = [("count", (view.lines.len() as u32).into())];
            rows.push(self.sum(locale.text_with("common-tickets", &count), tickets_minor));
        }
        for extra in &view.extras {
            let words = match extra.quantity {
                1 => extra.name.clone(),
                quantity => format!("{quantity} × {}", extra.name),
            };
            rows.push(self.sum(words, extra.due_minor));
        }
        for fee in view.quote.fees.iter().filter(|fee| fee.due_minor != 0) {
            let name = view.fee_names.iter().find(|(key, _)| *key == fee.key);
            let words = name.map_or_else(|| locale.text("sum-fee"), |(_, name)| name.clone());
            rows.push(self.sum(words, fee.due_minor));
        }
        rows
    }

    fn ticket(&self, line: &OrderLineView) -> String {
        let place = match (&line.seat, &line.area) {
            (Some(seat), _) => seat_place(self.locale, seat),
            (None, Some(area)) => area.clone(),
            (None, None) => String::new(),
        };
        let when = self.locale.date_short(line.starts_at, &line.time_zone);
        let parts = [line.title.clone(), when, place, line.price_type.clone()];
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        said.join(", ")
    }

    /// What tickets paid that were exchanged for it.
    fn exchanged(&self) -> Option<ReceiptSum> {
        let former = self.view.payments.iter().filter(|it| it.exchange.is_some());
        let minor: i64 = former.map(|it| it.amount_minor).sum();
        (minor > 0).then(|| self.sum(self.locale.text("exchange-part"), minor))
    }

    fn paid(&self, part: &TakenPart) -> ReceiptSum {
        let way = match part.payment_method {
            PaymentMethod::Card => "payment-means-card",
            PaymentMethod::Bizum => "payment-means-bizum",
            PaymentMethod::Paypal => "payment-means-paypal",
            PaymentMethod::Credit => "payment-means-credit",
            PaymentMethod::Voucher => "payment-means-voucher",
            PaymentMethod::Cash => "payment-means-cash",
            PaymentMethod::Terminal => "payment-means-terminal",
        };
        self.sum(self.locale.text(way), part.amount_minor)
    }

    fn taxes(&self) -> Vec<ReceiptSum> {
        let taxes = self.view.quote.taxes.iter().filter(|tax| tax.tax_minor > 0);
        let tax = taxes.map(|tax| {
            let rate = [("rate", self.locale.percent(tax.rate_ppm).into())];
            self.sum(self.locale.text_with("sum-tax", &rate), tax.tax_minor)
        });
        tax.collect()
    }
}
