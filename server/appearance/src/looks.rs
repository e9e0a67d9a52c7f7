//! How the shop looks, chosen by staff, with a way back to each former look. `season::shown::looks`
//! says what a look is and how it is shown.

use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
    wording::poster::is_drawn,
};
use fonts::FontProblem;
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use pictures::{Drawing, Mark, PictureProblem};
use rules::look::{Look, RADIUS_MAX, TooLittleContrast};
use season::{
    catalogue::{self, catalogue_with},
    contents::picture_turns::in_turn,
    shown::looks::{ShownLook, read},
};
use season_tables::{
    appearance::pictures as picture_rows,
    revisions::{self, Kind, Written},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Of the history.
const HISTORY_MAX: i64 = 30;

/// A former look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerLook {
    pub revision: i64,
    pub look: Look,
    pub written_at: Moment,
    pub author: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum LookRefusal {
    /// Somebody else published another one meanwhile.
    Changed,
    Contrast(Vec<TooLittleContrast>),
    /// Rounder than a button is high.
    Radius,
    UnknownRevision,
    Picture(PictureProblem),
    /// Mails and papers can't show a drawn logo, and have no other.
    PaperLogo,
    Font(FontProblem),
    /// A brand's key is small letters, digits and hyphens.
    Key,
    /// There is a brand of this key.
    KeyKnown,
    /// Missing, or too long for the head of a page.
    Name,
    TooManyBrands,
    UnknownBrand,
    /// No company, venue or production of the house.
    UnknownScope,
    /// Another brand, whose name this is, counts for it.
    ScopeTaken(String),
}

/// # Errors
/// The actor may not edit the look.
#[boxed]
pub async fn history(
    house: &House,
    actor: &Actor,
) -> Result<(Arc<ShownLook>, Vec<FormerLook>), NotAnswered> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let shown = catalogue_with(house, &mut conn).await?.look.clone();
    let rows = revisions::history(&mut conn, Kind::Look, "", HISTORY_MAX).await?;
    let former = rows.into_iter().map(|row| FormerLook {
        revision: row.revision,
        look: read(&row.body),
        written_at: row.written_at,
        author: row.author,
    });
    Ok((shown, former.collect()))
}

/// Shoppers see it on the next page that they open.
///
/// # Errors
/// See `LookRefusal`. Nothing is written then.
#[boxed]
pub async fn publish(
    house: &House,
    actor: &Actor,
    look: &Look,
    seen: i64,
) -> Result<(), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    check(look).map_err(Failure::Refused)?;
    write(house, actor, look, Some(seen)).await
}

/// A former look again; revision zero is the delivered one.
///
/// # Errors
/// The actor may not do it, or there was no such look.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    revision: i64,
) -> Result<(), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let look = match revision {
        0 => Look::default(),
        _ => {
            let body = revisions::body(&mut conn, Kind::Look, "", revision).await?;
            read(&body.ok_or(Failure::Refused(LookRefusal::UnknownRevision))?)
        }
    };
    drop(conn);
    write(house, actor, &look, None).await
}

/// Keeps a mark of the house and gives its name, which a look then says. `may_be_drawn`: an SVG
/// file is taken too.
///
/// # Errors
/// The actor may not do it, or the file can't be used.
#[boxed]
pub async fn upload_mark(
    house: &House,
    actor: &Actor,
    bytes: Vec<u8>,
    may_be_drawn: bool,
) -> Result<String, Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let is_drawing = Drawing::is_one(&bytes);
    if is_drawing && !may_be_drawn {
        return Err(Failure::Refused(LookRefusal::Picture(PictureProblem::Format)));
    }
    let made = in_turn(move || match is_drawing {
        true => Drawing::read(&bytes).map(Drawing::files),
        false => Mark::read(&bytes).map(|mark| mark.files()),
    });
    let files = made.await?;
    let files = files.map_err(|problem| Failure::Refused(LookRefusal::Picture(problem)))?;
    let original = files.original;
    let digest: String =
        Sha256::digest(&original).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let row = picture_rows::PictureRow {
        name: format!("mark.{digest}{}", if is_drawing { ".svg" } else { "" }),
        original: STANDARD.encode(original),
        focus_x: 50,
        focus_y: 50,
        width: files.width.into(),
        height: files.height.into(),
    };
    let files: Vec<picture_rows::FileRow> = files
        .files
        .into_iter()
        .map(|file| picture_rows::FileRow {
            form: file.form.as_str(),
            media_type: file.media_type.as_str(),
            bytes: STANDARD.encode(file.bytes),
        })
        .collect();
    let name = row.name.clone();
    let work = Arc::new((row, files, actor.identity()));
    let keep = house.fault_only(move |house, tx| {
        let work = work.clone();
        Box::pin(async move {
            let (row, files, author) = &*work;
            picture_rows::insert(tx, row, files, author, house.now()).await
        })
    });
    keep.await?;
    Ok(name)
}

/// Whether everything of it can be read.
///
/// # Errors
/// What keeps it from being published.
pub fn check(look: &Look) -> Result<(), LookRefusal> {
    if look.radius > RADIUS_MAX {
        return Err(LookRefusal::Radius);
    }
    let is_drawn = |logo: &Option<String>| logo.as_deref().is_some_and(is_drawn);
    if is_drawn(&look.paper_logo) || is_drawn(&look.icon) {
        return Err(LookRefusal::Picture(PictureProblem::Format));
    }
    if look.paper_logo.is_none() && (is_drawn(&look.logo) || is_drawn(&look.dark_logo)) {
        return Err(LookRefusal::PaperLogo);
    }
    let problems = look.problems();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(LookRefusal::Contrast(problems)),
    }
}

async fn write(
    house: &House,
    actor: &Actor,
    look: &Look,
    seen: Option<i64>,
) -> Result<(), Failure<LookRefusal>> {
    let body = serde_json::to_string(look).context("a look as JSON")?;
    let work = Arc::new((actor.clone(), body));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, body) = &*work;
                // Whoever publishes meanwhile waits here.
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                let written = Written { body, author: &actor.author(), at: house.now(), seen };
                let revision = revisions::append(change, Kind::Look, "", written).await?;
                let revision = revision.ok_or(Failure::Refused(LookRefusal::Changed))?;
                let entry = JournalEntry {
                    action: "look.publish",
                    subject: Subject::Season,
                    detail: json!({ "revision": revision }),
                };
                Ok(journal::record(&house, change, actor, entry).await?)
            })
        })
        .await
}
