//! Why a text isn't saved, in words, and what a language is called.

use house::locales::{Arg, Locale};
use texts::{check::TextProblem, edit::TextRefusal};

pub fn refusal(locale: &Locale, why: &TextRefusal) -> String {
    match why {
        TextRefusal::NotPermitted => locale.text("staff-text-wrong-not-permitted"),
        TextRefusal::UnknownMessage | TextRefusal::UnknownLanguage => {
            locale.text("staff-text-wrong-unknown")
        }
        TextRefusal::Problem(problem) => self::problem(locale, problem),
        TextRefusal::Changed => locale.text("staff-text-wrong-changed"),
        TextRefusal::NothingToPublish => locale.text("staff-text-wrong-nothing"),
        TextRefusal::TimeWrong => locale.text("staff-text-wrong-time"),
        TextRefusal::UnknownRevision => locale.text("staff-text-wrong-revision"),
    }
}

fn problem(locale: &Locale, problem: &TextProblem) -> String {
    let named = |id: &str, name: &String| {
        locale.text_with(id, &[("name", Arg::Text(format!("{{ ${name} }}")))])
    };
    let form = |id: &str, form: &str| locale.text_with(id, &[("form", form.into())]);
    match problem {
        TextProblem::Empty => locale.text("staff-text-wrong-empty"),
        TextProblem::TooLong { most } => {
            let most = i64::try_from(*most).unwrap_or(i64::MAX);
            locale.text_with("staff-text-wrong-long", &[("most", most.into())])
        }
        TextProblem::Character { code } => {
            let code = format!("U+{code:04X}");
            locale.text_with("staff-text-wrong-character", &[("code", code.into())])
        }
        TextProblem::NotReadable => locale.text("staff-text-wrong-unreadable"),
        TextProblem::UnknownVariable { name } => named("staff-text-wrong-variable-unknown", name),
        TextProblem::MissingVariable { name } => named("staff-text-wrong-variable-missing", name),
        TextProblem::DoubledVariable { name } => named("staff-text-wrong-variable-doubled", name),
        TextProblem::MissingForm { form: name } => form("staff-text-wrong-form-missing", name),
        TextProblem::UnknownForm { form: name } => form("staff-text-wrong-form-unknown", name),
        TextProblem::Reference { name } => {
            locale.text_with("staff-text-wrong-reference", &[("name", name.as_str().into())])
        }
    }
}

/// A language by its own name, as the switch of languages has it.
pub fn language_name(house: &house::House, code: &str) -> String {
    house.locales().get(code).map_or_else(|| code.to_owned(), |it| it.text("language-name"))
}
