//! What a price list says, and what is charged on top of it.

use super::FeeRule;
use crate::id::{CompanyId, PriceTypeId, TaxTreatmentId};
use std::collections::HashMap;

/// What a ticket costs at a ticket type, VAT included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    pub price_type: String,
    pub price_type_id: PriceTypeId,
    pub minor: i64,
}

/// By the zone's key; the standard ticket type comes first: `full`, or else the first of the
/// house's.
pub type Prices = HashMap<String, Vec<Price>>;

/// A fee of a channel with its company.
#[derive(Clone, Debug, PartialEq)]
pub struct Fee {
    pub rule: FeeRule,
    pub company: CompanyId,
    pub tax_treatment: TaxTreatmentId,
}
