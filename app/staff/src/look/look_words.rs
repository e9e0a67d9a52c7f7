//! What is wrong with a look, in words.

use crate::production::production_words::picture_problem;
use appearance::{
    brands::{BRANDS_MAX, KEY_CHARS_MAX, NAME_CHARS_MAX},
    looks::LookRefusal,
};
use fonts::{BYTES_MAX, FontProblem};
use house::locales::{Arg, Locale};
use rules::look::{Pair, RADIUS_MAX, SchemeName, TooLittleContrast};

/// A line for each thing.
pub fn refusal(locale: &Locale, why: &LookRefusal) -> Vec<String> {
    match why {
        LookRefusal::Changed => vec![locale.text("staff-look-wrong-changed")],
        LookRefusal::Contrast(problems) => contrasts(locale, problems),
        LookRefusal::Radius => {
            let most = [("most", i64::from(RADIUS_MAX).into())];
            vec![locale.text_with("staff-look-wrong-radius", &most)]
        }
        LookRefusal::UnknownRevision => vec![locale.text("staff-text-wrong-revision")],
        LookRefusal::Font(problem) => vec![font(locale, *problem)],
        LookRefusal::Key => {
            let most = [("most", i64::try_from(KEY_CHARS_MAX).unwrap_or(i64::MAX).into())];
            vec![locale.text_with("staff-brand-wrong-key", &most)]
        }
        LookRefusal::KeyKnown => vec![locale.text("staff-brand-wrong-known")],
        LookRefusal::Name => {
            let most = [("most", i64::try_from(NAME_CHARS_MAX).unwrap_or(i64::MAX).into())];
            vec![locale.text_with("staff-brand-wrong-name", &most)]
        }
        LookRefusal::TooManyBrands => {
            let most = [("most", i64::try_from(BRANDS_MAX).unwrap_or(i64::MAX).into())];
            vec![locale.text_with("staff-brand-wrong-many", &most)]
        }
        LookRefusal::UnknownBrand => vec![locale.text("staff-brand-wrong-unknown")],
        LookRefusal::UnknownScope => vec![locale.text("staff-brand-wrong-scope")],
        LookRefusal::ScopeTaken(name) => {
            let name = [("name", name.as_str().into())];
            vec![locale.text_with("staff-brand-wrong-taken", &name)]
        }
        LookRefusal::PaperLogo => vec![locale.text("staff-look-wrong-paper-logo")],
        LookRefusal::Picture(problem) => vec![picture_problem(locale, *problem)],
    }
}

fn font(locale: &Locale, problem: FontProblem) -> String {
    match problem {
        FontProblem::TooLarge => {
            let most = i64::try_from(BYTES_MAX / 1024).unwrap_or(i64::MAX);
            locale.text_with("staff-look-font-wrong-large", &[("most", most.into())])
        }
        FontProblem::NotWoff2 => locale.text("staff-look-font-wrong-kind"),
        FontProblem::Broken => locale.text("staff-look-font-wrong-broken"),
        FontProblem::NotPlain => locale.text("staff-look-font-wrong-plain"),
        FontProblem::NoLetters => locale.text("staff-look-font-wrong-letters"),
    }
}

/// Each once: of several price zones one is enough, since the same background is meant.
fn contrasts(locale: &Locale, problems: &[TooLittleContrast]) -> Vec<String> {
    let (mut told, mut lines) = (Vec::new(), Vec::new());
    for problem in problems {
        let id = match (problem.scheme, problem.pair) {
            (SchemeName::Light, Pair::Ink) => "staff-look-wrong-light-ink",
            (SchemeName::Light, Pair::Accent) => "staff-look-wrong-light-accent",
            (SchemeName::Light, Pair::Zone(_)) => "staff-look-wrong-light-paper",
            (SchemeName::Dark, Pair::Ink) => "staff-look-wrong-dark-ink",
            (SchemeName::Dark, Pair::Accent) => "staff-look-wrong-dark-accent",
            (SchemeName::Dark, Pair::Zone(_)) => "staff-look-wrong-dark-paper",
        };
        if told.contains(&id) {
            continue;
        }
        told.push(id);
        // Never more than it is: 4.49 isn't told as 4.5.
        let ratio = |ratio: f64| Arg::Text(locale.percent((ratio * 10.0).floor() as i64 * 1_000));
        let figures = [("found", ratio(problem.found)), ("needed", ratio(problem.needed))];
        lines.push(locale.text_with(id, &figures));
    }
    lines
}
