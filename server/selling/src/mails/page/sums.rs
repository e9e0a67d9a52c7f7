//! What an order comes to, what has paid it, and what is paid later.

use super::Page;
use domain::{
    moment::Moment,
    money::Money,
    order::OrderPayment,
    payments::{
        invoice::{PerformanceInvoice, is_past, open_by_day},
        method::PaymentMethod,
    },
    tickets::exchange::ExchangedBy,
};
use house::mail::Part;

impl Page<'_> {
    pub(in crate::mails) fn sum(&self, name: String, minor: i64, is_strong: bool) -> Part {
        let amount = self.locale.money(Money::new(minor, self.printout.view.quote.currency));
        let args = [("name", name.into()), ("amount", amount.into())];
        Part::Sum(self.locale.text_with("mail-sum", &args), is_strong)
    }

    pub(in crate::mails) fn sums(&self, total: &str) -> Vec<Part> {
        let quote = &self.printout.view.quote;
        let mut sums = Vec::new();
        let by = self.printout.view.exchanged_by();
        if by == Some(ExchangedBy::Recipient) {
            // What they have paid less would tell what somebody else paid for the former ticket.
            sums.push(self.paid_beside_exchange());
            sums.extend(self.paid_from());
            return sums;
        }
        sums.extend(self.elsewhere());
        for fee in quote.fees.iter().filter(|fee| fee.due_minor > 0) {
            let mut names = self.printout.view.fee_names.iter();
            let name = names.find(|(key, _)| *key == fee.key).map(|(_, name)| name.clone());
            let name = name.unwrap_or_else(|| self.locale.text("mail-fees"));
            sums.push(self.sum(name, fee.due_minor, false));
        }
        // As many tickets as were exchanged for them, and nothing else.
        let count: u32 = quote.lines.iter().map(|line| line.quantity).sum();
        let total = match by {
            Some(_) => self.exchange_total(count),
            None => self.locale.text(total),
        };
        sums.push(self.sum(total, quote.total_minor, by.is_none()));
        if by.is_some() {
            let view = &self.printout.view;
            let fee_minor = view.exchange_fee_minor();
            let credited_minor = view.exchanged_minor() + fee_minor;
            sums.extend(self.credited(credited_minor, fee_minor, count));
            sums.extend(self.not_refunded(view.exchange_lost_minor(), count));
            sums.push(self.paid_beside_exchange());
        }
        // Of an exchange, the VAT is of the whole price and not of what was paid.
        for tax in quote.taxes.iter().filter(|tax| by.is_none() && tax.tax_minor > 0) {
            let percent = self.locale.percent(tax.rate_ppm);
            let name = self.locale.text_with("mail-tax", &[("percent", percent.into())]);
            sums.push(self.sum(name, tax.tax_minor, false));
        }
        sums.extend(self.paid_from());
        sums
    }

    /// What was paid for what the mail doesn't list any more, so that its lines add up.
    fn elsewhere(&self) -> Option<Part> {
        let view = &self.printout.view;
        let lines = || view.quote.lines.iter();
        let extras = || view.own_extras();
        let bought: u32 = lines().map(|line| line.quantity).sum();
        let own = self.standing().count() as u32 + extras().map(|it| it.quantity).sum::<u32>();
        let own_minor = self.standing().map(|(line, _)| line.price_minor).sum::<i64>()
            + extras().map(|it| it.due_minor).sum::<i64>();
        let minor = lines().map(|line| line.due_minor).sum::<i64>() - own_minor;
        let name = || self.locale.text("mail-elsewhere");
        (bought > own && minor > 0).then(|| self.sum(name(), minor, false))
    }

    /// Names what so many new tickets cost.
    pub(in crate::mails) fn exchange_total(&self, count: u32) -> String {
        self.locale.text(match count {
            1 => "mail-exchange-total",
            _ => "mail-exchange-total-several",
        })
    }

    /// What so many tickets that were exchanged are credited with, and what the exchange costs.
    pub(in crate::mails) fn credited(
        &self,
        credited_minor: i64,
        fee_minor: i64,
        count: u32,
    ) -> Vec<Part> {
        let name = if count > 1 { "exchange-part-several" } else { "exchange-part" };
        let part = self.sum(self.locale.text(name), -credited_minor, false);
        let fee = || self.sum(self.locale.text("exchange-fee-line"), fee_minor, false);
        [part].into_iter().chain((fee_minor > 0).then(fee)).collect()
    }

    /// What of the value of so many tickets that were exchanged is lost.
    pub(in crate::mails) fn not_refunded(&self, lost_minor: i64, count: u32) -> Option<Part> {
        let amount = Money::new(lost_minor, self.printout.view.quote.currency);
        let args = [("amount", self.locale.money(amount).into())];
        let id = match count {
            1 => "exchange-not-refunded",
            _ => "exchange-not-refunded-several",
        };
        let words = || self.locale.text_with(id, &args);
        (amount.minor > 0).then(|| Part::Text(words()))
    }

    /// What of it the buyer's credit and gift vouchers have paid; of an exchange at a counter, what
    /// was paid in cash and by card there.
    fn paid_from(&self) -> Vec<Part> {
        let view = &self.printout.view;
        let is_exchange = view.exchanged_by().is_some();
        let payments = view.payments.iter();
        let paid = payments.filter(|part| part.paid_at.is_some() && part.exchange.is_none());
        let from = |part: &OrderPayment| {
            let name = match (&part.voucher, part.payment_method) {
                (Some(digits), _) => {
                    let digits = [("digits", digits.as_str().into())];
                    self.locale.text_with("mail-part-voucher", &digits)
                }
                _ if part.is_credit => self.locale.text("mail-part-credit"),
                (None, PaymentMethod::Cash) if is_exchange => self.locale.text("mail-part-cash"),
                (None, PaymentMethod::Terminal) if is_exchange => {
                    self.locale.text("mail-part-terminal")
                }
                _ => return None,
            };
            Some(self.sum(name, part.amount_minor, false))
        };
        paid.filter_map(from).collect()
    }

    /// What was paid beside the ticket that was exchanged for these.
    fn paid_beside_exchange(&self) -> Part {
        let view = &self.printout.view;
        let minor = view.quote.total_minor - view.exchanged_minor();
        self.sum(self.locale.text("mail-total"), minor, true)
    }

    /// That the exchange is complete.
    pub(super) fn of_exchange(&self) -> Option<Part> {
        self.printout.view.exchanged_by().map(|_| self.said("exchange-complete"))
    }

    /// What comes after each performance, and until when it is to be paid.
    pub(super) fn invoices(&self) -> Vec<Part> {
        let view = &self.printout.view;
        // What is collected or transferred by days stands below once.
        let invoices = view.invoices_beside_days().map(|invoice| {
            let date = |at| self.locale.date_long(at, &invoice.time_zone);
            let due = self.locale.date_plain(invoice.due_at, &invoice.time_zone);
            let performance = format!("{}, {}", invoice.title, date(invoice.starts_at));
            if invoice.is_cancelled {
                let args = [("performance", performance.into())];
                return Part::Text(self.locale.text_with("mail-reserved-cancelled", &args));
            }
            let currency = view.quote.currency;
            let is_paid = invoice.open_minor() == 0;
            let minor = if is_paid { invoice.sum_minor } else { invoice.open_minor() };
            let amount = self.locale.money(Money::new(minor, currency));
            let args = [
                ("performance", performance.into()),
                ("amount", amount.into()),
                ("due", due.into()),
            ];
            let id = if is_paid { "mail-reserved-paid" } else { "mail-reserved-invoice" };
            Part::Text(self.locale.text_with(id, &args))
        });
        invoices.collect()
    }

    /// What the house debits by itself, by day.
    pub(super) fn debits(&self) -> Vec<Part> {
        let view = &self.printout.view;
        let first = view.invoices.first().filter(|_| view.is_debited());
        let Some(first) = first else { return Vec::new() };
        let day = |(at, minor): (Moment, i64)| {
            let amount = self.locale.money(Money::new(minor, view.quote.currency));
            let date = self.locale.date_plain(at, &first.time_zone);
            let args = [("amount", amount.into()), ("date", date.into())];
            let id =
                if is_past(&view.invoices, at) { "order-debit-past" } else { "order-debit-day" };
            Part::Text(self.locale.text_with(id, &args))
        };
        open_by_day(&view.invoices).into_iter().map(day).collect()
    }

    /// What an order that is paid later comes to now that some of it is gone, and on which days: an
    /// earlier mail may have announced more.
    pub(in crate::mails) fn still_to_pay(&self) -> Vec<Part> {
        let view = &self.printout.view;
        let Some(zone) = view.invoices.first().map(|it| it.time_zone.as_str()) else {
            return Vec::new();
        };
        let open_minor: i64 = view.invoices.iter().map(PerformanceInvoice::open_minor).sum();
        if open_minor == 0 {
            let code = [("code", self.code())];
            return vec![Part::Text(self.locale.text_with("mail-nothing-to-pay", &code))];
        }
        let open = self.of_money(Money::new(open_minor, view.quote.currency));
        let mut parts = vec![Part::Text(self.locale.text_with("mail-still-to-pay", &open))];
        if view.is_debited() {
            parts.extend(self.debits());
            return parts;
        }
        parts.extend(open_by_day(&view.invoices).into_iter().map(|(at, minor)| {
            let date = [("date", self.locale.date_plain(at, zone).into())];
            self.sum(self.locale.text_with("invoice-transfer-due", &date), minor, false)
        }));
        parts
    }

    /// The account to which it is transferred, the reference, and each sum with its day.
    pub(super) fn pay_to(&self) -> Vec<Part> {
        let view = &self.printout.view;
        let Some(zone) = view.invoices.first().map(|it| it.time_zone.as_str()) else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        for account in &view.pay_to {
            let args = [
                ("holder", account.holder.as_str().into()),
                ("iban", account.iban.as_str().into()),
                ("reference", view.code.as_str().into()),
            ];
            parts.push(Part::Text(self.locale.text_with("invoice-transfer", &args)));
            for (at, minor) in &account.due {
                let date = [("date", self.locale.date_plain(*at, zone).into())];
                let name = self.locale.text_with("invoice-transfer-due", &date);
                parts.push(self.sum(name, *minor, false));
            }
        }
        parts
    }
}
