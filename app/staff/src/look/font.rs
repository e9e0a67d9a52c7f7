//! The house's own fonts: uploaded, shown at once, or taken away; and what each of them lacks.

use crate::{
    frame::{context::StaffContext, picture_form::WrongPicture},
    look::{
        TypedLook,
        desk::Desk,
        form::{WrongMark, answered},
        page,
    },
    text::text_words::language_name,
};
use appearance::{
    fonts::{lacking, upload},
    looks::{history, publish},
};
use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    response::Response,
};
use domain::people::actor::Action;
use fonts::BYTES_MAX;
use house::{Answered, House};
use markup::{Html, view};
use rules::look::{Look, Part, Typeface};
use ui::error::Stop;

/// Of letters that a font lacks, so many are shown.
const LACKING_SHOWN: usize = 12;

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
        let (kind, words) = match shown.part {
            Part::Text => ("text", "staff-look-font-text"),
            Part::Headings => ("headings", "staff-look-font-headings"),
        };
        let id = format!("font-{kind}");
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
        let remove = shown.font.is_some().then(|| {
            view! {
                <button class="button button--plain" name="remove" value="yes">
                    {locale.text("staff-look-mark-remove")}
                    <span class="aloud">", " {locale.text(words)}</span>
                </button>
            }
        });
        view! {
            <form
                method="post"
                action=self.whose.font().path(locale.language())
                enctype="multipart/form-data"
            >
                <input type="hidden" name="seen" value=self.seen.to_string()/>
                <input type="hidden" name="kind" value=kind/>
                <div class="field">
                    <label class="field__label" for=id.clone()>{locale.text(words)}</label>
                    <p class="field__hint">{now}</p>
                    <input type="file" id=id name="font" accept=".woff2,font/woff2"/>
                </div>
                {lacking}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-look-font-upload")}
                </button>
                {remove}
            </form>
        }
    }
}

pub async fn receive(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let font = match received(&context, form).await {
        Ok(font) => font,
        Err(WrongMark::Fault(fault)) => return Err(fault),
        Err(WrongMark::Typed(typed)) => return page(context, *typed).await,
    };
    let (shown, _) = history(&house, &actor).await?;
    let look = shown.look.clone().with_font(font.part, font.typeface);
    let done = publish(&house, &actor, &look, font.seen).await;
    answered(context, None, None, done).await
}

/// A font that was uploaded, or is to be taken away.
pub struct ReceivedFont {
    pub part: Part,
    pub typeface: Option<Typeface>,
    pub seen: i64,
}

/// For whoever may edit looks.
pub async fn received(
    context: &StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<ReceivedFont, WrongMark> {
    let wrong = |why| {
        Err(WrongMark::Typed(Box::new(TypedLook { file: Some(why), ..TypedLook::default() })))
    };
    let Ok(form) = form else { return wrong(WrongPicture::Missing) };
    let Some((mut font, file)) = read(form).await else { return wrong(WrongPicture::NotWhole) };
    let Some(file) = file else { return Ok(font) };
    if file.is_empty() {
        return wrong(WrongPicture::Missing);
    }
    let uploaded = upload(&context.shop.house, &context.actor(), file).await.answered();
    match uploaded.map_err(|why| WrongMark::Fault(why.into()))? {
        Ok(typeface) => font.typeface = Some(typeface),
        Err(why) => {
            let typed = TypedLook { wrong: Some(why), ..TypedLook::default() };
            return Err(WrongMark::Typed(Box::new(typed)));
        }
    }
    Ok(font)
}

/// None for a form that didn't come whole; no file where the font is to be taken away.
async fn read(mut form: Multipart) -> Option<(ReceivedFont, Option<Vec<u8>>)> {
    let mut font = ReceivedFont { part: Part::Text, typeface: None, seen: -1 };
    let (mut file, mut is_removed) = (Vec::new(), false);
    while let Some(field) = form.next_field().await.ok()? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.ok()?;
        match name.as_str() {
            "kind" if *bytes == *b"headings" => font.part = Part::Headings,
            "seen" => font.seen = String::from_utf8_lossy(&bytes).parse().unwrap_or(-1),
            "remove" => is_removed = true,
            "font" => file = bytes.to_vec(),
            _ => {}
        }
    }
    Some((font, (!is_removed).then_some(file)))
}
