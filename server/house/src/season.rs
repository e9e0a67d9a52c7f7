//! The season as the shop shows it.

use crate::House;
use domain::season::{ProductionView, SeasonView};

impl House {
    /// The running season, or the next one in August; None where nothing is set up.
    pub async fn season(&self, _language: &str) -> anyhow::Result<Option<SeasonView>> {
        todo!()
    }

    /// None for unknown and for invisible ones.
    pub async fn production(
        &self,
        _slug: &str,
        _language: &str,
    ) -> anyhow::Result<Option<ProductionView>> {
        todo!()
    }
}
