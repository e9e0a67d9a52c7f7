//! What people type into a line, as it is kept: without signs that nobody sees.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Nobody sees it: a control character, or one that hides in a text or turns the direction of what
/// stands around it, so that a name could pass for another one. Joiners stay, because emoji and
/// some scripts need them.
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}')
}

/// Nobody sees it, and no code or address has it. Beside what no name has, these are joiners, soft
/// hyphens, fillers, and what chooses another form of the letter before.
pub fn is_unseen(sign: char) -> bool {
    let is_ignorable = matches!(sign, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}');
    is_ignorable || is_hidden(sign) && !sign.is_control()
}

/// A blank at which no line is broken. Nobody types it: programs write it.
pub fn is_unbreaking(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// A letter, digit or mark of full width, as East Asian keyboards write it, in its usual form.
pub fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        sign => sign,
    }
}

/// The words of a name as it is looked for: small letters without accents, so that `novakova` is
/// `Nováková`.
pub fn plain_words(text: &str) -> Vec<String> {
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let is_accent = |sign: char| ('\u{300}'..='\u{36f}').contains(&sign);
    let plain: String = parted.chars().filter(|sign| !is_accent(*sign)).collect();
    plain.to_lowercase().split_whitespace().map(str::to_owned).collect()
}

/// Words with one space between them. Names go into mails and onto tickets.
pub fn one_line(typed: &str) -> String {
    let is_between = |sign: char| sign.is_whitespace() || sign.is_control();
    let words = typed.split(is_between).map(|word| {
        let seen = word.chars().filter(|sign| !is_hidden(*sign));
        seen.collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Of somebody who may have one name alone: `Ana García`, `Ana`.
pub fn full_name(given: &str, family: &str) -> String {
    one_line(&format!("{given} {family}"))
}

/// Spreadsheets take a text that begins like a formula for one, and calculate it (OWASP, CSV
/// injection). For a cell of a file that they open.
pub fn no_formula(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_no_sign_that_nobody_sees() {
        for (typed, kept) in [
            (" Ana\t Mar\u{ed}a ", "Ana Mar\u{ed}a"),
            ("Ana\u{0}Ruiz", "Ana Ruiz"),
            ("\u{202e}anA\u{202c} Ruiz", "anA Ruiz"),
            ("Ru\u{200b}iz\u{2067}\u{feff}", "Ruiz"),
            ("\u{202e} \u{2066}", ""),
            ("رو\u{200c}به", "رو\u{200c}به"),
        ] {
            assert_eq!(one_line(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn one_name_has_no_blank_beside_it() {
        assert_eq!(full_name("Ana", "Garc\u{ed}a"), "Ana Garc\u{ed}a");
        assert_eq!([full_name("Ana", ""), full_name("", "Ana")], ["Ana", "Ana"]);
        assert_eq!(full_name(" ", ""), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"] {
            assert_eq!(no_formula(text), format!("'{text}"));
        }
        assert_eq!(no_formula("carmen-2026"), "carmen-2026");
    }
}
