//! The basket: looked at, made smaller, given more time.

use crate::{Failure, House};
use domain::{
    actor::Actor,
    basket::{BasketState, BasketView},
    id::{BasketLineId, PerformanceId, SessionId},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtendRefusal {
    /// Empty, or its time was up.
    Ended,
    NoneLeft,
}

impl House {
    pub async fn basket(&self, _session: SessionId, _language: &str) -> anyhow::Result<BasketView> {
        todo!()
    }

    /// For the page's head.
    pub async fn basket_state(&self, _session: SessionId) -> anyhow::Result<BasketState> {
        todo!()
    }

    /// Gives a line back; nothing happens when it isn't in the actor's basket.
    pub async fn remove_line(
        &self,
        _actor: &Actor,
        _line: BasketLineId,
    ) -> Result<BasketState, Failure<()>> {
        todo!()
    }

    /// Gives seats of one performance back, by their place in its plan.
    pub async fn remove_seats(
        &self,
        _actor: &Actor,
        _performance: PerformanceId,
        _places: &[u32],
    ) -> Result<BasketState, Failure<()>> {
        todo!()
    }

    /// The whole time anew (WCAG 2.2.1).
    pub async fn extend_basket(
        &self,
        _actor: &Actor,
    ) -> Result<BasketState, Failure<ExtendRefusal>> {
        todo!()
    }
}
