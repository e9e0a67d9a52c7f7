//! A look as the tokens of the style sheet (`style/tokens.css`).

use super::{Colour, Headings, Look, SHAPE_CONTRAST, Scheme, TEXT_CONTRAST};

/// Paper keeps its own colours: a screen's alone are said anew.
pub(super) fn css(look: &Look) -> String {
    let (light, dark, shape) = (tokens(&look.light), tokens(&look.dark), shape(look));
    format!(
        "@media screen{{:root{{{light}}}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\
         :root{{{shape}}}"
    )
}

/// Both schemes beside each other, whatever the device is set to.
pub(super) fn sample(look: &Look) -> String {
    let (light, dark, shape) = (tokens(&look.light), tokens(&look.dark), shape(look));
    format!(".look-sample{{{light}{shape}}}.look-sample--dark{{{dark}}}")
}

fn shape(look: &Look) -> String {
    let headings = match look.headings {
        Headings::Serif => "",
        Headings::Sans => "--serif:var(--sans);",
    };
    format!("--radius:{}px;{headings}", look.radius)
}

fn tokens(scheme: &Scheme) -> String {
    let Scheme { paper, ink, accent } = *scheme;
    let deep = accent.mixed(Colour::BLACK, 0.15);
    let (rule, strong) = (paper.mixed(ink, 0.16), scheme.faint(SHAPE_CONTRAST));
    let all = [
        ("paper", paper),
        ("paper-raised", scheme.raised()),
        ("paper-sunk", scheme.sunk()),
        ("ink", ink),
        ("ink-soft", scheme.faint(TEXT_CONTRAST + 1.0)),
        ("rule", rule),
        ("rule-strong", strong),
        ("red", accent),
        ("red-fill", accent),
        ("red-fill-deep", deep),
        ("on-red", scheme.on_accent()),
        ("seat-taken", strong),
        ("seat-mine", accent),
        ("seat-mark", scheme.raised()),
        ("floor", scheme.raised()),
        ("floor-edge", rule),
    ];
    all.map(|(name, colour)| format!("--{name}:{colour};")).concat()
}
