//! What the public may look at beside the pages themselves: the same rule as theirs.

use crate::{House, evening::effective_of};
use domain::{actor::Channel, id::PlanVersionId};

impl House {
    /// Whether a plan version is drawn on any page that may be opened now.
    pub async fn is_plan_shown(&self, plan: PlanVersionId) -> anyhow::Result<bool> {
        let mut conn = self.store().read().await?;
        let settings = store::season::settings(&mut conn, Channel::Web.as_str()).await?;
        for performance in store::plans::performances_on(&mut conn, plan).await? {
            let row = store::season::performance(&mut conn, performance).await?;
            let Some(row) = row else { continue };
            let series = store::season::series_ids(&mut conn, performance).await?;
            if effective_of(&row, &series, &settings).is_visible(self.now()) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
