//! Fonts that staff upload for a look. `fonts::Font::read` reads the file without trust: size,
//! table directory and unpacked tables are limited. It is kept under a name that contains a digest
//! of it, so caches may keep it for ever. The look has the font's measures; its rules give a
//! stand-in the same measures.

use crate::looks::LookRefusal;
use anyhow::Context;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::people::actor::{Action, Actor};
use fonts::Font;
use house::{Failure, House};
use rules::look::{Typeface, font_name, is_font};
use season_tables::appearance::fonts as rows;
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Files kept in memory: those of all brands, and of some former looks.
const KEPT_MAX: usize = 100;

#[derive(Default)]
struct KeptFonts(Mutex<HashMap<String, Arc<[u8]>>>);

/// Keeps a font and gives what a look says of it.
///
/// # Errors
/// The actor may not do it, or the file is no font that can be used.
#[boxed]
pub async fn upload(
    house: &House,
    actor: &Actor,
    bytes: Vec<u8>,
) -> Result<Typeface, Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let kept = STANDARD.encode(&bytes);
    let read = tokio::task::spawn_blocking(move || Font::read(&bytes)).await;
    let font = read.context("a font is read")?;
    let font = font.map_err(|problem| Failure::Refused(LookRefusal::Font(problem)))?;
    let typeface = described(font, font_name(&digest));
    let work = Arc::new((typeface.file.clone(), kept, actor.identity()));
    let keep = house.fault_only(move |house, tx| {
        let work = work.clone();
        Box::pin(async move {
            let (name, bytes, author) = &*work;
            rows::insert(tx, name, bytes, author, house.now()).await
        })
    });
    keep.await?;
    Ok(typeface)
}

fn described(font: Font, file: String) -> Typeface {
    Typeface {
        file,
        ascent: font.facts.ascent,
        descent: font.facts.descent,
        gap: font.facts.gap,
        width: font.facts.width,
        weight_min: font.facts.weights.0,
        weight_max: font.facts.weights.1,
        is_cyrillic: font.lacking('а'..='я').is_empty(),
        name: font.name,
    }
}

/// What a look says of a font that was uploaded; None for a name that no font has.
#[boxed]
pub async fn typeface(house: &House, name: &str) -> anyhow::Result<Option<Typeface>> {
    let Some(bytes) = file(house, name).await? else { return Ok(None) };
    let read = tokio::task::spawn_blocking(move || Font::read(&bytes)).await;
    let font = read.context("a font is read")?.ok();
    Ok(font.map(|font| described(font, name.to_owned())))
}

/// None for a name that no font has.
#[boxed]
pub async fn file(house: &House, name: &str) -> anyhow::Result<Option<Arc<[u8]>>> {
    if !is_font(name) {
        return Ok(None);
    }
    let kept = house.kept::<KeptFonts>();
    let known = kept.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
    if known.is_some() {
        return Ok(known);
    }
    let mut conn = house.store().read().await?;
    let Some(found) = rows::bytes(&mut conn, name).await? else { return Ok(None) };
    let bytes: Arc<[u8]> = STANDARD.decode(found).context("a font's file")?.into();
    let mut kept = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= KEPT_MAX {
        kept.clear();
    }
    kept.insert(name.to_owned(), bytes.clone());
    Ok(Some(bytes))
}

/// Languages of the house, by their codes, with letters of their texts that the font lacks.
#[boxed]
pub async fn lacking(
    house: &House,
    typeface: &Typeface,
) -> anyhow::Result<Vec<(String, Vec<char>)>> {
    let Some(bytes) = file(house, &typeface.file).await? else { return Ok(Vec::new()) };
    let house = house.clone();
    let compare = move || {
        let Ok(font) = Font::read(&bytes) else { return Vec::new() };
        let locales = house.locales();
        let of = |language: &str| {
            let messages = locales.delivered(language)?.values();
            let letters = messages.flat_map(|message| message.pattern.chars());
            let lacking = font.lacking(letters.filter(|letter| letter.is_alphabetic()));
            (!lacking.is_empty()).then(|| (language.to_owned(), lacking))
        };
        locales.languages().into_iter().filter_map(of).collect()
    };
    tokio::task::spawn_blocking(compare).await.context("a font's letters are read")
}
