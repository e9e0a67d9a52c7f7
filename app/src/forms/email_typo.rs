//! Misspelt mail domains: `gmial.com` is asked about, since a ticket sent there reaches nobody.

/// Where most people have their mail.
const KNOWN: [&str; 44] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.es",
    "hotmail.it",
    "hotmail.fr",
    "hotmail.de",
    "outlook.com",
    "outlook.es",
    "outlook.it",
    "outlook.fr",
    "outlook.de",
    "yahoo.com",
    "yahoo.es",
    "yahoo.it",
    "yahoo.fr",
    "yahoo.de",
    "icloud.com",
    "live.com",
    "me.com",
    "mail.com",
    "aol.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "gmx.at",
    "web.de",
    "t-online.de",
    "freenet.de",
    "libero.it",
    "virgilio.it",
    "alice.it",
    "tiscali.it",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "laposte.net",
    "sfr.fr",
    "telefonica.net",
    "movistar.es",
    "mail.ru",
    "yandex.ru",
    "rambler.ru",
    "bk.ru",
];

/// What fingers make of `com`, and nobody's country.
const NOT_COM: [&str; 8] = ["con", "cmo", "ocm", "comm", "vom", "xom", "coml", "cim"];

/// The address that was probably meant, where the domain looks misspelt.
pub fn meant(email: &str) -> Option<String> {
    let (name, domain) = email.trim().rsplit_once('@')?;
    let domain = domain.to_lowercase();
    let (host, ending) = domain.rsplit_once('.')?;
    if KNOWN.contains(&domain.as_str()) {
        return None;
    }
    let is_com = NOT_COM.contains(&ending);
    let ending = if is_com { "com" } else { ending };
    let known = KNOWN.iter().find(|known| {
        known.rsplit_once('.').is_some_and(|(its_host, its_ending)| {
            its_ending == ending && (is_com && its_host == host || is_one_off(host, its_host))
        })
    });
    let meant = match known {
        Some(known) => (*known).to_owned(),
        None if is_com => format!("{host}.com"),
        None => return None,
    };
    Some(format!("{name}@{meant}"))
}

/// One letter too many, missing or another one, or two that changed places. Names of three
/// letters differ by one too often.
fn is_one_off(typed: &str, known: &str) -> bool {
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    if known.len() < 4 || typed == known {
        return false;
    }
    let same_head = typed.iter().zip(&known).take_while(|(a, b)| a == b).count();
    let rest = |of: &[char], skip: usize| of.get(same_head + skip..).map(<[char]>::to_vec);
    let swapped = || {
        let (a, b) = (typed.get(same_head..same_head + 2), known.get(same_head..same_head + 2));
        matches!((a, b), (Some([a, b]), Some([c, d])) if (a, b) == (d, c))
            && rest(&typed, 2) == rest(&known, 2)
    };
    let other = || typed.len() == known.len() && rest(&typed, 1) == rest(&known, 1);
    let one_more = || typed.len() == known.len() + 1 && rest(&typed, 1) == rest(&known, 0);
    let one_less = || typed.len() + 1 == known.len() && rest(&typed, 0) == rest(&known, 1);
    other() || one_more() || one_less() || swapped()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_domain_is_recognised() {
        for (typed, expected) in [
            ("ana@gmial.com", "ana@gmail.com"),
            ("ana@gmai.com", "ana@gmail.com"),
            ("ana@gmaill.com", "ana@gmail.com"),
            ("ana@GMAIL.con", "ana@gmail.com"),
            ("a.b+c@hotmial.es", "a.b+c@hotmail.es"),
            ("ana@yaho.fr", "ana@yahoo.fr"),
            ("ana@outlok.it", "ana@outlook.it"),
            ("ana@theatre.con", "ana@theatre.com"),
            ("ana@yandx.ru", "ana@yandex.ru"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn a_domain_that_may_be_right_is_not_asked_about() {
        for typed in [
            "ana@gmail.com",
            "ana@mail.com",
            "ana@gmx.de",
            "ana@example.org",
            "ana@opera.es",
            "ana@gmail.es",
            "ana@gmb.de",
            "ana",
            "@",
            "ana@localhost",
            "ana@hotmail.com.br",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }
}
