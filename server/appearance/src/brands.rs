//! Brands: looks beside the house's own. A brand is a name, a look, and the companies, venues and
//! productions that it counts for. Everything else has the house's look.
//!
//! 1. The catalogue knows the brand of each performance (`season::shown::brands`), and
//!    `ui::frame::look::Worn` decides which look a page has.
//! 2. Such a page names the style sheet `style/brand-<key>-<revision>.css`.
//! 3. If the next page has another sheet, `start.js` loads the whole document.

use crate::looks::{FormerLook, LookRefusal, check};
use anyhow::Context;
use domain::people::{
    actor::{Action, Actor},
    staff::parse_scope,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use rules::look::Look;
use season::{
    catalogue::{self, Catalogue, catalogue_with},
    shown::brands::{Brand, ShownBrand, read_body, shown},
};
use season_tables::revisions::{self, Kind, RevisionRow, Written};
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};
use store::Conn;

/// More would be a mistake.
pub const BRANDS_MAX: usize = 40;
pub const KEY_CHARS_MAX: usize = 40;
pub const NAME_CHARS_MAX: usize = 80;
const HISTORY_MAX: i64 = 30;

/// All that are shown, and all that a brand can be for with its name.
///
/// # Errors
/// The actor may not edit looks.
#[boxed]
pub async fn list(
    house: &House,
    actor: &Actor,
) -> Result<(Arc<Catalogue>, Vec<(String, String)>), NotAnswered> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue_with(house, &mut conn).await?;
    let mut scopes = store::people::staff::scopes(&mut conn).await?;
    // A brand is worn by what is sold, not by who sells it.
    scopes.retain(|(scope, _)| !scope.starts_with(POINTS_OF_SALE));
    // The same production of another season is no other one.
    scopes.dedup_by(|one, other| one.0 == other.0);
    Ok((catalogue, scopes))
}

/// How scopes of points of sale begin.
const POINTS_OF_SALE: &str = "point-of-sale:";

/// A brand that is no longer shown, with the newest version that it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetiredBrand {
    pub key: String,
    pub name: String,
    pub revision: i64,
}

/// # Errors
/// The actor may not edit looks.
#[boxed]
pub async fn retired(house: &House, actor: &Actor) -> Result<Vec<RetiredBrand>, NotAnswered> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let mut retired = Vec::new();
    let newest = revisions::newest_of_each(&mut conn, Kind::Brand).await?;
    for row in newest.into_iter().filter(|row| row.body.is_empty()) {
        let versions = revisions::history(&mut conn, Kind::Brand, &row.key, HISTORY_MAX).await?;
        let read = |it: &RevisionRow| Some((it.revision, read_body(&row.key, &it.body)?));
        if let Some((revision, brand)) = versions.iter().find_map(read) {
            retired.push(RetiredBrand { key: row.key, name: brand.name, revision });
        }
    }
    Ok(retired)
}

/// One brand as it was shown last, with its former looks. A brand that isn't shown any more has
/// its history left.
///
/// # Errors
/// The actor may not edit looks, or there never was such a brand.
#[boxed]
pub async fn history(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<(ShownBrand, Vec<FormerLook>), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let mut conn = house.store().read().await?;
    let rows = revisions::history(&mut conn, Kind::Brand, key, HISTORY_MAX).await?;
    let newest = rows.first().ok_or(Failure::Refused(LookRefusal::UnknownBrand))?.revision;
    let mut former = Vec::new();
    let mut last = None;
    for row in rows {
        let Some(brand) = read_body(key, &row.body) else { continue };
        former.push(FormerLook {
            revision: row.revision,
            look: brand.look.clone(),
            written_at: row.written_at,
            author: row.author,
        });
        last.get_or_insert(brand);
    }
    let nothing = || Brand { name: key.to_owned(), scopes: BTreeSet::new(), look: Look::default() };
    let brand = last.unwrap_or_else(nothing);
    Ok((ShownBrand { key: key.to_owned(), revision: newest, brand }, former))
}

/// A new one, which has the house's colours, its own name in letters, and counts for nothing yet.
///
/// # Errors
/// See `LookRefusal`. Nothing is written then.
#[boxed]
pub async fn add(
    house: &House,
    actor: &Actor,
    key: &str,
    name: &str,
) -> Result<(), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_right = !key.is_empty() && key.len() <= KEY_CHARS_MAX && key.chars().all(is_key);
    if !is_right {
        return Err(Failure::Refused(LookRefusal::Key));
    }
    let own = catalogue::catalogue(house).await?.look.look.clone();
    let look = Look { logo: None, dark_logo: None, paper_logo: None, icon: None, ..own };
    let brand = Brand { name: name.trim().to_owned(), scopes: BTreeSet::new(), look };
    write(house, actor, Writing { key: key.to_owned(), brand: Some(brand), seen: None }).await
}

/// Shoppers see it on the next page that they open.
///
/// # Errors
/// See `LookRefusal`. Nothing is written then.
#[boxed]
pub async fn publish(
    house: &House,
    actor: &Actor,
    key: &str,
    brand: &Brand,
    seen: i64,
) -> Result<(), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    check(&brand.look).map_err(Failure::Refused)?;
    let brand = Some(Brand { name: brand.name.trim().to_owned(), ..brand.clone() });
    write(house, actor, Writing { key: key.to_owned(), brand, seen: Some(seen) }).await
}

/// All that it was for has the house's look.
///
/// # Errors
/// See `LookRefusal`. Nothing is written then.
#[boxed]
pub async fn remove(
    house: &House,
    actor: &Actor,
    key: &str,
    seen: i64,
) -> Result<(), Failure<LookRefusal>> {
    actor.permit(Action::EditLook, "*")?;
    write(house, actor, Writing { key: key.to_owned(), brand: None, seen: Some(seen) }).await
}

/// A former look of a brand again, for what it counts for now.
///
/// # Errors
/// The actor may not do it, or there was no such look.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    key: &str,
    revision: i64,
) -> Result<(), Failure<LookRefusal>> {
    let (now, _) = history(house, actor, key).await?;
    let mut conn = house.store().read().await?;
    let body = revisions::body(&mut conn, Kind::Brand, key, revision).await?;
    drop(conn);
    let former = read_body(key, &body.unwrap_or_default())
        .ok_or(Failure::Refused(LookRefusal::UnknownRevision))?;
    let brand = Some(Brand { look: former.look, ..now.brand });
    let writing = Writing { key: key.to_owned(), brand, seen: Some(now.revision) };
    write(house, actor, writing).await
}

/// What is to be shown from now on.
struct Writing {
    key: String,
    /// None: it is no longer shown.
    brand: Option<Brand>,
    /// The revision that its editor saw; None: the brand is a new one.
    seen: Option<i64>,
}

async fn write(house: &House, actor: &Actor, writing: Writing) -> Result<(), Failure<LookRefusal>> {
    if let Some(brand) = &writing.brand {
        let length = brand.name.chars().count();
        if length == 0 || length > NAME_CHARS_MAX || brand.name.chars().any(char::is_control) {
            return Err(Failure::Refused(LookRefusal::Name));
        }
    }
    let body = writing.brand.as_ref().map(serde_json::to_string).transpose();
    let body = body.context("a brand as JSON")?.unwrap_or_default();
    let work = Arc::new((actor.clone(), writing, body));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, writing, body) = &*work;
                // Whoever publishes meanwhile waits here.
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                let newest = revisions::newest_of_each(change, Kind::Brand).await?;
                refuse(change, writing, &newest).await?;
                let (key, seen) = (&writing.key, writing.seen);
                let written = Written { body, author: &actor.author(), at: house.now(), seen };
                let revision = revisions::append(change, Kind::Brand, key, written).await?;
                let revision = revision.ok_or(Failure::Refused(LookRefusal::Changed))?;
                let is_shown = writing.brand.is_some();
                let entry = JournalEntry {
                    action: if is_shown { "brand.publish" } else { "brand.remove" },
                    subject: Subject::Season,
                    detail: json!({ "brand": key, "revision": revision }),
                };
                Ok(journal::record(&house, change, actor, entry).await?)
            })
        })
        .await
}

async fn refuse(
    conn: &mut Conn,
    writing: &Writing,
    newest: &[RevisionRow],
) -> Result<(), Failure<LookRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let (own, others): (Vec<_>, Vec<_>) =
        newest.iter().cloned().partition(|row| row.key == writing.key);
    match (writing.seen, own.first()) {
        (None, Some(row)) if !row.body.is_empty() => return refused(LookRefusal::KeyKnown),
        (None, _) => {}
        (Some(_), None) => return refused(LookRefusal::UnknownBrand),
        (Some(seen), Some(row)) if row.revision != seen => return refused(LookRefusal::Changed),
        (Some(_), Some(_)) => {}
    }
    let Some(brand) = &writing.brand else { return Ok(()) };
    let others: Vec<ShownBrand> = others.into_iter().filter_map(shown).collect();
    if others.len() >= BRANDS_MAX {
        return refused(LookRefusal::TooManyBrands);
    }
    for scope in &brand.scopes {
        let of_brands = parse_scope(scope).filter(|scope| !scope.starts_with(POINTS_OF_SALE));
        let named = of_brands.and_then(|scope| scope.split_once(':'));
        let is_known = match named {
            Some((kind, key)) => store::people::staff::has_scope(conn, kind, key).await?,
            None => false,
        };
        if !is_known {
            return refused(LookRefusal::UnknownScope);
        }
        if let Some(other) = others.iter().find(|other| other.brand.scopes.contains(scope)) {
            return refused(LookRefusal::ScopeTaken(other.brand.name.clone()));
        }
    }
    Ok(())
}
