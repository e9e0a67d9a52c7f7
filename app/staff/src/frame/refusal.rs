//! Refusals of the staff's door and pages, in words: what happened and what to do.

use domain::people::staff::{
    EnrolRefusal, EnterRefusal, ManageRefusal, NAME_CHARS_MAX, OwnRefusal, PasswordRefusal,
    ROLE_NAME_CHARS_MAX, RecoverRefusal, password,
};
use house::locales::Locale;
use money::{
    cancellation::{CancelRefusal, REASON_CHARS_MAX},
    tills::cash_words,
};

pub fn enter(locale: &Locale, refusal: EnterRefusal) -> String {
    match refusal {
        EnterRefusal::Wrong => locale.text("staff-refusal-enter-wrong"),
        EnterRefusal::TooMany { minutes } => too_many(locale, minutes),
        EnterRefusal::PasswordOver => locale.text("staff-refusal-password-over"),
    }
}

/// (the field that it is about, in words); no field: the whole page.
pub fn recover(locale: &Locale, refusal: RecoverRefusal) -> (&'static str, String) {
    match refusal {
        RecoverRefusal::LinkEnded => ("", locale.text("staff-forgotten-ended")),
        RecoverRefusal::TooMany { minutes } => ("code", too_many(locale, minutes)),
        RecoverRefusal::Password(refusal) => ("password", password(locale, refusal)),
        RecoverRefusal::NotTwice => ("again", locale.text("staff-refusal-not-twice")),
        RecoverRefusal::SamePassword => ("password", locale.text("staff-refusal-password-same")),
        RecoverRefusal::CodeWrong => ("code", locale.text("staff-refusal-recover-code")),
    }
}

fn too_many(locale: &Locale, minutes: u32) -> String {
    locale.text_with("staff-refusal-too-many", &[("minutes", minutes.into())])
}

pub fn password(locale: &Locale, refusal: PasswordRefusal) -> String {
    let most = i64::try_from(password::CHARS_MAX).unwrap_or(i64::MAX);
    let least = i64::try_from(password::CHARS_MIN).unwrap_or(i64::MAX);
    match refusal {
        PasswordRefusal::TooShort => {
            locale.text_with("staff-refusal-password-short", &[("least", least.into())])
        }
        PasswordRefusal::TooLong => {
            locale.text_with("staff-refusal-password-long", &[("most", most.into())])
        }
        PasswordRefusal::Unprintable => locale.text("staff-refusal-password-unprintable"),
        PasswordRefusal::Common => locale.text("staff-refusal-password-common"),
        PasswordRefusal::HasAddress => locale.text("staff-refusal-password-address"),
    }
}

/// (the field that it is about, in words); no field: the whole page.
pub fn enrol(locale: &Locale, refusal: EnrolRefusal) -> (&'static str, String) {
    match refusal {
        EnrolRefusal::LinkEnded => ("", locale.text("staff-refusal-link-ended")),
        EnrolRefusal::Password(refusal) => ("password", password(locale, refusal)),
        EnrolRefusal::NotTwice => ("again", locale.text("staff-refusal-not-twice")),
        EnrolRefusal::CodeWrong => ("code", locale.text("staff-refusal-code-wrong")),
    }
}

/// The same of what one changes for oneself.
pub fn own(locale: &Locale, refusal: OwnRefusal) -> (&'static str, String) {
    match refusal {
        OwnRefusal::PasswordWrong => ("present", locale.text("staff-refusal-present-wrong")),
        OwnRefusal::TooMany { minutes } => ("present", too_many(locale, minutes)),
        OwnRefusal::Password(refusal) => ("password", password(locale, refusal)),
        OwnRefusal::NotTwice => ("again", locale.text("staff-refusal-not-twice")),
        OwnRefusal::CodeWrong => ("code", locale.text("staff-refusal-code-wrong")),
        OwnRefusal::Changed => ("", locale.text("staff-refusal-changed")),
    }
}

pub fn manage(locale: &Locale, refusal: ManageRefusal) -> (&'static str, String) {
    let most = i64::try_from(NAME_CHARS_MAX).unwrap_or(i64::MAX);
    match refusal {
        ManageRefusal::EmailWrong => ("email", locale.text("refusal-field-email-wrong")),
        ManageRefusal::NameMissing => ("name", locale.text("staff-refusal-name-missing")),
        ManageRefusal::NameTooLong => {
            ("name", locale.text_with("staff-refusal-name-long", &[("most", most.into())]))
        }
        ManageRefusal::Known => ("email", locale.text("staff-refusal-known")),
        ManageRefusal::Unknown => ("", locale.text("staff-refusal-unknown")),
        ManageRefusal::UnknownRole => ("", locale.text("staff-refusal-role")),
        ManageRefusal::UnknownScope => ("", locale.text("staff-refusal-scope")),
        ManageRefusal::OfWholeHouse => ("", locale.text("staff-refusal-whole-house")),
        ManageRefusal::Over => ("", locale.text("staff-refusal-over")),
        ManageRefusal::TooManyRoles => ("", locale.text("staff-refusal-many-roles")),
        ManageRefusal::RoleNameTooLong => {
            let most = i64::try_from(ROLE_NAME_CHARS_MAX).unwrap_or(i64::MAX);
            ("name", locale.text_with("staff-refusal-name-long", &[("most", most.into())]))
        }
        ManageRefusal::RoleNameTaken => ("name", locale.text("staff-refusal-role-name-taken")),
        ManageRefusal::RoleEmpty => ("actions", locale.text("staff-refusal-role-empty")),
        ManageRefusal::RoleDelivered => ("", locale.text("staff-refusal-role-delivered")),
        ManageRefusal::RoleHeld { people } => {
            ("", locale.text_with("staff-refusal-role-held", &[("people", people.into())]))
        }
        ManageRefusal::RoleChanged => ("", locale.text("staff-refusal-role-changed")),
        ManageRefusal::RoleYours => ("", locale.text("staff-refusal-role-yours")),
        ManageRefusal::RoleBeyondYours => ("", locale.text("staff-refusal-role-beyond")),
        ManageRefusal::PersonBeyondYours => ("", locale.text("staff-refusal-person-beyond")),
        ManageRefusal::TooManyOwnRoles => ("", locale.text("staff-refusal-many-own-roles")),
        ManageRefusal::Yourself => ("", locale.text("staff-refusal-yourself")),
    }
}

pub fn cancel(locale: &Locale, refusal: CancelRefusal) -> String {
    let most = i64::try_from(REASON_CHARS_MAX).unwrap_or(i64::MAX);
    match refusal {
        CancelRefusal::UnknownOrder => locale.text("staff-order-unknown"),
        CancelRefusal::NotPaid => locale.text("staff-refund-not-paid"),
        CancelRefusal::NoneChosen => locale.text("staff-refund-none-chosen"),
        CancelRefusal::NothingLeft => locale.text("staff-refund-nothing-left"),
        CancelRefusal::Entered => locale.text("staff-refund-is-entered"),
        CancelRefusal::Resold => locale.text("staff-refund-is-resold"),
        CancelRefusal::PassUsed => locale.text("staff-refund-pass-used"),
        CancelRefusal::VoucherUsed => locale.text("staff-refund-voucher-used"),
        CancelRefusal::VoucherGiven => locale.text("staff-refund-voucher-given"),
        CancelRefusal::VoucherUnconfirmed => locale.text("staff-refund-voucher-unconfirmed"),
        CancelRefusal::Disputed => locale.text("staff-refund-disputed"),
        CancelRefusal::Changed => locale.text("staff-refund-changed"),
        CancelRefusal::WrittenOff => locale.text("staff-refund-written-off"),
        CancelRefusal::SlipMissing => locale.text("staff-refund-slip-missing"),
        CancelRefusal::SlipUsed(None) => locale.text("staff-refund-slip-used"),
        CancelRefusal::SlipUsed(Some(code)) => {
            locale.text_with("staff-refund-slip-of", &[("code", code.as_str().into())])
        }
        CancelRefusal::NotAsCredit => locale.text("staff-refund-not-as-credit"),
        CancelRefusal::ReasonMissing => locale.text("staff-refund-reason-missing"),
        CancelRefusal::Till(why) => cash_words(locale, why),
        CancelRefusal::ReasonTooLong => {
            locale.text_with("staff-refund-reason-long", &[("most", most.into())])
        }
    }
}
