//! Who sold an order.

use domain::{
    id::{AccountId, PointOfSaleId, TillSessionId},
    people::actor::Actor,
};

/// Who sold an order for the house. All is none of what the shop sold by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderSeller {
    pub operator: Option<AccountId>,
    pub point_of_sale: Option<PointOfSaleId>,
    pub till: Option<TillSessionId>,
}

impl OrderSeller {
    pub fn of(actor: &Actor) -> Self {
        let Some(seller) = actor.seller() else { return Self::default() };
        Self { operator: seller.operator, point_of_sale: seller.point_of_sale, till: seller.till }
    }
}
