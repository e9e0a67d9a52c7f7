//! Subscriptions that go to a new holder.

use crate::sheets::season_folder::{
    cells::{LocalWhen, PackageKey},
    sheet::sheet,
};
use domain::tickets::subscription_transfer::Relation;
use rules::SeniorityMove;

sheet! {
    /// Which subscriptions and packages their holders may hand to a new holder, until when, and
    /// what becomes of the years as a subscriber. The first row that fits holds; what no row fits
    /// stays with its holder.
    "subscription_transfers": SubscriptionTransfer, unique [], at most 300 {
        /// Which packages; empty: all.
        packages: Vec<PackageKey> = "series-a",
        /// From when; empty: from the purchase on.
        from: Option<LocalWhen> = "2026-09-01 10:00",
        /// Until when (the first moment without it); empty: as long as a performance is to come.
        until: Option<LocalWhen> = "2027-05-06 23:59",
        /// Whether the new holder gets the years as a subscriber; empty: `lost`.
        seniority: Option<SeniorityMove> = "lost",
        /// New holders to whom they go all the same, as the former holder declares:
        /// `first-degree` (parents, children, husband or wife), `second-degree` (brothers and
        /// sisters, grandparents, grandchildren), `household`.
        kept_for: Vec<Relation> = "first-degree",
    }
}
