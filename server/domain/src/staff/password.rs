//! What a password may be (NIST SP 800-63B, 5.1.1.2): long enough, not among the commonest,
//! not the address. Nothing is asked of its letters: such rules make passwords worse.

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

/// Of those that are tried first only the long ones can be chosen at all. A list of our own
/// making, in lower case, from what people in six languages do when twelve signs are asked for.
const COMMON: [&str; 76] = [
    "password1234",
    "password12345",
    "password123!",
    "password2024",
    "password2025",
    "password2026",
    "passwordpassword",
    "passw0rd1234",
    "p@ssw0rd1234",
    "p@ssword1234",
    "mypassword123",
    "changeme1234",
    "changemenow1",
    "letmein12345",
    "letmeinplease",
    "welcome12345",
    "welcome12345!",
    "welcome2026!",
    "administrator",
    "administrator1",
    "administrador",
    "administrateur",
    "administratore",
    "admin1234567",
    "admin12345678",
    "adminadminadmin",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiop[]",
    "qwertyuiopas",
    "qwerty123456",
    "qwerty1234567",
    "qwertzuiop12",
    "qwertzuiop123",
    "qwertzuiopas",
    "azertyuiop12",
    "azertyuiop123",
    "azertyuiopqs",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "zaq12wsxcde3",
    "qazwsxedcrfv",
    "q1w2e3r4t5y6",
    "asdfghjkl123",
    "abc123456789",
    "abcd12345678",
    "abcdefghijkl",
    "abcdefghijklm",
    "a1b2c3d4e5f6",
    "123456789abc",
    "1234567890ab",
    "1234qwerasdf",
    "0123456789ab",
    "iloveyou1234",
    "iloveyouforever",
    "teatroteatro",
    "contraseña123",
    "contraseña1234",
    "contrasena123",
    "contrasena1234",
    "micontraseña",
    "passwort1234",
    "passwort12345",
    "passwortpasswort",
    "meinpasswort",
    "hallohallo12",
    "motdepasse12",
    "motdepasse123",
    "motdepasse1234",
    "monmotdepasse",
    "lamiapassword",
    "пароль123456",
    "парольпароль",
    "йцукенгшщзхъ",
    "йцукен123456",
    "correcthorsebatterystaple",
];

/// Words that anybody here would think of first (ASVS 6.1.2): a password that is hardly more
/// than these and digits is refused.
const HOUSE_WORDS: [&str; 16] = [
    "parterre",
    "granteatro",
    "teatro",
    "theatre",
    "theater",
    "opera",
    "ópera",
    "oper",
    "театр",
    "опера",
    "ticket",
    "taquilla",
    "entrada",
    "staff",
    "admin",
    "password",
];
/// So many signs of one's own, beside them.
const OWN_SIGNS_MIN: usize = 4;

/// Pastes and password managers bring whatever they like; `email` in lower case.
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
    if COMMON.contains(&lower.as_str()) || is_row(&lower) || is_of_the_house(&lower) {
        return Err(PasswordRefusal::Common);
    }
    Ok(())
}

/// Nothing but the house's words, digits and marks.
fn is_of_the_house(password: &str) -> bool {
    let mut rest: String = password.chars().filter(|c| c.is_alphabetic()).collect();
    let has_word = HOUSE_WORDS.iter().any(|word| rest.contains(word));
    for word in HOUSE_WORDS {
        rest = rest.replace(word, "");
    }
    has_word && rest.chars().count() < OWN_SIGNS_MIN
}

/// One sign again and again, or each the next of the one before: `aaaa…`, `123456789012`.
fn is_row(password: &str) -> bool {
    let chars: Vec<i64> = password.chars().map(|c| i64::from(u32::from(c))).collect();
    let steps: Vec<i64> = chars.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let is_step = |step: i64| steps.iter().all(|one| *one == step || (step != 0 && one.abs() == 9));
    [-1, 0, 1].into_iter().any(is_step)
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
        assert_eq!(refused("PassWord1234"), Some(Common));
        assert_eq!(refused("aaaaaaaaaaaaaa"), Some(Common));
        assert_eq!(refused("123456789012"), Some(Common));
        assert_eq!(refused("Parterre-2026!"), Some(Common));
        assert_eq!(refused("gran teatro parterre"), Some(Common));
        assert_eq!(refused("parterre, row of violets"), None);
        assert_eq!(refused("me xenia.q it is"), Some(HasAddress));
        assert_eq!(refused("XENIA.Q@EXAMPLE.ORG!"), Some(HasAddress));
    }

    #[test]
    fn the_list_holds_only_what_could_be_chosen() {
        for password in COMMON {
            let chars = password.chars().count();
            assert!(chars >= CHARS_MIN, "{password} is too short anyway");
            assert_eq!(password, password.to_lowercase());
        }
    }
}
