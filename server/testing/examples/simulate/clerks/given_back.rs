//! Customers come back to the counter with tickets, and have their money as they paid it.

use crate::{
    desks::counted::{InHand, RefundForm},
    world::World,
};
use domain::payments::method::PaymentMethod;
use house::House;
use money::cancellation::{
    Cancellation, SeatsBack, Sent, StaffRefund, Taken, WhatGoesBack, cancel_sent, tickets_of,
    what_goes_back,
};
use std::sync::Arc;

impl World {
    /// A customer comes back with one ticket, or with all of an order.
    pub(super) async fn give_back_at_counter(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(code) = self.some_sold() else { return self.serve(node, mark).await };
        let Ok(mut lines) = tickets_of(node, &code).await else { return };
        lines.truncate(self.below(2) as usize);
        let wanted = Cancellation {
            taken: if lines.is_empty() { Taken::All } else { Taken::These(lines) },
            fees_back: self.below(2) == 0,
            seats: if self.below(2) == 0 { SeatsBack::OnSale } else { SeatsBack::BoxOffice },
            reason: self.new_reason(),
            shown_minor: None,
        };
        let shown = what_goes_back(node, &self.clerk(), &code, &wanted).await;
        let Some(shown) = self.heard("what goes back", mark, shown) else { return };
        let wanted = Cancellation { shown_minor: Some(shown.amount.minor), ..wanted };
        let sent = if self.below(8) == 0 { Sent::AsCredit } else { Sent::ByGateway };
        self.send_refund(node, &code, &wanted, Back { shown, sent }, mark).await;
    }

    async fn send_refund(
        &self,
        node: &House,
        code: &str,
        wanted: &Cancellation,
        back: Back,
        mark: u64,
    ) {
        let Back { shown, sent } = back;
        // Those who don't know whether a print came out don't take it back.
        let Some(is_printed) = self.is_printed(code) else { return };
        let mut back = InHand::default();
        for way in shown.ways.iter().filter(|way| way.payment_method.is_at_counter()) {
            let minor = way.amount.minor;
            match (way.payment_method, way.is_by_staff) {
                (PaymentMethod::Cash, _) => back.cash_minor += minor,
                (_, true) => back.slips_minor += minor,
                (_, false) => back.driven_minor += minor,
            }
        }
        // What the reader took goes back by itself.
        let is_driven = back.driven_minor > 0;
        let sent = if is_driven { Sent::ByGateway } else { sent };
        // What becomes credit stays in the drawer.
        if sent == Sent::AsCredit {
            back = InHand::default();
        }
        let money_minor = back.all_minor();
        if is_printed && money_minor > 0 {
            back.papers_minor = shown.amount.minor - shown.fees.minor;
        }
        let slip = if is_driven { String::new() } else { self.slip() };
        let staff = StaffRefund { sent, slip, ..StaffRefund::default() };
        self.does(format_args!("{money_minor} of {code} go back at a counter: {staff:?}"));
        let till = self.till_of(&self.clerk());
        let form = RefundForm { code: code.to_owned(), till, back, ..RefundForm::default() };
        self.sends_refund(&wanted.reason, form);
        let done = cancel_sent(node, &self.clerk(), code, wanted, &staff).await;
        self.hears_of_refund(&wanted.reason, &done);
        self.heard("a refund at a counter", mark, done);
    }
}

/// What a customer is to have back, and how.
struct Back {
    shown: WhatGoesBack,
    sent: Sent,
}
