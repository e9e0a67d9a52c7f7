//! What is wrong with a look, in words.

use crate::production_words::picture_problem;
use house::locales::{Arg, Locale};
use rules::look::{Pair, RADIUS_MAX, SchemeName, TooLittleContrast};
use season::looks::LookRefusal;

/// A line for each thing.
pub fn refusal(locale: &Locale, why: &LookRefusal) -> Vec<String> {
    match why {
        LookRefusal::NotPermitted => vec![locale.text("staff-text-wrong-not-permitted")],
        LookRefusal::Changed => vec![locale.text("staff-look-wrong-changed")],
        LookRefusal::Contrast(problems) => contrasts(locale, problems),
        LookRefusal::Radius => {
            let most = [("most", i64::from(RADIUS_MAX).into())];
            vec![locale.text_with("staff-look-wrong-radius", &most)]
        }
        LookRefusal::UnknownRevision => vec![locale.text("staff-text-wrong-revision")],
        LookRefusal::Picture(problem) => vec![picture_problem(locale, *problem)],
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
