//! Who gives tickets away, and how many.

use super::given_to;
use domain::{
    id::GiverId,
    people::actor::{Action, Actor},
    sales::invitation::{GIVER_CHARS_MAX, InvitedTo, QUOTA_MAX, Quota, QuotaLevel, left},
    wording::{listing::PerformanceRow, text::one_line},
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue::{self, Catalogue};
use serde_json::json;
use store::{
    Conn,
    orders::invitations::{self as rows, Giver},
};
use uuid::Uuid;

/// So long is a giver's key at most.
const KEY_CHARS_MAX: usize = 40;

/// Who gives, under a key that stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveGiver {
    pub key: String,
    pub name: String,
    /// The key of the ticket type that they give; empty: the first that the house gives away.
    pub price_type: String,
    /// They give no more.
    pub is_closed: bool,
}

/// How many tickets they may give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetQuota {
    /// Their key.
    pub giver: String,
    pub level: QuotaLevel,
    /// The key of a performance, a production or a season; empty: each of them.
    pub subject: String,
    /// None: this quota is no more.
    pub tickets: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiverRefusal {
    /// A key has small letters, digits and hyphens, and at most forty of them.
    BadKey,
    BadName,
    UnknownGiver,
    /// No ticket type that is given away has this key.
    UnknownPriceType,
    UnknownSubject,
    TooMany,
}

impl GiverRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadKey => "bad-key",
            Self::BadName => "bad-name",
            Self::UnknownGiver => "unknown-giver",
            Self::UnknownPriceType => "unknown-type",
            Self::UnknownSubject => "unknown-subject",
            Self::TooMany => "too-many",
        }
    }
}

/// A quota as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotaView {
    pub level: QuotaLevel,
    /// The key of its subject; empty: each.
    pub subject: String,
    pub tickets: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiverView {
    pub key: String,
    pub name: String,
    /// The key of the ticket type that they give; empty: the first that the house gives away.
    pub price_type: String,
    pub is_closed: bool,
    pub quotas: Vec<QuotaView>,
    /// Tickets that stand.
    pub given: u32,
    /// For the performance that was asked for, by the narrowest quota. None: no quota holds.
    pub left: Option<u32>,
}

/// All of them, by their names; those that give no more too. `performance`: for which is asked what
/// is left.
///
/// # Errors
/// Without the right to invite, or to set what the house decides.
#[boxed]
pub async fn givers(
    house: &House,
    actor: &Actor,
    performance: &str,
) -> Result<Vec<GiverView>, NotAnswered> {
    if actor.permit(Action::EditSettings, "*").is_err() {
        actor.permit_somewhere(Action::Invite)?;
    }
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut views = Vec::new();
    for giver in rows::givers(&mut conn).await? {
        views.push(view(&mut conn, &catalogue, giver, performance).await?);
    }
    Ok(views)
}

async fn view(
    conn: &mut Conn,
    catalogue: &Catalogue,
    giver: Giver,
    performance: &str,
) -> anyhow::Result<GiverView> {
    let quotas = rows::quotas(conn, giver.id).await?;
    let given = given_to(conn, catalogue, &giver).await?;
    let of = catalogue.listing_by_slug(performance).map(|listing| invited_to(&listing.row));
    let price_type = catalogue.rules.price_type_key(giver.price_type);
    let of_quota = |quota: &Quota| QuotaView {
        level: quota.level,
        subject: quota.subject.map(|id| key_of(catalogue, quota.level, id)).unwrap_or_default(),
        tickets: quota.tickets,
    };
    Ok(GiverView {
        price_type: price_type.unwrap_or_default().to_owned(),
        is_closed: giver.closed_at.is_some(),
        quotas: quotas.iter().map(of_quota).collect(),
        given: given.iter().map(|one| one.tickets).sum(),
        left: of.and_then(|of| left(&quotas, &given, &of)),
        key: giver.key,
        name: giver.name,
    })
}

fn invited_to(row: &PerformanceRow) -> InvitedTo {
    let (performance, production, season) = (row.id, row.production, row.season);
    InvitedTo { performance, production, season, tickets: 0 }
}

/// What a subject is called; its identity, where no performance of it is known.
fn key_of(catalogue: &Catalogue, level: QuotaLevel, id: Uuid) -> String {
    let mut rows = catalogue.listings().map(|listing| &listing.row);
    let found = rows.find(|row| id == subject_of(row, level)).map(|row| key(row, level));
    found.map_or_else(|| id.to_string(), str::to_owned)
}

fn subject_of(row: &PerformanceRow, level: QuotaLevel) -> Uuid {
    match level {
        QuotaLevel::Performance => row.id.0,
        QuotaLevel::Production => row.production.0,
        QuotaLevel::Season => row.season.0,
    }
}

fn key(row: &PerformanceRow, level: QuotaLevel) -> &str {
    match level {
        QuotaLevel::Performance => &row.slug,
        QuotaLevel::Production => &row.production_slug,
        QuotaLevel::Season => &row.season_key,
    }
}

/// Under their key, whether the house knew them before or not.
///
/// # Errors
/// Why nothing was saved. Without the right to set what the house decides.
#[boxed]
pub async fn save_giver(
    house: &House,
    actor: &Actor,
    request: &SaveGiver,
) -> Result<(), Failure<GiverRefusal>> {
    actor.permit(Action::EditSettings, "*")?;
    let (actor, request) = (actor.clone(), request.clone());
    house
        .write(move |house, conn| {
            let (actor, request) = (actor.clone(), request.clone());
            Box::pin(async move { save_in(&house, conn, &actor, &request).await })
        })
        .await
}

async fn save_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &SaveGiver,
) -> Result<(), Failure<GiverRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let (key, name) = (request.key.trim(), one_line(&request.name));
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    if key.is_empty() || key.len() > KEY_CHARS_MAX || !key.chars().all(is_sign) {
        return refused(GiverRefusal::BadKey);
    }
    if name.is_empty() || name.chars().count() > GIVER_CHARS_MAX {
        return refused(GiverRefusal::BadName);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let price_type = match request.price_type.trim() {
        "" => None,
        wanted => {
            let row = catalogue.rules.price_type(wanted).filter(|row| row.is_invitation);
            let id = row.and_then(|row| catalogue.rules.price_type_ids.get(&row.key));
            match id {
                Some(id) => Some(*id),
                None => return refused(GiverRefusal::UnknownPriceType),
            }
        }
    };
    let known = rows::lock_giver(conn, key).await?;
    let closed_before = known.as_ref().and_then(|giver| giver.closed_at);
    let giver = Giver {
        id: known.map_or_else(|| GiverId(house.new_id()), |giver| giver.id),
        key: key.to_owned(),
        name,
        price_type,
        closed_at: request.is_closed.then(|| closed_before.unwrap_or(house.now())),
    };
    rows::save_giver(conn, &giver).await?;
    let detail = json!({ "giver": giver.key, "closed": request.is_closed });
    note(house, conn, actor, "giver.save", detail).await
}

/// Instead of the quota that they have for the same.
///
/// # Errors
/// Why nothing was set. Without the right to set what the house decides.
#[boxed]
pub async fn set_quota(
    house: &House,
    actor: &Actor,
    request: &SetQuota,
) -> Result<(), Failure<GiverRefusal>> {
    actor.permit(Action::EditSettings, "*")?;
    let (actor, request) = (actor.clone(), request.clone());
    house
        .write(move |house, conn| {
            let (actor, request) = (actor.clone(), request.clone());
            Box::pin(async move { set_in(&house, conn, &actor, &request).await })
        })
        .await
}

async fn set_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &SetQuota,
) -> Result<(), Failure<GiverRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let SetQuota { giver, level, subject, tickets } = request;
    let Some(giver) = rows::lock_giver(conn, giver.trim()).await? else {
        return refused(GiverRefusal::UnknownGiver);
    };
    if tickets.is_some_and(|tickets| tickets > QUOTA_MAX) {
        return refused(GiverRefusal::TooMany);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let of = match subject.trim() {
        "" => None,
        wanted => {
            let mut rows = catalogue.listings().map(|listing| &listing.row);
            let row = rows.find(|row| key(row, *level) == wanted);
            match row {
                Some(row) => Some(subject_of(row, *level)),
                None => return refused(GiverRefusal::UnknownSubject),
            }
        }
    };
    match tickets {
        Some(tickets) => {
            let quota = Quota { level: *level, subject: of, tickets: *tickets };
            rows::set_quota(conn, giver.id, &quota).await?;
        }
        None => {
            rows::remove_quota(conn, giver.id, *level, of).await?;
        }
    }
    let level = level.as_str();
    let detail =
        json!({ "giver": giver.key, "level": level, "subject": subject, "tickets": tickets });
    note(house, conn, actor, "giver.quota", detail).await
}

async fn note(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &'static str,
    detail: serde_json::Value,
) -> Result<(), Failure<GiverRefusal>> {
    let entry = JournalEntry { action, subject: Subject::Season, detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}
