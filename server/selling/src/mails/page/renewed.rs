//! What the mail with the tickets says of an order that renews subscriptions.

use super::Page;
use domain::{
    order::{OrderState, PaidLater},
    tickets::renewal::RenewalPayment,
};

impl Page<'_> {
    /// Its subject, and its first words. None: it renews nothing, or nothing was to be paid.
    pub(super) fn of_renewal(&self) -> Option<(&'static str, &'static str)> {
        let (order, view) = (self.order, &self.printout.view);
        let is_reserved = view.state == OrderState::Reserved;
        let later = match view.paid_later {
            Some(PaidLater::Renewal(by)) if is_reserved => Some(by),
            _ => None,
        };
        let is_paid = !is_reserved && order.is_renewal() && view.quote.total_minor > 0;
        let is_several = view.item_count() > 1;
        // The card that was kept has paid it, or its buyer.
        let intro = match (later, is_several) {
            (Some(RenewalPayment::Debit), false) => "mail-renewed-debit",
            (Some(RenewalPayment::Debit), true) => "mail-renewed-several-debit",
            (Some(_), false) => "mail-renewed-invoice",
            (Some(_), true) => "mail-renewed-several-invoice",
            (None, _) if !is_paid => return None,
            (None, false) if order.keeps_card => "mail-renewed-paid",
            (None, true) if order.keeps_card => "mail-renewed-several-paid",
            (None, false) => "mail-renewed-paid-yourself",
            (None, true) => "mail-renewed-several-paid-yourself",
        };
        let subject =
            if is_several { "mail-renewed-several-subject" } else { "mail-renewed-subject" };
        Some((subject, intro))
    }
}
