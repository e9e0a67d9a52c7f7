//! The picture of a page of the house's own: uploaded into its draft, and cut around what matters.

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{FocusPart, WrongPicture, file_field, focus_of},
        sent::Fields,
    },
    landing::{
        form::{back, typed},
        page::{Sent, id_of, page},
    },
};
use appearance::landing::{Draft, LandingPictureRefusal, LandingRefusal, refocus, upload};
use axum::{
    extract::{Path, Request},
    response::Response,
};
use domain::{id::LandingPageId, people::actor::Action};
use house::{Answered, Failure, locales::Locale};
use markup::{Html, view};
use season::contents::pictures::Shown;
use ui::{
    error::Stop,
    route::{poster_card, staff::StaffTarget},
};

pub async fn receive(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?.ok_or(Stop::NotFound)?;
    let mut fields = Fields::read(request).await;
    let sent = Sent { typed: typed(&fields.pairs), ..Sent::default() };
    let bytes = match (fields.is_cut, fields.file()) {
        (false, Some(bytes)) => bytes,
        (is_cut, _) => {
            let why = if is_cut { WrongPicture::NotWhole } else { WrongPicture::Missing };
            return page(context, Some(id), Sent { picture: Some(why), ..sent }).await;
        }
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let done = upload(house, &actor, id, bytes, seen(&fields)).await;
    answered(context, id, done, sent).await
}

pub async fn focus(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?.ok_or(Stop::NotFound)?;
    let fields = Fields::read(request).await;
    let sent = Sent { typed: typed(&fields.pairs), ..Sent::default() };
    if let Some(why) = fields.unused_picture() {
        return page(context, Some(id), Sent { picture: Some(why), ..sent }).await;
    }
    let (house, actor) = (&context.shop.house, context.actor());
    let done = refocus(house, &actor, id, focus_of(&fields), seen(&fields)).await;
    answered(context, id, done, sent).await
}

/// The revision that the editor saw.
fn seen(fields: &Fields) -> i64 {
    fields.said("seen").parse().unwrap_or(-1)
}

/// What was typed beside the picture stays in the form, and isn't saved by this.
async fn answered(
    context: StaffContext,
    id: LandingPageId,
    done: Result<(), Failure<LandingPictureRefusal>>,
    sent: Sent,
) -> Result<Response, Stop> {
    let sent = match done.answered()? {
        Ok(()) => {
            let house = &context.shop.house;
            if !sent.typed.as_ref().is_some_and(|typed| typed.is_typed(house)) {
                return Ok(back(&context, id, "landing-draft"));
            }
            Sent { is_picture_drafted: true, ..sent }
        }
        Err(why) => return not_kept(context, Some(id), sent, why).await,
    };
    page(context, Some(id), sent).await
}

pub(super) async fn not_kept(
    context: StaffContext,
    id: Option<LandingPageId>,
    sent: Sent,
    why: LandingPictureRefusal,
) -> Result<Response, Stop> {
    let sent = match why {
        LandingPictureRefusal::NoPicture => Sent { picture: Some(WrongPicture::Missing), ..sent },
        LandingPictureRefusal::Problem(problem) => {
            Sent { picture: Some(WrongPicture::Problem(problem)), ..sent }
        }
        LandingPictureRefusal::Page(LandingRefusal::Unknown) => return Err(Stop::NotFound),
        LandingPictureRefusal::Page(why) => Sent { refusal: Some(why), ..sent },
    };
    page(context, id, sent).await
}

pub fn section(
    locale: &Locale,
    draft: &Draft,
    shown: Option<&Shown>,
    wrong: Option<WrongPicture>,
) -> Html {
    let action = StaffTarget::LandingPicture(draft.id).path(locale.language());
    let now = draft.page.picture.as_ref().map(|name| {
        view! {
            <img
                class="desk-picture__now"
                src=poster_card(name)
                width="1200"
                height="630"
                alt=locale.text("staff-production-picture-now")
            />
        }
    });
    let middle = shown.map(|shown| {
        let action = StaffTarget::LandingFocus(draft.id).path(locale.language());
        FocusPart { shown, action, hint: "staff-landing-focus-hint" }.show(locale)
    });
    view! {
        <section class="flow desk-part" aria-labelledby="picture-title">
            <h2 class="desk-section__title" id="picture-title">
                {locale.text("staff-production-picture-title")}
            </h2>
            <div class="desk-picture">
                {now}
                <div class="flow">
                    {file_field(locale, wrong)}
                    <div class="desk-actions">
                        <button
                            class="button button--quiet"
                            type="submit"
                            formaction=action
                            formenctype="multipart/form-data"
                        >
                            {locale.text("staff-landing-upload")}
                        </button>
                    </div>
                    <p class="field__hint">{locale.text("staff-production-upload-only")}</p>
                </div>
                {middle}
            </div>
        </section>
    }
}
