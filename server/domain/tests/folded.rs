//! What holds of words as they are searched, whatever is typed.

use domain::{
    people::customer_search::{CustomerQuestion, WordKind},
    wording::folded::{WORD_LETTERS_MAX, folded_words, searched_words, squeezed},
};
use proptest::prelude::*;

/// Letters of names in seven languages, signs that stand between them, and anything else.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-ZáéíóúüñÑçàèìòùâêîôûäöåøæœßłĐА-яёЁіїєґ'’ .,/0-9-]{0,40}",
        "\\PC{0,20}",
        proptest::collection::vec(any::<char>(), 0..20)
            .prop_map(|letters| letters.into_iter().collect::<String>()),
    ]
}

fn is_plain(word: &str) -> bool {
    (1..=WORD_LETTERS_MAX).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
}

proptest! {
    #[test]
    fn a_word_has_small_letters_and_digits_alone(text in text()) {
        for word in folded_words(&text).iter().chain(&searched_words(&text)) {
            prop_assert!(is_plain(word), "{word:?}");
        }
        let whole = squeezed(&text);
        prop_assert!(whole.is_empty() || is_plain(&whole), "{whole:?}");
    }

    #[test]
    fn a_folded_word_stays_as_it_is(text in text()) {
        for word in folded_words(&text) {
            prop_assert_eq!(folded_words(&word), vec![word.clone()]);
        }
    }

    #[test]
    fn a_text_is_found_by_each_of_its_words(text in text()) {
        let known = searched_words(&text);
        for word in folded_words(&text) {
            prop_assert!(known.contains(&word), "{word:?} in {known:?}");
        }
    }

    #[test]
    fn a_name_is_found_while_it_is_typed(name in "[a-zA-ZáéíóúüñçàäöåøæœßłА-яёЁ]{3,20}") {
        let known = WordKind::Name.words(&name);
        let letters: Vec<char> = name.chars().collect();
        for typed in 1..=letters.len() {
            let typed: String = letters[..typed].iter().collect();
            let asked = CustomerQuestion::of(&typed);
            for word in asked.words.iter().filter(|word| word.part.from.len() >= 3) {
                let is_found = known.iter().any(|known| word.part.contains(known));
                prop_assert!(is_found, "{typed:?} in {known:?}");
            }
        }
    }

    #[test]
    fn the_order_of_words_and_their_case_say_nothing(
        one in "[a-zà-öø-ÿ]{3,12}",
        two in "[a-zà-öø-ÿ]{3,12}",
    ) {
        let sorted = |typed: String| {
            let mut words: Vec<String> =
                CustomerQuestion::of(&typed).words.into_iter().map(|it| it.part.from).collect();
            words.sort();
            words
        };
        let typed = sorted(format!("{one} {two}"));
        prop_assert_eq!(&typed, &sorted(format!("{two}  {one}")));
        prop_assert_eq!(&typed, &sorted(format!("{one} {two}").to_uppercase()));
    }

    #[test]
    fn a_telephone_is_found_by_its_last_digits(number in "[1-9][0-9]{8}", last in 3_usize..=9) {
        let typed = &number[number.len() - last..];
        // Zeros in front of a number say nothing.
        prop_assume!(!typed.starts_with('0'));
        for kept in [number.clone(), format!("+34 {number}"), format!("0034{number}")] {
            let asked = CustomerQuestion::of(typed).number.expect("a number");
            let words = WordKind::PhoneEnd.words(&kept);
            prop_assert!(words.iter().any(|word| asked.or_end.contains(word)), "{words:?}");
        }
    }

    #[test]
    fn nothing_that_is_typed_is_a_fault(text in text()) {
        let asked = CustomerQuestion::of(&text);
        for word in asked.words.iter().chain(&asked.number) {
            prop_assert!(word.part.from < word.part.until, "{word:?}");
        }
    }
}
