//! The picture of a page of the house's own: uploaded into its draft, and cut around what matters.

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{self, FocusForm, PictureForm, PictureWords, WrongPicture, read},
    },
    landing::{
        form::back,
        page::{Sent, id_of, page},
    },
};
use appearance::landing::{Draft, LandingPictureRefusal, LandingRefusal, refocus, upload};
use axum::{
    Form,
    extract::{Multipart, Path, multipart::MultipartRejection},
    response::Response,
};
use domain::{id::LandingPageId, people::actor::Action};
use house::{Answered, Failure, locales::Locale};
use markup::Html;
use season::contents::pictures::Shown;
use ui::{
    error::Stop,
    route::{poster_card, staff::StaffTarget},
};

const WORDS: PictureWords = PictureWords {
    upload: "staff-landing-upload",
    focus_hint: "staff-landing-focus-hint",
    focus_set: "staff-landing-focus-set",
};

pub async fn receive(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?.ok_or(Stop::NotFound)?;
    let (seen, bytes) = match read(form).await {
        Ok(read) => read,
        Err(why) => return wrong(context, id, why).await,
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let done = upload(house, &actor, id, bytes, seen.parse().unwrap_or(-1)).await;
    answered(context, id, done).await
}

pub async fn focus(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<FocusForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?.ok_or(Stop::NotFound)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let seen = form.seen.parse().unwrap_or(-1);
    let done = refocus(house, &actor, id, form.focus(), seen).await;
    answered(context, id, done).await
}

async fn answered(
    context: StaffContext,
    id: LandingPageId,
    done: Result<(), Failure<LandingPictureRefusal>>,
) -> Result<Response, Stop> {
    let refusal = match done.answered()? {
        Ok(()) => return Ok(back(&context, id, "landing-draft")),
        Err(refusal) => refusal,
    };
    match refusal {
        LandingPictureRefusal::NoPicture => wrong(context, id, WrongPicture::Missing).await,
        LandingPictureRefusal::Problem(problem) => {
            wrong(context, id, WrongPicture::Problem(problem)).await
        }
        LandingPictureRefusal::Page(LandingRefusal::Unknown) => Err(Stop::NotFound),
        LandingPictureRefusal::Page(why) => {
            page(context, Some(id), Sent { refusal: Some(why), ..Sent::default() }).await
        }
    }
}

async fn wrong(
    context: StaffContext,
    id: LandingPageId,
    why: WrongPicture,
) -> Result<Response, Stop> {
    page(context, Some(id), Sent { picture: Some(why), ..Sent::default() }).await
}

pub fn section(
    locale: &Locale,
    draft: &Draft,
    shown: Option<&Shown>,
    wrong: Option<WrongPicture>,
) -> Html {
    let form = PictureForm {
        upload: StaffTarget::LandingPicture(draft.id).path(locale.language()),
        focus: StaffTarget::LandingFocus(draft.id).path(locale.language()),
        seen: draft.revision.to_string(),
        now: draft.page.picture.as_ref().map(|name| (poster_card(name), 1200, 630)),
        shown,
        wrong,
        words: &WORDS,
    };
    picture_form::section(locale, form)
}
