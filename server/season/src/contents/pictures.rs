//! Pictures of productions, uploaded by staff.
//!
//! 1. `read_original` reads the file without trust (`pictures::Original::read`): format, sides and
//!    memory are limited before a pixel is read.
//! 2. `keep` cuts it and keeps all files under a name that contains a digest of the picture. The
//!    name is never used again, so caches may keep the files for ever.
//! 3. `domain::wording::poster` gives the addresses of the files.

use crate::contents::{self, ContentsRefusal, ProductionContents, draft, picture_turns::in_turn};
use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{people::actor::Actor, wording::poster::is_uploaded};
use house::{Failure, House};
use pictures::{Focus, Form, MediaType, Original, PictureProblem};
use season_tables::appearance::pictures::{FileRow, PictureRow};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};
use store::Conn;

/// Files kept in memory, all together: some hundred posters in the forms that pages show.
const KEPT_BYTES_MAX: usize = 32 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureRefusal {
    Unknown,
    /// Somebody else changed the production or the card meanwhile.
    Changed,
    Problem(PictureProblem),
    /// Nothing was uploaded yet whose middle could be chosen.
    NoPicture,
}

/// A picture of a production as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub name: String,
    pub focus: Focus,
    /// Width and height in pixels.
    pub sides: (u32, u32),
}

/// A file of a picture, to be sent.
#[derive(Clone)]
pub struct PictureFile {
    pub media_type: &'static str,
    pub bytes: Arc<[u8]>,
}

/// Shoppers see it at once.
///
/// # Errors
/// See `PictureRefusal`.
#[boxed]
pub async fn upload(
    house: &House,
    actor: &Actor,
    production: &str,
    bytes: Vec<u8>,
    focus: Focus,
    seen: &str,
) -> Result<(), Failure<PictureRefusal>> {
    check_seen(house, actor, production, seen).await?;
    let original = read_original(bytes).await?;
    show(house, actor, production, original, focus, seen).await
}

/// Only staff see it, until the draft is published.
///
/// # Errors
/// See `PictureRefusal`.
#[boxed]
pub async fn upload_draft(
    house: &House,
    actor: &Actor,
    production: &str,
    bytes: Vec<u8>,
    seen: &str,
) -> Result<(), Failure<PictureRefusal>> {
    let now = check_seen(house, actor, production, seen).await?;
    let original = read_original(bytes).await?;
    show_in_draft(house, actor, &now, original, Focus::default()).await
}

/// # Errors
/// The file is no picture that can be shown.
#[boxed]
pub async fn read_original(bytes: Vec<u8>) -> Result<Original, Failure<PictureRefusal>> {
    let original = in_turn(move || Original::read(&bytes)).await?;
    original.map_err(|problem| Failure::Refused(PictureRefusal::Problem(problem)))
}

/// The same picture, cut around something else in the draft.
///
/// # Errors
/// See `PictureRefusal`.
#[boxed]
pub async fn refocus(
    house: &House,
    actor: &Actor,
    production: &str,
    focus: Focus,
    seen: &str,
) -> Result<(), Failure<PictureRefusal>> {
    let now = check_seen(house, actor, production, seen).await?;
    let original = kept_original(house, now.drafted_poster()).await?;
    let original = original.ok_or(Failure::Refused(PictureRefusal::NoPicture))?;
    show_in_draft(house, actor, &now, original, focus).await
}

/// In the draft the production shows the drawing for any of them again. The picture itself is kept
/// for the history.
///
/// # Errors
/// See `PictureRefusal`.
#[boxed]
pub async fn remove(
    house: &House,
    actor: &Actor,
    production: &str,
    seen: &str,
) -> Result<(), Failure<PictureRefusal>> {
    let now = check_seen(house, actor, production, seen).await?;
    draft::set_poster(house, actor, &now, "").await.map_err(refusal)
}

/// A picture as it is kept; None for those that came with the program.
#[boxed]
pub async fn kept_original(house: &House, name: &str) -> anyhow::Result<Option<Original>> {
    let mut conn = house.store().read().await?;
    let row = season_tables::appearance::pictures::one(&mut conn, name).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let bytes = STANDARD.decode(&row.original).context("a kept picture")?;
    let original = in_turn(move || Original::read(&bytes)).await?;
    let original = original.map_err(|problem| anyhow::anyhow!("a kept picture: {problem:?}"))?;
    Ok(Some(original))
}

/// What was uploaded for a poster of this name; None for those that came with the program.
#[boxed]
pub async fn shown(house: &House, poster: &str) -> anyhow::Result<Option<Shown>> {
    let mut conn = house.store().read().await?;
    let row = season_tables::appearance::pictures::one(&mut conn, poster).await?;
    let percent = |number: i64| u8::try_from(number).unwrap_or(50);
    let side = |pixels: i64| u32::try_from(pixels).unwrap_or(1);
    Ok(row.map(|row| Shown {
        name: row.name,
        focus: Focus { x: percent(row.focus_x), y: percent(row.focus_y) },
        sides: (side(row.width), side(row.height)),
    }))
}

/// None for a name that no picture has.
#[boxed]
pub async fn file(
    house: &House,
    name: &str,
    form: Form,
    media_type: MediaType,
) -> anyhow::Result<Option<PictureFile>> {
    let mut conn = house.store().read().await?;
    file_with(house, &mut conn, name, form, media_type).await
}

#[boxed]
pub async fn file_with(
    house: &House,
    conn: &mut Conn,
    name: &str,
    form: Form,
    media_type: MediaType,
) -> anyhow::Result<Option<PictureFile>> {
    let kept = house.kept::<KeptPictures>();
    let place = (name.to_owned(), form.as_str(), media_type);
    if let Some(bytes) = kept.get(&place) {
        return Ok(Some(PictureFile { media_type: media_type.as_str(), bytes }));
    }
    let found =
        season_tables::appearance::pictures::file(conn, name, form.as_str(), media_type.as_str())
            .await?;
    let Some(found) = found else { return Ok(None) };
    let bytes: Arc<[u8]> = STANDARD.decode(found).context("a picture's file")?.into();
    kept.keep(place, bytes.clone());
    Ok(Some(PictureFile { media_type: media_type.as_str(), bytes }))
}

/// What a mail shows of a production: a card of 1,200 by 630 pixels, uploaded or of the program.
#[boxed]
pub async fn card(house: &House, poster: &str) -> anyhow::Result<Option<Vec<u8>>> {
    if is_uploaded(poster) {
        let file = file(house, poster, Form::Card, MediaType::Jpeg).await?;
        return Ok(file.map(|file| file.bytes.to_vec()));
    }
    let (printer, poster) = (house.ports().printer.clone(), poster.to_owned());
    // Drawing takes a moment of pure work: not on the threads that serve pages.
    Ok(tokio::task::spawn_blocking(move || printer.poster(&poster)).await?)
}

/// An uploaded card as PNG, for those who read nothing else.
#[boxed]
pub async fn uploaded_png(
    house: &House,
    conn: &mut Conn,
    poster: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let found = match is_uploaded(poster) {
        true => file_with(house, conn, poster, Form::Card, MediaType::Jpeg).await?,
        false => None,
    };
    let Some(file) = found else { return Ok(None) };
    Ok(tokio::task::spawn_blocking(move || pictures::png(&file.bytes)).await?)
}

/// The production as the editor saw it.
async fn check_seen(
    house: &House,
    actor: &Actor,
    production: &str,
    seen: &str,
) -> Result<ProductionContents, Failure<PictureRefusal>> {
    let now = contents::production(house, actor, production).await.map_err(refusal)?;
    match now.version == seen {
        true => Ok(now),
        false => Err(Failure::Refused(PictureRefusal::Changed)),
    }
}

async fn show(
    house: &House,
    actor: &Actor,
    production: &str,
    original: Original,
    focus: Focus,
    seen: &str,
) -> Result<(), Failure<PictureRefusal>> {
    let name = keep(house, actor, production, original, focus).await?;
    contents::set_poster(house, actor, production, &name, seen).await.map_err(refusal)
}

async fn show_in_draft(
    house: &House,
    actor: &Actor,
    now: &ProductionContents,
    original: Original,
    focus: Focus,
) -> Result<(), Failure<PictureRefusal>> {
    let name = keep(house, actor, &now.key, original, focus).await?;
    draft::set_poster(house, actor, now, &name).await.map_err(refusal)
}

/// Cut, and kept under a name that begins so, which it gives.
#[boxed]
pub async fn keep(
    house: &House,
    actor: &Actor,
    begin: &str,
    original: Original,
    focus: Focus,
) -> anyhow::Result<String> {
    let begin = begin.to_owned();
    let (picture, files) = in_turn(move || made_of(&begin, &original, focus)).await?;
    let name = picture.name.clone();
    let work = Arc::new((picture, files, actor.identity()));
    let keep = house.fault_only(move |house, tx| {
        let work = work.clone();
        Box::pin(async move {
            let (picture, files, author) = &*work;
            season_tables::appearance::pictures::insert(tx, picture, files, author, house.now())
                .await
        })
    });
    keep.await?;
    Ok(name)
}

fn made_of(begin: &str, original: &Original, focus: Focus) -> (PictureRow, Vec<FileRow>) {
    let jpeg = original.to_jpeg();
    let digest = Sha256::new().chain_update(&jpeg).chain_update([focus.x, focus.y]).finalize();
    let digest: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    // A poster's name is a key, of 64 letters at most.
    let begin: String = begin.chars().take(48).collect();
    files_of(format!("{begin}.{digest}"), original, focus)
}

/// A picture under its name, in all sizes.
pub(crate) fn files_of(
    name: String,
    original: &Original,
    focus: Focus,
) -> (PictureRow, Vec<FileRow>) {
    let files = pictures::files(original, focus).into_iter().map(|file| FileRow {
        form: file.form.as_str(),
        media_type: file.media_type.as_str(),
        bytes: STANDARD.encode(file.bytes),
    });
    let (width, height) = original.sides();
    let picture = PictureRow {
        name,
        original: STANDARD.encode(original.to_jpeg()),
        focus_x: focus.x.into(),
        focus_y: focus.y.into(),
        width: width.into(),
        height: height.into(),
    };
    (picture, files.collect())
}

/// Of these posters, those that somebody uploaded to another house: here they are not.
pub async fn lost<'p>(
    house: &House,
    posters: impl Iterator<Item = &'p str>,
) -> anyhow::Result<BTreeSet<&'p str>> {
    let mut conn = house.store().read().await?;
    let known = season_tables::appearance::pictures::names(&mut conn).await?;
    Ok(posters.filter(|name| is_uploaded(name) && !known.contains(*name)).collect())
}

fn refusal(failure: Failure<ContentsRefusal>) -> Failure<PictureRefusal> {
    match failure {
        Failure::NotPermitted(missing) => Failure::NotPermitted(missing),
        Failure::Fault(fault) => Failure::Fault(fault),
        Failure::Refused(ContentsRefusal::Unknown) => Failure::Refused(PictureRefusal::Unknown),
        Failure::Refused(ContentsRefusal::Changed) => Failure::Refused(PictureRefusal::Changed),
        Failure::Refused(ContentsRefusal::Wrong(wrong)) => {
            Failure::Fault(anyhow::anyhow!("a picture's name is refused: {wrong:?}"))
        }
    }
}

type Place = (String, &'static str, MediaType);

/// Files as they were last asked for.
#[derive(Default)]
struct KeptPictures(Mutex<HashMap<Place, Arc<[u8]>>>);

impl KeptPictures {
    fn get(&self, place: &Place) -> Option<Arc<[u8]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    /// When there is no room left, all begins anew: it is read again in a moment.
    fn keep(&self, place: Place, bytes: Arc<[u8]>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let held: usize = kept.values().map(|bytes| bytes.len()).sum();
        if held + bytes.len() > KEPT_BYTES_MAX {
            kept.clear();
        }
        kept.insert(place, bytes);
    }
}
