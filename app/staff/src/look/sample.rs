//! A look before it is published: head, text, links, buttons and foot of a page, in both schemes
//! beside each other.

use crate::look::{desk::Whose, font::field};
use domain::wording::poster::{is_drawn, mark_logo};
use house::locales::Locale;
use markup::{Html, view};
use rules::look::{Choice, Colour, Look, Part};
use ui::frame::look::logo;

/// What a sample's style sheet and the page in this look are asked for by.
fn query(look: &Look, whose: &Whose) -> String {
    let colour =
        |name: &str, colour: Colour| format!("{name}={}", colour.to_string().replace('#', "%23"));
    let font = |part: Part| {
        let file = look.font(part).map_or("", |font| font.file.as_str());
        format!("{}={file}", field(part))
    };
    let Look { light, dark, radius, headings, spacing, header, footer, .. } = look;
    let said = [
        colour("light_paper", light.paper),
        colour("light_ink", light.ink),
        colour("light_accent", light.accent),
        colour("dark_paper", dark.paper),
        colour("dark_ink", dark.ink),
        colour("dark_accent", dark.accent),
        format!("radius={radius}"),
        format!("headings={}", headings.key()),
        format!("spacing={}", spacing.key()),
        format!("header={}", header.key()),
        format!("footer={}", footer.key()),
        format!("logo={}", look.logo.as_deref().unwrap_or_default()),
        format!("dark_logo={}", look.dark_logo.as_deref().unwrap_or_default()),
        font(Part::Text),
        font(Part::Headings),
        match whose {
            Whose::House => String::new(),
            Whose::Brand(key) => format!("brand={key}"),
        },
    ];
    said.join("&")
}

/// `name`: what stands in the head where there is no logo.
pub fn sample(locale: &Locale, whose: &Whose, look: &Look, name: &str) -> Html {
    let query = query(look, whose);
    let href = format!("/{}/staff/look/sample.css?{query}", locale.language());
    let page = season_page(locale, whose, look);
    let light = scheme(locale, look, name, "staff-look-light", "look-sample");
    let dark = scheme(locale, look, name, "staff-look-dark", "look-sample look-sample--dark");
    view! {
        <section class="flow" aria-labelledby="sample">
            <link rel="stylesheet" href=href/>
            <h2 class="desk-section__title" id="sample">{locale.text("staff-look-sample")}</h2>
            <p><a href=page target="_blank">{locale.text("staff-look-page")}</a></p>
            {light}
            {dark}
            {sent(locale, Sent::Mail, look, name)}
            {sent(locale, Sent::Paper, look, name)}
        </section>
    }
}

/// The season's page in a look that isn't published.
pub fn season_page(locale: &Locale, whose: &Whose, look: &Look) -> String {
    format!("/{}/staff/look/page?{}", locale.language(), query(look, whose))
}

/// What the house sends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sent {
    Mail,
    Paper,
}

/// The logo that mails or papers have, on their background.
fn sent(locale: &Locale, what: Sent, look: &Look, name: &str) -> Html {
    let (class, title, logo) = match what {
        Sent::Mail => ("look-sample", "staff-look-sample-mail", look.logo_in_mails()),
        Sent::Paper => {
            ("look-sample look-sample--print", "staff-look-sample-print", look.logo_on_paper())
        }
    };
    // Neither can show a drawn one.
    let head = match logo.filter(|logo| !is_drawn(logo)) {
        Some(logo) => {
            let (src, alt) = (mark_logo(logo), name.to_owned());
            view! { <img class="look__mark" src=src height="48" alt=alt/> }
        }
        // Papers say the house's name in their text.
        None if what == Sent::Paper => Html::default(),
        None => view! { <p class="look-sample__title">{name.to_owned()}</p> },
    };
    view! {
        <div class=class>
            <div class="look-sample__page">
                {head}
                <h3 class="look-sample__title">{locale.text(title)}</h3>
                <p>{locale.text("staff-look-sample-text")}</p>
            </div>
        </div>
    }
}

fn scheme(
    locale: &Locale,
    look: &Look,
    name: &str,
    title: &'static str,
    class: &'static str,
) -> Html {
    // In the dark the logo for dark devices stands, whatever this one is set to.
    let mut look = look.clone();
    if class != "look-sample" {
        look.logo = look.dark_logo.clone().or(look.logo);
    }
    look.dark_logo = None;
    view! {
        <div class=class>
            <div class="header">
                <span class="header__house">{logo(&look, name.to_owned())}</span>
                <span class="header__nav">
                    <a class="header__link" href="#sample">{locale.text("common-season")}</a>
                    <a class="header__link" href="#sample">{locale.text("common-offers")}</a>
                </span>
            </div>
            <div class="look-sample__page">
                <h3 class="look-sample__title">{locale.text(title)}</h3>
                <p>{locale.text("staff-look-sample-text")}</p>
                <p><a href="#sample">{locale.text("staff-look-sample-link")}</a></p>
                <p>
                    <button class="button" type="button">
                        {locale.text("common-choose-seats")}
                    </button>
                    " "
                    <button class="button button--quiet" type="button">
                        {locale.text("staff-look-sample-quiet")}
                    </button>
                </p>
                <p class="soft">{locale.text("staff-look-sample-soft")}</p>
            </div>
            <div class="footer">
                <div class="footer__inner">
                    <p class="footer__house">{locale.text("house-name")}</p>
                    <p><a href="#sample">{locale.text("imprint-title")}</a></p>
                </div>
            </div>
        </div>
    }
}
