//! What states, movements, counters and colleagues are called on the pages of tills.

use crate::frame::words::when;
use domain::{
    moment::Moment,
    money::{Currency, Money},
    sales::till::{MovementKind, ShiftState},
};
use house::locales::Locale;
use money::tills::{Clerk, TillPoint};

pub(super) fn state(locale: &Locale, state: ShiftState) -> String {
    locale.text(match state {
        ShiftState::Open => "staff-till-state-open",
        ShiftState::Counted => "staff-till-state-counted",
        ShiftState::Closed => "staff-till-state-closed",
        ShiftState::Confirmed => "staff-till-state-confirmed",
    })
}

pub(super) fn kind(locale: &Locale, kind: MovementKind) -> String {
    locale.text(match kind {
        MovementKind::Float => "staff-till-kind-float",
        MovementKind::PayIn => "staff-till-kind-pay-in",
        MovementKind::PayOut => "staff-till-kind-pay-out",
        MovementKind::Withdrawal => "staff-till-kind-withdrawal",
        MovementKind::Takeover => "staff-till-kind-takeover",
        MovementKind::HandedIn => "staff-till-kind-handed-in",
    })
}

/// Of a colleague, or of a command on the machine itself.
pub(super) fn clerk(locale: &Locale, clerk: &Clerk) -> String {
    match (clerk.account, clerk.name.as_str()) {
        (None, _) => locale.text("staff-till-name-command"),
        (Some(_), "") => locale.text("staff-till-name-unknown"),
        (Some(_), name) => name.to_owned(),
    }
}

pub(super) fn counter(locale: &Locale, point: Option<&TillPoint>) -> String {
    match point {
        None => locale.text("staff-desk-box-office"),
        Some(point) if point.name.is_empty() => point.key.clone(),
        Some(point) => point.name.clone(),
    }
}

/// A till without a name of its own has its key.
pub(super) fn till(name: &str, key: &str) -> String {
    if name.is_empty() { key.to_owned() } else { name.to_owned() }
}

/// When something was done, and by whom.
pub(super) fn at_by(locale: &Locale, at: Moment, by: &Clerk, time_zone: &str) -> String {
    let args = [("when", when(locale, at, time_zone).into()), ("name", clerk(locale, by).into())];
    locale.text_with("staff-till-at-by", &args)
}

pub(super) fn sum(locale: &Locale, minor: i64, currency: Currency) -> String {
    locale.money(Money::new(minor, currency))
}
