//! Texts that a language has not said before, form by form.

use super::cell::{Cell, Compared};
use crate::{
    editing::forms::Forms,
    past::PastText,
    shown::LanguageView,
    sources::made_at::{Delivered, mark},
};

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
        forms: Vec::new().into(),
    };
    let said = said.iter().map(|(form, text)| ((*form).to_owned(), (*text).to_owned()));
    let cell = Cell { view: &view, own: OWN, then: None, was: None, is_unmarked: false };
    cell.compare(said.collect())
}

#[test]
fn a_form_that_nobody_translated_is_not_said_in_the_houses_own_language() {
    for part in [vec![("one", "Один билет")], vec![("other", "{ $count } билета")], vec![]]
    {
        assert!(compared(&part).is_partial, "{part:?}");
    }
}

#[test]
fn a_file_does_not_undo_what_is_delivered_since() {
    let view = LanguageView {
        language: "cs".to_owned(),
        delivered: Some("Košík".to_owned()),
        published: None,
        text: "Košík".to_owned(),
        draft: None,
        newest: 0,
        is_stale: false,
        is_lacking: false,
        forms: Vec::new().into(),
    };
    let was = Delivered::from([(String::new(), mark("Basket"))]);
    let compared = |text: &str| {
        let then = Some(PastText::Unchanged);
        let cell = Cell { view: &view, own: "Cesta", then, was: Some(&was), is_unmarked: false };
        cell.compare(vec![(String::new(), text.to_owned())])
    };
    assert_eq!(compared("Basket").text, None, "nobody worked on it");
    let changed = compared("Nákupní košík");
    assert!(changed.text.is_some() && changed.is_replacing);
    assert!(compared("Košík").is_said);
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
