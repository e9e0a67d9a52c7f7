//! Pages that no browser keeps, whoever looks at them.

use super::Route;

impl Route {
    /// Back from the bank, what is shown must be what is now; and whoever signed out, or closed
    /// a page that a secret opens, leaves nothing of theirs behind the button that goes back.
    pub fn is_never_kept(&self) -> bool {
        matches!(
            self,
            Self::Basket
                | Self::Checkout
                | Self::Order(_)
                | Self::ChooseChange(..)
                | Self::ReplaceTicket(..)
                | Self::ReplaceTickets(..)
                | Self::TicketAlone(..)
                | Self::ExchangeChanged(..)
                | Self::ExchangeHanded(_)
                | Self::Transfer(_)
                | Self::Gift(_)
                | Self::OpenedGift(_)
                | Self::Subscription(_)
                | Self::Waiting(_)
                | Self::SaleAlerts(_)
                | Self::EmailChangeLink(_)
                | Self::ConsentLink(_)
                | Self::SignIn
                | Self::SignInCode
                | Self::Account
                | Self::OwnTicket(_)
                | Self::OfferTicket(_)
                | Self::ExchangeTicket(_)
                | Self::WaiveTicket(_)
                | Self::TransferTicket(_)
                | Self::Credit
        )
    }
}
