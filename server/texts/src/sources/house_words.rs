//! What a house says about itself: its name, its addresses, who sells. What is delivered are
//! placeholders, by which nobody opens a shop.

use crate::editing::{
    check::TextProblem,
    edit::{NotSaved, Saved, Step, TextRefusal, Which, save_all},
};
use domain::{order::parse_email, people::actor::Actor};
use house::{Failure, House, locales::HOUSE};

/// With this every placeholder begins.
const PLACEHOLDER: char = '[';
/// Digits of a telephone number, from short ones within a country to the longest by E.164.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

/// Whether nobody has said this yet.
pub fn is_placeholder(text: &str) -> bool {
    text.trim_start().starts_with(PLACEHOLDER)
}

/// Mails and calls go to what stands there, so it has to be an address or a number.
pub fn problem(key: &str, text: &str) -> Option<TextProblem> {
    match key {
        "phone" => (!is_phone(text)).then_some(TextProblem::Phone),
        _ if key.starts_with("email") => parse_email(text).is_err().then_some(TextProblem::Email),
        _ => None,
    }
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_sign = |sign: char| sign.is_whitespace() || "+()-–./".contains(sign);
    PHONE_DIGITS.contains(&digits) && text.chars().all(|it| it.is_ascii_digit() || is_sign(it))
}

/// By their keys, such as `name`; all that a house says about itself.
pub fn keys(house: &House) -> Vec<String> {
    let locales = house.locales();
    let own = locales.fallback();
    let known = locales.delivered(own.language()).into_iter().flat_map(|all| all.keys());
    known.filter_map(|id| Some(id.strip_prefix(HOUSE)?.to_owned())).collect()
}

/// In each language of the house, also in those that are switched off.
pub fn said(house: &House, key: &str) -> Vec<(String, String)> {
    let id = format!("{HOUSE}{key}");
    let locales = house.locales();
    let languages = locales.known().into_iter();
    let said =
        languages.filter_map(|code| Some((code.to_owned(), locales.get_known(code)?.text(&id))));
    said.collect()
}

/// (key, language) of what no house has said yet, in the languages that it speaks.
pub fn missing(house: &House) -> Vec<(String, String)> {
    let languages = house.locales().languages().into_iter();
    let missing = languages.flat_map(|language| {
        unsaid(house, language).into_iter().map(|key| (key, language.to_owned()))
    });
    missing.collect()
}

/// Keys of what the house hasn't said in this language.
pub fn unsaid(house: &House, language: &str) -> Vec<String> {
    let Some(locale) = house.locales().get_known(language) else { return Vec::new() };
    let is_unsaid = |key: &String| is_placeholder(&locale.text(&format!("{HOUSE}{key}")));
    keys(house).into_iter().filter(is_unsaid).collect()
}

/// Published at once, in one language or in all.
///
/// # Errors
/// Why nothing was saved.
#[boxed]
pub async fn set(
    house: &House,
    actor: &Actor,
    key: &str,
    value: &str,
    language: Option<&str>,
) -> Result<(), Failure<Vec<NotSaved>>> {
    let languages = match language {
        Some(language) => vec![language.to_owned()],
        None => house.locales().known().into_iter().map(str::to_owned).collect(),
    };
    let saved: Vec<Saved> = languages
        .into_iter()
        .map(|language| Saved {
            which: Which { id: format!("{HOUSE}{key}"), language },
            text: value.to_owned(),
            step: Step::Publish,
            seen: None,
        })
        .collect();
    if is_placeholder(value) {
        let why = TextRefusal::Problem(TextProblem::Empty);
        let of = |it: Saved| NotSaved { language: it.which.language, why: why.clone() };
        return Err(Failure::Refused(saved.into_iter().map(of).collect()));
    }
    save_all(house, actor, &saved).await.map(drop)
}

/// One of them, in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub key: &'static str,
    pub language: String,
    pub text: String,
}

/// Several at once: published all together, or none. What is said already gets no new version.
///
/// # Errors
/// Why nothing was saved.
#[boxed]
pub async fn set_all(
    house: &House,
    actor: &Actor,
    facts: Vec<Fact>,
) -> Result<(), Failure<Vec<NotSaved>>> {
    let is_new = |fact: &Fact| {
        let locale = house.locales().get_known(&fact.language);
        locale.is_none_or(|it| it.text(&format!("{HOUSE}{}", fact.key)) != fact.text)
    };
    let saved = facts.into_iter().filter(is_new).map(|fact| Saved {
        which: Which { id: format!("{HOUSE}{}", fact.key), language: fact.language },
        text: fact.text,
        step: Step::Publish,
        seen: None,
    });
    let saved: Vec<Saved> = saved.collect();
    if saved.is_empty() {
        return Ok(());
    }
    save_all(house, actor, &saved).await.map(drop)
}
