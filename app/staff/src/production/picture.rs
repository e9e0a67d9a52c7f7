//! A production's picture: uploaded into its draft, and cut around what matters.

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{PRESSED_WIDE, WrongPicture, file_field, middle_fields, pressed_high},
    },
    production::{
        Sent,
        form::{Fields, back},
        page,
    },
};
use axum::{
    extract::{Path, Request},
    response::Response,
};
use domain::{
    people::actor::Action,
    wording::poster::{PLAIN, is_uploaded},
};
use house::{Answered, Failure, locales::Locale};
use markup::{Html, view};
use pictures::Focus;
use season::contents::{
    ProductionContents,
    pictures::{PictureRefusal, Shown, refocus, remove, upload_draft},
    production,
};
use ui::{
    error::Stop,
    route::{picture_whole, poster_small, staff::StaffTarget},
};

pub async fn receive(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditContents)?;
    let mut fields = Fields::read(request).await;
    let sent = Sent::of(&fields);
    let bytes = match (fields.is_cut, fields.picture.take()) {
        (false, Some(bytes)) => bytes,
        (is_cut, _) => {
            let why = if is_cut { WrongPicture::NotWhole } else { WrongPicture::Missing };
            return page(context, &key, Sent { picture: Some(why), ..sent }).await;
        }
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let done = upload_draft(house, &actor, &key, bytes, fields.said("seen")).await;
    answered(context, &key, done, sent).await
}

/// Where the picture was pressed, in CSS pixels; else what was typed.
fn focus_of(fields: &Fields) -> Focus {
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

pub async fn focus(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::EditContents)?;
    let fields = Fields::read(request).await;
    let done = refocus(house, &actor, &key, focus_of(&fields), fields.said("seen")).await;
    answered(context, &key, done, Sent::of(&fields)).await
}

pub async fn take_away(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::EditContents)?;
    let fields = Fields::read(request).await;
    let done = remove(house, &actor, &key, fields.said("seen")).await;
    answered(context, &key, done, Sent::of(&fields)).await
}

/// What was typed beside the picture stays in the form, and isn't saved by this.
async fn answered(
    context: StaffContext,
    key: &str,
    result: Result<(), Failure<PictureRefusal>>,
    sent: Sent,
) -> Result<Response, Stop> {
    let why = match result.answered()? {
        Err(why) => why,
        Ok(()) => {
            let now = production(&context.shop.house, &context.actor(), key).await;
            return match sent.edit.as_ref().zip(now.ok()) {
                Some((edit, now)) if !now.says_all(edit) => {
                    page(context, key, Sent { is_picture_drafted: true, ..sent }).await
                }
                _ => Ok(back(&context, key, "landing-draft")),
            };
        }
    };
    refused(context, key, why, sent).await
}

pub(crate) async fn refused(
    context: StaffContext,
    key: &str,
    why: PictureRefusal,
    sent: Sent,
) -> Result<Response, Stop> {
    let picture = match why {
        PictureRefusal::Unknown => return Err(Stop::NotFound),
        PictureRefusal::NoPicture => WrongPicture::Missing,
        PictureRefusal::Problem(problem) => WrongPicture::Problem(problem),
        PictureRefusal::Changed => {
            return page(context, key, Sent { is_changed: true, ..sent }).await;
        }
    };
    page(context, key, Sent { picture: Some(picture), ..sent }).await
}

pub fn section(
    locale: &Locale,
    contents: &ProductionContents,
    sent: &Sent,
    shown: Option<&Shown>,
) -> Html {
    let action = StaffTarget::Picture(contents.key.clone()).path(locale.language());
    let poster = contents.drafted_poster();
    let is_lost = shown.is_none() && is_uploaded(poster);
    let drafted = contents.draft.as_ref().and_then(|draft| draft.fact("poster")).map(|_| {
        let words = locale.text("staff-text-state-draft");
        view! { <p class="small"><span class="desk-mark">{words}</span></p> }
    });
    let lost = is_lost.then(|| {
        let words = locale.text("staff-productions-no-picture");
        view! { <p class="small"><span class="desk-mark">{words}</span></p> }
    });
    let remove = is_uploaded(poster).then(|| {
        let action = StaffTarget::RemovePicture(contents.key.clone()).path(locale.language());
        view! {
            <button class="button button--plain" type="submit" formaction=action>
                {locale.text("staff-production-picture-remove")}
            </button>
        }
    });
    view! {
        <section class="flow desk-part" aria-labelledby="picture-title">
            <h2 class="desk-section__title" id="picture-title">
                {locale.text("staff-production-picture-title")}
            </h2>
            {drafted}
            {lost}
            <div class="desk-picture">
                <img
                    class="desk-picture__now"
                    src=poster_small(if is_lost { PLAIN } else { poster })
                    width="300"
                    height="450"
                    alt=locale.text("staff-production-picture-now")
                />
                <div class="flow">
                    {file_field(locale, sent.picture)}
                    <div class="desk-actions">
                        <button class="button button--quiet" type="submit" formaction=action>
                            {locale.text("staff-landing-upload")}
                        </button>
                    </div>
                    <p class="field__hint">{locale.text("staff-production-upload-only")}</p>
                    <div class="desk-actions">{remove}</div>
                </div>
                {shown.map(|shown| focus_form(locale, contents, shown))}
            </div>
        </section>
    }
}

/// Pressed where it matters, or typed.
fn focus_form(locale: &Locale, contents: &ProductionContents, shown: &Shown) -> Html {
    let action = StaffTarget::Focus(contents.key.clone()).path(locale.language());
    let high = pressed_high(shown);
    view! {
        <div class="flow">
            <h3>{locale.text("staff-production-focus-title")}</h3>
            <p>{locale.text("staff-production-focus-hint")}</p>
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
