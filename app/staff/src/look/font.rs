//! The house's own fonts, and what each of them lacks.

use crate::{
    look::desk::{Desk, Place},
    text::text_words::language_name,
};
use appearance::fonts::lacking;
use fonts::BYTES_MAX;
use house::House;
use markup::{Html, view};
use rules::look::{Look, Part, Typeface};
use ui::error::Stop;

/// Of letters that a font lacks, so many are shown.
const LACKING_SHOWN: usize = 12;

/// Of the field that names the font's file.
pub fn field(part: Part) -> &'static str {
    match part {
        Part::Text => "text_font",
        Part::Headings => "heading_font",
    }
}

/// Of the font in this field.
pub fn part(name: &str) -> Option<Part> {
    [Part::Text, Part::Headings].into_iter().find(|part| field(*part) == name)
}

/// What a font's page says of it.
pub struct ShownFont {
    part: Part,
    font: Option<Typeface>,
    /// (language, letters)
    lacking: Vec<(String, String)>,
}

/// Of both parts of a look.
pub async fn shown_fonts(house: &House, look: &Look) -> Result<Vec<ShownFont>, Stop> {
    let mut shown = Vec::new();
    for part in [Part::Text, Part::Headings] {
        let font = look.font(part).cloned();
        let lacks = match &font {
            Some(font) => lacking(house, font).await?,
            None => Vec::new(),
        };
        let lacking = lacks.into_iter().map(|(code, letters)| {
            let more = if letters.len() > LACKING_SHOWN { " …" } else { "" };
            let letters: Vec<String> =
                letters.iter().take(LACKING_SHOWN).map(char::to_string).collect();
            (language_name(house, &code), letters.join(" ") + more)
        });
        let lacking = lacking.collect();
        shown.push(ShownFont { part, font, lacking });
    }
    Ok(shown)
}

impl Desk<'_> {
    pub fn fonts(&self, shown: &[ShownFont]) -> Html {
        let locale = self.locale;
        let most = i64::try_from(BYTES_MAX / 1024).unwrap_or(i64::MAX);
        let forms: Vec<_> = shown.iter().map(|font| self.font(font)).collect();
        view! {
            <section class="flow desk-part" aria-labelledby="fonts">
                <h2 class="desk-section__title" id="fonts">{locale.text("staff-look-fonts")}</h2>
                <p class="soft">
                    {locale.text_with("staff-look-fonts-hint", &[("most", most.into())])}
                </p>
                <div class="desk-picture">{forms}</div>
            </section>
        }
    }

    fn font(&self, shown: &ShownFont) -> Html {
        let locale = self.locale;
        let (id, label) = match shown.part {
            Part::Text => ("font-text", "staff-look-font-text"),
            Part::Headings => ("font-headings", "staff-look-font-headings"),
        };
        let now = match &shown.font {
            Some(font) if font.name.is_empty() => locale.text("staff-look-font-unnamed"),
            Some(font) => font.name.clone(),
            None => locale.text("staff-look-font-delivered"),
        };
        let lacking = shown.lacking.iter().map(|(language, letters)| {
            let said =
                [("language", language.as_str().into()), ("letters", letters.as_str().into())];
            let line = locale.text_with("staff-look-font-lacking", &said);
            view! { <p class="notice notice--warning">{line}</p> }
        });
        let lacking: Vec<_> = lacking.collect();
        self.file(Place {
            name: field(shown.part),
            id,
            label,
            accept: ".woff2,font/woff2",
            now: view! { <p class="field__hint">{now}</p> },
            after: Html::of(lacking),
            is_taken: shown.font.is_some(),
        })
    }
}
