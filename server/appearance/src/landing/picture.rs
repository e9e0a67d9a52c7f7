//! A page's picture: uploaded into its draft, and cut around what matters.

use super::{LandingRefusal, landing_page, set};
use domain::{
    id::LandingPageId,
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use pictures::{Focus, Original, PictureProblem};
use season::{
    contents::{
        picture_turns::in_turn,
        pictures::{keep, kept_original},
    },
    shown::landing_pages::LandingPage,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LandingPictureRefusal {
    Page(LandingRefusal),
    Problem(PictureProblem),
    /// Nothing was uploaded yet whose middle could be chosen.
    NoPicture,
}

/// Shoppers see it when the draft is published.
///
/// # Errors
/// See `LandingPictureRefusal`.
#[boxed]
pub async fn upload(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
    bytes: Vec<u8>,
    seen: i64,
) -> Result<(), Failure<LandingPictureRefusal>> {
    let page = check_seen(house, actor, id, seen).await?;
    let name = keep_picture(house, actor, bytes).await?;
    let page = LandingPage { picture: Some(name), ..page };
    set(house, actor, id, page, seen).await.map_err(refusal)
}

/// Keeps a picture for a page that is saved with it. Gives its name.
///
/// # Errors
/// It is none that can be shown, or the actor may not edit pages.
#[boxed]
pub async fn keep_picture(
    house: &House,
    actor: &Actor,
    bytes: Vec<u8>,
) -> Result<String, Failure<LandingPictureRefusal>> {
    actor.permit(Action::EditContents, "*")?;
    let original = in_turn(move || Original::read(&bytes)).await?;
    let original =
        original.map_err(|problem| Failure::Refused(LandingPictureRefusal::Problem(problem)))?;
    Ok(keep(house, actor, "page", original, Focus::default()).await?)
}

/// The same picture, cut around something else.
///
/// # Errors
/// See `LandingPictureRefusal`.
#[boxed]
pub async fn refocus(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
    focus: Focus,
    seen: i64,
) -> Result<(), Failure<LandingPictureRefusal>> {
    let page = check_seen(house, actor, id, seen).await?;
    let original = match &page.picture {
        Some(name) => kept_original(house, name).await?,
        None => None,
    };
    let original = original.ok_or(Failure::Refused(LandingPictureRefusal::NoPicture))?;
    let name = keep(house, actor, "page", original, focus).await?;
    let page = LandingPage { picture: Some(name), ..page };
    set(house, actor, id, page, seen).await.map_err(refusal)
}

/// The page, of which the editor saw the newest revision.
async fn check_seen(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
    seen: i64,
) -> Result<LandingPage, Failure<LandingPictureRefusal>> {
    let (draft, _) = landing_page(house, actor, id).await.map_err(refusal)?;
    match draft.revision == seen {
        true => Ok(draft.page),
        false => Err(refusal(Failure::Refused(LandingRefusal::Changed))),
    }
}

fn refusal(failure: Failure<LandingRefusal>) -> Failure<LandingPictureRefusal> {
    failure.map(LandingPictureRefusal::Page)
}
