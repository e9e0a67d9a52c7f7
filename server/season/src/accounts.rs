//! Which merchant account takes the money of what is sold, and with what means (T6.13).

use crate::{catalogue::Catalogue, season_folder::SeasonFolder};
use domain::{
    id::CompanyId, listing::Listing, offer::selection::Selection, payment::PaymentMethod,
};
use house::House;
use std::collections::BTreeSet;
use store::merchants::{CREDIT, Merchant, VOUCHER};

/// Of the web shop.
#[derive(Clone, Debug)]
pub struct Account {
    pub merchant: Merchant,
    /// As staff set them.
    pub accepted: Vec<PaymentMethod>,
    /// Those that a shopper can use; none where its gateway isn't configured.
    pub payment_methods: Vec<PaymentMethod>,
    /// Only for these performances; None: for whatever the company sells.
    pub performances: Option<Selection>,
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
        (!is_closed).then_some(Self { merchant, accepted, payment_methods, performances })
    }
}

impl Catalogue {
    /// The company's own account for this performance (None: for what is no ticket), where it
    /// has one: one that is for the performance before one that is for all, one that takes these
    /// means before one that doesn't.
    pub fn account(
        &self,
        company: CompanyId,
        listing: Option<&Listing>,
        payment_method: PaymentMethod,
    ) -> Option<&Account> {
        let is_for = |account: &&Account| match (&account.performances, listing) {
            (None, _) => true,
            (Some(performances), Some(listing)) => performances.picks(&listing.facts()),
            (Some(_), None) => false,
        };
        let own = self.accounts.iter().filter(|account| account.merchant.company == company);
        own.filter(is_for).min_by_key(|account| {
            (
                !account.payment_methods.contains(&payment_method),
                account.performances.is_none(),
                &account.merchant.key,
            )
        })
    }

    /// The gateways of the shop's open accounts, where none of them is configured.
    pub fn nobody_can_pay(&self, house: &House) -> Vec<&str> {
        let gateways = self.accounts.iter().map(|it| it.merchant.gateway.as_str());
        let named: BTreeSet<&str> =
            gateways.filter(|name| !matches!(*name, CREDIT | VOUCHER)).collect();
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
