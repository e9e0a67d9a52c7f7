//! What was bought with an order beside seats.

use crate::{
    id::OrderLineId,
    moment::Moment,
    sales::{
        extra::{ExtraKind, ExtraPerformance, Receipt},
        voucher::Voucher,
    },
};

/// A pass, an extra, a gift.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderExtra {
    pub key: String,
    pub kind: ExtraKind,
    pub name: String,
    pub text: String,
    pub performance: Option<ExtraPerformance>,
    pub quantity: u32,
    /// Each piece's, and what was paid for it.
    pub pieces: Vec<(OrderLineId, i64)>,
    /// Name of the person who holds the pass; None: the buyer.
    pub beneficiary: Option<String>,
    /// For all of them.
    pub due_minor: i64,
    /// Of a pass: its rights' first moment and one of their last day.
    pub span: Option<(Moment, Moment)>,
    /// Of these days.
    pub time_zone: String,
    /// Gift vouchers that it became, once they are paid.
    pub vouchers: Vec<Voucher>,
    /// A code for each piece that is handed out to the buyer, once it is paid.
    pub receipts: Vec<Receipt>,
    /// Of the pieces that somebody accepted as a present: no page of the buyer shows these codes.
    pub given: Vec<Receipt>,
}
