//! What the public may look at beside the pages themselves: the same rule as theirs.

use crate::House;
use domain::id::PlanVersionId;

impl House {
    /// Whether a plan version is drawn on any page that may be opened now.
    pub async fn is_plan_shown(&self, plan: PlanVersionId) -> anyhow::Result<bool> {
        let catalogue = self.catalogue().await?;
        let now = self.now();
        let mut on_plan = catalogue.listings().filter(|listing| listing.row.plan == plan);
        Ok(on_plan.any(|listing| listing.effective.is_visible(now)))
    }
}
