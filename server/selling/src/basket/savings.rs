//! What subscriptions and packages of a basket cost less than tickets for their performances.

use super::{Check, quote::priced};
use domain::sales::{
    basket::BasketLine,
    offer::price::{Bought, PriceRules},
    pricing::{FeeBasis, Line},
};

impl Check<'_> {
    /// By the rule of the plan and of the offer's page, so that all say the same amount.
    pub(super) fn mark_savings(&self, lines: &mut [BasketLine]) -> anyhow::Result<()> {
        let rules = self.catalogue.price_rules(self.now);
        let without_fees = PriceRules { fees_apart: true, ..rules.clone() };
        for item in self.items {
            let rows = self.held().filter(|row| row.item == Some(item.id));
            let own = rows.map(|row| priced(self.catalogue, row, self.items, self.context));
            let own = own.collect::<anyhow::Result<Vec<Line>>>()?;
            let is_of = |line: &BasketLine| line.item.as_ref().is_some_and(|it| it.id == item.id);
            let its = lines.iter().filter(|line| is_of(line));
            // Where no single ticket is sold, there is nothing to compare with.
            let Some(tickets) = its.map(ticket).collect::<Option<Vec<Bought>>>() else { continue };
            if own.is_empty() || tickets.is_empty() {
                continue;
            }
            let package = Some(item.terms.package.clone());
            let bought = vec![Bought { package, lines: own, is_begun: false }];
            let paid = [FeeBasis::Order];
            let tickets_alone = without_fees.saved(bought.clone(), tickets.clone(), &paid);
            let saved_minor = rules.saved(bought, tickets, &paid);
            let items = lines.iter_mut().filter_map(|line| line.item.as_mut());
            for of in items.filter(|of| of.id == item.id) {
                of.saved_minor = saved_minor;
                of.saved_fees_minor = saved_minor - tickets_alone;
            }
        }
        Ok(())
    }
}

fn ticket(line: &BasketLine) -> Option<Bought> {
    let terms = line.single.clone()?;
    let line = Line { key: line.id.to_string(), quantity: line.quantity, terms, ..Line::default() };
    Some(Bought { package: None, lines: vec![line], is_begun: false })
}
