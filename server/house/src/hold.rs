//! Holding seats: all of a line or none, decided by the claims' primary key.

use crate::{Failure, House};
use domain::{
    actor::Actor,
    basket::BasketState,
    hold::{HoldRefusal, HoldRequest},
};

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub basket: BasketState,
    /// Places of the seats that are the basket's now, of this performance.
    pub mine: Vec<u32>,
    /// Single free seats that are left beside them: a warning, never a block.
    pub lone: Vec<u32>,
}

impl House {
    /// Puts seats into the session's basket, which is opened when there is none.
    pub async fn hold(
        &self,
        _actor: &Actor,
        _request: &HoldRequest,
    ) -> Result<Held, Failure<HoldRefusal>> {
        todo!()
    }
}
