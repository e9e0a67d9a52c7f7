//! The wallets of phones: who signs passes, and who tells phones that a pass has changed.

use domain::moment::Moment;
use futures::future::BoxFuture;
use std::sync::Arc;
use wallets::{
    apple::PassService,
    event_pass::{EventPass, Symbol},
};

/// Those that the operator has keys for.
#[derive(Clone, Default)]
pub struct Wallets {
    pub apple: Option<Arc<dyn AppleWallet>>,
    pub google: Option<Arc<dyn GoogleWallet>>,
    /// What the house's readers read from a phone.
    pub symbol: Symbol,
}

impl Wallets {
    /// Whether a ticket can be kept in any of them.
    pub fn any_at(&self, now: Moment) -> bool {
        self.google.is_some() || self.apple_at(now).is_some()
    }

    /// None: the house has no certificate, or it has ended.
    pub fn apple_at(&self, now: Moment) -> Option<&Arc<dyn AppleWallet>> {
        self.apple.as_ref().filter(|apple| apple.ends_at() > now)
    }
}

/// A pass with what goes into its file beside it.
pub struct PassRequest<'a> {
    pub pass: &'a EventPass,
    /// The poster's name.
    pub poster: &'a str,
    /// The poster as PNG, where it isn't one of the program's own.
    pub picture: Option<&'a [u8]>,
    /// None: the pass can't be changed later.
    pub service: Option<&'a PassService>,
    pub at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pushed {
    Taken,
    /// The phone has the pass no more.
    Gone,
}

pub trait AppleWallet: Send + Sync {
    /// `pass.example.tickets`.
    fn pass_type(&self) -> &str;

    /// Of the certificate: afterwards nothing is signed and nobody is told.
    fn ends_at(&self) -> Moment;

    /// A `.pkpass`.
    fn pkpass(&self, request: &PassRequest<'_>) -> anyhow::Result<Vec<u8>>;

    /// Tells a phone that something has changed; it asks what. Goes over the network: never
    /// inside a transaction.
    ///
    /// # Errors
    /// Apple can't be reached, or takes nothing now.
    fn push<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<Pushed>>;
}

pub trait GoogleWallet: Send + Sync {
    /// The token of a link that saves the pass, with everything in it.
    fn whole_token(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String>;

    /// The short link that saves a pass that Google has.
    fn save_link(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String>;

    /// The long link that brings the whole pass along.
    fn whole_link(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String>;

    /// Writes the pass at Google, or what changed of it. The same pass twice is one. Goes over the
    /// network: never inside a transaction.
    ///
    /// # Errors
    /// Google can't be reached, or refuses it.
    fn write<'a>(&'a self, pass: &'a EventPass, at: Moment) -> BoxFuture<'a, anyhow::Result<()>>;
}
