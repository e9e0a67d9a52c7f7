//! The form of a production: texts, facts and picture are one form, so that no button loses what
//! was typed beside it.

use crate::{
    frame::{context::StaffContext, doubts, picture_form::WrongPicture, sent::Fields},
    production::{Sent, page, picture::refused},
};
use axum::{
    extract::{Path, Request},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::Answered;
use pictures::Focus;
use season::contents::{
    ContentsRefusal, Edit, PARTS, check,
    pictures::{upload, upload_draft},
    production, save as save_contents, save_draft,
};
use ui::{error::Stop, route::staff::StaffRoute};

impl Fields {
    /// None: nothing of it arrived.
    pub fn edit(&self) -> Option<Edit> {
        let is_there = self.pairs.iter().any(|(name, _)| name == "minutes");
        is_there.then(|| edit_of(&self.pairs))
    }
}

/// What a preview shows, without the picture. None: nothing of it arrived.
pub async fn typed(request: Request) -> Option<Edit> {
    Fields::read(request).await.edit()
}

pub async fn save(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::EditContents)?;
    let mut fields = Fields::read(request).await;
    let Some(edit) = fields.edit() else {
        let picture = Some(WrongPicture::NotWhole);
        return page(context, &key, Sent { picture, ..Sent::default() }).await;
    };
    let is_draft = fields.said("step") == "draft";
    // No browser sends the same file again by itself.
    let again = (!fields.files.is_empty() || fields.is_cut).then_some(WrongPicture::Again);
    if !is_draft && fields.said(doubts::ANYWAY).is_empty() {
        // What can't be published at all comes first.
        if let Err(why) = check(house, &actor, &key, &edit).await.answered()? {
            let sent = Sent { picture: again, ..Sent::of(&fields) };
            return not_saved(context, &key, why, sent).await;
        }
        let doubts = asked(&context, &key, &edit).await?;
        if !doubts.is_empty() {
            let sent = Sent { picture: again, doubts, ..Sent::of(&fields) };
            return page(context, &key, sent).await;
        }
    }
    let done = match is_draft {
        true => save_draft(house, &actor, &key, &edit).await,
        false => save_contents(house, &actor, &key, &edit).await,
    };
    if let Err(why) = done.answered()? {
        let sent = Sent { picture: again, ..Sent::of(&fields) };
        return not_saved(context, &key, why, sent).await;
    }
    let saved = Sent { is_saved: !is_draft, is_drafted: is_draft, ..Sent::default() };
    let done = if is_draft { "landing-draft" } else { "production" };
    if fields.is_cut {
        let picture = Some(WrongPicture::NotWhole);
        return page(context, &key, Sent { picture, ..saved }).await;
    }
    let Some(bytes) = fields.file() else { return Ok(back(&context, &key, done)) };
    let seen = match production(house, &actor, &key).await.answered()? {
        Ok(now) => now.version,
        Err(_) => return Err(Stop::NotFound),
    };
    let shown = match is_draft {
        true => upload_draft(house, &actor, &key, bytes, &seen).await,
        false => upload(house, &actor, &key, bytes, Focus::default(), &seen).await,
    };
    match shown.answered()? {
        Ok(()) => Ok(back(&context, &key, done)),
        Err(why) => refused(context, &key, why, saved).await,
    }
}

async fn not_saved(
    context: StaffContext,
    key: &str,
    why: ContentsRefusal,
    sent: Sent,
) -> Result<Response, Stop> {
    match why {
        ContentsRefusal::Unknown => Err(Stop::NotFound),
        ContentsRefusal::Changed => page(context, key, Sent { is_changed: true, ..sent }).await,
        ContentsRefusal::Wrong(wrong) => page(context, key, Sent { wrong, ..sent }).await,
    }
}

/// What is asked before this is published. Fields that a form doesn't have stay as they are.
async fn asked(context: &StaffContext, key: &str, edit: &Edit) -> Result<Vec<String>, Stop> {
    let (house, locale) = (&context.shop.house, &*context.locale);
    let now = match production(house, &context.actor(), key).await.answered()? {
        Ok(now) => now,
        // The form itself is refused for the same reason.
        Err(_) => return Ok(Vec::new()),
    };
    let lacks = |language: &&str| {
        PARTS.iter().filter(|part| part.is_needed).any(|part| {
            let typed = edit.texts.get(&(part.column, (*language).to_owned()));
            typed.map_or(now.text(part, language), |typed| typed.trim()).is_empty()
        })
    };
    let missing = house.locales().languages().into_iter().filter(lacks);
    let tags = edit.texts.iter().filter(|(_, text)| doubts::has_tags(text));
    let tags = tags.map(|((_, language), _)| language.as_str());
    let lines = [
        doubts::line(house, locale, "staff-doubt-missing", missing),
        doubts::line(house, locale, "staff-doubt-tags", tags),
    ];
    let synopses = edit.texts.iter().filter(|((column, _), _)| *column == "synopsis");
    let synopses = synopses.map(|(_, text)| text.as_str()).collect();
    let dead = doubts::dead_links(house, locale, synopses).await?;
    Ok(lines.into_iter().flatten().chain(dead).collect())
}

fn edit_of(pairs: &[(String, String)]) -> Edit {
    let mut edit = Edit::default();
    for (name, value) in pairs {
        match name.as_str() {
            "address" => edit.address.clone_from(value),
            "genre" => edit.genre.clone_from(value),
            "minutes" => edit.minutes.clone_from(value),
            "intervals" => edit.intervals.clone_from(value),
            "seen" => edit.seen.clone_from(value),
            _ => {
                let Some((column, language)) = name.split_once('.') else { continue };
                let part = PARTS.iter().find(|part| part.column == column);
                if let Some(part) = part {
                    edit.texts.insert((part.column, language.to_owned()), value.clone());
                } else if column == "fits" {
                    edit.fitting.push(language.to_owned());
                }
            }
        }
    }
    edit
}

pub fn back(context: &StaffContext, key: &str, done: &str) -> Response {
    let address = StaffRoute::Production(key.to_owned()).path(context.language());
    Redirect::to(&format!("{address}?done={done}")).into_response()
}
