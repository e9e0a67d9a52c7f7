//! Programs that sell by invoice at a counter: each call has a key of its own, and the same call
//! may come again. What is owed is paid later, in part or not at all, while the tickets are valid.

use crate::world::World;
use domain::{order::PlaceRequest, payments::invoice::Party};
use house::{Failure, House};
use money::checkout::{ByInvoice, CallerKey, Sold, sell_by_invoice, sold_before};
use std::sync::Arc;
use store::testing::rows;

/// What each call asks for; its caller picks the seats when it comes.
const CONTENT: &str = "tickets by invoice";
/// Nobody of them shops elsewhere.
const BUYERS: u64 = 3;
const NAME: &str = "Colegio Cervantes";

struct Call {
    key: CallerKey,
    email: String,
    /// By the first answer.
    sold: Option<Sold>,
}

fn by_invoice() -> ByInvoice {
    let party = Party {
        name: NAME.to_owned(),
        tax_number: "B12345678".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "41001".to_owned(),
        town: "Sevilla".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    };
    ByInvoice { party: Some(party), due_on: None }
}

impl World {
    pub(super) async fn sell_or_pay_invoice(self: &Arc<Self>, node: &House, mark: u64) {
        if self.below(3) == 0 {
            return self.pay_later(node, mark).await;
        }
        let name = format!("sale {}", self.below(1 << 40));
        let key = match CallerKey::of(node, &self.clerk(), &name, CONTENT) {
            Ok(Some(key)) => key,
            Ok(None) => return self.find(format!("{name} is no key")),
            Err(error) => {
                self.heard::<(), ()>("a caller's key", mark, Err(error.into()));
                return;
            }
        };
        let email = format!("office-{}@example.org", self.below(BUYERS));
        let mut call = Call { key, email, sold: None };
        call.sold = self.call_to_sell(node, &call, mark).await;
        // Its answer may be lost on the way to its caller.
        if self.below(2) == 0 {
            let again = self.call_to_sell(&self.node(), &call, mark).await;
            if let (Some(sold), Some(again)) = (&call.sold, &again)
                && sold != again
            {
                self.find(format!("one key has sold {sold:?} and {again:?}"));
            }
        }
    }

    /// Some look first whether it was sold before.
    async fn call_to_sell(self: &Arc<Self>, node: &House, call: &Call, mark: u64) -> Option<Sold> {
        if self.below(2) == 0 {
            let before = sold_before(node, &self.clerk(), &call.key).await;
            let before = self.heard("what a key has sold", mark, before)?;
            if before.is_some() || call.sold.is_some() {
                return self.as_sold_before(call, before);
            }
        }
        let seller = self.open_at_counter(node, mark).await?;
        if !self.hold_for_sale(node, &seller, mark).await {
            return None;
        }
        let form = match self.counter_form(node, &seller).await {
            Ok(form) => form?,
            Err(error) => {
                self.heard::<(), ()>("what is to be invoiced", mark, Err(error.into()));
                return None;
            }
        };
        let (family_name, email) = (NAME.to_owned(), call.email.clone());
        let form = call.key.on(PlaceRequest { family_name, email, ..form });
        self.keeps_outlet(&form.idempotency_key, seller.outlet().name());
        self.does(format_args!("{} is sold tickets for {}", call.email, form.total_shown_minor));
        let sold = sell_by_invoice(node, &seller, &form, &by_invoice()).await;
        if let (Some(known), Err(Failure::Refused(why))) = (&call.sold, &sold) {
            self.find(format!("{} was sold, and the same call is refused: {why:?}", known.code));
        }
        let sold = self.heard("a sale by invoice", mark, sold)?;
        self.now_known(&sold.secret);
        Some(sold)
    }

    fn as_sold_before(&self, call: &Call, before: Option<Sold>) -> Option<Sold> {
        match (&before, &call.sold) {
            (None, Some(known)) => {
                self.find(format!("{} was sold, and its key doesn't know it", known.code));
            }
            (Some(before), _) => self.now_known(&before.secret),
            (None, None) => {}
        }
        before
    }

    /// What is owed is what the tickets cost, less what went back of them; and each that stands
    /// admits somebody, paid or not.
    pub async fn check_invoiced(&self) -> anyhow::Result<()> {
        let owed = "select o.code, cast((select sum(l.due_minor - (select \
               coalesce(sum(b.minor), 0) from cancellation_lines b \
               where b.order_line_id = l.id)) from order_lines l \
               where l.order_id = o.id) as text), \
             cast((select coalesce(sum(v.amount_minor), 0) from receivables v \
               where v.order_id = o.id and v.rule = 'counter:invoice' \
               and v.cancelled_at_ms is null) as text) \
             from orders o where exists (select 1 from receivables v \
               where v.order_id = o.id and v.rule = 'counter:invoice')";
        for row in rows(&self.store(), owed).await? {
            let [code, cost, owed] = row.try_into().expect("because three are selected");
            if cost != owed {
                self.find(format!("{code} was sold by invoice for {cost}, and {owed} is owed"));
            }
        }
        let shut = "select o.code from order_lines l join orders o on o.id = l.order_id \
             where l.offer = 'ticket' and l.cancelled_at_ms is null \
             and exists (select 1 from receivables v where v.order_id = o.id \
               and v.rule = 'counter:invoice') \
             and not exists (select 1 from admissions a where a.order_line_id = l.id \
               and a.cancelled_at_ms is null) \
             and not exists (select 1 from releases r where r.order_line_id = l.id \
               and r.end_cause = 'sold') \
             and not exists (select 1 from exchanges e where e.order_line_id = l.id \
               and e.done_at_ms is not null) \
             and not exists (select 1 from exchanges_beside e where e.order_line_id = l.id \
               and e.done_at_ms is not null)";
        for row in rows(&self.store(), shut).await? {
            self.find(format!("{} was sold by invoice and has no ticket", row[0]));
        }
        Ok(())
    }
}
