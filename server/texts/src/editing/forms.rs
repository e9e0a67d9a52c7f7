//! A message as staff edit it: words with variables, or a text for each form of a number.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use house::{
    House,
    locales::{entry, written},
};
use std::sync::Arc;

/// All but `other`, which choices by something else than a number have, too.
const OF_NUMBERS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// That whole numbers take in a language; none where it isn't known.
pub(crate) fn forms_of(house: &House, language: &str) -> Arc<[String]> {
    let locale = house.locales().get_known(language);
    let forms = locale.map_or_else(Vec::new, |it| it.form_examples().into_keys().collect());
    forms.into()
}

/// A text in its parts. One alone has no form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// By which number the form is chosen.
    pub variable: Option<String>,
    /// (the form, its text)
    pub texts: Vec<(String, String)>,
}

impl Forms {
    /// Of a text that chooses by one number and does nothing else; any other text is one part.
    pub fn of(pattern: &str) -> Self {
        Self::chosen(pattern).unwrap_or_else(|| Self {
            variable: None,
            texts: vec![(String::new(), pattern.into())],
        })
    }

    /// The same, with a field for each form that the delivered text has: one sentence for all
    /// numbers stands in the last of them.
    pub fn beside(pattern: &str, delivered: &str) -> Self {
        let forms = Self::of(pattern);
        let Some(mut known) = Self::chosen(delivered).filter(|_| forms.variable.is_none()) else {
            return forms;
        };
        let whole = forms.joined();
        for (_, text) in &mut known.texts {
            text.clear();
        }
        if let Some((_, last)) = known.texts.last_mut() {
            *last = whole;
        }
        known
    }

    /// Whether it chooses by the forms of a number.
    pub fn is_plural(&self) -> bool {
        let is_of_number = |form: &str| OF_NUMBERS.contains(&form);
        self.variable.is_some() && self.texts.iter().any(|(form, _)| is_of_number(form))
    }

    /// Of the forms of its language, those that a text for each number doesn't say.
    pub fn missing(&self, forms: &[String]) -> Vec<String> {
        if !self.is_plural() {
            return Vec::new();
        }
        let is_said = |form: &String| self.texts.iter().any(|(known, _)| known == form);
        forms.iter().filter(|form| !is_said(form)).cloned().collect()
    }

    /// The same, with an empty text for each form that its language has besides.
    pub fn with(mut self, forms: &[String]) -> Self {
        let missing = self.missing(forms).into_iter().map(|form| (form, String::new()));
        let before_last = self.texts.len().saturating_sub(1);
        drop(self.texts.splice(before_last..before_last, missing));
        self
    }

    fn chosen(pattern: &str) -> Option<Self> {
        let source = entry("m", pattern);
        let resource = parser::parse(source.as_str()).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        let [PatternElement::Placeable { expression }] =
            message.value.as_ref()?.elements.as_slice()
        else {
            return None;
        };
        let Expression::Select { selector, variants } = expression else { return None };
        let InlineExpression::VariableReference { id } = selector else { return None };
        let mut texts = Vec::new();
        for variant in variants {
            let form = match &variant.key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            };
            texts.push((form.to_owned(), part(&variant.value)?));
        }
        Some(Self { variable: Some(id.name.to_owned()), texts })
    }

    /// The whole text again. The last form is the one that stands for all others.
    pub fn joined(&self) -> String {
        let Some(variable) = &self.variable else {
            return self.texts.first().map(|(_, text)| text.clone()).unwrap_or_default();
        };
        let is_empty = |(_, text): &(String, String)| text.trim().is_empty();
        // One sentence for all numbers.
        if let Some((last, others)) = self.texts.split_last()
            && others.iter().all(is_empty)
            && !others.is_empty()
        {
            return last.1.trim_ascii().to_owned();
        }
        let mut whole = format!("{{ ${variable} ->\n");
        // An empty form is no text; it is refused as what is missing.
        let last = self.texts.iter().rposition(|form| !is_empty(form));
        for (number, (form, text)) in self.texts.iter().enumerate() {
            let star = if Some(number) == last { "*" } else { " " };
            if text.trim().is_empty() {
                continue;
            }
            let mut lines = text.trim_ascii().lines();
            whole += &format!("   {star}[{form}] {}\n", lines.next().unwrap_or_default());
            for line in lines {
                whole += &format!("        {line}\n");
            }
        }
        whole.push('}');
        whole
    }
}

/// None: it chooses once more.
fn part(pattern: &Pattern<&str>) -> Option<String> {
    let is_choice = |element: &PatternElement<&str>| {
        let PatternElement::Placeable { expression } = element else { return false };
        matches!(expression, Expression::Select { .. })
    };
    if pattern.elements.iter().any(is_choice) {
        return None;
    }
    Some(house::locales::pattern_text(pattern))
}

/// The names of the variables in a text, in the order in which they come first.
pub fn variables(pattern: &str) -> Vec<String> {
    let canonical = written(&entry("m", pattern)).unwrap_or_default();
    let mut names = Vec::new();
    for (at, _) in canonical.match_indices('$') {
        let rest = canonical.get(at + 1..).unwrap_or_default();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let name: String = rest.chars().take_while(|c| is_part(*c)).collect();
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editing::check::{TextProblem, check};

    #[test]
    fn a_text_for_each_number_is_taken_apart_and_put_together() {
        let whole = "{ $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}";
        let forms = Forms::of(whole);
        assert_eq!(forms.variable.as_deref(), Some("count"));
        let expected = [("one", "{ $count } seat"), ("other", "{ $count } seats")];
        assert_eq!(forms.texts, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!(forms.joined(), whole);
        assert_eq!(variables(whole), ["count"]);
    }

    #[test]
    fn a_sentence_for_all_numbers_stands_in_the_last_field() {
        let delivered = "{ $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}";
        let forms = Forms::beside("Seats for you", delivered);
        let expected = [("one", ""), ("other", "Seats for you")];
        assert_eq!(forms.texts, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!(forms.joined(), "Seats for you");
        assert_eq!(Forms::beside("Words", "Other words").joined(), "Words");
        assert_eq!(Forms::beside(delivered, "Words").joined(), delivered);
    }

    #[test]
    fn every_form_of_a_language_has_a_field() {
        let polish = ["few", "many", "one"].map(str::to_owned);
        let whole = "{ $count ->\n    [one] bilet\n   *[other] bilety\n}";
        let forms = Forms::of(whole).with(&polish);
        let names: Vec<&str> = forms.texts.iter().map(|(form, _)| form.as_str()).collect();
        assert_eq!(names, ["one", "few", "many", "other"]);
        assert_eq!(forms.joined(), whole, "an empty field says nothing");
        for other in ["Bilety", "{ $kind ->\n    [opera] a\n   *[other] b\n}"] {
            assert_eq!(Forms::of(other).with(&polish), Forms::of(other), "{other}");
        }
    }

    #[test]
    fn an_emptied_form_is_what_is_missing() {
        let delivered = "{ $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}";
        for (emptied, form) in [(0, "one"), (1, "other")] {
            let mut forms = Forms::of(delivered);
            forms.texts[emptied].1.clear();
            let missing = TextProblem::MissingForm { form: form.to_owned() };
            assert_eq!(check(delivered, &forms.joined()), Err(missing));
        }
    }

    #[test]
    fn any_other_text_is_one_part() {
        for whole in ["Hello, { $name }", "{ $a } of { $b ->\n   *[other] { $b }\n}", "a\n\nb"] {
            let forms = Forms::of(whole);
            assert_eq!((forms.variable.as_ref(), forms.texts.len()), (None, 1), "{whole}");
            assert_eq!(forms.joined(), whole);
        }
    }
}
