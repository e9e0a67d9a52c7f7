//! The analytics service of the house's choice.

use futures::future::BoxFuture;

/// Brings what is measured to the service of the house's choice. Calls go over the network: never
/// inside a transaction.
pub trait Measurer: Send + Sync {
    /// # Errors
    /// The service can't be reached, or did not take the request.
    fn send<'a>(&'a self, request: &'a MeasuringRequest) -> BoxFuture<'a, anyhow::Result<()>>;
}

/// A page view or a purchase, as the service reads it. It holds a secret, so it is never logged.
#[derive(Clone, PartialEq, Eq)]
pub enum MeasuringRequest {
    /// Matomo's Tracking HTTP API.
    Matomo {
        /// Of the installation, without a slash at its end.
        address: String,
        fields: Vec<(&'static str, String)>,
    },
    /// The Measurement Protocol of Google Analytics 4.
    Google {
        measurement_id: String,
        api_secret: String,
        /// JSON.
        body: String,
    },
}
