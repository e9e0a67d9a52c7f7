//! Pages that no browser keeps, whoever looks at them.

use super::Route;

impl Route {
    /// Back from the bank, what is shown must be what is now; and whoever signed out, or closed
    /// a page that a secret opens, leaves nothing of theirs behind the button that goes back. So
    /// it is every page but those that say the same to anybody.
    pub fn is_never_kept(&self) -> bool {
        let is_anybodys = matches!(
            self,
            Self::Search
                | Self::Seats(_)
                | Self::BestSeats(_)
                | Self::JoinWaitingList(_)
                | Self::AskSaleAlert(_)
                | Self::Mails
                | Self::Mail(_)
                | Self::Cookies
                | Self::Staff(_)
                | Self::Nowhere
        );
        !self.is_public() && !is_anybodys
    }
}
