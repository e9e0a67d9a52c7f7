//! Extras that go with a present: programmes, drinks or parking of the same order.

use domain::{
    extra::{ExtraPerformance, Receipt},
    id::OrderLineId,
    order::OrderExtra,
};
use house::locales::Locale;

/// Pieces of one extra, as the recipient sees them: never a price.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenExtra {
    pub name: String,
    pub text: String,
    pub performance: Option<ExtraPerformance>,
    pub quantity: u32,
    /// A code for each piece once the present is accepted; none before.
    pub receipts: Vec<Receipt>,
    /// Of its dates.
    pub time_zone: String,
}

impl GivenExtra {
    /// `2 × Programme book`.
    pub fn counted(&self, locale: &Locale) -> String {
        let args = [("count", self.quantity.into()), ("name", self.name.clone().into())];
        match self.quantity {
            1 => self.name.clone(),
            _ => locale.text_with("extras-count", &args),
        }
    }
}

/// These pieces of the order, whose codes are the buyer's still.
pub(super) fn going(extras: &[OrderExtra], pieces: &[OrderLineId]) -> Vec<GivenExtra> {
    let going = |extra: &OrderExtra| {
        let its = extra.receipts.iter().filter(|receipt| pieces.contains(&receipt.line));
        given(extra, its.count(), Vec::new())
    };
    extras.iter().filter_map(going).collect()
}

/// Pieces that the recipient has accepted, with their codes.
pub(super) fn accepted(extras: &[OrderExtra]) -> Vec<GivenExtra> {
    let accepted = |extra: &OrderExtra| given(extra, extra.given.len(), extra.given.clone());
    extras.iter().filter_map(accepted).collect()
}

fn given(extra: &OrderExtra, count: usize, receipts: Vec<Receipt>) -> Option<GivenExtra> {
    (count > 0).then(|| GivenExtra {
        name: extra.name.clone(),
        text: extra.text.clone(),
        performance: extra.performance.clone(),
        quantity: count as u32,
        receipts,
        time_zone: extra.time_zone.clone(),
    })
}
