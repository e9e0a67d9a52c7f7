//! Why a text isn't saved, in words, and what a language is called.

use documents::sheets::SheetError;
use house::{
    House,
    locales::{Arg, Locale},
};
use texts::editing::{check::TextProblem, edit::TextRefusal};

pub fn refusal(locale: &Locale, why: &TextRefusal) -> String {
    match why {
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

/// Why nothing was read of a sheet.
pub fn unreadable(locale: &Locale, wrong: &[SheetError]) -> String {
    let row = wrong.iter().find(|error| error.is_of_letters()).and_then(|error| error.row);
    match row {
        Some(row) => locale.text_with("staff-text-files-letters", &[("row", row.into())]),
        None => locale.text("staff-text-files-damaged"),
    }
}

pub fn problem(locale: &Locale, problem: &TextProblem) -> String {
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
        TextProblem::TeamLine { line } => {
            let line = i64::try_from(*line).unwrap_or(i64::MAX);
            locale.text_with("staff-production-wrong-team", &[("line", line.into())])
        }
        TextProblem::Email => locale.text("staff-text-wrong-email"),
        TextProblem::Phone => locale.text("staff-text-wrong-phone"),
        TextProblem::Signs => locale.text("staff-text-wrong-signs"),
    }
}

/// Above a field: for which numbers its text is said.
pub fn form_label(locale: &Locale, house: &House, language: &str, form: &str) -> String {
    if form.is_empty() {
        return locale.text("staff-text-label");
    }
    let of = house.locales().get_known(language);
    let examples = of.and_then(|of| of.form_examples().remove(form)).unwrap_or_default();
    let examples: Vec<String> = match form.parse::<i64>() {
        Ok(number) => vec![locale.number(number)],
        Err(_) => examples.into_iter().map(|number| locale.number(number)).collect(),
    };
    match examples.is_empty() {
        // Whole numbers never have it, as `many` in Czech.
        true if form != "other" => locale.text("staff-text-form-decimals"),
        true => locale.text("staff-text-form-rest"),
        false => {
            let examples = [("examples", Arg::Text(examples.join(", ")))];
            locale.text_with("staff-text-form", &examples)
        }
    }
}

/// A language by its own name, as the switch of languages has it.
pub fn language_name(house: &House, code: &str) -> String {
    house.locales().get_known(code).map_or_else(|| code.to_owned(), |it| it.text("language-name"))
}
