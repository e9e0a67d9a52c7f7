//! Who works at the house: what a password may be, over what a role is given, and why the
//! staff's door stays shut.

pub mod password;

use serde::{Deserialize, Serialize};

pub const NAME_CHARS_MAX: usize = 80;
/// Longer words are no scope and no role.
pub const SCOPE_CHARS_MAX: usize = 100;
/// More for one account is a mistake.
pub const ROLES_MAX: usize = 40;

/// More is no name for a role.
pub const ROLE_NAME_CHARS_MAX: usize = 40;
/// Roles of a house's own.
pub const OWN_ROLES_MAX: usize = 50;

pub use password::PasswordRefusal;

/// The staff's door stays shut. The same for every address, known or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EnterRefusal {
    /// Address, password or code: it is never said which.
    Wrong,
    /// Of this address, or from this line.
    TooMany { minutes: u32 },
    /// All was right, but the password is older than the house allows. A link is on its way.
    PasswordOver,
}

/// Somebody of the staff does not get in by a provider's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderRefusal {
    /// None of the operator's for the staff.
    UnknownProvider,
    /// It can't be asked now.
    Away,
    /// Another browser, used, or too long ago.
    VisitEnded,
    /// The provider signed nobody in.
    TurnedAway,
    NotBelieved,
    /// Nobody of the staff whom the house knows.
    Nobody,
    CodeWrong,
    TooMany {
        minutes: u32,
    },
}

/// A link by mail that sets a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoverRefusal {
    /// Used, replaced by another one, or older than an hour.
    LinkEnded,
    TooMany {
        minutes: u32,
    },
    Password(PasswordRefusal),
    /// Both fields of the new password differ.
    NotTwice,
    /// It is the present one.
    SamePassword,
    CodeWrong,
}

/// A link from the house that sets password and codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrolRefusal {
    /// Used, replaced by another one, or older than a day.
    LinkEnded,
    Password(PasswordRefusal),
    /// Both fields of the new password differ.
    NotTwice,
    CodeWrong,
}

/// Somebody changes what is their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnRefusal {
    /// The present password, which every change asks for, is another one.
    PasswordWrong,
    TooMany {
        minutes: u32,
    },
    Password(PasswordRefusal),
    NotTwice,
    CodeWrong,
    /// It was renewed meanwhile, in another window.
    Changed,
}

/// Accounts of the staff are looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManageRefusal {
    EmailWrong,
    NameMissing,
    NameTooLong,
    /// This address has an account already.
    Known,
    Unknown,
    UnknownRole,
    /// Neither `*` nor a company, venue, production or point of sale of the house.
    UnknownScope,
    /// The role allows only what can't be limited to a part of the house.
    OfWholeHouse,
    /// The last day of the role is over.
    Over,
    TooManyRoles,
    RoleNameTooLong,
    RoleNameTaken,
    /// It would allow nothing.
    RoleEmpty,
    /// It comes with the program.
    RoleDelivered,
    /// So many people have it.
    RoleHeld {
        people: u32,
    },
    /// Somebody else changed it meanwhile.
    RoleChanged,
    /// The actor has it.
    RoleYours,
    /// It allows what the actor may not do, over what it would be given.
    RoleBeyondYours,
    /// The account has a right that the actor lacks.
    PersonBeyondYours,
    TooManyOwnRoles,
    /// Nobody takes their own rights, or ends themselves: somebody must be left who can.
    Yourself,
}

/// `*`, or a company, venue, production or point of sale by its key.
pub fn parse_scope(text: &str) -> Option<&str> {
    if text == "*" {
        return Some(text);
    }
    let (kind, key) = text.split_once(':')?;
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_known = matches!(kind, "company" | "venue" | "production" | "point-of-sale");
    let is_right = is_known && !key.is_empty() && text.len() <= SCOPE_CHARS_MAX;
    (is_right && key.chars().all(is_key)).then_some(text)
}

/// The scope that results when a role with an action over `granted` is given over `given`.
/// None: they have nothing in common.
pub fn narrowed<'a>(granted: &'a str, given: &'a str) -> Option<&'a str> {
    match (granted, given) {
        ("*", narrower) | (narrower, "*") => Some(narrower),
        _ => (granted == given).then_some(given),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_names_everything_or_one_thing() {
        for good in ["*", "company:teatro-real", "venue:opera", "production:tosca"] {
            assert_eq!(parse_scope(good), Some(good));
        }
        assert_eq!(parse_scope("point-of-sale:main-hall"), Some("point-of-sale:main-hall"));
        let long = format!("venue:{}", "a".repeat(200));
        let wrong =
            ["", "opera", "company:", "hall:opera", "venue:a b", "venue:*", "point:a", &long];
        for wrong in wrong {
            assert_eq!(parse_scope(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_role_given_over_one_venue_reaches_no_further() {
        assert_eq!(narrowed("*", "venue:opera"), Some("venue:opera"));
        assert_eq!(narrowed("venue:opera", "*"), Some("venue:opera"));
        assert_eq!(narrowed("venue:opera", "venue:opera"), Some("venue:opera"));
        assert_eq!(narrowed("venue:opera", "venue:club"), None);
        assert_eq!(narrowed("*", "*"), Some("*"));
    }
}
