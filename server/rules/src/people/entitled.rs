//! Which reductions of a frozen price its buyer may still have. A price is frozen when its
//! ticket is held. The membership, the kind of person or the years as a subscriber that it
//! stands on can be gone when the ticket is ordered, and the reduction goes with them.

use crate::{Customer, Product, Rules, is_for};
use domain::{
    sales::pricing::{Stage, StageKind, Terms, alone},
    wording::listing::Listing,
};

/// A ticket whose terms were frozen, and the person whom it is for now.
pub struct FrozenTicket<'a> {
    pub listing: &'a Listing,
    pub product: Product<'a>,
    pub customer: &'a Customer,
}

/// The terms that still hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Entitled {
    pub terms: Terms,
    /// Stages of the frozen terms that no longer apply. The terms may have a smaller one
    /// instead, such as the step of fewer years.
    pub lost: Vec<Stage>,
}

impl Rules {
    /// Nothing is added that was not frozen, except a lower step of seniority instead of the
    /// frozen one. A rule that staff deleted or changed since the hold keeps its frozen effect;
    /// only its condition on the person is read from today's rules.
    pub fn entitled(&self, frozen: Terms, ticket: &FrozenTicket<'_>) -> Entitled {
        let mut entitled = Entitled { terms: frozen, lost: Vec::new() };
        for stage in std::mem::take(&mut entitled.terms.stages) {
            let still = match stage.kind {
                StageKind::Discount => self.discount_is_theirs(&stage, ticket).then_some(&stage),
                StageKind::Seniority if years_of(&stage) > ticket.customer.years => None,
                StageKind::PriceType
                | StageKind::Occupancy
                | StageKind::Package
                | StageKind::Seniority
                | StageKind::Code => Some(&stage),
            };
            match still {
                Some(stage) => entitled.terms.stages.push(stage.clone()),
                None => {
                    if stage.kind == StageKind::Seniority {
                        let lower = self.seniority_step(ticket.product, ticket.customer);
                        entitled.terms.stages.extend(lower);
                    }
                    entitled.lost.push(stage);
                }
            }
        }
        self.single_anew(&mut entitled.terms, ticket);
        entitled
    }

    /// What a package's ticket would cost alone, without the discounts that are gone.
    fn single_anew(&self, terms: &mut Terms, ticket: &FrozenTicket<'_>) {
        let before = terms.single_discounts.len();
        terms.single_discounts.retain(|stage| self.discount_is_theirs(stage, ticket));
        if terms.single_minor.is_none() || terms.single_discounts.len() == before {
            return;
        }
        let is_shared = |stage: &&Stage| stage.kind < StageKind::Package;
        let shared = terms.stages.iter().filter(is_shared);
        let stages = shared.chain(&terms.single_discounts).cloned().collect();
        let listed_minor = terms.listed_minor;
        let single = Terms { listed_minor, stages, ..Terms::default() };
        terms.single_minor = Some(alone(&single, self.currency));
    }

    fn discount_is_theirs(&self, stage: &Stage, ticket: &FrozenTicket<'_>) -> bool {
        let row = self.discounts.iter().find(|row| row.key == stage.key);
        row.is_none_or(|row| is_for(&row.who, ticket.customer, Some(ticket.listing)))
    }
}

/// A stage of seniority is named by its years.
fn years_of(stage: &Stage) -> u32 {
    stage.key.parse().unwrap_or(u32::MAX)
}
