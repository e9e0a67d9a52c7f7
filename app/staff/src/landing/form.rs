//! The forms of a page of the house's own: saved, published, taken down, brought back.

use crate::{
    frame::{
        context::StaffContext, doubts, history::BackForm, meanwhile::Opened,
        picture_form::WrongPicture, sent::Fields,
    },
    landing::{
        page::{Sent, Typed, id_of, page},
        picture::not_kept,
    },
    text::form::moment,
};
use appearance::landing::{
    LandingRefusal, PageEdit, PageProblem, Step, WrongPart, bring_back as bring_page_back,
    keep_picture, landing_page, leads_nowhere, save as save_page, try_out,
};
use axum::{
    Form,
    extract::{Path, Request},
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::LandingPageId, people::actor::Action};
use house::Answered;
use season::shown::landing_pages::{BUTTON, LandingPage, PARTS, PICTURE, TEXT, TITLE};
use ui::{error::Stop, route::staff::StaffRoute};

pub async fn save(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?;
    let mut fields = Fields::read(request).await;
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let time_zone = people::staff::time_zone(&house).await?;
    let whole = typed(&fields.pairs);
    let (typed, step, without_picture) = read(&fields.pairs);
    if whole.is_none() || fields.is_cut && step != Step::TakeDown {
        let sent = Sent { picture: Some(WrongPicture::NotWhole), ..Sent::default() };
        return page(context, id, Sent { typed: whole, ..sent }).await;
    }
    // No browser sends the same file again by itself.
    let again = (!fields.files.is_empty()).then_some(WrongPicture::Again);
    let sent = Sent { typed: Some(typed.clone()), picture: again, ..Sent::default() };
    let (page_typed, wrong) = with_times(&typed, &time_zone);
    if !wrong.is_empty() && step != Step::TakeDown {
        let refusal = Some(LandingRefusal::Wrong(wrong));
        return page(context, id, Sent { refusal, ..sent }).await;
    }
    let mut edit = PageEdit { page: page_typed, without_picture, seen: typed.seen, step };
    let is_asked = step == Step::Publish && fields.said(doubts::ANYWAY).is_empty();
    let file = fields.file().filter(|_| step != Step::TakeDown);
    if is_asked || file.is_some() {
        // What can't be saved or published at all comes first: no picture is kept for it.
        if let Err(why) = try_out(&house, &actor, id, &edit).await.answered()? {
            return refused(context, id, sent, why).await;
        }
    }
    if is_asked {
        let doubts = asked(&context, id, &edit, file.is_some()).await?;
        if !doubts.is_empty() {
            return page(context, id, Sent { doubts, ..sent }).await;
        }
    }
    if let Some(bytes) = file {
        match keep_picture(&house, &actor, bytes).await.answered()? {
            Ok(name) => edit.page.picture = Some(name),
            Err(why) => return not_kept(context, id, sent, why).await,
        }
        edit.without_picture = false;
    }
    match save_page(&house, &actor, id, &edit).await.answered()? {
        Ok(id) => {
            // This program's menus have it on the page that follows.
            texts::load(&house).await?;
            let done = match step {
                Step::Draft => "landing-draft",
                Step::Publish => "landing",
                Step::TakeDown => "landing-down",
            };
            Ok(back(&context, id, done))
        }
        Err(why) => refused(context, id, sent, why).await,
    }
}

async fn refused(
    context: StaffContext,
    id: Option<LandingPageId>,
    sent: Sent,
    why: LandingRefusal,
) -> Result<Response, Stop> {
    match why {
        LandingRefusal::Unknown => Err(Stop::NotFound),
        why => page(context, id, Sent { refusal: Some(why), ..sent }).await,
    }
}

/// What is asked before this is published.
async fn asked(
    context: &StaffContext,
    id: Option<LandingPageId>,
    edit: &PageEdit,
    brings_picture: bool,
) -> Result<Vec<String>, Stop> {
    let (house, locale, page) = (&context.shop.house, &*context.locale, &edit.page);
    let languages = house.locales().languages();
    let lacks = |language: &&str| {
        [TITLE, TEXT, BUTTON].into_iter().any(|part| {
            let is_said = languages.iter().any(|it| !page.text(part, it).trim().is_empty());
            is_said && page.text(part, language).trim().is_empty()
        })
    };
    let has_tags =
        |language: &&str| PARTS.into_iter().any(|part| doubts::has_tags(page.text(part, language)));
    let missing = languages.iter().copied().filter(lacks);
    let tags = languages.iter().copied().filter(has_tags);
    let own = languages.first().copied().filter(|own| page.text(PICTURE, own).trim().is_empty());
    let has_picture = brings_picture || !edit.without_picture && has_picture(context, id).await?;
    let undescribed = own.into_iter().filter(|_| has_picture);
    let address = [("address", page.link.trim().into())];
    let leads_nowhere = leads_nowhere(house, &page.link).await?;
    let lines = [
        doubts::line(house, locale, "staff-doubt-missing", missing),
        doubts::line(house, locale, "staff-doubt-tags", tags),
        doubts::line(house, locale, "staff-doubt-picture", undescribed),
        leads_nowhere.then(|| locale.text_with("staff-doubt-link", &address)),
    ];
    let dead = dead_links(context, page).await?;
    Ok(lines.into_iter().flatten().chain(dead).collect())
}

/// Of its texts in all languages.
pub(super) async fn dead_links(
    context: &StaffContext,
    page: &LandingPage,
) -> Result<Vec<String>, Stop> {
    let house = &context.shop.house;
    let languages = house.locales().languages();
    let texts = languages.iter().map(|language| page.text(TEXT, language)).collect();
    doubts::dead_links(house, &context.locale, texts).await
}

async fn has_picture(context: &StaffContext, id: Option<LandingPageId>) -> Result<bool, Stop> {
    let Some(id) = id else { return Ok(false) };
    match landing_page(&context.shop.house, &context.actor(), id).await.answered()? {
        Ok((draft, _)) => Ok(draft.page.picture.is_some()),
        Err(_) => Ok(false),
    }
}

/// What was typed; None: nothing of it arrived.
pub(super) fn typed(pairs: &[(String, String)]) -> Option<Typed> {
    let is_there = pairs.iter().any(|(name, _)| name == "address");
    is_there.then(|| read(pairs).0)
}

/// What was typed, what is to become of it, and whether the picture goes.
fn read(pairs: &[(String, String)]) -> (Typed, Step, bool) {
    let (mut typed, mut step, mut without_picture) = (Typed::default(), Step::Draft, false);
    for (name, value) in pairs {
        match name.as_str() {
            "seen" => typed.seen = value.parse().unwrap_or(-1),
            "opened" => typed.opened = Opened::sent(value),
            "step" => {
                step = match value.as_str() {
                    "publish" => Step::Publish,
                    "take-down" => Step::TakeDown,
                    _ => Step::Draft,
                }
            }
            "without_picture" => without_picture = true,
            "from" => typed.from.clone_from(value),
            "until" => typed.until.clone_from(value),
            "address" => typed.page.address.clone_from(value),
            "link" => typed.page.link.clone_from(value),
            "in_menu" => typed.page.in_menu = true,
            "in_footer" => typed.page.in_footer = true,
            "production" if !value.is_empty() => typed.page.productions.push(value.clone()),
            _ => {
                let Some((name, language)) = name.split_once('.') else { continue };
                if let Some(part) = PARTS.into_iter().find(|part| part.name == name) {
                    typed.page.set_text(part, language, value.clone());
                }
            }
        }
    }
    (typed, step, without_picture)
}

/// With its times by the house's clocks, and those that are none.
fn with_times(typed: &Typed, time_zone: &str) -> (LandingPage, Vec<WrongPart>) {
    let mut wrong = Vec::new();
    let mut time = |field: &str, typed: &str| {
        let at = (!typed.is_empty()).then(|| moment(typed, time_zone).map(|at| at.0));
        if at == Some(None) {
            wrong.push(WrongPart { field: field.to_owned(), why: PageProblem::Time });
        }
        at.flatten()
    };
    let (from_ms, until_ms) = (time("from", &typed.from), time("until", &typed.until));
    (LandingPage { from_ms, until_ms, ..typed.page.clone() }, wrong)
}

pub async fn bring_back(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    let id = id_of(&id)?.ok_or(Stop::NotFound)?;
    let (revision, seen) = (form.revision().unwrap_or(-1), form.seen.parse().unwrap_or(-1));
    let (house, actor) = (&context.shop.house, context.actor());
    match bring_page_back(house, &actor, id, revision, seen).await.answered()? {
        Ok(()) => Ok(back(&context, id, "landing-draft")),
        Err(LandingRefusal::Unknown) => Err(Stop::NotFound),
        Err(why) => page(context, Some(id), Sent { refusal: Some(why), ..Sent::default() }).await,
    }
}

pub fn back(context: &StaffContext, id: LandingPageId, done: &str) -> Response {
    let address = StaffRoute::LandingPage(Some(id)).path(context.language());
    Redirect::to(&format!("{address}?done={done}")).into_response()
}
