//! What a password may be (NIST SP 800-63B, 5.1.1.2): long enough, not among those that are tried
//! first (`people::staff` knows them), not the address. Nothing is asked of its letters: such rules
//! make passwords worse.

use serde::{Deserialize, Serialize};

/// In characters.
pub const CHARS_MIN: usize = 12;
/// Longer ones only keep the machine busy.
pub const CHARS_MAX: usize = 128;
/// Shorter parts of an address are in half of all words.
const ADDRESS_PART_MIN: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordRefusal {
    TooShort,
    TooLong,
    /// A line break, or another sign that no keyboard prints.
    Unprintable,
    /// Among those that are tried first.
    Common,
    /// It contains the address, or its part before the `@`.
    HasAddress,
}

/// All but whether it is easily guessed. Pastes and password managers bring whatever they like;
/// `email` in lower case.
pub fn check(password: &str, email: &str) -> Result<(), PasswordRefusal> {
    let chars = password.chars().count();
    if password.chars().any(char::is_control) {
        return Err(PasswordRefusal::Unprintable);
    }
    if chars < CHARS_MIN {
        return Err(PasswordRefusal::TooShort);
    }
    if chars > CHARS_MAX {
        return Err(PasswordRefusal::TooLong);
    }
    let lower = password.to_lowercase();
    let name = email.split('@').next().unwrap_or_default();
    if lower.contains(email) || (name.len() >= ADDRESS_PART_MIN && lower.contains(name)) {
        return Err(PasswordRefusal::HasAddress);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use PasswordRefusal::*;

    #[test]
    fn anything_printable_of_twelve_signs_is_a_password() {
        let good = [
            "correct horse",
            "наша опера…",
            "🎭🎭🎻🎭🎭🎻🎭🎭🎻🎭🎭🎻",
            "            x",
            "Tosca!Tosca?",
        ];
        for password in good {
            let long = format!("{password}  ");
            assert_eq!(check(&long, "ana@example.org"), Ok(()), "{password}");
        }
        assert_eq!(check(&"ä".repeat(127).replacen('ä', "ö", 1), "ana@example.org"), Ok(()));
    }

    #[test]
    fn a_wrong_password_is_told_why() {
        let refused = |password: &str| check(password, "xenia.q@example.org").err();
        assert_eq!(refused("elevensigns"), Some(TooShort));
        assert_eq!(refused(&"ab".repeat(65)), Some(TooLong));
        assert_eq!(refused("twelve signs\n"), Some(Unprintable));
        assert_eq!(refused("me xenia.q it is"), Some(HasAddress));
        assert_eq!(refused("XENIA.Q@EXAMPLE.ORG!"), Some(HasAddress));
    }

    #[test]
    fn a_password_has_12_to_128_characters() {
        let of = |chars| check(&"é".repeat(chars), "ana@example.org");
        assert_eq!([11, 12, 128, 129].map(of), [Err(TooShort), Ok(()), Ok(()), Err(TooLong)]);
    }

    #[test]
    fn only_a_name_of_four_letters_or_more_is_refused_in_a_password() {
        assert_eq!(check("correct horse ana", "ana@example.org"), Ok(()));
        assert_eq!(check("correct horse anna", "anna@example.org"), Err(HasAddress));
        assert_eq!(check("correct horse", "anna@example.org"), Ok(()));
    }
}
