//! Pictures of the house's own on the fronts of its cards: presents by their occasion, and gift
//! vouchers. The next card that is printed or opened shows them.

use crate::pictures::{PictureRefusal, read_original};
use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    actor::{Action, Actor, Channel, Reach},
    gift::Card,
    poster::poster_card,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use pictures::{Focus, Form, MediaType};
use season_tables::{
    cards::{self, CardChange},
    pictures::{FileRow, PictureRow},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::Conn;

/// A card as its editors see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardView {
    pub card: Card,
    /// None: as delivered.
    pub picture: Option<String>,
    /// Zero: it was never changed.
    pub revision: i64,
}

/// For its editors.
///
/// # Errors
/// The actor may not edit the look.
pub async fn all(house: &House, actor: &Actor) -> Result<Vec<CardView>, Failure<PictureRefusal>> {
    permit(actor)?;
    let mut conn = house.store().read().await?;
    let rows = cards::all(&mut conn).await?;
    let view = |card: Card| {
        let row = rows.iter().find(|row| row.card == card.as_str());
        CardView {
            card,
            picture: row.and_then(|row| row.picture.clone()),
            revision: row.map_or(0, |row| row.revision),
        }
    };
    Ok(Card::ALL.map(view).into())
}

/// A new picture; None takes it away. `seen`: the revision that its editor saw.
///
/// # Errors
/// See `PictureRefusal`. Nothing is written then.
pub async fn set(
    house: &House,
    actor: &Actor,
    card: Card,
    picture: Option<Vec<u8>>,
    seen: i64,
) -> Result<(), Failure<PictureRefusal>> {
    permit(actor)?;
    let made = match picture {
        Some(bytes) => Some(made_of(card, bytes).await?),
        None => None,
    };
    let work = Arc::new((actor.clone(), made));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, made) = &*work;
                let author = actor.identity();
                let author = if author.is_empty() { actor.kind() } else { &author };
                if let Some((picture, file)) = made {
                    let files = std::slice::from_ref(file);
                    season_tables::pictures::insert(tx, picture, files, author, house.now())
                        .await?;
                }
                let picture = made.as_ref().map(|(picture, _)| picture.name.as_str());
                let at = house.now();
                let change = CardChange { card: card.as_str(), picture, seen, author, at };
                if !cards::set(tx, change).await? {
                    return Err(Failure::Refused(PictureRefusal::Changed));
                }
                let entry = JournalEntry {
                    channel: Channel::Web.as_str(),
                    action: "card.picture",
                    subject: Subject::Season,
                    detail: json!({ "card": card.as_str(), "picture": picture }),
                };
                Ok(journal::record(&house, tx, actor, entry).await?)
            })
        })
        .await
}

async fn picture(conn: &mut Conn, card: Card) -> anyhow::Result<Option<String>> {
    cards::picture(conn, card.as_str()).await
}

/// Where browsers find the picture. None: the card is drawn as delivered.
pub async fn address(house: &House, card: Card) -> anyhow::Result<Option<String>> {
    let mut conn = house.store().read().await?;
    Ok(picture(&mut conn, card).await?.map(|name| poster_card(&name)))
}

/// The picture as a JPEG file of 1,200 by 630 pixels, for what is printed.
pub async fn file(house: &House, card: Card) -> anyhow::Result<Option<Arc<[u8]>>> {
    let mut conn = house.store().read().await?;
    let Some(name) = picture(&mut conn, card).await? else { return Ok(None) };
    drop(conn);
    let file = crate::pictures::file(house, &name, Form::Card, MediaType::Jpeg).await?;
    Ok(file.map(|file| file.bytes))
}

async fn made_of(
    card: Card,
    bytes: Vec<u8>,
) -> Result<(PictureRow, FileRow), Failure<PictureRefusal>> {
    let original = read_original(bytes).await?;
    let made = tokio::task::spawn_blocking(move || {
        let jpeg = original.to_jpeg();
        let digest = Sha256::digest(&jpeg);
        let digest: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let mut files = pictures::files(&original, Focus::default()).into_iter();
        let file = files.find(|file| file.form == Form::Card)?;
        let (width, height) = original.sides();
        let focus = Focus::default();
        let row = PictureRow {
            name: format!("card-{}.{digest}", card.as_str()),
            original: STANDARD.encode(jpeg),
            focus_x: focus.x.into(),
            focus_y: focus.y.into(),
            width: width.into(),
            height: height.into(),
        };
        let file = FileRow {
            form: file.form.as_str(),
            media_type: file.media_type.as_str(),
            bytes: STANDARD.encode(file.bytes),
        };
        Some((row, file))
    });
    Ok(made.await.context("a picture is cut")?.context("a picture has a card")?)
}

fn permit(actor: &Actor) -> Result<(), Failure<PictureRefusal>> {
    match actor.reach(Action::EditLook) {
        Reach::All => Ok(()),
        Reach::Some(_) | Reach::Nothing => Err(Failure::Refused(PictureRefusal::NotPermitted)),
    }
}
