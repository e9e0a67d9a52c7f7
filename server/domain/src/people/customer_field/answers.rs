//! Answers to the house's fields: what a form sent, and what can be kept of it.

use super::{FIELDS_MAX, Input, InputKind, OWN_PREFIX};
use crate::{
    people::profile::{Profile, is_phone},
    wording::{letters::Unprintable, text::one_line},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// By the names of the form's inputs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

/// What is wrong with one input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerRefusal {
    pub input: String,
    pub problem: AnswerProblem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerProblem {
    Missing,
    TooLong,
    BadPhone,
    BadDate,
    /// None of what can be chosen.
    NotOffered,
    /// Of a name or an address, which go onto paper.
    Unprintable(Unprintable),
}

const FIRST_YEAR: u32 = 1900;
const LAST_YEAR: u32 = 2100;

impl Answers {
    /// To the house's own fields, among all that a form sent.
    pub fn typed(form: &BTreeMap<String, String>) -> Self {
        let own = form.iter().filter(|(input, _)| input.starts_with(OWN_PREFIX));
        let own = own.take(FIELDS_MAX);
        Self(own.map(|(input, answer)| (input.clone(), answer.clone())).collect())
    }

    pub fn get(&self, input: &str) -> &str {
        self.0.get(input).map_or("", String::as_str)
    }

    pub fn put(&mut self, input: &str, answer: &str) {
        self.0.insert(input.to_owned(), answer.to_owned());
    }

    /// What the profile says already.
    pub fn of_profile(profile: &Profile) -> Self {
        Self::default().with_profile(profile)
    }

    /// These, and what the profile says.
    pub fn with_profile(&self, profile: &Profile) -> Self {
        let Profile { given_name, family_name, phone, street, postcode, town, country, language } =
            profile;
        let known = [
            ("given_name", given_name),
            ("family_name", family_name),
            ("phone", phone),
            ("street", street),
            ("postcode", postcode),
            ("town", town),
            ("country", country),
            ("language", language),
        ];
        let mut all = self.clone();
        known.iter().for_each(|(input, answer)| all.put(input, answer));
        all
    }

    /// The profile with what was answered of it.
    pub fn onto(&self, profile: &Profile) -> Profile {
        let or = |input: &str, before: &String| self.0.get(input).unwrap_or(before).clone();
        Profile {
            given_name: or("given_name", &profile.given_name),
            family_name: or("family_name", &profile.family_name),
            phone: or("phone", &profile.phone),
            street: or("street", &profile.street),
            postcode: or("postcode", &profile.postcode),
            town: or("town", &profile.town),
            country: or("country", &profile.country),
            language: or("language", &profile.language),
        }
    }

    /// To fields of the house's own, by their keys. An empty one takes the answer back.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(input, answer)| Some((input.strip_prefix(OWN_PREFIX)?, answer.as_str())))
    }
}

/// What is kept of a form: each input that was asked, an empty one too, and nothing else.
///
/// # Errors
/// All that is wrong, so that nothing is asked twice.
pub fn check(inputs: &[Input], typed: &Answers) -> Result<Answers, Vec<AnswerRefusal>> {
    let mut kept = Answers::default();
    let mut wrong = Vec::new();
    for input in inputs {
        let answer = one_line(typed.get(&input.name));
        match problem(input, &answer) {
            None => kept.put(&input.name, &answer),
            Some(problem) => wrong.push(AnswerRefusal { input: input.name.clone(), problem }),
        }
    }
    // A mail can't reach half an address.
    let has_part = ["street", "postcode", "town", "country"].map(|part| !kept.get(part).is_empty());
    for part in ["street", "town", "country"] {
        let is_asked = inputs.iter().any(|input| input.name == part);
        let is_told = wrong.iter().any(|known: &AnswerRefusal| known.input == part);
        if is_asked && !is_told && has_part.contains(&true) && kept.get(part).is_empty() {
            let (input, problem) = (part.to_owned(), AnswerProblem::Missing);
            wrong.push(AnswerRefusal { input, problem });
        }
    }
    if wrong.is_empty() { Ok(kept) } else { Err(wrong) }
}

fn problem(input: &Input, answer: &str) -> Option<AnswerProblem> {
    if answer.is_empty() {
        return input.is_required.then_some(AnswerProblem::Missing);
    }
    let (is_good, problem) = match &input.kind {
        InputKind::Text { chars_max } => {
            (answer.chars().count() <= *chars_max, AnswerProblem::TooLong)
        }
        InputKind::Phone => (is_phone(answer), AnswerProblem::BadPhone),
        InputKind::Choice(keys) => {
            (keys.iter().any(|key| key == answer), AnswerProblem::NotOffered)
        }
        InputKind::YesNo => (["yes", "no"].contains(&answer), AnswerProblem::NotOffered),
        InputKind::Date => (is_date(answer), AnswerProblem::BadDate),
    };
    let is_of_profile = !input.name.starts_with(OWN_PREFIX);
    match Unprintable::of(answer).filter(|_| is_of_profile) {
        _ if !is_good => Some(problem),
        letters => letters.map(AnswerProblem::Unprintable),
    }
}

/// A day of the calendar as browsers send it: `1980-02-29`.
fn is_date(text: &str) -> bool {
    let is_written_so = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse().ok());
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
        return false;
    };
    is_written_so
        && (FIRST_YEAR..=LAST_YEAR).contains(&year)
        && (1..=days_of(year, month)).contains(&day)
}

/// None in a month that no year has.
fn days_of(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::customer_field::{
        ANSWER_CHARS_MAX, ByDevice, CustomerField, FieldKind, Need,
    };

    fn inputs(kind: FieldKind, need: Need) -> Vec<Input> {
        let field = CustomerField {
            key: "own".to_owned(),
            kind,
            registration: ByDevice::default(),
            checkout: ByDevice::default(),
        };
        field.inputs(need, &["en", "es"])
    }

    fn typed(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        pairs.iter().for_each(|(input, answer)| answers.put(input, answer));
        answers
    }

    fn problem_of(kind: FieldKind, answer: &str) -> Option<AnswerProblem> {
        let wrong = check(&inputs(kind, Need::Required), &typed(&[("field-own", answer)]));
        wrong.err().map(|wrong| wrong[0].problem)
    }

    #[test]
    fn an_answer_is_taken_as_its_kind_allows() {
        let choice = || FieldKind::Choice(vec!["radio".to_owned(), "friends".to_owned()]);
        for (kind, good) in [
            (FieldKind::Text, " a  word\u{0}here "),
            (choice(), "friends"),
            (FieldKind::YesNo, "no"),
            (FieldKind::Date, "2000-02-29"),
        ] {
            assert_eq!(problem_of(kind, good), None, "{good}");
        }
        let long = "é".repeat(ANSWER_CHARS_MAX + 1);
        for (kind, bad, problem) in [
            (FieldKind::Text, " \u{7} ", AnswerProblem::Missing),
            (FieldKind::Text, long.as_str(), AnswerProblem::TooLong),
            (choice(), "Friends", AnswerProblem::NotOffered),
            (FieldKind::YesNo, "maybe", AnswerProblem::NotOffered),
            (FieldKind::Date, "1900-02-29", AnswerProblem::BadDate),
            (FieldKind::Date, "2001-13-01", AnswerProblem::BadDate),
            (FieldKind::Date, "2001-00-10", AnswerProblem::BadDate),
            (FieldKind::Date, "1899-12-31", AnswerProblem::BadDate),
            (FieldKind::Date, "31.12.2001", AnswerProblem::BadDate),
            (FieldKind::Date, "é001-01-0", AnswerProblem::BadDate),
            (FieldKind::Date, "+001-+1-+1", AnswerProblem::BadDate),
        ] {
            assert_eq!(problem_of(kind, bad), Some(problem), "{bad}");
        }
    }

    #[test]
    fn an_address_is_whole_or_empty() {
        let optional = inputs(FieldKind::Address, Need::Shown);
        assert!(check(&optional, &Answers::default()).is_ok());
        let wrong = check(&optional, &typed(&[("postcode", "28013")])).expect_err("half");
        let missing: Vec<&str> = wrong.iter().map(|it| it.input.as_str()).collect();
        assert_eq!(missing, ["street", "town", "country"]);
        let required = inputs(FieldKind::Address, Need::Required);
        let typed = typed(&[("street", "Calle Mayor 1"), ("town", "Madrid"), ("country", "ES")]);
        assert!(check(&required, &typed).is_ok(), "some countries have no postcodes");
        assert_eq!(check(&required, &Answers::default()).expect_err("empty").len(), 3);
    }

    #[test]
    fn letters_that_no_paper_has_are_refused_in_an_address_alone() {
        let asked = inputs(FieldKind::Address, Need::Shown);
        let sent = typed(&[("street", "王府井"), ("town", "Praha"), ("country", "CZ")]);
        let wrong = check(&asked, &sent).expect_err("no paper has them");
        assert_eq!(wrong.len(), 1);
        assert!(matches!(wrong[0].problem, AnswerProblem::Unprintable(_)));
        assert_eq!(problem_of(FieldKind::Text, "王府井"), None);
    }

    #[test]
    fn what_was_not_asked_is_not_kept() {
        let sent = typed(&[("field-own", "yes"), ("field-other", "x"), ("phone", "+34 600 100")]);
        let kept = check(&inputs(FieldKind::YesNo, Need::Shown), &sent).expect("taken");
        assert_eq!(kept.own().collect::<Vec<_>>(), [("own", "yes")]);
        let profile = Profile { phone: "1".to_owned(), ..Profile::default() };
        assert_eq!(kept.onto(&profile), profile);
    }

    #[test]
    fn a_language_is_one_of_the_house() {
        let asked = inputs(FieldKind::Language, Need::Required);
        assert!(check(&asked, &typed(&[("language", "es")])).is_ok());
        let wrong = check(&asked, &typed(&[("language", "xx")])).expect_err("unknown");
        assert_eq!(wrong[0].problem, AnswerProblem::NotOffered);
    }
}
