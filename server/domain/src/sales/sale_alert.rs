//! A request for one mail when a performance goes on sale.

use crate::moment::DAY_MS;
use serde::{Deserialize, Serialize};

/// So long after its mail a request is kept: the mail's link still says what it was.
pub const KEPT_MS: i64 = 14 * DAY_MS;
/// So long a request waits for its mailbox to be confirmed. Until then nobody who types the
/// address again makes the house send it another mail.
pub const CONFIRM_LIFE_MS: i64 = DAY_MS;
/// A request that nobody confirmed is forgotten then, and its mail's link with it.
pub const UNCONFIRMED_KEPT_MS: i64 = 7 * DAY_MS;

/// Why a request isn't kept, or can't be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaleAlertRefusal {
    UnknownPerformance,
    /// Whoever asks can buy already.
    OnSale,
    /// Nothing will be sold any more.
    Over,
    BadAddress,
    /// To this mailbox, or from here.
    TooManyMails,
    /// No such request.
    Unknown,
}
