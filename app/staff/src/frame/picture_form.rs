//! The form of a picture: uploaded, and cut around what matters.

use crate::production::production_words::picture_problem;
use axum::extract::{Multipart, multipart::MultipartRejection};
use house::locales::Locale;
use markup::{Html, view};
use pictures::{BYTES_MAX, Focus, PictureProblem, SIDE_MIN};
use season::contents::pictures::Shown;
use serde::Deserialize;
use ui::{field::wrong_class, route::picture_whole};

/// The picture on which the middle is pressed, in CSS pixels: on every screen.
pub const PRESSED_WIDE: u32 = 280;

/// Why no picture was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongPicture {
    /// It was larger than can be taken, or the line broke.
    NotWhole,
    /// No file was chosen.
    Missing,
    /// It was chosen, and nothing was saved because of something else.
    Again,
    Problem(PictureProblem),
}

/// The file, and the version that its editor saw.
pub async fn read(
    form: Result<Multipart, MultipartRejection>,
) -> Result<(String, Vec<u8>), WrongPicture> {
    let Ok(mut form) = form else { return Err(WrongPicture::Missing) };
    let (mut seen, mut bytes) = (String::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|_| WrongPicture::NotWhole)? {
        let name = field.name().unwrap_or_default().to_owned();
        let read = field.bytes().await.map_err(|_| WrongPicture::NotWhole)?;
        match name.as_str() {
            "seen" => seen = String::from_utf8_lossy(&read).into_owned(),
            "picture" => bytes = read.to_vec(),
            _ => {}
        }
    }
    if bytes.is_empty() { Err(WrongPicture::Missing) } else { Ok((seen, bytes)) }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FocusForm {
    pub seen: String,
    x: String,
    y: String,
    /// Where the picture was pressed, in CSS pixels.
    #[serde(rename = "at.x")]
    at_x: String,
    #[serde(rename = "at.y")]
    at_y: String,
    /// The height of the pressed picture, in CSS pixels.
    high: String,
}

impl FocusForm {
    pub fn focus(&self) -> Focus {
        let number = |text: &str| text.trim().parse::<u16>().ok().map(u32::from);
        let percent = |at: u32, of: u32| (at * 100 / of.max(1)).min(100) as u8;
        let usual = Focus::default();
        match (number(&self.at_x), number(&self.at_y), number(&self.high)) {
            (Some(x), Some(y), Some(high)) => {
                Focus { x: percent(x, PRESSED_WIDE), y: percent(y, high) }
            }
            _ => Focus {
                x: number(&self.x).map_or(usual.x, |x| percent(x, 100)),
                y: number(&self.y).map_or(usual.y, |y| percent(y, 100)),
            },
        }
    }
}

/// What the form is of.
pub struct PictureForm<'a> {
    /// Where a file is sent.
    pub upload: String,
    /// Where its middle is sent.
    pub focus: String,
    /// The version that the editor sees.
    pub seen: String,
    /// The picture's address, its width and height as it stands on the page; None: there is none.
    pub now: Option<(String, u32, u32)>,
    /// What was uploaded.
    pub shown: Option<&'a Shown>,
    pub wrong: Option<WrongPicture>,
    pub words: &'static PictureWords,
}

/// Names of messages: a picture is shown at once, or with a draft.
pub struct PictureWords {
    pub upload: &'static str,
    pub focus_hint: &'static str,
    pub focus_set: &'static str,
}

pub fn section(locale: &Locale, form: PictureForm<'_>) -> Html {
    let now = form.now.as_ref().map(|(src, width, height)| {
        view! {
            <img
                class="desk-picture__now"
                src=src.clone()
                width=width.to_string()
                height=height.to_string()
                alt=locale.text("staff-production-picture-now")
            />
        }
    });
    let middle = form.shown.map(|shown| focus_form(locale, &form, shown));
    view! {
        <section class="flow desk-part" aria-labelledby="picture-title">
            <h2 class="desk-section__title" id="picture-title">
                {locale.text("staff-production-picture-title")}
            </h2>
            <div class="desk-picture">
                {now}
                <form method="post" action=form.upload enctype="multipart/form-data" class="flow">
                    <input type="hidden" name="seen" value=form.seen/>
                    {file_field(locale, form.wrong)}
                    <button class="button button--quiet" type="submit">
                        {locale.text(form.words.upload)}
                    </button>
                </form>
                {middle}
            </div>
        </section>
    }
}

/// Where a file is chosen, and what is wrong with the last one.
pub fn file_field(locale: &Locale, wrong: Option<WrongPicture>) -> Html {
    let error = wrong.map(|why| words(locale, why));
    let is_wrong = error.is_some();
    let megabytes = i64::try_from(BYTES_MAX / 1024 / 1024).unwrap_or_default();
    let hint = [("side", SIDE_MIN.into()), ("megabytes", megabytes.into())];
    let hint = locale.text_with("staff-production-upload-hint", &hint);
    let described = if is_wrong { "picture-hint picture-error" } else { "picture-hint" };
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for="picture">
                {locale.text("staff-production-upload-file")}
            </label>
            <p class="field__hint" id="picture-hint">{hint}</p>
            <input
                type="file"
                id="picture"
                name="picture"
                accept="image/jpeg,image/png,image/webp"
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=described
            />
            {error.map(|error| view! { <p class="field__error" id="picture-error">{error}</p> })}
        </div>
    }
}

/// The height of a picture on which the middle is pressed, in CSS pixels.
pub fn pressed_high(shown: &Shown) -> u64 {
    let (wide, high) = shown.sides;
    (u64::from(PRESSED_WIDE) * u64::from(high) / u64::from(wide.max(1))).max(1)
}

/// The middle, typed in percent of width and height.
pub fn middle_fields(locale: &Locale, shown: &Shown) -> Html {
    let number = |id: &'static str, name: &'static str, label: &str, value: u8| {
        view! {
            <div class="field">
                <label class="field__label" for=id>{locale.text(label)}</label>
                <input
                    class="field__input"
                    type="number"
                    min="0"
                    max="100"
                    id=id
                    name=name
                    value=value.to_string()
                />
            </div>
        }
    };
    view! {
        {number("focus-x", "x", "staff-production-focus-x", shown.focus.x)}
        {number("focus-y", "y", "staff-production-focus-y", shown.focus.y)}
    }
}

/// Pressed where it matters, or typed.
fn focus_form(locale: &Locale, form: &PictureForm<'_>, shown: &Shown) -> Html {
    let (action, seen) = (form.focus.clone(), form.seen.clone());
    let high = pressed_high(shown);
    view! {
        <div class="flow">
            <h3>{locale.text("staff-production-focus-title")}</h3>
            <p>{locale.text(form.words.focus_hint)}</p>
            <form method="post" action=action.clone()>
                <input type="hidden" name="seen" value=seen.clone()/>
                <input type="hidden" name="high" value=high.to_string()/>
                <input
                    type="image"
                    class="desk-picture__pressed"
                    name="at"
                    src=picture_whole(&shown.name)
                    width=PRESSED_WIDE.to_string()
                    height=high.to_string()
                    alt=locale.text("staff-production-focus-press")
                />
            </form>
            <form method="post" action=action class="desk-filter">
                <input type="hidden" name="seen" value=seen/>
                {middle_fields(locale, shown)}
                <button class="button button--quiet" type="submit">
                    {locale.text(form.words.focus_set)}
                </button>
            </form>
        </div>
    }
}

pub fn words(locale: &Locale, why: WrongPicture) -> String {
    match why {
        WrongPicture::Missing => locale.text("staff-production-picture-missing"),
        WrongPicture::Again => locale.text("staff-production-picture-again"),
        WrongPicture::NotWhole => picture_problem(locale, PictureProblem::TooLarge),
        WrongPicture::Problem(problem) => picture_problem(locale, problem),
    }
}
