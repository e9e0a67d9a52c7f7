//! What is reserved now and paid by invoice after the evening (F-school).

use crate::{id::PerformanceId, moment::Moment};

/// What one evening's invoice will come to, with all that goes with the evening.
#[derive(Clone, Debug, PartialEq)]
pub struct EveningInvoice {
    pub performance: PerformanceId,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// VAT and fees included.
    pub sum_minor: i64,
    /// The last moment of the last day on which it can be paid in time.
    pub due_at: Moment,
    /// The evening doesn't take place: there will be no invoice.
    pub is_cancelled: bool,
}
