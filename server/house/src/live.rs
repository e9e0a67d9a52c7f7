//! The live plan: a snapshot, then what changed. Read from the database, so that a lost
//! message, a restart or another node never leaves a wrong seat on a screen for long.

use crate::House;
use domain::id::PerformanceId;
use futures::stream::BoxStream;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiveEvent {
    /// Free seats as `SeatSet::to_hex` over the plan's places.
    Snapshot { version: u64, free: String },
    /// Places that became free and places that were taken since the version before.
    Delta { version: u64, freed: Vec<u32>, taken: Vec<u32> },
}

impl House {
    /// Ends when the house shuts down. None for an unknown performance.
    pub async fn watch(
        &self,
        _performance: PerformanceId,
    ) -> anyhow::Result<Option<BoxStream<'static, LiveEvent>>> {
        todo!()
    }
}
