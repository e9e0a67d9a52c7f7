//! Colours as browsers write them, contrast as WCAG defines it, and whatever follows from both.

use super::*;

#[test]
fn colours_are_read_as_browsers_write_them() {
    assert_eq!(Colour::parse("#951b2B"), Some(Colour::from_number(0x951b2b)));
    for wrong in ["", "951b2b", "#951b2", "#951b2b0", "#95 b2b", "red", "#ééé", "#+1b2b0"] {
        assert_eq!(Colour::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn contrast_is_that_of_wcag() {
    let near = |a: f64, b: f64| (a - b).abs() < 0.005;
    assert!(near(Colour::WHITE.contrast(Colour::BLACK), 21.0));
    assert!(near(Colour::WHITE.contrast(Colour::WHITE), 1.0));
    // #767676 is the lightest grey that passes on white, #777777 doesn't.
    assert!(near(Colour::from_number(0x767676).contrast(Colour::WHITE), 4.54));
    assert!(near(Colour::from_number(0x777777).contrast(Colour::WHITE), 4.48));
}

#[test]
fn the_delivered_look_has_no_problem() {
    assert_eq!(Look::default().problems(), []);
}

#[test]
fn what_is_hard_to_read_is_told_with_its_figures() {
    let mut look = Look::default();
    look.light.ink = Colour::from_number(0xb0a090);
    look.dark.accent = Colour::from_number(0x302020);
    let problems = look.problems();
    let has = |scheme, pair| problems.iter().any(|it| it.scheme == scheme && it.pair == pair);
    assert!(has(SchemeName::Light, Pair::Ink), "{problems:?}");
    assert!(has(SchemeName::Dark, Pair::Accent), "{problems:?}");
    assert_eq!(problems.len(), 2, "{problems:?}");
    look.light.paper = Colour::from_number(0x808080);
    assert!(look.problems().iter().any(|it| matches!(it.pair, Pair::Zone(_))));
}

/// Whatever a house chooses that has no problem, everything that follows from it can be read.
#[test]
fn all_that_follows_is_readable() {
    let mut random = 1_u32;
    let mut next = move || {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        random >> 8
    };
    let mut good = 0;
    for _ in 0..20_000 {
        let scheme = |paper, ink, accent| Scheme { paper, ink, accent };
        let (light, dark) = (0xf0f0f0 | next(), 0x1f1f1f & next());
        let look = Look {
            light: scheme(
                Colour::from_number(light & 0xff_ffff),
                Colour::from_number(next() & 0x3f3f3f),
                Colour::from_number(next() & 0xff_ffff),
            ),
            dark: scheme(
                Colour::from_number(dark),
                Colour::from_number((0xc0c0c0 | next()) & 0xff_ffff),
                Colour::from_number(next() & 0xff_ffff),
            ),
            ..Look::default()
        };
        if !look.problems().is_empty() {
            continue;
        }
        good += 1;
        for scheme in [look.light, look.dark] {
            assert!(scheme.on_accent().contrast(scheme.accent) >= TEXT_CONTRAST, "{scheme:?}");
            for paper in scheme.papers() {
                assert!(scheme.faint(TEXT_CONTRAST).contrast(paper) >= TEXT_CONTRAST);
                assert!(scheme.faint(SHAPE_CONTRAST).contrast(paper) >= SHAPE_CONTRAST);
                assert!(scheme.accent.contrast(paper) >= TEXT_CONTRAST);
            }
        }
    }
    assert!(good > 1_000, "{good} of 20,000");
}

#[test]
fn a_look_is_kept_as_json_and_written_as_tokens() {
    let look = Look { radius: 12, headings: Headings::Sans, ..Look::default() };
    let kept = serde_json::to_string(&look).expect("JSON");
    assert_eq!(serde_json::from_str::<Look>(&kept).expect("a look"), look);
    let css = look.css();
    assert!(css.contains("--paper:#f8f3ea;") && css.contains("--paper:#171210;"), "{css}");
    assert!(css.contains("--radius:12px;--serif:var(--sans);"), "{css}");
    assert!(serde_json::from_str::<Look>(&kept.replace("#f8f3ea", "url(evil)")).is_err());
}

/// What is chosen beside the colours comes as rules after the delivered sheet, and the delivered
/// choice as none.
#[test]
fn head_foot_and_spacing_are_rules_of_their_own() {
    let delivered = Look::default().css();
    assert!(!delivered.contains(".header") && !delivered.contains(".footer"), "{delivered}");
    assert!(!delivered.contains("--space"), "{delivered}");
    let look = Look {
        spacing: Spacing::Tight,
        header: Header::Band,
        footer: Footer::Band,
        ..Look::default()
    };
    let css = look.css();
    assert!(css.contains(".header{--paper:var(--red-fill);"), "{css}");
    assert!(css.contains(".footer{color:var(--paper);background:var(--ink)}"), "{css}");
    assert!(css.contains(":root{--space-s:.625rem;"), "{css}");
    assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
    let sample = look.sample_css();
    assert!(sample.contains(".look-sample>.footer{") && !sample.contains("body>"), "{sample}");
    assert!(css.contains("body>.footer{") && css.contains("body>.header:not("), "{css}");
    let centred = Look { header: Header::Centred, footer: Footer::Centred, ..Look::default() };
    let css = centred.css();
    assert!(css.contains("body>.header .header__house{flex-basis:100%;"), "{css}");
    assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
    assert!(!sample.contains(":root"), "a sample changes nothing around it: {sample}");
}

#[test]
fn choices_are_read_by_their_names_and_else_as_delivered() {
    for (one, key) in Spacing::ALL {
        assert_eq!((Spacing::parse(key), one.key()), (*one, *key));
    }
    for (one, key) in Header::ALL {
        assert_eq!((Header::parse(key), one.key()), (*one, *key));
    }
    for (one, key) in Footer::ALL {
        assert_eq!((Footer::parse(key), one.key()), (*one, *key));
    }
    for wrong in ["", "BAND", "band}*{display:none}"] {
        assert_eq!(Header::parse(wrong), Header::Line);
        assert_eq!(Headings::parse(wrong), Headings::Serif);
    }
}

/// One that a former program wrote.
#[test]
fn a_look_of_before_these_choices_is_still_read() {
    let mut kept = serde_json::to_value(Look::default()).expect("JSON");
    let fields = kept.as_object_mut().expect("fields");
    for name in ["spacing", "header", "footer"] {
        assert!(fields.remove(name).is_some(), "{name}");
    }
    assert_eq!(serde_json::from_value::<Look>(kept).expect("a look"), Look::default());
}

fn typeface(file: &str) -> Typeface {
    Typeface {
        file: file.to_owned(),
        name: "}</style><script>".to_owned(),
        ascent: 1000,
        descent: 250,
        gap: 0,
        width: 500,
        weight_min: 300,
        weight_max: 700,
        is_cyrillic: false,
    }
}

#[test]
fn own_fonts_stand_before_the_delivered_ones_with_a_stand_in_of_their_measures() {
    let file = font_name(&"0123456789abcdef".repeat(4));
    let look = Look::default().with_font(Part::Text, Some(typeface(&file)));
    let css = look.css();
    let face = "@font-face{font-family:\"font.0123456789abcdef\";\
                src:url(/fonts/font.0123456789abcdef.woff2) format(\"woff2\");\
                font-weight:300 700;font-display:swap;size-adjust:100.0%}";
    assert!(css.starts_with(face), "{css}");
    assert!(css.contains("size-adjust:112.3%;ascent-override:89.0%;"), "{css}");
    assert!(css.contains("--sans:\"font.0123456789abcdef\",\"font.0123456789abcdef in\","));
    assert!(!css.contains("script") && !css.contains("--serif:\"font"), "{css}");
    assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
    let wide = Look::default().with_font(Part::Headings, Some(typeface(&file))).css();
    assert!(wide.contains("size-adjust:94.0%") && wide.contains("--serif:\"font."), "{wide}");
    let kept = serde_json::to_string(&look).expect("JSON");
    assert_eq!(serde_json::from_str::<Look>(&kept).expect("a look"), look);
}

#[test]
fn a_file_that_no_upload_gave_is_in_no_sheet() {
    for evil in ["x", "font.", "font.0123456789ABCDEF", "font.0123456789abcde)", "../../etc"] {
        assert!(!is_font(evil));
        let look = Look::default().with_font(Part::Text, Some(typeface(evil)));
        assert_eq!(look.css(), Look::default().css(), "{evil}");
    }
}
