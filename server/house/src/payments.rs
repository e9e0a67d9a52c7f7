//! One settlement: return, notification and reconciler end in the same idempotent function.

use crate::House;
use crate::ports::Forged;

impl House {
    /// The shopper is back from the bank: asks the gateway and settles. Gives the order's
    /// secret, None for an unknown reference.
    pub async fn returned(&self, _reference: &str) -> anyhow::Result<Option<String>> {
        todo!()
    }

    /// A gateway's message. `Ok(Err(_))`: refused as forged, nothing was believed.
    pub async fn notified(
        &self,
        _gateway: &str,
        _headers: &[(String, String)],
        _body: &[u8],
    ) -> anyhow::Result<Result<(), Forged>> {
        todo!()
    }

    /// Asks gateways about open attempts that are due, ends orders whose time is up (after
    /// asking once more), sends refunds. Gives the number of attempts looked at.
    pub async fn reconcile(&self) -> anyhow::Result<usize> {
        todo!()
    }
}
