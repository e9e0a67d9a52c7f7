//! Texts that a language has not said before, form by form.

use super::*;

const OWN: &str = "{ $count ->\n   [one] Una entrada\n   *[other] { $count } entradas\n}";

/// In a language that says nothing of it yet.
fn compared(said: &[(&str, &str)]) -> Compared {
    let view = LanguageView {
        language: "ru".to_owned(),
        delivered: None,
        published: None,
        text: String::new(),
        draft: None,
        newest: 0,
        is_stale: false,
        is_lacking: false,
    };
    let said = said.iter().map(|(form, text)| ((*form).to_owned(), (*text).to_owned()));
    Cell { view: &view, own: OWN, then: None, is_unmarked: false }.compare(said.collect())
}

#[test]
fn a_form_that_nobody_translated_is_not_said_in_the_houses_own_language() {
    for part in [vec![("one", "Один билет")], vec![("other", "{ $count } билета")], vec![]]
    {
        assert!(compared(&part).is_partial, "{part:?}");
    }
}

#[test]
fn a_language_has_all_the_forms_that_the_file_says() {
    let said = [("one", "{ $count } билет"), ("few", "{ $count } билета"), ("other", "Билеты")];
    let compared = compared(&said);
    let text = compared.text.unwrap_or_default();
    assert!(!compared.is_partial, "{text}");
    let forms = Forms::of(&text).texts;
    let forms: Vec<(&str, &str)> =
        forms.iter().map(|(form, text)| (form.as_str(), text.as_str())).collect();
    assert_eq!(forms, said);
}
