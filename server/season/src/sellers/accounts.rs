//! Which merchant account takes the money of what is sold, and by which payment methods (T6.13).

use crate::{catalogue::Catalogue, sheets::season_folder::SeasonFolder};
use domain::{
    id::CompanyId, payments::method::PaymentMethod, sales::offer::selection::Selection,
    wording::listing::Listing,
};
use house::House;
use std::collections::BTreeSet;
use store::payments::merchants::Merchant;

/// Of the outlet of its catalogue.
#[derive(Clone, Debug)]
pub struct Account {
    pub merchant: Merchant,
    /// As staff set them.
    pub accepted: Vec<PaymentMethod>,
    /// Those that a shopper can use; none where its gateway isn't configured.
    pub payment_methods: Vec<PaymentMethod>,
    /// Only for tickets of these performances.
    performances: Option<Selection>,
    /// Only for these extras and passes. Empty, and no performances: for whatever the company
    /// sells.
    extras: Vec<String>,
}

/// What money is for.
#[derive(Clone, Copy)]
pub enum PaidFor<'a> {
    Ticket(&'a Listing),
    /// An extra or a pass, by its key.
    Extra(&'a str),
    Fee,
}

impl Account {
    /// None for one that is closed.
    pub(crate) fn of(
        house: &House,
        folder: &SeasonFolder,
        merchant: Merchant,
        accepted: Vec<PaymentMethod>,
    ) -> Option<Self> {
        // Nobody can be sent there; the log names it at start.
        let is_reached = house.ports().gateways.contains_key(&merchant.gateway);
        let payment_methods = if is_reached { accepted.clone() } else { Vec::new() };
        let said = folder.accounts.iter().find(|said| said.key.as_str() == merchant.key);
        let is_closed = said.is_some_and(|said| said.closed == Some(true));
        let performances = said.and_then(|said| said.performances.clone());
        let extras = said.iter().flat_map(|said| &said.extras).map(ToString::to_string).collect();
        (!is_closed).then_some(Self { merchant, accepted, payment_methods, performances, extras })
    }

    /// It doesn't take whatever its company sells.
    pub fn is_for_some(&self) -> bool {
        self.performances.is_some() || !self.extras.is_empty()
    }

    /// Whether it is for that.
    pub fn is_for(&self, paid_for: PaidFor<'_>) -> bool {
        let is_named = || match paid_for {
            PaidFor::Ticket(listing) => {
                self.performances.as_ref().is_some_and(|of| of.picks(&listing.facts()))
            }
            PaidFor::Extra(key) => self.extras.iter().any(|extra| extra == key),
            PaidFor::Fee => false,
        };
        !self.is_for_some() || is_named()
    }
}

impl Catalogue {
    /// The company's own account for that, if it has one. An account that takes the payment method
    /// goes before one that doesn't, then one for just that before one for all.
    pub fn account(
        &self,
        company: CompanyId,
        paid_for: PaidFor<'_>,
        payment_method: PaymentMethod,
    ) -> Option<&Account> {
        let own = self.accounts.iter().filter(|account| account.merchant.company == company);
        own.filter(|account| account.is_for(paid_for)).min_by_key(|account| {
            (
                !account.payment_methods.contains(&payment_method),
                !account.is_for_some(),
                &account.merchant.key,
            )
        })
    }

    /// The gateways of the open accounts, where none of them is configured.
    pub fn nobody_can_pay(&self, house: &House) -> Vec<&str> {
        let at_gateways = self.accounts.iter().filter(|it| !it.merchant.takes_no_gateway());
        let named: BTreeSet<&str> = at_gateways.map(|it| it.merchant.gateway.as_str()).collect();
        let is_any_here = named.iter().any(|name| house::gateways::has_gateway(house, name));
        if is_any_here { Vec::new() } else { named.into_iter().collect() }
    }

    /// The payment methods of all accounts, in the order in which they are offered.
    pub fn payment_methods(&self) -> Vec<PaymentMethod> {
        let offered = |payment_method: &PaymentMethod| {
            self.accounts.iter().any(|it| it.payment_methods.contains(payment_method))
        };
        PaymentMethod::ALL.into_iter().filter(offered).collect()
    }

    /// The payment method, if the house has only one: its fees are then shown from the start.
    pub fn only_payment_method(&self) -> Option<PaymentMethod> {
        match self.payment_methods().as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}
