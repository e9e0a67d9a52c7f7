//! Which passwords are tried first: zxcvbn's lists of the commonest and of words, rows of keys,
//! repetitions and dates, and what people in our languages and in a theatre think of beside them.

use domain::people::staff::password::{self, PasswordRefusal};
use zxcvbn::{Score, zxcvbn};

/// Its lists are English; these stand beside them (ASVS 6.1.2 for the house's own).
const OUR_WORDS: [&str; 31] = [
    "parterre",
    "granteatro",
    "teatro",
    "theatre",
    "theater",
    "театр",
    "opera",
    "ópera",
    "oper",
    "опера",
    "ticket",
    "taquilla",
    "entrada",
    "staff",
    "administrador",
    "administrateur",
    "administratore",
    "contraseña",
    "contrasena",
    "micontraseña",
    "passwort",
    "meinpasswort",
    "motdepasse",
    "monmotdepasse",
    "lamiapassword",
    "пароль",
    "йцукен",
    "йцукенгшщзхъ",
    "qwertzuiop",
    "azertyuiop",
    "correcthorsebatterystaple",
];
/// So many signs of one's own, beside them.
const OWN_SIGNS_MIN: usize = 4;

/// What an account of the staff takes as its password; `email` in lower case.
pub(super) fn check(password: &str, email: &str) -> Result<(), PasswordRefusal> {
    password::check(password, email)?;
    // A hundred million guesses and more.
    let is_own = zxcvbn(password, &OUR_WORDS).score() >= Score::Three;
    match is_own && !is_made_of_ours(&password.to_lowercase()) {
        true => Ok(()),
        false => Err(PasswordRefusal::Common),
    }
}

/// Nothing but these words, digits and marks: `Parterre-2026!`.
fn is_made_of_ours(password: &str) -> bool {
    let mut rest: String = password.chars().filter(|c| c.is_alphabetic()).collect();
    let has_word = OUR_WORDS.iter().any(|word| rest.contains(word));
    for word in OUR_WORDS {
        rest = rest.replace(word, "");
    }
    has_word && rest.chars().count() < OWN_SIGNS_MIN
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_common(password: &str) -> bool {
        check(password, "xenia.q@example.org") == Err(PasswordRefusal::Common)
    }

    #[test]
    fn what_is_tried_first_is_refused_in_each_language() {
        let tried = [
            "PassWord1234",
            "passw0rd1234",
            "p@ssword1234",
            "letmein12345",
            "welcome2026!",
            "correcthorsebatterystaple",
            "iloveyouforever",
            "1qaz2wsx3edc",
            "qwertyuiop[]",
            "q1w2e3r4t5y6",
            "abcdefghijkl",
            "aaaaaaaaaaaaaa",
            "hahahahahahaha",
            "123456789012",
            "contraseña1234",
            "administrador1",
            "passwortpasswort",
            "qwertzuiop12",
            "motdepasse123",
            "azertyuiop12",
            "lamiapassword",
            "пароль123456",
            "йцукенгшщзхъ",
            "Parterre-2026!",
            "gran teatro parterre",
        ];
        for password in tried {
            assert!(is_common(password), "{password} is taken");
        }
    }

    #[test]
    fn what_is_one_s_own_is_taken() {
        let own = [
            "parterre, row of violets",
            "the curtain falls at ten",
            "наша опера всегда твоя",
            "Tosca!Salome?1905",
            "🎭🎻🎺🎭🎹🎻🥁🎭🎻🎷🪕🎭",
        ];
        for password in own {
            assert_eq!(check(password, "xenia.q@example.org"), Ok(()), "{password}");
        }
    }

    #[test]
    fn the_longest_password_is_weighed_at_once() {
        let long: String = "aB3!xY9-".chars().cycle().take(password::CHARS_MAX).collect();
        assert!(check(&long, "xenia.q@example.org").is_ok() || is_common(&long));
    }
}
