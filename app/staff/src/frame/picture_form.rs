//! The parts of a form that are about its picture: uploaded, and cut around what matters.

use crate::{frame::sent::Fields, production::production_words::picture_problem};
use house::locales::Locale;
use markup::{Html, view};
use pictures::{BYTES_MAX, Focus, PictureProblem, SIDE_MIN};
use season::contents::pictures::Shown;
use ui::{field::wrong_class, route::picture_whole};

/// The picture on which the middle is pressed, in CSS pixels: on every screen.
const PRESSED_WIDE: u32 = 280;

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

impl Fields {
    /// What a button that takes no picture says of one that was chosen. Where that file was cut,
    /// the fields that follow it in the form are missing.
    pub fn unused_picture(&self) -> Option<WrongPicture> {
        match self.is_cut {
            true => Some(WrongPicture::NotWhole),
            false => (!self.files.is_empty()).then_some(WrongPicture::Again),
        }
    }
}

/// Where the picture was pressed, in CSS pixels; else what was typed.
pub fn focus_of(fields: &Fields) -> Focus {
    let number = |name: &str| fields.said(name).trim().parse::<u16>().ok().map(u32::from);
    let percent = |at: u32, of: u32| (at * 100 / of.max(1)).min(100) as u8;
    let usual = Focus::default();
    match (number("at.x"), number("at.y"), number("high")) {
        (Some(x), Some(y), Some(high)) => {
            Focus { x: percent(x, PRESSED_WIDE), y: percent(y, high) }
        }
        _ => Focus {
            x: number("x").map_or(usual.x, |x| percent(x, 100)),
            y: number("y").map_or(usual.y, |y| percent(y, 100)),
        },
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
fn pressed_high(shown: &Shown) -> u64 {
    let (wide, high) = shown.sides;
    (u64::from(PRESSED_WIDE) * u64::from(high) / u64::from(wide.max(1))).max(1)
}

/// The middle, typed in percent of width and height.
fn middle_fields(locale: &Locale, shown: &Shown) -> Html {
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

/// Where the middle is pressed or typed, as a part of the form around it.
pub struct FocusPart<'a> {
    pub shown: &'a Shown,
    /// Where it is sent.
    pub action: String,
    /// A message's name.
    pub hint: &'static str,
}

impl FocusPart<'_> {
    pub fn show(self, locale: &Locale) -> Html {
        let Self { shown, action, hint } = self;
        let high = pressed_high(shown);
        view! {
            <div class="flow">
                <h3>{locale.text("staff-production-focus-title")}</h3>
                <p>{locale.text(hint)}</p>
                <p>
                    <input type="hidden" name="high" value=high.to_string()/>
                    <input
                        type="image"
                        formaction=action.clone()
                        class="desk-picture__pressed"
                        name="at"
                        src=picture_whole(&shown.name)
                        width=PRESSED_WIDE.to_string()
                        height=high.to_string()
                        alt=locale.text("staff-production-focus-press")
                    />
                </p>
                <div class="desk-filter">
                    {middle_fields(locale, shown)}
                    <button class="button button--quiet" type="submit" formaction=action>
                        {locale.text("staff-landing-focus-set")}
                    </button>
                </div>
            </div>
        }
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
