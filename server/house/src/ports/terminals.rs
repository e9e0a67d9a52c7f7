//! Card terminals at counters, each by the service that drives it.

use super::RefundAnswer;
use domain::{
    money::Currency,
    payments::terminal::{
        TerminalAttempt, TerminalRefund, TerminalRequest, TerminalStart, TerminalState,
    },
};
use futures::future::BoxFuture;

/// A card terminal as the house needs it. Calls go over the network: never inside a transaction.
pub trait Terminal: Send + Sync {
    /// As the colleagues call it.
    fn label(&self) -> &str;

    /// The key of the point of sale at which it stands; empty: the box office.
    fn point(&self) -> &str;

    /// The least amount that it takes in this currency, in minor units.
    fn least_minor(&self, _currency: Currency) -> i64 {
        1
    }

    /// Lets the terminal show the sum. Asked once for each payment.
    ///
    /// # Errors
    /// Whether it was heard is not known: `state` tells.
    fn start<'a>(
        &'a self,
        request: &'a TerminalRequest,
    ) -> BoxFuture<'a, anyhow::Result<TerminalStart>>;

    /// What is known of the payment. Changes nothing.
    fn state<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>>;

    /// Closes the payment, so that nothing can be taken for it any more, and says how it stands.
    fn cancel<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>>;

    /// Gives money back to the card. The same refund twice is one refund.
    ///
    /// # Errors
    /// As `Gateway::refund`.
    fn refund<'a>(
        &'a self,
        refund: &'a TerminalRefund,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>>;
}
