//! The letters that papers can print. Forms whose texts go onto paper refuse all others, so that no
//! ticket says `?` in the place of a letter.

use std::fmt::{self, Display, Formatter, Write};

use crate::wording::text::is_unseen;
use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};

/// All letters of the papers' sans; `assets/fonts/ticket/build.py` writes the file.
pub const PRINTABLE: &str = include_str!("../../../../assets/fonts/ticket/letters.txt");

/// A refusal names so many letters.
const NAMED_MAX: usize = 6;

/// Letters that no paper can print, in the order in which they were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unprintable([Option<char>; NAMED_MAX]);

impl Unprintable {
    /// The first of them in `text`. None: all of it can be printed.
    pub fn of(text: &str) -> Option<Self> {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let is_blank = |sign: char| sign.is_whitespace() || sign.is_control() || is_unseen(sign);
        let mut found = [None; NAMED_MAX];
        for sign in composed.chars().filter(|sign| !is_blank(*sign)) {
            if PRINTABLE.contains(sign) || found.contains(&Some(sign)) {
                continue;
            }
            let Some(free) = found.iter_mut().find(|slot| slot.is_none()) else { break };
            *free = Some(sign);
        }
        found.iter().any(Option::is_some).then_some(Self(found))
    }
}

/// With blanks between them.
impl Display for Unprintable {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.iter().flatten().enumerate() {
            if place > 0 {
                out.write_char(' ')?;
            }
            out.write_char(*sign)?;
        }
        Ok(())
    }
}

/// No face that is printed has them, and a card is better without than with question marks.
pub fn without_pictographs(text: &str) -> String {
    let is_pictograph = |sign: char| {
        matches!(sign, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}'
            | '\u{2b00}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}' | '\u{200d}' | '\u{20e3}'
            | '\u{e0000}'..='\u{e007f}')
    };
    let kept: String = text.chars().filter(|sign| !is_pictograph(*sign)).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictographs_are_left_out() {
        assert_eq!(without_pictographs("a 👩‍👧 ❤️"), "a");
    }

    #[test]
    fn letters_of_many_scripts_are_printed() {
        for name in [
            "Παναγιώτης Παπαδόπουλος",
            "Nguyễn Thị Mỹ Duyên",
            "Nguye\u{302}\u{303}n\u{a0}Thi\u{323}\n\tMinh",
            "Әбілқасымов Ғалымжан",
            "Əliyeva Şəfəq",
            "Дзюба Їжак-Ґонта",
            "Žižka Řehoř",
            "Նարեկ Հակոբյան",
            "გიორგი ბერიძე",
        ] {
            assert_eq!(Unprintable::of(name), None, "{name}");
        }
    }

    #[test]
    fn letters_that_no_paper_has_are_named_once_each_and_not_all() {
        let named = |text: &str| Unprintable::of(text).map(|letters| letters.to_string());
        assert_eq!(named("Ana 李雷 李").as_deref(), Some("李 雷"));
        assert_eq!(named("¡Feliz día! \u{2764}\u{fe0f}").as_deref(), Some("\u{2764}"));
        assert_eq!(named("一二三四五六七八").as_deref(), Some("一 二 三 四 五 六"));
    }
}
