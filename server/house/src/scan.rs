//! The door: reads a code and answers; every reading is recorded.

use crate::House;
use domain::{
    actor::Actor,
    moment::Moment,
    ticket::{ScanAnswer, ScanReason},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanRequest {
    pub code: String,
    /// The performance's slug or identity.
    pub performance: String,
    pub device: String,
    /// None: the next one of the device.
    pub device_sequence: Option<i64>,
    pub device_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanRefusal {
    UnknownPerformance,
    NotPermitted,
}

impl House {
    pub async fn scan(
        &self,
        _actor: &Actor,
        _request: &ScanRequest,
    ) -> Result<(ScanAnswer, ScanReason), crate::Failure<ScanRefusal>> {
        todo!()
    }
}
