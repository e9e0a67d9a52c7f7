//! What the public may look at beside the pages themselves: the same rule as theirs.

use crate::House;
use domain::id::PlanVersionId;

impl House {
    /// Whether a plan version is drawn on any page that may be opened now.
    pub async fn is_plan_shown(&self, plan: PlanVersionId) -> anyhow::Result<bool> {
        let (catalogue, now) = (self.catalogue().await?, self.now());
        let mut shown = catalogue.on_plan(plan).map(|listing| listing.effective.is_visible(now));
        Ok(shown.any(|is_visible| is_visible))
    }
}
