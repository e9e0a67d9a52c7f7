//! A production's picture: uploaded, and cut around what matters.

use crate::{
    context::StaffContext,
    production::{Sent, page},
    production_form::back,
    production_words::picture_problem,
    shell::not_permitted,
};
use axum::{
    Form,
    extract::{Multipart, Path, multipart::MultipartRejection},
    response::Response,
};
use domain::actor::{Action, Reach};
use house::{Failure, locales::Locale};
use leptos::prelude::*;
use pictures::{BYTES_MAX, Focus, PictureProblem, SIDE_MIN};
use season::{
    contents::ProductionContents,
    pictures::{PictureRefusal, Shown, refocus, upload},
};
use serde::Deserialize;
use ui::{
    error::Stop,
    field::wrong_class,
    route::{picture_whole, poster_small},
    staff_route::StaffTarget,
};

/// The picture on which the middle is pressed, in CSS pixels: on every screen.
const PRESSED_WIDE: u32 = 280;

/// Why no picture was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongPicture {
    /// It was larger than can be taken, or the line broke.
    NotWhole,
    /// No file was chosen.
    Missing,
    Problem(PictureProblem),
}

pub async fn receive(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    if context.actor().reach(Action::EditContents) == Reach::Nothing {
        return Ok(not_permitted(&context));
    }
    let Ok(mut form) = form else { return wrong(context, &key, WrongPicture::Missing).await };
    let (mut seen, mut bytes) = (String::new(), None);
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(_) => return wrong(context, &key, WrongPicture::NotWhole).await,
        };
        let name = field.name().unwrap_or_default().to_owned();
        let Ok(read) = field.bytes().await else {
            return wrong(context, &key, WrongPicture::NotWhole).await;
        };
        match name.as_str() {
            "seen" => seen = String::from_utf8_lossy(&read).into_owned(),
            "picture" => bytes = Some(read.to_vec()),
            _ => {}
        }
    }
    let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty()) else {
        return wrong(context, &key, WrongPicture::Missing).await;
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let done = upload(house, &actor, &key, bytes, Focus::default(), &seen).await;
    answered(context, &key, done).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FocusForm {
    seen: String,
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
    fn focus(&self) -> Focus {
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

pub async fn focus(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<FocusForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let done = refocus(house, &actor, &key, form.focus(), &form.seen).await;
    answered(context, &key, done).await
}

async fn answered(
    context: StaffContext,
    key: &str,
    done: Result<(), Failure<PictureRefusal>>,
) -> Result<Response, Stop> {
    let refusal = match done {
        Ok(()) => return Ok(back(&context, key, "picture")),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
        Err(Failure::Refused(refusal)) => refusal,
    };
    match refusal {
        PictureRefusal::NotPermitted => Ok(not_permitted(&context)),
        PictureRefusal::Unknown => Err(Stop::NotFound),
        PictureRefusal::NoPicture => wrong(context, key, WrongPicture::Missing).await,
        PictureRefusal::Problem(problem) => {
            wrong(context, key, WrongPicture::Problem(problem)).await
        }
        PictureRefusal::Changed => {
            page(context, key, Sent { is_changed: true, ..Sent::default() }).await
        }
    }
}

async fn wrong(context: StaffContext, key: &str, why: WrongPicture) -> Result<Response, Stop> {
    page(context, key, Sent { picture: Some(why), ..Sent::default() }).await
}

pub fn section(
    locale: &Locale,
    contents: &ProductionContents,
    sent: &Sent,
    shown: Option<&Shown>,
) -> impl IntoView + use<> {
    let action = StaffTarget::Picture(contents.key.clone()).path(locale.language());
    let error = sent.picture.map(|why| words(locale, why));
    let is_wrong = error.is_some();
    let megabytes = i64::try_from(BYTES_MAX / 1024 / 1024).unwrap_or_default();
    let hint = [("side", SIDE_MIN.into()), ("megabytes", megabytes.into())];
    let hint = locale.text_with("staff-production-upload-hint", &hint);
    let described = if is_wrong { "picture-hint picture-error" } else { "picture-hint" };
    view! {
        <section class="flow desk-part" aria-labelledby="picture-title">
            <h2 class="desk-section__title" id="picture-title">
                {locale.text("staff-production-picture-title")}
            </h2>
            <div class="desk-picture">
                <img
                    class="desk-picture__now"
                    src=poster_small(&contents.poster)
                    width="300"
                    height="450"
                    alt=locale.text("staff-production-picture-now")
                />
                <form method="post" action=action enctype="multipart/form-data" class="flow">
                    <input type="hidden" name="seen" value=contents.version.clone()/>
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
                        {error
                            .map(|error| {
                                view! { <p class="field__error" id="picture-error">{error}</p> }
                            })}
                    </div>
                    <button class="button button--quiet" type="submit">
                        {locale.text("staff-production-upload")}
                    </button>
                </form>
                {shown.map(|shown| focus_form(locale, contents, shown))}
            </div>
        </section>
    }
}

/// Pressed where it matters, or typed.
fn focus_form(
    locale: &Locale,
    contents: &ProductionContents,
    shown: &Shown,
) -> impl IntoView + use<> {
    let action = StaffTarget::Focus(contents.key.clone()).path(locale.language());
    let (wide, high) = shown.sides;
    let high = (u64::from(PRESSED_WIDE) * u64::from(high) / u64::from(wide.max(1))).max(1);
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
        <div class="flow">
            <h3>{locale.text("staff-production-focus-title")}</h3>
            <p>{locale.text("staff-production-focus-hint")}</p>
            <form method="post" action=action.clone()>
                <input type="hidden" name="seen" value=contents.version.clone()/>
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
                <input type="hidden" name="seen" value=contents.version.clone()/>
                {number("focus-x", "x", "staff-production-focus-x", shown.focus.x)}
                {number("focus-y", "y", "staff-production-focus-y", shown.focus.y)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-production-focus-set")}
                </button>
            </form>
        </div>
    }
}

pub fn words(locale: &Locale, why: WrongPicture) -> String {
    match why {
        WrongPicture::Missing => locale.text("staff-production-picture-missing"),
        WrongPicture::NotWhole => picture_problem(locale, PictureProblem::TooLarge),
        WrongPicture::Problem(problem) => picture_problem(locale, problem),
    }
}
