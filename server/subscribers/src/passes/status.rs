//! When the certificate that signs passes ends, for staff.

use domain::{
    moment::{DAY_MS, Moment},
    people::actor::{Action, Actor, Reach},
};
use house::House;

/// Apple takes some days to give a new one, and somebody must be there to ask.
const WARNED_MS: i64 = 30 * DAY_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateStatus {
    pub ends_at: Moment,
    /// No pass is offered any more.
    pub has_ended: bool,
}

/// None: there is none, it is good for more than 30 days, or they may not see it.
pub fn certificate_status(house: &House, actor: &Actor) -> Option<CertificateStatus> {
    if actor.reach(Action::Audit) == Reach::Nothing {
        return None;
    }
    soon(house)
}

/// The same for the log of a start.
pub fn soon(house: &House) -> Option<CertificateStatus> {
    let ends_at = house.ports().wallets.apple.as_ref()?.ends_at();
    let now = house.now();
    let status = CertificateStatus { ends_at, has_ended: ends_at <= now };
    (ends_at <= now.plus_ms(WARNED_MS)).then_some(status)
}
