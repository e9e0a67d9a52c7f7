//! Who asks for the mail, and how the mailbox shows that it wants it.

use super::{mails, mails::Step, may_ask, record, sale_for};
use anyhow::Context;
use domain::{
    id::SaleAlertId,
    moment::Moment,
    order::parse_email,
    people::actor::Actor,
    sales::{
        sale_alert::{CONFIRM_LIFE_MS, SaleAlertRefusal},
        season::SaleState,
    },
    wording::listing::Listing,
};
use house::{Failure, House, sealed, settings::request_limits};
use person_tables::sale_alerts::{self, Alert};
use season::catalogue;
use selling::basket;
use std::sync::Arc;
use store::{Conn, people::accounts};

type Refused = Failure<SaleAlertRefusal>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The performance's key.
    pub performance: String,
    /// Empty: that of whoever is signed in.
    pub email: String,
    pub language: String,
}

/// What the form says of a performance.
#[derive(Clone, Debug, PartialEq)]
pub struct AskForm {
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// When whoever looks may buy.
    pub opens: Moment,
    /// The address of whoever is signed in.
    pub email: String,
}

/// What became of a request. Nobody but its owner learns whether an address had asked before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Somebody signed in with the address: the secret of the request's page.
    Kept(String),
    /// The address has a mail whose link confirms the request, or had one that still does.
    Mailed,
}

/// None: there is no such performance for whoever looks, or its sale doesn't open any more.
#[boxed]
pub async fn form(
    house: &House,
    actor: &Actor,
    slug: &str,
    language: &str,
) -> anyhow::Result<Option<AskForm>> {
    let mut conn = house.store().read().await?;
    let Ok((listing, opens)) = to_come(house, &mut conn, actor, slug).await else {
        return Ok(None);
    };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    Ok(Some(AskForm {
        title: catalogue.title(&listing.row.production_slug, language),
        starts_at: listing.row.starts_at,
        time_zone: listing.row.time_zone.clone(),
        opens,
        email: own_address(&mut conn, actor).await?.unwrap_or_default(),
    }))
}

/// The performance, and when its sale opens for whoever asks.
async fn to_come(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    slug: &str,
) -> Result<(Arc<Listing>, Moment), Refused> {
    let refused = |why| Err(Failure::Refused(why));
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let people = basket::visitor(house, conn, &catalogue, actor.session()).await?;
    let shown = |it: &&Arc<Listing>| catalogue.rules.shows(it, &people, house.now());
    let Some(listing) = catalogue.listing_by_slug(slug).filter(shown).cloned() else {
        return refused(SaleAlertRefusal::UnknownPerformance);
    };
    match sale_for(house, &catalogue, &listing, &people) {
        SaleState::NotYet { opens } => Ok((listing, opens)),
        SaleState::Open { .. } => refused(SaleAlertRefusal::OnSale),
        SaleState::Closed | SaleState::Cancelled | SaleState::Past => {
            refused(SaleAlertRefusal::Over)
        }
    }
}

async fn own_address(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Option<String>> {
    match actor {
        Actor::Customer { account, .. } => accounts::email(conn, *account).await,
        _ => Ok(None),
    }
}

/// Keeps a request. That of somebody who is signed in with the address counts at once, any other
/// once the mailbox has confirmed it. The same request again is the same one.
///
/// # Errors
/// Why nothing was kept.
#[boxed]
pub async fn ask(house: &House, actor: &Actor, ask: &Ask) -> Result<Asked, Refused> {
    may_ask(actor)?;
    let (actor, ask) = (actor.clone(), ask.clone());
    house
        .write(move |house, conn| {
            let (actor, ask) = (actor.clone(), ask.clone());
            Box::pin(async move { ask_in(&house, conn, &actor, &ask).await })
        })
        .await
}

async fn ask_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    ask: &Ask,
) -> Result<Asked, Refused> {
    let refused = |why| Err(Failure::Refused(why));
    let own = own_address(conn, actor).await?;
    let email = match &own {
        Some(own) if ask.email.trim().is_empty() => own.clone(),
        _ => match parse_email(&ask.email) {
            Ok(email) => email,
            Err(_) => return refused(SaleAlertRefusal::BadAddress),
        },
    };
    let (listing, _) = to_come(house, conn, actor, &ask.performance).await?;
    let is_theirs = own.as_ref() == Some(&email);
    let session = actor.session().context("only shoppers ask")?;
    if !request_limits::count_join(house, conn, session, &email, is_theirs).await? {
        return refused(SaleAlertRefusal::TooManyMails);
    }
    let now = house.now();
    let new = Alert {
        id: SaleAlertId(house.new_id()),
        performance: listing.row.id,
        email,
        language: ask.language.clone(),
        secret: sealed::new_link(house)?,
        asked_at: now,
        confirmed_at: is_theirs.then_some(now),
        told_at: None,
        account: None,
    };
    // What was told before the sale was moved again is over.
    let before = sale_alerts::lock(conn, new.performance, &new.email).await?;
    if let Some(told) = before.filter(|before| before.told_at.is_some()) {
        sale_alerts::remove(conn, told.id).await?;
    }
    match is_theirs {
        true => Ok(keep(house, conn, actor, &new).await?),
        false => Ok(keep_unconfirmed(house, conn, actor, &new).await?),
    }
}

/// Of the mailbox's owner.
async fn keep(house: &House, conn: &mut Conn, actor: &Actor, new: &Alert) -> anyhow::Result<Asked> {
    if sale_alerts::insert(conn, new).await? {
        record(house, conn, actor, new, "sale-alert.ask").await?;
        return Ok(Asked::Kept(sealed::open_link(house, &new.secret)?));
    }
    let known = sale_alerts::lock(conn, new.performance, &new.email).await?;
    sale_alerts::confirm(conn, &new.email, house.now()).await?;
    let known = known.context("it was there a moment ago")?;
    Ok(Asked::Kept(sealed::open_link(house, &known.secret)?))
}

/// Of whoever typed the address. However many performances somebody types it for, its owner gets
/// one mail a day until they confirm what they want of it.
async fn keep_unconfirmed(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &Alert,
) -> anyhow::Result<Asked> {
    let since = new.asked_at.minus_ms(CONFIRM_LIFE_MS);
    let is_asked = sale_alerts::is_asked_to_confirm(conn, &new.email, since).await?;
    let mut kept = new.clone();
    if sale_alerts::insert(conn, new).await? {
        record(house, conn, actor, new, "sale-alert.ask").await?;
    } else {
        let known = sale_alerts::lock(conn, new.performance, &new.email).await?;
        kept = known.context("it was there a moment ago")?;
    }
    if kept.confirmed_at.is_none() && !is_asked {
        sale_alerts::ask_again(conn, kept.id, new.asked_at).await?;
        mails::enqueue(house, conn, &Alert { asked_at: new.asked_at, ..kept }, Step::Confirm)
            .await?;
    }
    Ok(Asked::Mailed)
}
