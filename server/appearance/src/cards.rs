//! Pictures of the house's own on tickets and on the fronts of its cards: presents by their
//! occasion, and gift vouchers; one for all languages, and others for single ones. The next paper
//! that is printed or page that is opened shows them.

use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    people::actor::{Action, Actor},
    tickets::gift::Card,
    wording::poster::poster_card,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use pictures::{Focus, Form, MediaType};
use season::contents::{
    picture_turns::in_turn,
    pictures::{PictureRefusal, read_original},
};
use season_tables::appearance::{
    cards::{self, CardChange},
    pictures::{FileRow, PictureRow},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::Conn;

/// Where a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    pub card: Card,
    /// None: where its language has none of its own.
    pub language: Option<&'a str>,
}

impl Place<'_> {
    fn key(self) -> String {
        match self.language {
            Some(language) => format!("{}.{language}", self.card.as_str()),
            None => self.card.as_str().to_owned(),
        }
    }
}

/// A card as its editors see it: for all languages first, then for each that the house speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardView {
    pub card: Card,
    pub pictures: Vec<OwnPicture>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPicture {
    /// None: for all.
    pub language: Option<String>,
    /// None: that for all languages, or as delivered.
    pub picture: Option<String>,
    /// Zero: it was never changed.
    pub revision: i64,
}

/// For its editors.
///
/// # Errors
/// The actor may not edit the look.
#[boxed]
pub async fn all(house: &House, actor: &Actor) -> Result<Vec<CardView>, NotAnswered> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let rows = cards::all(&mut conn).await?;
    let languages = house.locales().languages();
    let own = |card: Card, language: Option<&str>| {
        let key = Place { card, language }.key();
        let row = rows.iter().find(|row| row.card == key);
        OwnPicture {
            language: language.map(str::to_owned),
            picture: row.and_then(|row| row.picture.clone()),
            revision: row.map_or(0, |row| row.revision),
        }
    };
    let view = |card: Card| {
        let of_each = languages.iter().map(|language| own(card, Some(language)));
        CardView { card, pictures: [own(card, None)].into_iter().chain(of_each).collect() }
    };
    Ok(Card::ALL.map(view).into())
}

/// A new picture; None takes it away. `seen`: the revision that its editor saw.
///
/// # Errors
/// See `PictureRefusal`. Nothing is written then.
#[boxed]
pub async fn set(
    house: &House,
    actor: &Actor,
    place: Place<'_>,
    picture: Option<Vec<u8>>,
    seen: i64,
) -> Result<(), Failure<PictureRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let made = match picture {
        Some(bytes) => Some(made_of(place.card, bytes).await?),
        None => None,
    };
    let work = Arc::new((actor.clone(), made, place.key()));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, made, key) = &*work;
                let author = &actor.author();
                if let Some((picture, file)) = made {
                    let files = std::slice::from_ref(file);
                    season_tables::appearance::pictures::insert(
                        tx,
                        picture,
                        files,
                        author,
                        house.now(),
                    )
                    .await?;
                }
                let picture = made.as_ref().map(|(picture, _)| picture.name.as_str());
                let at = house.now();
                let change = CardChange { card: key, picture, seen, author, at };
                if !cards::set(tx, change).await? {
                    return Err(Failure::Refused(PictureRefusal::Changed));
                }
                let entry = JournalEntry {
                    action: "card.picture",
                    subject: Subject::Season,
                    detail: json!({ "card": key, "picture": picture }),
                };
                Ok(journal::record(&house, tx, actor, entry).await?)
            })
        })
        .await
}

/// In this language, else for all.
async fn picture(conn: &mut Conn, card: Card, language: &str) -> anyhow::Result<Option<String>> {
    let own = Place { card, language: Some(language) }.key();
    cards::picture(conn, [own.as_str(), card.as_str()]).await
}

/// Where browsers find the picture. None: the card is drawn as delivered.
#[boxed]
pub async fn address(house: &House, card: Card, language: &str) -> anyhow::Result<Option<String>> {
    let mut conn = house.store().read().await?;
    Ok(picture(&mut conn, card, language).await?.map(|name| poster_card(&name)))
}

/// The picture as a JPEG file of 1,200 by 630 pixels, for what is printed.
#[boxed]
pub async fn file(
    house: &House,
    conn: &mut Conn,
    card: Card,
    language: &str,
) -> anyhow::Result<Option<Arc<[u8]>>> {
    let Some(name) = picture(conn, card, language).await? else { return Ok(None) };
    let file =
        season::contents::pictures::file_with(house, conn, &name, Form::Card, MediaType::Jpeg)
            .await?;
    Ok(file.map(|file| file.bytes))
}

async fn made_of(
    card: Card,
    bytes: Vec<u8>,
) -> Result<(PictureRow, FileRow), Failure<PictureRefusal>> {
    let original = read_original(bytes).await?;
    let made = in_turn(move || {
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
    Ok(made.await?.context("a picture has a card")?)
}
