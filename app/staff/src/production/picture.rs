//! A production's picture: uploaded into its draft, and cut around what matters.

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{FocusPart, WrongPicture, file_field, focus_of},
        sent::Fields,
    },
    production::{Sent, form::back, page},
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
use season::contents::{
    ProductionContents,
    pictures::{PictureRefusal, Shown, refocus, remove, upload_draft},
    production,
};
use ui::{
    error::Stop,
    route::{poster_small, staff::StaffTarget},
};

pub async fn receive(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditContents)?;
    let mut fields = Fields::read(request).await;
    let sent = Sent::of(&fields);
    let bytes = match (fields.is_cut, fields.file()) {
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

pub async fn focus(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::EditContents)?;
    let fields = Fields::read(request).await;
    if let Some(why) = fields.unused_picture() {
        return page(context, &key, Sent { picture: Some(why), ..Sent::of(&fields) }).await;
    }
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
                {shown
                    .map(|shown| {
                        let action = StaffTarget::Focus(contents.key.clone());
                        let action = action.path(locale.language());
                        FocusPart { shown, action, hint: "staff-production-focus-hint" }
                            .show(locale)
                    })}
            </div>
        </section>
    }
}
