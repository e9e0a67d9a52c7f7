//! Passkeys of an account: what they are called, and why a passkey was not added or opened nothing.

use crate::{
    moment::{MINUTE_MS, Moment},
    wording::text::one_line,
};

pub const NAME_CHARS_MAX: usize = 60;
/// Of one account.
pub const PASSKEYS_MAX: u32 = 20;
/// Ways to sign in are added and removed by a person who signed in no longer ago.
pub const FRESH_MS: i64 = 15 * MINUTE_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasskeyRefusal {
    SignedOut,
    /// The last sign-in in this browser was too long ago.
    SignInAgain,
    /// The house's address is no name: browsers keep no passkeys for numbers.
    NotHere,
    NameMissing,
    NameTooLong,
    TooMany {
        most: u32,
    },
    /// Late, answered before, asked in another browser, or never asked.
    ChallengeEnded,
    /// Signed for another site or with another key, or not an answer at all.
    NotVerified,
    /// It is an account's already.
    Known,
    /// The account has no such passkey.
    UnknownPasskey,
    /// No account has the passkey that signed.
    OpensNothing,
    /// Its counter did not move on: there may be a copy of it.
    Copied,
}

/// The name as it is kept: without control characters and needless spaces.
///
/// # Errors
/// It is empty or too long.
pub fn checked_name(typed: &str) -> Result<String, PasskeyRefusal> {
    let name = one_line(typed);
    match name.chars().count() {
        0 => Err(PasskeyRefusal::NameMissing),
        count if count > NAME_CHARS_MAX => Err(PasskeyRefusal::NameTooLong),
        _ => Ok(name),
    }
}

/// Whether a sign-in is so recent that it may change the ways to sign in.
pub fn is_fresh(signed_in_at: Moment, now: Moment) -> bool {
    now < signed_in_at.plus_ms(FRESH_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_without_what_nobody_sees() {
        assert_eq!(checked_name(" My\u{0} phone\n"), Ok("My phone".to_owned()));
        assert_eq!(checked_name(" \u{7} "), Err(PasskeyRefusal::NameMissing));
        assert_eq!(checked_name(&"é".repeat(60)), Ok("é".repeat(60)));
        assert_eq!(checked_name(&"é".repeat(61)), Err(PasskeyRefusal::NameTooLong));
    }

    #[test]
    fn a_sign_in_is_fresh_for_a_quarter_of_an_hour() {
        let at = Moment(1_000);
        assert!(is_fresh(at, at) && is_fresh(at, at.plus_ms(FRESH_MS - 1)));
        assert!(!is_fresh(at, at.plus_ms(FRESH_MS)));
    }
}
