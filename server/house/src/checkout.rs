//! From basket to order: the quote is frozen, the holds move to the order, then the shopper
//! leaves for the bank.

use crate::{Failure, House};
use domain::{
    actor::Actor,
    order::{PlaceRefusal, PlaceRequest},
    payment::Redirect,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Opens the order page.
    pub secret: String,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Pay(Redirect),
    /// Nothing to pay, or paid already.
    Done,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayRefusal {
    UnknownOrder,
    /// Paid, expired or given back: the order page says which.
    NotOpen,
    /// An attempt waits for the bank's answer.
    StillWaiting,
    TooManyAttempts,
    GatewayUnreachable,
}

impl House {
    /// For the form: made when the checkout page is rendered.
    pub fn new_idempotency_key(&self) -> String {
        crate::chance::secret(self.chance())
    }

    pub async fn place_order(
        &self,
        _actor: &Actor,
        _request: &PlaceRequest,
    ) -> Result<Placed, Failure<PlaceRefusal>> {
        todo!()
    }

    /// Another attempt after a decline; the seats are still held.
    pub async fn pay_again(&self, _order_secret: &str) -> Result<Redirect, Failure<PayRefusal>> {
        todo!()
    }
}
