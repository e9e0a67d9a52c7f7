//! Opening a performance's plan.

use crate::House;
use domain::{
    id::{PerformanceId, PlanVersionId, SessionId},
    plan::{PlanView, SeatTable},
};
use seatmap::hall::Hall;
use std::sync::Arc;

/// A plan version with all that follows from it, computed once.
pub struct Plan {
    pub id: PlanVersionId,
    pub hall: Hall,
    pub table: SeatTable,
    /// `table` as JSON, ready to be sent.
    pub table_json: String,
    /// The 3D module's input.
    pub scene: Vec<u8>,
}

impl House {
    /// None for unknown and for invisible ones. `session` marks its own seats.
    pub async fn open_plan(
        &self,
        _performance_slug: &str,
        _language: &str,
        _session: Option<SessionId>,
    ) -> anyhow::Result<Option<PlanView>> {
        todo!()
    }

    pub async fn performance_slug(
        &self,
        _performance: PerformanceId,
    ) -> anyhow::Result<Option<String>> {
        todo!()
    }

    /// None for an unknown plan version.
    pub async fn plan(&self, _plan: PlanVersionId) -> anyhow::Result<Option<Arc<Plan>>> {
        todo!()
    }
}
