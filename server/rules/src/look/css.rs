//! A look as the tokens of the style sheet (`style/tokens.css`), and the few rules that move the
//! head and the foot of a page. They stand after the delivered sheet and outside of its layers, so
//! a page of the delivered look loads nothing of them.

use super::{
    Colour, Footer, Header, Headings, Look, Part, SHAPE_CONTRAST, Scheme, Spacing, TEXT_CONTRAST,
};

/// Paper keeps its own colours and its own head and foot: a screen's alone are said anew.
pub(super) fn css(look: &Look) -> String {
    let (light, dark, shape) = (tokens(&look.light), tokens(&look.dark), shape(look));
    let (parts, faces) = (parts(look, "body>"), faces(look));
    format!(
        "{faces}@media screen{{:root{{{light}}}{parts}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\
         :root{{{shape}}}{}",
        spacing(look, ":root")
    )
}

/// Both schemes beside each other, whatever the device is set to.
pub(super) fn sample(look: &Look) -> String {
    let (light, dark, shape) = (tokens(&look.light), tokens(&look.dark), shape(look));
    let (parts, faces) = (parts(look, ".look-sample>"), faces(look));
    let accent = look.light.accent.on_white_paper();
    let print = tokens(&Scheme { paper: Colour::WHITE, ink: Colour::BLACK, accent });
    format!(
        "{faces}.look-sample{{{light}{shape}}}.look-sample--dark{{{dark}}}\
         .look-sample--print{{{print}}}{parts}{}",
        spacing(look, ".look-sample")
    )
}

fn shape(look: &Look) -> String {
    let headings = match look.headings {
        Headings::Serif => "",
        Headings::Sans => "--serif:var(--sans);",
    };
    let fonts = [Part::Text, Part::Headings]
        .map(|part| look.font(part).map(|font| font.token(part)).unwrap_or_default());
    format!("--radius:{}px;{headings}{}", look.radius, fonts.concat())
}

/// The house's own fonts.
fn faces(look: &Look) -> String {
    let faces = [Part::Text, Part::Headings]
        .map(|part| look.font(part).map(|font| font.faces(part)).unwrap_or_default());
    faces.concat()
}

/// A phone has no room to give away, so more of it is left on wide screens alone.
fn spacing(look: &Look, root: &str) -> String {
    match look.spacing {
        Spacing::Usual => String::new(),
        Spacing::Tight => format!(
            "{root}{{--space-s:.625rem;--space-m:.75rem;--space-l:1.125rem;--space-xl:1.75rem;\
             --space-2xl:clamp(2rem,1.4rem + 2.6vw,3.5rem)}}"
        ),
        Spacing::Wide => format!(
            "@media(min-width:40.01rem){{{root}{{--space-m:1.25rem;--space-l:2rem;\
             --space-xl:3.5rem;--space-2xl:clamp(4rem,2.6rem + 5vw,7rem)}}}}"
        ),
    }
}

/// Head and foot. `of`: of what, so that a page's own never reach a sample on it.
fn parts(look: &Look, of: &str) -> String {
    let header = match look.header {
        Header::Line => String::new(),
        // A phone's head has the links below the name anyway, and no line to spare.
        Header::Centred => format!(
            "@media(min-width:40.01rem){{{of}.header{{justify-content:center}}\
             {of}.header .header__house{{flex-basis:100%;justify-content:center;margin:0}}}}"
        ),
        Header::Band => band(of),
    };
    let footer = match look.footer {
        Footer::Columns => String::new(),
        Footer::Centred => format!(
            "{of}.footer{{background:none;border-block-start:var(--hairline) solid var(--rule);\
             text-align:center}}\
             {of}.footer .footer__inner{{grid-template-columns:1fr;justify-items:center}}"
        ),
        Footer::Band => format!(
            "{of}.footer{{color:var(--paper);background:var(--ink)}}\
             {of}.footer a{{color:inherit;text-decoration-color:currentcolor}}\
             {of}.footer :focus-visible{{outline-color:currentcolor}}"
        ),
    };
    header + &footer
}

/// All that stands on the band is of the two colours that can be read on each other. Where a
/// phone's plan takes the screen there is no room for a band.
fn band(of: &str) -> String {
    let rules = "{--paper:var(--red-fill);--paper-raised:var(--red-fill);\
         --paper-sunk:var(--red-fill);--warning-paper:var(--red-fill);--ink:var(--on-red);\
         --ink-soft:var(--on-red);--rule:var(--on-red);--rule-strong:var(--on-red);\
         --red:var(--on-red);max-inline-size:none;\
         padding-inline:max(var(--margin),(100% - var(--page))/2);\
         color:var(--on-red);background:var(--red-fill)}";
    format!(
        "{of}.header:not(:has(+.performance>.performance__app)){rules}\
         @media(min-width:40.01rem) and (min-height:30.01rem){{{of}.header{rules}}}"
    )
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
