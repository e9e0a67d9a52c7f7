//! With what an order can be paid, what its buyer has paid, and what goes back to them.

use super::{OrderLineView, OrderView, PaidLater};
use crate::{
    moment::Moment,
    money::Currency,
    payments::{invoice::PerformanceInvoice, method::PaymentMethod},
    sales::pricing::Quote,
    tickets::{exchange::ExchangedBy, renewal::RenewalPayment},
};

/// With what a basket can be paid, and what it then comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct WayToPay {
    pub payment_method: PaymentMethod,
    pub quote: Quote,
    /// What the form brings back.
    pub shown: String,
    /// By company, one after the other; more than one: several payments.
    pub payments: Vec<(String, i64)>,
    /// What the buyer's credit pays of it, where they want that.
    pub credit_minor: i64,
    /// What the basket's gift vouchers pay of it, before credit.
    pub vouchers_minor: i64,
    /// What the ticket pays of it that is exchanged, before gift vouchers.
    pub exchange_minor: i64,
    /// What of that ticket's value, less the fee of the exchange, is neither used nor refunded.
    pub exchange_lost_minor: i64,
    /// Of the exchange.
    pub exchange_fee_minor: i64,
}

impl WayToPay {
    /// What is left to pay when the exchanged ticket and the gift vouchers have paid.
    pub fn before_credit_minor(&self) -> i64 {
        self.quote.total_minor - self.exchange_minor - self.vouchers_minor
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyBack {
    /// The currency in which the money came; it may differ from the order's.
    pub currency: Currency,
    pub amount_minor: i64,
    /// As `settlement::RefundCause` names it: `late`, `double`, `unpaid`, `cancelled`, `mismatch`;
    /// or `taken-back`, when staff cancelled tickets.
    pub cause: String,
    pub done_minor: i64,
    /// Of what is done, what became the buyer's credit.
    pub credit_minor: i64,
    /// Of that, what has paid for the tickets that others were exchanged for.
    pub exchanged_minor: i64,
    /// Of what had paid for tickets of recipients, what came back: those were cancelled, or cost
    /// less since the house changed a performance.
    pub handed_minor: i64,
    /// Of what is done, what went back to gift vouchers.
    pub voucher_minor: i64,
    /// Of what is done, what was handed over at a counter.
    pub cash_minor: i64,
    /// Of what is done, what staff paid another way, such as by transfer.
    pub otherwise_minor: i64,
    /// What the bank refused to take for good, or was never asked for: the house owes it.
    pub refused_minor: i64,
    /// Of that, what its buyer had paid at a counter and gets back there.
    pub at_counter_minor: i64,
    /// Of that, what can't go back the way it came: no bank was asked.
    pub another_way_minor: i64,
}

impl MoneyBack {
    /// The gateway is still to take it.
    pub fn under_way_minor(&self) -> i64 {
        self.amount_minor - self.done_minor - self.refused_minor
    }

    /// Of what is done, what went back the way that it had come through a bank.
    pub fn bank_minor(&self) -> i64 {
        let in_house_minor = self.credit_minor + self.voucher_minor + self.by_staff_minor();
        self.done_minor - in_house_minor
    }

    /// Of what is done, what no bank and no terminal brought.
    pub fn by_staff_minor(&self) -> i64 {
        self.cash_minor + self.otherwise_minor
    }

    /// What a bank refused to take for good.
    pub fn refused_by_bank_minor(&self) -> i64 {
        self.refused_minor - self.at_counter_minor - self.another_way_minor
    }

    /// The house owes it, and pays all of it at a counter.
    pub fn is_owed_at_counter(&self) -> bool {
        self.refused_minor > 0 && self.at_counter_minor == self.refused_minor
    }

    /// What its buyer got, or will get.
    #[must_use]
    pub fn without_exchanged(self) -> Self {
        let exchanged_minor = self.exchanged_minor;
        Self {
            amount_minor: self.amount_minor - exchanged_minor,
            done_minor: self.done_minor - exchanged_minor,
            credit_minor: self.credit_minor - exchanged_minor,
            exchanged_minor: 0,
            ..self
        }
    }
}

/// What one company's account is paid of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderPayment {
    /// The company's name; empty where it alone is paid.
    pub company: String,
    pub amount_minor: i64,
    pub paid_at: Option<Moment>,
    /// Paid by the buyer's credit.
    pub is_credit: bool,
    pub payment_method: PaymentMethod,
    /// Paid by a gift voucher: the last digits of its code.
    pub voucher: Option<String>,
    /// What is left on that voucher, once it has paid.
    pub voucher_left_minor: Option<i64>,
    /// Who exchanges the former ticket that pays it; None: none does.
    pub exchange: Option<ExchangedBy>,
    /// Of that exchange.
    pub exchange_fee_minor: i64,
    /// What of the former ticket's value, less the fee, is neither used nor refunded.
    pub exchange_lost_minor: i64,
}

/// Where that came from which credit paid of an order, as its buyer knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditSource {
    /// The buyer used their credit.
    Own,
    /// A ticket that was exchanged paid: its buyer has never seen that as credit.
    Exchange,
    Both,
}

impl CreditSource {
    /// The message among these that is about it: own credit, an exchange, both.
    pub fn among(self, ids: [&'static str; 3]) -> &'static str {
        let [own, exchange, both] = ids;
        match self {
            Self::Own => own,
            Self::Exchange => exchange,
            Self::Both => both,
        }
    }
}

impl OrderView {
    /// What a recipient's ticket paid is its giver's, and no part of it.
    pub fn credit_source(&self) -> CreditSource {
        let is_exchange = |part: &OrderPayment| part.exchange == Some(ExchangedBy::Buyer);
        let is_own = |part: &OrderPayment| part.is_credit && part.exchange.is_none();
        let has_own = self.payments.iter().any(is_own);
        match (self.payments.iter().any(is_exchange), has_own) {
            (false, _) => CreditSource::Own,
            (true, false) => CreditSource::Exchange,
            (true, true) => CreditSource::Both,
        }
    }

    /// What a ticket has paid that was exchanged for this order's.
    pub fn exchanged_minor(&self) -> i64 {
        let exchanged = self.payments.iter().filter(|part| part.exchange.is_some());
        exchanged.map(|part| part.amount_minor).sum()
    }

    /// What its buyer is to pay next. A ticket that is exchanged pays its part last.
    pub fn next_minor(&self) -> i64 {
        self.to_pay().next().map_or(self.quote.total_minor, |part| part.amount_minor)
    }

    /// What its buyer is to pay next is all that is left.
    pub fn is_rest_next(&self) -> bool {
        self.to_pay().count() == 1
    }

    fn to_pay(&self) -> impl Iterator<Item = &OrderPayment> {
        let parts = self.payments.iter();
        parts.filter(|part| part.paid_at.is_none() && part.exchange.is_none())
    }

    /// Who exchanged a ticket for this order's.
    pub fn exchanged_by(&self) -> Option<ExchangedBy> {
        self.payments.iter().find_map(|part| part.exchange)
    }

    /// What a recipient has paid for a ticket that they have for one which somebody else had paid:
    /// the price of the seat beside it would tell how much. None: the order is of no such ticket.
    pub fn left_minor(&self) -> Option<i64> {
        let is_handed = self.exchanged_by() == Some(ExchangedBy::Recipient);
        is_handed.then(|| self.quote.total_minor - self.exchanged_minor())
    }

    /// What the seat costs, as far as its holder may know: what a recipient paid for an exchange is
    /// no price.
    pub fn price_of(&self, line: &OrderLineView) -> Option<i64> {
        self.left_minor().is_none().then_some(line.price_minor)
    }

    /// Of the exchange that the order is of.
    pub fn exchange_fee_minor(&self) -> i64 {
        self.payments.first().map_or(0, |part| part.exchange_fee_minor)
    }

    /// What of the former ticket's value is neither used nor refunded, where its buyer may know.
    pub fn exchange_lost_minor(&self) -> i64 {
        self.payments.first().map_or(0, |part| part.exchange_lost_minor)
    }

    /// All that the house owes its buyer goes back at a counter.
    pub fn is_owed_at_counter(&self) -> bool {
        self.back.as_ref().is_some_and(MoneyBack::is_owed_at_counter)
    }

    /// Whether any fee was charged.
    pub fn has_fees(&self) -> bool {
        self.quote.fees.iter().any(|fee| fee.due_minor > 0)
    }

    /// Whether anything of what is paid later is still to be paid.
    pub fn is_owed(&self) -> bool {
        self.invoices.iter().any(|invoice| invoice.open_minor() > 0)
    }
    /// The house collects what is paid later by itself.
    pub fn is_debited(&self) -> bool {
        self.paid_later == Some(PaidLater::Renewal(RenewalPayment::Debit))
    }

    /// What is paid later is listed by its days: those of the debits, or of the transfers for a
    /// renewal.
    pub fn is_told_by_day(&self) -> bool {
        match self.paid_later {
            Some(PaidLater::Renewal(RenewalPayment::Debit)) => true,
            Some(PaidLater::Renewal(_)) => {
                let by_day = self.pay_to.iter().flat_map(|account| &account.due);
                let open = self.invoices.iter().map(PerformanceInvoice::open_minor);
                by_day.map(|(_, minor)| minor).sum::<i64>() == open.sum::<i64>()
            }
            Some(PaidLater::Performances | PaidLater::Invoice) | None => false,
        }
    }

    /// The invoices that no day's sum speaks of.
    pub fn invoices_beside_days(&self) -> impl Iterator<Item = &PerformanceInvoice> {
        let is_told_by_day = self.is_told_by_day();
        self.invoices.iter().filter(move |it| !is_told_by_day || !it.is_planned())
    }
}
