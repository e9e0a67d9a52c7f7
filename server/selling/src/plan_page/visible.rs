//! What the public may look at beside the pages themselves: the same rule as theirs.

use crate::looker;
use domain::id::{PlanVersionId, SessionId};
use house::House;
use rules::People;
use season::catalogue;

/// Who may look at a plan version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanShown {
    Nobody,
    /// Whoever asked: no cache may give it to another.
    Theirs,
    Everybody,
}

/// Whether a plan version is drawn on any page that may be opened now, and by whom.
#[boxed]
pub async fn plan_shown(
    house: &House,
    plan: PlanVersionId,
    session: Option<SessionId>,
) -> anyhow::Result<PlanShown> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let now = house.now();
    let is_on = |who: &People| {
        let mut on_plan = catalogue.listings().filter(|listing| listing.row.plan == plan);
        on_plan.any(|listing| catalogue.rules.shows(listing, who, now))
    };
    if is_on(&People::default()) {
        return Ok(PlanShown::Everybody);
    }
    let looker = looker::looker(house, &mut conn, &catalogue, session).await?;
    Ok(if is_on(&looker) { PlanShown::Theirs } else { PlanShown::Nobody })
}
