//! What the fields of a production are called, and what is wrong with them.

use domain::sales::season::Genre;
use house::{House, locales::Locale};
use pictures::{BYTES_MAX, PictureProblem, SIDE_ADVISED};
use season::contents::{FieldProblem, Part, fields::ADDRESS_CHARS_MAX};

pub fn genre(genre: Genre) -> &'static str {
    match genre {
        Genre::Opera => "season-genre-opera",
        Genre::Ballet => "season-genre-ballet",
        Genre::Concert => "season-genre-concert",
        Genre::Family => "season-genre-family",
    }
}

/// Those that every house has, then the house's own: each with its name.
pub fn genres(house: &House, locale: &Locale) -> Vec<(String, String)> {
    let all = Genre::ALL.map(|one| (one.as_str().to_owned(), locale.text(genre(one))));
    let mut genres = Vec::from(all);
    if let Some(catalogue) = season::catalogue::last(house) {
        let own = catalogue.rules.genres.iter().map(|key| {
            let name = catalogue.text(&format!("genre.{key}"), locale.language());
            (key.clone(), name.unwrap_or(key).to_owned())
        });
        genres.extend(own);
    }
    genres
}

pub fn label(part: &Part) -> &'static str {
    match part.column {
        "title" => "staff-production-title",
        "author" => "staff-production-author",
        "synopsis" => "staff-production-synopsis",
        "sung_in" => "staff-production-sung-in",
        "team" => "staff-production-team",
        "facts" => "staff-production-more",
        _ => "staff-production-picture",
    }
}

/// A column that is no text.
pub fn fact(column: &str) -> &'static str {
    match column {
        "poster" => "staff-production-picture-title",
        "genre" => "staff-production-genre",
        "minutes" => "staff-production-minutes",
        "intervals" => "staff-production-intervals",
        _ => "staff-production-address",
    }
}

pub fn hint(part: &Part) -> Option<&'static str> {
    match part.column {
        "author" => Some("staff-production-author-hint"),
        "team" => Some("staff-production-team-hint"),
        "facts" => Some("staff-production-more-hint"),
        "picture" => Some("staff-production-picture-hint"),
        _ => None,
    }
}

/// What may stand in the field of a production's address.
pub fn address_hint(house: &House, locale: &Locale) -> String {
    let begin = format!("{}/…/productions/", house.settings().public_url);
    let most = i64::try_from(ADDRESS_CHARS_MAX).unwrap_or_default();
    let args = [("begin", begin.into()), ("most", most.into())];
    locale.text_with("staff-production-address-hint", &args)
}

pub fn problem(locale: &Locale, why: &FieldProblem) -> String {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match *why {
        FieldProblem::TooLong { most } => {
            locale.text_with("staff-production-wrong-long", &[("most", count(most).into())])
        }
        FieldProblem::Character { code } => {
            let code = format!("U+{code:04X}");
            locale.text_with("staff-text-wrong-character", &[("code", code.into())])
        }
        FieldProblem::Number { most } => {
            locale.text_with("staff-production-wrong-number", &[("most", most.into())])
        }
        FieldProblem::TeamLine { line } => {
            locale.text_with("staff-production-wrong-team", &[("line", count(line).into())])
        }
        FieldProblem::Address => {
            let most = [("most", count(ADDRESS_CHARS_MAX).into())];
            locale.text_with("staff-landing-wrong-address", &most)
        }
        FieldProblem::AddressTaken => locale.text("staff-production-wrong-address"),
        FieldProblem::IntoTheNext => locale.text("staff-production-wrong-next"),
        FieldProblem::Unknown => locale.text("staff-production-wrong-unknown"),
    }
}

pub fn picture_problem(locale: &Locale, why: PictureProblem) -> String {
    match why {
        PictureProblem::TooLarge => {
            let megabytes = i64::try_from(BYTES_MAX / 1024 / 1024).unwrap_or_default();
            let most = [("megabytes", megabytes.into())];
            locale.text_with("staff-production-picture-large", &most)
        }
        PictureProblem::Format => locale.text("staff-production-picture-format"),
        PictureProblem::Drawing => locale.text("staff-look-wrong-drawing"),
        PictureProblem::Unreadable => locale.text("staff-production-picture-unreadable"),
        PictureProblem::TooSmall { width, height, least } => {
            let arguments =
                [("width", width.into()), ("height", height.into()), ("least", least.into())];
            locale.text_with("staff-production-picture-small", &arguments)
        }
        PictureProblem::TooManyPixels { width, height } => {
            let arguments =
                [("width", width.into()), ("height", height.into()), ("most", SIDE_ADVISED.into())];
            locale.text_with("staff-production-picture-pixels", &arguments)
        }
    }
}
