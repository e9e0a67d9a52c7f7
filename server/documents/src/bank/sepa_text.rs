//! Text as all banks of SEPA take it: Latin letters without marks, digits, and a few signs (EPC
//! 230-15, chapter 6.2). Names are written as passports write them (ICAO 9303, part 3).

use unicode_normalization::UnicodeNormalization;

/// What a text is when nothing of it can be written.
const NOTHING: &str = "NOTPROVIDED";
const SIGNS: &str = "/-?:().,'+ ";

/// At most so many letters; other alphabets are transliterated, other signs become spaces.
pub fn sepa_text(text: &str, chars_max: usize) -> String {
    let mut written = String::new();
    for letter in text.chars() {
        match transliterated(letter) {
            Some(letters) => written.push_str(letters),
            None => written.extend(letter.nfkd().filter(|it| !is_mark(*it)).map(sign)),
        }
    }
    let words: Vec<&str> = written.split_whitespace().collect();
    // A slash in front or two in a row mean something else to banks.
    let words = words.join(" ").replace("//", "/");
    let short: String = words.trim_start_matches('/').chars().take(chars_max).collect();
    match short.trim() {
        "" => NOTHING.to_owned(),
        short => short.to_owned(),
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn sign(letter: char) -> char {
    match letter {
        '’' | '‘' | '`' | '´' | 'ʼ' => '\'',
        '–' | '—' | '‑' | '_' => '-',
        _ if letter.is_ascii_alphanumeric() || SIGNS.contains(letter) => letter,
        _ => ' ',
    }
}

/// Letters of which no mark can be taken off: each with what is written instead.
fn transliterated(letter: char) -> Option<&'static str> {
    let of = |pairs: &'static str, letter: char| {
        pairs.split(' ').find_map(|pair| pair.strip_prefix(letter))
    };
    // Greek vowels have accents.
    let plain = letter.nfd().next()?;
    of(LATIN, letter).or_else(|| of(CYRILLIC, letter)).or_else(|| of(GREEK, plain))
}

const LATIN: &str = "\
    ßss ẞSS æae ÆAE œoe ŒOE øo ØO đd ðd ĐD ÐD łl ŁL þth ÞTh ıi &+ ·. ªa ºo";
const CYRILLIC: &str = "\
    аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch \
    ъie ыy ь эe юiu яia єie іi їi ґg ўu ђdj јj љlj њnj ћc џdz ѓg ќk АA БB ВV ГG ДD ЕE ЁE ЖZh \
    ЗZ ИI ЙI КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKh ЦTs ЧCh ШSh ЩShch ЪIe ЫY Ь ЭE ЮIu ЯIa ЄIe \
    ІI ЇI ҐG ЎU ЂDj ЈJ ЉLj ЊNj ЋC ЏDz ЃG ЌK";
const GREEK: &str = "\
    αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ΑA ΒV ΓG \
    ΔD ΕE ΖZ ΗI ΘTh ΙI ΚK ΛL ΜM ΝN ΞX ΟO ΠP ΡR ΣS ΤT ΥY ΦF ΧCh ΨPs ΩO";

#[cfg(test)]
mod tests {
    use super::sepa_text;

    #[test]
    fn names_are_written_with_the_letters_that_banks_take() {
        for (name, written) in [
            ("Íñigo Núñez Güell", "Inigo Nunez Guell"),
            ("Jürgen Weiß", "Jurgen Weiss"),
            ("Юлия Щербакова", "Iuliia Shcherbakova"),
            ("Игорь Подъёмный", "Igor Podieemnyi"),
            ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoylos"),
            ("Łucja Đorđević & Søn", "Lucja Dordevic + Son"),
            ("Ana  <b>Ruiz</b>\u{7}", "Ana b Ruiz /b"),
            ("O’Brien–Smith", "O'Brien-Smith"),
            ("//etc", "etc"),
            ("王小明", "NOTPROVIDED"),
            ("", "NOTPROVIDED"),
        ] {
            assert_eq!(sepa_text(name, 70), written, "{name}");
        }
        assert_eq!(sepa_text(&"ñ".repeat(80), 70), "n".repeat(70));
    }
}
